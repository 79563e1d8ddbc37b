//! Beside a customer's timeline: how to reach them, their cases, notes.

use egui::Ui;

use super::{is_preferred, promised};
use crate::domain::{Channel, Due, DueStatus};
use crate::logbook::pages::{CaseLine, CaseSet, CustomerPage};
use crate::ui::action::Action;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, chip, layout, link_row};

/// How many cases are shown before the list of all of them.
const CASES_SHOWN: usize = 8;

/// Draws the cards.
pub fn show(ui: &mut Ui, view: &View<'_>, page: &CustomerPage) {
    contact(ui, view, page);
    ui.add_space(theme::GAP_SMALL);
    promised::show(ui, view, page);
    ui.add_space(theme::GAP_SMALL);
    cases(ui, view, page);
    let customer = &page.customer;
    if !customer.notes.is_empty() || !customer.tags.is_empty() {
        ui.add_space(theme::GAP_SMALL);
        card::card_titled(ui, view.text.customers.notes(), |ui| {
            ui.horizontal_wrapped(|ui| {
                for tag in &customer.tags {
                    chip::tag(ui, tag, Tone::Neutral);
                }
            });
            if !customer.notes.is_empty() {
                ui.add(egui::Label::new(theme::body(&customer.notes)).wrap());
            }
        });
    }
}

fn contact(ui: &mut Ui, view: &View<'_>, page: &CustomerPage) {
    let text = &view.text.customers;
    let customer = &page.customer;
    let phone = (text.phone(), text.copy_phone());
    let email = (text.email(), text.copy_email());
    let address = (text.address(), text.copy_address());
    let ways: [(_, &str, &[Channel]); 3] = [
        (phone, &customer.phone, &[Channel::Phone, Channel::Text]),
        (email, &customer.email, &[Channel::Email]),
        (address, &customer.address, &[Channel::Letter, Channel::InPerson]),
    ];
    card::card_titled(ui, text.contact(), |ui| {
        if ways.iter().all(|(_, value, _)| value.is_empty()) {
            ui.label(theme::soft(text.no_contact()));
        }
        for ((name, copy), value, channels) in ways {
            if value.is_empty() {
                continue;
            }
            let label = if is_preferred(customer, channels) {
                text.preferred(name)
            } else {
                name.to_owned()
            };
            layout::row_between(
                ui,
                |ui| {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.add(egui::Label::new(theme::body(value)).wrap().selectable(true));
                        ui.label(theme::small(label));
                    });
                },
                |ui| {
                    if button::icon_only(ui, icons::COPY, copy).clicked() {
                        view.ask(Action::Copy(value.to_owned()));
                    }
                },
            );
        }
    });
}

fn cases(ui: &mut Ui, view: &View<'_>, page: &CustomerPage) {
    let text = &view.text.customers;
    card::card_titled(ui, text.cases(), |ui| {
        if page.cases.is_empty() {
            ui.label(theme::soft(text.no_cases()));
        }
        for line in page.cases.iter().take(CASES_SHOWN) {
            let (state, tone) = state(view, line);
            let sentence = text.case_line(&line.title, state);
            if link_row::tagged(ui, &line.title, state, tone, &sentence).clicked() {
                view.ask(Action::Go(Route::Case(line.id, None)));
            }
        }
        if page.cases.len() > CASES_SHOWN {
            let count = view.text.count(u64::try_from(page.cases.len()).unwrap_or(u64::MAX));
            let label = text.all_cases(&count);
            if Button::quiet(&label).small().show(ui).clicked() {
                view.ask(Action::Go(Route::Cases(CaseSet::OfCustomer(page.customer.id))));
            }
        }
    });
}

/// How a case stands: open, overdue, or how it ended.
fn state(view: &View<'_>, line: &CaseLine) -> (&'static str, Tone) {
    let text = &view.text.customers;
    if let Some(outcome) = line.outcome {
        let tone = if outcome.is_recovered() { Tone::Ok } else { Tone::Neutral };
        return (view.text.outcome(outcome), tone);
    }
    let is_overdue = line.next.as_ref().is_some_and(|(due, _, _)| {
        matches!(Due::new(*due).status(view.now.local()), DueStatus::Overdue { .. })
    });
    if is_overdue { (text.case_overdue(), Tone::Late) } else { (text.case_open(), Tone::Info) }
}
