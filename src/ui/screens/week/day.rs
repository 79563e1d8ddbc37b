//! One day of the week: its name, how much is due on it, its lines, and when the shop is open.

use egui::{Id, Response, Role, Ui, WidgetInfo};

use super::item;
use crate::domain::CaseId;
use crate::logbook::pages::{WeekDay, WeekLine};
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip;
use chrono::Datelike;

/// How many lines are shown before all are asked for.
const FEW: usize = 12;

/// A line that was drawn.
pub struct Drawn<'a> {
    /// What it shows.
    pub line: &'a WeekLine,
    /// What was done to it.
    pub response: Response,
}

/// Whether a day stands beside the others or below them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A narrow column.
    Column,
    /// As wide as the page.
    Stacked,
}

/// Draws a day. `whole` says whether all of its lines are shown.
pub fn show<'a>(
    ui: &mut Ui,
    view: &View<'_>,
    day: &'a WeekDay,
    form: Form,
    base: Id,
    whole: &mut bool,
) -> Vec<Drawn<'a>> {
    ui.spacing_mut().item_spacing.y = theme::GAP_SMALL;
    head(ui, view, day, form);
    let shown = if *whole { day.lines.len() } else { FEW };
    let mut drawn = overdue(ui, view, day, base, *whole);
    for line in day.lines.iter().take(shown) {
        let id = base.with((line.line.kind, line.line.case.map(CaseId::bytes), line.line.due));
        drawn.push(Drawn { line, response: item::show(ui, view, line, id) });
    }
    rest(ui, view, day, shown, whole);
    if form == Form::Column {
        ui.add(egui::Label::new(hours_text(ui, view, day)).wrap());
    }
    drawn
}

/// What is late stands first in the column of the present day, under a heading of its own.
fn overdue<'a>(
    ui: &mut Ui,
    view: &View<'_>,
    day: &'a WeekDay,
    base: Id,
    whole: bool,
) -> Vec<Drawn<'a>> {
    /// How many of them are shown before all are asked for.
    const FEW_LATE: usize = 5;
    if day.overdue_total == 0 {
        return Vec::new();
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(theme::toned(ui, view.text.today.overdue(), Tone::Late).strong());
        let count = view.text.count(day.overdue_total.into());
        chip::count_badge(ui, &count, Tone::Late);
    });
    let shown = if whole { day.overdue.len() } else { FEW_LATE };
    let mut drawn = Vec::new();
    for line in day.overdue.iter().take(shown) {
        let id =
            base.with(("late", line.line.kind, line.line.case.map(CaseId::bytes), line.line.due));
        drawn.push(Drawn { line, response: item::show(ui, view, line, id) });
    }
    let left = day.overdue_total.saturating_sub(u32::try_from(drawn.len()).unwrap_or(u32::MAX));
    if left > 0 {
        ui.label(theme::small(view.text.week.further(&view.text.count(left.into()))));
    }
    drawn
}

fn head(ui: &mut Ui, view: &View<'_>, day: &WeekDay, form: Form) {
    let text = view.text;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let sentence = text.week.day(&text.full_day(day.day), day.total, &hours(view, day));
        let name = match form {
            Form::Column => text.weekday_short(day.day.weekday()).to_owned(),
            Form::Stacked => text.title_day(day.day),
        };
        let label = ui.label(theme::strong(name));
        label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &sentence));
        if form == Form::Column {
            ui.label(theme::soft(day.day.day().to_string()));
        }
        if day.total > 0 {
            let tone = if day.is_full() { Tone::Soon } else { Tone::Neutral };
            chip::count_badge(ui, &text.count(day.total.into()), tone)
                .on_hover_text(load(view, day));
        }
        if day.is_full() {
            ui.label(theme::toned(ui, text.week.full(), Tone::Soon).size(theme::CHIP.0));
        }
        if form == Form::Stacked {
            ui.label(hours_text(ui, view, day));
        }
    });
}

/// What a day does not show: behind a button, or only as a number.
fn rest(ui: &mut Ui, view: &View<'_>, day: &WeekDay, shown: usize, whole: &mut bool) {
    let text = &view.text.week;
    let read = u32::try_from(day.lines.len()).unwrap_or(u32::MAX);
    if shown < day.lines.len() {
        let label = text.show_all(&view.text.count(read.into()));
        if Button::quiet(&label).small().show(ui).clicked() {
            *whole = true;
        }
    } else if day.total > read {
        let further = view.text.count(day.total.saturating_sub(read).into());
        ui.label(theme::small(text.further(&further)));
    }
}

fn load(view: &View<'_>, day: &WeekDay) -> String {
    view.text.week.load(day.total, day.room)
}

/// The opening hours; that the shop is closed stands out a little, since promises are made for
/// open days.
fn hours_text(ui: &Ui, view: &View<'_>, day: &WeekDay) -> egui::RichText {
    let words = hours(view, day);
    match (day.is_open(), day.total) {
        (true, _) => theme::faint(ui, words).size(theme::SMALL.0),
        (false, 0) => theme::small(words),
        (false, _) => theme::toned(ui, words, Tone::Soon).size(theme::SMALL.0),
    }
}

fn hours(view: &View<'_>, day: &WeekDay) -> String {
    let text = &view.text.week;
    if !day.is_open() {
        return text.closed(day.off.as_deref().unwrap_or_default());
    }
    let hour = |minutes| view.text.opening_hour(minutes);
    let stretch = |shift: &crate::domain::opening::Shift| (hour(shift.opens), hour(shift.closes));
    let stretches: Vec<(String, String)> = day.shifts.iter().map(stretch).collect();
    text.open(&stretches)
}
