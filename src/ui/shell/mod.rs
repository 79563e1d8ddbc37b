//! The frame around every page: the sidebar with the way to each page and what keeps the data
//! safe, the top bar with search, and the progress of long work.
//!
//! It must not know what a page shows.

mod sidebar;
mod top_bar;

use super::action::{Action, Actions, FileAction};
use super::fresh::Fresh;
use super::theme::{self, Theme, Tone};
use super::widgets::progress;
use super::{Route, View};
use crate::jobs::{Running, Status, Task};
use crate::logbook::Logbook;
use crate::text::Text;
use chrono::NaiveDateTime;
use egui::{CentralPanel, CornerRadius, Frame, Margin, Ui};

/// Work shorter than this is not worth a bar, in seconds.
const WORTH_SHOWING: f32 = 0.3;

/// Draws the frame, with the page inside.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    route: Route,
    overdue: &mut Fresh<NaiveDateTime, u32>,
    page: impl FnOnce(&mut Ui),
) {
    let theme = Theme::of(ui);
    if route == Route::FirstStart {
        CentralPanel::no_frame().show(ui, |ui| {
            ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, theme.bg);
            page(ui);
        });
        return;
    }
    let count = overdue.read(view, view.now.local_minute(), Logbook::overdue_count);
    let count = count.copied().unwrap_or_default();
    sidebar::show(ui, view, route, count);
    top_bar::show(ui, view);
    CentralPanel::no_frame().show(ui, |ui| {
        ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, theme.bg);
        if view.is_sample {
            sample_line(ui, view);
        }
        if let Some(running) = &view.status.running {
            work(ui, view.text, running, view.actions);
        }
        page(ui);
    });
}

/// What is shown while a job has the log: its progress, and Cancel.
pub fn waiting(ui: &mut Ui, text: &Text, status: &Status, actions: &Actions) {
    let theme = Theme::of(ui);
    CentralPanel::no_frame().show(ui, |ui| {
        ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, theme.bg);
        if let Some(running) = &status.running {
            work(ui, text, running, actions);
        }
    });
}

/// Says that nothing here is kept.
fn sample_line(ui: &mut Ui, view: &View<'_>) {
    let theme = Theme::of(ui);
    let (words, fill) = theme.tone(Tone::Info);
    Frame::new().fill(fill).inner_margin(Margin::symmetric(28, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(theme::small(view.text.shell.sample).color(words));
    });
    // The page brings its own margin.
    ui.add_space(-ui.spacing().item_spacing.y);
}

/// The progress of long work.
fn work(ui: &mut Ui, text: &Text, running: &Running, actions: &Actions) {
    if running.seconds < WORTH_SHOWING {
        return;
    }
    let shell = &text.shell;
    let words = match running.task {
        Task::Export => shell.exporting,
        Task::Import => shell.importing,
        Task::Copy => shell.copying,
        Task::Check => shell.checking,
        Task::Sample => shell.sampling,
    };
    Frame::new().inner_margin(Margin::symmetric(28, 8)).show(ui, |ui| {
        if progress::progress(ui, running.done, words, Some(shell.cancel)) {
            actions.ask(Action::File(FileAction::CancelJob));
        }
    });
}
