//! Wishes about files and long work.

use crate::app::desk::Desk;
use crate::app::outside::After;
use crate::jobs::{self, Export, ExportOrder, FilePurpose, Job, Task};
use crate::logbook::LogbookError;
use crate::logbook::error::Refusal;
use crate::platform::files::{self, Replace};
use crate::platform::reveal;
use crate::text::Text;
use crate::ui::action::FileAction;
use egui::Context;
use std::path::{Path, PathBuf};
use std::process::Command;

impl Desk {
    pub(super) fn file_action(&mut self, ctx: &Context, action: FileAction, text: &'static Text) {
        match action {
            FileAction::Choose(purpose) => self.choose(ctx, purpose, text),
            FileAction::Export(order, target, replace) => {
                self.export(ctx, order, target, replace, text);
            }
            FileAction::Import(file) => self.import(ctx, file, text),
            FileAction::AddDaysOff(file) => self.add_days_off(ctx, &file, text),
            FileAction::CopyNow => self.copy_now(ctx, text),
            FileAction::Check => {
                if self.may_start(ctx, text) {
                    self.start_reading(ctx, Task::Check, After::Check, text);
                }
            }
            FileAction::CancelJob => {
                if self.outside.cancel() {
                    let at = ctx.input(|input| input.time);
                    self.notices.say(at, text.files.cancelled().to_owned());
                }
            }
            FileAction::OpenFolder(folder) => {
                if let Err(error) = reveal::open(&folder) {
                    self.say(ctx, text.explain_reveal(&error).whole());
                }
            }
            FileAction::UseFolder(folder) => self.leaving_for = Some(folder),
            // Only a log that does not open is replaced by a copy or by a new one; see the page Trouble.
            FileAction::Restore(_) | FileAction::BeginLog(_) => {}
        }
    }

    /// Opens the sample shop in a window of its own: the owner's log stays as it is.
    pub(super) fn open_sample(&mut self, ctx: &Context, text: &Text) {
        let started = std::env::current_exe()
            .and_then(|program| Command::new(program).arg("--sample").spawn());
        if let Err(error) = started {
            tracing::warn!(target: "amends", kind = ?error.kind(), "the sample did not start");
            self.say(ctx, text.files.no_sample().to_owned());
        }
    }

    fn choose(&mut self, ctx: &Context, purpose: FilePurpose, text: &Text) {
        let waker = ctx.clone();
        let wake = Box::new(move || waker.request_repaint());
        let files = &text.files;
        let dialogs = &mut self.outside.dialogs;
        let asked = match &purpose {
            FilePurpose::Export(name, format) => {
                dialogs.ask_save(files.choose_export, name, format.ending(), wake)
            }
            FilePurpose::Letter(name, format) => {
                dialogs.ask_save(text.letter.choose(), name, format.ending(), wake)
            }
            FilePurpose::Import => dialogs.ask_open(files.choose_import(), &["json"], wake),
            FilePurpose::DaysOff => dialogs.ask_open(files.choose_days_off(), &["ics"], wake),
            FilePurpose::CalendarFolder => dialogs.ask_folder(text.computer.choose_title(), wake),
            FilePurpose::Folder => dialogs.ask_folder(files.choose_folder(), wake),
        };
        self.status.chosen = None;
        match asked {
            Ok(()) => self.outside.purpose = Some(purpose),
            Err(error) => self.say(ctx, text.explain_dialog(&error).whole()),
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
        if !self.may_start(ctx, text) {
            return;
        }
        self.status.failure = None;
        let Some(log) = &self.log else { return };
        let export = Export {
            order,
            target,
            replace: if replace { Replace::Yes } else { Replace::Ask },
            protected: self.home.folder.iter().cloned().collect(),
            words: text.words(),
            now: log.now(),
        };
        // Said at once, and not after the whole log was copied.
        if let Err(error) = files::may_write(&export.target, &export.protected, export.replace) {
            return self.work_failed(ctx, Task::Export, &error.into(), text);
        }
        self.start_reading(ctx, Task::Export, After::Export(Box::new(export)), text);
    }

    fn add_days_off(&mut self, ctx: &Context, file: &Path, text: &'static Text) {
        let Some(log) = &self.log else { return };
        let before = log.shop().hours.days_off.clone();
        let added = jobs::days_off::read(file, log.now().today())
            .and_then(|days| Ok(self.deed(|log| log.add_days_off(days))?));
        match added {
            Ok(added) => {
                let count = u64::try_from(added).unwrap_or(u64::MAX);
                self.say(ctx, text.files.days_off_added(count));
                if let Err(error) = self.ask_about_closed(&before) {
                    self.tell(ctx, &error, text);
                }
            }
            Err(error) => self.say(ctx, text.explain_job(&error).whole()),
        }
    }

    /// An archive takes the log along, and gives it back.
    fn import(&mut self, ctx: &Context, file: PathBuf, text: &Text) {
        if !self.may_start(ctx, text) {
            return;
        }
        match self.log.as_ref().map(crate::logbook::Logbook::is_untouched) {
            Some(Ok(true)) => {}
            Some(Ok(false)) => {
                let refused = LogbookError::Refused(Refusal::LogIsNotEmpty);
                return self.tell(ctx, &refused, text);
            }
            Some(Err(error)) => return self.tell(ctx, &error, text),
            None => return,
        }
        // The dialog waits with what was typed in it, for the case that the archive is refused.
        self.status.failure = None;
        if let Some(log) = self.log.take() {
            self.start(ctx, Job::Import(Box::new(log), file), text);
        }
    }

    fn copy_now(&mut self, ctx: &Context, text: &Text) {
        let Some(log) = &self.log else { return };
        let Some(folder) = self.home.folder.clone() else {
            return self.say(ctx, text.shell.sample().to_owned());
        };
        let now = log.now();
        if self.may_start(ctx, text) {
            self.start_reading(ctx, Task::Copy, After::Copy(folder, now), text);
        }
    }

    /// One piece of long work at a time.
    fn may_start(&mut self, ctx: &Context, text: &Text) -> bool {
        let is_free = !self.outside.is_busy();
        if !is_free {
            self.say(ctx, text.files.dialog.busy().to_owned());
        }
        is_free
    }
}
