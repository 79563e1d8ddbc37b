//! Where did this computer keep a log before?
//!
//! A folder that is empty where a log was kept means that something happened to it: its disk is
//! not plugged in, or somebody deleted it. A new log in its place would look like lost work, so
//! the folders are noted outside of them. This file must not know what a log is.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::platform::files::{Replace, read_start, write_file};

/// The file's name in the config folder; it holds one folder a line, the latest last.
pub const FILE_NAME: &str = "logs";

/// Nobody keeps so many; what tries things out in ever new folders must not fill the file.
const MOST: usize = 200;

/// No file of so many folders is longer.
const LONGEST: u64 = 1 << 20;

/// Whether a log was kept in a folder, as far as this computer knows.
#[must_use]
pub fn is_known(config_folder: &Path, folder: &Path) -> bool {
    let Some(line) = line(folder) else { return false };
    read(config_folder).is_ok_and(|known| known.lines().any(|one| one == line))
}

/// Notes that a log is kept in a folder.
///
/// # Errors
/// The config folder cannot be read or written.
pub fn note(config_folder: &Path, folder: &Path) -> io::Result<()> {
    let Some(line) = line(folder) else { return Ok(()) };
    let known = read(config_folder)?;
    let mut lines: Vec<&str> = known.lines().collect();
    if lines.contains(&line) {
        return Ok(());
    }
    lines.push(line);
    let from = lines.len().saturating_sub(MOST);
    let kept: String =
        lines.iter().skip(from).flat_map(|line| [*line, "\n"]).collect::<Vec<_>>().concat();
    let path = config_folder.join(FILE_NAME);
    write_file(&path, &[], Replace::Yes, |file| file.write_all(kept.as_bytes()))
        .map(drop)
        .map_err(io::Error::other)
}

fn read(config_folder: &Path) -> io::Result<String> {
    match read_start(&config_folder.join(FILE_NAME), LONGEST) {
        // What is no text is no folder that was noted here.
        Ok(bytes) => Ok(String::from_utf8(bytes).unwrap_or_default()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(error),
    }
}

/// A folder as a line; none for one that cannot stand in a line of text.
fn line(folder: &Path) -> Option<&str> {
    folder.to_str().filter(|line| !line.contains(['\n', '\r']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    #[test]
    fn a_folder_is_known_once_it_was_noted_and_only_the_latest_are_kept() {
        let config = tempfile::tempdir().unwrap();
        let folder = |number: usize| PathBuf::from(format!("/shops/Zoë's/{number}"));
        assert!(!is_known(config.path(), &folder(1)));
        for number in 1..=MOST + 1 {
            note(config.path(), &folder(number)).unwrap();
            note(config.path(), &folder(number)).unwrap();
        }
        assert!(!is_known(config.path(), &folder(1)));
        assert!(is_known(config.path(), &folder(2)) && is_known(config.path(), &folder(MOST + 1)));
        assert!(!is_known(config.path(), Path::new("/shops")));
    }

    #[test]
    fn what_cannot_stand_in_a_line_is_not_noted() {
        let config = tempfile::tempdir().unwrap();
        note(config.path(), Path::new("/a\n/b")).unwrap();
        assert!(!is_known(config.path(), Path::new("/b")));
        assert!(!config.path().join(FILE_NAME).exists());
        assert!(note(&config.path().join("missing"), Path::new("/a")).is_err());
    }
}
