//! The week, the other look of Today: seven days with what is promised when, the opening hours of
//! each, and how full it is.
//!
//! Promises are moved to another day by key or by drag. It must not know what moving one means;
//! that is a deed like any other.

mod day;
mod hand;
mod item;
mod moving;

use std::collections::BTreeSet;

use chrono::{Days as Span, NaiveDate, NaiveDateTime};
use egui::epaint::RectShape;
use egui::{
    Align, CornerRadius, Id, Layout, Rect, Shape, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::logbook::pages::{WeekDay, WeekPage};
use crate::ui::action::{Action, Ask};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::screens::today::{kind, switch};
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::{button, card, layout};
use day::{Drawn, Form};
use hand::Hand;

/// The gap between two days.
const GAP: f32 = 8.0;
/// Space between a day's edge and what is in it.
const PADDING: f32 = 8.0;
/// Below this width of a column the days stand below each other.
const COLUMN_LEAST: f32 = 118.0;
/// The margin of the page above and below.
const EDGE: f32 = 26.0;
/// The least height of a column.
const HEIGHT_LEAST: f32 = 200.0;
/// The page of a week.
#[derive(Debug, Default)]
pub struct WeekScreen {
    page: Fresh<(NaiveDateTime, NaiveDate), WeekPage>,
    shown: Shown,
}

/// What is remembered of the days shown.
#[derive(Debug, Default)]
struct Shown {
    /// Of which days all lines are shown.
    whole: BTreeSet<NaiveDate>,
    hand: Hand,
}

/// The lines of each day as drawn, and the ground of each day.
type Days<'a> = (Vec<Vec<Drawn<'a>>>, Vec<(NaiveDate, Rect)>);

impl WeekScreen {
    /// Draws the seven days so many weeks after those that begin today.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, weeks: i32) {
        let Self { page, shown } = self;
        let first = shifted(view.now.today(), weeks.saturating_mul(7));
        let key = (view.now.local_minute(), first);
        let Some(page) = page.read(view, key, |log| log.week(first)) else { return };
        layout::page(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            switch::heading(ui, view, &title(view, page, weeks), Some(weeks));
            let standing = shown.hand.said().map_or_else(|| standing(view, page), str::to_owned);
            ui.label(theme::soft(standing));
            if weeks == 0 && page.days.iter().all(|day| day.total == 0) {
                lead_on(ui, view);
            }
            ui.add_space(theme::GAP_CARDS);
            let base = ui.make_persistent_id("week");
            let width = (ui.available_width() - 6.0 * GAP) / 7.0;
            let (drawn, grounds) = if width >= COLUMN_LEAST {
                shown.columns(ui, view, &page.days, width, base)
            } else {
                shown.stacked(ui, view, &page.days, base)
            };
            shown.hand.carry(ui, view, &drawn, &grounds);
            shown.hand.keys(ui, view, &page.days, &drawn, weeks);
            for Drawn { line, response } in drawn.iter().flatten() {
                if response.clicked() {
                    view.ask(Action::Go(kind::page_of(&line.line)));
                }
            }
        });
    }
}

