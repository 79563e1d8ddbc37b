//! Where do letters lie on their way to a printer or a mail program?
//!
//! In a folder of their own below the data folder, open to its owner only: another program reads
//! them, so they cannot be taken away at once. What is older than a day goes at the next start.
//! It must not know what stands in a letter.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::Now;
use crate::platform::folders::{self, FolderError};

/// The folder's name below the data folder.
pub const FOLDER_NAME: &str = "letters";
/// The endings of the files that this program puts there; nothing else is ever taken away.
const ENDINGS: [&str; 2] = ["html", "eml"];
/// How long a letter stays, in hours: as long as somebody may still be writing on it.
const KEPT: i64 = 24;

/// Where such letters lie.
#[derive(Debug)]
pub enum LetterFolder {
    /// Below the data folder.
    Below(PathBuf),
    /// For a log that is kept nowhere: a folder that goes with the program.
    Passing(tempfile::TempDir),
}

impl LetterFolder {
    /// The folder below a data folder; without one, a passing one. It is made and closed to
    /// others.
    ///
    /// # Errors
    /// The folder cannot be made or written.
    pub fn open(data: Option<&Path>) -> Result<Self, FolderError> {
        let Some(data) = data else {
            let made = tempfile::Builder::new().prefix("amends-").tempdir();
            let path = std::env::temp_dir();
            let made = made.map_err(|source| FolderError::Io { path, source })?;
            folders::prepare(made.path())?;
            return Ok(Self::Passing(made));
        };
        Ok(Self::Below(folders::prepare(&data.join(FOLDER_NAME))?.path))
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Below(path) => path,
            Self::Passing(folder) => folder.path(),
        }
    }
}

/// Takes away the letters of earlier days below a data folder; how many.
///
/// # Errors
/// The folder cannot be read. A letter that cannot be taken away stays until the next start.
pub fn sweep(data: &Path, now: Now) -> io::Result<usize> {
    let folder = data.join(FOLDER_NAME);
    // A link in its place leads somewhere that is not ours.
    if !std::fs::symlink_metadata(&folder).is_ok_and(|found| found.is_dir()) {
        return Ok(0);
    }
    let mut gone = 0;
    for entry in std::fs::read_dir(&folder)? {
        let entry = entry?;
        let path = entry.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        let is_letter = ending.is_some_and(|ending| ENDINGS.contains(&ending));
        // Not through a link: only plain files are letters.
        let Ok(found) = entry.metadata() else { continue };
        let Ok(written) = found.modified() else { continue };
        let age = now.utc - DateTime::<Utc>::from(written);
        let is_old = age > TimeDelta::hours(KEPT);
        if is_letter && found.is_file() && is_old && std::fs::remove_file(&path).is_ok() {
            gone += 1;
        }
    }
    Ok(gone)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests lay out files for the code to meet")]
mod tests {
    use super::*;
    use crate::platform::clock::{Clock as _, SystemClock};

    fn later(hours: i64) -> Now {
        let now = SystemClock.now();
        Now { utc: now.utc + TimeDelta::hours(hours), ..now }
    }

    #[test]
    fn letters_of_yesterday_go_and_everything_else_stays() {
        let data = tempfile::tempdir().unwrap();
        let folder = LetterFolder::open(Some(data.path())).unwrap();
        for name in ["letter.html", "draft.eml", "notes.txt", "log.db"] {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        assert_eq!(sweep(data.path(), later(23)).unwrap(), 0, "it may still be in use");
        assert_eq!(sweep(data.path(), later(25)).unwrap(), 2);
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().collect();
        assert_eq!(left.len(), 2);
    }

    #[test]
    fn where_there_is_no_folder_there_is_nothing_to_sweep() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(sweep(data.path(), later(25)).unwrap(), 0);
        assert!(!data.path().join(FOLDER_NAME).exists());
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_is_private_and_no_link_is_followed() {
        use std::os::unix::fs::PermissionsExt;
        let (data, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(other.path().join("old.html"), "x").unwrap();
        std::os::unix::fs::symlink(other.path(), data.path().join(FOLDER_NAME)).unwrap();
        assert_eq!(sweep(data.path(), later(25)).unwrap(), 0);
        assert!(other.path().join("old.html").exists());
        for folder in [LetterFolder::open(None).unwrap(), {
            std::fs::remove_file(data.path().join(FOLDER_NAME)).unwrap();
            LetterFolder::open(Some(data.path())).unwrap()
        }] {
            let mode = std::fs::metadata(folder.path()).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0);
        }
    }
}
