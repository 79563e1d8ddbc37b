//! The first stage: hear them out, thank them, and write down what they said.

use egui::Ui;

use super::At;
use super::record::{self, Asking};
use super::recording::Recording;
use crate::domain::Stage;
use crate::domain::stage::draft::DoneDraft;
use crate::ui::compose;

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut DoneDraft) {
    let text = &at.view.text.case.listen;
    let guide = &at.view.text.case.guide;
    let situation = at.situation();
    record::guide(ui, at, Stage::Listen, &guide.listen(&situation));
    match at.record(Stage::Listen).filter(|_| !recording.changing) {
        Some(found) => {
            let change = at.view.text.case.stage.change();
            record::recorded(ui, at, recording, draft, found, change);
        }
        None => {
            compose::script(ui, at.view, &guide.listen_script(&situation));
            let (label, hint, save) = (text.words(), text.hint(), text.record());
            record::write(ui, at, recording, draft, Asking { label, hint, save, rows: 5 });
        }
    }
}
