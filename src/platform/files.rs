//! How does a file leave the program whole, or not at all?
//!
//! The one writer. A file is written under another name in the target's own folder, open to its
//! owner only, synced, read back and compared, and then renamed; whatever fails on the way
//! leaves the target as it was and nothing beside it. [`write_file`] does all of it. Where
//! something else writes the bytes, as SQLite does for a copy, [`prepare_temp`] and [`publish`]
//! are its two halves. It must not know what the bytes mean.

mod several;

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

pub use several::write_files;

/// How the name of every temporary file begins and ends; between them it is random.
const TEMP_PREFIX: &str = ".amends-";
const TEMP_SUFFIX: &str = ".part";
/// How every SQLite database begins (SQLite, "Database File Format", section 1.3.1).
const DATABASE_MARK: &[u8] = b"SQLite format 3\0";

/// What to do about a file that already has the target's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replace {
    /// Leave it and answer [`WriteError::Exists`], so that the person can be asked.
    Ask,
    /// Replace it; the person has been asked.
    Yes,
}

/// The step that failed, where the error is none of the usual ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Looking at the target and its folder.
    Looking,
    /// Making the temporary file.
    Making,
    /// Writing the bytes.
    Writing,
    /// Making sure they are on the disk.
    Syncing,
    /// Reading them back.
    Checking,
    /// Giving the file its name.
    Renaming,
}

/// Why a file was not written. The target is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The target's folder does not exist, or is no folder.
    #[error("folder missing: {folder}")]
    FolderMissing {
        /// The folder.
        folder: PathBuf,
    },
    /// This person may not write here.
    #[error("no rights: {path}")]
    NoRights {
        /// The target.
        path: PathBuf,
    },
    /// The disk or the file to be replaced is read-only.
    #[error("read-only: {path}")]
    ReadOnly {
        /// The target.
        path: PathBuf,
    },
    /// The disk or the person's share of it is full.
    #[error("disk full: {path}")]
    DiskFull {
        /// The target.
        path: PathBuf,
    },
    /// The target lies in a protected folder, the log's own.
    #[error("in the log's folder: {path}")]
    LogFolder {
        /// The target.
        path: PathBuf,
    },
    /// A file of this name exists, and nobody has agreed to replace it.
    #[error("exists: {path}")]
    Exists {
        /// The target.
        path: PathBuf,
    },
    /// A database has this name, perhaps another log or a copy of one: no export replaces it, even
    /// when somebody agrees.
    #[error("is a database: {path}")]
    Database {
        /// The target.
        path: PathBuf,
    },
    /// A folder has this name.
    #[error("is a folder: {path}")]
    IsFolder {
        /// The target.
        path: PathBuf,
    },
    /// The target is a symbolic link: it is not clear which file is meant.
    #[error("is a link: {path}")]
    Symlink {
        /// The target.
        path: PathBuf,
    },
    /// The target is a device, pipe or the like.
    #[error("not a file: {path}")]
    NotAFile {
        /// The target.
        path: PathBuf,
    },
    /// What was read back is not what was written: the disk cannot be trusted.
    #[error("read back differently: {path}")]
    Verify {
        /// The target.
        path: PathBuf,
    },
    /// Anything else the computer answered.
    #[error("{doing:?} {path}: {source}")]
    Io {
        /// The step.
        doing: Doing,
        /// The target.
        path: PathBuf,
        /// The computer's own words.
        source: io::Error,
    },
}

/// Why [`write_file`] did not finish.
#[derive(Debug, thiserror::Error)]
pub enum SaveError<E> {
    /// The file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// What should have given the bytes failed or was cancelled; the file's folder is as it was.
    #[error("{0}")]
    Source(E),
}

/// A file that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its path, with its folder's links resolved.
    pub path: PathBuf,
    /// Its length in bytes.
    pub bytes: u64,
    /// The SHA-256 of its content.
    pub sha256: [u8; 32],
}

