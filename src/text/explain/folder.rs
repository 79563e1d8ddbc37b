//! Why a file, a folder, a lock or a program of the desktop did not serve.

use super::failure::{cause, way_out};
use super::{Explained, explained};
use crate::platform::dialogs::AskError;
use crate::platform::files::WriteError;
use crate::platform::folders::FolderError;
use crate::platform::lock::LockError;
use crate::platform::reveal::RevealError;
use crate::text::Text;

impl Text {
    /// A file that was not written. Whatever stood there before is unchanged.
    #[must_use]
    pub fn explain_write(&self, error: &WriteError) -> Explained {
        match error {
            WriteError::FolderMissing { folder } => explained(
                format!("There is no folder {}.", folder.display()),
                "Choose a folder that exists, or make this one first.",
            ),
            WriteError::NoRights { path } => explained(
                format!("You may not write {}.", path.display()),
                "Choose another folder, such as Documents.",
            ),
            WriteError::ReadOnly { path } => explained(
                format!("{} can only be read, so it was not written.", path.display()),
                "Choose another name or another folder.",
            ),
            WriteError::DiskFull { path } => explained(
                format!("The disk is full, so {} was not written.", path.display()),
                "Free some space or choose another disk, then try again.",
            ),
            WriteError::LogFolder { path } => explained(
                format!("{} lies in the folder of your log, which is kept apart.", path.display()),
                "Choose another folder, such as Documents.",
            ),
            WriteError::Exists { path } => explained(
                format!("{} exists already and was left as it is.", path.display()),
                "Choose another name, or agree to replace it.",
            ),
            WriteError::Database { path } => explained(
                format!("{} is a log, a copy of one or another database.", path.display()),
                "Choose another name.",
            ),
            WriteError::IsFolder { path } => {
                explained(format!("{} is a folder.", path.display()), "Add a name for the file.")
            }
            WriteError::Symlink { path } => explained(
                format!("{} is a link to another file.", path.display()),
                "Choose the file itself, or another name.",
            ),
            WriteError::NotAFile { path } => explained(
                format!("{} is not an ordinary file.", path.display()),
                "Choose another name.",
            ),
            WriteError::Verify { path } => explained(
                format!("{} did not read back as it was written.", path.display()),
                "This disk cannot be trusted: choose another one.",
            ),
            WriteError::Io { path, source, .. } => explained(
                format!("{} was not written: {}.", path.display(), cause(source)),
                way_out(source),
            ),
        }
    }

    /// A log that another window holds, or whose folder cannot be locked.
    #[must_use]
    pub fn explain_lock(&self, error: &LockError) -> Explained {
        match error {
            LockError::Held { pid: Some(pid) } => explained(
                format!("This log is already open in another window (process {pid})."),
                "Go on in that window, or close it and start again.",
            ),
            LockError::Held { pid: None } => explained(
                "This log is already open in another window.",
                "Go on in that window, or close it and start again.",
            ),
            LockError::Io { path, source } => explained(
                format!(
                    "The log could not be reserved with {}: {}.",
                    path.display(),
                    cause(source)
                ),
                way_out(source),
            ),
        }
    }

    /// A folder that cannot be used.
    #[must_use]
    pub fn explain_folder(&self, error: &FolderError) -> Explained {
        match error {
            FolderError::NoHome => explained(
                "This computer names no home folder, so there is no usual place for the log.",
                "Name a folder with --data-dir.",
            ),
            FolderError::NotAFolder { path } => {
                explained(format!("{} is not a folder.", path.display()), "Choose a folder.")
            }
            FolderError::NoRights { path } => explained(
                format!("You may not write in {}.", path.display()),
                "Choose another folder, or change the rights of this one.",
            ),
            FolderError::Io { path, source } => explained(
                format!("{} cannot be used: {}.", path.display(), cause(source)),
                way_out(source),
            ),
        }
    }

    /// A dialog for files that did not open.
    #[must_use]
    pub fn explain_dialog(&self, error: &AskError) -> Explained {
        match error {
            AskError::Open => explained(
                "A window for choosing a file is open already.",
                "Finish or close it; it may lie behind this one.",
            ),
            AskError::Thread(source) => explained(
                format!("The window for choosing a file did not open: {}.", cause(source)),
                "Type the path into the field instead.",
            ),
        }
    }

    /// A file or folder that the desktop did not show.
    #[must_use]
    pub fn explain_reveal(&self, error: &RevealError) -> Explained {
        match error {
            RevealError::Missing { path } => explained(
                format!("{} is no longer there.", path.display()),
                "It may have been moved, renamed or deleted.",
            ),
            RevealError::Failed { path, source } => explained(
                format!("{} could not be shown: {}.", path.display(), cause(source)),
                "Open it from your file manager.",
            ),
        }
    }
}
