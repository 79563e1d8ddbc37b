//! Correcting a case and its mistake: every field, as it stands now.

mod whose;

use egui::Ui;

use super::concession::pair;
use super::due_field::{DayField, Looking};
use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{
    Case, CaseDraft, CaseId, CausedBy, Channel, Damage, Field, Harm, Mistake, MistakeKind, Waiting,
};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Card};
use crate::ui::widgets::field::{self, Hint};

/// Correcting a case.
#[derive(Debug)]
pub struct EditCaseDialog {
    about: String,
    whose: whose::Whose,
    draft: CaseDraft,
    form: Form,
}

impl EditCaseDialog {
    /// The dialog for a case, as it stands.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId) -> Result<Self> {
        let case: Case = log.case(case)?;
        let mistake: Mistake = log.mistake(case.mistake)?;
        Ok(Self {
            about: case.number.to_string(),
            whose: whose::Whose::new(log, case.id)?,
            draft: CaseDraft::of(&case, &mistake),
            form: Form::default(),
        })
    }
}

impl Show for EditCaseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { about, whose, draft, form } = self;
        let now = view.now.local();
        let currency = view.log.shop().currency;
        let text = &view.text.dialogs;
        let frame = Frame { salt: "edit-case", title: text.edit.title(), about, save: text.save() };
        let problems = draft.problems(now, currency);
        let pressed = form.show(ui, view, frame, problems, |ui, form| {
            complaint(ui, view, draft, form);
            whose.show(ui, view, &mut draft.customer);
            mistake(ui, view, draft, form);
            cause(ui, view, draft, form);
            care(ui, view, draft, form);
        });
        if pressed && form.may_save(ui, draft.problems(now, currency)) {
            view.ask(Action::Case(CaseAction::Save(Box::new(draft.clone()))));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

/// A line of text with its problem.
fn line(
    ui: &mut Ui,
    view: &View<'_>,
    form: &mut Form,
    field: Field,
    label: &str,
    value: &mut String,
) {
    entry(ui, view, form, field, label, "", value);
}

fn entry(
    ui: &mut Ui,
    view: &View<'_>,
    form: &mut Form,
    field: Field,
    label: &str,
    hint: &str,
    value: &mut String,
) {
    let problem = form.problem(view, field);
    let hint = Hint { hint, problem: problem.as_deref(), ..Hint::default() };
    let input = field::text(ui, ("edit-case", label), label, value, hint);
    form.place(field, &input);
}

fn many_lines(
    ui: &mut Ui,
    view: &View<'_>,
    form: &mut Form,
    field: Field,
    (label, rows): (&str, usize),
    value: &mut String,
) {
    let problem = form.problem(view, field);
    let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
    let input = field::multiline(ui, ("edit-case", label), label, value, rows, hint);
    form.place(field, &input);
}

fn complaint(ui: &mut Ui, view: &View<'_>, draft: &mut CaseDraft, form: &mut Form) {
    let text = &view.text.dialogs.edit;
    line(ui, view, form, Field::Title, text.what(), &mut draft.title);
    many_lines(ui, view, form, Field::Words, (text.words(), 3), &mut draft.words);
    many_lines(ui, view, form, Field::Agreed, (text.agreed(), 2), &mut draft.agreed);
    many_lines(ui, view, form, Field::Remedy, (text.remedy(), 2), &mut draft.remedy);
    pair(ui, |left, _| {
        let (label, hint) = (text.before(), text.before_hint());
        entry(left, view, form, Field::Before, label, hint, &mut draft.before);
    });
    let channels: Vec<_> = Channel::KNOWN_BY
        .into_iter()
        .chain(Channel::SPOKEN.into_iter().filter(|way| !Channel::KNOWN_BY.contains(way)))
        .map(|way| (way, view.text.channel(way).to_owned()))
        .collect();
    let channel = &mut draft.channel;
    choice::segments(ui, "edit-channel", text.channel(), channel, &channels, Hint::default());
    line(ui, view, form, Field::Link, text.link(), &mut draft.link);
    let harms: Vec<Card<Harm>> = Harm::ALL
        .into_iter()
        .map(|harm| Card {
            value: harm,
            title: view.text.harm(harm).to_owned(),
            description: view.text.harm_meaning(harm).to_owned(),
        })
        .collect();
    choice::cards_choice(ui, "edit-harm", text.harm(), &mut draft.harm, &harms, Hint::default());
    let damages: Vec<_> = Damage::ALL
        .into_iter()
        .map(|damage| (damage, view.text.damage(damage).to_owned()))
        .collect();
    let value = &mut draft.damage;
    field::choice(ui, "edit-damage", text.damage(), value, &damages, Hint::default());
}

fn mistake(ui: &mut Ui, view: &View<'_>, draft: &mut CaseDraft, form: &mut Form) {
    let text = &view.text.dialogs.edit;
    let kinds: Vec<_> = MistakeKind::ALL
        .into_iter()
        .map(|kind| (kind, view.text.mistake_kind(kind).to_owned()))
        .collect();
    pair(ui, |left, right| {
        field::choice(left, "edit-kind", text.kind(), &mut draft.kind, &kinds, Hint::default());
        let problem = form.problem(view, Field::Happened);
        let input = DayField {
            salt: "edit-happened",
            label: text.happened(),
            hint: view.text.dialogs.when.day_hint(),
            optional: Some(view.text.dialogs.optional()),
            looking: Looking::Back,
        }
        .show(right, view, &mut draft.happened, problem.as_deref());
        form.place(Field::Happened, &input);
    });
    pair(ui, |left, right| {
        line(left, view, form, Field::Product, text.product(), &mut draft.product);
        line(right, view, form, Field::Price, text.price(), &mut draft.price);
    });
}

fn cause(ui: &mut Ui, view: &View<'_>, draft: &mut CaseDraft, form: &mut Form) {
    let text = &view.text.dialogs.edit;
    let causes: Vec<_> = CausedBy::ALL
        .into_iter()
        .map(|cause| (cause, view.text.caused_by(cause).to_owned()))
        .collect();
    pair(ui, |left, right| {
        let value = &mut draft.caused_by;
        field::choice(left, "edit-caused-by", text.caused_by(), value, &causes, Hint::default());
        let (label, hint) = (text.caused_by_name(), text.caused_by_hint());
        let value = &mut draft.caused_by_name;
        entry(right, view, form, Field::CausedByName, label, hint, value);
    });
    many_lines(ui, view, form, Field::Cause, (text.cause(), 2), &mut draft.cause);
}

fn care(ui: &mut Ui, view: &View<'_>, draft: &mut CaseDraft, form: &mut Form) {
    let text = &view.text.dialogs.edit;
    line(ui, view, form, Field::Owner, text.owner(), &mut draft.owner);
    waiting_field(ui, view, "edit-waiting", &mut draft.waiting);
}

/// Whom a case waits for, with the name of somebody else.
pub(in crate::ui) fn waiting_field(
    ui: &mut Ui,
    view: &View<'_>,
    salt: &str,
    waiting: &mut Waiting,
) -> bool {
    let text = &view.text.dialogs.edit;
    let mut chosen = match waiting {
        Waiting::Nobody => 0_u8,
        Waiting::Customer => 1,
        Waiting::Other(_) => 2,
    };
    let options = [
        (0, text.waiting_nobody().to_owned()),
        (1, text.waiting_customer().to_owned()),
        (2, text.waiting_other().to_owned()),
    ];
    let before = chosen;
    choice::segments(ui, salt, text.waiting(), &mut chosen, &options, Hint::default());
    if chosen != before {
        *waiting = match chosen {
            1 => Waiting::Customer,
            2 => Waiting::Other(String::new()),
            _ => Waiting::Nobody,
        };
    }
    let Waiting::Other(name) = waiting else {
        return chosen != before;
    };
    let input = field::text(ui, (salt, "name"), text.waiting_name(), name, Hint::default());
    chosen != before || input.changed()
}
