//! Opening what the window is about, beside it: a log may have to be copied and brought up to date
//! first, which takes minutes for a large one.

use super::copy::{self, CopyFile};
use super::{JobError, Progress, Work, open, sample};
use crate::logbook::{Logbook, LogbookError, Parked};
use crate::platform::clock::Clock;
use crate::platform::folders::{self, FolderError};
use crate::platform::letter_folder;
use crate::platform::lock::{InstanceLock, LockError};
use crate::platform::log_file::{self, LogGuard};
use crate::store::StoreError;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Which log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The one kept in a folder.
    Kept {
        /// The folder, instead of the usual one.
        folder: Option<PathBuf>,
        /// Whether a new log may be begun where this computer kept one that is gone.
        may_begin_anew: bool,
    },
    /// A sample shop in memory, told in a language ("de-AT").
    Sample(String),
}

/// Opening a log.
pub struct OpenLog {
    /// Which.
    pub wanted: Wanted,
    /// What it asks for the time.
    pub clock: Arc<dyn Clock>,
}

impl fmt::Debug for OpenLog {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("OpenLog").field("wanted", &self.wanted).finish_non_exhaustive()
    }
}

/// A log that is open, with what keeps others out of it.
#[derive(Debug)]
pub struct Opened {
    /// The log.
    pub log: Parked,
    /// Its folder; none for one in memory.
    pub folder: Option<PathBuf>,
    /// Held as long as it is open.
    pub lock: Option<InstanceLock>,
    /// What is written down for a report, as long as it is open.
    pub diagnostics: Option<LogGuard>,
}

/// Why no log is open.
#[derive(Debug)]
pub enum Failure {
    /// There is no folder to keep the log in, or it may not be used.
    Folder(FolderError),
    /// The log in this folder is open in another window.
    InUse(LockError, PathBuf),
    /// The log itself.
    Log(LogbookError, PathBuf),
    /// Opening the log of this folder broke off.
    Lost(JobError, PathBuf),
}

/// Why no log is open, and what could take its place.
#[derive(Debug)]
pub struct Unopened {
    /// Why.
    pub failure: Failure,
    /// The copies that could take the place of a log that does not open.
    pub copies: Option<Vec<CopyFile>>,
    /// Whether the log is gone without a trace, so that a new one may be begun.
    pub is_gone: bool,
}

impl Unopened {
    /// With what is found in the folder of the log.
    #[must_use]
    pub fn of(failure: Failure) -> Self {
        // Only a log that is there and does not open can be replaced by a copy of it.
        let copies = match &failure {
            Failure::Log(_, folder) if !folder.as_os_str().is_empty() => Some(copy::list(folder)),
            Failure::Log(..) | Failure::Folder(_) | Failure::InUse(..) | Failure::Lost(..) => None,
        };
        // Where a copy could take its place, a new log would only stand in the way.
        let is_gone = copies.as_ref().is_some_and(Vec::is_empty) && is_gone(&failure);
        Self { failure, copies, is_gone }
    }
}

/// Whether the log is gone without a trace; a trace of it is nothing to write over.
fn is_gone(failure: &Failure) -> bool {
    let Failure::Log(LogbookError::Storage(StoreError::Missing { .. }), folder) = failure else {
        return false;
    };
    !open::is_there(folder)
}

impl Work for OpenLog {
    type Done = Result<Opened, Box<Unopened>>;
    const NAME: &'static str = "amends-opening";

    fn run(self, _progress: &Progress) -> Result<Self::Done, JobError> {
        let opened = match self.wanted {
            Wanted::Sample(language) => in_memory(&language, self.clock),
            Wanted::Kept { folder, may_begin_anew } => kept(folder, may_begin_anew, &self.clock),
        };
        Ok(opened.map_err(|failure| Box::new(Unopened::of(failure))))
    }
}

fn in_memory(language: &str, clock: Arc<dyn Clock>) -> Result<Opened, Failure> {
    let failed = |error| Failure::Log(error, PathBuf::new());
    let log = sample::shop(language, clock).map_err(failed)?;
    let log = parked(log, Path::new(""))?;
    Ok(Opened { log, folder: None, lock: None, diagnostics: None })
}

fn kept(
    folder: Option<PathBuf>,
    may_begin_anew: bool,
    clock: &Arc<dyn Clock>,
) -> Result<Opened, Failure> {
    let asked = folders::data_folder(folder).map_err(Failure::Folder)?;
    if !may_begin_anew {
        // Before anything is made there: a folder that is missing may come back with its disk.
        open::expect(&asked).map_err(|error| Failure::Log(error, asked.clone()))?;
    }
    let folder = folders::prepare(&asked).map_err(Failure::Folder)?.path;
    let lock =
        InstanceLock::take(&folder).map_err(|error| Failure::InUse(error, folder.clone()))?;
    let diagnostics = log_file::start(&folder).ok();
    if let Err(error) = letter_folder::sweep(&folder, clock.now()) {
        // They are tried again at the next start.
        tracing::warn!(target: "amends", kind = ?error.kind(), "old letters were not taken away");
    }
    let failed = |error| Failure::Log(error, folder.clone());
    let mark = open::mark().map_err(failed)?;
    let log = open::log(&folder, Arc::clone(clock), mark).map_err(failed)?;
    open::note([&asked, &folder]);
    let log = parked(log, &folder)?;
    Ok(Opened { log, folder: Some(folder), lock: Some(lock), diagnostics })
}

/// Ready to go to the window: nothing reads a log that was opened a moment ago.
fn parked(log: Logbook, folder: &Path) -> Result<Parked, Failure> {
    log.park().map_err(|_| Failure::Log(LogbookError::Locked, folder.to_path_buf()))
}
