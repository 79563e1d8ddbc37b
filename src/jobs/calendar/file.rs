//! The calendar file in a folder of the owner's, to which a phone or a calendar program
//! subscribes.
//!
//! It has one name, which is also how it is found again: nothing else in the folder is ever
//! touched, and a file of that name that somebody else made is left alone.

use super::gather::Gathered;
use crate::exchange::ics::{Detail, Promises, is_ours};
use crate::exchange::words::{MissingWord, Words};
use crate::jobs::{JobError, Progress, Work};
use crate::platform::files::{Replace, SaveError, WriteError, may_write, read_start, write_file};
use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The name of the file.
pub const FILE_NAME: &str = "amends-promises.ics";
/// So much of a file tells whose it is.
const START: u64 = 400;

/// Why the file was not written or taken away. The one before stands, and the log has everything.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// The file cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// A file of that name was made by another program.
    #[error("not ours: {path}")]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// The file cannot be looked at or taken away.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// The computer's own words.
        source: io::Error,
    },
    /// The calendar cannot be put into words: a mistake of this program.
    #[error("the calendar cannot be put into words: {0}")]
    Words(String),
}

impl From<SaveError<io::Error>> for CalendarError {
    fn from(error: SaveError<io::Error>) -> Self {
        match error {
            SaveError::Write(error) => Self::Write(error),
            SaveError::Source(error) => Self::Words(error.to_string()),
        }
    }
}

impl From<MissingWord> for CalendarError {
    fn from(error: MissingWord) -> Self {
        Self::Words(error.to_string())
    }
}

/// Where and how the file is written.
pub struct Order {
    /// The folder.
    pub folder: PathBuf,
    /// How much it tells.
    pub detail: Detail,
    /// Folders that nothing is written into: the log's own.
    pub protected: Vec<PathBuf>,
    /// The words of a calendar.
    pub words: Words,
}

impl fmt::Debug for Order {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { folder, detail, .. } = self;
        out.debug_struct("Order").field("folder", folder).field("detail", detail).finish()
    }
}

/// Writing the file.
#[derive(Debug)]
pub struct WriteCalendar {
    /// Where and how.
    pub order: Order,
    /// What it tells.
    pub gathered: Gathered,
}

impl Work for WriteCalendar {
    type Done = ();
    const NAME: &'static str = "amends-calendar";

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        Ok(write(&self.order, self.gathered)?)
    }
}

/// Looking whether the file can be kept in a folder, so that the owner hears at once what stands
/// in the way.
#[derive(Debug)]
pub struct TryFolder {
    /// The folder.
    pub folder: PathBuf,
    /// Folders that nothing is written into: the log's own.
    pub protected: Vec<PathBuf>,
}

impl Work for TryFolder {
    type Done = ();
    const NAME: &'static str = "amends-calendar";

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        Ok(may_keep(&self.folder, &self.protected)?)
    }
}

/// Taking the file out of a folder; where there is none, that is done already.
#[derive(Debug)]
pub struct RemoveCalendar {
    /// The folder.
    pub folder: PathBuf,
}

impl Work for RemoveCalendar {
    type Done = ();
    const NAME: &'static str = "amends-calendar";

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        Ok(remove(&self.folder)?)
    }
}

fn write(order: &Order, gathered: Gathered) -> Result<(), CalendarError> {
    let target = order.folder.join(FILE_NAME);
    is_free(&target)?;
    let written = gathered.written();
    let mut calendar = Promises::begin(&order.words, order.detail, written)?;
    for entry in gathered.entries() {
        calendar.add(&entry)?;
    }
    let text = calendar.end();
    write_file(&target, &order.protected, Replace::Yes, |out| out.write_all(text.as_bytes()))?;
    Ok(())
}

fn may_keep(folder: &Path, protected: &[PathBuf]) -> Result<(), CalendarError> {
    let target = folder.join(FILE_NAME);
    is_free(&target)?;
    Ok(may_write(&target, protected, Replace::Yes)?)
}

fn remove(folder: &Path) -> Result<(), CalendarError> {
    let path = folder.join(FILE_NAME);
    is_free(&path)?;
    match std::fs::remove_file(&path) {
        Err(source) if source.kind() != ErrorKind::NotFound => {
            Err(CalendarError::Io { path, source })
        }
        _ => Ok(()),
    }
}

/// Whether there is no such file, or one that this program wrote.
fn is_free(path: &Path) -> Result<(), CalendarError> {
    match read_start(path, START) {
        Ok(start) if is_ours(&start) => Ok(()),
        Ok(_) => Err(CalendarError::NotOurs { path: path.to_path_buf() }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(source) => Err(CalendarError::Io { path: path.to_path_buf(), source }),
    }
}
