//! "Done" in a corner, with the way back: a queue of short messages that go by themselves, or by
//! their cross. They stand at the right edge, and above a main button that is there, never over it.
//!
//! The queue is plain data; the caller remembers what a message's action undoes by its number.
//! It asks for a new frame only while a message is in sight. It must not know what was done.

use egui::{
    Align2, Area, CornerRadius, Frame, Id, Margin, Order, Rect, Response, Role, Stroke, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};
use std::time::Duration;

use super::button::{self, Button};
use super::{dialog, layout};
use crate::ui::icons;
use crate::ui::theme::{self, Theme};

/// How long a message stays, in seconds: long enough to read it and reach for Undo.
pub const STAYS: f64 = 8.0;
/// The widest a message gets, without its margin.
const WIDTH: f32 = 456.0;
/// Words no wider than this stand on one line, with room for a button and the cross beside them.
const LINE: f32 = WIDTH - 156.0;
/// How far they stay away from a main button.
const APART: f32 = 12.0;
/// More than these would cover the page; the oldest goes first.
const AT_MOST: usize = 3;

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// Its number; never used twice in one run.
    pub id: u64,
    /// What happened.
    pub message: String,
    /// The way back, by its name.
    pub action: Option<String>,
    /// When it goes, in seconds of the window's clock (`InputState::time`).
    pub until: f64,
}

/// The messages in sight.
#[derive(Clone, Debug, Default)]
pub struct Toasts {
    queue: Vec<Toast>,
    last_id: u64,
}

impl Toasts {
    /// Adds a message at `now` (`InputState::time`) and returns its number.
    pub fn push(&mut self, now: f64, message: impl Into<String>, action: Option<String>) -> u64 {
        self.last_id += 1;
        self.queue.push(Toast {
            id: self.last_id,
            message: message.into(),
            action,
            until: now + STAYS,
        });
        if self.queue.len() > AT_MOST {
            self.queue.remove(0);
        }
        self.last_id
    }

    /// Takes a message away, as when its deed was undone by the keyboard.
    pub fn drop(&mut self, id: u64) {
        self.queue.retain(|toast| toast.id != id);
    }

    /// The messages in sight, oldest first.
    pub fn list(&self) -> &[Toast] {
        &self.queue
    }

    /// Draws them in the lower right corner, `above` what stands at the bottom of the window;
    /// returns the number of the message whose action was pressed. Pointing at a message, or having
    /// the keyboard on it, keeps it. `dismiss` names the cross of a message. Drawn last in a frame,
    /// when it is known where the main buttons are.
    pub fn show(&mut self, ui: &Ui, above: f32, dismiss: impl Fn(&str) -> String) -> Option<u64> {
        let now = ui.input(|input| input.time);
        self.queue.retain(|toast| toast.until > now);
        if self.queue.is_empty() {
            return None;
        }
        let (mut pressed, mut dismissed) = (None, None);
        let mut kept = false;
        // A dialog holds the keyboard until it is answered, so messages wait under it.
        let order = if ui.memory(|memory| memory.top_modal_layer().is_some()) {
            Order::Middle
        } else {
            Order::Foreground
        };
        let id = Id::unique("toasts");
        let up = theme::MARGIN + above;
        let size = ui.memory(|memory| memory.area_rect(id)).map(|rect| rect.size());
        let up = size.map_or(up, |size| clear_of_main(ui, size, up));
        let area = Area::new(id)
            .order(order)
            .anchor(Align2::RIGHT_BOTTOM, vec2(-theme::MARGIN, -up))
            .show(ui.ctx(), |ui| {
                // Short ones below each other end at one edge.
                let widths = self.queue.iter().map(|toast| width(ui, &toast.message));
                let words = widths.fold(0.0, f32::max).min(LINE);
                for toast in &self.queue {
                    let (action, cross) = one(ui, toast, words, &dismiss(&toast.message));
                    kept |= cross.has_focus() || action.as_ref().is_some_and(Response::has_focus);
                    if action.is_some_and(|it| it.clicked()) {
                        pressed = Some(toast.id);
                    }
                    if cross.clicked() {
                        dismissed = Some(toast.id);
                    }
                }
            });
        // Its place at the right edge follows from its width, which is known once it was drawn.
        dialog::settle(ui, area.response.id, area.response.rect.size());
        kept |= area.response.contains_pointer();
        if kept {
            for toast in &mut self.queue {
                toast.until = toast.until.max(now + STAYS / 2.0);
            }
        }
        for id in pressed.into_iter().chain(dismissed) {
            self.drop(id);
            ui.ctx().request_repaint();
        }
        let next = self.queue.iter().map(|it| it.until).fold(f64::INFINITY, f64::min);
        if next.is_finite() {
            let wait = Duration::from_secs_f64((next - now).max(0.0));
            ui.ctx().request_repaint_after(wait);
        }
        pressed
    }
}

