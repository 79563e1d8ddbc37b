//! Why a deed or a read failed, in at most ten ways.

use crate::domain::{Missing, Problem, RecordKind};
pub use crate::store::damage::{CopyFault, Damage, HeaderFault, SampleLack};
pub use crate::store::{Doing, StoreError, Unfit};
use std::path::PathBuf;

/// Why a deed or a read failed. The sentence for the owner is made in `text`.
#[derive(Debug, thiserror::Error)]
pub enum LogbookError {
    /// What was typed must be mended first; nothing was changed.
    #[error("the values given cannot be kept")]
    Invalid(Vec<Problem>),
    /// The record is not there (any more).
    #[error("no such {0:?}")]
    NotFound(RecordKind),
    /// A rule forbids it; nothing was changed.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The log was written by a newer version.
    #[error("the log has schema {found}, this program knows {known}")]
    TooNew {
        /// The schema number found.
        found: i64,
        /// The newest schema number this program knows.
        known: i64,
    },
    /// The file is no log of this program.
    #[error("{path:?} is not an Amends log")]
    NotALog {
        /// The file.
        path: PathBuf,
    },
    /// The log, or the history in it, is damaged.
    #[error("the log is damaged: {0}")]
    Damaged(Damage),
    /// Another program holds the log.
    #[error("the log is held by another program")]
    Locked,
    /// The disk is full; nothing was changed.
    #[error("the disk is full")]
    DiskFull,
    /// The storage failed in another way; nothing was changed.
    #[error(transparent)]
    Storage(StoreError),
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
}

/// A rule that forbids a deed.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The close gate: everything that is missing.
    Gate(Vec<Missing>),
    /// The case is closed; it must be reopened first.
    CaseIsClosed,
    /// The case is open already.
    CaseIsOpen,
    /// The promise has ended already.
    PromiseHasEnded,
    /// The cadence has ended already.
    CadenceHasEnded,
    /// No date of a repeating promise was missed.
    NothingMissed,
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to redo.
    NothingToRedo,
    /// What should be undone is no longer the last thing done.
    NotTheLastDeed,
    /// An archive can only be brought into an empty log.
    LogIsNotEmpty,
    /// An archive's chain of hashes does not hold; the sequence number of the first bad deed.
    ArchiveBroken(i64),
    /// The Plan B has ended already.
    PlanBHasEnded,
    /// The Plan B is not one that was decided against.
    PlanBIsNotOver,
    /// The case did not end in a way after which a customer is won back.
    NobodyWasLost,
    /// The customer knows already that the promise was broken.
    ToldAlready,
    /// The promise belongs to a case already.
    HasACase,
    /// Concede is recorded as done, and nothing is given.
    NothingConceded,
    /// Amounts of different currencies cannot stand together.
    Currency,
}

impl LogbookError {
    /// Something of the log cannot be written as JSON, or read.
    pub(super) fn of_json(error: &serde_json::Error) -> Self {
        Self::Damaged(Damage::Said(error.to_string()))
    }

    /// The deed at this place cannot be read.
    pub(super) fn of_deed(seq: i64, error: &serde_json::Error) -> Self {
        Self::Damaged(Damage::Deed { seq, said: error.to_string() })
    }
}

impl From<StoreError> for LogbookError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Locked => Self::Locked,
            StoreError::TooNew { found, known } => Self::TooNew { found, known },
            StoreError::NotALog { path } => Self::NotALog { path },
            StoreError::Damaged(damage) => Self::Damaged(damage),
            StoreError::DiskFull => Self::DiskFull,
            StoreError::Io { doing, path, source } => Self::Io { doing, path, source },
            other => Self::Storage(other),
        }
    }
}
