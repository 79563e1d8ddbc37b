//! The window while no log is open: what is wrong, and the ways out.

use super::start::Failure;
use crate::jobs::{Status, copy};
use crate::platform::dialogs::{Answer, FileDialogs};
use crate::platform::reveal;
use crate::text::Text;
use crate::text::explain::Explained;
use crate::ui::action::{FileAction, WindowAction};
use crate::ui::screens::trouble::{CopyFound, TroubleScreen};
use crate::ui::{Action, Actions};
use chrono::TimeDelta;
use egui::{Ui, ViewportCommand};
use std::path::PathBuf;

/// What is wrong, and the ways out.
pub struct Trouble {
    screen: TroubleScreen,
    status: Status,
    dialogs: FileDialogs,
}

impl Trouble {
    /// The trouble of a failure; `offset_minutes` makes local times of the copies' moments.
    pub fn new(failure: &Failure, offset_minutes: i32, text: &Text) -> Self {
        let (explained, folder) = match failure {
            Failure::Folder(error) => (text.explain_folder(error), PathBuf::new()),
            Failure::InUse(error) => (text.explain_lock(error), PathBuf::new()),
            Failure::Log(error, folder) => (text.explain(error), folder.clone()),
        };
        tracing::error!(target: "amends", "the log was not opened");
        let copies = copy::list(&folder)
            .into_iter()
            .map(|copy| CopyFound {
                path: copy.path,
                made: copy.made + TimeDelta::minutes(offset_minutes.into()),
                bytes: copy.bytes,
            })
            .collect();
        Self {
            screen: TroubleScreen::new(explained, copies),
            status: Status { folder, ..Status::default() },
            dialogs: FileDialogs::new(),
        }
    }

    /// What stands for a moment while one log is let go and the next is opened.
    pub fn between() -> Self {
        let explained = Explained { what: String::new(), advice: String::new() };
        Self {
            screen: TroubleScreen::new(explained, Vec::new()),
            status: Status::default(),
            dialogs: FileDialogs::new(),
        }
    }

    /// Draws one frame. A folder comes back when the log in it is to be tried.
    pub fn frame(&mut self, ui: &mut Ui, text: &Text) -> Option<PathBuf> {
        if let Some(answer) = self.dialogs.poll()
            && let Some((purpose, _)) = self.status.chosen.take()
        {
            let chosen = match answer {
                Answer::Chosen(path) => Some(path),
                Answer::None => None,
            };
            self.status.chosen = Some((purpose, chosen));
        }
        let actions = Actions::default();
        self.screen.show(ui, text, &self.status, &actions);
        let mut again = None;
        for action in actions.take() {
            match action {
                Action::File(FileAction::UseFolder(folder)) => again = Some(folder),
                Action::File(FileAction::Restore(copy)) => again = self.restore(&copy, text),
                Action::File(FileAction::OpenFolder(folder)) => {
                    if let Err(error) = reveal::open(&folder) {
                        self.say(&text.explain_reveal(&error));
                    }
                }
                Action::File(FileAction::Choose(purpose)) => {
                    let ctx = ui.ctx().clone();
                    let wake = Box::new(move || ctx.request_repaint());
                    let title = text.files.choose_folder;
                    if self.dialogs.ask_folder(title, wake).is_ok() {
                        self.status.chosen = Some((purpose, None));
                    }
                }
                Action::Window(WindowAction::Quit) => {
                    ui.ctx().send_viewport_cmd(ViewportCommand::Close);
                }
                _ => {}
            }
        }
        again
    }

    fn restore(&mut self, copy: &std::path::Path, text: &Text) -> Option<PathBuf> {
        match copy::restore(copy, &self.status.folder) {
            Ok(()) => Some(self.status.folder.clone()),
            Err(error) => {
                self.say(&text.explain_job(&error));
                None
            }
        }
    }

    fn say(&mut self, explained: &Explained) {
        self.status.failure = Some(format!("{} {}", explained.what, explained.advice));
    }
}
