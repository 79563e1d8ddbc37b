//! What happens beside the frame: file dialogs, long work, the daily copy, the window's size.
//!
//! Every work goes by one road: it is started with what is to be done with its end, and that is
//! done between two frames.

use super::Desk;
use super::bells::Bells;
use super::calendar_file::CalendarFile;
use crate::app::dialog::Asker;
use crate::app::doors::Doors;
use crate::app::notices::now;
use crate::jobs::copy::{FindCopies, MakeCopy};
use crate::jobs::letter::{Desktop, Meanwhile};
use crate::jobs::{Ended, FilePurpose, JobError, Jobs, Lent, LetterError, Reading, Threaded, Wake};
use crate::logbook::Logbook;
use crate::platform::dialogs::{self, FileDialogs};
use crate::platform::files::WriteError;
use crate::text::Text;
use crate::ui::dialogs::Answer;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use egui::{Context, Vec2};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a frame may take for a snapshot under way: the rest belongs to drawing.
const SLICE: Duration = Duration::from_millis(6);
/// How long after a failed copy the next one is tried, in minutes.
const TRY_AGAIN: i64 = 30;

/// What is done with the end of a work.
type Heard = Box<dyn FnOnce(&mut Desk, &Context, &'static Text)>;

/// What happens beside the frame.
#[derive(Default)]
pub(super) struct Outside {
    /// What brings the pictures to the screen, where that is known.
    pub renderer: Option<String>,
    /// The size of the window, as last seen.
    pub size: Option<Vec2>,
    /// The system's own file dialogs.
    pub dialogs: FileDialogs,
    /// What the open file dialog is for, and who asked.
    pub purpose: Option<(FilePurpose, Asker)>,
    /// The work under way.
    pub jobs: Jobs<Heard>,
    /// The calendar file on its way.
    pub calendar: CalendarFile,
    /// When a promise rings next.
    pub bells: Bells,
    /// Where letters lie on their way out.
    pub meanwhile: Meanwhile,
    /// The way to the clipboard and to other programs.
    pub doors: Doors,
    /// How often it was looked up whether the program starts at login, and when last.
    pub at_login: (u64, Option<Instant>),
    copied: Copied,
}

/// What is known of the daily copy.
#[derive(Clone, Copy, Default)]
enum Copied {
    /// Nothing yet.
    #[default]
    Unknown,
    /// The copies are being looked for.
    LookedFor,
    /// The day for which it was made or tried, and when to try again.
    On(NaiveDate, NaiveDateTime),
}

impl Outside {
    /// What happens beside a log in a folder, or in none.
    pub fn of(folder: Option<PathBuf>) -> Self {
        Self { meanwhile: Meanwhile::below(folder), ..Self::default() }
    }

    /// Notes the size of the window.
    pub fn remember_size(&mut self, ctx: &Context) {
        self.size = ctx.input(|input| input.viewport().inner_rect.map(|rect| rect.size()));
    }

    /// The programs of the desktop, for what they open.
    pub fn desktop(&self) -> Desktop {
        Desktop { opener: Arc::clone(&self.doors.opener), meanwhile: self.meanwhile.clone() }
    }
}

impl Desk {
    /// Takes in answers and the ends of works, moves a snapshot on, and makes the daily copy.
    pub(super) fn advance_outside(&mut self, ctx: &Context, text: &'static Text) {
        if let Some(answer) = self.outside.dialogs.poll()
            && let Some((purpose, asker)) = self.outside.purpose.take()
        {
            let chosen = match answer {
                dialogs::Answer::Chosen(path) => Some(path),
                dialogs::Answer::None => None,
            };
            self.answer(ctx, asker, Answer::Chosen(purpose, chosen));
            ctx.request_repaint();
        }
        self.outside.jobs.advance(SLICE);
        while let Some(Ended { logbook, said }) = self.outside.jobs.poll() {
            if logbook.is_some() {
                self.log = logbook;
            }
            said(self, ctx, text);
            if self.log.is_none() && !self.outside.jobs.is_busy() {
                // It went along and did not come back: it is opened again from its folder.
                self.leaving_for = self.home.folder.clone();
            }
            ctx.request_repaint();
        }
        self.copy_daily(ctx);
        self.status.running = self.outside.jobs.running();
        if self.outside.jobs.is_taking() {
            ctx.request_repaint();
        } else if self.outside.jobs.is_busy() {
            ctx.request_repaint_after(Duration::from_millis(100));
        }
    }

    /// Starts a work. `then` hears how it ended.
    pub(super) fn start<W: Threaded>(
        &mut self,
        ctx: &Context,
        work: W,
        then: impl FnOnce(&mut Self, &Context, Result<W::Done, JobError>, &'static Text) + 'static,
    ) {
        self.outside.jobs.start(work, wake(ctx), heard::<W>(then));
    }

    /// The same for work that reads the log: it gets a snapshot, which is taken in steps between
    /// frames, so that the window stays usable.
    pub(super) fn start_reading<W: Threaded>(
        &mut self,
        ctx: &Context,
        work: impl FnOnce(Reading) -> W + 'static,
        then: impl FnOnce(&mut Self, &Context, Result<W::Done, JobError>, &'static Text) + 'static,
    ) {
        let Some(log) = &self.log else { return };
        let folder = self.home.folder.as_deref();
        self.outside.jobs.start_reading(log, folder, work, wake(ctx), heard::<W>(then));
        ctx.request_repaint();
    }

    /// The same for work that writes the log, which goes along and comes back with the end.
    pub(super) fn start_with_log<W: Threaded>(
        &mut self,
        ctx: &Context,
        work: impl FnOnce(Lent) -> W,
        then: impl FnOnce(&mut Self, &Context, Result<W::Done, JobError>, &'static Text) + 'static,
    ) {
        let Some(log) = self.log.take() else { return };
        self.outside.jobs.start_with(log, work, wake(ctx), heard::<W>(then));
    }

    /// Says why a work was not done: to the dialog that asked, or else as a notice.
    pub(super) fn work_failed(
        &mut self,
        ctx: &Context,
        asker: Asker,
        error: &JobError,
        text: &Text,
    ) {
        if matches!(error, JobError::Cancelled) {
            // Somebody wanted it so: nothing went wrong.
            return self.notices.say(now(ctx), text.files.cancelled().to_owned());
        }
        if let JobError::Write(WriteError::Exists { path })
        | JobError::Letter(LetterError::Write(WriteError::Exists { path })) = error
            && self.dialogs.tell(asker, Answer::Exists(path.clone())).is_none()
        {
            return;
        }
        self.say(ctx, asker, text.explain_job(error).whole());
    }

    /// Once a day, at the first quiet moment, the log is copied and the copy verified.
    fn copy_daily(&mut self, ctx: &Context) {
        let (Some(log), Some(folder)) = (&self.log, &self.home.folder) else { return };
        if self.outside.jobs.is_busy() || log.is_untouched().unwrap_or(true) {
            return;
        }
        let now = log.now();
        match self.outside.copied {
            Copied::Unknown => {
                self.outside.copied = Copied::LookedFor;
                // What an earlier run of today did counts.
                let offset = TimeDelta::minutes(now.offset_minutes.into());
                let find = FindCopies { folder: folder.clone() };
                self.start(ctx, find, move |desk, _, found, _| {
                    let newest = found.unwrap_or_default().first().map(|copy| copy.made + offset);
                    desk.status.last_copy = newest;
                    let day = newest.map_or(NaiveDate::MIN, |made| made.date());
                    desk.outside.copied = Copied::On(day, now.local());
                });
            }
            Copied::On(day, next) if day < now.today() && next <= now.local() => {
                let folder = folder.clone();
                let next = now.local() + TimeDelta::minutes(TRY_AGAIN);
                self.outside.copied = Copied::On(day, next);
                self.copy_into(ctx, folder, Asker::default());
            }
            Copied::LookedFor | Copied::On(..) => {}
        }
    }

    /// Makes a verified copy in the log's folder.
    pub(super) fn copy_into(&mut self, ctx: &Context, folder: PathBuf, asker: Asker) {
        let Some(now) = self.log.as_ref().map(Logbook::now) else { return };
        let work = move |records| MakeCopy { records, folder, target: None, now };
        self.start_reading(ctx, work, move |desk, ctx, made, text| {
            if !matches!(made, Err(JobError::Busy | JobError::Cancelled)) {
                desk.status.copy_failed = made.is_err();
            }
            match made {
                Ok(_) => {
                    tracing::info!(target: "amends", "a verified copy was made");
                    if let Some(local) = desk.log.as_ref().map(|log| log.now().local()) {
                        desk.status.last_copy = Some(local);
                        desk.outside.copied = Copied::On(local.date(), local);
                    }
                }
                Err(error) => desk.work_failed(ctx, asker, &error, text),
            }
        });
    }
}

/// Brings up the next frame.
fn wake(ctx: &Context) -> Wake {
    let ctx = ctx.clone();
    Box::new(move || ctx.request_repaint())
}

/// The end of a work as what is to be done with it.
fn heard<W: Threaded>(
    then: impl FnOnce(&mut Desk, &Context, Result<W::Done, JobError>, &'static Text) + 'static,
) -> impl FnOnce(Result<W::Done, JobError>) -> Heard + 'static {
    move |done| {
        if done.is_err() {
            tracing::warn!(target: "amends", work = W::NAME, "not done");
        }
        Box::new(move |desk, ctx, text| then(desk, ctx, done, text))
    }
}
