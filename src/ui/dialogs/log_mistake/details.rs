//! The lesser fields of a mistake and a case, folded away until they are wanted.

use egui::Ui;

use super::super::attempt::Attempt;
use super::super::due_field::{DayField, Looking};
use super::message;
use crate::domain::{CausedBy, Damage, Field, Filling, LogDraft, MistakeKind};
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};

/// Whether a field stands among the folded ones.
#[must_use]
pub fn shows(field: Field) -> bool {
    matches!(
        field,
        Field::Title
            | Field::Product
            | Field::Price
            | Field::Happened
            | Field::CausedByName
            | Field::Agreed
            | Field::Before
            | Field::Remedy
            | Field::Owner
    )
}

/// Whether any of the folded fields holds something.
#[must_use]
pub fn has_any(draft: &LogDraft) -> bool {
    let details = draft.details();
    let typed = [
        details.title,
        details.product,
        details.price,
        details.happened,
        details.caused_by_name,
        details.agreed,
        details.before,
        details.remedy,
        details.owner,
    ];
    typed.iter().any(|text| !text.is_empty())
        || draft.kind != MistakeKind::default()
        || draft.caused_by != CausedBy::default()
        || draft.damage != Damage::default()
}

/// Draws them. What belongs to the mistake itself is left out when the case joins one.
pub fn show(ui: &mut Ui, view: &View<'_>, draft: &mut LogDraft, attempt: &mut Attempt) {
    if draft.mistake.is_none() {
        of_the_mistake(ui, view, draft, attempt);
    }
    let text = &view.text.log;
    let owner = view.log.shop().owner.as_str();
    let damages: Vec<_> = Damage::ALL
        .into_iter()
        .map(|damage| (damage, view.text.damage(damage).to_owned()))
        .collect();
    let value = &mut draft.damage;
    field::choice(ui, "log-damage", text.damage(), value, &damages, Hint::default());
    ui.columns(2, |columns| {
        let [left, _] = columns else { return };
        let words = (text.before(), text.before_hint());
        line(left, view, attempt, draft, Field::Before, words, |draft| &mut draft.before);
    });
    let words = (text.remedy(), "");
    line(ui, view, attempt, draft, Field::Remedy, words, |draft| &mut draft.remedy);
    let words = (text.owner(), owner);
    line(ui, view, attempt, draft, Field::Owner, words, |draft| &mut draft.owner);
}

fn of_the_mistake(ui: &mut Ui, view: &View<'_>, draft: &mut LogDraft, attempt: &mut Attempt) {
    let text = &view.text.log;
    let words = (text.one_line(), text.one_line_hint());
    line(ui, view, attempt, draft, Field::Title, words, |draft| &mut draft.title);
    let words = (text.agreed(), text.agreed_hint());
    line(ui, view, attempt, draft, Field::Agreed, words, |draft| &mut draft.agreed);
    ui.columns(2, |columns| {
        let [left, right] = columns else { return };
        let kinds: Vec<_> = MistakeKind::ALL
            .into_iter()
            .map(|kind| (kind, view.text.mistake_kind(kind).to_owned()))
            .collect();
        field::choice(left, "log-kind", text.kind(), &mut draft.kind, &kinds, Hint::default());
        let problem = attempt.said(view.text, Field::Happened);
        let is_marked = message::mark(right, view, draft, Filling::Happened, text.happened());
        let happened = DayField {
            salt: "log-happened",
            label: text.happened(),
            hint: text.happened_hint(),
            optional: (!is_marked).then_some(text.optional()),
            looking: Looking::Back,
        }
        .show(right, view, &mut draft.happened, problem.as_deref());
        attempt.place(Field::Happened, &happened);
        let words = (text.product(), "");
        line(left, view, attempt, draft, Field::Product, words, |draft| &mut draft.product);
        let label = text.price(view.log.shop().currency.code());
        let words = (label.as_str(), "");
        line(right, view, attempt, draft, Field::Price, words, |draft| &mut draft.price);
        let causes: Vec<_> = CausedBy::ALL
            .into_iter()
            .map(|cause| (cause, view.text.caused_by(cause).to_owned()))
            .collect();
        let (label, value) = (text.caused_by(), &mut draft.caused_by);
        field::choice(left, "log-caused-by", label, value, &causes, Hint::default());
        let words = (text.caused_by_name(), "");
        let name: fn(&mut LogDraft) -> &mut String = |draft| &mut draft.caused_by_name;
        line(right, view, attempt, draft, Field::CausedByName, words, name);
    });
}

/// A line of text with its label and its hint.
fn line(
    ui: &mut Ui,
    view: &View<'_>,
    attempt: &mut Attempt,
    draft: &mut LogDraft,
    field: Field,
    (label, hint): (&str, &str),
    value: fn(&mut LogDraft) -> &mut String,
) {
    let filling = match field {
        Field::Title => Some(Filling::Title),
        Field::Product => Some(Filling::Product),
        Field::Remedy => Some(Filling::Remedy),
        _ => None,
    };
    let is_marked = filling.is_some_and(|filling| message::mark(ui, view, draft, filling, label));
    let problem = attempt.said(view.text, field);
    let optional = (!is_marked).then_some(view.text.log.optional());
    let hint = Hint { hint, problem: problem.as_deref(), optional };
    let input = field::text(ui, ("log", field as u8), label, value(draft), hint);
    attempt.place(field, &input);
}
