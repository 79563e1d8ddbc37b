//! A snapshot being taken in steps between frames, and reading it then.

use super::{JobError, Progress, Records, copy};
use crate::platform::files;
use crate::store::Store;
use crate::store::snapshot::{Copy, Snapshot};
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempPath;

/// Pages copied between two looks at the watch: about a millisecond's worth.
const PAGES: i32 = 256;

/// A snapshot being taken. Dropped before it is finished, it leaves
/// nothing behind.
#[derive(Debug)]
pub struct SnapshotStep {
    snapshot: Snapshot,
    // Dropped after the snapshot, which has it open.
    file: Option<TempPath>,
    done: f32,
}

/// What came of a step.
#[derive(Debug)]
pub enum Step {
    /// There is more to copy: go on after the next frame.
    More(SnapshotStep),
    /// The snapshot is there.
    Taken(Reading),
}

impl SnapshotStep {
    /// Begins a snapshot of a log.
    ///
    /// The snapshot of a log in a `folder` goes into a private file among its copies: every job
    /// takes this road, so that memory stays as it is for each of them however long the log. A log
    /// without a folder is in memory already, and so is its snapshot.
    ///
    /// # Errors
    /// The log cannot be read, or the file cannot be made.
    pub fn begin(store: &Store, folder: Option<&Path>) -> Result<Self, JobError> {
        let Some(folder) = folder else {
            return Ok(Self { snapshot: Snapshot::begin(store)?, file: None, done: 0.0 });
        };
        // Only its name is kept: a second handle on a file would drop SQLite's lock when closed.
        let file = files::prepare_temp(&copy::folder(folder)?)?.into_temp_path();
        let snapshot = Snapshot::begin_into(store, &file)?;
        Ok(Self { snapshot, file: Some(file), done: 0.0 })
    }

    /// How much is copied, from 0 to 1.
    #[must_use]
    pub fn done(&self) -> f32 {
        self.done
    }

    /// Copies for about as long as `budget`, a few milliseconds of a frame; at least one step.
    ///
    /// # Errors
    /// The log cannot be read or the file not written; the snapshot is given
    /// up.
    pub fn advance(mut self, budget: Duration) -> Result<Step, JobError> {
        let began = Instant::now();
        loop {
            let taken = self.snapshot.step(PAGES).map_err(JobError::of_copying)?;
            if taken.finished {
                let reading = Reading { copy: self.snapshot.finish()?, file: self.file };
                return Ok(Step::Taken(reading));
            }
            let copied = i64::from(taken.done).saturating_mul(1000);
            let thousandths = copied.checked_div(taken.total.into()).unwrap_or(0);
            self.done = f32::from(i16::try_from(thousandths).unwrap_or(0)) / 1000.0;
            if began.elapsed() >= budget {
                return Ok(Step::More(self));
            }
        }
    }

    /// Takes the whole snapshot at once, for work without a window.
    ///
    /// # Errors
    /// The log cannot be read, or the file not written.
    pub fn all(mut self) -> Result<Reading, JobError> {
        loop {
            match self.advance(Duration::MAX)? {
                Step::Taken(reading) => return Ok(reading),
                Step::More(rest) => self = rest,
            }
        }
    }
}

/// A finished snapshot on its way to the thread that reads it.
#[derive(Debug)]
pub struct Reading {
    copy: Copy,
    // Dropped after the copy, which has it open.
    file: Option<TempPath>,
}

impl Records for Reading {
    /// Opens the snapshot for `work`. Afterwards it is gone, with the file it lay in. When the
    /// owner stops the job, whatever statement is running ends.
    fn read<T>(
        self,
        progress: &Progress,
        work: impl FnOnce(&Store) -> Result<T, JobError>,
    ) -> Result<T, JobError> {
        let Self { copy, file } = self;
        let opened = copy.open(progress.stop()).map_err(JobError::from);
        let read = opened.and_then(|store| work(&store));
        if let Some(file) = file
            && let Err(error) = file.close()
        {
            // The next start of the program removes it.
            tracing::warn!(target: "amends", kind = ?error.kind(), "a snapshot was not removed");
        }
        // A statement that was stopped fails in words of its own.
        read.map_err(|error| if progress.is_cancelled() { JobError::Cancelled } else { error })
    }
}
