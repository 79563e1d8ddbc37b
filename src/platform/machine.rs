//! Which computer is this?
//!
//! A random mark is kept outside the log, and the same mark inside it: a log that was copied to
//! another computer is noticed when the two differ. The mark says nothing about the computer or
//! its owner. This file must not know what the mark is compared with.

use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::platform::files::{Replace, SaveError, WriteError, write_file};

/// The file's name in the config folder; it holds 32 hexadecimal digits.
pub const FILE_NAME: &str = "machine";

/// This computer's mark, read from `config_folder` (which must exist) or made now. A damaged
/// file gets a new mark: the log then asks once whether it was copied, which is harmless.
///
/// # Errors
/// The folder cannot be read or written, or the computer gives no random bytes.
pub fn mark(config_folder: &Path) -> io::Result<[u8; 16]> {
    let path = config_folder.join(FILE_NAME);
    let mut replace = Replace::Ask;
    match read(&path) {
        Ok(Some(mark)) => return Ok(mark),
        Ok(None) => replace = Replace::Yes,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let mut mark = [0; 16];
    getrandom::fill(&mut mark).map_err(|error| io::Error::other(error.to_string()))?;
    match write_file(&path, &[], replace, |file| file.write_all(hex(mark).as_bytes())) {
        Ok(_) => Ok(mark),
        // Another start of the program was quicker: its mark counts.
        Err(SaveError::Write(WriteError::Exists { .. })) => {
            read(&path)?.ok_or_else(|| io::Error::from(ErrorKind::InvalidData))
        }
        Err(error) => Err(io::Error::other(error)),
    }
}

/// The mark in the file; `None` when the content is not one.
fn read(path: &Path) -> io::Result<Option<[u8; 16]>> {
    let mut bytes = Vec::new();
    // A mark and a line end are 34 bytes at most; whatever is longer is not one.
    std::fs::File::open(path)?.take(64).read_to_end(&mut bytes)?;
    Ok(std::str::from_utf8(&bytes).ok().and_then(|text| parse(text.trim())))
}

fn hex(mark: [u8; 16]) -> String {
    format!("{:032x}\n", u128::from_be_bytes(mark))
}

fn parse(text: &str) -> Option<[u8; 16]> {
    let digits = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits.then(|| u128::from_str_radix(text, 16).ok().map(u128::to_be_bytes)).flatten()
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests lay out files for the code to meet")]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let first = mark(folder.path()).unwrap();
        assert_eq!(mark(folder.path()).unwrap(), first);
        let other = tempfile::tempdir().unwrap();
        assert_ne!(mark(other.path()).unwrap(), first);
    }

    #[test]
    fn a_mark_survives_its_text_form() {
        let bytes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 254, 255];
        assert_eq!(parse(hex(bytes).trim()), Some(bytes));
    }

    #[test]
    fn damaged_content_gets_a_new_mark() {
        for damaged in ["", "zz", "+0102030405060708090a0b0c0d0e0ff", &"0".repeat(500)] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join(FILE_NAME), damaged).unwrap();
            let fresh = mark(folder.path()).unwrap();
            assert_ne!(fresh, [0; 16]);
            assert_eq!(mark(folder.path()).unwrap(), fresh, "{damaged:?}");
        }
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        assert!(mark(&folder.path().join("missing")).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        mark(folder.path()).unwrap();
        let found = std::fs::metadata(folder.path().join(FILE_NAME)).unwrap();
        assert_eq!(found.permissions().mode() & 0o777, 0o600);
    }
}
