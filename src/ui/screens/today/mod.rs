//! The page Today: what is due, most pressing first, and how things stand.
//!
//! Everything on it leads to a case or ends a promise. It must not decide what is due; the read
//! model does.

mod columns;
pub(super) mod kind;
mod missed;
mod ours;
mod row;
mod side;
pub(super) mod switch;
mod waiting;

use egui::{Id, Ui};

use self::columns::Columns;
use self::waiting::Waits;
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
/// How many lines of the next days: today comes first.
const FEW_NEXT: usize = 3;
/// The rows need more room than the cards beside them.
const SIDE_WIDTH: f32 = 276.0;

/// What is due, and how things stand.
#[derive(Debug, Default)]
pub struct TodayScreen {
    page: Fresh<NaiveDateTime, TodayPage>,
    cases: Fresh<(), u32>,
    /// Which sections are shown in full.
    whole: [bool; 3],
    /// Whether the shop's own chores are shown.
    ours: bool,
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
        let Self { page, cases, whole, ours, opened, focused } = self;
        let cases = cases.read(view, (), |log| log.case_count(CaseSet::All)).copied();
        let Some(page) = page.read(view, view.now.local_minute(), Logbook::today) else {
            return;
        };
        layout::page(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let title = view.text.title_day(view.now.today());
            // A promise may stand there before any mistake.
            if cases == Some(0) && is_empty(page) {
                ui.label(theme::title(title));
                welcome(ui, view);
                return;
            }
            switch::heading(ui, view, &title, None);
            ui.label(theme::soft(standing(view, page)));
            ui.add_space(theme::GAP_CARDS);
            layout::two_columns(
                ui,
                SIDE_WIDTH,
                |ui| sections(ui, view, page, &mut Shown { whole, opened, ours }, focused),
                |ui| side::show(ui, view, page),
            );
        });
    }
}

/// Whether nothing is due, and nothing will be.
fn is_empty(page: &TodayPage) -> bool {
    let due = [page.overdue_total, page.today_total, page.next_total, page.ours_total];
    due.into_iter().all(|count| count == 0) && page.after.is_none()
}

fn standing(view: &View<'_>, page: &TodayPage) -> String {
    let text = &view.text.today;
    if page.overdue_total.saturating_add(page.today_total) == 0 {
        return match page.next_total {
            0 => text.standing_clear().to_owned(),
            next => text.standing_next(next),
        };
    }
    let all_read = u32::try_from(page.overdue.len()).is_ok_and(|read| read == page.overdue_total);
    let customers = all_read.then(|| u32::try_from(page.waiting.len()).unwrap_or(u32::MAX));
    text.standing(page.overdue_total, customers, page.today_total)
}

