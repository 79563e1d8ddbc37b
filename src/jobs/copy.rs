//! Verified copies: made once a day and before every upgrade, the last fourteen kept.

use super::progress::{Progress, Stage};
use super::{JobError, Records, Task, Work};
use crate::domain::Now;
use crate::platform::files::{self, Replace, WriteError};
use crate::platform::folders;
use crate::store::copy::{self, Verified, verify, write_into};
use crate::store::snapshot::Snapshot;
use crate::store::{FILE_NAME, Store};
use chrono::NaiveDateTime;
use std::path::{Path, PathBuf};

/// The folder of the copies, inside the log's own.
pub(super) const FOLDER: &str = "backups";
/// Where a log goes that a copy takes the place of.
pub(super) const ASIDE: &str = "quarantine";
/// How many copies are kept.
const KEPT: usize = 14;
/// The name of a copy is its UTC moment, so that names sort as they were made.
const NAME: &str = "%Y-%m-%dT%H-%M-%SZ.db";

/// Making a verified copy among those of a log, or in a file that the owner chose: where it lies,
/// and what it holds.
#[derive(Debug)]
pub struct MakeCopy<R> {
    /// Which records.
    pub records: R,
    /// The log's folder.
    pub folder: PathBuf,
    /// Another place than among the copies in that folder.
    pub target: Option<PathBuf>,
    /// When it is made.
    pub now: Now,
}

impl<R: Records> Work for MakeCopy<R> {
    type Done = (PathBuf, Verified);
    const NAME: &'static str = "amends-copy";
    const TASK: Option<Task> = Some(Task::Copy);

    fn run(self, progress: &Progress) -> Result<Self::Done, JobError> {
        let Self { records, folder, target, now } = self;
        records.read(progress, |store| match target {
            None => make(store, &folder, now, progress),
            Some(target) => {
                let verified = make_at(store, &target, &folder, Replace::Ask, progress)?;
                Ok((target, verified))
            }
        })
    }
}

/// Looking for the copies in a log's folder: the newest first.
#[derive(Debug)]
pub struct FindCopies {
    /// The folder.
    pub folder: PathBuf,
}

impl Work for FindCopies {
    type Done = Vec<CopyFile>;
    const NAME: &'static str = "amends-copies";

    fn run(self, _progress: &Progress) -> Result<Vec<CopyFile>, JobError> {
        Ok(list(&self.folder))
    }
}

/// Putting a verified copy in the place of a log that cannot be opened; see [`restore`].
#[derive(Debug)]
pub struct Restore {
    /// The copy.
    pub copy: PathBuf,
    /// The log's folder.
    pub folder: PathBuf,
}

impl Work for Restore {
    type Done = ();
    const NAME: &'static str = "amends-restore";
    const TASK: Option<Task> = Some(Task::Restore);

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        restore(&self.copy, &self.folder)
    }
}

/// A copy on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyFile {
    /// The file.
    pub path: PathBuf,
    /// When it was made, in UTC.
    pub made: NaiveDateTime,
    /// Its size in bytes.
    pub bytes: u64,
}

/// The copies in a log's folder, the newest first; empty when there are none.
#[must_use]
pub fn list(folder: &Path) -> Vec<CopyFile> {
    let Ok(entries) = folder.join(FOLDER).read_dir() else { return Vec::new() };
    let mut copies: Vec<CopyFile> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name();
            let made = NaiveDateTime::parse_from_str(name.to_str()?, NAME).ok()?;
            let bytes = entry.metadata().ok()?.len();
            Some(CopyFile { path: entry.path(), made, bytes })
        })
        .collect();
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.made));
    copies
}

/// The folder of the copies in a log's folder, made when it is missing, with links resolved.
///
/// # Errors
/// It cannot be made, or nothing can be written in it.
pub fn folder(of: &Path) -> Result<PathBuf, JobError> {
    prepared(of.join(FOLDER))
}

fn prepared(path: PathBuf) -> Result<PathBuf, JobError> {
    match folders::prepare(&path) {
        Ok(prepared) => Ok(prepared.path),
        Err(error) => Err(JobError::Read { path, source: error.into() }),
    }
}

