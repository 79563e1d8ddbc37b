//! The path of a file or folder: typed, or chosen in the system's own dialog.
//!
//! The field always works; the dialog is a help that some desktops do not have. It must not know
//! what the path is for.

use egui::{Align, Layout, Response, Ui};

use super::button::Button;
use super::card;
use super::field::{self, Hint};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};

/// The words of a path field.
#[derive(Clone, Copy, Debug)]
pub struct PathWords<'a> {
    /// The label.
    pub label: &'a str,
    /// The button that opens the system's dialog.
    pub choose: &'a str,
}

/// What happened to the field in this frame.
#[derive(Debug)]
pub struct PathShown {
    /// The field itself: `changed` when something was typed.
    pub response: Response,
    /// Whether the button was pressed.
    pub choose: bool,
    /// Whether Enter was pressed in the field.
    pub entered: bool,
}

/// Draws the field with its label, the button beside it, and the line for a problem.
pub fn path_field(
    ui: &mut Ui,
    id_salt: &str,
    words: PathWords<'_>,
    value: &mut String,
    problem: Option<&str>,
) -> PathShown {
    let mut choose = false;
    let hint = Hint { problem, ..Hint::default() };
    let response = field::labelled(ui, words.label, hint, |ui| {
        let id = ui.make_persistent_id(id_salt);
        ui.horizontal(|ui| {
            let room = ui.available_width() - button_width(ui, words.choose);
            let field = ui
                .scope(|ui| {
                    ui.set_max_width(room.max(theme::MIN_TARGET));
                    field::line_edit(ui, id, value, "")
                })
                .inner;
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                choose = Button::secondary(words.choose).tall().show(ui).clicked();
            });
            field
        })
        .inner
    });
    let entered = field::entered(ui, &response);
    PathShown { response, choose, entered }
}

/// Says under the field what came of using its path, in as many sentences as it takes.
pub fn failure(ui: &mut Ui, field: &Response, words: Option<&str>) {
    let Some(words) = words else { return };
    card::notice(ui, Tone::Late, icons::WARNING, |ui| ui.label(theme::body(words)));
    ui.add_space(theme::GAP_SMALL);
    ui.ctx().accesskit_node_builder(field.id, |node| {
        node.set_description(words);
        node.set_invalid(egui::accesskit::Invalid::True);
    });
}

/// The room the button needs: its text, its padding of 14 on both sides, and the gap before it.
fn button_width(ui: &Ui, words: &str) -> f32 {
    let font = egui::TextStyle::Button.resolve(ui.style());
    let color = ui.visuals().text_color();
    let laid = ui.fonts_mut(|fonts| fonts.layout_no_wrap(words.to_owned(), font, color));
    laid.size().x + 28.0 + ui.spacing().item_spacing.x
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Role;
    use egui_kittest::{Harness, kittest::Queryable as _};

    #[test]
    fn the_button_stays_in_the_window_beside_a_long_path() {
        let words = PathWords { label: "Folder", choose: "Choose…" };
        let mut harness = Harness::builder()
            .with_size([400.0, 200.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                move |ui, (path, pressed): &mut (String, bool)| {
                    *pressed |= path_field(ui, "folder", words, path, None).choose;
                },
                ("/very/long/".repeat(300), false),
            );
        harness.run();
        assert!(harness.get_by_role(Role::Button).rect().right() <= 400.0);
        harness.get_by_label("Choose…").click();
        harness.run();
        assert!(harness.state().1);
    }
}
