//! What happens beside the frame: file dialogs, jobs, the daily copy, the window's size.

use super::bells::Bells;
use super::calendar_file::CalendarFile;
use super::desk::Desk;
use super::dialog::Asker;
use super::doors::Doors;
use crate::domain::Now;
use crate::jobs::letter::Errands;
use crate::jobs::{
    Export, FilePurpose, Job, JobError, Jobs, NotStarted, Report, Running, SnapshotStep, Step,
    Task, copy,
};
use crate::logbook::check::CheckReport;
use crate::platform::dialogs::{self, FileDialogs};
use crate::platform::files::WriteError;
use crate::text::Text;
use crate::ui::dialogs::Answer;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use egui::{Context, Vec2};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a frame may take for a snapshot under way: the rest belongs to drawing.
const SLICE: Duration = Duration::from_millis(6);
/// How long after a failed copy the next one is tried, in minutes.
const TRY_AGAIN: i64 = 30;

/// What happens beside the frame.
#[derive(Default)]
pub(super) struct Outside {
    /// The size of the window, as last seen.
    pub size: Option<Vec2>,
    /// The system's own file dialogs.
    pub dialogs: FileDialogs,
    /// What the open file dialog is for, and who asked.
    pub purpose: Option<(FilePurpose, Asker)>,
    /// The job under way.
    pub jobs: Jobs,
    /// The calendar file on its way.
    pub calendar: CalendarFile,
    /// When a promise rings next.
    pub bells: Bells,
    /// Letters on their way out.
    pub errands: Errands,
    /// The way to the clipboard and to other programs.
    pub doors: Doors,
    /// A snapshot being taken for a job that reads.
    taking: Option<Taking>,
    /// When the snapshot was begun that the running job reads.
    taken_since: Option<Instant>,
    /// The day for which the copy was made or tried, and when to try again.
    copied: Option<(NaiveDate, NaiveDateTime)>,
}

struct Taking {
    snapshot: SnapshotStep<After>,
    task: Task,
    began: Instant,
}

/// What a snapshot is taken for.
#[derive(Debug)]
pub(super) enum After {
    /// A verified copy in a folder.
    Copy(PathBuf, Now),
    /// An export.
    Export(Box<Export>),
    /// A check.
    Check,
}

impl Outside {
    /// Notes the size of the window.
    pub fn remember_size(&mut self, ctx: &Context) {
        self.size = ctx.input(|input| input.viewport().inner_rect.map(|rect| rect.size()));
    }

    /// Whether work is under way.
    pub fn is_busy(&self) -> bool {
        self.taking.is_some() || self.jobs.running().is_some()
    }

    /// Stops the work under way. True when that was all: a job has still to say that it stopped.
    pub fn cancel(&mut self) -> bool {
        let was_taking = self.taking.take().is_some();
        self.jobs.cancel();
        was_taking
    }

    fn running(&self) -> Option<Running> {
        // The snapshot is the smaller half of the work.
        const SNAPSHOT: f32 = 1.0 / 3.0;
        if let Some(taking) = &self.taking {
            return Some(Running {
                task: taking.task,
                done: Some(taking.snapshot.done() * SNAPSHOT),
                seconds: taking.began.elapsed().as_secs_f32(),
            });
        }
        let mut running = self.jobs.running()?;
        if let Some(since) = self.taken_since {
            running.seconds = since.elapsed().as_secs_f32();
            running.done = running.done.map(|done| SNAPSHOT + done * (1.0 - SNAPSHOT));
        }
        Some(running)
    }
}

impl Desk {
    /// Takes in answers and reports, moves a snapshot on, and makes the daily copy.
    pub(super) fn advance_outside(&mut self, ctx: &Context, text: &Text) {
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
        self.advance_snapshot(ctx, text);
        if let Some(report) = self.outside.jobs.poll() {
            self.outside.taken_since = None;
            self.take_report(ctx, report, text);
        }
        for outcome in self.outside.errands.poll() {
            self.take_outcome(ctx, outcome, text);
        }
        self.copy_daily(ctx, text);
        self.status.running = self.outside.running();
        if self.outside.is_busy() {
            ctx.request_repaint_after(Duration::from_millis(100));
        }
    }

    /// Takes a snapshot for a job that reads the log; the window stays usable meanwhile.
    pub(super) fn start_reading(&mut self, ctx: &Context, task: Task, after: After, text: &Text) {
        let Some(log) = &self.log else { return };
        match SnapshotStep::begin(log.store(), self.home.folder.as_deref(), after) {
            Ok(snapshot) => {
                self.outside.taking = Some(Taking { snapshot, task, began: Instant::now() });
                ctx.request_repaint();
            }
            Err(error) => self.work_failed(ctx, task, &error, text),
        }
    }

