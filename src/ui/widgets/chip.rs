//! Words with a colour: tags on rows, filters over lists, counts beside headings.
//!
//! A chip repeats in colour what its word says. It must not know which word belongs to which
//! tone; the caller decides.

use egui::{
    Color32, CornerRadius, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind,
    TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};
use std::sync::Arc;

use super::focus;
use crate::ui::icons;
pub use crate::ui::theme::Tone;
use crate::ui::theme::{self, Theme};

const HEIGHT: f32 = 22.0;
const PADDING: f32 = 8.0;
const GAP: f32 = 6.0;

/// A word in its colour.
pub fn tag(ui: &mut Ui, text: &str, tone: Tone) -> Response {
    tag_with_icon(ui, None, text, tone)
}

/// A word in its colour after an icon.
pub fn tag_with_icon<'a>(
    ui: &mut Ui,
    icon: impl Into<Option<&'a str>>,
    text: &str,
    tone: Tone,
) -> Response {
    let response = drawn(ui, icon.into(), text, tone, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

/// A word in its colour that leads somewhere; `name` says where to.
pub fn link(ui: &mut Ui, text: &str, tone: Tone, name: &str) -> Response {
    let response = drawn(ui, None, text, tone, Sense::click());
    focus::ring(ui, &response, response.rect, theme::RADIUS_CHIP);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), name));
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(name)
}

fn drawn(ui: &mut Ui, icon: Option<&str>, text: &str, tone: Tone, sense: Sense) -> Response {
    let (color, ground) = Theme::of(ui).tone(tone);
    let room = ui.max_rect().width() - 2.0 * PADDING;
    let icon = icon.map(|icon| lay(ui, theme::icon(icon).size(14.0), room));
    let text_galley = lay(ui, theme::chip(text), room);
    let width = icon.as_ref().map_or(0.0, |icon| icon.size().x + GAP) + text_galley.size().x;
    let (rect, response) = ui.allocate_exact_size(vec2(width + 2.0 * PADDING, HEIGHT), sense);
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS_CHIP), ground);
        let mut x = rect.left() + PADDING;
        if let Some(icon) = icon {
            x += place(ui, rect, x, icon, color) + GAP;
        }
        place(ui, rect, x, text_galley.clone(), color);
    }
    // What is cut is told in full.
    if text_galley.elided { response.on_hover_text(text) } else { response }
}

/// A filter over a list: pressed or not, with how many it would show.
pub fn filter(ui: &mut Ui, selected: bool, text: &str, count: Option<u64>) -> Response {
    let number = count.map(|count| count.to_string());
    let response = pill(ui, selected, None, text, number.as_deref());
    response.widget_info(|| {
        let name = number
            .as_ref()
            .map_or_else(|| text.to_owned(), |number| format!("{text}\u{20}{number}"));
        WidgetInfo::selected(Role::Button, ui.is_enabled(), selected, name)
    });
    response
}

/// Looks like a filter, and opens what does not stand beside it.
pub fn more_filters(ui: &mut Ui, icon: &str, text: &str) -> Response {
    let response = pill(ui, false, Some(icon), text, None);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    response
}

fn pill(
    ui: &mut Ui,
    selected: bool,
    icon: Option<&str>,
    text: &str,
    number: Option<&str>,
) -> Response {
    let theme = Theme::of(ui);
    let room = ui.max_rect().width();
    let parts = [
        icon.map(|icon| lay(ui, theme::icon(icon).size(15.0), room)),
        Some(lay(ui, theme::small(text), room)),
        number.map(|number| lay(ui, theme::chip(number).size(theme::SMALL.0), room)),
    ];
    let parts: Vec<Arc<Galley>> = parts.into_iter().flatten().collect();
    let gaps = GAP * parts.len().saturating_sub(1) as f32;
    let width: f32 = parts.iter().map(|part| part.size().x).sum::<f32>() + gaps;
    let (rect, response) =
        ui.allocate_exact_size(vec2(width + 22.0, theme::MIN_TARGET), Sense::click());
    if ui.is_rect_visible(rect) {
        let (fill, line, color) = match (selected, response.hovered()) {
            (true, _) => (theme.brandbg, theme.brand, theme.brand),
            (false, true) => (theme.warm(), theme.line, theme.text),
            (false, false) => (theme.panel, theme.line, theme.soft),
        };
        ui.painter().rect(
            rect,
            CornerRadius::same(14),
            fill,
            Stroke::new(1.0, line),
            StrokeKind::Inside,
        );
        let mut x = rect.left() + 11.0;
        for part in parts {
            x += place(ui, rect, x, part, color) + GAP;
        }
        focus::ring(ui, &response, rect, 14);
    }
    response
}

/// Something that is there, or is not there yet and can be brought: a sign, a word, and `name`
/// for a screen reader.
pub fn part(ui: &mut Ui, is_there: bool, text: &str, name: &str) -> Response {
    let theme = Theme::of(ui);
    let (color, ground) = if is_there { theme.tone(Tone::Ok) } else { (theme.soft, theme.side) };
    let room = ui.max_rect().width();
    let sign = if is_there { icons::CHECK } else { icons::PLUS };
    let icon = lay(ui, theme::icon(sign).size(14.0), room);
    let galley = lay(ui, theme::chip(text), room);
    // As wide for either sign, so that nothing moves when one takes the other's place.
    let width = 14.0 + GAP + galley.size().x + 2.0 * PADDING;
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme::MIN_TARGET), Sense::click());
    if ui.is_rect_visible(rect) {
        let line = if response.hovered() { color } else { Color32::TRANSPARENT };
        let corners = CornerRadius::same(theme::RADIUS_CHIP);
        ui.painter().rect(rect, corners, ground, Stroke::new(1.0, line), StrokeKind::Inside);
        let x = rect.left() + PADDING;
        place(ui, rect, x, icon, color);
        place(ui, rect, x + 14.0 + GAP, galley, color);
        focus::ring(ui, &response, rect, theme::RADIUS_CHIP);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    response
}

/// A number beside a heading or a name; `text` because only the words know how to write it.
pub fn count_badge(ui: &mut Ui, text: &str, tone: Tone) -> Response {
    tag(ui, text, tone)
}

fn lay(ui: &Ui, text: egui::RichText, room: f32) -> Arc<Galley> {
    WidgetText::from(text.color(Color32::PLACEHOLDER)).into_galley(
        ui,
        Some(TextWrapMode::Truncate),
        room.max(theme::MIN_TARGET),
        TextStyle::Small,
    )
}

fn place(ui: &Ui, rect: Rect, x: f32, galley: Arc<Galley>, color: Color32) -> f32 {
    let size = galley.size();
    let at = pos2(x, rect.center().y - size.y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, color);
    size.x
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;

    #[test]
    fn tab_passes_a_link_and_goes_on() {
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, opened: &mut u32| {
                for name in ["Open Marta Novak", "Open Ines Moreau"] {
                    *opened += u32::from(link(ui, name, Tone::Info, name).clicked());
                }
            },
            0,
        );
        for name in ["Open Marta Novak", "Open Ines Moreau"] {
            harness.key_press(egui::Key::Tab);
            harness.run();
            assert!(harness.get_by_role_and_label(Role::Link, name).is_focused(), "{name}");
        }
        harness.key_press(egui::Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), 1);
    }

    #[test]
    fn a_filter_says_whether_it_is_pressed() {
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, open: &mut bool| {
                if filter(ui, *open, "Open", Some(23)).clicked() {
                    *open = !*open;
                }
            },
            false,
        );
        harness.get_by_label("Open 23").click();
        harness.run();
        assert!(*harness.state());
    }
}
