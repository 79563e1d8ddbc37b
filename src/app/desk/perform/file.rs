//! Wishes about files and long work.

use crate::app::desk::Desk;
use crate::app::dialog::Asker;
use crate::app::notices::now;
use crate::jobs::check::Check;
use crate::jobs::complaint::{Message, ReadComplaint, reading};
use crate::jobs::days_off::ReadDaysOff;
use crate::jobs::export::{TryTarget, WriteExport};
use crate::jobs::import::Import;
use crate::jobs::show_folder::ShowFolder;
use crate::jobs::{Export, ExportOrder, FilePurpose, JobError};
use crate::logbook::check::CheckReport;
use crate::logbook::error::Refusal;
use crate::logbook::{Logbook, LogbookError};
use crate::platform::files::Replace;
use crate::text::Text;
use crate::ui::action::FileAction;
use crate::ui::dialogs::Answer;
use chrono::NaiveDate;
use egui::Context;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How the files of messages end.
const MESSAGES: &[&str] = &["eml", "txt", "text", "htm", "html"];

impl Desk {
    pub(super) fn file_action(&mut self, ctx: &Context, action: FileAction, text: &'static Text) {
        match action {
            FileAction::Choose(purpose) => self.choose(ctx, purpose, text),
            FileAction::Export(order, target, replace) => {
                self.export(ctx, order, target, replace, text);
            }
            FileAction::Import(file) => self.import(ctx, file, text),
            FileAction::AddDaysOff(file) => self.add_days_off(ctx, file),
            FileAction::ReadComplaint(file) => self.read_complaint(ctx, Message::File(file)),
            FileAction::ReadPasted(text) => self.read_complaint(ctx, Message::Pasted(text)),
            FileAction::CopyNow => self.copy_now(ctx, text),
            FileAction::Check => self.check(ctx),
            FileAction::CancelJob => self.outside.jobs.cancel(),
            FileAction::OpenFolder(folder) => self.open_folder(ctx, folder),
            FileAction::UseFolder(folder) => self.leaving_for = Some(folder),
            // Only a log that does not open is replaced by a copy or by a new one; see the page Trouble.
            FileAction::Restore(_) | FileAction::BeginLog(_) => {}
        }
    }

    fn open_folder(&mut self, ctx: &Context, folder: PathBuf) {
        let asker = self.dialogs.asker();
        self.start(ctx, ShowFolder { folder }, move |desk, ctx, shown, text| {
            if let Err(error) = shown {
                desk.work_failed(ctx, asker, &error, text);
            }
        });
    }

    /// Opens the sample shop in a window of its own: the owner's log stays as it is.
    pub(super) fn open_sample(&mut self, ctx: &Context, text: &Text) {
        let started = std::env::current_exe()
            .and_then(|program| Command::new(program).arg("--sample").spawn());
        if let Err(error) = started {
            tracing::warn!(target: "amends", kind = ?error.kind(), "the sample did not start");
            self.say(ctx, self.dialogs.asker(), text.files.no_sample().to_owned());
        }
    }

    fn choose(&mut self, ctx: &Context, purpose: FilePurpose, text: &Text) {
        let waker = ctx.clone();
        let wake = Box::new(move || waker.request_repaint());
        let files = &text.files;
        let dialogs = &mut self.outside.dialogs;
        let asked = match &purpose {
            FilePurpose::Export(name, format) => {
                dialogs.ask_save(files.choose_export(), name, format.ending(), wake)
            }
            FilePurpose::Letter(name, format) => {
                dialogs.ask_save(text.letter.choose(), name, format.ending(), wake)
            }
            FilePurpose::Import => dialogs.ask_open(files.choose_import(), &["json"], wake),
            FilePurpose::Complaint => {
                dialogs.ask_open(text.log.message.choose_title(), MESSAGES, wake)
            }
            FilePurpose::DaysOff => dialogs.ask_open(files.choose_days_off(), &["ics"], wake),
            FilePurpose::CalendarFolder => dialogs.ask_folder(text.computer.choose_title(), wake),
            FilePurpose::Folder => dialogs.ask_folder(files.choose_folder(), wake),
        };
        match asked {
            Ok(()) => self.outside.purpose = Some((purpose, self.dialogs.asker())),
            Err(error) => self.say(ctx, self.dialogs.asker(), text.explain_dialog(&error).whole()),
        }
    }

    fn export(
        &mut self,
        ctx: &Context,
        order: ExportOrder,
        target: PathBuf,
        replace: bool,
        text: &'static Text,
    ) {
        let Some(log) = &self.log else { return };
        let export = Export {
            order,
            target,
            replace: if replace { Replace::Yes } else { Replace::Ask },
            protected: self.home.folder.iter().cloned().collect(),
            words: text.words(),
            now: log.now(),
        };
        let asker = self.dialogs.asker();
        self.start(ctx, TryTarget { export }, move |desk, ctx, tried, text| match tried {
            Ok(export) => desk.write_export(ctx, asker, export),
            Err(error) => desk.work_failed(ctx, asker, &error, text),
        });
    }

