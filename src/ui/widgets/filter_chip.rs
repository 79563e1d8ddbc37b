//! The filters over a list as square chips: one that is on says its value and has a cross, one that is
//! not opens what it can be.

use egui::{
    Color32, CornerRadius, Galley, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle,
    TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};
use std::sync::Arc;

use super::focus;
use crate::ui::icons;
use crate::ui::theme::{self, Theme};

const PADDING: f32 = 10.0;
const GAP: f32 = 6.0;
/// The width of the cross, with what is around it.
const CROSS: f32 = theme::MIN_TARGET;
/// A value gets no more than this of a line.
const VALUE_MOST: f32 = 260.0;

/// A filter that is on.
#[derive(Clone, Copy, Debug)]
pub struct On<'a> {
    /// What it is about, with a colon: "Harm:".
    pub part: &'a str,
    /// Its value.
    pub value: &'a str,
    /// Both as a screen reader says them.
    pub name: &'a str,
    /// What its cross does.
    pub remove: &'a str,
}

impl On<'_> {
    /// Draws it: the chip, to open what it can be, and its cross. `id` is that of the filter, on or off,
    /// so that the keyboard and what it opened stay with it.
    pub fn show(self, ui: &mut Ui, id: Id) -> (Response, Response) {
        let theme = Theme::of(ui);
        let part = lay(ui, theme::small(self.part), VALUE_MOST);
        let value = lay(ui, theme::label(self.value).size(theme::SMALL.0), VALUE_MOST);
        let width = PADDING + part.size().x + GAP + value.size().x + CROSS;
        let size = vec2(width, theme::MIN_TARGET);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let (left, right) = rect.split_left_right_at_x(rect.right() - CROSS);
        let chip = ui.interact(left, id, Sense::click());
        let cross = ui.interact(right, id.with("cross"), Sense::click());
        let corners = CornerRadius::same(theme::RADIUS_CHIP);
        ui.painter().rect_filled(rect, corners, theme.brandbg);
        let is_cut = value.elided;
        let x = rect.left() + PADDING;
        let x = x + place(ui, rect, x, part, theme.brand) + GAP;
        place(ui, rect, x, value, theme.brand);
        let sign = lay(ui, theme::icon(icons::X).size(14.0), CROSS);
        if cross.hovered() {
            let around = right.shrink(3.0);
            ui.painter().rect_filled(around, corners, theme.hovered(theme.brandbg));
        }
        let at = right.center().x - sign.size().x / 2.0;
        place(ui, right, at, sign, theme.brand);
        focus::ring(ui, &chip, left, theme::RADIUS_CHIP);
        focus::ring(ui, &cross, right, theme::RADIUS_CHIP);
        chip.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.name));
        cross.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.remove));
        let chip = if is_cut { chip.on_hover_text(self.value) } else { chip };
        (chip, cross.on_hover_text(self.remove))
    }
}

/// A filter that is not on: opens what it can be. An icon, if there is one, stands before it.
pub fn off(ui: &mut Ui, id: Id, icon: Option<&str>, text: &str) -> Response {
    let theme = Theme::of(ui);
    let parts = [
        icon.map(|icon| lay(ui, theme::icon(icon).size(15.0), VALUE_MOST)),
        Some(lay(ui, theme::small(text), VALUE_MOST)),
        Some(lay(ui, theme::icon(icons::CARET_DOWN).size(12.0), VALUE_MOST)),
    ];
    let parts: Vec<Arc<Galley>> = parts.into_iter().flatten().collect();
    let gaps = GAP * parts.len().saturating_sub(1) as f32;
    let width: f32 = parts.iter().map(|part| part.size().x).sum::<f32>() + gaps;
    let size = vec2(width + 2.0 * PADDING, theme::MIN_TARGET);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let response = ui.interact(rect, id, Sense::click());
    let hovered = response.hovered();
    let fill = if hovered { theme.warm() } else { theme.panel };
    let color = if hovered { theme.text } else { theme.soft };
    let corners = CornerRadius::same(theme::RADIUS_CHIP);
    let line = Stroke::new(1.0, theme.line);
    ui.painter().rect(rect, corners, fill, line, StrokeKind::Inside);
    let mut x = rect.left() + PADDING;
    for part in parts {
        x += place(ui, rect, x, part, color) + GAP;
    }
    focus::ring(ui, &response, rect, theme::RADIUS_CHIP);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    response
}

fn lay(ui: &Ui, text: egui::RichText, room: f32) -> Arc<Galley> {
    WidgetText::from(text.color(Color32::PLACEHOLDER)).into_galley(
        ui,
        Some(TextWrapMode::Truncate),
        room,
        TextStyle::Small,
    )
}

fn place(ui: &Ui, rect: Rect, x: f32, galley: Arc<Galley>, color: Color32) -> f32 {
    let size = galley.size();
    let at = pos2(x, rect.center().y - size.y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, color);
    size.x
}
