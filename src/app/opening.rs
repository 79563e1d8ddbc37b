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
/// How long it takes before it is worth saying why.
const WORTH_A_REASON: Duration = Duration::from_secs(3);

/// A log being opened.
pub struct Opening {
    jobs: Jobs<Done>,
    began: Instant,
    is_sample: bool,
}

impl Opening {
    /// Begins to open a log.
    pub fn of(wanted: Wanted, clock: &Arc<dyn Clock>, ctx: &Context) -> Self {
        let is_sample = matches!(wanted, Wanted::Sample(_));
        let mut jobs = Jobs::new();
        let ctx = ctx.clone();
        let wake = Box::new(move || ctx.request_repaint());
        jobs.start(OpenLog { wanted, clock: Arc::clone(clock) }, wake, |done| done);
        Self { jobs, began: Instant::now(), is_sample }
    }

    /// What came of it, once.
    pub fn poll(&mut self) -> Option<Done> {
        self.jobs.poll().map(|ended| ended.said)
    }

    /// Draws one frame.
    pub fn frame(&self, ui: &mut Ui, text: &Text) {
        let lasts = self.began.elapsed();
        let told = (lasts >= WORTH_A_WORD).then_some(text);
        // The sample shop is never brought up to date.
        shell::opening(ui, told, lasts >= WORTH_A_REASON && !self.is_sample);
        for worth in [WORTH_A_WORD, WORTH_A_REASON] {
            if let Some(left) = worth.checked_sub(lasts) {
                ui.ctx().request_repaint_after(left);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme;
    use egui_kittest::{Harness, kittest::Queryable as _};

    #[test]
    fn it_says_nothing_at_first_then_what_and_then_why() {
        let words = Text::english().shell;
        let told = |lasts: Duration, is_sample: bool| {
            let began = Instant::now().checked_sub(lasts).unwrap();
            let opening = Opening { jobs: Jobs::new(), began, is_sample };
            let mut scene = Harness::builder()
                .with_context_setup(theme::apply)
                .build_ui(|ui| opening.frame(ui, Text::english()));
            scene.step();
            let shows = |label| scene.query_by_label(label).is_some();
            (shows(words.opening()), shows(words.opening_why()))
        };
        assert_eq!(told(Duration::ZERO, false), (false, false));
        assert_eq!(told(WORTH_A_WORD, false), (true, false));
        assert_eq!(told(WORTH_A_REASON, false), (true, true));
        assert_eq!(told(WORTH_A_REASON, true), (true, false));
    }
}
