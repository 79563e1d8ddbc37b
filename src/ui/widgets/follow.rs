//! Whoever moves with the keyboard sees where they are: a scroll area follows the focus.
//!
//! Called once at the end of what scrolls. It must not know what has the focus.

use egui::{Key, Modifiers, Rect, Ui, vec2};

/// The room above a field in which its label stands.
const LABEL: f32 = 24.0;
/// How much of what is in sight a page key moves on; the rest shows where one was.
const PAGE: f32 = 0.85;
/// Of something high, like a list, so much comes into sight: the rest would push the page away.
const BEGINNING: f32 = 100.0;

/// Scrolls to the widget that got the focus in this frame, unless the pointer gave it: what was
/// pressed is in sight, and must not move away under the pointer.
pub fn focus(ui: &Ui) {
    let Some(id) = ui.memory(egui::Memory::focused) else { return };
    let is_new = ui.memory(|memory| !memory.had_focus_last_frame(id));
    let by_pointer = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    if !is_new || by_pointer {
        return;
    }
    if let Some(response) = ui.ctx().read_response(id).filter(|it| it.layer_id == ui.layer_id()) {
        let rect = response.rect;
        // The label above a field says what it is for.
        let (from, until) = (rect.top() - LABEL, rect.bottom().min(rect.top() + BEGINNING));
        ui.scroll_to_rect(Rect::from_x_y_ranges(rect.x_range(), from..=until), None);
    }
}

/// Page Up and Page Down scroll. Without them, text below which nothing can have the focus would
/// be out of reach of the keyboard.
pub fn page_keys(ui: &Ui) {
    if !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return;
    }
    let page = ui.clip_rect().height() * PAGE;
    let step = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        match (pressed(Key::PageDown), pressed(Key::PageUp)) {
            (true, false) => -page,
            (false, true) => page,
            _ => 0.0,
        }
    });
    if step != 0.0 {
        ui.scroll_with_delta(vec2(0.0, step));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme;
    use crate::ui::widgets::{button, layout};
    use egui::Key;
    use egui_kittest::{Harness, kittest::Queryable as _};

    #[test]
    fn tab_brings_a_button_below_the_edge_into_sight() {
        let mut harness = Harness::builder()
            .with_size([400.0, 200.0])
            .with_context_setup(theme::apply)
            .build_ui(|ui| {
                layout::page(ui, |ui| {
                    button::secondary(ui, None, "First");
                    ui.add_space(600.0);
                    button::secondary(ui, None, "Last");
                    focus(ui);
                });
            });
        harness.run();
        assert!(harness.get_by_label("Last").rect().top() > 200.0);
        harness.key_press(Key::Tab);
        harness.run();
        harness.key_press(Key::Tab);
        harness.run();
        assert!(harness.get_by_label("Last").rect().bottom() <= 200.0);
    }

    #[test]
    fn page_keys_reach_text_that_cannot_have_the_focus() {
        let mut harness = Harness::builder()
            .with_size([400.0, 200.0])
            .with_context_setup(theme::apply)
            .build_ui(|ui| {
                layout::page(ui, |ui| {
                    ui.add_space(300.0);
                    ui.label("The end");
                });
            });
        harness.run();
        let at_first = harness.get_by_label("The end").rect().top();
        for _ in 0..3 {
            harness.key_press(Key::PageDown);
            harness.run();
        }
        assert!(harness.get_by_label("The end").rect().bottom() <= 200.0);
        for _ in 0..3 {
            harness.key_press(Key::PageUp);
            harness.run();
        }
        assert!((harness.get_by_label("The end").rect().top() - at_first).abs() < 1.0);
    }
}
