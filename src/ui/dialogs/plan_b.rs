//! Preparing what we will do if a case is not fixed in time: a day, a deed, and what it may cost.

use egui::Ui;

use super::day_calendar::{self, Sort};
use super::due_field::Looking;
use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::plan_b::PlanBFacts;
use crate::domain::{Case, CaseId, Currency, Field, PlanB, PlanBDraft};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};

/// Preparing or changing a Plan B.
#[derive(Debug)]
pub struct PlanBDialog {
    case: Case,
    known: Option<PlanB>,
    currency: Currency,
    draft: PlanBDraft,
    form: Form,
}

impl PlanBDialog {
    /// The dialog for a case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId) -> Result<Self> {
        let case = log.case(case)?;
        let known = log.plan_b(case.id)?.filter(PlanB::is_prepared);
        let draft = known.as_ref().map(PlanBDraft::of).unwrap_or_default();
        let currency = log.shop().currency;
        Ok(Self { case, known, currency, draft, form: Form::default() })
    }
}

impl Show for PlanBDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.follow_ups.plan_b;
        let facts = view.log.plan_b_facts(&self.case, self.known.as_ref());
        let Self { case, known, currency, draft, form } = self;
        let title = if known.is_some() { text.change_title() } else { text.prepare_title() };
        let number = case.number.to_string();
        let frame = Frame { salt: "plan-b", title, about: &number, save: text.save() };
        let pressed = form.show(ui, view, frame, draft.problems(&facts), |ui, form| {
            day(ui, view, form, draft, &facts);
            let problem = form.problem(view, Field::PlanWords);
            let hint =
                Hint { hint: text.words_hint(), problem: problem.as_deref(), ..Hint::default() };
            let input = field::text(ui, "plan-b-words", text.words(), &mut draft.words, hint);
            form.place(Field::PlanWords, &input);
            let problem = form.problem(view, Field::Budget);
            let optional = Some(view.text.dialogs.optional());
            let hint = Hint { problem: problem.as_deref(), optional, ..Hint::default() };
            let label = text.budget_in(currency.code());
            let input = field::text(ui, "plan-b-budget", &label, &mut draft.budget, hint);
            form.place(Field::Budget, &input);
        });
        if pressed && form.may_save(ui, draft.problems(&facts)) {
            view.ask(Action::Case(CaseAction::PreparePlanB(case.id, draft.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

/// The day as people say it, and which date that is.
fn day(ui: &mut Ui, view: &View<'_>, form: &mut Form, draft: &mut PlanBDraft, facts: &PlanBFacts) {
    let text = &view.text.follow_ups.plan_b;
    let problem = form.problem(view, Field::PlanDay);
    let hint = Hint { hint: text.day_hint(), problem: problem.as_deref(), ..Hint::default() };
    let input = field::labelled(ui, text.day(), hint, |ui| {
        let (id, words) = (ui.make_persistent_id("plan-b-day"), (text.day(), hint.hint));
        let sort = Sort::Day(Looking::Ahead);
        day_calendar::line_edit(ui, view, id, words, sort, &mut draft.day)
    });
    form.place(Field::PlanDay, &input);
    if problem.is_none()
        && let Ok(day) = draft.day(facts)
    {
        let date = view.text.full_day(PlanB::date(facts.received, day));
        field::note_under(ui, &text.date(&date, day));
    }
}
