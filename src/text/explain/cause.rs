//! Why the computer refused something, and what to do about it.

use crate::text::Text;
use std::io::{Error, ErrorKind};

impl Text {
    /// Why the computer refused something, within a sentence: in plain words where the reason is
    /// a usual one, else in its own.
    #[must_use]
    pub fn cause(&self, source: &Error) -> String {
        let words = &self.explain.cause;
        let usual = match source.kind() {
            ErrorKind::NotFound => words.not_found(),
            ErrorKind::PermissionDenied => words.no_rights(),
            ErrorKind::ReadOnlyFilesystem => words.read_only(),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => words.disk_full(),
            ErrorKind::IsADirectory => words.is_folder(),
            ErrorKind::NotADirectory => words.not_a_folder(),
            ErrorKind::InvalidFilename => words.bad_name(),
            ErrorKind::TimedOut => words.too_slow(),
            ErrorKind::OutOfMemory => words.no_memory(),
            ErrorKind::FileTooLarge => words.too_large(),
            _ => return source.to_string().trim_end_matches('.').to_owned(),
        };
        usual.to_owned()
    }

    /// What to do about a reason of the computer's.
    pub(super) fn way_out(&self, source: &Error) -> &'static str {
        let words = &self.explain.cause;
        match source.kind() {
            ErrorKind::NotFound => words.not_found_advice(),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => words.no_rights_advice(),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => words.disk_full_advice(),
            ErrorKind::OutOfMemory => words.no_memory_advice(),
            ErrorKind::FileTooLarge => words.too_large_advice(),
            _ => words.other_advice(),
        }
    }
}
