//! The page Today: what is due, most pressing first, and how things stand.
//!
//! Everything on it leads to a case or ends a promise. It must not decide what is due; the read
//! model does.

pub(super) mod kind;
mod missed;
mod row;
mod side;
pub(super) mod switch;

use egui::{Id, Ui};

use crate::domain::{CadenceId, CaseId, DueLine};
use crate::logbook::Logbook;
use crate::logbook::pages::{CaseSet, TodayPage};
use crate::ui::action::{Action, Ask};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::{button, card, chip, layout};
use chrono::NaiveDateTime;
use std::collections::BTreeSet;

/// How many lines of a section are shown before "Show all" is pressed.
const FEW: usize = 50;

/// What is due, and how things stand.
#[derive(Debug, Default)]
pub struct TodayScreen {
    page: Fresh<NaiveDateTime, TodayPage>,
    cases: Fresh<(), u32>,
    /// Which sections are shown in full.
    whole: [bool; 3],
    /// Of which repeating promises each missed date is shown.
    opened: BTreeSet<CadenceId>,
    /// Which row had the focus, and its position among the rows.
    focused: Option<(Id, usize)>,
}

/// A part of the page with lines of one sort.
#[derive(Clone, Copy, PartialEq)]
enum Section {
    Overdue,
    Today,
    Next,
}

impl TodayScreen {
    /// Draws the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { page, cases, whole, opened, focused } = self;
        let cases = cases.read(view, (), |log| log.case_count(CaseSet::All)).copied();
        let Some(page) = page.read(view, view.now.local_minute(), Logbook::today) else {
            return;
        };
        layout::page(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let title = view.text.title_day(view.now.today());
            if cases == Some(0) {
                ui.label(theme::title(title));
                welcome(ui, view);
                return;
            }
            switch::heading(ui, view, &title, None);
            ui.label(theme::soft(standing(view, page)));
            ui.add_space(theme::GAP_CARDS);
            layout::two_columns(
                ui,
                theme::SIDE_WIDTH,
                |ui| sections(ui, view, page, (whole, opened), focused),
                |ui| side::show(ui, view, page),
            );
        });
    }
}

fn standing(view: &View<'_>, page: &TodayPage) -> String {
    let text = &view.text.today;
    let pressing = page.overdue_total.saturating_add(page.today_total);
    if pressing == 0 {
        return match page.next_total {
            0 => text.standing_clear().to_owned(),
            next => text.standing_next(next),
        };
    }
    let lines = || page.overdue.iter().chain(&page.today);
    let all_read = u32::try_from(lines().count()).is_ok_and(|read| read == pressing);
    let only_promises = all_read && lines().all(|line| line.promise().is_some());
    text.standing(page.overdue_total, page.today_total, only_promises)
}

fn welcome(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.today;
    ui.label(theme::soft(text.welcome()));
    ui.add_space(theme::GAP_SECTIONS);
    card::card(ui, |ui| {
        ui.label(theme::body(text.welcome_advice()));
        ui.add_space(theme::GAP_CARDS);
        log_button(ui, view);
    });
}

fn log_button(ui: &mut Ui, view: &View<'_>) {
    let log = button::secondary(ui, icons::PLUS, view.text.today.log_mistake());
    focus::land(ui, log.id, Landing::Page);
    if log.clicked() {
        view.ask(Action::Open(Ask::LogMistake(None, None)));
    }
}

fn sections(
    ui: &mut Ui,
    view: &View<'_>,
    page: &TodayPage,
    (whole, opened): (&mut [bool; 3], &mut BTreeSet<CadenceId>),
    focused: &mut Option<(Id, usize)>,
) {
    let parts = [
        (Section::Overdue, &page.overdue, page.overdue_total),
        (Section::Today, &page.today, page.today_total),
        (Section::Next, &page.next, page.next_total),
    ];
    let mut rows = Vec::new();
    for ((part, lines, total), whole) in parts.into_iter().zip(whole) {
        if !lines.is_empty() {
            let mut shown = Shown { whole, opened };
            section(ui, view, (part, lines, total), &mut shown, &mut rows);
        }
    }
    if rows.is_empty() {
        nothing_due(ui, view, page.after.as_ref());
    }
    row::move_between(ui, &rows, focused);
}

