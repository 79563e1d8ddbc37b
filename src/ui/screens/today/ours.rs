//! The shop's own chores, below everything a customer waits for: one quiet line until it is opened.

use egui::{CornerRadius, Frame, Margin, Sense, Ui, WidgetInfo};

use super::columns::Columns;
use super::{Section, row};
use crate::logbook::pages::TodayPage;
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::{card, chip, focus};

/// Draws the line, and the chores when it is open.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    page: &TodayPage,
    columns: Columns,
    is_open: &mut bool,
    rows: &mut Vec<row::Row>,
) {
    if line(ui, view, page, *is_open) {
        *is_open = !*is_open;
    }
    if !*is_open {
        return;
    }
    ui.add_space(theme::GAP_SMALL);
    let now = view.now.local();
    card::card_of_rows(ui, |ui| {
        for (index, line) in page.ours.iter().enumerate() {
            if index > 0 {
                card::divider(ui);
            }
            let part = match line.due.date() {
                _ if line.is_overdue(now) => Section::Overdue,
                day if day == now.date() => Section::Today,
                _ => Section::Next,
            };
            rows.push(row::show(ui, view, row::Place { part, is_named: false, columns }, line));
        }
    });
}

/// Whether it was pressed.
fn line(ui: &mut Ui, view: &View<'_>, page: &TodayPage, is_open: bool) -> bool {
    let text = &view.text.today;
    let now = view.now.local();
    let is_late = page.ours.iter().any(|line| line.is_overdue(now));
    let frame = Frame::new()
        .fill(Theme::of(ui).side)
        .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
        .inner_margin(Margin::symmetric(16, 8));
    let drawn = frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_size(egui::vec2(ui.available_width(), theme::MIN_TARGET - 8.0));
            ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
            ui.label(theme::strong(text.ours()).color(Theme::of(ui).soft));
            let tone = if is_late { Tone::Late } else { Tone::Neutral };
            chip::count_badge(ui, &view.text.count(page.ours_total.into()), tone);
            let what: Vec<String> =
                page.ours.iter().map(|line| view.text.due_words(line)).collect();
            let what = what.join(text.dot());
            let room = ui.available_width() - theme::MIN_TARGET;
            let place = egui::vec2(room.max(0.0), theme::BODY.1);
            ui.allocate_ui(place, |ui| {
                ui.set_min_width(place.x);
                ui.add(egui::Label::new(theme::soft(what)).truncate().selectable(false));
            });
        });
    });
    let rect = drawn.response.rect;
    let caret = if is_open { icons::CARET_UP } else { icons::CARET_DOWN };
    let at = egui::pos2(rect.right() - theme::MIN_TARGET, rect.center().y);
    let color = Theme::of(ui).soft;
    ui.painter().text(at, egui::Align2::LEFT_CENTER, caret, theme::icon_font(16.0), color);
    let response = ui.interact(rect, ui.make_persistent_id("ours"), Sense::click());
    focus::ring(ui, &response, rect, theme::RADIUS_CARD);
    response.widget_info(|| {
        let name = text.ours_named(page.ours_total);
        WidgetInfo::selected(egui::Role::Button, true, is_open, name)
    });
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}
