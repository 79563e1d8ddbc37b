//! An open log with everything around it: what the owner sees, what runs beside it, and the way
//! from a wish to a deed.

mod bells;
mod calendar_file;
mod dropped;
mod outside;
mod perform;

use crate::app::choices;
use crate::app::dialog::Dialogs;
use crate::app::doors::Doors;
use crate::app::keyboard::Keyboard;
use crate::app::look;
use crate::app::notices::Notices;
use crate::app::screens::Screens;
use crate::app::start::Options;
use crate::app::trail::Trail;
use crate::jobs::{Computer, Status};
use crate::logbook::Logbook;
use crate::platform::folders;
use crate::platform::lock::InstanceLock;
use crate::platform::log_file::LogGuard;
use crate::text::{Languages, Text};
use crate::ui::{Actions, Route, View, commands, shell};
use chrono::TimeDelta;
use egui::{Context, Ui};
use outside::Outside;
use std::path::PathBuf;
use std::time::Duration;

/// An open log with everything around it.
pub struct Desk {
    /// The log; none while an import has it.
    log: Option<Logbook>,
    home: Home,
    trail: Trail,
    screens: Screens,
    dialogs: Dialogs,
    keyboard: Keyboard,
    actions: Actions,
    status: Status,
    notices: Notices,
    outside: Outside,
    languages: Languages,
    /// A folder the owner wants the program to start again with.
    leaving_for: Option<PathBuf>,
}

/// Where the log lives, and what keeps others out of it.
pub(super) struct Home {
    /// The folder; none for a log in memory.
    pub folder: Option<PathBuf>,
    _lock: Option<InstanceLock>,
    _diagnostics: Option<LogGuard>,
}

impl Desk {
    /// A desk over an open log. Without a folder the log is thrown away in the end.
    #[must_use]
    pub fn new(
        log: Logbook,
        folder: Option<PathBuf>,
        lock: Option<InstanceLock>,
        diagnostics: Option<LogGuard>,
    ) -> Self {
        let is_known = log.is_set_up().unwrap_or(true) || !log.is_untouched().unwrap_or(false);
        let start = if is_known { Route::Today } else { Route::FirstStart };
        let status = Status {
            folder: folder.clone().unwrap_or_default(),
            export_folder: folders::documents().unwrap_or_default(),
            letter_folder: choices::LETTER_FOLDER
                .of(&log)
                .or_else(folders::documents)
                .unwrap_or_default(),
            computer: Computer {
                notices: choices::NOTICES.of(&log).unwrap_or_default(),
                calendar: choices::calendar(&log).filter(|_| folder.is_some()),
                views: choices::VIEWS.of(&log).unwrap_or_default(),
                ..Computer::default()
            },
            ..Status::default()
        };
        let outside = Outside::of(folder.clone());
        Self {
            log: Some(log),
            home: Home { folder, _lock: lock, _diagnostics: diagnostics },
            trail: Trail::new(start),
            screens: Screens::default(),
            dialogs: Dialogs::default(),
            keyboard: Keyboard::default(),
            actions: Actions::default(),
            status,
            notices: Notices::default(),
            outside,
            languages: Languages::default(),
            leaving_for: None,
        }
    }

    /// The same desk, reaching the desktop through other doors: a test gives it its own.
    #[must_use]
    pub fn through(mut self, doors: Doors) -> Self {
        self.outside.doors = doors;
        self
    }

    /// The log, unless an import has it.
    #[must_use]
    pub fn log(&self) -> Option<&Logbook> {
        self.log.as_ref()
    }

    /// The page shown.
    #[must_use]
    pub fn route(&self) -> Route {
        self.trail.now()
    }

    /// Asks for something, as a screen does; it is done after the next frame.
    pub fn ask(&self, action: crate::ui::Action) {
        self.actions.ask(action);
    }

