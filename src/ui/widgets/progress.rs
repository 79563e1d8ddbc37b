//! Work that takes over a second: how far it is, in a bar and in words, and the way out.
//!
//! It must not know what is being done, and it never moves by itself: the job reports, the
//! window draws.

use egui::{CornerRadius, Role, Sense, Ui, WidgetInfo, vec2};

use super::{button, layout};
use crate::ui::theme::{self, Theme};

/// Draws the bar; `fraction` is `None` while the total is unknown. True when cancel was pressed.
pub fn progress(ui: &mut Ui, fraction: Option<f32>, text: &str, cancel: Option<&str>) -> bool {
    let (_, pressed) = layout::row_between(
        ui,
        |ui| {
            ui.vertical(|ui| {
                ui.label(theme::body(text));
                bar(ui, fraction, text);
            });
        },
        |ui| cancel.is_some_and(|cancel| button::secondary(ui, None, cancel).clicked()),
    );
    pressed
}

fn bar(ui: &mut Ui, fraction: Option<f32>, name: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    let theme = Theme::of(ui);
    let round = CornerRadius::same(4);
    ui.painter().rect_filled(rect, round, theme.line);
    let share = fraction.unwrap_or(0.0).clamp(0.0, 1.0);
    if share > 0.0 {
        let mut done = rect;
        done.set_width((rect.width() * share).max(8.0));
        ui.painter().rect_filled(done, round, theme.brand);
    }
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
        info.value = fraction.map(|share| f64::from(share) * 100.0);
        info
    });
}
