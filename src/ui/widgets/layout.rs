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

/// A left end with less room than this, and less than half of the line, stands above the right one.
const LEAST_LEFT: f32 = 150.0;
/// A page on which something scrolls by itself is at least so high; where there is less room, it
/// scrolls as a whole.
const LEAST_FIXED: f32 = 420.0;

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
    if ui.available_height() >= LEAST_FIXED {
        return framed(ui, add);
    }
    scrolling(ui, |ui| {
        let size = vec2(ui.available_width(), LEAST_FIXED);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| framed(ui, add)).inner
    })
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
/// text of the left one wraps. What is added on the right runs from right to left. Where the left one
/// would be too narrow to read, it stands above.
pub fn row_between<L, R>(
    ui: &mut Ui,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    let least = LEAST_LEFT.min(ui.available_width() / 2.0);
    between(ui, Ends { wrap: TextWrapMode::Wrap, least }, left, right)
}

/// The same where the left end is a row of things that needs at least so much room beside the right
/// one.
pub fn row_between_from<L, R>(
    ui: &mut Ui,
    least: f32,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    between(ui, Ends { wrap: TextWrapMode::Wrap, least }, left, right)
}

/// The same for lists, where the left text is cut with "…" so that rows keep their height.
pub fn row_between_cut<L, R>(
    ui: &mut Ui,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    between(ui, Ends { wrap: TextWrapMode::Truncate, least: 0.0 }, left, right)
}

/// Several things at the right end of a line, which Tab reaches from left to right all the same.
pub fn in_reading_order<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    // Where they begin depends on their width. It is remembered, and a wrong guess is drawn again
    // before anybody sees it. The first time they get all the room there is: with less, they
    // would be cut, and the width remembered would be that of what is left of them.
    let memory = ui.next_auto_id().with("width");
    ui.skip_ahead_auto_ids(1);
    let known: Option<f32> = ui.data(|data| data.get_temp(memory));
    let known = known.unwrap_or(ui.available_width());
    let size = vec2(known, ui.available_height());
    let shown = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), add);
    let width = shown.response.rect.width();
    if (width - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(memory, width));
        draw_again(ui.ctx(), "row_found_its_width");
    }
    shown.inner
}

/// How the ends of a line share it.
#[derive(Clone, Copy)]
struct Ends {
    /// What the text of the left one does when it is too long.
    wrap: TextWrapMode,
    /// With less room than this, the left one stands above.
    least: f32,
}

/// What a line was like when it was last drawn.
#[derive(Clone, Copy)]
struct Drawn {
    left_height: f32,
    right: Vec2,
    /// Whether the right end has found its width: what looks for it takes the whole line first.
    is_sure: bool,
}

impl Drawn {
    /// Whether the left end has too little room beside the right one.
    fn is_stacked(self, ends: Ends, line: f32) -> bool {
        let rest = line - self.right.x - theme::GAP_CARDS;
        self.is_sure && self.right.x > 0.0 && rest < ends.least
    }

    fn differs(self, other: Self) -> bool {
        (self.left_height - other.left_height).abs() > 0.5
            || (self.right - other.right).abs().max_elem() > 0.5
    }
}

/// Draws this frame again before anybody sees it, because something was placed by a wrong guess.
/// A frame is drawn again only once; when that has been, the next one follows at once. Without
/// it, what stands wrong would stand there until something happens.
pub fn draw_again(ctx: &egui::Context, reason: &'static str) {
    ctx.request_discard(reason);
    if !ctx.will_discard() {
        ctx.request_repaint();
    }
}

