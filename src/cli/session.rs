//! Opening the log for one command, the same way as the window does.

use super::failure::Failure;
use crate::domain::{CaseId, CaseNumber, Now, RecordKind};
use crate::jobs;
use crate::logbook::{Logbook, LogbookError};
use crate::platform::clock::Clock;
use crate::platform::folders;
use crate::platform::lock::InstanceLock;
use crate::text::Text;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What every command needs.
pub(super) struct Session {
    /// The words.
    pub text: &'static Text,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The folder named on the command line.
    pub data_dir: Option<PathBuf>,
}

/// A log that is open, and nobody else's until this is dropped.
pub(super) struct Opened {
    /// The log.
    pub log: Logbook,
    /// The folder of the log, with links resolved.
    pub folder: PathBuf,
    // Given back last, when the log is closed.
    _lock: InstanceLock,
}

impl Session {
    /// A session in the folder named, or the usual one.
    pub(super) fn new(
        text: &'static Text,
        clock: Arc<dyn Clock>,
        data_dir: Option<PathBuf>,
    ) -> Self {
        Self { text, clock, data_dir }
    }

    /// The present moment.
    pub(super) fn now(&self) -> Now {
        self.clock.now()
    }

    /// Whether a log is kept in the folder named, or the usual one.
    pub(super) fn has_log(&self) -> Result<bool, Failure> {
        Ok(jobs::open::is_there(&folders::data_folder(self.data_dir.clone())?))
    }

    /// Opens the log; where there is none, that is said, and nothing is made.
    pub(super) fn open(&self) -> Result<Opened, Failure> {
        let folder = folders::data_folder(self.data_dir.clone())?;
        // What is there and no folder is told from a folder without a log.
        let is_folder = folder.metadata().map_or(true, |found| found.is_dir());
        if is_folder && !jobs::open::is_there(&folder) {
            self.expect_log(&folder)?;
            return Err(Failure::refused(self.text.cli.no_log(&folder.display().to_string())));
        }
        self.open_in(&folder)
    }

    /// Opens the log; on first use it is made, and in the place of one that is gone only when
    /// `may_replace` says so.
    pub(super) fn open_or_begin(&self, may_replace: bool) -> Result<Opened, Failure> {
        let folder = folders::data_folder(self.data_dir.clone())?;
        if !may_replace {
            self.expect_log(&folder)?;
        }
        self.open_in(&folder)
    }

    /// Fails where this computer kept a log that is gone.
    fn expect_log(&self, folder: &Path) -> Result<(), Failure> {
        jobs::open::expect(folder)
            .map_err(|_| Failure::refused(self.text.cli.log_is_gone(&folder.display().to_string())))
    }

    fn open_in(&self, asked: &Path) -> Result<Opened, Failure> {
        let folder = folders::prepare(asked)?.path;
        let lock = InstanceLock::take(&folder)?;
        let log = jobs::open::log(&folder, Arc::clone(&self.clock), jobs::open::mark()?)?;
        jobs::open::note([asked, &folder]);
        Ok(Opened { log, folder, _lock: lock })
    }

    /// The case of a number.
    pub(super) fn case(&self, log: &Logbook, number: CaseNumber) -> Result<CaseId, Failure> {
        match log.case_by_number(number) {
            Err(LogbookError::NotFound(RecordKind::Case)) => {
                Err(Failure::refused(self.text.cli.no_case(&number.to_string())))
            }
            found => Ok(found?),
        }
    }

    /// The case of a number, which must be open.
    pub(super) fn open_case(&self, log: &Logbook, number: CaseNumber) -> Result<CaseId, Failure> {
        let id = self.case(log, number)?;
        if log.case(id)?.is_open() {
            return Ok(id);
        }
        Err(Failure::refused(self.text.cli.deeds.is_closed(&number.to_string())))
    }
}
