//! A log that is thrown away: what the records should be, made anew to hold a log against.

use super::engine::for_a_while;
use super::{Doing, Result, Store, StoreError, migrate};
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// What the name of the file begins and ends with: whatever a killed program leaves is removed at
/// the next start, as everything is that was still being written.
const NAME: (&str, &str) = (".amends-", ".part");

/// A log that is gone when this is dropped.
#[derive(Debug)]
pub struct Scratch {
    store: Store,
    // Dropped after the store, which has it open.
    _file: Option<TempPath>,
}

impl Scratch {
    /// A new log, for as long as another one is held against it: in a private file beside that
    /// one, so that memory stays as it is however long the log, or in memory as the other is.
    ///
    /// # Errors
    /// The file cannot be made, or there is not enough memory.
    pub fn beside(other: &Store) -> Result<Self> {
        let Some(folder) = folder_of(other) else { return Self::in_memory() };
        let made = tempfile::Builder::new().prefix(NAME.0).suffix(NAME.1).tempfile_in(&folder);
        let made =
            made.map_err(|source| StoreError::Io { doing: Doing::Making, path: folder, source })?;
        // Only its name is kept: a second handle would drop SQLite's lock when closed.
        let file = made.into_temp_path();
        let store = Store::of(for_a_while(&file)?, None);
        migrate::upgrade(&store)?;
        Ok(Self { store, _file: Some(file) })
    }

    /// A new log in memory.
    ///
    /// # Errors
    /// There is not enough memory.
    pub fn in_memory() -> Result<Self> {
        Ok(Self { store: Store::in_memory()?, _file: None })
    }

    /// The log.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }
}

/// The folder in which a log lies; none for one in memory.
fn folder_of(store: &Store) -> Option<PathBuf> {
    let path = store.connection.path().filter(|path| !path.is_empty())?;
    Path::new(path).parent().map(Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_lies_beside_the_log_and_is_gone_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("log.db")).unwrap();
        let names = || -> Vec<String> {
            let entries = std::fs::read_dir(folder.path()).unwrap();
            let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
            names.filter(|name| !name.starts_with("log.db")).collect()
        };
        let scratch = Scratch::beside(&store).unwrap();
        assert_eq!(migrate::version(scratch.store()).unwrap(), migrate::NEWEST);
        let [name] = &names()[..] else { panic!("{:?}", names()) };
        assert!(name.starts_with(NAME.0) && name.ends_with(NAME.1), "{name}");
        drop(scratch);
        assert!(names().is_empty());
        assert!(folder_of(&Store::in_memory().unwrap()).is_none());
    }
}
