//! Wishes about this computer: notices, start at login, the calendar file. None of them is part
//! of the history.

use crate::app::choices;
use crate::app::desk::Desk;
use crate::app::dialog::Asker;
use crate::app::notices::now;
use crate::domain::CaseView;
use crate::jobs::at_login::StartAtLogin;
use crate::jobs::calendar::TryFolder;
use crate::jobs::{JobError, KeptCalendar};
use crate::logbook::{LogbookError, Result};
use crate::text::Text;
use crate::ui::action::ComputerAction;
use egui::Context;
use std::time::{Duration, Instant};

/// How long what was found about the start at login is believed.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

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
                self.look_at_login(ctx, Some(is_on));
                Ok(())
            }
            ComputerAction::KeepCalendar(folder, detail) => {
                self.try_calendar(ctx, KeptCalendar { folder, detail });
                Ok(())
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
            ComputerAction::KeepViews(views) => {
                self.keep_views(views)?;
                self.close_dialog();
                Ok(())
            }
            ComputerAction::RemoveView(name) => self.remove_view(ctx, &name, text),
        }
    }

    fn keep_views(&mut self, views: Vec<CaseView>) -> Result<()> {
        let log = self.log.as_mut().ok_or(LogbookError::Locked)?;
        choices::VIEWS.keep(log, &views)?;
        self.status.computer.views = views;
        Ok(())
    }

    /// A view is no deed, and is had back all the same.
    fn remove_view(&mut self, ctx: &Context, name: &str, text: &Text) -> Result<()> {
        let before = self.status.computer.views.clone();
        let left = before.iter().filter(|view| view.name != name).cloned().collect();
        self.keep_views(left)?;
        self.notices.view_removed(now(ctx), text.cases.views.removed(name), before, text);
        Ok(())
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

    /// What stands in the way of the file is said at once.
    fn try_calendar(&mut self, ctx: &Context, wanted: KeptCalendar) {
        let protected = self.home.folder.iter().cloned().collect();
        let look = TryFolder { folder: wanted.folder.clone(), protected };
        self.start(ctx, look, move |desk, ctx, tried, text| {
            let kept = tried.and_then(|()| Ok(desk.keep_calendar(&wanted)?));
            match kept {
                Ok(()) => {}
                Err(JobError::Log(error)) => desk.tell(ctx, Asker::default(), &error, text),
                Err(error) => {
                    let sentence = text.explain_job(&error).whole();
                    desk.status.computer.calendar_failure = Some(sentence);
                }
            }
        });
    }

    /// The file goes where it is wanted, and is taken away from where it was.
    fn keep_calendar(&mut self, wanted: &KeptCalendar) -> Result<()> {
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

    /// Looks up whether this program starts at login, as it is noted on this computer, after
    /// switching that where it is wanted. Not where that is not offered: a sample is thrown away,
    /// and some systems have no such place.
    pub(in crate::app) fn look_at_login(&mut self, ctx: &Context, switch: Option<bool>) {
        let place = self.outside.doors.at_login.clone();
        let Some(folder) = self.home.folder.clone().filter(|_| place.is_there()) else { return };
        let (count, last) = &mut self.outside.at_login;
        let is_fresh = last.is_some_and(|last| last.elapsed() < LOOK_AGAIN);
        if is_fresh && switch.is_none() {
            return;
        }
        (*count, *last) = (*count + 1, Some(Instant::now()));
        let (nth, asker) = (*count, self.dialogs.asker());
        let look = StartAtLogin { place, folder, switch };
        self.start(ctx, look, move |desk, ctx, looked, text| match looked {
            Ok((is_on, switched)) => {
                if let Err(error) = switched {
                    let why = error.to_string();
                    let why = why.trim_end_matches('.');
                    desk.say(ctx, asker, text.computer.at_login_failed(why));
                }
                // One that was begun later knows better.
                if desk.outside.at_login.0 == nth {
                    desk.status.computer.at_login = Some(is_on);
                }
            }
            Err(error) => desk.work_failed(ctx, asker, &error, text),
        });
    }
}
