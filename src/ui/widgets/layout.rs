//! How a page is divided: its margin and scrolling, its columns, lines with two ends.
//!
//! Everything here gives way before it cuts anything off: columns fall below each other, left
//! ends wrap. It must not know what it arranges.

use egui::{
    Align, Frame, Layout, Margin, Rect, ScrollArea, TextWrapMode, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::follow;
use crate::ui::theme;

/// Below this width of content the side column drops under the main one.
pub const TWO_COLUMNS_FROM: f32 = 720.0;

/// A page gets no wider: beyond it, the eye loses its line on the way across.
const WIDEST: f32 = 1_680.0;

/// A page: margin, vertical scrolling, the full width of a window that is not huge.
pub fn page<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    scrolling(ui, |ui| framed(ui, add))
}

/// A page of one column, which stands in the middle of a wider window.
pub fn page_of_one_column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    scrolling(ui, |ui| {
        let room = ui.available_width() - 2.0 * theme::MARGIN;
        let width = width.min(room);
        ui.horizontal_top(|ui| {
            ui.add_space((room - width) / 2.0);
            ui.vertical(|ui| {
                ui.set_width(width + 2.0 * theme::MARGIN);
                framed(ui, add)
            })
            .inner
        })
        .inner
    })
}

fn scrolling<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let added = add(ui);
        follow::focus(ui);
        follow::page_keys(ui);
        added
    });
    shown.inner
}

/// A page that does not scroll itself because something on it does, like a table.
pub fn page_fixed<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    framed(ui, add)
}

fn framed<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let margin =
        Margin { left: theme::MARGIN as i8, right: theme::MARGIN as i8, top: 24, bottom: 24 };
    Frame::new()
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width().min(WIDEST));
            add(ui)
        })
        .inner
}

/// A main column and a side column of fixed width; one below the other when there is no room.
pub fn two_columns<M, S>(
    ui: &mut Ui,
    side_width: f32,
    main: impl FnOnce(&mut Ui) -> M,
    side: impl FnOnce(&mut Ui) -> S,
) -> (M, S) {
    let room = ui.available_rect_before_wrap();
    if room.width() < TWO_COLUMNS_FROM {
        let main = ui.vertical(main).inner;
        ui.add_space(theme::GAP_SECTIONS - ui.spacing().item_spacing.y);
        let side = ui.vertical(side).inner;
        return (main, side);
    }
    let split = room.right() - side_width;
    let column = |min, max| {
        UiBuilder::new().max_rect(Rect::from_min_max(min, max)).layout(Layout::top_down(Align::Min))
    };
    let left = column(room.min, pos2(split - theme::GAP_CARDS - 4.0, room.bottom()));
    let right = column(pos2(split, room.top()), room.max);
    let mut main_ui = ui.new_child(left);
    let main = main(&mut main_ui);
    let mut side_ui = ui.new_child(right);
    let side = side(&mut side_ui);
    let used = main_ui.min_rect().union(side_ui.min_rect());
    ui.advance_cursor_after_rect(used);
    (main, side)
}

/// A line with two ends, both in the middle of its height: the right one keeps its size, the
/// text of the left one wraps. What is added on the right runs from right to left.
pub fn row_between<L, R>(
    ui: &mut Ui,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    between(ui, TextWrapMode::Wrap, left, right)
}

/// The same for lists, where the left text is cut with "…" so that rows keep their height.
pub fn row_between_cut<L, R>(
    ui: &mut Ui,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    between(ui, TextWrapMode::Truncate, left, right)
}

/// Several things at the right end of a line, which Tab reaches from left to right all the same.
pub fn in_reading_order<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    // Where they begin depends on their width. It is remembered, and a wrong guess is drawn again
    // before anybody sees it.
    let memory = ui.next_auto_id().with("width");
    ui.skip_ahead_auto_ids(1);
    let known: f32 = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let size = vec2(known, ui.available_height());
    let shown = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), add);
    let width = shown.response.rect.width();
    if (width - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(memory, width));
        ui.ctx().request_discard("row_found_its_width");
    }
    shown.inner
}

fn between<L, R>(
    ui: &mut Ui,
    wrap: TextWrapMode,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    // The heights are known only after drawing. They are remembered, and a wrong guess is drawn
    // again before anybody sees it.
    let memory = ui.next_auto_id().with("row_heights");
    ui.skip_ahead_auto_ids(1);
    let first = Vec2::splat(theme::BODY.1);
    let guess: Vec2 = ui.data(|data| data.get_temp(memory)).unwrap_or(first);
    let high = guess.x.max(guess.y);
    let line = ui.available_rect_before_wrap();
    let part = |height: f32, right: f32, layout: Layout| {
        let top = line.top() + (high - height) / 2.0;
        let rect = Rect::from_min_max(pos2(line.left(), top), pos2(right, top + height));
        UiBuilder::new().max_rect(rect).layout(layout)
    };
    let mut end = ui.new_child(part(guess.y, line.right(), Layout::right_to_left(Align::Min)));
    let right = right(&mut end);
    let taken = end.min_rect();
    let gap = if taken.width() > 0.0 { theme::GAP_CARDS } else { 0.0 };
    let rest = (taken.left() - gap).max(line.left());
    let mut start = ui.new_child(part(guess.x, rest, Layout::left_to_right(Align::Min)));
    start.style_mut().wrap_mode = Some(wrap);
    let left = left(&mut start);
    let real = vec2(start.min_rect().height(), taken.height());
    if (real - guess).abs().max_elem() > 0.5 {
        ui.data_mut(|data| data.insert_temp(memory, real));
        ui.ctx().request_discard("line_found_its_height");
    }
    let height = real.x.max(real.y);
    ui.advance_cursor_after_rect(Rect::from_min_size(line.min, vec2(line.width(), height)));
    (left, right)
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;
    use crate::ui::widgets::button;

    #[test]
    fn a_page_of_a_huge_window_stays_readable() {
        // The harness keeps 8 points free on every side.
        let around = theme::MARGIN + 8.0;
        for (window, right) in [(1_000.0, 1_000.0 - around), (3_600.0, WIDEST + around)] {
            let mut harness = Harness::builder()
                .with_size([window, 400.0])
                .with_context_setup(theme::apply)
                .build_ui(|ui| {
                    page(ui, |ui| {
                        row_between(ui, |_| (), |ui| button::secondary(ui, None, "Edge"));
                    });
                });
            harness.run();
            let edge = harness.get_by_label("Edge").rect().right();
            assert!((edge - right).abs() < 1.0, "{window}: {edge}");
        }
    }

    #[test]
    fn a_page_of_one_column_stands_in_the_middle() {
        for window in [600.0, 3_600.0] {
            let mut harness = Harness::builder()
                .with_size([window, 400.0])
                .with_context_setup(theme::apply)
                .build_ui(|ui| {
                    page_of_one_column(ui, 680.0, |ui| {
                        let both = |ui: &mut Ui, name| button::secondary(ui, None, name);
                        row_between(ui, |ui| both(ui, "Left"), |ui| both(ui, "Right"));
                    });
                });
            harness.run();
            let left = harness.get_by_label("Left").rect().left();
            let right = window - harness.get_by_label("Right").rect().right();
            assert!((left - right).abs() < 1.0 && left >= theme::MARGIN, "{left} {right}");
        }
    }
}
