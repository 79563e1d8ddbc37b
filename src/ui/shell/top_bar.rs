//! The top bar: the way to search, and whose shop this is.

use crate::ui::View;
use crate::ui::action::{Action, Ask};
use crate::ui::icons;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::focus;
use egui::{
    Align, Align2, CornerRadius, CursorIcon, FontId, Frame, Label, Layout, Margin, Panel, Rect,
    Role, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText, pos2,
    vec2,
};

/// Its height.
const HEIGHT: f32 = 60.0;
/// The widest the search field gets.
const SEARCH_WIDTH: f32 = 420.0;
/// The least room for the search field.
const SEARCH_LEAST: f32 = 160.0;
/// The most room the shop's name takes from it.
const NAME_MOST: f32 = 200.0;

/// Draws the top bar over what is free.
pub fn show(ui: &mut Ui, view: &View<'_>) {
    let theme = Theme::of(ui);
    Panel::top("top_bar")
        .exact_size(HEIGHT)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(theme.bg).inner_margin(Margin::symmetric(28, 12)))
        .show(ui, |ui| {
            let bar = ui.max_rect().expand2(vec2(28.0, 12.0));
            let line = Stroke::new(1.0, theme.line);
            ui.painter().hline(bar.x_range(), bar.bottom() - 0.5, line);
            ui.horizontal(|ui| content(ui, view));
        });
}

fn content(ui: &mut Ui, view: &View<'_>) {
    let name = view.log.shop().name.as_str();
    let name = if name.is_empty() { view.text.shell.unnamed_shop() } else { name };
    let laid = WidgetText::from(theme::soft(name)).into_galley(
        ui,
        Some(TextWrapMode::Extend),
        f32::INFINITY,
        TextStyle::Body,
    );
    let taken = laid.size().x.min(NAME_MOST) + theme::GAP_CARDS;
    let room = (ui.available_width() - taken).max(SEARCH_LEAST);
    search_field(ui, view, room.min(SEARCH_WIDTH));
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.add(Label::new(theme::soft(name)).truncate());
    });
}

/// Looks like a field and opens the palette, where the typing goes.
fn search_field(ui: &mut Ui, view: &View<'_>, width: f32) {
    let theme = Theme::of(ui);
    let text = &view.text.shell;
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, theme::BUTTON_HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text.search()));
    let radius = CornerRadius::same(theme::RADIUS);
    let stroke = Stroke::new(1.0, theme.line);
    ui.painter().rect(rect, radius, theme.panel, stroke, StrokeKind::Inside);
    focus::ring_inside(ui, response.has_focus(), rect, theme::RADIUS);
    let center = rect.center().y;
    let icon = pos2(rect.left() + 12.0, center);
    let glyph = icons::MAGNIFYING_GLASS;
    ui.painter().text(icon, Align2::LEFT_CENTER, glyph, theme::icon_font(16.0), theme.soft);
    let key = Rect::from_min_max(
        pos2(rect.right() - 57.0, rect.top() + 7.0),
        pos2(rect.right() - 13.0, rect.bottom() - 7.0),
    );
    let words = pos2(rect.left() + 35.0, center);
    let hint = WidgetText::from(theme::soft(text.search_hint())).into_galley(
        ui,
        Some(TextWrapMode::Truncate),
        key.left() - 8.0 - words.x,
        TextStyle::Body,
    );
    let at = words - vec2(0.0, hint.size().y / 2.0);
    ui.painter().galley(at, hint, theme.soft);
    let radius = CornerRadius::same(theme::RADIUS_CHIP);
    ui.painter().rect(key, radius, theme.panel, stroke, StrokeKind::Inside);
    let font = FontId::proportional(theme::CHIP.0);
    let centered = Align2::CENTER_CENTER;
    ui.painter().text(key.center(), centered, text.search_key(), font, theme.soft);
    let response = response.on_hover_cursor(CursorIcon::Text);
    if response.clicked() {
        view.ask(Action::Open(Ask::Palette));
    }
}
