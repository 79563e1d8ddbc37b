//! The page of one customer: what they are worth, what happened, how to reach them.

mod promised;
mod side;
mod timeline;

use egui::{Frame, Margin, Ui, vec2};

use crate::domain::{Channel, Customer, CustomerId};
use crate::jobs::ExportOrder;
use crate::logbook::pages::{CustomerPage, CustomerSet};
use crate::ui::action::{Action, Ask};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::{button, chip, layout};
use chrono::{Datelike, NaiveDateTime};

/// One customer.
#[derive(Debug, Default)]
pub struct CustomerScreen {
    page: Fresh<(CustomerId, NaiveDateTime), CustomerPage>,
    timeline: timeline::Timeline,
}

impl CustomerScreen {
    /// Draws the page of a customer.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: CustomerId) {
        let Self { page, timeline } = self;
        let key = (id, view.now.local_minute());
        let Some(page) = page.read(view, key, |log| log.customer_page(id)) else {
            return;
        };
        ui.push_id(id.bytes(), |ui| {
            layout::page(ui, |ui| {
                head(ui, view, &page.customer);
                chips(ui, view, page);
                ui.add_space(theme::GAP_SMALL);
                layout::two_columns(
                    ui,
                    theme::SIDE_WIDTH,
                    |ui| {
                        values(ui, view, page);
                        ui.add_space(theme::GAP_SMALL);
                        timeline.show(ui, view, id);
                    },
                    |ui| side::show(ui, view, page),
                );
            });
        });
    }
}

fn head(ui: &mut Ui, view: &View<'_>, customer: &Customer) {
    let text = &view.text.customers;
    layout::row_between(
        ui,
        |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let back = egui::Label::new(theme::small(text.title())).sense(egui::Sense::click());
                let back = ui.add(back).on_hover_cursor(egui::CursorIcon::PointingHand);
                back.widget_info(|| {
                    egui::WidgetInfo::labeled(egui::Role::Link, true, text.title())
                });
                focus::ring(ui, &back, back.rect, theme::RADIUS_CHIP);
                if back.clicked() {
                    view.ask(Action::Go(Route::Customers(CustomerSet::All)));
                }
                let name = view.text.shortened(&customer.name, 120);
                ui.add(egui::Label::new(theme::title(name)).wrap());
            });
        },
        |ui| layout::in_reading_order(ui, |ui| buttons(ui, view, customer)),
    );
}

fn buttons(ui: &mut Ui, view: &View<'_>, customer: &Customer) {
    let text = &view.text.customers;
    let log = button::secondary(ui, icons::PLUS, text.log_mistake());
    focus::land(ui, log.id, Landing::Page);
    if log.clicked() {
        view.ask(Action::Open(Ask::LogMistake(Some(customer.id), None)));
    }
    if button::secondary(ui, icons::PENCIL_SIMPLE, text.edit()).clicked() {
        view.ask(Action::Open(Ask::Customer(Some(customer.id))));
    }
    if button::secondary(ui, icons::EXPORT, text.export()).clicked() {
        let order = ExportOrder { customer: Some(customer.id), ..ExportOrder::default() };
        view.ask(Action::Open(Ask::Export(order)));
    }
}

fn chips(ui: &mut Ui, view: &View<'_>, page: &CustomerPage) {
    let text = &view.text.customers;
    let customer = &page.customer;
    let since = customer.since.map(|day| text.since(&day.year().to_string()));
    let prefers =
        customer.preferred.map(|way| text.prefers(&view.text.channel(way).to_lowercase()));
    let mut shown: Vec<(&str, Tone)> = Vec::new();
    if customer.do_not_contact {
        shown.push((text.do_not_contact(), Tone::Late));
    }
    shown.extend(since.as_deref().map(|words| (words, Tone::Ok)));
    shown.extend(prefers.as_deref().map(|words| (words, Tone::Neutral)));
    if page.is_repeat {
        shown.push((text.is_repeat(), Tone::Late));
    }
    if customer.may_be_reference {
        shown.push((text.may_be_reference(), Tone::Info));
    }
    if shown.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for (words, tone) in shown {
            chip::tag(ui, words, tone);
        }
    });
}

/// The four figures over the timeline; two rows of them when there is little room.
fn values(ui: &mut Ui, view: &View<'_>, page: &CustomerPage) {
    const LEAST: f32 = 140.0;
    let text = &view.text.customers;
    let open = page.cases.iter().filter(|line| line.is_open).count();
    let cases = view.text.count(u64::try_from(page.cases.len()).unwrap_or(u64::MAX));
    let cases = match u32::try_from(open).unwrap_or(u32::MAX) {
        0 => cases,
        open => text.cases_open(&cases, open),
    };
    let promises = page.kept.kept.saturating_add(page.kept.broken);
    let kept = match promises {
        0 => text.none_yet().to_owned(),
        _ => text.of(page.kept.kept, promises),
    };
    let worth = page.customer.yearly_value.map(|worth| view.text.money(worth));
    let has_given = page.given.iter().any(|sum| !sum.is_zero());
    let given = if has_given { view.text.sums(&page.given) } else { text.none_yet().to_owned() };
    let values = [
        (text.worth_a_year(), worth.unwrap_or_else(|| text.not_known().to_owned())),
        (text.cases(), cases),
        (text.promises_kept(), kept),
        (text.given(), given),
    ];
    let room = ui.available_width();
    // A value is read at a glance, so that two rows are better than one that is cut.
    let laid = |value: &String| {
        let words = egui::WidgetText::from(theme::dialog_title(value));
        let mode = Some(egui::TextWrapMode::Extend);
        words.into_galley(ui, mode, f32::INFINITY, egui::TextStyle::Body).size().x
    };
    let widest = values.iter().map(|(_, value)| laid(value) + CARD_ROOM).fold(LEAST, f32::max);
    let columns = if room >= 4.0 * widest + 3.0 * theme::GAP { 4 } else { 2 };
    let count = if columns == 4 { 4.0 } else { 2.0 };
    let width = (room - (count - 1.0) * theme::GAP) / count;
    for row in values.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            for (name, value) in row {
                value_card(ui, width, name, value);
            }
        });
    }
}

/// The margins of a card and its border, which is drawn outside of them, in points.
const CARD_ROOM: f32 = 34.0;

fn value_card(ui: &mut Ui, width: f32, name: &str, value: &str) {
    let theme = Theme::of(ui);
    Frame::new()
        .fill(theme.panel)
        .stroke(egui::Stroke::new(1.0, theme.line))
        .corner_radius(theme::RADIUS_CARD)
        .inner_margin(Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_width(width - CARD_ROOM);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing = vec2(0.0, 2.0);
                ui.label(theme::soft(name));
                ui.add(egui::Label::new(theme::dialog_title(value)).truncate());
            });
        });
}

/// Which of the ways to reach them a channel is.
fn is_preferred(customer: &Customer, ways: &[Channel]) -> bool {
    customer.preferred.is_some_and(|way| ways.contains(&way))
}

#[cfg(test)]
mod tests;
