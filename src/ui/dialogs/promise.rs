//! Giving a promise: exact words and a due minute, or the same words on fixed weekdays.

use chrono::{NaiveDateTime, Weekday};
use egui::Ui;

use super::due_field::due_field;
use super::form::{Form, Frame};
use crate::domain::day::Moment;
use crate::domain::{CadenceDraft, CadenceId, Case, CaseId, Channel, Field, Problem, PromiseDraft};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Hint};

/// The days of a week, in the order in which they are offered.
const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// Giving a promise.
#[derive(Debug)]
pub struct PromiseDialog {
    case: Case,
    about: String,
    repeats: bool,
    once: PromiseDraft,
    repeating: CadenceDraft,
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
            form: Form::default(),
        })
    }

    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, repeats, once, repeating, form } = self;
        let now = view.now.local();
        let text = &view.text.dialogs.promise;
        let frame = Frame { salt: "promise", title: text.add_title, about, save: text.add };
        let problems = problems(*repeats, once, repeating, now);
        let pressed = form.show(ui, view, frame, problems, |ui, form| {
            let sorts = [(false, text.once.to_owned()), (true, text.repeating.to_owned())];
            let was = *repeats;
            choice::segments(ui, "sort", text.sort, repeats, &sorts, Hint::default());
            if was != *repeats {
                carry_words(*repeats, once, repeating);
            }
            if *repeats {
                repeating_fields(ui, view, repeating, form);
                next_dates(ui, view, repeating, case.id);
            } else {
                once_fields(ui, view, "promise", text.words, text.due, once, form);
                channel_field(ui, view, &mut once.channel);
            }
        });
        if pressed && form.may_save(ui, self::problems(*repeats, once, repeating, now)) {
            view.ask(Action::Promise(if *repeats {
                PromiseAction::AddCadence(case.id, repeating.clone())
            } else {
                PromiseAction::Add(case.id, once.clone())
            }));
        }
    }
}

fn problems(
    repeats: bool,
    once: &PromiseDraft,
    repeating: &CadenceDraft,
    now: NaiveDateTime,
) -> Vec<Problem> {
    if repeats { repeating.problems() } else { once.problems(now) }
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
    let hint = Hint { hint: text.words_hint, problem: problem.as_deref(), ..Hint::default() };
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
        field::checkbox(ui, &mut draft.past_is_meant, text.past);
    }
    ui.add_space(theme::GAP);
}

fn channel_field(ui: &mut Ui, view: &View<'_>, channel: &mut Option<Channel>) {
    let text = &view.text.dialogs.promise;
    let mut options = vec![(None, text.channel_unknown.to_owned())];
    options.extend(
        Channel::SPOKEN.into_iter().map(|way| (Some(way), view.text.channel(way).to_owned())),
    );
    field::choice(ui, "promise-channel", text.channel, channel, &options, Hint::default());
}

fn repeating_fields(ui: &mut Ui, view: &View<'_>, draft: &mut CadenceDraft, form: &mut Form) {
    let text = &view.text.dialogs.promise;
    let problem = form.problem(view, Field::PromiseWords);
    let hint = Hint { hint: text.repeating_hint, problem: problem.as_deref(), ..Hint::default() };
    let input = field::multiline(ui, "repeating-words", text.words, &mut draft.words, 2, hint);
    form.place(Field::PromiseWords, &input);
    let problem = form.problem(view, Field::Weekdays);
    let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
    let days = field::labelled_group(ui, text.weekdays, hint, |ui| weekdays(ui, view, draft));
    form.place(Field::Weekdays, &days);
    let problem = form.problem(view, Field::Due);
    let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
    let input = field::text(ui, "repeating-at", text.at, &mut draft.at, hint);
    form.place(Field::Due, &input);
    let problem = form.problem(view, Field::Until);
    let hint = Hint {
        hint: text.until_hint,
        problem: problem.as_deref(),
        optional: Some(view.text.dialogs.optional),
    };
    let input = field::text(ui, "repeating-until", text.until, &mut draft.until, hint);
    form.place(Field::Until, &input);
}

fn weekdays(ui: &mut Ui, view: &View<'_>, draft: &mut CadenceDraft) -> egui::Response {
    let mut first = None;
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(theme::GAP_SMALL);
        for day in WEEK {
            let chosen = draft.weekdays.contains(&day);
            let button = Button::secondary(view.text.weekday_short(day))
                .name(view.text.weekday(day))
                .selected(chosen)
                .show(ui);
            if button.clicked() {
                if chosen {
                    draft.weekdays.retain(|other| *other != day);
                } else {
                    draft.weekdays.push(day);
                }
            }
            first.get_or_insert(button);
        }
    });
    first.unwrap_or(row.response)
}

/// The next three dates, so that a wrong weekday is seen before it is promised.
fn next_dates(ui: &mut Ui, view: &View<'_>, draft: &CadenceDraft, case: CaseId) {
    let text = &view.text.dialogs.promise;
    let filled = CadenceDraft { words: text.words.to_owned(), ..draft.clone() };
    let id = CadenceId::from_bytes([0; 16]);
    let Ok(cadence) = filled.cadence(id, case, Moment::from(view.now)) else {
        ui.label(theme::small(text.next_none));
        return;
    };
    let mut after = view.now.local();
    let mut dates = Vec::new();
    while let Some(due) = cadence.next_after(after).filter(|_| dates.len() < 3) {
        dates.push(view.text.day_time(due.at(), view.now.local()));
        after = due.at();
    }
    ui.label(theme::small((text.next)(&dates.join(", "))));
}