    /// Every word, in the language that is spoken.
    #[must_use]
    pub fn text(&self) -> &'static Text {
        self.languages.now()
    }

    /// Whether this is the throw-away sample shop.
    #[must_use]
    pub fn is_sample(&self) -> bool {
        self.home.folder.is_none()
    }

    /// Gives the window the look that is kept, or the one of this run, and notes what draws it.
    pub fn dress(&mut self, ctx: &Context, options: &Options) {
        self.outside.renderer.clone_from(&options.renderer);
        let Some(log) = &self.log else { return };
        look::restore(log, ctx, options.theme);
        self.languages = options.languages.clone();
        self.languages.choose(choices::LANGUAGE.of(log).flatten());
    }

    /// Takes in what happened outside since the last frame, and says when to look again.
    pub fn take_in(&mut self, ctx: &Context) {
        let text = self.text();
        self.advance_outside(ctx, text);
        self.keep_calendar_file(ctx, text);
        self.ring(ctx, text);
        if self.trail.now() == Route::Settings {
            // Other programs change it too, and what is shown is what is so.
            self.look_at_login(ctx, None);
        }
        self.outside.remember_size(ctx);
        if let Some(log) = &self.log {
            // Words like "in 40 min" and "overdue" change with the minute, and only then.
            let now = log.now().local();
            let next = TimeDelta::seconds(60 - i64::from(chrono::Timelike::second(&now)));
            ctx.request_repaint_after(next.to_std().unwrap_or(Duration::from_secs(60)));
        }
    }

    /// Draws one frame and carries out the wishes it left. A folder comes back when the program
    /// is to start again with the log in it.
    pub fn frame(&mut self, ui: &mut Ui) -> Option<PathBuf> {
        let text = self.text();
        let actions = std::mem::take(&mut self.actions);
        self.keyboard.begin(ui.ctx(), self.dialogs.is_open());
        match &self.log {
            None => {
                let empty = &self.status;
                shell::waiting(ui, text, empty, &actions);
            }
            Some(log) => {
                let view = View {
                    log,
                    text,
                    languages: &self.languages,
                    now: log.now(),
                    actions: &actions,
                    status: &self.status,
                    is_sample: self.home.folder.is_none(),
                };
                let route = self.trail.now();
                let triggered = commands::triggered(ui.ctx(), route);
                triggered.actions.into_iter().for_each(|action| view.ask(action));
                self.keyboard.hold(triggered.behind);
                let screens = &mut self.screens;
                // A page under a dialog must not see the pointer: a tooltip that was open would
                // stay on top of the dialog for as long as the pointer rests. Nor the keys: what
                // saves the dialog would save the page instead.
                let hidden = self.dialogs.is_open().then(|| {
                    ui.input_mut(|input| {
                        (std::mem::take(&mut input.pointer), std::mem::take(&mut input.events))
                    })
                });
                let around = (&mut screens.overdue, &mut screens.tour);
                shell::show(ui, &view, route, around, |ui| {
                    screens.pages.show(ui, &view, route);
                });
                if let Some((pointer, events)) = hidden {
                    ui.input_mut(|input| {
                        input.pointer = pointer;
                        input.events = events;
                    });
                }
                self.dialogs.show(ui, &view);
            }
        }
        self.hover(ui, text);
        let had_dialog = self.dialogs.is_open();
        self.take_dropped(ui.ctx(), text);
        let wished = actions.take();
        if !wished.is_empty() {
            // What was done shows in the next frame, whoever else has a reason to draw one.
            ui.ctx().request_repaint();
        }
        for action in wished {
            self.perform(ui.ctx(), action, text);
        }
        if let Some(action) = self.notices.show(ui, shell::taken_below(&self.status), text) {
            self.perform(ui.ctx(), action, text);
        }
        self.keyboard.lend(ui.ctx(), had_dialog, self.dialogs.is_open());
        self.leaving_for.take()
    }

    /// Keeps what is worth keeping when the window closes.
    pub fn leave(&mut self) {
        let size = self.outside.size;
        if let (Some(log), Some(size)) = (&mut self.log, size)
            && let Err(error) = choices::SIZE.keep(log, &size)
        {
            tracing::warn!(target: "amends", %error, "the window's size was not kept");
        }
    }
}
