//! What is known about the complaint, in short, and who else was hit by the same mistake.

use egui::Ui;

use super::{At, record};
use crate::ui::action::{Action, Ask};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::card;

/// Draws the complaint.
pub fn show(ui: &mut Ui, at: At<'_>) {
    let view = at.view;
    let text = &view.text.case.side;
    let (case, mistake) = (&at.page.case, &at.page.mistake);
    let now = view.now.local();
    card::card_titled(ui, text.complaint(), |ui| {
        ui.spacing_mut().item_spacing.y = theme::GAP_SMALL;
        if !mistake.agreed.is_empty() {
            pair(ui, text.agreed(), &mistake.agreed);
            ui.label(theme::small(text.what_happened()));
        }
        record::quote(ui, "complaint", &view.text.case.stage.script(&case.words));
        if !case.source.is_empty() {
            ui.label(theme::small(view.text.log.message.came_from(&case.source)));
        }
        let price = mistake.price.map(|price| view.text.money(price)).unwrap_or_default();
        let happened = mistake.happened.map(|day| view.text.day(day, now.date()));
        let received = view.text.day_time_start(case.received.local(), now);
        for (name, value) in [
            (text.remedy(), case.remedy.clone()),
            (text.product(), text.product_price(&mistake.product, &price)),
            (text.happened(), happened.unwrap_or_default()),
            (text.received(), text.received_by(&received, view.text.channel(case.channel))),
            (text.owner(), case.owner.clone()),
        ] {
            if !value.trim().is_empty() {
                pair(ui, name, &value);
            }
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
            let edit = view.text.case.header.edit();
            let button = Button::secondary(edit).icon(icons::PENCIL_SIMPLE).small();
            if button.show(ui).clicked() {
                view.ask(Action::Open(Ask::EditCase(case.id)));
            }
            if !case.link.is_empty() {
                let open = Button::quiet(text.open_link()).icon(icons::LINK).small().show(ui);
                if open.on_hover_text(&case.link).clicked() {
                    view.ask(Action::OpenLink(case.link.clone()));
                }
            }
        });
    });
}

fn pair(ui: &mut Ui, name: &str, value: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(theme::small(name));
        ui.label(theme::body(value));
    });
}

/// Draws the other customers hit by the same mistake, and the way to add one.
pub fn others(ui: &mut Ui, at: At<'_>) {
    let view = at.view;
    let text = &view.text.case.side;
    card::card_titled(ui, text.others(), |ui| {
        ui.spacing_mut().item_spacing.y = theme::GAP_SMALL;
        for other in &at.page.same_mistake {
            let words = text.other(&other.customer_name, &other.number);
            ui.push_id(other.id, |ui| {
                if button::quiet(ui, icons::USER, &words).clicked() {
                    view.ask(Action::Go(Route::Case(other.id, None)));
                }
            });
        }
        if button::secondary(ui, icons::USER_PLUS, text.another()).clicked() {
            view.ask(Action::Open(Ask::LogMistake(None, Some(at.page.mistake.id))));
        }
    });
}
