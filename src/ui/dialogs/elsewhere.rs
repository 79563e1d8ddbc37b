//! Pointing a customer to somebody who has what we cannot give.

use egui::Ui;

use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{CaseId, ElsewhereDraft, Field};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};

/// Saying who has it, when, and whether the customer was told.
#[derive(Debug)]
pub struct ElsewhereDialog {
    case: CaseId,
    about: String,
    draft: ElsewhereDraft,
    form: Form,
}

impl ElsewhereDialog {
    /// The dialog for a case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId) -> Result<Self> {
        let about = log.case(case)?.number.to_string();
        let plan = log.plan_b(case)?;
        let known = plan.as_ref().and_then(|plan| plan.elsewhere());
        let draft = known.map(ElsewhereDraft::of).unwrap_or_default();
        Ok(Self { case, about, draft, form: Form::default() })
    }
}

impl Show for ElsewhereDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, draft, form } = self;
        let text = &view.text.follow_ups.plan_b;
        let frame =
            Frame { salt: "elsewhere", title: text.point_title(), about, save: text.point_save() };
        let pressed = form.show(ui, view, frame, draft.problems(), |ui, form| {
            ui.label(theme::soft(text.point_why()));
            ui.add_space(theme::GAP_SMALL);
            let problem = form.problem(view, Field::WhoHasIt);
            let hint =
                Hint { hint: text.who_hint(), problem: problem.as_deref(), ..Hint::default() };
            let input = field::text(ui, "elsewhere-who", text.who(), &mut draft.who, hint);
            form.place(Field::WhoHasIt, &input);
            let problem = form.problem(view, Field::WhenTheyHaveIt);
            let hint =
                Hint { hint: text.when_hint(), problem: problem.as_deref(), ..Hint::default() };
            let input = field::text(ui, "elsewhere-when", text.when(), &mut draft.when, hint);
            form.place(Field::WhenTheyHaveIt, &input);
            field::checkbox(ui, &mut draft.is_told, text.is_told());
        });
        if pressed && form.may_save(ui, draft.problems()) {
            view.ask(Action::Case(CaseAction::PointElsewhere(*case, draft.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
