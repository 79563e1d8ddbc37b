//! Boxes that hold things together: cards, quiet boxes, coloured notices.
//!
//! A box fills the width it is given. It must not know what it holds.

use egui::{CornerRadius, Frame, InnerResponse, Margin, Stroke, Ui, vec2};

use crate::ui::theme::{self, Theme, Tone};

fn frame(ui: &Ui, padding: f32) -> Frame {
    let theme = Theme::of(ui);
    Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(1.0, theme.line))
        .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
        .inner_margin(Margin::same(padding as i8))
}

fn filled<R>(frame: Frame, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    })
}

/// A card of the main column.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let frame = frame(ui, theme::CARD_PADDING);
    filled(frame, ui, add)
}

/// A card under a heading; what the side column is made of.
pub fn card_titled<R>(
    ui: &mut Ui,
    title: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let frame = frame(ui, theme::SIDE_CARD_PADDING);
    filled(frame, ui, |ui| {
        ui.label(theme::heading(title));
        add(ui)
    })
}

/// A card whose rows run to its edges; each row brings its own padding, `divider` goes between.
pub fn card_of_rows<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let frame = frame(ui, 0.0);
    filled(frame, ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        add(ui)
    })
}

/// A one pixel line across the available width.
pub fn divider(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().rect_filled(rect, 0.0, Theme::of(ui).line);
}

/// A box that steps back: quoted words, explanations.
pub fn quiet_box<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let frame = Frame::new()
        .fill(Theme::of(ui).side)
        .corner_radius(CornerRadius::same(theme::RADIUS))
        .inner_margin(Margin::same(12));
    filled(frame, ui, add)
}

/// A coloured box with an icon: something to know before going on. The words say it too.
pub fn notice<R>(
    ui: &mut Ui,
    tone: Tone,
    icon: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let (color, ground) = Theme::of(ui).tone(tone);
    let frame = Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(theme::RADIUS))
        .inner_margin(Margin::same(12));
    filled(frame, ui, |ui| {
        let size = vec2(20.0, theme::BODY.1);
        let (rect, _) = ui.allocate_exact_size(vec2(0.0, 0.0), egui::Sense::hover());
        let body = egui::Rect::from_min_max(
            rect.min + vec2(size.x + theme::GAP_SMALL, 0.0),
            egui::pos2(ui.max_rect().right(), ui.max_rect().bottom()),
        );
        let inner = ui.scope_builder(egui::UiBuilder::new().max_rect(body), add);
        let words = inner.response.rect;
        // Beside two lines it stands in the middle; beside more, where reading begins.
        let is_tall = words.height() > 2.5 * size.y;
        let y = if is_tall { words.top() + size.y / 2.0 } else { words.center().y };
        ui.painter().text(
            egui::pos2(rect.left() + size.x / 2.0, y),
            egui::Align2::CENTER_CENTER,
            icon,
            theme::icon_font(18.0),
            color,
        );
        inner.inner
    })
}
