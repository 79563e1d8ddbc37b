//! What can go wrong with a log, told apart once and for all.

use super::damage::Damage;
use std::path::{Path, PathBuf};

/// The store's result.
pub type Result<T> = std::result::Result<T, StoreError>;

/// What can go wrong with a log.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another program holds the file.
    #[error("the log is held by another program")]
    Locked,
    /// The log was written by a newer version of this program.
    #[error("the log has schema {found}, this program knows {known}")]
    TooNew {
        /// The schema number found.
        found: i64,
        /// The newest schema number this program knows.
        known: i64,
    },
    /// The file is something else.
    #[error("{path:?} is not an Amends log")]
    NotALog {
        /// The file.
        path: PathBuf,
    },
    /// The file is a log, and damaged.
    #[error("the log is damaged: {0}")]
    Damaged(Damage),
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The file or folder may not be read or written.
    #[error("no rights to {path:?}")]
    NoRights {
        /// The file or folder.
        path: PathBuf,
    },
    /// There is no log where one was expected.
    #[error("there is no log at {path:?}")]
    Missing {
        /// Where it was expected.
        path: PathBuf,
    },
    /// The operating system refused something.
    #[error("{doing:?} {path:?}: {source}")]
    Io {
        /// What was being done.
        doing: Doing,
        /// The file or folder.
        path: PathBuf,
        /// The system's own words.
        source: std::io::Error,
    },
    /// The SQLite in use is too old, or did not take a setting that keeps the log safe.
    #[error("SQLite is not set up as it must be: {0}")]
    Unfit(Unfit),
    /// A value in a table means nothing to this program.
    #[error("{table}.{column} holds a value that means nothing")]
    Meaningless {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// Anything else SQLite says.
    #[error("storage: {0}")]
    Storage(rusqlite::Error),
}

/// Why the SQLite in use cannot keep a log safely.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is too old; its version number.
    #[error("version {0}")]
    Version(i32),
    /// It did not take a switch; its name.
    #[error("{0}")]
    Switch(String),
    /// It did not take a setting.
    #[error("{name} is {given}")]
    Setting {
        /// The setting.
        name: String,
        /// What it is instead.
        given: String,
    },
}

/// What was being done when the operating system refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Making a file.
    Making,
    /// Giving a file its name.
    Naming,
    /// Asking for the size of a file.
    Measuring,
    /// Opening a file or folder.
    Opening,
    /// Opening the folder of this computer's settings, wherever it is.
    OpeningSettings,
    /// Reading a file.
    Reading,
    /// Making sure that a file is on the disk.
    Syncing,
    /// Copying the log into a file.
    CopyingInto,
    /// Copying the log into a folder, before it is brought up to date.
    CopyingFirst,
    /// Asking for randomness; no file is concerned.
    Asking,
    /// Packing what was entered; no file is concerned.
    Packing,
}

impl StoreError {
    /// The same error with the file it is about, where SQLite did not say which.
    #[must_use]
    pub fn at(mut self, file: &Path) -> Self {
        if let Self::NotALog { path } | Self::NoRights { path } | Self::Missing { path } = &mut self
            && path.as_os_str().is_empty()
        {
            *path = file.to_path_buf();
        }
        self
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode, ffi};
        if let Some(missing) = missing_part(&error) {
            return Self::Damaged(Damage::Said(missing.to_owned()));
        }
        let Some(code) = error.sqlite_error().copied() else {
            return Self::Storage(error);
        };
        // Which file, SQLite does not say: whoever opened it adds it.
        let path = PathBuf::new();
        match code.extended_code {
            // The file was moved or removed under the running program.
            ffi::SQLITE_READONLY_DBMOVED => return Self::Missing { path },
            // A page that should be there is not, or the file system found it damaged.
            ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA => {
                return Self::Damaged(Damage::said(&error));
            }
            _ => {}
        }
        match code.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked,
            ErrorCode::DatabaseCorrupt => Self::Damaged(Damage::said(&error)),
            ErrorCode::NotADatabase => Self::NotALog { path },
            ErrorCode::DiskFull => Self::DiskFull,
            // A file that is there and cannot be opened is one without rights: `Store::open`
            // looks first whether it is there.
            ErrorCode::PermissionDenied | ErrorCode::ReadOnly | ErrorCode::CannotOpen => {
                Self::NoRights { path }
            }
            _ => Self::Storage(error),
        }
    }
}

/// What the log lacks, where a statement could not be read for that: the statements are right for
/// the schema that the log says it has.
fn missing_part(error: &rusqlite::Error) -> Option<&str> {
    let said = match error {
        rusqlite::Error::SqlInputError { msg, .. } => msg,
        rusqlite::Error::SqliteFailure(_, Some(said)) => said,
        _ => return None,
    };
    said.starts_with("no such ").then_some(said)
}

#[cfg(test)]
mod tests {
    use super::super::Store;
    use super::*;
    use rusqlite::ffi;

    fn said(code: std::ffi::c_int) -> StoreError {
        let error = ffi::Error::new(code);
        StoreError::from(rusqlite::Error::SqliteFailure(error, None))
    }

    #[test]
    fn a_log_that_lacks_a_part_is_damaged_and_no_statement_is_shown() {
        let log = Store::in_memory().unwrap();
        for (statement, lacks) in [
            ("SELECT 1 FROM promises", "no such table: promises"),
            ("SELECT word FROM promise", "no such column: word"),
        ] {
            let error = StoreError::from(log.connection.prepare(statement).unwrap_err());
            let said = Damage::Said(lacks.to_owned());
            assert!(matches!(&error, StoreError::Damaged(it) if *it == said), "{error:?}");
        }
    }

    #[test]
    fn each_failure_is_told_apart() {
        assert!(matches!(said(ffi::SQLITE_BUSY), StoreError::Locked));
        assert!(matches!(said(ffi::SQLITE_LOCKED), StoreError::Locked));
        assert!(matches!(said(ffi::SQLITE_FULL), StoreError::DiskFull));
        for code in [
            ffi::SQLITE_CORRUPT,
            ffi::SQLITE_CORRUPT_INDEX,
            ffi::SQLITE_IOERR_SHORT_READ,
            ffi::SQLITE_IOERR_CORRUPTFS,
        ] {
            assert!(matches!(said(code), StoreError::Damaged { .. }), "{code}");
        }
        for code in [
            ffi::SQLITE_PERM,
            ffi::SQLITE_READONLY,
            ffi::SQLITE_READONLY_DIRECTORY,
            ffi::SQLITE_CANTOPEN,
        ] {
            assert!(matches!(said(code), StoreError::NoRights { .. }), "{code}");
        }
        assert!(matches!(said(ffi::SQLITE_READONLY_DBMOVED), StoreError::Missing { .. }));
        assert!(matches!(said(ffi::SQLITE_IOERR), StoreError::Storage(_)));
        assert!(matches!(
            StoreError::from(rusqlite::Error::QueryReturnedNoRows),
            StoreError::Storage(_)
        ));
    }

    #[test]
    fn the_file_is_added_where_it_is_not_known_yet() {
        let file = Path::new("/shop/log.db");
        match said(ffi::SQLITE_NOTADB).at(file) {
            StoreError::NotALog { path } => assert_eq!(path, file),
            other => panic!("{other}"),
        }
        let known = StoreError::Missing { path: PathBuf::from("/elsewhere") };
        match known.at(file) {
            StoreError::Missing { path } => assert_eq!(path, Path::new("/elsewhere")),
            other => panic!("{other}"),
        }
    }
}
