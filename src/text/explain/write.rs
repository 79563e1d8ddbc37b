//! Why a file was not written.

use super::{Explained, explained, shown};
use crate::platform::files::WriteError;
use crate::text::Text;

impl Text {
    /// A file that was not written. Whatever stood there before is unchanged.
    #[must_use]
    pub fn explain_write(&self, error: &WriteError) -> Explained {
        let words = &self.explain.write;
        match error {
            WriteError::FolderMissing { folder } => {
                explained(words.no_folder(&shown(folder)), words.no_folder_advice())
            }
            WriteError::NoRights { path } => {
                explained(words.no_rights(&shown(path)), words.no_rights_advice())
            }
            WriteError::ReadOnly { path } => {
                explained(words.read_only(&shown(path)), words.read_only_advice())
            }
            WriteError::DiskFull { path } => {
                explained(words.disk_full(&shown(path)), words.disk_full_advice())
            }
            WriteError::LogFolder { path } => {
                explained(words.log_folder(&shown(path)), words.log_folder_advice())
            }
            WriteError::Exists { path } => {
                explained(words.exists(&shown(path)), words.exists_advice())
            }
            WriteError::Database { path } => {
                explained(words.database(&shown(path)), words.database_advice())
            }
            WriteError::IsFolder { path } => {
                explained(words.is_folder(&shown(path)), words.is_folder_advice())
            }
            WriteError::Symlink { path } => {
                explained(words.link(&shown(path)), words.link_advice())
            }
            WriteError::NotAFile { path } => {
                explained(words.not_a_file(&shown(path)), words.not_a_file_advice())
            }
            WriteError::Verify { path } => {
                explained(words.other_than_written(&shown(path)), words.other_than_written_advice())
            }
            WriteError::Io { path, source, .. } => {
                explained(words.failed(&shown(path), &self.cause(source)), self.way_out(source))
            }
        }
    }
}