    fn write_export(&mut self, ctx: &Context, asker: Asker, export: Export) {
        let work = |records| WriteExport { records, export };
        self.start_reading(ctx, work, move |desk, ctx, written, text| match written {
            Ok(done) => {
                desk.close_for(asker);
                let files = &text.files;
                let folder = done.path.parent().map(Path::to_path_buf).unwrap_or_default();
                let said = text.exported(done.cases, &done.path, done.beside.len());
                desk.notices.file_written(now(ctx), said, files.open_folder(), folder);
            }
            Err(error) => desk.work_failed(ctx, asker, &error, text),
        });
    }

    fn check(&mut self, ctx: &Context) {
        let asker = self.dialogs.asker();
        self.start_reading(
            ctx,
            |records| Check { records },
            move |desk, ctx, checked, text| match checked {
                Ok(report) => desk.notices.say(now(ctx), found(&report, text)),
                Err(error) => desk.work_failed(ctx, asker, &error, text),
            },
        );
    }

    /// The dialog stays until the file was read; when it was closed meanwhile, nobody wants the
    /// days any more.
    fn add_days_off(&mut self, ctx: &Context, file: PathBuf) {
        let Some(today) = self.log.as_ref().map(|log| log.now().today()) else { return };
        let asker = self.dialogs.asker();
        self.start(ctx, ReadDaysOff { file, today }, move |desk, ctx, read, text| {
            if !desk.is_there(asker) {
                return;
            }
            let kept = read.and_then(|days| Ok(desk.keep_days_off(ctx, asker, days, text)?));
            if let Err(error) = kept {
                desk.work_failed(ctx, asker, &error, text);
            }
        });
    }

    /// What was read goes to the dialog that asked; when it was closed meanwhile, nobody wants it.
    fn read_complaint(&mut self, ctx: &Context, message: Message) {
        let Some(log) = &self.log else { return };
        let work = ReadComplaint { message, reading: reading(log.shop(), log.now()) };
        let asker = self.dialogs.asker();
        self.start(ctx, work, move |desk, ctx, read, text| match read {
            Ok(complaint) => desk.answer(ctx, asker, Answer::Complaint(complaint)),
            Err(error) => desk.work_failed(ctx, asker, &error, text),
        });
    }

    fn keep_days_off(
        &mut self,
        ctx: &Context,
        asker: Asker,
        days: BTreeMap<NaiveDate, String>,
        text: &Text,
    ) -> crate::logbook::Result<()> {
        let before = self.log.as_ref().map(|log| log.shop().hours.days_off.clone());
        let revision = self.log.as_ref().map(Logbook::revision);
        let added = self.deed_in_place(|log| log.add_days_off(days))?;
        self.close_for(asker);
        let count = u64::try_from(added).unwrap_or(u64::MAX);
        self.notices.say(now(ctx), text.files.days_off_added(count));
        if let Some(log) = self.log.as_ref().filter(|log| Some(log.revision()) > revision) {
            self.notices.deed_done(now(ctx), log, text);
        }
        self.ask_about_closed(&before.unwrap_or_default())
    }

    /// An archive takes the log along, and gives it back.
    fn import(&mut self, ctx: &Context, file: PathBuf, text: &Text) {
        let asker = self.dialogs.asker();
        if self.outside.jobs.is_busy() {
            return self.work_failed(ctx, asker, &JobError::Busy, text);
        }
        match self.log.as_ref().map(Logbook::is_untouched) {
            Some(Ok(true)) => {}
            Some(Ok(false)) => {
                let refused = LogbookError::Refused(Refusal::LogIsNotEmpty);
                return self.tell(ctx, asker, &refused, text);
            }
            Some(Err(error)) => return self.tell(ctx, asker, &error, text),
            None => return,
        }
        // The dialog waits with what was typed in it, for the case that the archive is refused.
        self.start_with_log(
            ctx,
            |log| Import { log, file },
            move |desk, ctx, imported, text| match imported {
                Ok(deeds) => {
                    desk.outside.calendar.start_over();
                    desk.start_over();
                    desk.notices.say(now(ctx), text.files.brought_in(deeds, &text.count(deeds)));
                }
                Err(error) => desk.work_failed(ctx, asker, &error, text),
            },
        );
    }

    fn copy_now(&mut self, ctx: &Context, text: &Text) {
        let asker = self.dialogs.asker();
        match self.home.folder.clone() {
            Some(folder) => self.copy_into(ctx, folder, asker),
            None => self.say(ctx, asker, text.shell.sample().to_owned()),
        }
    }
}

/// What a check found: how much, the first thing by name, and what to do.
fn found(report: &CheckReport, text: &Text) -> String {
    let files = &text.files;
    if report.is_clean() {
        return files.check_clean(report.deeds, &text.count(report.deeds));
    }
    let found = files.check_found(report.deeds, &text.count(report.deeds), report.findings());
    let first = text.findings(report).into_iter().next().unwrap_or_default();
    [found.as_str(), first.as_str(), files.check_advice()].join(" ")
}
