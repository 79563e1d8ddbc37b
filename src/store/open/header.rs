//! Is a file a log of this program at all? Looked up in its first 100 bytes, before SQLite sees
//! it: a stranger's file is left exactly as it is, and a damaged one is not taken for new.
//!
//! Must run before SQLite opens the file and never after: closing a file drops every lock that
//! this process holds on it, SQLite's too.

use super::super::damage::{Damage, HeaderFault};
use super::super::migrate::{APPLICATION_ID, NEWEST};
use super::super::{Doing, Result, StoreError};
use super::held::is_held;
use std::fs::File;
use std::io::Read;
use std::path::Path;

const LENGTH: u64 = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Judges a file by its header.
///
/// # Errors
/// Missing, not a log, too new, damaged, no rights; or this process holds it already.
pub fn look_at(file: &Path) -> Result<()> {
    if is_held(file) {
        return Err(StoreError::Locked);
    }
    let kind = std::fs::symlink_metadata(file)
        .map_err(|error| from_system(error, Doing::Opening, file))?;
    if !kind.is_file() {
        return Err(not_a_log(file));
    }
    let mut header = Vec::new();
    File::open(file)
        .and_then(|opened| opened.take(LENGTH).read_to_end(&mut header))
        .map_err(|error| from_system(error, Doing::Opening, file))?;
    judge(&header, file)
}

/// What the operating system refused, told apart.
pub fn from_system(source: std::io::Error, doing: Doing, path: &Path) -> StoreError {
    let path = path.to_path_buf();
    match source.kind() {
        std::io::ErrorKind::NotFound => StoreError::Missing { path },
        std::io::ErrorKind::PermissionDenied => StoreError::NoRights { path },
        std::io::ErrorKind::StorageFull => StoreError::DiskFull,
        _ => StoreError::Io { doing, path, source },
    }
}

fn judge(header: &[u8], file: &Path) -> Result<()> {
    // No program writes an empty file or one of zeros: they are what a failing disk or a full
    // one leaves behind.
    if header.iter().all(|byte| *byte == 0) {
        return Err(damaged(HeaderFault::Empty));
    }
    let has_magic = header.starts_with(MAGIC);
    let is_ours = number(header, 68) == Some(APPLICATION_ID.cast_unsigned());
    if header.len() < 100 && MAGIC.starts_with(header.get(..16).unwrap_or(header)) {
        return Err(damaged(HeaderFault::CutShort));
    }
    match (has_magic, is_ours) {
        (true, true) => {}
        (false, true) => return Err(damaged(HeaderFault::Unmarked)),
        (_, false) => return Err(not_a_log(file)),
    }
    let version = i64::from(number(header, 60).unwrap_or(0).cast_signed());
    if version > NEWEST {
        return Err(StoreError::TooNew { found: version, known: NEWEST });
    }
    if version < 1 {
        return Err(damaged(HeaderFault::NoSchema));
    }
    // These never change in the life of a log, and SQLite would believe a wrong one: it would
    // read every text in another encoding, or free pages that are in use.
    let formats = header.get(18..20).unwrap_or(&[]);
    let sound = formats.iter().all(|format| matches!(format, 1 | 2))
        && header.get(20) == Some(&0)
        && number(header, 44) == Some(4)
        && number(header, 52) == Some(0)
        && number(header, 56) == Some(1)
        && number(header, 64) == Some(0);
    if sound { Ok(()) } else { Err(damaged(HeaderFault::Contradictory)) }
}

fn number(header: &[u8], at: usize) -> Option<u32> {
    let bytes = header.get(at..)?.first_chunk::<4>()?;
    Some(u32::from_be_bytes(*bytes))
}

fn damaged(fault: HeaderFault) -> StoreError {
    StoreError::Damaged(Damage::Header(fault))
}

fn not_a_log(file: &Path) -> StoreError {
    StoreError::NotALog { path: file.to_path_buf() }
}
