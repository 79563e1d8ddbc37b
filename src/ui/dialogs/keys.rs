//! All keys, from the same table that carries them out.

use egui::{Sense, Ui, WidgetInfo};

use super::{Answer, Show};
use crate::logbook::{Logbook, Result};
use crate::ui::action::Action;
use crate::ui::commands::{self, COMMANDS};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::Dialog;

/// How wide the column of keys is.
const KEYS: f32 = 176.0;

/// All keys.
#[derive(Debug, Default)]
pub struct KeysDialog {
    started: bool,
}

impl KeysDialog {
    /// The list.
    ///
    /// # Errors
    /// None; every dialog is made the same way.
    pub fn new(_log: &Logbook) -> Result<Self> {
        Ok(Self::default())
    }
}

impl Show for KeysDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.palette;
        let words = &text.all_keys;
        let shown = Dialog::new("keys", words.title()).width(520.0).show(
            ui,
            |ui| {
                heading(ui, words.everywhere());
                for command in COMMANDS.iter().filter(|command| !command.keys.is_empty()) {
                    let keys = command.keys.iter().map(|it| commands::written(*it, &text.keys));
                    let keys = keys.reduce(|one, two| text.keys.either(&one, &two));
                    line(ui, view, &keys.unwrap_or_default(), (command.name)(&text.names));
                }
                heading(ui, words.within());
                for (keys, what) in words.fixed() {
                    line(ui, view, keys, what);
                }
                ui.add_space(theme::GAP);
            },
            |ui| Button::primary(words.close()).show(ui),
        );
        if !self.started {
            self.started = true;
            shown.footer.request_focus();
        }
        if shown.close || shown.footer.clicked() {
            view.ask(Action::CloseDialog);
        }
    }

    /// It asks for nothing but to open something else, and is closed by then.
    fn told(&mut self, _answer: Answer) {}
}

fn heading(ui: &mut Ui, words: &str) {
    ui.add_space(theme::GAP_SMALL);
    ui.label(theme::heading(words));
}

/// One line, which is one sentence for a screen reader: what it does, then the keys.
fn line(ui: &mut Ui, view: &View<'_>, keys: &str, what: &str) {
    let what = what.trim_end_matches('…');
    let shown = ui.horizontal_top(|ui| {
        ui.scope(|ui| {
            ui.set_width(KEYS.min(ui.available_width()));
            ui.add(egui::Label::new(theme::small(keys)).wrap());
        });
        // A long one goes on below its own beginning.
        ui.add(egui::Label::new(theme::body(what)).wrap());
    });
    let line = ui.interact(shown.response.rect, shown.response.id.with("line"), Sense::hover());
    let sentence = view.text.palette.all_keys.line(what, keys);
    line.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &sentence));
}
