//! Closing a case: how it ended, and everything that is still missing, each with its way there.

mod letter;

use egui::{Id, Ui};

use super::due_field::{DayField, Looking};
use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::gate;
use crate::domain::{
    CaseId, CloseDraft, Field, MessageKind, Missing, Outcome, Problem, ProblemKind, Stage,
};
use crate::logbook::pages::CasePage;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::compose::{Composer, Sheet, Writing};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::{card, choice, layout};
use crate::words;

/// Closing a case.
#[derive(Debug)]
pub struct CloseCaseDialog {
    case: CaseId,
    about: String,
    draft: CloseDraft,
    letter: letter::Letter,
    page: Fresh<CaseId, CasePage>,
    composer: Composer,
    form: Form,
}

impl CloseCaseDialog {
    /// The dialog for a case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId) -> Result<Self> {
        let day = log.now().today().to_string();
        Ok(Self {
            case,
            about: log.case(case)?.number.to_string(),
            draft: CloseDraft { bought_again: day, ..CloseDraft::default() },
            letter: letter::Letter::default(),
            page: Fresh::default(),
            composer: Composer::default(),
            form: Form::default(),
        })
    }
}

impl Show for CloseCaseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, draft, letter, page, composer, form } = self;
        let today = view.now.today();
        let text = &view.text.dialogs.closing;
        let Some(page) = page.read(view, *case, |log| log.case_page(*case)) else { return };
        let work = gate::left(work_of(page), draft, view.now.local());
        let asks_why = |it: &Missing| matches!(it, Missing::Owed(_) | Missing::Remedy);
        let without_why = CloseDraft { owing: String::new(), ..draft.clone() };
        let is_owing =
            gate::left(work_of(page), &without_why, view.now.local()).iter().any(asks_why);
        let frame = Frame { salt: "close-case", title: text.title(), about, save: text.close() };
        let before = problems(view, draft, today);
        let pressed = form.show(ui, view, frame, before, |ui, form| {
            outcome(ui, view, draft, form);
            match draft.outcome {
                Some(Outcome::Declined) => {
                    decline(ui, view, page, (draft, composer), form);
                    letter.show(ui, view, page, draft, form);
                }
                Some(Outcome::BoughtAgain) => bought(ui, view, draft, form),
                _ => {}
            }
            let problem = form.problem(view, Field::Notes);
            let hint = Hint {
                problem: problem.as_deref(),
                optional: Some(view.text.dialogs.optional()),
                ..Hint::default()
            };
            let input = field::multiline(ui, "close-note", text.note(), &mut draft.note, 2, hint);
            form.place(Field::Notes, &input);
            if is_owing {
                owing(ui, view, draft, form);
            }
            if !work.is_empty() {
                missing(ui, view, *case, &work);
            }
        });
        let work = gate::left(work_of(page), draft, view.now.local());
        // The gate decides; the deed is asked for only when it would let the case through.
        if pressed && form.may_save(ui, problems(view, draft, today)) && work.is_empty() {
            view.ask(Action::Case(CaseAction::Close(*case, draft.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

/// What the gate looks at.
fn work_of(page: &CasePage) -> gate::Work<'_> {
    gate::Work::from(&page.file).after(&page.deviations)
}

/// What the form lacks, and what cannot be kept as typed, each at its field.
fn problems(view: &View<'_>, draft: &CloseDraft, today: chrono::NaiveDate) -> Vec<Problem> {
    let mut found = draft.problems(today);
    if draft.outcome == Some(Outcome::Declined) {
        // A log that cannot be read says so where the page is read.
        let only = view.log.only_template(Field::Reason, &draft.decline_reason);
        found.extend(only.ok().flatten());
    }
    for missing in draft.missing(today) {
        let field = match missing {
            Missing::Outcome => Field::Outcome,
            Missing::DeclineReason => Field::Reason,
            Missing::DeclineAskNext => Field::AskNext,
            Missing::BoughtAgainDay => Field::Happened,
            Missing::Stage(_)
            | Missing::PublicAnswer
            | Missing::OpenPromises(_)
            | Missing::Untold(_)
            | Missing::Owed(_)
            | Missing::TheySaidNo
            | Missing::Remedy
            | Missing::AlreadyClosed => continue,
        };
        if !found.iter().any(|problem| problem.field == field) {
            found.push(Problem::new(field, ProblemKind::Missing));
        }
    }
    found
}

fn outcome(ui: &mut Ui, view: &View<'_>, draft: &mut CloseDraft, form: &mut Form) {
    let problem = form.problem(view, Field::Outcome);
    let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
    let options: Vec<_> = Outcome::ALL
        .into_iter()
        .map(|outcome| (Some(outcome), view.text.outcome(outcome).to_owned()))
        .collect();
    let label = view.text.dialogs.closing.outcome();
    let input = choice::segments(ui, "outcome", label, &mut draft.outcome, &options, hint);
    form.place(Field::Outcome, &input);
}

/// The reason is read by the customer, so its words are checked like all others; who they can
/// ask next stands in a field of its own, and their name over the letter.
fn decline(
    ui: &mut Ui,
    view: &View<'_>,
    page: &CasePage,
    (draft, composer): (&mut CloseDraft, &mut Composer),
    form: &mut Form,
) {
    let text = &view.text.dialogs.closing;
    let problem = form.problem(view, Field::Reason);
    let channel = page.case.channel.answered_by();
    let writing = Writing { view, page, kind: MessageKind::Decline, channel };
    let sheet = Sheet {
        id: Id::unique("decline-reason"),
        label: text.decline_reason(),
        hint: text.decline_hint(),
        beside: &[words::Missing::AskNext, words::Missing::Name],
        rows: 3,
        problem: problem.as_deref(),
        channels: &[channel],
        is_again: false,
        // The letter around it, from greeting to sign-off, is written elsewhere.
        first: Some(text.decline_start()),
    };
    let written = composer.show(ui, writing, sheet, &mut draft.decline_reason);
    form.place(Field::Reason, &written.input);
    let problem = form.problem(view, Field::AskNext);
    let hint = Hint { hint: text.ask_next_hint(), problem: problem.as_deref(), ..Hint::default() };
    let input = field::text(ui, "ask-next", text.ask_next(), &mut draft.ask_next, hint);
    form.place(Field::AskNext, &input);
    let problem = form.problem(view, Field::SecondLook);
    let hint = Hint {
        hint: text.second_look_hint(),
        problem: problem.as_deref(),
        optional: Some(view.text.dialogs.optional()),
    };
    let input = field::text(ui, "second-look", text.second_look(), &mut draft.second_look, hint);
    form.place(Field::SecondLook, &input);
}

/// What they have not got yet may be closed over for a reason that somebody else can check.
fn owing(ui: &mut Ui, view: &View<'_>, draft: &mut CloseDraft, form: &mut Form) {
    let text = &view.text.dialogs.closing;
    let problem = form.problem(view, Field::Owing);
    let hint = Hint {
        hint: text.owing_hint(),
        problem: problem.as_deref(),
        optional: Some(view.text.dialogs.optional()),
    };
    let input = field::multiline(ui, "owing", text.owing(), &mut draft.owing, 2, hint);
    form.place(Field::Owing, &input);
}

fn bought(ui: &mut Ui, view: &View<'_>, draft: &mut CloseDraft, form: &mut Form) {
    let problem = form.problem(view, Field::Happened);
    let input = DayField {
        salt: "close-bought",
        label: view.text.dialogs.closing.bought_again(),
        hint: view.text.dialogs.when.day_hint(),
        optional: None,
        looking: Looking::Back,
    }
    .show(ui, view, &mut draft.bought_again, problem.as_deref());
    form.place(Field::Happened, &input);
}

fn missing(ui: &mut Ui, view: &View<'_>, case: CaseId, work: &[Missing]) {
    let text = &view.text.dialogs.closing;
    card::notice(ui, Tone::Soon, icons::WARNING, |ui| {
        ui.vertical(|ui| {
            ui.label(theme::strong(text.missing(work.len())));
            for item in work {
                let words = view.text.missing(item);
                let (_, pressed) = layout::row_between(
                    ui,
                    |ui| ui.label(theme::body(&words)),
                    |ui| {
                        let name = text.go_to(&words);
                        Button::secondary(text.go()).name(&name).small().show(ui).clicked()
                    },
                );
                if pressed {
                    view.ask(Action::CloseDialog);
                    view.ask(Action::Go(Route::Case(case, stage_of(item))));
                }
            }
        });
    });
}

/// Where a missing thing is done.
fn stage_of(missing: &Missing) -> Option<Stage> {
    match missing {
        Missing::Stage(stage) => Some(*stage),
        Missing::PublicAnswer => Some(Stage::Apologize),
        Missing::Owed(_) | Missing::Remedy => Some(Stage::Concede),
        Missing::TheySaidNo => Some(Stage::CheckBack),
        _ => None,
    }
}
