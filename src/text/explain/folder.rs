//! Why a folder, a lock or a program of the desktop did not serve.

use super::{Explained, explained, shown};
use crate::platform::dialogs::AskError;
use crate::platform::folders::FolderError;
use crate::platform::lock::LockError;
use crate::platform::reveal::RevealError;
use crate::text::Text;

impl Text {
    /// A log that another window holds, or whose folder cannot be locked.
    #[must_use]
    pub fn explain_lock(&self, error: &LockError) -> Explained {
        let words = &self.explain.folder;
        match error {
            LockError::Held { pid: Some(pid) } => {
                explained(words.held_by(&pid.to_string()), words.held_advice())
            }
            LockError::Held { pid: None } => explained(words.held(), words.held_advice()),
            LockError::Io { path, source } => {
                let what = words.not_reserved(&shown(path), &self.cause(source));
                explained(what, self.way_out(source))
            }
        }
    }

    /// A folder that cannot be used.
    #[must_use]
    pub fn explain_folder(&self, error: &FolderError) -> Explained {
        let words = &self.explain.folder;
        match error {
            FolderError::NoHome => explained(words.no_home(), words.no_home_advice()),
            FolderError::NotAFolder { path } => {
                explained(words.not_a_folder(&shown(path)), words.not_a_folder_advice())
            }
            FolderError::NoRights { path } => {
                explained(words.no_rights(&shown(path)), words.no_rights_advice())
            }
            FolderError::Io { path, source } => {
                explained(words.unusable(&shown(path), &self.cause(source)), self.way_out(source))
            }
        }
    }

    /// A dialog for files that did not open.
    #[must_use]
    pub fn explain_dialog(&self, error: &AskError) -> Explained {
        let words = &self.explain.folder;
        match error {
            AskError::Open => explained(words.dialog_open(), words.dialog_open_advice()),
            AskError::Thread(source) => {
                explained(words.no_dialog(&self.cause(source)), words.no_dialog_advice())
            }
        }
    }

    /// A file or folder that the desktop did not show.
    #[must_use]
    pub fn explain_reveal(&self, error: &RevealError) -> Explained {
        let words = &self.explain.folder;
        match error {
            RevealError::Missing { path } => {
                explained(words.moved(&shown(path)), words.moved_advice())
            }
            RevealError::Failed { path, source } => {
                let what = words.not_shown(&shown(path), &self.cause(source));
                explained(what, words.not_shown_advice())
            }
        }
    }
}