fn between<L, R>(
    ui: &mut Ui,
    ends: Ends,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    // The sizes are known only after drawing. They are remembered, and a wrong guess is drawn
    // again before anybody sees it.
    let memory = ui.next_auto_id().with("row_sizes");
    ui.skip_ahead_auto_ids(1);
    let known: Option<Drawn> = ui.data(|data| data.get_temp(memory));
    let first = vec2(0.0, theme::BODY.1);
    let guess = known.unwrap_or(Drawn { left_height: first.y, right: first, is_sure: false });
    let line = ui.available_rect_before_wrap();
    let is_stacked = guess.is_stacked(ends, line.width());
    let high = guess.left_height.max(guess.right.y);
    let (left_top, right_top) = if is_stacked {
        (0.0, guess.left_height + theme::GAP_SMALL)
    } else {
        ((high - guess.left_height) / 2.0, (high - guess.right.y) / 2.0)
    };
    let part = |salt: &str, top: f32, size: Vec2, layout: Layout| {
        let rect = Rect::from_min_size(line.min + vec2(0.0, top), size);
        UiBuilder::new().id_salt((memory, salt)).max_rect(rect).layout(layout)
    };
    let right_size = vec2(line.width(), guess.right.y);
    let from_right = Layout::right_to_left(Align::Min);
    let mut end = ui.new_child(part("right", right_top, right_size, from_right));
    let right = right(&mut end);
    let taken = end.min_rect().size();
    let is_all = taken.x >= line.width() - theme::GAP_CARDS;
    let gap = if taken.x > 0.0 { theme::GAP_CARDS } else { 0.0 };
    let left_width = if is_stacked || (known.is_none() && is_all) {
        line.width()
    } else {
        (line.width() - taken.x - gap).max(0.0)
    };
    let left_size = vec2(left_width, guess.left_height);
    let from_left = Layout::left_to_right(Align::Min);
    let mut start = ui.new_child(part("left", left_top, left_size, from_left));
    start.style_mut().wrap_mode = Some(ends.wrap);
    let left = left(&mut start);
    let is_sure = !is_all || (taken.x - guess.right.x).abs() <= 0.5;
    let real = Drawn { left_height: start.min_rect().height(), right: taken, is_sure };
    if real.differs(guess) || real.is_stacked(ends, line.width()) != is_stacked {
        draw_again(ui.ctx(), "line_found_its_sizes");
    }
    ui.data_mut(|data| data.insert_temp(memory, real));
    let height = if is_stacked {
        real.left_height + theme::GAP_SMALL + real.right.y
    } else {
        real.left_height.max(real.right.y)
    };
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
    fn buttons_at_the_end_of_a_line_stand_right_in_the_first_frame() {
        let mut harness = Harness::builder()
            .with_size([900.0, 300.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, is_open: &mut bool| {
                    if *is_open {
                        page(ui, |ui| {
                            let buttons = |ui: &mut Ui| {
                                for name in ["Log a contact", "Write to them", "Take it back"] {
                                    button::secondary(ui, None, name);
                                }
                            };
                            row_between(ui, |_| (), |ui| in_reading_order(ui, buttons));
                        });
                    }
                },
                false,
            );
        harness.run();
        *harness.state_mut() = true;
        harness.step();
        let first = harness.get_by_label("Take it back").rect();
        harness.run();
        let last = harness.get_by_label("Take it back").rect();
        assert!((first.right() - last.right()).abs() < 0.5, "{first} {last}");
        assert!((first.width() - last.width()).abs() < 0.5, "{first} {last}");
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

    fn head(width: f32) -> Harness<'static> {
        let mut harness = Harness::builder()
            .with_size([width, 400.0])
            .with_context_setup(theme::apply)
            .build_ui(|ui| {
                let left = |ui: &mut Ui| ui.label(theme::title("Thursday, November 26"));
                row_between(ui, left, |ui| button::secondary(ui, None, "Print the morning page"));
                ui.label("Below");
            });
        harness.run();
        harness
    }

    #[test]
    fn the_ends_of_a_narrow_line_stand_above_each_other() {
        for (width, is_stacked) in [(900.0, false), (400.0, false), (300.0, true)] {
            let harness = head(width);
            let title = harness.get_by_label("Thursday, November 26").rect();
            let button = harness.get_by_label("Print the morning page").rect();
            assert_eq!(button.top() >= title.bottom(), is_stacked, "{width}: {title:?} {button:?}");
            assert!(!title.intersects(button), "{width}: {title:?} {button:?}");
            assert!(title.left() >= 0.0 && button.right() <= width, "{width}");
            let below = harness.get_by_label("Below").rect().top();
            assert!(below >= title.bottom().max(button.bottom()), "{width}: {below}");
        }
    }

    #[test]
    fn a_page_with_a_list_scrolls_as_a_whole_where_there_is_no_room() {
        for (height, is_whole) in [(700.0, true), (260.0, false)] {
            let mut harness = Harness::builder()
                .with_size([600.0, height])
                .with_context_setup(theme::apply)
                .build_ui(|ui| {
                    page_fixed(ui, |ui| {
                        ui.add_space(ui.available_height() - 40.0);
                        button::secondary(ui, None, "Last");
                    });
                });
            harness.run();
            let last = |harness: &Harness<'_>| harness.get_by_label("Last").rect().bottom();
            assert_eq!(last(&harness) <= height, is_whole, "{}", last(&harness));
            harness.key_press(egui::Key::PageDown);
            harness.run();
            harness.key_press(egui::Key::PageDown);
            harness.run();
            assert!(last(&harness) <= height, "{}", last(&harness));
        }
    }
}
