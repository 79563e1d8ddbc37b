//! What is done so that a mistake does not come back: a step, a person and a day.

use egui::Ui;

use super::due_field::{DayField, Looking};
use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{CaseId, Field, PreventionDraft, PreventionId, PreventionKind};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::view::View;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Hint};

/// Deciding or correcting a prevention.
#[derive(Debug)]
pub struct PreventionDialog {
    case: CaseId,
    about: String,
    draft: PreventionDraft,
    form: Form,
}

impl PreventionDialog {
    /// The dialog for a new prevention of a case, or for a known one.
    ///
    /// # Errors
    /// There is no such case or prevention, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId, known: Option<PreventionId>) -> Result<Self> {
        let found = log.case(case)?;
        let draft = match known {
            Some(id) => PreventionDraft::of(&log.prevention(id)?),
            None => PreventionDraft { who: found.owner, ..PreventionDraft::default() },
        };
        Ok(Self { case, about: found.number.to_string(), draft, form: Form::default() })
    }
}

impl Show for PreventionDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, draft, form } = self;
        let today = view.now.today();
        let words = &view.text.dialogs;
        let text = &words.prevention;
        let (title, save) = match draft.id {
            Some(_) => (text.edit_title(), words.save()),
            None => (text.add_title(), text.add()),
        };
        let frame = Frame { salt: "prevention", title, about, save };
        let pressed = form.show(ui, view, frame, draft.problems(today), |ui, form| {
            let problem = form.problem(view, Field::What);
            let hint =
                Hint { hint: text.what_hint(), problem: problem.as_deref(), ..Hint::default() };
            let input = field::text(ui, "prevention-what", text.what(), &mut draft.what, hint);
            form.place(Field::What, &input);
            let kinds: Vec<_> = PreventionKind::ALL
                .into_iter()
                .map(|kind| (kind, view.text.prevention_kind(kind).to_owned()))
                .collect();
            let kind = &mut draft.kind;
            choice::segments(ui, "prevention-kind", text.kind(), kind, &kinds, Hint::default());
            let problem = form.problem(view, Field::Who);
            let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
            let input = field::text(ui, "prevention-who", text.who(), &mut draft.who, hint);
            form.place(Field::Who, &input);
            let problem = form.problem(view, Field::Due);
            let input = DayField {
                salt: "prevention-due",
                label: text.due(),
                hint: words.when.day_hint(),
                optional: None,
                looking: Looking::Ahead,
            }
            .show(ui, view, &mut draft.due, problem.as_deref());
            form.place(Field::Due, &input);
        });
        if pressed && form.may_save(ui, draft.problems(today)) {
            view.ask(Action::Case(CaseAction::SavePrevention(*case, draft.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
