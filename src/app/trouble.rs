//! The window while no log is open: what is wrong, and the ways out.

use crate::jobs::copy::{CopyFile, Restore};
use crate::jobs::opening::{Failure, Unopened};
use crate::jobs::show_folder::ShowFolder;
use crate::jobs::{FilePurpose, JobError, Jobs, Status, Wake};
use crate::platform::dialogs::{self, FileDialogs};
use crate::platform::folders::FolderError;
use crate::text::Text;
use crate::text::explain::Explained;
use crate::ui::action::{FileAction, WindowAction};
use crate::ui::dialogs::Answer;
use crate::ui::screens::trouble::{CopyFound, TroubleScreen};
use crate::ui::{Action, Actions};
use chrono::TimeDelta;
use egui::{Ui, ViewportCommand};
use std::path::PathBuf;

/// The log to be tried next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// Its folder.
    pub folder: PathBuf,
    /// Whether a new one may be begun where one was kept that is gone.
    pub may_begin_anew: bool,
}

impl Next {
    /// The log that is expected in a folder.
    pub fn of(folder: PathBuf) -> Self {
        Self { folder, may_begin_anew: false }
    }
}

/// What came of a way out: the folder of the log to be tried, where it leads to one.
type Tried = Result<Option<PathBuf>, JobError>;

/// What is wrong, and the ways out.
pub struct Trouble {
    screen: TroubleScreen,
    status: Status,
    dialogs: FileDialogs,
    jobs: Jobs<Tried>,
    /// What the open file dialog is for.
    purpose: Option<FilePurpose>,
}

impl Trouble {
    /// The trouble of a failure; `offset_minutes` makes local times of the copies' moments.
    pub fn new(unopened: &Unopened, offset_minutes: i32, text: &Text) -> Self {
        let Unopened { failure, copies, is_gone } = unopened;
        // The folder stays the one that was asked for: trying again must not open another log.
        let (explained, folder) = match failure {
            Failure::Folder(error) => (text.explain_folder(error), folder_of(error)),
            Failure::InUse(error, folder) => (text.explain_lock(error), folder.clone()),
            Failure::Log(error, folder) => (text.explain(error), folder.clone()),
            Failure::Lost(_, folder) => (text.explain_lost_opening(), folder.clone()),
        };
        tracing::error!(target: "amends", "the log was not opened");
        let copies = copies.as_deref().map(|copies| shown(copies, offset_minutes));
        Self {
            screen: TroubleScreen::new(explained, copies).offering_a_new_log(*is_gone),
            status: Status { folder, ..Status::default() },
            dialogs: FileDialogs::new(),
            jobs: Jobs::new(),
            purpose: None,
        }
    }

    /// What stands for a moment while one log is let go and the next is opened.
    pub fn between() -> Self {
        let explained = Explained { what: String::new(), advice: String::new() };
        Self {
            screen: TroubleScreen::new(explained, None),
            status: Status::default(),
            dialogs: FileDialogs::new(),
            jobs: Jobs::new(),
            purpose: None,
        }
    }

