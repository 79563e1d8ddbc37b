//! The window while a log is being opened: nothing at first, then that it takes its time.

use crate::jobs::opening::{OpenLog, Opened, Unopened, Wanted};
use crate::jobs::{JobError, Jobs};
use crate::platform::clock::Clock;
use crate::text::Text;
use crate::ui::shell;
use egui::{Context, Ui};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What comes of it.
pub type Done = Result<Result<Opened, Box<Unopened>>, JobError>;

/// How long an opening takes before it is worth a word: a flash of words is worse than none.
const WORTH_A_WORD: Duration = Duration::from_millis(700);

/// A log being opened.
pub struct Opening {
    jobs: Jobs<Done>,
    began: Instant,
}

impl Opening {
    /// Begins to open a log.
    pub fn of(wanted: Wanted, clock: &Arc<dyn Clock>, ctx: &Context) -> Self {
        let mut jobs = Jobs::new();
        let ctx = ctx.clone();
        let wake = Box::new(move || ctx.request_repaint());
        jobs.start(OpenLog { wanted, clock: Arc::clone(clock) }, wake, |done| done);
        Self { jobs, began: Instant::now() }
    }

    /// What came of it, once.
    pub fn poll(&mut self) -> Option<Done> {
        self.jobs.poll().map(|ended| ended.said)
    }

    /// Draws one frame.
    pub fn frame(&self, ui: &mut Ui, text: &Text) {
        let lasts = self.began.elapsed();
        shell::opening(ui, (lasts >= WORTH_A_WORD).then_some(text));
        if let Some(left) = WORTH_A_WORD.checked_sub(lasts) {
            ui.ctx().request_repaint_after(left);
        }
    }
}
