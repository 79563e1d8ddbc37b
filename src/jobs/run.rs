//! One job at a time on a thread of its own.

use super::export::{self, Export, Exported};
use super::progress::{Progress, Shared};
use super::{JobError, Reading, Running, Task, check, copy, import};
use crate::domain::Now;
use crate::logbook::check::CheckReport;
use crate::logbook::{Logbook, Parked};
use crate::store::Store;
use crate::store::copy::Verified;
use std::fmt;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;
use std::time::Instant;

/// Work that takes long, with all it needs.
#[derive(Debug)]
pub enum Job {
    /// Writing an export of a snapshot.
    Export(Reading, Box<Export>),
    /// Bringing the archive in a file into a log.
    Import(Box<Logbook>, PathBuf),
    /// Making a verified copy of a snapshot among the copies in a log's folder.
    Copy(Reading, PathBuf, Now),
    /// Checking a snapshot.
    Check(Reading),
}

impl Job {
    /// What is being done.
    #[must_use]
    pub fn task(&self) -> Task {
        match self {
            Self::Export(..) => Task::Export,
            Self::Import(..) => Task::Import,
            Self::Copy(..) => Task::Copy,
            Self::Check(_) => Task::Check,
        }
    }
}

/// How a job ended.
#[derive(Debug)]
pub enum Report {
    /// A file was exported.
    Exported(Exported),
    /// An archive was brought in.
    Imported {
        /// The log, with it.
        logbook: Box<Logbook>,
        /// How many deeds it had.
        entries: u64,
    },
    /// An archive was not brought in, or the owner stopped it ([`JobError::Cancelled`]).
    ImportFailed {
        /// The log, as it was.
        logbook: Box<Logbook>,
        /// Why.
        error: JobError,
    },
    /// A verified copy was made.
    Copied {
        /// The file.
        path: PathBuf,
        /// What it holds.
        verified: Verified,
    },
    /// No verified copy was made.
    CopyFailed(JobError),
    /// The records were checked.
    Checked(CheckReport),
    /// The owner stopped it; nothing is left of it.
    Cancelled(Task),
    /// It failed.
    Failed {
        /// What.
        task: Task,
        /// Why. After an import [`JobError::Lost`] means that the log must be opened again.
        error: JobError,
    },
}

/// A job that was not started, given back whole.
#[derive(Debug, thiserror::Error)]
pub enum NotStarted {
    /// Another job is still running, or a snapshot of the log to bring an archive into is still
    /// being taken.
    #[error("other work is still running")]
    Busy(Job),
    /// The system has no thread to give; what a job has taken along is given back where it can
    /// be: only the log matters.
    #[error("no thread: {source}")]
    NoThread {
        /// The system's own words.
        source: std::io::Error,
        /// The log that an archive was to be brought into.
        logbook: Option<Box<Logbook>>,
    },
}

/// The jobs of one program: at most one runs at a time.
#[derive(Default)]
pub struct Jobs {
    current: Option<Current>,
}

struct Current {
    task: Task,
    began: Instant,
    shared: Arc<Shared>,
    reports: Receiver<Sent>,
}

impl fmt::Debug for Jobs {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Jobs").field("running", &self.running()).finish()
    }
}

/// A job in the form in which it can be sent.
enum Work {
    Export(Reading, Box<Export>),
    Import(Box<Parked>, PathBuf),
    Copy(Reading, PathBuf, Now),
    Check(Reading),
}

/// A report in the form in which it can be sent.
enum Sent {
    Import(Box<Parked>, Result<u64, JobError>),
    Copied(Result<(PathBuf, Verified), JobError>),
    Exported(Result<Exported, JobError>),
    Checked(Result<CheckReport, JobError>),
}

