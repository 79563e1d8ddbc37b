//! What was promised to a customer before any mistake: each with what can become of it.

use egui::Ui;

use crate::domain::{Promise, PromiseName};
use crate::logbook::pages::CustomerPage;
use crate::logbook::promises::PromiseEnd;
use crate::ui::action::{Action, Ask, PromiseAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;

/// Draws the card.
pub fn show(ui: &mut Ui, view: &View<'_>, page: &CustomerPage) {
    let text = &view.text.promised;
    card::card_titled(ui, text.promised(), |ui| {
        ui.add_space(4.0);
        for promise in &page.promises {
            ui.push_id(promise.id.bytes(), |ui| line(ui, view, promise));
            ui.add_space(theme::GAP_SMALL);
        }
        let ask = Button::secondary(text.ask()).icon(icons::CALENDAR_PLUS).small();
        if ask.show(ui).on_hover_text(text.about()).clicked() {
            view.ask(Action::Open(Ask::PromiseTo(Some(page.customer.id))));
        }
    });
}

fn line(ui: &mut Ui, view: &View<'_>, promise: &Promise) {
    let today = &view.text.today;
    let now = view.now.local();
    let due = promise.due.at();
    ui.add(egui::Label::new(theme::strong(today.quoted(&promise.words))).wrap());
    let when = match (promise.state.is_open(), promise.due.has_passed(now)) {
        (true, false) => theme::soft(view.text.day_time_start(due, now)),
        _ => theme::toned(ui, view.text.late(due, now), Tone::Late),
    };
    ui.label(when).on_hover_text(view.text.full_day_time(due));
    let named = |label: &str| today.button_of(label, &promise.words);
    let name = PromiseName::Given(promise.id);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
        let (label, done) = match promise.state.is_open() {
            true => (today.kept(), PromiseAction::End(name, PromiseEnd::Kept, String::new())),
            false => (today.told(), PromiseAction::Tell(promise.id)),
        };
        let spoken = named(label);
        let button = Button::secondary(label).icon(icons::CHECK).small().name(&spoken);
        if button.show(ui).clicked() {
            view.ask(Action::Promise(done));
        }
        let spoken = named(today.move_it());
        let button = Button::quiet(today.move_it()).small().name(&spoken);
        if promise.state.is_open() && button.show(ui).clicked() {
            view.ask(Action::Open(Ask::MovePromise(name)));
        }
        let label = view.text.promised.make_case();
        let spoken = named(label);
        let make = Button::quiet(label).small().name(&spoken).show(ui);
        if make.on_hover_text(view.text.promised.make_case_how()).clicked() {
            view.ask(Action::Promise(PromiseAction::MakeCase(promise.id)));
        }
    });
}
