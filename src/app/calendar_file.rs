//! Keeping the calendar file up to date: a moment after each change, what it shows is gathered in
//! small steps between frames, and written beside them.

use super::desk::Desk;
use crate::jobs::KeptCalendar;
use crate::jobs::calendar::{self, CalendarError, Gathering, Order, Step, Writing};
use crate::text::Text;
use chrono::NaiveDate;
use egui::Context;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How long after a change nothing more may change before the file is written.
const QUIET: Duration = Duration::from_secs(1);
/// How long after a failure it is tried again.
const AGAIN: Duration = Duration::from_secs(300);
/// How long gathering may hold a frame up.
const SLICE: Duration = Duration::from_millis(4);

/// The calendar file on its way.
#[derive(Debug, Default)]
pub(super) struct CalendarFile {
    /// Of what the file on the disk tells.
    written: Option<Stamp>,
    /// What is to be written, since when, and how far that has come.
    wanted: Option<(Stamp, Instant)>,
    gathering: Option<Gathering>,
    writing: Option<(Stamp, Writing)>,
    /// When writing failed last; the owner was told then.
    failed: Option<Instant>,
    /// The folder of a file that is to be taken away once nothing is written any more.
    removing: Option<PathBuf>,
}

/// What a file is made from. Days count, because the dates of a repeating promise are shown for
/// a year.
#[derive(Clone, Debug, PartialEq)]
struct Stamp {
    revision: u64,
    day: NaiveDate,
    calendar: KeptCalendar,
}

impl CalendarFile {
    /// Takes the file out of a folder as soon as nothing is written there any more.
    pub fn remove_from(&mut self, folder: PathBuf) {
        self.removing = Some(folder);
    }

    /// Forgets what was written: the log is another one, or the file is to be written again.
    pub fn start_over(&mut self) {
        let Self { writing, removing, .. } = std::mem::take(self);
        (self.writing, self.removing) = (writing, removing);
    }

    /// Whether what is wanted has stood for long enough; when not, for how long it must yet.
    fn waits(&mut self, stamp: &Stamp) -> Option<Duration> {
        let since = match &self.wanted {
            Some((wanted, since)) if wanted == stamp => *since,
            _ => {
                self.gathering = None;
                let now = Instant::now();
                self.wanted = Some((stamp.clone(), now));
                now
            }
        };
        let quiet = QUIET.checked_sub(since.elapsed());
        let again = self.failed.and_then(|failed| AGAIN.checked_sub(failed.elapsed()));
        quiet.max(again).filter(|rest| !rest.is_zero())
    }
}

impl Desk {
    /// Moves the calendar file on.
    pub(super) fn keep_calendar_file(&mut self, ctx: &Context, text: &'static Text) {
        if !self.end_of_writing(ctx, text) {
            return;
        }
        self.remove_calendar_file(ctx, text);
        let (Some(log), Some(calendar)) = (&self.log, &self.status.computer.calendar) else {
            return;
        };
        let now = log.now();
        let stamp =
            Stamp { revision: log.revision(), day: now.today(), calendar: calendar.clone() };
        let file = &mut self.outside.calendar;
        if file.written.as_ref() == Some(&stamp) {
            return;
        }
        if let Some(rest) = file.waits(&stamp) {
            ctx.request_repaint_after(rest);
            return;
        }
        let gathering = file.gathering.take().unwrap_or_else(|| Gathering::begin(now));
        match gathering.advance(log.store(), &log.shop().hours, now, SLICE) {
            Ok(Step::More(gathering)) => {
                file.gathering = Some(gathering);
                ctx.request_repaint();
            }
            Ok(Step::Done(gathered)) => {
                let order = Order {
                    folder: stamp.calendar.folder.clone(),
                    detail: stamp.calendar.detail,
                    protected: self.home.folder.iter().cloned().collect(),
                    words: text.words(),
                };
                let waker = ctx.clone();
                let wake = Box::new(move || waker.request_repaint());
                match Writing::start(order, gathered, wake) {
                    Ok(writing) => file.writing = Some((stamp, writing)),
                    Err(error) => self.calendar_failed(ctx, &error, text),
                }
            }
            Err(error) => {
                file.failed = Some(Instant::now());
                self.tell(ctx, self.dialogs.asker(), &error, text);
            }
        }
    }

    /// Takes in how writing ended; false while it goes on.
    fn end_of_writing(&mut self, ctx: &Context, text: &Text) -> bool {
        let file = &mut self.outside.calendar;
        let Some((stamp, writing)) = file.writing.take() else { return true };
        match writing.poll() {
            None => {
                file.writing = Some((stamp, writing));
                return false;
            }
            Some(Ok(())) => {
                (file.written, file.failed) = (Some(stamp), None);
                self.status.computer.calendar_failure = None;
                self.status.computer.calendar_written =
                    self.log.as_ref().map(|log| log.now().local());
            }
            Some(Err(error)) => self.calendar_failed(ctx, &error, text),
        }
        true
    }

    /// Says it once, and in the settings until it is written again.
    fn calendar_failed(&mut self, ctx: &Context, error: &CalendarError, text: &Text) {
        tracing::warn!(target: "amends", "the calendar file was not written");
        let sentence = text.computer.failed(&text.explain_calendar(error).whole());
        self.outside.calendar.failed = Some(Instant::now());
        if self.status.computer.calendar_failure.is_none() {
            self.notices.say(ctx.input(|input| input.time), sentence.clone());
        }
        self.status.computer.calendar_failure = Some(sentence);
    }

    fn remove_calendar_file(&mut self, ctx: &Context, text: &Text) {
        let Some(folder) = self.outside.calendar.removing.take() else { return };
        let sentence = match calendar::remove(&folder) {
            Ok(()) => text.computer.removed().to_owned(),
            Err(error) => text.explain_calendar(&error).whole(),
        };
        self.notices.say(ctx.input(|input| input.time), sentence);
    }
}
