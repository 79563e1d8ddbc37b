//! What became of a Plan B: it was done, or it is not done for a reason.

use egui::Ui;

use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::plan_b::PlanBEndDraft;
use crate::domain::{CaseId, Field, PlanBEnd};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};

/// Saying what became of a Plan B.
#[derive(Debug)]
pub struct EndPlanBDialog {
    case: CaseId,
    about: String,
    planned: String,
    draft: PlanBEndDraft,
    form: Form,
}

impl EndPlanBDialog {
    /// The dialog for the Plan B of a case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId, how: PlanBEnd) -> Result<Self> {
        let about = log.case(case)?.number.to_string();
        let planned = log.plan_b(case)?.map(|plan| plan.words).unwrap_or_default();
        // What was planned is what was done, more often than not.
        let words = if how == PlanBEnd::Done { planned.clone() } else { String::new() };
        let draft = PlanBEndDraft { how, words, is_fix: true };
        Ok(Self { case, about, planned, draft, form: Form::default() })
    }
}

impl Show for EndPlanBDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, planned, draft, form } = self;
        let text = &view.text.follow_ups.plan_b;
        let is_done = draft.how == PlanBEnd::Done;
        let (title, save, label, hint, asked) = if is_done {
            (text.done_title(), text.done_save(), text.done_words(), "", Field::What)
        } else {
            (text.not_title(), text.not_save(), text.not_words(), text.not_hint(), Field::Reason)
        };
        let frame = Frame { salt: "end-plan-b", title, about, save };
        let pressed = form.show(ui, view, frame, draft.problems(), |ui, form| {
            if !is_done {
                ui.label(theme::body(planned.as_str()));
                ui.label(theme::soft(text.not_means()));
                ui.add_space(theme::GAP_SMALL);
            }
            let problem = form.problem(view, asked);
            let hint = Hint { hint, problem: problem.as_deref(), ..Hint::default() };
            let input = field::multiline(ui, "end-plan-b-words", label, &mut draft.words, 3, hint);
            form.place(asked, &input);
            if is_done {
                field::checkbox(ui, &mut draft.is_fix, text.is_fix());
            }
        });
        if pressed && form.may_save(ui, draft.problems()) {
            view.ask(Action::Case(CaseAction::EndPlanB(*case, draft.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
