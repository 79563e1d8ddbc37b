//! Closing several cases in one way: those that are ready close, and the others stay open.

use egui::Ui;

use super::attempt::Attempt;
use super::question::Question;
use super::{Answer, Show};
use crate::domain::{CaseId, CloseDraft, Field, Outcome, Problem, ProblemKind};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, BulkAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::{card, choice};

/// How cases may end together: a decline has words of its own for each, and whoever bought again did on a
/// day of their own.
const TOGETHER: [Outcome; 6] = [
    Outcome::SaysSo,
    Outcome::Neutral,
    Outcome::GoneQuiet,
    Outcome::LostDespiteRecovery,
    Outcome::Lost,
    Outcome::Withdrawn,
];

/// Closing several cases.
#[derive(Debug)]
pub struct BulkCloseDialog {
    cases: Vec<CaseId>,
    ready: u32,
    left: u32,
    draft: CloseDraft,
    attempt: Attempt,
    failure: Option<String>,
}

impl BulkCloseDialog {
    /// The dialog for these cases.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such case.
    pub fn new(log: &Logbook, cases: Vec<CaseId>) -> Result<Self> {
        let mut open = Vec::with_capacity(cases.len());
        for case in cases {
            if log.case(case)?.is_open() {
                open.push(case);
            }
        }
        let are_ready = log.ready_to_close(&open)?;
        let ready = u32::try_from(are_ready.iter().filter(|it| **it).count()).unwrap_or(u32::MAX);
        let left = u32::try_from(are_ready.len()).unwrap_or(u32::MAX).saturating_sub(ready);
        Ok(Self {
            cases: open,
            ready,
            left,
            draft: CloseDraft::default(),
            attempt: Attempt::default(),
            failure: None,
        })
    }

    fn problems(&self, view: &View<'_>) -> Vec<Problem> {
        let mut found = self.draft.problems(view.now.today());
        if self.draft.outcome.is_none() {
            found.push(Problem::new(Field::Outcome, ProblemKind::Missing));
        }
        found
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.cases.bulk;
        if let Some(failure) = &self.failure {
            card::notice(ui, Tone::Late, icons::WARNING, |ui| ui.label(theme::body(failure)));
            ui.add_space(theme::GAP);
        }
        ui.label(theme::body(text.will_close(self.ready)));
        if self.left > 0 && self.ready > 0 {
            ui.label(theme::soft(text.stay_open(self.left)));
        }
        ui.add_space(theme::GAP);
        let closing = &view.text.dialogs.closing;
        let problem = self.attempt.said(view.text, Field::Outcome);
        let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
        let outcomes =
            TOGETHER.map(|outcome| (Some(outcome), view.text.outcome(outcome).to_owned()));
        let value = &mut self.draft.outcome;
        let input = choice::segments(ui, "bulk-outcome", closing.outcome(), value, &outcomes, hint);
        self.attempt.first(&input);
        self.attempt.place(Field::Outcome, &input);
        let problem = self.attempt.said(view.text, Field::Notes);
        let optional = Some(view.text.dialogs.optional());
        let hint = Hint { problem: problem.as_deref(), optional, ..Hint::default() };
        let note = &mut self.draft.note;
        let input = field::multiline(ui, "bulk-note", closing.note(), note, 2, hint);
        self.attempt.place(Field::Notes, &input);
        ui.label(theme::soft(text.close_alone()));
    }
}

impl Show for BulkCloseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.cases.bulk;
        let problems = self.problems(view);
        self.attempt.update(problems);
        let about = text.cases(u32::try_from(self.cases.len()).unwrap_or(u32::MAX));
        let blocked = (self.ready == 0).then(|| text.none_ready());
        let question = Question::new("bulk-close", text.close_title(), text.close_save());
        let pressed = question.about(&about).width(640.0).blocked(blocked).show(ui, view, |ui| {
            self.body(ui, view);
            false
        });
        let problems = self.problems(view);
        if pressed && self.attempt.passes(ui, problems) {
            let (cases, draft) = (self.cases.clone(), Box::new(self.draft.clone()));
            view.ask(Action::Bulk(BulkAction::Close(cases, draft)));
        }
    }

    fn told(&mut self, answer: Answer) {
        if let Answer::Failed(sentence) = answer {
            self.failure = Some(sentence);
        }
    }
}