/// Removes what a copy, an export or a restore left half done when the program or the computer
/// stopped in the middle of it. Only for a log that is locked against every other program, whose
/// work it might be.
pub fn clear_unfinished(folder: &Path) {
    for folder in [folder, &folder.join(FOLDER)] {
        for entry in folder.read_dir().into_iter().flatten().flatten() {
            let is_ours = entry.file_name().to_str().is_some_and(files::is_temp);
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            if is_ours && is_file {
                // What cannot be removed now does no harm; it is tried again at the next start.
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

/// Makes a verified copy of a log, or of a snapshot of it, in the log's folder, and lets the
/// oldest go once more than fourteen are there. Nothing is removed when the new one fails.
///
/// # Errors
/// The copy could not be written or does not hold what the log holds.
pub fn make(
    store: &Store,
    folder: &Path,
    now: Now,
    progress: &Progress,
) -> Result<(PathBuf, Verified), JobError> {
    let copies = self::folder(folder)?;
    let target = copies.join(now.utc.format(NAME).to_string());
    let verified = write(store, &copies, &target, Replace::Yes, progress)?;
    for old in list(folder).iter().skip(KEPT) {
        // One copy too many does no harm; it is tried again tomorrow.
        let _ = std::fs::remove_file(&old.path);
    }
    Ok((target, verified))
}

/// Makes a verified copy of a log in a file that the owner chose.
///
/// # Errors
/// The copy could not be written or does not hold what the log holds; or the file is there
/// already and may not be replaced, or lies in the log's own folder.
pub fn make_at(
    store: &Store,
    target: &Path,
    own: &Path,
    replace: Replace,
    progress: &Progress,
) -> Result<Verified, JobError> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let missing = || WriteError::FolderMissing { folder: folder.to_path_buf() };
    let settled = folder.canonicalize().map_err(|_| missing())?;
    if own.canonicalize().is_ok_and(|own| settled.starts_with(own)) {
        return Err(WriteError::LogFolder { path: target.to_path_buf() }.into());
    }
    write(store, folder, target, replace, progress)
}

/// Puts a verified copy in the place of a log that cannot be opened. The log, with its journal,
/// is kept aside; nothing is deleted.
///
/// # Errors
/// The copy is not a good log, or a file could not be moved or written.
pub fn restore(copy: &Path, folder: &Path) -> Result<(), JobError> {
    // The copy stays as it is: looked at, written anew, and only then put in place.
    let store = copy::open(copy)?;
    let aside = prepared(folder.join(ASIDE))?;
    let temp = files::prepare_temp(folder)?;
    let mut snapshot = Snapshot::begin_into(&store, temp.path())?;
    while !snapshot.step(i32::MAX).map_err(JobError::of_copying)?.finished {}
    drop(snapshot.finish()?);
    verify(&store, temp.path(), || false)?;
    let moved = set_aside(folder, &aside)?;
    files::publish(temp, &folder.join(FILE_NAME), Replace::Ask).map_err(|error| {
        // Better the log that does not open than none at all.
        put_back(&moved);
        JobError::Write(error)
    })
}

/// Moves a log and its journal into a folder of their own; where each came from and went.
fn set_aside(folder: &Path, aside: &Path) -> Result<Vec<(PathBuf, PathBuf)>, JobError> {
    let number = (1..)
        .find(|number| !aside.join(format!("{number}-{FILE_NAME}")).exists())
        .unwrap_or_default();
    let mut moved = Vec::new();
    for name in [FILE_NAME.to_owned(), format!("{FILE_NAME}-journal")] {
        let from = folder.join(&name);
        if from.symlink_metadata().is_err() {
            continue;
        }
        let to = aside.join(format!("{number}-{name}"));
        if let Err(source) = std::fs::rename(&from, &to) {
            put_back(&moved);
            return Err(JobError::Read { path: from, source });
        }
        moved.push((from, to));
    }
    Ok(moved)
}

fn put_back(moved: &[(PathBuf, PathBuf)]) {
    for (from, to) in moved {
        if let Err(error) = std::fs::rename(to, from) {
            tracing::error!(target: "amends", kind = ?error.kind(), "a file set aside stays there");
        }
    }
}

/// Written by `VACUUM INTO`, which leaves out the free pages that a snapshot brings along.
fn write(
    store: &Store,
    folder: &Path,
    target: &Path,
    replace: Replace,
    progress: &Progress,
) -> Result<Verified, JobError> {
    let temp = files::prepare_temp(folder)?;
    progress.step(Stage { nth: 0, of: 2 }, 0, 1)?;
    write_into(store, temp.path()).map_err(JobError::of_copying)?;
    progress.step(Stage { nth: 1, of: 2 }, 0, 1)?;
    let verified = verify(store, temp.path(), progress.stop())?;
    files::publish(temp, target, replace)?;
    Ok(verified)
}