impl Jobs {
    /// No job yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a job. `wake` is called from its thread whenever there is something new to show.
    ///
    /// # Errors
    /// Another job is running, or there is no thread to be had.
    #[expect(clippy::result_large_err, reason = "a job that cannot start must come back")]
    pub fn start(&mut self, job: Job, wake: Box<dyn Fn() + Send>) -> Result<(), NotStarted> {
        if self.current.is_some() {
            return Err(NotStarted::Busy(job));
        }
        let task = job.task();
        let work = match job {
            Job::Export(snapshot, export) => Work::Export(snapshot, export),
            Job::Copy(snapshot, folder, now) => Work::Copy(snapshot, folder, now),
            Job::Check(snapshot) => Work::Check(snapshot),
            Job::Import(logbook, file) => match logbook.park() {
                Ok(parked) => Work::Import(Box::new(parked), file),
                Err(logbook) => {
                    return Err(NotStarted::Busy(Job::Import(Box::new(logbook), file)));
                }
            },
        };
        let shared = Arc::new(Shared::default());
        let (sender, reports) = channel();
        let progress = Progress::of(Arc::clone(&shared), wake);
        // Handed over through a slot, so that the log is not lost when there is no thread.
        let slot = Arc::new(Mutex::new(Some(work)));
        let taken = Arc::clone(&slot);
        let thread = Builder::new().name(thread_name(task).to_owned()).spawn(move || {
            if let Some(work) = taken.lock().unwrap_or_else(PoisonError::into_inner).take() {
                run(work, &progress, &sender);
            }
            // Before the last wake, so that the answer, or that there will be none, is seen.
            drop(sender);
            progress.wake();
        });
        if let Err(source) = thread {
            let work = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
            let logbook = match work {
                Some(Work::Import(parked, _)) => Some(Box::new(parked.open())),
                _ => None,
            };
            return Err(NotStarted::NoThread { source, logbook });
        }
        self.current = Some(Current { task, began: Instant::now(), shared, reports });
        Ok(())
    }

    /// Asks the running job to stop; it reports that it did.
    pub fn cancel(&self) {
        if let Some(current) = &self.current {
            current.shared.cancel();
        }
    }

    /// What is running.
    #[must_use]
    pub fn running(&self) -> Option<Running> {
        self.current.as_ref().map(|current| Running {
            task: current.task,
            done: current.shared.done(),
            seconds: current.began.elapsed().as_secs_f32(),
        })
    }

    /// The report of the job, once it has ended.
    pub fn poll(&mut self) -> Option<Report> {
        let current = self.current.as_ref()?;
        let task = current.task;
        let report = match current.reports.try_recv() {
            Ok(sent) => received(sent),
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Report::Failed { task, error: JobError::Lost },
        };
        self.current = None;
        Some(report)
    }
}

/// Thread names show in every tool; Linux cuts them after fifteen letters.
fn thread_name(task: Task) -> &'static str {
    match task {
        Task::Export => "amends-export",
        Task::Import => "amends-import",
        Task::Copy => "amends-copy",
        Task::Check => "amends-check",
        Task::Sample => "amends-sample",
    }
}

fn run(work: Work, progress: &Progress, reports: &Sender<Sent>) {
    let report = match work {
        Work::Export(snapshot, export) => {
            let work = |store: &Store| export::write(store, &export, progress);
            Sent::Exported(snapshot.read(progress, work))
        }
        Work::Import(parked, file) => {
            let mut logbook = parked.open();
            let result = import::bring_in(&mut logbook, &file, progress);
            match logbook.park() {
                Ok(parked) => Sent::Import(Box::new(parked), result),
                // Nothing else uses a log here; without an answer it is opened again.
                Err(_) => return,
            }
        }
        Work::Copy(snapshot, folder, now) => {
            let work = |store: &Store| copy::make(store, &folder, now, progress);
            Sent::Copied(snapshot.read(progress, work))
        }
        Work::Check(snapshot) => {
            Sent::Checked(snapshot.read(progress, |store| check::check(store, progress)))
        }
    };
    // When nobody listens any more the program is ending.
    let _ = reports.send(report);
}

fn received(sent: Sent) -> Report {
    let failed = |task, error| match error {
        JobError::Cancelled => Report::Cancelled(task),
        error => Report::Failed { task, error },
    };
    match sent {
        Sent::Import(parked, result) => {
            let logbook = Box::new(parked.open());
            match result {
                Ok(entries) => Report::Imported { logbook, entries },
                Err(error) => Report::ImportFailed { logbook, error },
            }
        }
        Sent::Copied(Ok((path, verified))) => Report::Copied { path, verified },
        Sent::Copied(Err(JobError::Cancelled)) => Report::Cancelled(Task::Copy),
        Sent::Copied(Err(error)) => Report::CopyFailed(error),
        Sent::Exported(Ok(exported)) => Report::Exported(exported),
        Sent::Exported(Err(error)) => failed(Task::Export, error),
        Sent::Checked(Ok(report)) => Report::Checked(report),
        Sent::Checked(Err(error)) => failed(Task::Check, error),
    }
}