/// How far above the bottom of the window messages of a size stand, so that they cover no main
/// button: at least `up`.
fn clear_of_main(ui: &Ui, size: Vec2, up: f32) -> f32 {
    let window = ui.ctx().content_rect();
    let right = window.right() - theme::MARGIN;
    let mut main = button::main_in_sight(ui);
    // From the lowest to the highest: each pushes them up above itself only.
    main.sort_by(|one, other| other.bottom().total_cmp(&one.bottom()));
    let mut bottom = window.bottom() - up;
    for button in main {
        let place = Rect::from_min_max(pos2(right, bottom) - size, pos2(right, bottom));
        if place.expand(APART).intersects(button) {
            bottom = button.top() - APART;
        }
    }
    // Where there is no such place, the corner is the best there is.
    if bottom - size.y < window.top() { up } else { window.bottom() - bottom }
}

/// The message, as wide as the widest words among those that fit on a line; when they need more
/// than a line they wrap, since half a sentence helps nobody. Its action, if it has one, and its
/// cross.
fn one(ui: &mut Ui, toast: &Toast, words: f32, dismiss: &str) -> (Option<Response>, Response) {
    let theme = Theme::of(ui);
    Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(1.0, theme.line))
        .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
        .shadow(theme::shadow(&theme))
        .inner_margin(Margin { left: 16, right: 8, top: 8, bottom: 8 })
        .show(ui, |ui| {
            ui.set_max_width(WIDTH);
            let own = width(ui, &toast.message);
            if own > LINE {
                ui.set_min_width(WIDTH);
                let ends =
                    |ui: &mut Ui| layout::in_reading_order(ui, |ui| ends(ui, toast, dismiss));
                return layout::row_between(ui, |ui| said(ui, toast), ends).1;
            }
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
                ui.set_min_height(theme::MIN_TARGET);
                said(ui, toast);
                ui.add_space(words - own);
                ends(ui, toast, dismiss)
            })
            .inner
        })
        .inner
}

