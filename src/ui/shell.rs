//! The frame around every page: the sidebar with the way to each page and what keeps the data
//! safe, the top bar with search, and the progress of long work.
//!
//! It must not know what a page shows.

use super::action::{Action, Actions, Ask, FileAction};
use super::fresh::Fresh;
use super::theme::{self, Theme, Tone};
use super::widgets::button::Button;
use super::widgets::{chip, progress};
use super::{Route, View, icons};
use crate::jobs::{Running, Status, Task};
use crate::logbook::Logbook;
use crate::logbook::pages::{CaseSet, CustomerSet};
use crate::text::Text;
use chrono::NaiveDateTime;
use egui::{
    Align, CentralPanel, CornerRadius, CursorIcon, Frame, Layout, Margin, Panel, Rect, Response,
    Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Work shorter than this is not worth a bar, in seconds.
const WORTH_SHOWING: f32 = 0.3;
/// The height of the top bar.
const TOP_BAR: f32 = 60.0;
/// The widest the search field gets.
const SEARCH_WIDTH: f32 = 420.0;

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
    Panel::left("sidebar")
        .exact_size(theme::SIDEBAR_WIDTH)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(theme.side).inner_margin(Margin::symmetric(12, 12)))
        .show(ui, |ui| {
            edge(ui, &theme);
            sidebar(ui, view, route, count);
        });
    Panel::top("top_bar")
        .exact_size(TOP_BAR)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(theme.bg).inner_margin(Margin::symmetric(28, 12)))
        .show(ui, |ui| top_bar(ui, view));
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

/// A fine line between the sidebar and the rest.
fn edge(ui: &Ui, theme: &Theme) {
    let panel = ui.max_rect().expand2(vec2(12.0, 12.0));
    ui.painter().vline(panel.right() - 0.5, panel.y_range(), Stroke::new(1.0, theme.line));
}

fn sidebar(ui: &mut Ui, view: &View<'_>, route: Route, overdue: u32) {
    let text = &view.text.shell;
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add_space(5.0);
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        picture(ui, icons::HANDSHAKE, 24.0, Theme::of(ui).brand);
        ui.label(theme::strong(text.app).size(18.0));
    });
    ui.add_space(13.0);
    let log = Button::primary(text.log_a_mistake).icon(icons::PLUS).fill_width().show(ui);
    if log.on_hover_text(text.log_key).clicked() {
        view.ask(Action::Open(Ask::LogMistake(None, None)));
    }
    ui.add_space(12.0);
    let today = matches!(route, Route::Today | Route::Week(_));
    let cases = matches!(route, Route::Cases(_) | Route::Case(..));
    let customers = matches!(route, Route::Customers(_) | Route::Customer(_));
    entry(ui, view, today, icons::SUN_HORIZON, text.today, overdue, Route::Today);
    let open = Route::Cases(CaseSet::Open);
    entry(ui, view, cases, icons::FOLDER_OPEN, text.cases, 0, open);
    entry(ui, view, customers, icons::USERS, text.customers, 0, Route::Customers(CustomerSet::All));
    ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add_space(4.0);
        let settings = matches!(
            route,
            Route::Settings | Route::Templates | Route::Template(_) | Route::Phrases | Route::About
        );
        entry(ui, view, settings, icons::GEAR_SIX, text.settings, 0, Route::Settings);
        ui.add_space(6.0);
        safety(ui, view);
    });
}

/// One way to a page, with the number of what is overdue there.
fn entry(
    ui: &mut Ui,
    view: &View<'_>,
    is_here: bool,
    icon: &str,
    name: &str,
    overdue: u32,
    to: Route,
) {
    let theme = Theme::of(ui);
    let size = vec2(ui.available_width(), theme::BUTTON_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = if overdue == 0 {
        name.to_owned()
    } else {
        format!("{name}, {}", (view.text.shell.overdue)(overdue.into()))
    };
    response.widget_info(|| {
        let mut info = WidgetInfo::selected(Role::Button, true, is_here, spoken.as_str());
        info.selected = Some(is_here);
        info
    });
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let fill = if is_here {
        theme.brandbg
    } else if response.hovered() {
        theme.hovered(theme.side)
    } else {
        theme.side
    };
    ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), fill);
    ring(ui, &response, rect);
    let color = if is_here { theme.brand } else { theme.soft };
    let center = rect.center().y;
    let anchor = egui::Align2::LEFT_CENTER;
    let at = pos2(rect.left() + 10.0, center);
    ui.painter().text(at, anchor, icon, theme::icon_font(16.0), color);
    let font = egui::FontId::new(14.0, super::fonts::semibold());
    ui.painter().text(pos2(rect.left() + 34.0, center), anchor, name, font, color);
    if overdue > 0 {
        let badge = Rect::from_min_max(pos2(rect.right() - 60.0, rect.top()), rect.max);
        let mut badge = ui.new_child(
            UiBuilder::new()
                .max_rect(badge.shrink2(vec2(8.0, 7.0)))
                .layout(Layout::right_to_left(Align::Center)),
        );
        chip::count_badge(&mut badge, &view.text.count(overdue.into()), Tone::Late);
    }
    if response.clicked() {
        view.ask(Action::Go(to));
    }
}

