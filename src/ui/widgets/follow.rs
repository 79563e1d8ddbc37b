//! Whoever moves with the keyboard sees where they are: a scroll area follows the focus.
//!
//! Called once at the end of what scrolls. It must not know what has the focus.

use egui::Ui;

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
        response.scroll_to_me(None);
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
}
