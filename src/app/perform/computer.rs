//! Wishes about this computer: notices, start at login, the calendar file. None of them is part
//! of the history.

use crate::app::choices;
use crate::app::desk::Desk;
use crate::jobs::KeptCalendar;
use crate::jobs::calendar;
use crate::logbook::{LogbookError, Result};
use crate::platform::at_login::Start;
use crate::platform::folders;
use crate::text::Text;
use crate::ui::action::ComputerAction;
use egui::Context;
use std::io;

impl Desk {
    pub(super) fn computer_action(
        &mut self,
        ctx: &Context,
        action: ComputerAction,
        text: &Text,
    ) -> Result<()> {
        match action {
            ComputerAction::AllowNotices(is_on) => self.allow_notices(is_on, text),
            ComputerAction::StartAtLogin(is_on) => {
                if let Err(error) = self.start_at_login(is_on) {
                    let why = error.to_string();
                    self.say(ctx, text.computer.at_login_failed(why.trim_end_matches('.')));
                }
                self.status.computer.at_login = self.starts_at_login();
                Ok(())
            }
            ComputerAction::KeepCalendar(folder, detail) => {
                self.keep_calendar(&KeptCalendar { folder, detail }, text)
            }
            ComputerAction::StopCalendar { remove } => {
                let before = self.status.computer.calendar.take();
                self.status.computer.calendar_failure = None;
                self.outside.calendar.start_over();
                if let Some(before) = before.filter(|_| remove) {
                    self.outside.calendar.remove_from(before.folder);
                }
                let log = self.log.as_mut().ok_or(LogbookError::Locked)?;
                choices::keep_calendar(log, None)
            }
        }
    }

    /// The first notice says that there will be more: some systems ask their user about it then.
    fn allow_notices(&mut self, is_on: bool, text: &Text) -> Result<()> {
        let log = self.log.as_mut().ok_or(LogbookError::Locked)?;
        choices::NOTICES.keep(log, &is_on)?;
        self.status.computer.notices = is_on;
        if is_on {
            let words = &text.computer;
            self.outside.doors.notifier.show(words.notices_on(), words.notices_why());
        }
        Ok(())
    }

    /// The file goes where it is wanted, and is taken away from where it was.
    fn keep_calendar(&mut self, wanted: &KeptCalendar, text: &Text) -> Result<()> {
        let protected: Vec<_> = self.home.folder.iter().cloned().collect();
        if let Err(error) = calendar::may_keep(&wanted.folder, &protected) {
            let sentence = text.explain_calendar(&error).whole();
            self.status.computer.calendar_failure = Some(sentence);
            return Ok(());
        }
        let log = self.log.as_mut().ok_or(LogbookError::Locked)?;
        choices::keep_calendar(log, Some(wanted))?;
        self.outside.calendar.start_over();
        self.status.computer.calendar_failure = None;
        let before = self.status.computer.calendar.replace(wanted.clone());
        if let Some(before) = before.filter(|before| before.folder != wanted.folder) {
            self.status.computer.calendar_written = None;
            self.outside.calendar.remove_from(before.folder);
        }
        Ok(())
    }

    /// Whether this program starts at login, as it is noted on this computer now; none where that
    /// is not offered: a sample is thrown away, and some systems have no such place.
    pub(in crate::app) fn starts_at_login(&self) -> Option<bool> {
        let place = &self.outside.doors.at_login;
        if self.is_sample() || !place.is_there() {
            return None;
        }
        Some(self.login_start().is_ok_and(|start| place.is_on(&start)))
    }

    fn start_at_login(&self, is_on: bool) -> io::Result<()> {
        let place = &self.outside.doors.at_login;
        if is_on { place.switch_on(&self.login_start()?) } else { place.switch_off() }
    }

    /// The same log opens at login as now.
    fn login_start(&self) -> io::Result<Start> {
        let usual = folders::data_folder(None).ok();
        let folder = self.home.folder.as_deref();
        Start::of_this_program(folder.filter(|folder| Some(*folder) != usual.as_deref()))
    }
}
