//! Why long work failed.

use super::LetterError;
use super::calendar::CalendarError;
use crate::exchange::complaint::ComplaintError;
use crate::exchange::csv::CsvError;
use crate::exchange::days_off::DaysOffError;
use crate::exchange::html::HtmlError;
use crate::exchange::json::ArchiveError;
use crate::logbook::LogbookError;
use crate::platform::files::{SaveError, WriteError};
use crate::platform::reveal::RevealError;
use crate::store::StoreError;
use std::io;
use std::path::PathBuf;

/// Why long work failed. In each case the log is as it was, and no half-written file is left.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// The owner stopped it.
    #[error("cancelled")]
    Cancelled,
    /// The log.
    #[error(transparent)]
    Log(#[from] LogbookError),
    /// The file to write.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The disk has no room for another copy of the log.
    #[error("no room for a copy of the log")]
    NoRoom,
    /// A file could not be read.
    #[error("reading {path:?}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// The system's own words.
        source: io::Error,
    },
    /// Writing into the file under way failed.
    #[error("writing: {0}")]
    Stream(#[from] io::Error),
    /// The file to bring in is no archive that this program can read.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// The file to take days off from gives none.
    #[error(transparent)]
    DaysOff(#[from] DaysOffError),
    /// The message to read a complaint from is none.
    #[error(transparent)]
    Complaint(#[from] ComplaintError),
    /// No case belongs to the export: no file was written.
    #[error("there is nothing to export")]
    NothingToExport,
    /// An export could not be put into words: a mistake of this program.
    #[error("the export cannot be put into words: {0}")]
    Words(String),
    /// A letter, a draft or a page on its way out.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The calendar file that is kept up to date.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// A folder did not come up.
    #[error(transparent)]
    Reveal(#[from] RevealError),
    /// Other work is still running.
    #[error("other work is still running")]
    Busy,
    /// The system has no thread to give.
    #[error("no thread: {0}")]
    NoThread(#[source] io::Error),
    /// The work stopped without an answer.
    #[error("the work stopped unexpectedly")]
    Lost,
}

impl JobError {
    /// An error while the log was copied: there, a full disk loses nothing that was typed.
    pub(super) fn of_copying(error: StoreError) -> Self {
        match error {
            StoreError::DiskFull => Self::NoRoom,
            other => other.into(),
        }
    }

    /// The computer's own reason, where it gave one.
    pub(super) fn into_io(self) -> io::Error {
        match self {
            Self::Read { source, .. }
            | Self::Stream(source)
            | Self::Write(WriteError::Io { source, .. })
            | Self::Log(LogbookError::Io { source, .. }) => source,
            Self::NoRoom
            | Self::Write(WriteError::DiskFull { .. })
            | Self::Log(LogbookError::DiskFull) => io::ErrorKind::StorageFull.into(),
            Self::Write(WriteError::NoRights { .. }) => io::ErrorKind::PermissionDenied.into(),
            Self::Write(WriteError::ReadOnly { .. }) => io::ErrorKind::ReadOnlyFilesystem.into(),
            Self::Write(WriteError::FolderMissing { .. }) => io::ErrorKind::NotFound.into(),
            other => io::Error::other(other),
        }
    }
}

impl From<StoreError> for JobError {
    fn from(error: StoreError) -> Self {
        Self::Log(error.into())
    }
}

impl From<SaveError<JobError>> for JobError {
    fn from(error: SaveError<JobError>) -> Self {
        match error {
            SaveError::Write(error) => Self::Write(error),
            SaveError::Source(error) => error,
        }
    }
}

impl From<CsvError> for JobError {
    fn from(error: CsvError) -> Self {
        match error {
            CsvError::Io(error) => Self::Stream(error),
            CsvError::Word(error) => Self::Words(error.to_string()),
        }
    }
}

impl From<HtmlError> for JobError {
    fn from(error: HtmlError) -> Self {
        match error {
            HtmlError::Io(error) => Self::Stream(error),
            HtmlError::Word(error) => Self::Words(error.to_string()),
            HtmlError::Template(error) => Self::Words(error.to_string()),
        }
    }
}