/// Writes `target` with what `write` gives, in one step as seen from outside. `protected` are
/// folders that are refused together with everything below them. `write` may pass on the error
/// of the writer it is given in any form: the answer still says what was wrong with the disk.
///
/// # Errors
/// [`SaveError::Source`] with the error of `write`, or [`SaveError::Write`].
pub fn write_file<E>(
    target: &Path,
    protected: &[PathBuf],
    replace: Replace,
    write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
) -> Result<Written, SaveError<E>> {
    let target = allowed(target, protected, replace)?;
    let folder = target.parent().unwrap_or(&target);
    let temp = make_temp(folder, &target)?;
    let (bytes, sha256) = fill(temp.as_file(), &target, write)?;
    verify(&temp, &target, (bytes, sha256))?;
    rename(temp, &target, replace)?;
    Ok(Written { path: target, bytes, sha256 })
}

/// Whether [`write_file`] would begin at all, so that the person hears at once what stands in the
/// way. It may still fail later: a disk can fill up meanwhile.
///
/// # Errors
/// What stands in the way; see [`WriteError`].
pub fn may_write(target: &Path, protected: &[PathBuf], replace: Replace) -> Result<(), WriteError> {
    let target = allowed(target, protected, replace)?;
    make_temp(target.parent().unwrap_or(&target), &target).map(drop)
}

/// The first bytes of a file, at most so many.
///
/// # Errors
/// There is no such file, or it cannot be read.
pub fn read_start(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut start)?;
    Ok(start)
}

/// The target with the true name of its folder, when nothing forbids it.
fn allowed(target: &Path, protected: &[PathBuf], replace: Replace) -> Result<PathBuf, WriteError> {
    let target = resolve(target)?;
    refuse_protected(&target, protected)?;
    refuse_database(&target)?;
    refuse_present(&target, replace)?;
    Ok(target)
}

/// A new, empty file in `folder` that only its owner can open, for something else to fill. It is
/// deleted when dropped; [`publish`] keeps it.
///
/// # Errors
/// Mostly [`WriteError::FolderMissing`], [`WriteError::NoRights`] and [`WriteError::ReadOnly`].
pub fn prepare_temp(folder: &Path) -> Result<NamedTempFile, WriteError> {
    make_temp(folder, folder)
}

/// Whether a file has the name of one that this program was still writing, or of what SQLite keeps
/// beside such a file.
#[must_use]
pub fn is_temp(name: &str) -> bool {
    let name = name.strip_suffix("-journal").unwrap_or(name);
    name.starts_with(TEMP_PREFIX) && name.ends_with(TEMP_SUFFIX)
}

/// Syncs a file of [`prepare_temp`] and gives it its name. Whoever filled it has verified it.
/// `target` must lie in the folder that the file was made in.
///
/// # Errors
/// See [`WriteError`]; the temporary file is gone then.
pub fn publish(temp: NamedTempFile, target: &Path, replace: Replace) -> Result<(), WriteError> {
    let target = resolve(target)?;
    refuse_present(&target, replace)?;
    sync(&temp, &target)?;
    rename(temp, &target, replace)
}

/// The target with the true name of its folder, whose existence this proves.
fn resolve(target: &Path) -> Result<PathBuf, WriteError> {
    let Some(name) = target.file_name() else {
        return Err(WriteError::IsFolder { path: target.to_path_buf() });
    };
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let missing = || WriteError::FolderMissing { folder: folder.to_path_buf() };
    let folder = std::fs::canonicalize(folder).map_err(|source| match source.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => missing(),
        _ => classify(target, Doing::Looking, source),
    })?;
    if folder.is_dir() { Ok(folder.join(name)) } else { Err(missing()) }
}

fn refuse_protected(target: &Path, protected: &[PathBuf]) -> Result<(), WriteError> {
    for folder in protected {
        // A protected folder that does not exist has nothing in it to protect.
        let Ok(folder) = std::fs::canonicalize(folder) else { continue };
        if target.starts_with(&folder) {
            return Err(WriteError::LogFolder { path: target.to_path_buf() });
        }
    }
    Ok(())
}

