//! What was just done, with the way back.

use crate::domain::CaseView;
use crate::logbook::{Logbook, UndoDirection, UndoStep};
use crate::text::Text;
use crate::ui::Action;
use crate::ui::action::ComputerAction;
use crate::ui::widgets::toast::Toasts;
use std::path::PathBuf;

/// The notices in sight, and what their buttons do.
#[derive(Debug, Default)]
pub struct Notices {
    toasts: Toasts,
    ways: Vec<(u64, Way)>,
}

/// What a notice's button does.
#[derive(Clone, Debug)]
enum Way {
    Undo(i64),
    OpenFolder(PathBuf),
    KeepViews(Vec<CaseView>),
}

impl Notices {
    /// Says something without a button.
    pub fn say(&mut self, at: f64, message: String) {
        self.toasts.push(at, message, None);
    }

    /// Says what the last deed was, with Undo; only when the log has grown since `last`.
    pub fn deed_done(&mut self, at: f64, log: &Logbook, text: &Text) {
        let Ok(Some(UndoStep { seq, deed: Some(deed), .. })) = log.undo_step(UndoDirection::Undo)
        else {
            return;
        };
        let undo = text.shell.undo().to_owned();
        let id = self.toasts.push(at, text.done(&deed), Some(undo));
        self.ways.push((id, Way::Undo(seq)));
    }

    /// Says what deeds done together came to, with one Undo for all of them.
    pub fn deeds_done(&mut self, at: f64, said: String, log: &Logbook, text: &Text) {
        let Ok(Some(UndoStep { seq, .. })) = log.undo_step(UndoDirection::Undo) else { return };
        let id = self.toasts.push(at, said, Some(text.shell.undo().to_owned()));
        self.ways.push((id, Way::Undo(seq)));
    }

    /// Takes the notice of a deed away: it was undone in another way.
    pub fn forget_undo(&mut self, undone: i64) {
        let toasts = &mut self.toasts;
        self.ways.retain(|(id, way)| {
            let is_it = matches!(way, Way::Undo(seq) if *seq == undone);
            if is_it {
                toasts.drop(*id);
            }
            !is_it
        });
    }

    /// Says that a file was written, with a button that opens its folder.
    pub fn file_written(&mut self, at: f64, message: String, button: &str, folder: PathBuf) {
        let id = self.toasts.push(at, message, Some(button.to_owned()));
        self.ways.push((id, Way::OpenFolder(folder)));
    }

    /// Says that a view of the cases was removed, with the way back to all that were kept before.
    pub fn view_removed(&mut self, at: f64, said: String, before: Vec<CaseView>, text: &Text) {
        let id = self.toasts.push(at, said, Some(text.shell.undo().to_owned()));
        self.ways.push((id, Way::KeepViews(before)));
    }

    /// Draws them, so far above the bottom of the window; the wish of a button pressed.
    pub fn show(&mut self, ui: &egui::Ui, above: f32, text: &Text) -> Option<Action> {
        let pressed = self.toasts.show(ui, above, |notice| text.shell.dismiss(notice));
        let in_sight: Vec<u64> = self.toasts.list().iter().map(|toast| toast.id).collect();
        let way = pressed.and_then(|id| self.ways.iter().find(|(known, _)| *known == id).cloned());
        self.ways.retain(|(id, _)| in_sight.contains(id));
        way.map(|(_, way)| match way {
            Way::Undo(seq) => Action::TakeBack(UndoDirection::Undo, Some(seq)),
            Way::OpenFolder(folder) => {
                Action::File(crate::ui::action::FileAction::OpenFolder(folder))
            }
            Way::KeepViews(views) => Action::Computer(ComputerAction::KeepViews(views)),
        })
    }
}

/// The moment of a frame, as notices count.
pub fn now(ctx: &egui::Context) -> f64 {
    ctx.input(|input| input.time)
}
