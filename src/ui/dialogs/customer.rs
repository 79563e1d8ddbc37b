//! Entering a customer, or correcting one.

use egui::Ui;

use super::attempt::Attempt;
use super::concession::pair;
use super::due_field::{DayField, Looking};
use super::log_mistake::hint_detail;
use super::question::Question;
use super::{Answer, Show};
use crate::domain::{Channel, CustomerDraft, CustomerId, Field};
use crate::logbook::pages::CustomerHint;
use crate::logbook::{Logbook, Result};
use crate::ui::action::Action;
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Hint};

/// How many customers that may be the same person are shown.
const SIMILAR: usize = 3;

/// Entering a customer, or correcting one.
#[derive(Debug)]
pub struct CustomerDialog {
    draft: CustomerDraft,
    similar: Fresh<(String, String, String), Vec<CustomerHint>>,
    attempt: Attempt,
    failure: Option<String>,
}

impl CustomerDialog {
    /// The form for a customer, or for a new one.
    ///
    /// # Errors
    /// There is no such customer, or the log cannot be read.
    pub fn new(log: &Logbook, customer: Option<CustomerId>) -> Result<Self> {
        let draft = match customer {
            Some(id) => CustomerDraft::of(&log.customer(id)?),
            None => CustomerDraft::default(),
        };
        let (similar, attempt) = (Fresh::default(), Attempt::default());
        Ok(Self { draft, similar, attempt, failure: None })
    }
}

impl Show for CustomerDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.log.customer;
        let (today, currency) = (view.now.today(), view.log.shop().currency);
        self.attempt.update(self.draft.problems(today, currency));
        let title = if self.draft.id.is_some() { text.edit_title() } else { text.new_title() };
        let body = |ui: &mut Ui| {
            self.body(ui, view);
            false
        };
        let is_asked = Question::new("customer", title, text.save()).show(ui, view, body);
        if is_asked && self.attempt.passes(ui, self.draft.problems(today, currency)) {
            view.ask(Action::SaveCustomer(self.draft.clone()));
        }
    }

    fn told(&mut self, answer: Answer) {
        if let Answer::Failed(sentence) = answer {
            self.failure = Some(sentence);
        }
    }
}

impl CustomerDialog {
    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(failure) = &self.failure {
            card::notice(ui, Tone::Late, icons::WARNING, |ui| ui.label(theme::body(failure)));
            ui.add_space(theme::GAP_SMALL);
        }
        let text = &view.text.log;
        let (draft, attempt) = (&mut self.draft, &mut self.attempt);
        let name = line(ui, view, attempt, Field::Name, text.customer.name(), "", &mut draft.name);
        attempt.first(&name);
        pair(ui, |left, right| {
            line(left, view, attempt, Field::Phone, text.phone(), "", &mut draft.phone);
            line(right, view, attempt, Field::Email, text.email(), "", &mut draft.email);
        });
        similar(ui, view, &mut self.similar, draft);
        let text = &text.customer;
        line(ui, view, attempt, Field::Address, text.address(), "", &mut draft.address);
        pair(ui, |left, right| {
            preferred(left, view, draft);
            let problem = attempt.said(view.text, Field::Since);
            let since = DayField {
                salt: "customer-since",
                label: text.since(),
                hint: text.since_hint(),
                optional: Some(view.text.log.optional()),
                looking: Looking::Back,
            }
            .show(right, view, &mut draft.since, problem.as_deref());
            attempt.place(Field::Since, &since);
            let label = text.yearly_value(view.log.shop().currency.code());
            let value = &mut draft.yearly_value;
            line(left, view, attempt, Field::YearlyValue, &label, "", value);
            let hint = text.tags_hint();
            line(right, view, attempt, Field::Tags, text.tags(), hint, &mut draft.tags);
        });
        let problem = attempt.said(view.text, Field::Notes);
        let optional = Some(view.text.log.optional());
        let hint = Hint { hint: "", problem: problem.as_deref(), optional };
        let notes = field::multiline(ui, "customer-notes", text.notes(), &mut draft.notes, 3, hint);
        attempt.place(Field::Notes, &notes);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP_CARDS;
            field::checkbox(ui, &mut draft.may_be_reference, text.may_be_reference());
            field::checkbox(ui, &mut draft.do_not_contact, text.do_not_contact());
        });
        ui.add_space(theme::GAP_SMALL);
    }
}

fn preferred(ui: &mut Ui, view: &View<'_>, draft: &mut CustomerDraft) {
    let text = &view.text.log.customer;
    let mut ways = vec![(None, text.no_preference().to_owned())];
    ways.extend(
        Channel::SPOKEN.into_iter().map(|way| (Some(way), view.text.channel(way).to_owned())),
    );
    let (label, value) = (text.preferred(), &mut draft.preferred);
    field::choice(ui, "customer-preferred", label, value, &ways, Hint::default());
}

/// Warns of customers that may be the same person. Two may well share a name or a number, so it
/// never stops anybody.
fn similar(
    ui: &mut Ui,
    view: &View<'_>,
    fresh: &mut Fresh<(String, String, String), Vec<CustomerHint>>,
    draft: &CustomerDraft,
) {
    if draft.name.trim().is_empty() && draft.phone.is_empty() && draft.email.is_empty() {
        return;
    }
    let text = &view.text.log;
    let key = (draft.name.clone(), draft.phone.clone(), draft.email.clone());
    let read = |log: &Logbook| log.similar_customers(&draft.name, &draft.phone, &draft.email);
    let Some(found) = fresh.read(view, key, read) else { return };
    let mut others = found.iter().filter(|hint| Some(hint.id) != draft.id).take(SIMILAR).peekable();
    if others.peek().is_none() {
        return;
    }
    card::notice(ui, Tone::Soon, icons::USER, |ui| {
        ui.label(theme::body(text.similar()));
        // The words stand on one line with those of the button.
        ui.spacing_mut().interact_size.y = theme::MIN_TARGET;
        for hint in others {
            ui.horizontal_wrapped(|ui| {
                ui.label(theme::strong(&hint.name));
                ui.label(theme::soft(hint_detail(view.text, hint)));
                let name = text.customer.open_known_name(&hint.name);
                let open = Button::secondary(text.customer.open_known()).name(&name).small();
                if open.show(ui).clicked() {
                    view.ask(Action::CloseDialog);
                    view.ask(Action::Go(Route::Customer(hint.id)));
                }
            });
        }
    });
    ui.add_space(theme::GAP_SMALL);
}

fn line(
    ui: &mut Ui,
    view: &View<'_>,
    attempt: &mut Attempt,
    field: Field,
    label: &str,
    hint: &str,
    value: &mut String,
) -> egui::Response {
    let problem = attempt.said(view.text, field);
    let optional = (field != Field::Name).then_some(view.text.log.optional());
    let hint = Hint { hint, problem: problem.as_deref(), optional };
    let input = field::text(ui, ("customer", field as u8), label, value, hint);
    attempt.place(field, &input);
    input
}