fn refuse_database(target: &Path) -> Result<(), WriteError> {
    let is_file = std::fs::symlink_metadata(target).is_ok_and(|found| found.is_file());
    // What cannot be read is looked at by its other marks.
    let starts_as_one =
        || read_start(target, DATABASE_MARK.len() as u64).is_ok_and(|start| start == DATABASE_MARK);
    if is_file && starts_as_one() {
        return Err(WriteError::Database { path: target.to_path_buf() });
    }
    Ok(())
}

/// Refuses a target that is no plain file, or one that may not be replaced.
fn refuse_present(target: &Path, replace: Replace) -> Result<(), WriteError> {
    let path = target.to_path_buf();
    let found = match std::fs::symlink_metadata(target) {
        Ok(found) => found,
        Err(source) if source.kind() == ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(classify(target, Doing::Looking, source)),
    };
    if found.is_symlink() {
        Err(WriteError::Symlink { path })
    } else if found.is_dir() {
        Err(WriteError::IsFolder { path })
    } else if !found.is_file() {
        Err(WriteError::NotAFile { path })
    } else if replace == Replace::Ask {
        Err(WriteError::Exists { path })
    } else if found.permissions().readonly() {
        // A rename would replace it all the same, against what its owner asked for.
        Err(WriteError::ReadOnly { path })
    } else {
        Ok(())
    }
}

fn make_temp(folder: &Path, target: &Path) -> Result<NamedTempFile, WriteError> {
    // The crate makes it exclusively, never through a link, with mode 0600.
    tempfile::Builder::new().prefix(TEMP_PREFIX).suffix(TEMP_SUFFIX).tempfile_in(folder).map_err(
        |source| match source.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                WriteError::FolderMissing { folder: folder.to_path_buf() }
            }
            _ => classify(target, Doing::Making, source),
        },
    )
}

