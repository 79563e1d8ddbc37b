//! The one road of all long work: a named thread with progress and Cancel, and an end that is
//! always heard, with the log where one went along.

use super::progress::{Progress, Shared};
use super::work::{Lent, Loan};
use super::{JobError, Reading, Running, SnapshotStep, Step, Task, Threaded};
use crate::logbook::Logbook;
use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{TryRecvError, channel};
use std::thread::Builder;
use std::time::{Duration, Instant};

/// A snapshot is the smaller half of the work that waits for it.
const SNAPSHOT: f32 = 1.0 / 3.0;

/// Called from the thread of a work whenever there is something new to show.
pub type Wake = Box<dyn Fn() + Send>;

/// How a work ended.
#[derive(Debug)]
pub struct Ended<R> {
    /// The log that went along, as it is now.
    pub logbook: Option<Logbook>,
    /// What its end was made into.
    pub said: R,
}

/// The works of one program, each of whose ends is made into an `R`.
pub struct Jobs<R> {
    /// A snapshot being taken for a work that reads.
    taking: Option<Taking<R>>,
    /// The work with a [`super::Work::TASK`].
    alone: Option<Current<R>>,
    /// Works beside it. One that hangs keeps no other waiting.
    beside: Vec<Current<R>>,
    /// Works that ended without a thread.
    ended: VecDeque<Ended<R>>,
}

struct Current<R> {
    task: Option<Task>,
    began: Instant,
    /// Whether a snapshot was taken for it.
    is_second_part: bool,
    shared: Arc<Shared>,
    loan: Option<Loan>,
    /// What its end was made into, once.
    poll: Box<dyn FnMut() -> Option<R>>,
}

struct Taking<R> {
    snapshot: SnapshotStep,
    task: Option<Task>,
    began: Instant,
    then: Box<Then<R>>,
}

/// What waits for a snapshot.
type Then<R> = dyn FnOnce(&mut Jobs<R>, Result<Reading, JobError>);

/// What is known of a work before it begins.
struct Before {
    began: Instant,
    is_second_part: bool,
    loan: Option<Loan>,
}

impl<R> Default for Jobs<R> {
    fn default() -> Self {
        Self { taking: None, alone: None, beside: Vec::new(), ended: VecDeque::new() }
    }
}

impl<R> fmt::Debug for Jobs<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let beside = self.beside.len();
        out.debug_struct("Jobs").field("running", &self.running()).field("beside", &beside).finish()
    }
}

impl<R> Current<R> {
    fn end(&mut self) -> Option<Ended<R>> {
        let said = (self.poll)()?;
        Some(Ended { logbook: self.loan.as_ref().and_then(Loan::take), said })
    }
}