    /// Draws one frame. What comes back is the log to be tried next.
    pub fn frame(&mut self, ui: &mut Ui, text: &Text) -> Option<Next> {
        if let Some(answer) = self.dialogs.poll()
            && let Some(purpose) = self.purpose.take()
        {
            let chosen = match answer {
                dialogs::Answer::Chosen(path) => Some(path),
                dialogs::Answer::None => None,
            };
            self.screen.told(Answer::Chosen(purpose, chosen));
        }
        let mut again = self.jobs.poll().and_then(|ended| self.tried(ended.said, text));
        self.status.running = self.jobs.running();
        let actions = Actions::default();
        self.screen.show(ui, text, &self.status, &actions);
        for action in actions.take() {
            match action {
                Action::File(FileAction::UseFolder(folder)) => {
                    again = Some(Next::of(folder));
                }
                Action::File(FileAction::BeginLog(folder)) => {
                    again = Some(Next { folder, may_begin_anew: true });
                }
                Action::File(FileAction::Restore(copy)) => {
                    let folder = self.status.folder.clone();
                    let restore = Restore { copy, folder: folder.clone() };
                    self.jobs.start(restore, wake(ui), |done| done.map(|()| Some(folder)));
                }
                Action::File(FileAction::OpenFolder(folder)) => {
                    self.jobs.start(ShowFolder { folder }, wake(ui), |done| done.map(|()| None));
                }
                Action::File(FileAction::Choose(purpose)) => {
                    let title = text.files.choose_folder();
                    if self.dialogs.ask_folder(title, wake(ui)).is_ok() {
                        self.purpose = Some(purpose);
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

    fn tried(&mut self, tried: Tried, text: &Text) -> Option<Next> {
        match tried {
            Ok(folder) => folder.map(Next::of),
            Err(error) => {
                self.screen.told(Answer::Failed(text.explain_job(&error).whole()));
                None
            }
        }
    }
}

/// Brings up the next frame.
fn wake(ui: &Ui) -> Wake {
    let ctx = ui.ctx().clone();
    Box::new(move || ctx.request_repaint())
}

/// The folder that an error is about; none when no place has a name.
fn folder_of(error: &FolderError) -> PathBuf {
    match error {
        FolderError::NoHome => PathBuf::new(),
        FolderError::NotAFolder { path }
        | FolderError::NoRights { path }
        | FolderError::Io { path, .. } => path.clone(),
    }
}

/// Copies as the page shows them, in local time.
fn shown(copies: &[CopyFile], offset_minutes: i32) -> Vec<CopyFound> {
    let offset = TimeDelta::minutes(offset_minutes.into());
    let shown = |copy: &CopyFile| CopyFound {
        path: copy.path.clone(),
        made: copy.made + offset,
        bytes: copy.bytes,
    };
    copies.iter().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logbook::LogbookError;
    use crate::logbook::error::{Damage, StoreError};
    use crate::platform::lock::LockError;
    use crate::ui::theme;
    use egui_kittest::{Harness, kittest::Queryable as _};

    type Scene = Harness<'static, (Trouble, Option<Next>)>;

    fn scene(failure: Failure) -> Scene {
        let trouble = Trouble::new(&Unopened::of(failure), 60, Text::english());
        Harness::builder()
            .with_size([900.0, 600.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, (trouble, again): &mut (Trouble, Option<Next>)| {
                    *again = trouble.frame(ui, Text::english()).or(again.take());
                },
                (trouble, None),
            )
    }

    fn tried_again(failure: Failure) -> (Scene, Option<Next>) {
        let mut scene = scene(failure);
        scene.get_by_label(Text::english().trouble.again()).click();
        scene.run();
        let again = scene.state().1.clone();
        (scene, again)
    }

    #[test]
    fn trying_again_opens_the_log_that_was_asked_for_and_no_other() {
        let folder = PathBuf::from("/shop/log");
        let next = Next::of(folder.clone());
        let held = || LockError::Held { pid: Some(4_711) };
        let (scene, again) = tried_again(Failure::InUse(held(), folder.clone()));
        assert_eq!(again.as_ref(), Some(&next));
        // The log is well: no copy is offered in its place.
        assert!(scene.query_by_label(Text::english().trouble.copies()).is_none());
        let closed = FolderError::NoRights { path: folder.clone() };
        assert_eq!(tried_again(Failure::Folder(closed)).1, Some(next.clone()));
        let damaged = LogbookError::Damaged(Damage::Said("a page is missing".to_owned()));
        let (scene, again) = tried_again(Failure::Log(damaged, folder.clone()));
        assert_eq!(again, Some(next));
        assert!(scene.query_by_label(Text::english().trouble.copies()).is_some());
        assert!(scene.query_by_label(Text::english().trouble.begin()).is_none());
    }

    #[test]
    fn a_new_log_is_begun_in_the_place_of_a_lost_one_only_when_asked_twice() {
        let words = &Text::english().trouble;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log.db");
        let gone = || LogbookError::Storage(StoreError::Missing { path: path.clone() });
        let gone = || Failure::Log(gone(), folder.path().to_path_buf());
        let mut scene = scene(gone());
        scene.get_by_label(words.begin()).click();
        scene.run();
        assert_eq!(scene.state().1, None, "it is asked back");
        scene.get_by_label(words.begin_it()).click();
        scene.run();
        let folder = folder.path().to_path_buf();
        assert_eq!(scene.state().1, Some(Next { folder: folder.clone(), may_begin_anew: true }));
        // What the old one left is not to be mixed with a new one.
        std::fs::create_dir_all(folder.join("quarantine/1-log.db")).unwrap();
        assert!(self::scene(gone()).query_by_label(words.begin()).is_none());
    }
}