fn welcome(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.today;
    ui.label(theme::soft(text.welcome()));
    ui.add_space(theme::GAP_SECTIONS);
    card::card(ui, |ui| {
        ui.label(theme::body(text.welcome_advice()));
        ui.add_space(theme::GAP_CARDS);
        ui.horizontal(|ui| {
            log_button(ui, view);
            if !view.is_sample && button::quiet(ui, None, view.text.help.try_it()).clicked() {
                view.ask(Action::OpenSample);
            }
        });
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
    shown: &mut Shown<'_>,
    focused: &mut Option<(Id, usize)>,
) {
    let columns = Columns::of(ui, view);
    let mut rows = Vec::new();
    let (waiting, today) = waiting::gather(page);
    if !waiting.is_empty() {
        customers(ui, view, (page, &waiting), columns, shown, &mut rows);
    }
    let next: Vec<&DueLine> = page.next.iter().collect();
    let taken = page.today.len().saturating_sub(today.len());
    let today_total = page.today_total.saturating_sub(u32::try_from(taken).unwrap_or(u32::MAX));
    for (part, lines, total) in
        [(Section::Today, today, today_total), (Section::Next, next, page.next_total)]
    {
        if !lines.is_empty() {
            let place = row::Place { part, is_named: false, columns };
            section(ui, view, (place, &lines, total), shown, &mut rows);
        }
    }
    if rows.is_empty() {
        nothing_due(ui, view, page.after.as_ref());
        ui.add_space(theme::GAP_CARDS);
    }
    if !page.ours.is_empty() {
        ours::show(ui, view, page, columns, shown.ours, &mut rows);
    }
    row::move_between(ui, &rows, focused);
}

/// How much of the page is shown.
struct Shown<'a> {
    /// Which sections are shown in full.
    whole: &'a mut [bool; 3],
    /// Of which repeating promises each missed date is shown.
    opened: &'a mut BTreeSet<CadenceId>,
    /// Whether the shop's own chores are.
    ours: &'a mut bool,
}

/// The customers who wait, each with all that is owed to them.
fn customers(
    ui: &mut Ui,
    view: &View<'_>,
    (page, waiting): (&TodayPage, &[Waits<'_>]),
    columns: Columns,
    shown: &mut Shown<'_>,
    rows: &mut Vec<row::Row>,
) {
    heading(ui, view, Section::Overdue, page.overdue_total);
    ui.add_space(theme::GAP_SMALL);
    let whole = shown.whole.first_mut();
    let is_whole = whole.as_ref().is_some_and(|whole| **whole);
    let mut drawn = 0;
    for waits in waiting {
        if drawn >= FEW && !is_whole {
            break;
        }
        ui.push_id(waits.customer, |ui| {
            card::card_of_rows(ui, |ui| {
                waiting::head(ui, view, waits, page.waiting.get(&waits.customer));
                for (part, lines) in
                    [(Section::Overdue, &waits.overdue), (Section::Today, &waits.today)]
                {
                    let place = row::Place { part, is_named: true, columns };
                    for line in lines {
                        card::divider(ui);
                        rows.push(row::show(ui, view, place, line));
                        missed::show(ui, view, place, line, shown.opened, rows);
                    }
                }
            });
        });
        drawn += waits.overdue.len();
        ui.add_space(theme::GAP_SMALL);
    }
    if let Some(whole) = whole {
        section_end(ui, view, page.overdue.len(), drawn, page.overdue_total, whole);
    }
    ui.add_space(theme::GAP_CARDS - theme::GAP_SMALL + 4.0);
}

fn heading(ui: &mut Ui, view: &View<'_>, part: Section, total: u32) {
    let text = &view.text.today;
    let (words, tone) = match part {
        Section::Overdue => (text.waiting(), Tone::Late),
        Section::Today => (text.today(), Tone::Soon),
        Section::Next => (text.next(), Tone::Neutral),
    };
    ui.horizontal(|ui| {
        let mut heading = theme::heading(words);
        if part == Section::Overdue {
            heading = heading.color(Theme::of(ui).late);
        }
        ui.label(heading);
        chip::count_badge(ui, &view.text.count(total.into()), tone);
    });
}

fn section(
    ui: &mut Ui,
    view: &View<'_>,
    (place, lines, total): (row::Place, &[&DueLine], u32),
    shown: &mut Shown<'_>,
    rows: &mut Vec<row::Row>,
) {
    heading(ui, view, place.part, total);
    ui.add_space(theme::GAP_SMALL);
    let (few, whole) = match place.part {
        Section::Next => (FEW_NEXT, 2),
        _ => (FEW, 1),
    };
    let Some(whole) = shown.whole.get_mut(whole) else { return };
    let most = if *whole { lines.len() } else { few };
    card::card_of_rows(ui, |ui| {
        for (index, line) in lines.iter().take(most).enumerate() {
            if index > 0 {
                card::divider(ui);
            }
            rows.push(row::show(ui, view, place, line));
            missed::show(ui, view, place, line, shown.opened, rows);
        }
        if lines.len() > most || u32::try_from(lines.len()).is_ok_and(|read| read < total) {
            card::divider(ui);
        }
        section_end(ui, view, lines.len(), most, total, whole);
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
            let about = card.about(view, false);
            let about = [about.as_str(), text.dot(), when.as_str()].concat();
            ui.add(egui::Label::new(theme::soft(about)).wrap());
            ui.add_space(theme::GAP_CARDS);
            ui.horizontal(|ui| {
                log_button(ui, view);
                if button::quiet(ui, None, text.open()).clicked() {
                    view.ask(Action::Go(kind::page_of(line)));
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
