//! How far a job has come, and whether it should stop: shared between its thread and the window.

use super::JobError;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// One of the stages a job goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Which, from 0.
    pub nth: u32,
    /// Of how many.
    pub of: u32,
}

impl Stage {
    /// The only stage of a job.
    pub const ONLY: Self = Self { nth: 0, of: 1 };
}

/// Hears that of a stage so much is done of so much.
type Each = dyn Fn(Stage, u64, u64) + Send;

/// What a job tells and is told while it runs.
pub struct Progress {
    shared: Arc<Shared>,
    wake: Box<dyn Fn() + Send>,
    /// Hears of every step, where each stage has words of its own.
    each: Option<Box<Each>>,
}

#[derive(Debug, Default)]
pub(super) struct Shared {
    cancelled: Arc<AtomicBool>,
    // Thousandths done, and one more: 0 while that is not known yet.
    done: AtomicU32,
}

impl Shared {
    pub(super) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub(super) fn done(&self) -> Option<f32> {
        let thousandths = self.done.load(Ordering::Relaxed).checked_sub(1)?;
        u16::try_from(thousandths).ok().map(|thousandths| f32::from(thousandths) / 1000.0)
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Progress").field("shared", &self.shared).finish_non_exhaustive()
    }
}

impl Progress {
    /// For work whose progress nobody watches, and that nobody stops.
    #[must_use]
    pub fn unwatched() -> Self {
        Self::watched(|| {})
    }

    /// For work without a thread of its own. `wake` is called whenever more is done; see
    /// [`Progress::done`].
    #[must_use]
    pub fn watched(wake: impl Fn() + Send + 'static) -> Self {
        Self { shared: Arc::default(), wake: Box::new(wake), each: None }
    }

    /// For work without a thread of its own, which stops once `stop` is raised. `tell` is called
    /// whenever more is done, with how much, from 0 to 1.
    #[must_use]
    pub fn told(stop: Arc<AtomicBool>, tell: impl Fn(f32) + Send + 'static) -> Self {
        let shared = Arc::new(Shared { cancelled: stop, ..Shared::default() });
        let seen = Arc::clone(&shared);
        let wake = move || tell(seen.done().unwrap_or_default());
        Self { shared, wake: Box::new(wake), each: None }
    }

    /// The same, where `tell` hears of every step: of which stage so much is done of so much.
    #[must_use]
    pub fn in_stages(
        stop: Arc<AtomicBool>,
        tell: impl Fn(Stage, u64, u64) + Send + 'static,
    ) -> Self {
        let shared = Arc::new(Shared { cancelled: stop, ..Shared::default() });
        Self { shared, wake: Box::new(|| {}), each: Some(Box::new(tell)) }
    }

    pub(super) fn of(shared: Arc<Shared>, wake: Box<dyn Fn() + Send>) -> Self {
        Self { shared, wake, each: None }
    }

    /// Tells that of a stage so much is done of so much. The window is woken when the number
    /// shown changes, so this may be called as often as one likes.
    ///
    /// # Errors
    /// [`JobError::Cancelled`]: the owner wants the job to stop.
    pub fn step(&self, stage: Stage, done: u64, total: u64) -> Result<(), JobError> {
        if self.is_cancelled() {
            return Err(JobError::Cancelled);
        }
        if let Some(each) = &self.each {
            each(stage, done, total);
        }
        let part = done.min(total).saturating_mul(1000).checked_div(total).unwrap_or(0);
        let all = u64::from(stage.nth).saturating_mul(1000).saturating_add(part);
        let thousandths = all.checked_div(stage.of.into()).unwrap_or(0).min(1000);
        let shown = u32::try_from(thousandths + 1).unwrap_or(u32::MAX);
        if self.shared.done.swap(shown, Ordering::Relaxed) != shown {
            self.wake();
        }
        Ok(())
    }

    /// Whether the owner wants the job to stop.
    pub(super) fn is_cancelled(&self) -> bool {
        self.shared.cancelled.load(Ordering::Relaxed)
    }

    /// Answers the same from anywhere, for statements of SQLite that take long.
    pub(super) fn stop(&self) -> impl Fn() -> bool + Send + 'static {
        let shared = Arc::clone(&self.shared);
        move || shared.cancelled.load(Ordering::Relaxed)
    }

    /// Wakes whoever watches.
    pub(super) fn wake(&self) {
        (self.wake)();
    }

    /// How much is done, from 0 to 1; none when that is not known yet.
    #[must_use]
    pub fn done(&self) -> Option<f32> {
        self.shared.done()
    }
}
