//! Lines that lead somewhere: a figure and what it counts, or a thing and a remark.
//!
//! The whole line is pressed, and is one node with one sentence for a screen reader. It must not
//! know where it leads.

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, FontId, Galley, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

use super::{chip, focus};
use crate::ui::fonts;
use crate::ui::theme::{self, Theme, Tone};

/// How far the ground of a line under the pointer runs out at both sides.
const OUTSIDE: f32 = 8.0;
/// Height of a chip.
const TAG_HEIGHT: f32 = 22.0;
/// Space between the name of a figure and the figure.
const GAP: f32 = 12.0;

/// A figure at the right end, and what it counts. `sentence` says both.
pub fn figure(ui: &mut Ui, name: &str, value: &str, sentence: &str) -> Response {
    let theme = Theme::of(ui);
    let room = ui.available_width();
    let value = text(ui, value, true, theme.text, room, 1);
    let name = text(ui, name, false, theme.soft, room - value.size().x - GAP, 3);
    let height = name.size().y.max(value.size().y).max(20.0) + 8.0;
    let is_cut = name.elided || value.elided;
    let (rect, response) = ui.allocate_exact_size(vec2(room, height), Sense::click());
    if ui.is_rect_visible(rect) {
        ground(ui, rect, &response);
        let right = pos2(rect.right() - value.size().x, rect.center().y - value.size().y / 2.0);
        ui.painter().galley(right, value, theme.text);
        let left = pos2(rect.left(), rect.center().y - name.size().y / 2.0);
        ui.painter().galley(left, name, theme.soft);
    }
    finish(ui, response, rect, sentence, is_cut)
}

/// A thing, and below it a remark. `sentence` says both.
pub fn lines(ui: &mut Ui, thing: &str, remark: &str, sentence: &str) -> Response {
    let theme = Theme::of(ui);
    let room = ui.available_width();
    let thing = text(ui, thing, true, theme.text, room, 2);
    let remark = text(ui, remark, false, theme.soft, room, 2);
    let height = thing.size().y + remark.size().y + 8.0;
    let is_cut = thing.elided || remark.elided;
    let (rect, response) = ui.allocate_exact_size(vec2(room, height), Sense::click());
    if ui.is_rect_visible(rect) {
        ground(ui, rect, &response);
        let top = rect.left_top() + vec2(0.0, 4.0);
        let below = top + vec2(0.0, thing.size().y);
        ui.painter().galley(top, thing, theme.text);
        ui.painter().galley(below, remark, theme.soft);
    }
    finish(ui, response, rect, sentence, is_cut)
}

/// A thing, and below it a word in its colour. `sentence` says both.
pub fn tagged(ui: &mut Ui, thing: &str, tag: &str, tone: Tone, sentence: &str) -> Response {
    let theme = Theme::of(ui);
    let room = ui.available_width();
    let thing = text(ui, thing, true, theme.text, room, 2);
    let height = thing.size().y + TAG_HEIGHT + 10.0;
    let is_cut = thing.elided;
    let (rect, response) = ui.allocate_exact_size(vec2(room, height), Sense::click());
    if ui.is_rect_visible(rect) {
        ground(ui, rect, &response);
        let top = rect.left_top() + vec2(0.0, 4.0);
        let below =
            Rect::from_min_size(top + vec2(0.0, thing.size().y + 2.0), vec2(room, TAG_HEIGHT));
        ui.painter().galley(top, thing, theme.text);
        chip::tag(&mut ui.new_child(UiBuilder::new().max_rect(below)), tag, tone);
    } else {
        as_if_drawn(ui);
    }
    finish(ui, response, rect, sentence, is_cut)
}

/// A thing, and at its right end a word in its colour. `sentence` says both.
pub fn ended(ui: &mut Ui, thing: &str, tag: &str, tone: Tone, sentence: &str) -> Response {
    const HEIGHT: f32 = 34.0;
    let theme = Theme::of(ui);
    let room = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(room, HEIGHT), Sense::click());
    let mut is_cut = false;
    if ui.is_rect_visible(rect) {
        ground(ui, rect, &response);
        let end = Rect::from_center_size(rect.center(), vec2(room, TAG_HEIGHT));
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        let mut end = ui.new_child(UiBuilder::new().max_rect(end).layout(layout));
        let taken = chip::tag(&mut end, tag, tone).rect.width();
        let thing = text(ui, thing, false, theme.text, room - taken - GAP, 1);
        is_cut = thing.elided;
        let left = pos2(rect.left(), rect.center().y - thing.size().y / 2.0);
        ui.painter().galley(left, thing, theme.text);
    } else {
        as_if_drawn(ui);
    }
    finish(ui, response, rect, sentence, is_cut)
}

/// A line out of sight has no part of its own, yet it counts for one: else everything below would
/// take on another identity when the line comes into sight, and lose the keyboard.
pub fn as_if_drawn(ui: &mut Ui) {
    ui.skip_ahead_auto_ids(1);
}

fn ground(ui: &Ui, rect: Rect, response: &Response) {
    if response.hovered() {
        let fill = Theme::of(ui).warm();
        let wide = rect.expand2(vec2(OUTSIDE, 0.0));
        ui.painter().rect_filled(wide, f32::from(theme::RADIUS_CHIP), fill);
    }
}

/// The ring, the name and the pointer of a line; what is cut is told in full.
fn finish(ui: &Ui, response: Response, rect: Rect, sentence: &str, is_cut: bool) -> Response {
    focus::ring(ui, &response, rect.expand2(vec2(4.0, 0.0)), theme::RADIUS_CHIP);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), sentence));
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    if is_cut { response.on_hover_text(sentence) } else { response }
}

/// Text in at most so many rows, cut with "…"; a word without end is broken anywhere.
pub fn text(
    ui: &Ui,
    words: &str,
    strong: bool,
    color: Color32,
    room: f32,
    rows: usize,
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    append(&mut job, words, strong, color);
    job.wrap.max_width = room.max(theme::MIN_TARGET);
    job.wrap.max_rows = rows;
    ui.painter().layout_job(job)
}

/// Adds words in the body size to a text that mixes weights and colours.
pub fn append(job: &mut LayoutJob, words: &str, strong: bool, color: Color32) {
    let family = if strong { fonts::semibold() } else { egui::FontFamily::Proportional };
    let format = TextFormat {
        font_id: FontId::new(theme::BODY.0, family),
        color,
        line_height: Some(theme::BODY.1),
        ..TextFormat::default()
    };
    job.append(words, 0.0, format);
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;

    #[test]
    fn a_line_is_pressed_by_its_sentence_and_keeps_within_its_room() {
        let endless = "x".repeat(10_000);
        let mut harness = Harness::builder()
            .with_size([300.0, 400.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, pressed: &mut (bool, f32)| {
                    let line = lines(ui, &endless, &endless, "Karl Weber, 5 days");
                    pressed.0 |= line.clicked();
                    pressed.1 = figure(ui, &endless, "92%", "Kept: 92%").rect.width();
                },
                (false, 0.0),
            );
        harness.get_by_role_and_label(Role::Link, "Karl Weber, 5 days").click();
        harness.run();
        assert!(harness.state().0);
        assert!(harness.state().1 <= 300.0, "{}", harness.state().1);
    }
}
