//! A file that is dropped on the window: the message of a customer, from which a mistake is logged.

use super::Desk;
use crate::app::notices::now;
use crate::text::Text;
use crate::ui::Route;
use crate::ui::action::{Action, Ask, FileAction};
use crate::ui::dialogs::log_mistake;
use egui::{Context, Ui};
use std::path::PathBuf;

impl Desk {
    /// Says what dropping does while a file is held over the window.
    pub(super) fn hover(&self, ui: &Ui, text: &Text) {
        let is_held = ui.input(|input| !input.raw.hovered_files.is_empty());
        if is_held && self.takes_files() {
            log_mistake::over_window(ui, text.log.message.drop());
        }
    }

    /// Takes what was dropped. Over another dialog it is not taken: what is typed there would be
    /// lost.
    pub(super) fn take_dropped(&mut self, ctx: &Context, text: &'static Text) {
        let files: Vec<PathBuf> = ctx.input(|input| {
            input.raw.dropped_files.iter().map(|file| file.path().to_path_buf()).collect()
        });
        let count = files.len();
        let Some(path) = files.into_iter().next() else { return };
        if !self.takes_files() {
            return self.notices.say(now(ctx), text.log.message.close_first().to_owned());
        }
        if !self.dialogs.is_logging() {
            self.perform(ctx, Action::Open(Ask::LogMessage), text);
        }
        self.perform(ctx, Action::File(FileAction::ReadComplaint(path)), text);
        if count > 1 {
            self.notices.say(now(ctx), text.log.message.only_first().to_owned());
        }
    }

    fn takes_files(&self) -> bool {
        self.log.is_some()
            && self.trail.now() != Route::FirstStart
            && (!self.dialogs.is_open() || self.dialogs.is_logging())
    }
}
