//! Opening a log: where it lies, whether it is one, who holds it, and which schema it has.

mod header;
mod held;

use super::damage::Damage;
use super::migrate::{self, NEWEST};
use super::{Doing, Result, Store, StoreError, engine};
use rusqlite::{Connection, MAIN_DB};
use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub(super) use header::{from_system, look_at};
pub(super) use held::Held;

/// The file name of the log in its folder.
pub const FILE_NAME: &str = "log.db";

impl Store {
    /// Makes a new log where there is none yet, readable only by its owner.
    ///
    /// # Errors
    /// The file exists, or cannot be made; then nothing is left behind.
    pub fn create(path: &Path) -> Result<Self> {
        let path = settled(path)?;
        if path.symlink_metadata().is_ok() {
            return Err(from_system(ErrorKind::AlreadyExists.into(), Doing::Making, &path));
        }
        // Made under another name first: a half-made log must never stand where the next start
        // expects a whole one.
        let unfinished = unfinished_of(&path);
        let _ = std::fs::remove_file(&unfinished);
        let _ = std::fs::remove_file(journal_of(&unfinished));
        make_empty(&unfinished)?;
        let made = Self::fill(&unfinished)
            .map(drop)
            .and_then(|()| {
                // SQLite leaves an empty journal behind, which belongs to nothing any more.
                let _ = std::fs::remove_file(journal_of(&unfinished));
                std::fs::rename(&unfinished, &path)
                    .map_err(|error| from_system(error, Doing::Naming, &path))
            })
            .and_then(|()| sync_folder(&path));
        if let Err(error) = made {
            let _ = std::fs::remove_file(&unfinished);
            let _ = std::fs::remove_file(journal_of(&unfinished));
            return Err(error.at(&path));
        }
        Self::hold(&path).map_err(|error| error.at(&path))
    }

    /// Opens an existing log, and holds it against every other program until it is dropped.
    /// Before the first change of an older schema, `before_upgrade` is called with the store, to
    /// take a verified copy.
    ///
    /// The cost does not grow with the log: the whole file is read by [`Store::integrity`] only.
    ///
    /// # Errors
    /// Missing, not a log, too new, damaged, held by another program, no rights; or whatever
    /// `before_upgrade` fails with, and then the log is as it was.
    pub fn open(path: &Path, before_upgrade: impl FnOnce(&Self) -> Result<()>) -> Result<Self> {
        let path = settled(path)?;
        look_at(&path)?;
        let store = Self::hold(&path).map_err(|error| error.at(&path))?;
        if migrate::version(&store)? < NEWEST {
            before_upgrade(&store)?;
            migrate::upgrade(&store).map_err(|error| error.at(&path))?;
        }
        Ok(store)
    }

    /// A log in memory.
    ///
    /// # Errors
    /// There is not enough memory.
    pub fn in_memory() -> Result<Self> {
        let store = Self::of(engine::in_memory()?, None);
        migrate::upgrade(&store)?;
        Ok(store)
    }

    pub(super) fn of(connection: Connection, path: Option<PathBuf>) -> Self {
        Self { connection: Rc::new(connection), path, held: None, filling: Rc::default() }
    }

    fn live(path: &Path) -> Result<Self> {
        let held = Held::take(path).ok_or(StoreError::Locked)?;
        let mut store = Self::of(engine::live(path)?, Some(path.to_path_buf()));
        store.held = Some(Rc::new(held));
        Ok(store)
    }

    fn fill(path: &Path) -> Result<Self> {
        let store = Self::live(path)?;
        migrate::upgrade(&store)?;
        sync_folder(path)?;
        Ok(store)
    }

    fn hold(path: &Path) -> Result<Self> {
        // The header was a log's a moment ago: what SQLite cannot read now is damage.
        let store = Self::live(path).map_err(|error| match error {
            StoreError::NotALog { .. } => StoreError::Damaged(Damage::NoDatabase),
            other => other,
        })?;
        // SQLite falls back to reading when it may not write.
        if store.connection.is_readonly(MAIN_DB)? {
            return Err(StoreError::NoRights { path: path.to_path_buf() });
        }
        // Once more, now that a transaction cut short by a crash is rolled back.
        migrate::identify(&store)?;
        store.whole_size(path)?;
        store.can_write()?;
        Ok(store)
    }

    /// The size of the file in bytes, once it agrees with the pages it should have: SQLite ignores
    /// a last page cut short, and believes a page count that is too small. The size is asked by
    /// name: opening the file and closing it again would drop its lock.
    pub(super) fn whole_size(&self, path: &Path) -> Result<u64> {
        let bytes = std::fs::symlink_metadata(path)
            .map_err(|error| from_system(error, Doing::Measuring, path))?
            .len();
        let pages = self.pragma("page_count")?;
        let page = self.pragma("page_size")?;
        if pages.checked_mul(page).map(u64::try_from) == Some(Ok(bytes)) {
            return Ok(bytes);
        }
        Err(StoreError::Damaged(Damage::Size { bytes, pages, page }))
    }

    /// A folder that takes no journal is found out now, and not at the owner's first save.
    fn can_write(&self) -> Result<()> {
        let transaction = self.connection.unchecked_transaction()?;
        let version = self.pragma("user_version")?;
        let tried = self.connection.pragma_update(None, "user_version", version);
        // After some failures, such as a full disk, SQLite has rolled back by itself.
        if !self.connection.is_autocommit() {
            transaction.rollback()?;
        }
        match tried.map_err(StoreError::from) {
            // A full disk can still be read, and says so when something is saved.
            Err(StoreError::DiskFull) => Ok(()),
            tried => tried,
        }
    }

    fn pragma(&self, name: &str) -> Result<i64> {
        Ok(self.connection.pragma_query_value(None, name, |row| row.get(0))?)
    }
}

/// The path with its folder resolved, so that only its last part can still be a link, which is
/// refused.
pub(super) fn settled(path: &Path) -> Result<PathBuf> {
    let Some(name) = path.file_name() else {
        return Err(StoreError::NotALog { path: path.to_path_buf() });
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = folder.canonicalize().map_err(|error| from_system(error, Doing::Opening, path))?;
    Ok(folder.join(name))
}

fn make_empty(path: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // Closed again at once: from here on only SQLite opens the file.
    options.open(path).map(drop).map_err(|error| from_system(error, Doing::Making, path))
}

fn unfinished_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}

fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// A new file is safe only when its name is on the disk too.
#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    std::fs::File::open(folder)
        .and_then(|opened| opened.sync_all())
        .map_err(|error| from_system(error, Doing::Syncing, folder))
}

/// Windows writes names through by itself, and does not open folders as files.
#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
