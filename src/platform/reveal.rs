//! How does a file or folder come up in the desktop's own programs?
//!
//! It must not know what the file is.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a program of the desktop may take to say that it cannot open something. One that is
/// still running then has opened it: some stay until their window is closed.
const ANSWERS_WITHIN: Duration = Duration::from_secs(4);

/// Something that opens files and links in the desktop's own programs. Never call it on the
/// frame: it waits for an answer.
pub trait Opener: Send + Sync {
    /// Opens a file or a link.
    ///
    /// # Errors
    /// No program took it.
    fn open(&self, target: &OsStr) -> io::Result<()>;
}

/// The desktop.
#[derive(Clone, Copy, Debug, Default)]
pub struct Desktop;

impl Opener for Desktop {
    fn open(&self, target: &OsStr) -> io::Result<()> {
        open::that_detached_with_timeout(target, ANSWERS_WITHIN)
    }
}

/// Why nothing came up.
#[derive(Debug, thiserror::Error)]
pub enum RevealError {
    /// There is no such file or folder any more.
    #[error("missing: {path}")]
    Missing {
        /// What was to be shown.
        path: PathBuf,
    },
    /// The desktop has no program for it, or starting that failed.
    #[error("cannot show {path}: {source}")]
    Failed {
        /// What was to be shown.
        path: PathBuf,
        /// The computer's own words.
        source: io::Error,
    },
}

/// Opens a folder in the file manager, or a file in the program that belongs to it. It does not
/// wait for that program to end.
///
/// # Errors
/// Both variants of [`RevealError`].
pub fn open(path: &Path) -> Result<(), RevealError> {
    open_with(path, |path| open::that_detached(path))
}

/// Opens a file through an opener, and waits until it is taken.
///
/// # Errors
/// Both variants of [`RevealError`].
pub fn open_through(path: &Path, opener: &dyn Opener) -> Result<(), RevealError> {
    open_with(path, |path| opener.open(path.as_os_str()))
}

/// Shows where a file lies, by opening its folder in the file manager.
///
/// # Errors
/// Both variants of [`RevealError`].
pub fn show_file(path: &Path) -> Result<(), RevealError> {
    show_with(path, |path| open::that_detached(path))
}

fn show_with(path: &Path, opener: impl FnOnce(&Path) -> io::Result<()>) -> Result<(), RevealError> {
    if !path.exists() {
        return Err(RevealError::Missing { path: path.to_path_buf() });
    }
    open_with(path.parent().unwrap_or(path), opener)
}

fn open_with(path: &Path, opener: impl FnOnce(&Path) -> io::Result<()>) -> Result<(), RevealError> {
    // Asked first, because the desktop's opener reports a missing file in its own window or not
    // at all.
    if !path.exists() {
        return Err(RevealError::Missing { path: path.to_path_buf() });
    }
    opener(path).map_err(|source| RevealError::Failed { path: path.to_path_buf(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_shown_by_opening_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let file = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
        let mut opened = None;
        show_with(file.path(), |path| {
            opened = Some(path.to_path_buf());
            Ok(())
        })
        .unwrap();
        assert_eq!(opened.as_deref(), Some(folder.path()));
    }

    #[test]
    fn what_is_gone_is_told_apart_from_what_cannot_be_opened() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone.html");
        assert!(matches!(open(&gone), Err(RevealError::Missing { .. })));
        assert!(matches!(show_file(&gone), Err(RevealError::Missing { .. })));
        let refused = open_with(folder.path(), |_| Err(io::ErrorKind::NotFound.into()));
        assert!(matches!(refused, Err(RevealError::Failed { .. })));
    }
}
