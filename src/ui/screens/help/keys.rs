//! All keys, from the same table that carries them out.

use egui::{Label, Role, Sense, Ui, WidgetInfo};

use crate::ui::commands::{self, KeyLine};
use crate::ui::theme;
use crate::ui::view::View;

/// How wide the column of keys is.
const KEYS: f32 = 176.0;

/// Draws them.
pub(super) fn show(ui: &mut Ui, view: &View<'_>) {
    let words = &view.text.palette.all_keys;
    for (title, lines) in [
        (words.everywhere(), commands::keys_everywhere(view.text)),
        (words.within(), commands::keys_within(view.text)),
    ] {
        ui.add_space(theme::GAP_SMALL);
        ui.label(theme::heading(title));
        lines.iter().for_each(|known| line(ui, view, known));
    }
}

/// One line, which is one sentence for a screen reader: what it does, then the keys.
fn line(ui: &mut Ui, view: &View<'_>, known: &KeyLine) {
    let KeyLine { keys, what } = known;
    let shown = ui.horizontal_top(|ui| {
        ui.scope(|ui| {
            ui.set_width(KEYS.min(ui.available_width() / 2.0));
            ui.add(Label::new(theme::small(keys)).wrap());
        });
        // A long one goes on below its own beginning.
        ui.add(Label::new(theme::body(what)).wrap());
    });
    let line = ui.interact(shown.response.rect, shown.response.id.with("line"), Sense::hover());
    let sentence = view.text.palette.all_keys.line(what, keys);
    line.widget_info(|| WidgetInfo::labeled(Role::Label, true, &sentence));
}
