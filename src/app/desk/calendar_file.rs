//! Keeping the calendar file up to date: a moment after each change, what it shows is gathered in
//! small steps between frames, and written beside them.

use super::Desk;
use crate::app::dialog::Asker;
use crate::app::notices::now;
use crate::jobs::calendar::{Gathered, Gathering, Order, RemoveCalendar, Step, WriteCalendar};
use crate::jobs::{JobError, KeptCalendar};
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
    /// The file is being written or taken away: one after the other, since both may mean the
    /// same one.
    is_at_work: bool,
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
        let Self { is_at_work, removing, .. } = std::mem::take(self);
        (self.is_at_work, self.removing) = (is_at_work, removing);
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
        if self.outside.calendar.is_at_work {
            return;
        }
        if let Some(folder) = self.outside.calendar.removing.take() {
            return self.remove_calendar_file(ctx, folder);
        }
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
            Ok(Step::Done(gathered)) => self.write_calendar_file(ctx, stamp, gathered, text),
            Err(error) => {
                file.failed = Some(Instant::now());
                self.tell(ctx, Asker::default(), &error, text);
            }
        }
    }

    fn write_calendar_file(
        &mut self,
        ctx: &Context,
        stamp: Stamp,
        gathered: Gathered,
        text: &'static Text,
    ) {
        let order = Order {
            folder: stamp.calendar.folder.clone(),
            detail: stamp.calendar.detail,
            protected: self.home.folder.iter().cloned().collect(),
            words: text.words(),
        };
        self.outside.calendar.is_at_work = true;
        self.start(ctx, WriteCalendar { order, gathered }, move |desk, ctx, written, text| {
            desk.outside.calendar.is_at_work = false;
            match written {
                Ok(()) => {
                    let file = &mut desk.outside.calendar;
                    (file.written, file.failed) = (Some(stamp), None);
                    let local = desk.log.as_ref().map(|log| log.now().local());
                    desk.status.computer.calendar_failure = None;
                    desk.status.computer.calendar_written = local;
                }
                Err(error) => desk.calendar_failed(ctx, &error, text),
            }
        });
    }

    /// Says it once, and in the settings until it is written again.
    fn calendar_failed(&mut self, ctx: &Context, error: &JobError, text: &Text) {
        let sentence = text.computer.failed(&text.explain_job(error).whole());
        self.outside.calendar.failed = Some(Instant::now());
        if self.status.computer.calendar_failure.is_none() {
            self.notices.say(now(ctx), sentence.clone());
        }
        self.status.computer.calendar_failure = Some(sentence);
    }

    fn remove_calendar_file(&mut self, ctx: &Context, folder: PathBuf) {
        self.outside.calendar.is_at_work = true;
        self.start(ctx, RemoveCalendar { folder }, |desk, ctx, removed, text| {
            desk.outside.calendar.is_at_work = false;
            let sentence = match removed {
                Ok(()) => text.computer.removed().to_owned(),
                Err(error) => text.explain_job(&error).whole(),
            };
            desk.notices.say(now(ctx), sentence);
        });
    }
}
