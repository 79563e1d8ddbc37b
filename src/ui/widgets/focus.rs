//! Where the keyboard is: the ring around whatever has focus.
//!
//! Every clickable thing draws it the same way, so that it is found without searching. It must
//! not know what it surrounds.

use egui::{CornerRadius, EventFilter, Id, Rect, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::Theme;

/// How thick the ring is.
const WIDTH: f32 = 2.0;
/// How far outside the thing it runs.
const GAP: f32 = 2.0;

/// Draws the ring around `rect` when `response` has focus.
pub fn ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        paint(ui, rect.expand(GAP), radius.saturating_add(2));
    }
}

/// The same inside `rect`, for rows whose surroundings are cut off by a scroll area.
pub fn ring_inside(ui: &Ui, focused: bool, rect: Rect, radius: u8) {
    if focused {
        paint(ui, rect.shrink(1.0), radius);
    }
}

fn paint(ui: &Ui, rect: Rect, radius: u8) {
    ui.painter().rect_stroke(
        rect,
        CornerRadius::same(radius),
        Stroke::new(WIDTH, Theme::of(ui).brand),
        StrokeKind::Middle,
    );
}

/// Keeps the arrow keys for the widget instead of letting egui move the focus with them.
/// Must be called in every frame in which the widget has focus.
pub fn keep_arrows(ui: &Ui, id: Id) {
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            id,
            EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            },
        );
    });
}