fn said(ui: &mut Ui, toast: &Toast) {
    let words = ui.label(theme::body(&toast.message));
    words.widget_info(|| WidgetInfo::labeled(Role::Status, true, &toast.message));
    ui.ctx().accesskit_node_builder(words.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

/// What stands at the end of a message.
fn ends(ui: &mut Ui, toast: &Toast, dismiss: &str) -> (Option<Response>, Response) {
    let action = toast.action.as_ref().map(|action| Button::secondary(action).small().show(ui));
    (action, button::icon_only(ui, icons::X, dismiss))
}

/// How wide words are on one line.
fn width(ui: &Ui, words: &str) -> f32 {
    let words = egui::WidgetText::from(theme::body(words));
    let wrap = Some(egui::TextWrapMode::Extend);
    words.into_galley(ui, wrap, f32::INFINITY, egui::TextStyle::Body).size().x
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;

    fn dismiss(message: &str) -> String {
        format!("Dismiss: {message}")
    }

    #[test]
    fn the_cross_takes_one_message_away_by_keys_too() {
        let mut toasts = Toasts::default();
        toasts.push(0.0, "Promise kept", Some("Undo".to_owned()));
        toasts.push(0.0, "Saved", None);
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, toasts: &mut Toasts| assert_eq!(toasts.show(ui, 0.0, dismiss), None),
            toasts,
        );
        harness.run_ok();
        harness.get_by_label("Dismiss: Saved").click();
        harness.run_steps(4);
        assert_eq!(harness.state().list().len(), 1);
        for key in [egui::Key::Tab, egui::Key::Tab, egui::Key::Enter] {
            harness.key_press(key);
            harness.run_steps(2);
        }
        assert!(harness.state().list().is_empty());
    }

    #[test]
    fn messages_stand_above_a_main_button_and_at_the_same_edge() {
        for (has_main, bottom) in [(false, 572.0), (true, 500.0 - APART)] {
            let mut toasts = Toasts::default();
            toasts.push(0.0, "Saved", None);
            let mut harness = Harness::builder()
                .with_size([900.0, 600.0])
                .with_context_setup(theme::apply)
                .build_ui_state(
                    move |ui, toasts: &mut Toasts| {
                        if has_main {
                            let at = Rect::from_min_size(pos2(700.0, 500.0), vec2(180.0, 90.0));
                            let at = egui::UiBuilder::new().max_rect(at);
                            Button::primary("Close the case").show(&mut ui.new_child(at));
                        }
                        toasts.show(ui, 0.0, dismiss);
                    },
                    toasts,
                );
            harness.run_ok();
            let area = harness.ctx.memory(|memory| memory.area_rect(Id::unique("toasts"))).unwrap();
            assert!((area.bottom() - bottom).abs() < 1.0, "{area}");
            assert!((area.right() - (900.0 - theme::MARGIN)).abs() < 1.0, "{area}");
        }
    }

    #[test]
    fn undo_gives_the_number_back_and_takes_the_message_away() {
        let mut toasts = Toasts::default();
        let id = toasts.push(0.0, "Promise kept", Some("Undo".to_owned()));
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, (toasts, pressed): &mut (Toasts, Option<u64>)| {
                *pressed = pressed.or(toasts.show(ui, 0.0, dismiss));
            },
            (toasts, None),
        );
        harness.get_by_role_and_label(Role::Status, "Promise kept");
        harness.get_by_label("Undo").click();
        harness.run_steps(4);
        assert_eq!(harness.state().1, Some(id));
        assert!(harness.state().0.list().is_empty());
    }

    #[test]
    fn a_long_message_is_read_to_its_end_beside_its_button() {
        let words = "Exported 3 cases to /home/rosa/Documents/bakery/history/2026/".repeat(4);
        let mut toasts = Toasts::default();
        toasts.push(0.0, words.clone(), Some("Open folder".to_owned()));
        let mut harness = Harness::builder()
            .with_size([900.0, 600.0])
            .with_context_setup(theme::apply)
            .build_ui_state(|ui, toasts: &mut Toasts| _ = toasts.show(ui, 0.0, dismiss), toasts);
        harness.run_steps(4);
        let said = harness.get_by_role_and_label(Role::Status, &words).rect();
        let button = harness.get_by_label("Open folder").rect();
        assert!(said.height() > 2.0 * theme::BODY.1, "{said}");
        assert!(said.right() <= button.left() && said.width() < WIDTH, "{said} {button}");
    }

    #[test]
    fn a_message_goes_by_itself() {
        let mut toasts = Toasts::default();
        toasts.push(0.0, "Saved", None);
        let mut harness =
            Harness::builder().with_context_setup(theme::apply).with_step_dt(3.0).build_ui_state(
                |ui, toasts: &mut Toasts| {
                    toasts.show(ui, 0.0, dismiss);
                },
                toasts,
            );
        harness.run_steps(4);
        assert!(harness.state().list().is_empty());
    }

    #[test]
    fn a_longer_message_after_a_shorter_one_stays_in_the_window() {
        let mut toasts = Toasts::default();
        let first = toasts.push(0.0, "Saved", None);
        let mut harness = Harness::builder()
            .with_size([900.0, 600.0])
            .with_context_setup(theme::apply)
            .build_ui_state(|ui, toasts: &mut Toasts| _ = toasts.show(ui, 0.0, dismiss), toasts);
        harness.run_ok();
        let words = "Checked 725 entries: everything is in order.";
        harness.state_mut().drop(first);
        harness.state_mut().push(0.0, words, None);
        harness.run_ok();
        let said = harness.get_by_role_and_label(Role::Status, words).rect();
        assert!(said.right() <= 900.0 - theme::MARGIN, "{said}");
    }

    #[test]
    fn messages_below_each_other_end_at_one_edge() {
        let mut toasts = Toasts::default();
        for words in ["Saved", "Concession added"] {
            toasts.push(0.0, words, Some(format!("Undo {words}")));
        }
        let mut harness = Harness::builder()
            .with_context_setup(theme::apply)
            .build_ui_state(|ui, toasts: &mut Toasts| _ = toasts.show(ui, 0.0, dismiss), toasts);
        harness.run_ok();
        let left = |name: &str| harness.get_by_label(name).rect().left();
        assert!((left("Undo Saved") - left("Undo Concession added")).abs() < 0.5);
    }
}