    fn advance_snapshot(&mut self, ctx: &Context, text: &Text) {
        let Some(Taking { snapshot, task, began }) = self.outside.taking.take() else { return };
        match snapshot.advance(SLICE) {
            Ok(Step::More(snapshot)) => {
                self.outside.taking = Some(Taking { snapshot, task, began });
                ctx.request_repaint();
            }
            Ok(Step::Taken(copy, after)) => {
                let job = match after {
                    After::Copy(folder, now) => Job::Copy(copy, folder, now),
                    After::Export(export) => Job::Export(copy, export),
                    After::Check => Job::Check(copy),
                };
                self.outside.taken_since = Some(began);
                self.start(ctx, job, text);
            }
            Err(error) => self.work_failed(ctx, task, &error, text),
        }
    }

    /// Starts a job. A log that went with it comes back when it cannot start.
    pub(super) fn start(&mut self, ctx: &Context, job: Job, text: &Text) {
        let task = job.task();
        let waker = ctx.clone();
        match self.outside.jobs.start(job, Box::new(move || waker.request_repaint())) {
            Err(NotStarted::Busy(Job::Import(log, _))) => self.log = Some(*log),
            Ok(()) | Err(NotStarted::Busy(_)) => {}
            Err(NotStarted::NoThread { source, logbook }) => {
                if let Some(log) = logbook {
                    self.log = Some(*log);
                }
                self.work_failed(ctx, task, &JobError::Stream(source), text);
            }
        }
    }

    fn take_report(&mut self, ctx: &Context, report: Report, text: &Text) {
        let at = ctx.input(|input| input.time);
        let files = &text.files;
        match report {
            Report::Exported(done) => {
                self.close_dialog();
                let folder = done.path.parent().map(Path::to_path_buf).unwrap_or_default();
                let said =
                    files.exported(&files.cases(done.cases), &done.path.display().to_string());
                self.notices.file_written(at, said, files.open_folder(), folder);
            }
            Report::Imported { logbook, entries } => {
                self.log = Some(*logbook);
                self.outside.calendar.start_over();
                self.start_over();
                self.notices.say(at, files.brought_in(entries));
            }
            Report::ImportFailed { logbook, error } => {
                self.log = Some(*logbook);
                self.work_failed(ctx, Task::Import, &error, text);
            }
            Report::Copied { .. } => {
                self.copied(true);
                tracing::info!(target: "amends", "a verified copy was made");
            }
            Report::CopyFailed(error) => self.work_failed(ctx, Task::Copy, &error, text),
            Report::Checked(report) => self.notices.say(at, checked(&report, text)),
            Report::Cancelled(_) => self.notices.say(at, files.cancelled().to_owned()),
            Report::Failed { task, error } => self.work_failed(ctx, task, &error, text),
        }
        ctx.request_repaint();
    }

    pub(super) fn work_failed(&mut self, ctx: &Context, task: Task, error: &JobError, text: &Text) {
        tracing::warn!(target: "amends", ?task, "the work failed");
        if task == Task::Copy {
            self.copied(false);
        }
        if let JobError::Write(WriteError::Exists { path }) = error {
            self.answer(ctx, self.dialogs.asker(), Answer::Exists(path.clone()));
            return;
        }
        if matches!(error, JobError::Cancelled) {
            // Somebody wanted it so: nothing went wrong.
            self.notices.say(ctx.input(|input| input.time), text.files.cancelled().to_owned());
            return;
        }
        let explained = text.explain_job(error);
        self.say(ctx, self.dialogs.asker(), explained.whole());
    }

    /// Once a day, at the first quiet moment, the log is copied and the copy verified.
    fn copy_daily(&mut self, ctx: &Context, text: &Text) {
        let (Some(log), Some(folder)) = (&self.log, &self.home.folder) else { return };
        let now = log.now();
        let today = now.today();
        if self.outside.is_busy() || log.is_untouched().unwrap_or(true) {
            return;
        }
        match self.outside.copied {
            None => {
                // What an earlier run of today did counts.
                let offset = TimeDelta::minutes(now.offset_minutes.into());
                let newest = copy::list(folder).first().map(|copy| copy.made + offset);
                self.status.last_copy = newest;
                let day = newest.map_or(NaiveDate::MIN, |made| made.date());
                self.outside.copied = Some((day, now.local()));
            }
            Some((day, next)) if day < today && next <= now.local() => {
                let folder = folder.clone();
                let next = now.local() + TimeDelta::minutes(TRY_AGAIN);
                self.outside.copied = Some((day, next));
                self.start_reading(ctx, Task::Copy, After::Copy(folder, now), text);
            }
            Some(_) => {}
        }
    }

    fn copied(&mut self, is_good: bool) {
        self.status.copy_failed = !is_good;
        let Some(log) = &self.log else { return };
        if is_good {
            let local = log.now().local();
            self.status.last_copy = Some(local);
            self.outside.copied = Some((local.date(), local));
        }
    }
}

/// What a check found: how much, the first thing by name, and what to do.
fn checked(report: &CheckReport, text: &Text) -> String {
    let files = &text.files;
    if report.is_clean() {
        return files.check_clean(report.deeds);
    }
    let found = files.check_found(report.deeds, report.findings());
    let first = text.findings(report).into_iter().next().unwrap_or_default();
    [found.as_str(), first.as_str(), files.check_advice()].join(" ")
}