/// How much of a section is shown.
struct Shown<'a> {
    /// Whether it is shown in full.
    whole: &'a mut bool,
    /// Of which repeating promises each missed date is shown.
    opened: &'a mut BTreeSet<CadenceId>,
}

fn section(
    ui: &mut Ui,
    view: &View<'_>,
    (part, lines, total): (Section, &[DueLine], u32),
    Shown { whole, opened }: &mut Shown<'_>,
    rows: &mut Vec<row::Row>,
) {
    let text = &view.text.today;
    let (heading, tone) = match part {
        Section::Overdue => (text.overdue(), Tone::Late),
        Section::Today => (text.today(), Tone::Soon),
        Section::Next => (text.next(), Tone::Neutral),
    };
    ui.horizontal(|ui| {
        let mut heading = theme::heading(heading);
        if part == Section::Overdue {
            heading = heading.color(Theme::of(ui).late);
        }
        ui.label(heading);
        chip::count_badge(ui, &view.text.count(total.into()), tone);
    });
    ui.add_space(theme::GAP_SMALL);
    let shown = if **whole { lines.len() } else { FEW };
    card::card_of_rows(ui, |ui| {
        for (index, line) in lines.iter().take(shown).enumerate() {
            if index > 0 {
                card::divider(ui);
            }
            rows.push(row::show(ui, view, part, line));
            missed::show(ui, view, part, line, opened, rows);
        }
        section_end(ui, view, lines.len(), shown, total, whole);
    });
    ui.add_space(theme::GAP_CARDS + 4.0);
}

/// What a section does not show: behind a button, or only as a number.
fn section_end(
    ui: &mut Ui,
    view: &View<'_>,
    read: usize,
    shown: usize,
    total: u32,
    whole: &mut bool,
) {
    let text = &view.text.today;
    let read = u32::try_from(read).unwrap_or(u32::MAX);
    let hidden = u32::try_from(shown).is_ok_and(|shown| shown < read);
    let unread = total.saturating_sub(read);
    if !hidden && unread == 0 {
        return;
    }
    card::divider(ui);
    egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 8)).show(ui, |ui| {
        if hidden {
            let label = text.show_all(&view.text.count(read.into()));
            if button::Button::quiet(&label).small().show(ui).clicked() {
                *whole = true;
            }
        } else {
            ui.label(theme::small(text.further(&view.text.count(unread.into()))));
        }
    });
}

fn nothing_due(ui: &mut Ui, view: &View<'_>, after: Option<&DueLine>) {
    let text = &view.text.today;
    card::card(ui, |ui| {
        if let Some(line) = after {
            let card = kind::card(view, line);
            ui.label(theme::heading(text.then()));
            ui.add_space(4.0);
            ui.add(egui::Label::new(theme::strong(card.words(view))).wrap());
            let when = view.text.day_time_start(line.due.at(), view.now.local());
            let ahead = view.text.ahead(line.due.date(), view.now.today());
            let when = text.due_ahead(&when, &ahead);
            let about = card.about(view);
            let about = [about.as_str(), text.dot(), when.as_str()].concat();
            ui.add(egui::Label::new(theme::soft(about)).wrap());
            ui.add_space(theme::GAP_CARDS);
            ui.horizontal(|ui| {
                log_button(ui, view);
                if button::quiet(ui, None, text.open()).clicked() {
                    go_to_case(view, line.case);
                }
            });
        } else {
            ui.label(theme::body(text.nothing_planned()));
            ui.add_space(theme::GAP_CARDS);
            log_button(ui, view);
        }
    });
}

fn go_to_case(view: &View<'_>, case: CaseId) {
    view.ask(Action::Go(Route::Case(case, None)));
}

#[cfg(test)]
mod tests;
