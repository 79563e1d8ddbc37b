//! What long work is: a value with all it needs, that runs once and answers once.
//!
//! A work reads a snapshot on a thread of its own, or an open log where nothing else waits for
//! it, as on the command line; which of them, it need not know. The same holds for one that
//! writes.

use super::{JobError, Progress, Task};
use crate::logbook::{Logbook, Parked};
use crate::store::Store;
use std::sync::{Arc, Mutex, PoisonError};

/// Something that takes long, with all it needs.
pub trait Work: Sized {
    /// What comes of it.
    type Done;
    /// The name of its thread, which shows in every tool; Linux cuts it after fifteen letters.
    const NAME: &'static str;
    /// What the window says meanwhile, with progress and Cancel. Of such work one runs at a time;
    /// work of which nothing is said runs beside it and beside all other.
    const TASK: Option<Task> = None;

    /// Does it, and waits for it.
    ///
    /// # Errors
    /// It failed, or the owner stopped it; nothing half-done is left.
    fn run(self, progress: &Progress) -> Result<Self::Done, JobError>;
}

/// Work that can go to a thread of its own, and what comes of it back.
pub trait Threaded: Work<Done: Send + 'static> + Send + 'static {}

impl<W: Work<Done: Send + 'static> + Send + 'static> Threaded for W {}

/// Records to be read.
pub trait Records {
    /// Hands them to `work`.
    ///
    /// # Errors
    /// They cannot be read, or what `work` fails with.
    fn read<T>(
        self,
        progress: &Progress,
        work: impl FnOnce(&Store) -> Result<T, JobError>,
    ) -> Result<T, JobError>;
}

impl Records for &Store {
    fn read<T>(
        self,
        _progress: &Progress,
        work: impl FnOnce(&Store) -> Result<T, JobError>,
    ) -> Result<T, JobError> {
        work(self)
    }
}

/// A log to be written.
pub trait Writable {
    /// Hands it to `work`.
    ///
    /// # Errors
    /// What `work` fails with.
    fn write<T>(
        self,
        work: impl FnOnce(&mut Logbook) -> Result<T, JobError>,
    ) -> Result<T, JobError>;
}

impl Writable for &mut Logbook {
    fn write<T>(
        self,
        work: impl FnOnce(&mut Logbook) -> Result<T, JobError>,
    ) -> Result<T, JobError> {
        work(self)
    }
}

/// A log on loan to a work: it goes back by itself, also from a work that never runs, fails or
/// panics.
#[derive(Debug)]
pub struct Lent(Loan);

impl Writable for Lent {
    fn write<T>(
        self,
        work: impl FnOnce(&mut Logbook) -> Result<T, JobError>,
    ) -> Result<T, JobError> {
        let logbook = self.0.take().ok_or(JobError::Lost)?;
        let mut held = Held { logbook: Some(logbook), loan: self.0 };
        let logbook = held.logbook.as_mut().ok_or(JobError::Lost)?;
        work(logbook)
    }
}

/// Where a lent log lies while nobody has it open.
#[derive(Clone, Debug)]
pub(super) struct Loan(Arc<Mutex<Option<Box<Parked>>>>);

impl Loan {
    /// A log on loan, and the place it comes back to.
    ///
    /// # Errors
    /// A snapshot of it is being taken; it comes back as it was.
    pub(super) fn of(logbook: Logbook) -> Result<(Self, Lent), Box<Logbook>> {
        let parked = logbook.park().map_err(Box::new)?;
        let loan = Self(Arc::new(Mutex::new(Some(Box::new(parked)))));
        Ok((loan.clone(), Lent(loan)))
    }

    /// Takes it out; none while a work has it.
    pub(super) fn take(&self) -> Option<Logbook> {
        let mut place = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        place.take().map(|parked| parked.open())
    }
}

/// A lent log that is open.
struct Held {
    logbook: Option<Logbook>,
    loan: Loan,
}

impl Drop for Held {
    fn drop(&mut self) {
        // Nothing else uses a log here, so it can go; should it not, it is opened again.
        if let Some(Ok(parked)) = self.logbook.take().map(Logbook::park) {
            let mut place = self.loan.0.lock().unwrap_or_else(PoisonError::into_inner);
            *place = Some(Box::new(parked));
        }
    }
}
