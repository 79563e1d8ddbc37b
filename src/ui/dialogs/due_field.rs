//! A due time as people say it, and what it is read as, side by side; and the same for days.
//!
//! Typing is free ("friday noon"); the line below says at once which minute that is, so that
//! nobody saves another day than they mean. It must not know what falls due.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use egui::{Id, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::domain::day::{DEFAULT_DUE_TIME, WhenProblem, parse_day, parse_day_ahead, parse_when};
use crate::domain::{Field, Problem, ProblemKind};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field;

use super::day_calendar::{self, Sort};
pub use super::day_calendar::{Looking, typed};

/// Noon, which most people can promise for tomorrow.
const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// A due time: the field, what it is read as or what is wrong with it, and quick times.
///
/// `salt` tells this field from others; the response is that of the text field, and says
/// `changed()` for a quick time too.
pub fn due_field(
    ui: &mut Ui,
    view: &View<'_>,
    salt: &str,
    label: &str,
    value: &mut String,
    problem: Option<&str>,
) -> Response {
    let now = view.now.local();
    let mut response = with_reading(
        ui,
        view,
        salt,
        value,
        problem,
        &Asked {
            label,
            hint: view.text.dialogs.when.hint(),
            optional: None,
            sort: Sort::Due,
            read: &|typed| parse_when(typed, now).map(|due| view.text.full_day_time(due)),
        },
    );
    ui.add_space(4.0);
    if let Some(due) = quick_times(ui, view, now, value) {
        *value = typed(due);
        response.mark_changed();
    }
    response
}

/// A day: the field, and what it is read as or what is wrong with it. `optional` stands after
/// the label of one that may stay empty, `hint` in it while it is empty.
#[derive(Clone, Copy, Debug)]
pub struct DayField<'a> {
    /// Tells this field from others.
    pub salt: &'a str,
    /// What is asked.
    pub label: &'a str,
    /// Shown while it is empty.
    pub hint: &'a str,
    /// Said after the label.
    pub optional: Option<&'a str>,
    /// Which way it is looked for.
    pub looking: Looking,
}

impl DayField<'_> {
    /// Draws it.
    pub fn show(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        value: &mut String,
        problem: Option<&str>,
    ) -> Response {
        let today = view.now.today();
        let read: &dyn Fn(&str) -> Result<String, WhenProblem> = &|typed: &str| {
            let day: Result<NaiveDate, WhenProblem> = match self.looking {
                Looking::Ahead => parse_day_ahead(typed, today),
                Looking::Back => parse_day(typed, today),
            };
            day.map(|day| view.text.full_day(day))
        };
        let (label, hint, optional) = (self.label, self.hint, self.optional);
        let asked = Asked { label, hint, optional, sort: Sort::Day(self.looking), read };
        with_reading(ui, view, self.salt, value, problem, &asked)
    }
}

struct Asked<'a> {
    label: &'a str,
    hint: &'a str,
    optional: Option<&'a str>,
    sort: Sort,
    read: &'a dyn Fn(&str) -> Result<String, WhenProblem>,
}

fn with_reading(
    ui: &mut Ui,
    view: &View<'_>,
    salt: &str,
    value: &mut String,
    problem: Option<&str>,
    asked: &Asked<'_>,
) -> Response {
    let id: Id = ui.make_persistent_id(salt);
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let name = field::head(ui, asked.label, asked.optional);
            let (label, hint) = (asked.label, asked.hint);
            let response = day_calendar::line_edit(ui, view, id, (label, hint), asked.sort, value);
            let response = response.labelled_by(name.id);
            ui.spacing_mut().item_spacing.y = 0.0;
            match problem {
                Some(_) => field::problem_line(ui, &response, problem),
                None => reading(ui, view, &response, value, asked),
            }
            response
        })
        .inner;
    ui.add_space(-ui.spacing().item_spacing.y);
    response
}

/// The line that would hold a problem says meanwhile what the text is read as.
fn reading(ui: &mut Ui, view: &View<'_>, input: &Response, value: &str, asked: &Asked<'_>) {
    let size = vec2(ui.available_width(), 18.0);
    let (rect, line) = ui.allocate_exact_size(size, Sense::hover());
    if value.trim().is_empty() {
        return;
    }
    let words = match (asked.read)(value) {
        Ok(words) => words,
        // Half a word is no mistake yet; what is wrong with it is said without alarm.
        Err(problem) => view.text.problem(&Problem::new(Field::Due, ProblemKind::When(problem))),
    };
    let galley = egui::WidgetText::from(theme::small(&words)).into_galley(
        ui,
        Some(egui::TextWrapMode::Truncate),
        rect.width(),
        egui::TextStyle::Small,
    );
    let color = theme::Theme::of(ui).soft;
    let at = egui::pos2(rect.left() + 2.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
    line.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    ui.ctx().accesskit_node_builder(input.id, |node| node.set_description(words.as_str()));
    line.on_hover_text(words);
}

/// The quick times; the one that stands in the field is shown as chosen.
fn quick_times(
    ui: &mut Ui,
    view: &View<'_>,
    now: NaiveDateTime,
    value: &str,
) -> Option<NaiveDateTime> {
    let text = &view.text.dialogs.when;
    let later = |days: i64, at: NaiveTime| {
        now.date().checked_add_signed(TimeDelta::days(days)).map(|day| day.and_time(at))
    };
    let choices = [
        (text.in_an_hour().to_owned(), now.checked_add_signed(TimeDelta::hours(1))),
        (
            text.today_at(&view.text.time(DEFAULT_DUE_TIME)),
            later(0, DEFAULT_DUE_TIME).filter(|due| *due > now),
        ),
        (text.tomorrow_at(&view.text.time(NOON)), later(1, NOON)),
        (text.in_three_days().to_owned(), later(3, DEFAULT_DUE_TIME)),
    ];
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(theme::GAP_SMALL);
        let mut chosen = None;
        for (words, due) in choices {
            let Some(due) = due else { continue };
            let is_on = typed(due) == value;
            if Button::secondary(&words).small().selected(is_on).show(ui).clicked() {
                chosen = Some(due);
            }
        }
        chosen
    });
    row.response.widget_info(|| WidgetInfo::labeled(Role::Group, true, text.quick()));
    row.inner
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Due;

    #[test]
    fn a_quick_time_is_read_back_as_the_same_minute() {
        let now = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(14, 37, 12).unwrap();
        let due = now + TimeDelta::hours(1);
        assert_eq!(typed(due), "2026-11-22 15:37");
        assert_eq!(parse_when(&typed(due), now), Ok(Due::new(due).at()));
    }
}