/// Counts and hashes what goes through, and remembers the first failure of the disk, which the
/// source of the bytes may have dressed up as an error of its own.
struct Hashing<W> {
    inner: W,
    hash: Sha256,
    bytes: u64,
    failure: Option<io::Error>,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        match self.inner.write(buffer) {
            Ok(count) => {
                self.hash.update(buffer.get(..count).unwrap_or(buffer));
                self.bytes += count as u64;
                Ok(count)
            }
            Err(error) => {
                if error.kind() != ErrorKind::Interrupted && self.failure.is_none() {
                    self.failure = Some(match error.raw_os_error() {
                        Some(code) => io::Error::from_raw_os_error(code),
                        None => error.kind().into(),
                    });
                }
                Err(error)
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Lets `write` fill the file; answers its length and SHA-256.
fn fill<E>(
    file: impl Write,
    target: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
) -> Result<(u64, [u8; 32]), SaveError<E>> {
    let mut buffered = hashing(file);
    let given = write(&mut buffered);
    let filled = finish(buffered, target, given.is_ok())?;
    given.map_err(SaveError::Source)?;
    Ok(filled)
}

fn hashing<W: Write>(file: W) -> BufWriter<Hashing<W>> {
    let hashing = Hashing { inner: file, hash: Sha256::new(), bytes: 0, failure: None };
    BufWriter::with_capacity(64 * 1024, hashing)
}

/// Writes the rest where all was given; answers length and SHA-256, or what the disk said first.
fn finish<W: Write>(
    mut buffered: BufWriter<Hashing<W>>,
    target: &Path,
    is_given: bool,
) -> Result<(u64, [u8; 32]), WriteError> {
    let flushed = if is_given { buffered.flush() } else { Ok(()) };
    // Taken apart, so that nothing is flushed behind our back after a failure.
    let (hashing, _) = buffered.into_parts();
    match hashing.failure.or(flushed.err()) {
        Some(source) => Err(classify(target, Doing::Writing, source)),
        None => Ok((hashing.bytes, hashing.hash.finalize().into())),
    }
}

/// Makes sure that the disk holds what was written.
fn verify(temp: &NamedTempFile, target: &Path, filled: (u64, [u8; 32])) -> Result<(), WriteError> {
    sync(temp, target)?;
    let found = digest(temp).map_err(|source| classify(target, Doing::Checking, source))?;
    if found == filled { Ok(()) } else { Err(WriteError::Verify { path: target.to_path_buf() }) }
}

fn sync(temp: &NamedTempFile, target: &Path) -> Result<(), WriteError> {
    temp.as_file().sync_all().map_err(|source| classify(target, Doing::Syncing, source))
}

/// Length and SHA-256 of what is in the file now, through a handle of its own.
fn digest(temp: &NamedTempFile) -> io::Result<(u64, [u8; 32])> {
    let mut file = temp.reopen()?;
    let mut hash = Sha256::new();
    let mut bytes = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = match file.read(&mut buffer) {
            Ok(0) => return Ok((bytes, hash.finalize().into())),
            Ok(count) => count,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hash.update(buffer.get(..count).unwrap_or(&buffer));
        bytes += count as u64;
    }
}

/// Renames onto the target and makes the new name last through a power cut.
fn rename(mut temp: NamedTempFile, target: &Path, replace: Replace) -> Result<(), WriteError> {
    // On Windows a virus scanner may hold a new file open for a moment.
    let mut tries_left = if cfg!(windows) { 10 } else { 1 };
    loop {
        let renamed = match replace {
            Replace::Ask => temp.persist_noclobber(target),
            Replace::Yes => temp.persist(target),
        };
        tries_left -= 1;
        let Err(failure) = renamed else { return sync_folder(target) };
        if failure.error.kind() == ErrorKind::AlreadyExists {
            return Err(WriteError::Exists { path: target.to_path_buf() });
        }
        if tries_left == 0 {
            return last_resort(failure.file, failure.error, target, replace);
        }
        temp = failure.file;
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

/// Some disks (USB sticks, network shares) cannot rename without replacing. When the name is
/// still free, plain renaming is the next best: only a file made within the same instant could
/// be lost.
fn last_resort(
    temp: NamedTempFile,
    error: io::Error,
    target: &Path,
    replace: Replace,
) -> Result<(), WriteError> {
    let cannot = matches!(
        error.kind(),
        ErrorKind::Unsupported | ErrorKind::InvalidInput | ErrorKind::PermissionDenied
    );
    if replace == Replace::Yes || !cannot {
        return Err(classify(target, Doing::Renaming, error));
    }
    refuse_present(target, replace)?;
    temp.persist(target).map_err(|failure| classify(target, Doing::Renaming, failure.error))?;
    sync_folder(target)
}

#[cfg(unix)]
fn sync_folder(target: &Path) -> Result<(), WriteError> {
    let synced = File::open(target.parent().unwrap_or(target)).and_then(|folder| folder.sync_all());
    match synced {
        // Network and USB file systems may not know how to sync a folder; the file is complete.
        Err(source)
            if !matches!(source.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) =>
        {
            Err(classify(target, Doing::Syncing, source))
        }
        _ => Ok(()),
    }
}

/// Other systems do not let a folder be synced; the rename itself is in their journal.
#[cfg(not(unix))]
fn sync_folder(_target: &Path) -> Result<(), WriteError> {
    Ok(())
}

fn classify(target: &Path, doing: Doing, source: io::Error) -> WriteError {
    let path = target.to_path_buf();
    match source.kind() {
        ErrorKind::PermissionDenied => WriteError::NoRights { path },
        ErrorKind::ReadOnlyFilesystem => WriteError::ReadOnly { path },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => WriteError::DiskFull { path },
        _ => WriteError::Io { doing, path, source },
    }
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
