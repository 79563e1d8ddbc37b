//! Opening a closed case again: the recovery did not hold, or it was closed by mistake.

use egui::Ui;

use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{CaseId, Field, Problem, evidence, tidy};
use crate::logbook::cases::Reopening;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Hint};

/// Opening a closed case again.
#[derive(Debug)]
pub struct ReopenCaseDialog {
    case: CaseId,
    about: String,
    because: Reopening,
    reason: String,
    form: Form,
}

impl ReopenCaseDialog {
    /// The dialog for a case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId) -> Result<Self> {
        let about = log.case(case)?.number.to_string();
        Ok(Self {
            case,
            about,
            because: Reopening::default(),
            reason: String::new(),
            form: Form::default(),
        })
    }
}

impl Show for ReopenCaseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, because, reason, form } = self;
        let text = &view.text.dialogs.closing;
        let frame =
            Frame { salt: "reopen", title: text.reopen_title(), about, save: text.reopen() };
        let pressed = form.show(ui, view, frame, problems(reason), |ui, form| {
            let why = [
                (Reopening::NotRight, text.reopen_not_right().to_owned()),
                (Reopening::Mistake, text.reopen_mistake().to_owned()),
            ];
            let label = text.reopen_because();
            let input = choice::segments(ui, "because", label, because, &why, Hint::default());
            form.first(&input);
            ui.label(theme::soft(match because {
                Reopening::NotRight => text.reopen_means(),
                Reopening::Mistake => text.reopen_mistake_means(),
            }));
            ui.add_space(theme::GAP_SMALL);
            let problem = form.problem(view, Field::Reason);
            let hint =
                Hint { hint: text.reopen_hint(), problem: problem.as_deref(), ..Hint::default() };
            let input =
                field::multiline(ui, "reopen-reason", text.reopen_reason(), reason, 3, hint);
            form.place(Field::Reason, &input);
        });
        if pressed && form.may_save(ui, problems(reason)) {
            view.ask(Action::Case(CaseAction::Reopen(*case, *because, reason.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

fn problems(reason: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    evidence::needed(Field::Reason, reason, tidy::TEXT_MOST, &mut found);
    found
}
