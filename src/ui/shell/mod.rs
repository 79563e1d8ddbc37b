//! The frame around every page: the sidebar with the way to each page and what keeps the data
//! safe, the top bar with search, and the progress of long work.
//!
//! It must not know what a page shows.

mod sidebar;
mod top_bar;
mod tour;

pub use tour::Tour;

use super::action::{Action, Actions, FileAction};
use super::fresh::Fresh;
use super::theme::{self, Theme, Tone};
use super::widgets::{card, layout, progress};
use super::{Route, View};
use crate::jobs::{Running, Status, Task};
use crate::logbook::Logbook;
use crate::text::Text;
use chrono::NaiveDateTime;
use egui::{CentralPanel, CornerRadius, Frame, Margin, Panel, Stroke, Ui, vec2};

/// Work shorter than this is not worth a bar, in seconds.
const WORTH_SHOWING: f32 = 0.3;
/// The height of the line with the progress of long work.
const WORK_HEIGHT: f32 = 56.0;
/// The width of what is shown while a job has the log.
const WAITING_WIDTH: f32 = 560.0;

/// Draws the frame, with the page inside.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    route: Route,
    (overdue, tour): (&mut Fresh<NaiveDateTime, u32>, &mut Tour),
    page: impl FnOnce(&mut Ui),
) {
    let theme = Theme::of(ui);
    if route == Route::FirstStart {
        work(ui, view);
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
    work(ui, view);
    CentralPanel::no_frame().show(ui, |ui| {
        ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, theme.bg);
        if view.is_sample {
            sample_line(ui, view, tour);
        }
        page(ui);
    });
}

/// What is shown while a job has the log: its progress, Cancel, and what comes of either.
pub fn waiting(ui: &mut Ui, text: &Text, status: &Status, actions: &Actions) {
    let theme = Theme::of(ui);
    CentralPanel::no_frame().show(ui, |ui| {
        ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, theme.bg);
        let Some(running) = status.running.as_ref().filter(|it| is_worth_showing(it)) else {
            return;
        };
        layout::page_of_one_column(ui, WAITING_WIDTH, |ui| {
            ui.add_space(ui.available_height() / 4.0);
            card::card(ui, |ui| {
                bar(ui, text, running, actions);
                ui.label(theme::small(text.shell.waiting()));
            });
        });
    });
}

/// What is shown while a log is being opened: words only once it takes its time, and the reason only
/// once it takes long.
pub fn opening(ui: &mut Ui, text: Option<&Text>, with_reason: bool) {
    let theme = Theme::of(ui);
    CentralPanel::no_frame().show(ui, |ui| {
        ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, theme.bg);
        let Some(text) = text else { return };
        layout::page_of_one_column(ui, WAITING_WIDTH, |ui| {
            ui.add_space(ui.available_height() / 4.0);
            card::card(ui, |ui| {
                ui.label(theme::heading(text.shell.opening()));
                if with_reason {
                    ui.label(theme::small(text.shell.opening_why()));
                }
            });
        });
    });
}

/// How far the bottom of the window is taken by the progress of long work: messages stand above.
#[must_use]
pub fn taken_below(status: &Status) -> f32 {
    let is_shown = status.running.as_ref().is_some_and(is_worth_showing);
    if is_shown { WORK_HEIGHT } else { 0.0 }
}

/// Says that nothing here is kept.
fn sample_line(ui: &mut Ui, view: &View<'_>, tour: &mut Tour) {
    let theme = Theme::of(ui);
    let (_, fill) = theme.tone(Tone::Info);
    // A line with a button in it is as high as one of words alone would be.
    let above = if tour.is_under_way() { 4 } else { 2 };
    Frame::new().fill(fill).inner_margin(Margin::symmetric(28, above)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        tour.show(ui, view);
    });
    // The page brings its own margin.
    ui.add_space(-ui.spacing().item_spacing.y);
}

fn is_worth_showing(running: &Running) -> bool {
    running.seconds >= WORTH_SHOWING
}

/// The progress of long work, along the bottom of the window: nothing moves when it comes and goes.
fn work(ui: &mut Ui, view: &View<'_>) {
    let Some(running) = view.status.running.as_ref().filter(|it| is_worth_showing(it)) else {
        return;
    };
    let theme = Theme::of(ui);
    Panel::bottom("work")
        .exact_size(WORK_HEIGHT)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(theme.side).inner_margin(Margin::symmetric(28, 10)))
        .show(ui, |ui| {
            let panel = ui.max_rect().expand2(vec2(28.0, 10.0));
            let line = Stroke::new(1.0, theme.line);
            ui.painter().hline(panel.x_range(), panel.top() + 0.5, line);
            bar(ui, view.text, running, view.actions);
        });
}

/// What is being done, how far it is, and the way out.
fn bar(ui: &mut Ui, text: &Text, running: &Running, actions: &Actions) {
    let shell = &text.shell;
    let words = match running.task {
        Task::Export => shell.exporting(),
        Task::Import => shell.importing(),
        Task::Copy => shell.copying(),
        Task::Check => shell.checking(),
        Task::Sample => shell.sampling(),
        Task::Restore => text.trouble.busy(),
    };
    if progress::progress(ui, running.done, words, Some(shell.cancel())) {
        actions.ask(Action::File(FileAction::CancelJob));
    }
}
