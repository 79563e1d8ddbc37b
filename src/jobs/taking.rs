//! A snapshot being taken in steps between frames, and what to do with it then.

use super::JobError;
use crate::store::Store;
use crate::store::snapshot::{Copy, Snapshot};
use std::time::{Duration, Instant};

/// Pages copied between two looks at the watch: about a millisecond's worth.
const PAGES: i32 = 256;

/// A snapshot being taken for a job that waits for it.
#[derive(Debug)]
pub struct SnapshotStep<T> {
    snapshot: Snapshot,
    then: T,
    done: f32,
}

/// What came of a step.
#[derive(Debug)]
pub enum Step<T> {
    /// There is more to copy: go on after the next frame.
    More(SnapshotStep<T>),
    /// The snapshot is there, with what waited for it.
    Taken(Copy, T),
}

impl<T> SnapshotStep<T> {
    /// Begins a snapshot of a log. `then` comes back with it.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn begin(store: &Store, then: T) -> Result<Self, JobError> {
        Ok(Self { snapshot: Snapshot::begin(store)?, then, done: 0.0 })
    }

    /// How much is copied, from 0 to 1.
    #[must_use]
    pub fn done(&self) -> f32 {
        self.done
    }

    /// Copies for about as long as `budget`, a few milliseconds of a frame; at least one step.
    ///
    /// # Errors
    /// The log cannot be read; the snapshot and what waited for it are given up.
    pub fn advance(mut self, budget: Duration) -> Result<Step<T>, JobError> {
        let began = Instant::now();
        loop {
            let taken = self.snapshot.step(PAGES)?;
            if taken.finished {
                return Ok(Step::Taken(self.snapshot.finish()?, self.then));
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
    /// The log cannot be read.
    pub fn all(mut self) -> Result<(Copy, T), JobError> {
        loop {
            match self.advance(Duration::MAX)? {
                Step::Taken(copy, then) => return Ok((copy, then)),
                Step::More(rest) => self = rest,
            }
        }
    }
}
