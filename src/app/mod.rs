//! HOW IT RUNS: owns everything, and is the only place where the layers meet.
//!
//! One frame: what happened outside is taken in (`logic`), the page is drawn with a [`View`](crate::ui::View),
//! then the wishes it left are carried out one by one (`perform`). Nothing else changes the log.

mod choices;
mod desk;
mod dialog;
mod doors;
mod keyboard;
mod look;
mod notices;
mod opening;
mod screens;
mod start;
mod trail;
mod trouble;
mod typing;

pub use desk::Desk;
pub use doors::Doors;
pub use start::{Options, ThemeChoice, run};

use crate::jobs::opening::{Failure, Opened, Unopened};
use crate::platform::clock::Clock;
use crate::platform::folders;
use crate::ui::theme;
use opening::Opening;
use std::path::PathBuf;
use std::sync::Arc;
use trouble::{Next, Trouble};

/// The program with its window.
pub struct App {
    stage: Stage,
    options: Options,
    clock: Arc<dyn Clock>,
}

/// A log is being opened, or is open, or it is said why not.
#[expect(clippy::large_enum_variant, reason = "there is one, and it is seldom moved")]
enum Stage {
    Opening(Opening),
    Open(Desk),
    Trouble(Trouble),
}

impl App {
    /// The program over the log that the options name; whatever goes wrong with it is shown in
    /// the window.
    #[must_use]
    pub fn new(ctx: &egui::Context, options: Options, clock: Arc<dyn Clock>) -> Self {
        prepare(ctx);
        // A log that does not open has no look of its own to show its trouble in.
        look::show_theme(ctx, options.theme.unwrap_or_default());
        let stage = Stage::Opening(Opening::of(options.wanted(), &clock, ctx));
        Self { stage, options, clock }
    }

    /// The program over a log that is open already: for the sample shop and for tests.
    #[must_use]
    pub fn over(
        ctx: &egui::Context,
        mut desk: Desk,
        options: Options,
        clock: Arc<dyn Clock>,
    ) -> Self {
        prepare(ctx);
        desk.dress(ctx, &options);
        Self { stage: Stage::Open(desk), options, clock }
    }

    /// What is open, if a log is.
    #[must_use]
    pub fn desk(&self) -> Option<&Desk> {
        match &self.stage {
            Stage::Open(desk) => Some(desk),
            Stage::Opening(_) | Stage::Trouble(_) => None,
        }
    }

    /// What is open, to act on it as a person would.
    pub fn desk_mut(&mut self) -> Option<&mut Desk> {
        match &mut self.stage {
            Stage::Open(desk) => Some(desk),
            Stage::Opening(_) | Stage::Trouble(_) => None,
        }
    }

    /// What stands there once the opening has come to its end.
    fn opened(&self, ctx: &egui::Context, done: opening::Done) -> Stage {
        let done = done.unwrap_or_else(|error| {
            // A sample has no folder: trying again makes it anew.
            let folder = match self.options.is_sample {
                true => PathBuf::new(),
                false => folders::data_folder(self.options.data_folder.clone()).unwrap_or_default(),
            };
            Err(Box::new(Unopened::of(Failure::Lost(error, folder))))
        });
        match done {
            Ok(opened) => {
                let Opened { log, folder, lock, diagnostics } = opened;
                let mut desk = Desk::new(log.open(), folder, lock, diagnostics);
                desk.dress(ctx, &self.options);
                Stage::Open(desk)
            }
            Err(unopened) => {
                let offset = self.clock.now().offset_minutes;
                Stage::Trouble(Trouble::new(&unopened, offset, self.options.languages.now()))
            }
        }
    }
}

/// Fonts and styles; the zoom is ours, so that it is kept.
fn prepare(ctx: &egui::Context) {
    theme::apply(ctx);
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        if let Stage::Opening(opening) = &mut self.stage
            && let Some(done) = opening.poll()
        {
            self.stage = self.opened(ctx, done);
        }
        if let Stage::Open(desk) = &mut self.stage {
            desk.take_in(ctx);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        typing::clean(ui.ctx());
        let next = match &mut self.stage {
            Stage::Opening(opening) => {
                opening.frame(ui, self.options.languages.now());
                None
            }
            Stage::Open(desk) => desk.frame(ui).map(Next::of),
            Stage::Trouble(trouble) => trouble.frame(ui, self.options.languages.now()),
        };
        if let Some(Next { folder, may_begin_anew }) = next {
            if !folder.as_os_str().is_empty() {
                self.options.data_folder = Some(folder);
                self.options.is_sample = false;
            }
            self.options.may_begin_anew = may_begin_anew;
            let wanted = self.options.wanted();
            self.options.may_begin_anew = false;
            // The old log is let go of before the next is opened: it may be the same one.
            self.stage = Stage::Trouble(Trouble::between());
            self.stage = Stage::Opening(Opening::of(wanted, &self.clock, ui.ctx()));
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if let Stage::Open(desk) = &mut self.stage {
            desk.leave();
        }
    }
}
