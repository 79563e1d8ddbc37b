//! Where the keyboard is: the ring around whatever has focus, and where the keyboard goes when
//! something was opened or done by keys.
//!
//! Every clickable thing draws the ring the same way, so that it is found without searching. It
//! must not know what it surrounds.

use egui::{Context, CornerRadius, Event, EventFilter, Id, Rect, Response, Stroke, StrokeKind, Ui};

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

/// The same for Esc as well, where it closes something and the keyboard must not be lost.
pub fn keep_arrows_and_escape(ui: &Ui, id: Id) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Where the keyboard goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// To the first thing to do on a page that was opened.
    Page,
    /// To the first thing to fill in of a stage that was opened to work at it.
    Stage,
    /// From what was recorded to the way on.
    Onward,
}

/// How many frames a landing waits for its place to be drawn.
const PATIENCE: u64 = 3;

/// Whether a key was pressed in this frame. Whoever uses the pointer knows where they are, and a
/// ring somewhere else would only disturb.
#[must_use]
pub fn is_by_keys(ctx: &Context) -> bool {
    let is_press = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
    ctx.input(|input| input.raw.events.iter().any(is_press))
}

/// Lets the keyboard go to the place that is drawn for it next. Without this, Tab would begin
/// again at the upper left corner after every step.
pub fn arrive(ctx: &Context, at: Landing) {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| data.insert_temp(memory(), (at, frame)));
}

/// Gives the keyboard to `id` if it is on its way here. Asked before an input is drawn, the input
/// takes what is typed in the same frame already.
pub fn land(ui: &Ui, id: Id, at: Landing) {
    let now = ui.ctx().cumulative_frame_nr();
    let waiting: Option<(Landing, u64)> = ui.data(|data| data.get_temp(memory()));
    if waiting.is_some_and(|(wanted, since)| wanted == at && now <= since + PATIENCE) {
        ui.data_mut(|data| data.remove::<(Landing, u64)>(memory()));
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Lets the keyboard go elsewhere when the place it was on its way to has not been drawn. Called
/// once everything that could be that place has had its turn.
pub fn divert(ctx: &Context, from: Landing, to: Landing) {
    let waiting: Option<(Landing, u64)> = ctx.data(|data| data.get_temp(memory()));
    if waiting.is_some_and(|(wanted, _)| wanted == from) {
        arrive(ctx, to);
        ctx.request_repaint();
    }
}

fn memory() -> Id {
    Id::unique("landing")
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;
    use crate::ui::theme;
    use crate::ui::widgets::button::Button;

    fn scene<'a>(at: Landing) -> Harness<'a> {
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui(move |ui| {
            let pressed = ui.input(|input| input.key_pressed(Key::F2));
            if pressed && is_by_keys(ui.ctx()) {
                arrive(ui.ctx(), at);
            }
            Button::secondary("First").show(ui);
            let second = Button::secondary("Second").show(ui);
            land(ui, second.id, Landing::Page);
        });
        harness.run();
        harness.key_press(Key::F2);
        harness.run();
        harness
    }

    #[test]
    fn the_keyboard_lands_where_it_is_meant_to_and_nowhere_else() {
        assert!(scene(Landing::Page).get_by_label("Second").is_focused());
        let elsewhere = scene(Landing::Onward);
        assert!(!elsewhere.get_by_label("Second").is_focused());
        assert!(!elsewhere.get_by_label("First").is_focused());
    }
}