impl Shown {
    fn columns<'a>(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        days: &'a [WeekDay],
        width: f32,
        base: Id,
    ) -> Days<'a> {
        let area = ui.available_rect_before_wrap();
        // As low as the window, however far the page is scrolled.
        let above = area.top() - ui.min_rect().top();
        let mut height = (ui.clip_rect().height() - above - 2.0 * EDGE).max(HEIGHT_LEAST);
        let (mut drawn, mut boxes) = (Vec::new(), Vec::new());
        let mut left = area.left();
        for day in days {
            let ground = ui.painter().add(Shape::Noop);
            let inner = Rect::from_min_size(pos2(left, area.top()), vec2(width, f32::INFINITY))
                .shrink(PADDING);
            let layout = Layout::top_down(Align::Min);
            let mut column =
                ui.new_child(UiBuilder::new().id_salt(day.day).max_rect(inner).layout(layout));
            drawn.push(self.day(&mut column, view, day, Form::Column, base));
            height = height.max(column.min_rect().bottom() - area.top() + PADDING);
            boxes.push((day, ground, left));
            left += width + GAP;
        }
        let mut grounds = Vec::new();
        for (day, ground, left) in boxes {
            let rect = Rect::from_min_size(pos2(left, area.top()), vec2(width, height));
            let shape = self.ground(ui, view, day, rect);
            ui.painter().set(ground, shape);
            grounds.push((day.day, rect));
        }
        ui.advance_cursor_after_rect(Rect::from_min_size(area.min, vec2(area.width(), height)));
        (drawn, grounds)
    }

    fn stacked<'a>(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        days: &'a [WeekDay],
        base: Id,
    ) -> Days<'a> {
        let (mut drawn, mut grounds) = (Vec::new(), Vec::new());
        for day in days {
            let shown = card::card(ui, |ui| self.day(ui, view, day, Form::Stacked, base));
            let rect = shown.response.rect;
            if day.day == view.now.today() || self.hand.is_target(ui, rect) {
                let corners = CornerRadius::same(theme::RADIUS_CARD);
                let stroke = Stroke::new(1.0, Theme::of(ui).brand);
                ui.painter().rect_stroke(rect, corners, stroke, StrokeKind::Inside);
            }
            drawn.push(shown.inner);
            grounds.push((day.day, rect));
            ui.add_space(GAP);
        }
        (drawn, grounds)
    }

    fn day<'a>(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        day: &'a WeekDay,
        form: Form,
        base: Id,
    ) -> Vec<Drawn<'a>> {
        let mut whole = self.whole.contains(&day.day);
        let drawn = day::show(ui, view, day, form, base, &mut whole);
        if whole {
            self.whole.insert(day.day);
        }
        drawn
    }

    fn ground(&self, ui: &Ui, view: &View<'_>, day: &WeekDay, rect: Rect) -> Shape {
        let theme = Theme::of(ui);
        let fill = if day.is_open() { theme.panel } else { theme.side };
        let (width, line) = if self.hand.is_target(ui, rect) {
            (2.0, theme.brand)
        } else if day.day == view.now.today() {
            (1.0, theme.brand)
        } else {
            (1.0, theme.line)
        };
        let corners = CornerRadius::same(theme::RADIUS_CARD);
        let stroke = Stroke::new(width, line);
        Shape::Rect(RectShape::new(rect, corners, fill, stroke, StrokeKind::Inside))
    }
}

/// So many days later, or before when negative; the day itself past the calendar.
fn shifted(day: NaiveDate, days: i32) -> NaiveDate {
    let by = Span::new(u64::from(days.unsigned_abs()));
    let moved = if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) };
    moved.unwrap_or(day)
}

fn title(view: &View<'_>, page: &WeekPage, weeks: i32) -> String {
    match (weeks, page.days.first(), page.days.last()) {
        (0, ..) | (_, None, _) | (_, _, None) => view.text.week.this_week().to_owned(),
        (_, Some(first), Some(last)) => view.text.week_title(first.day, last.day, view.now.today()),
    }
}

fn standing(view: &View<'_>, page: &WeekPage) -> String {
    let text = &view.text.week;
    let total = page.days.iter().fold(0_u32, |sum, day| sum.saturating_add(day.total));
    let used = page.days.iter().filter(|day| day.total > 0).count();
    let lines = || page.days.iter().flat_map(|day| &day.lines);
    let all_read = u32::try_from(lines().count()).is_ok_and(|read| read == total);
    let only_promises = all_read && lines().all(|line| line.line.promise().is_some());
    let first = text.standing(total, u32::try_from(used).unwrap_or(7), only_promises);
    let today = view.now.today();
    match page.full {
        Some((full, later)) => {
            let later = later.map(|day| view.text.day(day, today));
            let full = text.full_day(&view.text.day_start(full, today), later.as_deref());
            [first, full].join(" ")
        }
        None => first,
    }
}

/// An empty week has one thing that leads on.
fn lead_on(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(theme::GAP_SMALL);
    if button::secondary(ui, icons::PLUS, view.text.today.log_mistake()).clicked() {
        view.ask(Action::Open(Ask::LogMistake(None, None)));
    }
}

#[cfg(test)]
mod tests;
