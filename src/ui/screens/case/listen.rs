//! The first stage: hear them out, thank them, and write down what they said.

use egui::Ui;

use super::At;
use super::desk::Desk;
use super::record::{self, Asking};
use crate::domain::Stage;
use crate::ui::compose;

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, desk: &mut Desk) {
    let text = &at.view.text.case.listen;
    let situation = at.situation();
    record::guide(ui, at, Stage::Listen, &text.guide(&situation));
    match at.record(Stage::Listen).filter(|_| !desk.changing) {
        Some(found) => {
            record::recorded(ui, at, desk, found, at.view.text.case.stage.change());
        }
        None => {
            compose::script(ui, at.view, &text.script(&situation));
            let (label, hint, save) = (text.words(), text.hint(), text.record());
            record::write(ui, at, desk, Asking { label, hint, save, rows: 5 });
        }
    }
}
