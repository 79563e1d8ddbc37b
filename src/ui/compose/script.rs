//! Words that are ready to be said, with a button that copies them.

use egui::Ui;

use crate::ui::action::Action;
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, layout};

/// Draws them.
pub fn script(ui: &mut Ui, view: &View<'_>, words: &str) {
    let text = &view.text.case.stage;
    card::quiet_box(ui, |ui| {
        let (_, copied) = layout::row_between(
            ui,
            |ui| ui.label(theme::body(text.script(words))),
            |ui| Button::secondary(text.copy()).icon(icons::COPY).small().show(ui).clicked(),
        );
        if copied {
            view.ask(Action::Copy(words.to_owned()));
        }
    });
}