/// An icon that says nothing a word beside it does not say: painted, and not read out.
fn picture(ui: &mut Ui, icon: &str, size: f32, color: egui::Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(size, size.max(20.0)), Sense::hover());
    let anchor = egui::Align2::CENTER_CENTER;
    ui.painter().text(rect.center(), anchor, icon, theme::icon_font(size), color);
}

fn ring(ui: &Ui, response: &Response, rect: Rect) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, Theme::of(ui).brand);
        let radius = CornerRadius::same(theme::RADIUS);
        ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
    }
}

/// What keeps the data safe, in two lines; drawn from below.
fn safety(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.shell;
    let now = view.now.local();
    let (icon, second, tone) = match (view.status.copy_failed, view.status.last_copy) {
        (true, _) => (icons::SHIELD_WARNING, text.copy_failed.to_owned(), Tone::Soon),
        (false, Some(at)) => {
            let at = view.text.day_time(at, now);
            (icons::SHIELD_CHECK, (text.verified_copy)(&at), Tone::Neutral)
        }
        // The line on top of each page says it already.
        (false, None) if view.is_sample => return,
        (false, None) => (icons::SHIELD_CHECK, text.no_copy.to_owned(), Tone::Neutral),
    };
    let width = ui.available_width();
    let place =
        ui.allocate_ui_with_layout(vec2(width, 40.0), Layout::left_to_right(Align::TOP), |ui| {
            ui.add_space(10.0);
            picture(ui, icon, 14.0, Theme::of(ui).tone(tone).0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(theme::footnote(text.saved_here).color(Theme::of(ui).faint));
                ui.label(theme::footnote(second).color(Theme::of(ui).tone(tone).0));
            });
        });
    let advice = if view.status.copy_failed { text.copy_failed_advice } else { "" };
    if !advice.is_empty() {
        place.response.on_hover_text(advice);
    }
}

fn top_bar(ui: &mut Ui, view: &View<'_>) {
    let theme = Theme::of(ui);
    let bar = ui.max_rect().expand2(vec2(28.0, 12.0));
    ui.painter().hline(bar.x_range(), bar.bottom() - 0.5, Stroke::new(1.0, theme.line));
    ui.horizontal(|ui| {
        let room = (ui.available_width() - 200.0).max(160.0);
        search_field(ui, view, room.min(SEARCH_WIDTH));
        let name = view.log.shop().name.as_str();
        let name = if name.is_empty() { view.text.shell.unnamed_shop } else { name };
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(egui::Label::new(theme::soft(name)).truncate());
        });
    });
}

/// Looks like a field and opens the palette, where the typing goes.
fn search_field(ui: &mut Ui, view: &View<'_>, width: f32) {
    let theme = Theme::of(ui);
    let text = &view.text.shell;
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, theme::BUTTON_HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text.search));
    let radius = CornerRadius::same(theme::RADIUS);
    let stroke = Stroke::new(1.0, theme.line);
    ui.painter().rect(rect, radius, theme.panel, stroke, StrokeKind::Inside);
    ring(ui, &response, rect);
    let center = rect.center().y;
    let left = egui::Align2::LEFT_CENTER;
    let icon = pos2(rect.left() + 12.0, center);
    let glyph = icons::MAGNIFYING_GLASS;
    ui.painter().text(icon, left, glyph, theme::icon_font(16.0), theme.soft);
    let font = egui::FontId::proportional(14.0);
    let words = pos2(rect.left() + 35.0, center);
    let clip = Rect::from_min_max(rect.min, pos2(rect.right() - 64.0, rect.bottom()));
    ui.painter().with_clip_rect(clip).text(words, left, text.search_hint, font, theme.soft);
    let key = Rect::from_min_max(
        pos2(rect.right() - 57.0, rect.top() + 7.0),
        pos2(rect.right() - 13.0, rect.bottom() - 7.0),
    );
    let radius = CornerRadius::same(theme::RADIUS_CHIP);
    ui.painter().rect(key, radius, theme.panel, stroke, StrokeKind::Inside);
    let font = egui::FontId::proportional(12.0);
    let centered = egui::Align2::CENTER_CENTER;
    ui.painter().text(key.center(), centered, text.search_key, font, theme.soft);
    let response = response.on_hover_cursor(CursorIcon::Text);
    if response.clicked() {
        view.ask(Action::Open(Ask::Palette));
    }
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
