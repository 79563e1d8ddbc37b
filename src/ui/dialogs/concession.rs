//! One line of what the customer gets: what it is worth, what it costs, and whether they have
//! to work for it.

use egui::Ui;

use super::due_field::{DayField, Looking};
use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{
    CaseId, ConcessionDraft, ConcessionForm, ConcessionId, Currency, Field, Nature,
};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction, ConcessionAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::{card, choice};

/// Adding or correcting a concession.
#[derive(Debug)]
pub struct ConcessionDialog {
    case: CaseId,
    about: String,
    currency: Currency,
    draft: ConcessionDraft,
    /// Whether it was said in the last frame that they have to work for it.
    is_warned: bool,
    form: Form,
}

impl ConcessionDialog {
    /// The dialog for a new line of a case, or for a known one.
    ///
    /// # Errors
    /// There is no such case or concession, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId, known: Option<ConcessionId>) -> Result<Self> {
        let about = log.case(case)?.number.to_string();
        let (draft, currency) = match known {
            Some(id) => {
                let line = log.concession(id)?;
                // A line keeps the currency it was entered in.
                (ConcessionDraft::of(&line), line.face_value.currency)
            }
            None => (ConcessionDraft::default(), log.shop().currency),
        };
        Ok(Self { case, about, currency, draft, is_warned: false, form: Form::default() })
    }

    /// The same with what is known of it already.
    #[must_use]
    pub fn from(mut self, draft: ConcessionDraft) -> Self {
        self.draft = draft;
        self
    }
}

impl Show for ConcessionDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, currency, draft, is_warned, form } = self;
        let today = view.now.today();
        let words = &view.text.dialogs;
        let text = &words.concession;
        let (title, save) = match draft.id {
            Some(_) => (text.edit_title(), words.save()),
            None => (text.add_title(), text.add()),
        };
        let frame = Frame { salt: "concession", title, about, save };
        let problems = draft.problems(today, *currency);
        let pressed = form.show(ui, view, frame, problems, |ui, form| {
            what(ui, view, draft, form);
            amounts(ui, view, draft, *currency, form);
            effort(ui, view, draft, form);
            burden(ui, view, draft, is_warned);
        });
        if pressed && form.may_save(ui, draft.problems(today, *currency)) {
            let save = ConcessionAction::Save(*case, Box::new(draft.clone()));
            view.ask(Action::Case(CaseAction::Concession(save)));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

fn what(ui: &mut Ui, view: &View<'_>, draft: &mut ConcessionDraft, form: &mut Form) {
    let text = &view.text.dialogs.concession;
    let problem = form.problem(view, Field::What);
    let hint = Hint { hint: text.what_hint(), problem: problem.as_deref(), ..Hint::default() };
    let input = field::text(ui, "concession-what", text.what(), &mut draft.what, hint);
    form.place(Field::What, &input);
    let forms: Vec<_> = ConcessionForm::ALL
        .into_iter()
        .map(|form| (form, view.text.form(form).to_owned()))
        .collect();
    field::choice(ui, "form", text.form(), &mut draft.form, &forms, Hint::default());
    let natures: Vec<_> = Nature::ALL
        .into_iter()
        .map(|nature| (nature, view.text.nature(nature).to_owned()))
        .collect();
    choice::segments(ui, "nature", text.nature(), &mut draft.nature, &natures, Hint::default());
}

fn amounts(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut ConcessionDraft,
    currency: Currency,
    form: &mut Form,
) {
    let words = &view.text.dialogs;
    let text = &words.concession;
    let (face, real) = (text.face_value(currency.code()), text.real_cost(currency.code()));
    pair(ui, |left, right| {
        let problem = form.problem(view, Field::FaceValue);
        let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
        let input = field::text(left, "face-value", &face, &mut draft.face_value, hint);
        form.place(Field::FaceValue, &input);
        let problem = form.problem(view, Field::RealCost);
        let hint = Hint {
            hint: text.real_cost_hint(),
            problem: problem.as_deref(),
            optional: Some(words.optional()),
        };
        let input = field::text(right, "real-cost", &real, &mut draft.real_cost, hint);
        form.place(Field::RealCost, &input);
    });
    let day = |salt: &'static str, label: &'static str| DayField {
        salt,
        label,
        hint: text.not_yet(),
        optional: Some(words.optional()),
        looking: Looking::Back,
    };
    pair(ui, |left, right| {
        let problem = form.problem(view, Field::Given);
        let value = &mut draft.given;
        let input = day("given", text.given()).show(left, view, value, problem.as_deref());
        form.place(Field::Given, &input);
        let problem = form.problem(view, Field::Received);
        let value = &mut draft.received;
        let input = day("received", text.received()).show(right, view, value, problem.as_deref());
        form.place(Field::Received, &input);
    });
}

fn effort(ui: &mut Ui, view: &View<'_>, draft: &mut ConcessionDraft, form: &mut Form) {
    let words = &view.text.dialogs;
    let text = &words.concession;
    let ahead = |salt: &'static str, label: &'static str, hint: &'static str| DayField {
        salt,
        label,
        hint,
        optional: Some(words.optional()),
        looking: Looking::Ahead,
    };
    let problem = form.problem(view, Field::MustDo);
    let hint = Hint {
        hint: text.must_do_hint(),
        problem: problem.as_deref(),
        optional: Some(words.optional()),
    };
    let input = field::text(ui, "must-do", text.must_do(), &mut draft.must_do, hint);
    form.place(Field::MustDo, &input);
    pair(ui, |left, right| {
        let problem = form.problem(view, Field::Expires);
        let day = ahead("expires", text.expires(), words.when.day_hint());
        let input = day.show(left, view, &mut draft.expires, problem.as_deref());
        form.place(Field::Expires, &input);
        let problem = form.problem(view, Field::Due);
        let day = ahead("owed", text.due(), text.due_hint());
        let input = day.show(right, view, &mut draft.due, problem.as_deref());
        form.place(Field::Due, &input);
    });
}

/// Says that they have to work for it, and comes into sight where the window is low.
fn burden(ui: &mut Ui, view: &View<'_>, draft: &ConcessionDraft, is_warned: &mut bool) {
    let is_burden = draft.received.trim().is_empty()
        && !(draft.must_do.trim().is_empty() && draft.expires.trim().is_empty());
    let was_warned = std::mem::replace(is_warned, is_burden);
    if !is_burden {
        return;
    }
    let notice = card::notice(ui, Tone::Soon, icons::WARNING, |ui| {
        ui.label(theme::body(view.text.dialogs.concession.burden()));
    });
    if !was_warned {
        notice.response.scroll_to_me(None);
    }
}

/// Two fields side by side, the left one first for the keyboard.
pub(in crate::ui) fn pair(ui: &mut Ui, add: impl FnOnce(&mut Ui, &mut Ui)) {
    ui.columns(2, |columns| {
        if let [left, right] = columns {
            add(left, right);
        }
    });
    ui.add_space(-ui.spacing().item_spacing.y);
}