impl<R: 'static> Jobs<R> {
    /// No work yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a work. However it goes, [`Self::poll`] says so: also when other work is in the way
    /// ([`JobError::Busy`]), when there is no thread to be had, or when it panics
    /// ([`JobError::Lost`]).
    pub fn start<W: Threaded>(
        &mut self,
        work: W,
        wake: Wake,
        into: impl FnOnce(Result<W::Done, JobError>) -> R + 'static,
    ) {
        let before = Before { began: Instant::now(), is_second_part: false, loan: None };
        self.launch(work, before, wake, into);
    }

    /// The same with a log that goes along, and comes back with the end.
    pub fn start_with<W: Threaded>(
        &mut self,
        logbook: Logbook,
        work: impl FnOnce(Lent) -> W,
        wake: Wake,
        into: impl FnOnce(Result<W::Done, JobError>) -> R + 'static,
    ) {
        match Loan::of(logbook) {
            Ok((loan, lent)) => {
                let began = Instant::now();
                let before = Before { began, is_second_part: false, loan: Some(loan) };
                self.launch(work(lent), before, wake, into);
            }
            Err(logbook) => {
                let said = into(Err(JobError::Busy));
                self.ended.push_back(Ended { logbook: Some(*logbook), said });
            }
        }
    }

    /// The same with a snapshot of a log, which [`Self::advance`] takes in steps: the log stays
    /// where it is, and goes on meanwhile. The snapshot of a log in a `folder` lies among its
    /// copies.
    pub fn start_reading<W: Threaded>(
        &mut self,
        logbook: &Logbook,
        folder: Option<&Path>,
        work: impl FnOnce(Reading) -> W + 'static,
        wake: Wake,
        into: impl FnOnce(Result<W::Done, JobError>) -> R + 'static,
    ) {
        if self.is_busy() {
            return self.end(into(Err(JobError::Busy)));
        }
        let began = Instant::now();
        match SnapshotStep::begin(logbook.store(), folder) {
            Ok(snapshot) => {
                let then = move |jobs: &mut Self, reading: Result<Reading, JobError>| match reading
                {
                    Ok(reading) => {
                        let before = Before { began, is_second_part: true, loan: None };
                        jobs.launch(work(reading), before, wake, into);
                    }
                    Err(error) => jobs.end(into(Err(error))),
                };
                let then = Box::new(then);
                self.taking = Some(Taking { snapshot, task: W::TASK, began, then });
            }
            Err(error) => self.end(into(Err(error))),
        }
    }

    /// Moves a snapshot on, for about as long as `budget`.
    pub fn advance(&mut self, budget: Duration) {
        let Some(Taking { snapshot, task, began, then }) = self.taking.take() else { return };
        match snapshot.advance(budget) {
            Ok(Step::More(snapshot)) => {
                self.taking = Some(Taking { snapshot, task, began, then });
            }
            Ok(Step::Taken(reading)) => then(self, Ok(reading)),
            Err(error) => then(self, Err(error)),
        }
    }

    /// Asks the work that is spoken of to stop; its end says that it did.
    pub fn cancel(&mut self) {
        if let Some(taking) = self.taking.take() {
            (taking.then)(self, Err(JobError::Cancelled));
        }
        if let Some(current) = &self.alone {
            current.shared.cancel();
        }
    }

    /// The next end, if any work has ended since it was last asked.
    pub fn poll(&mut self) -> Option<Ended<R>> {
        if let Some(ended) = self.ended.pop_front() {
            return Some(ended);
        }
        if let Some(ended) = self.alone.as_mut().and_then(Current::end) {
            self.alone = None;
            return Some(ended);
        }
        let ends = self.beside.iter_mut().enumerate();
        let (place, ended) =
            ends.filter_map(|(place, it)| it.end().map(|ended| (place, ended))).next()?;
        self.beside.remove(place);
        Some(ended)
    }

    fn end(&mut self, said: R) {
        self.ended.push_back(Ended { logbook: None, said });
    }

    fn launch<W: Threaded>(
        &mut self,
        work: W,
        before: Before,
        wake: Wake,
        into: impl FnOnce(Result<W::Done, JobError>) -> R + 'static,
    ) {
        let Before { began, is_second_part, loan } = before;
        let failed = |loan: Option<Loan>, said| {
            // What has not begun has not taken the log out either.
            Ended { logbook: loan.and_then(|loan| loan.take()), said }
        };
        if W::TASK.is_some() && self.is_busy() {
            return self.ended.push_back(failed(loan, into(Err(JobError::Busy))));
        }
        let shared = Arc::new(Shared::default());
        let progress = Progress::of(Arc::clone(&shared), wake);
        let (sender, receiver) = channel();
        let thread = Builder::new().name(W::NAME.to_owned()).spawn(move || {
            // A mistake of this program must not take the log or the answer along.
            let done = catch_unwind(AssertUnwindSafe(|| work.run(&progress)));
            // When nobody listens any more the program is ending.
            let _heard = sender.send(done.unwrap_or(Err(JobError::Lost))).is_ok();
            progress.wake();
        });
        if let Err(source) = thread {
            return self.ended.push_back(failed(loan, into(Err(JobError::NoThread(source)))));
        }
        let mut into = Some(into);
        let poll = move || {
            let done = match receiver.try_recv() {
                Ok(done) => done,
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Disconnected) => Err(JobError::Lost),
            };
            into.take().map(|into| into(done))
        };
        let poll = Box::new(poll);
        let current = Current { task: W::TASK, began, is_second_part, shared, loan, poll };
        match current.task {
            Some(_) => self.alone = Some(current),
            None => self.beside.push(current),
        }
    }
}

impl<R> Jobs<R> {
    /// Whether work is under way of which one runs at a time.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.taking.is_some() || self.alone.is_some()
    }

    /// Whether a snapshot is being taken: [`Self::advance`] has something to do.
    #[must_use]
    pub fn is_taking(&self) -> bool {
        self.taking.is_some()
    }

    /// The work that is spoken of.
    #[must_use]
    pub fn running(&self) -> Option<Running> {
        let running = |task: Option<Task>, began: Instant, done| {
            let seconds = began.elapsed().as_secs_f32();
            task.map(|task| Running { task, done, seconds })
        };
        if let Some(taking) = &self.taking {
            return running(taking.task, taking.began, Some(taking.snapshot.done() * SNAPSHOT));
        }
        let current = self.alone.as_ref()?;
        let done = current.shared.done().map(|done| match current.is_second_part {
            true => SNAPSHOT + done * (1.0 - SNAPSHOT),
            false => done,
        });
        running(current.task, current.began, done)
    }
}
