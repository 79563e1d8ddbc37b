//! Giving a promise: exact words and a due minute, or the same words again and again.

mod repeating;

use egui::Ui;

use super::due_field::due_field;
use super::form::{Form, Frame};
use super::outlook::Outlook;
use super::{Answer, Show};
use crate::domain::day::Moment;
use crate::domain::{CadenceDraft, Case, CaseId, Channel, Field, Problem, PromiseDraft};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Hint};

/// Giving a promise.
#[derive(Debug)]
pub struct PromiseDialog {
    case: Case,
    about: String,
    repeats: bool,
    once: PromiseDraft,
    repeating: CadenceDraft,
    outlook: Outlook,
    form: Form,
}

impl PromiseDialog {
    /// The dialog for a case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId) -> Result<Self> {
        let case = log.case(case)?;
        Ok(Self {
            about: case.number.to_string(),
            once: PromiseDraft { channel: spoken(case.channel), ..PromiseDraft::default() },
            case,
            repeats: false,
            repeating: CadenceDraft::default(),
            outlook: Outlook::default(),
            form: Form::default(),
        })
    }

    /// The same with the words that were said.
    #[must_use]
    pub fn saying(mut self, words: String) -> Self {
        self.once.words = words;
        self
    }
}

impl Show for PromiseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, repeats, once, repeating, outlook, form } = self;
        let text = &view.text.dialogs.promise;
        let frame = Frame { salt: "promise", title: text.add_title(), about, save: text.add() };
        let problems = problems(view, *repeats, once, repeating);
        let pressed = form.show(ui, view, frame, problems, |ui, form| {
            let sorts = [(false, text.once().to_owned()), (true, text.repeating().to_owned())];
            let was = *repeats;
            choice::segments(ui, "sort", text.sort(), repeats, &sorts, Hint::default());
            if was != *repeats {
                carry_words(*repeats, once, repeating);
            }
            if *repeats {
                repeating::fields(ui, view, repeating, case.id, form);
            } else {
                once_fields(ui, view, "promise", text.words(), text.due(), once, form);
                outlook.show(ui, view, Some(case.id), &mut once.due);
                channel_field(ui, view, &mut once.channel);
            }
        });
        if pressed && form.may_save(ui, self::problems(view, *repeats, once, repeating)) {
            view.ask(Action::Promise(if *repeats {
                PromiseAction::AddCadence(case.id, repeating.clone())
            } else {
                PromiseAction::Add(case.id, once.clone())
            }));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

fn problems(
    view: &View<'_>,
    repeats: bool,
    once: &PromiseDraft,
    repeating: &CadenceDraft,
) -> Vec<Problem> {
    if repeats {
        repeating.problems(Moment::from(view.now), &view.log.shop().hours)
    } else {
        once.problems(view.now.local())
    }
}

/// A way by which one can promise something: noticing is none.
fn spoken(channel: Channel) -> Option<Channel> {
    Channel::SPOKEN.contains(&channel).then_some(channel)
}

fn carry_words(repeats: bool, once: &mut PromiseDraft, repeating: &mut CadenceDraft) {
    let (from, to) = if repeats {
        (&once.words, &mut repeating.words)
    } else {
        (&repeating.words, &mut once.words)
    };
    if to.trim().is_empty() {
        to.clone_from(from);
    }
}

/// Words and due time of a promise given once, with the question about a past one.
pub(super) fn once_fields(
    ui: &mut Ui,
    view: &View<'_>,
    salt: &str,
    words: &str,
    due: &str,
    draft: &mut PromiseDraft,
    form: &mut Form,
) {
    let text = &view.text.dialogs.promise;
    let problem = form.problem(view, Field::PromiseWords);
    let hint = Hint { hint: text.words_hint(), problem: problem.as_deref(), ..Hint::default() };
    let input = field::multiline(ui, (salt, "words"), words, &mut draft.words, 2, hint);
    form.place(Field::PromiseWords, &input);
    let problem = form.problem(view, Field::Due);
    let input = due_field(ui, view, salt, due, &mut draft.due, problem.as_deref());
    form.place(Field::Due, &input);
    if input.changed() {
        // The answer was about another minute.
        draft.past_is_meant = false;
    }
    let is_past = PromiseDraft { past_is_meant: false, ..draft.clone() }
        .problems(view.now.local())
        .iter()
        .any(Problem::is_question);
    if is_past {
        field::checkbox(ui, &mut draft.past_is_meant, text.past());
    }
    ui.add_space(theme::GAP);
}

/// How it was said.
pub(super) fn channel_field(ui: &mut Ui, view: &View<'_>, channel: &mut Option<Channel>) {
    let text = &view.text.dialogs.promise;
    let mut options = vec![(None, text.channel_unknown().to_owned())];
    options.extend(
        Channel::SPOKEN.into_iter().map(|way| (Some(way), view.text.channel(way).to_owned())),
    );
    field::choice(ui, "promise-channel", text.channel(), channel, &options, Hint::default());
}
