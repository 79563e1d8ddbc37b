//! The fields of a promise given again and again, and what they come to: the sentence and the
//! next dates, so that a wrong rule is seen before it is promised.

use chrono::Weekday;
use egui::Ui;

use crate::domain::cadence::{EndsBy, Nth, OnDayOff, Repeats};
use crate::domain::day::Moment;
use crate::domain::{CadenceDraft, CadenceId, CaseId, Due, Field};
use crate::ui::dialogs::due_field::{DayField, Looking};
use crate::ui::dialogs::form::Form;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::{card, choice};

/// The days of a week, in the order in which they are offered.
const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];
/// How many of the next dates are shown.
const DATES_SHOWN: usize = 3;
/// Room for a sentence on two lines, and the dates below it.
const SENTENCE_HEIGHT: f32 = 60.0;

/// All fields, with what they come to in the middle: so it is in sight while the days are chosen, and
/// while the end is.
pub(super) fn fields(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut CadenceDraft,
    case: CaseId,
    form: &mut Form,
) {
    let text = &view.text.dialogs.promise;
    let problem = form.problem(view, Field::PromiseWords);
    let hint = Hint { hint: text.repeating_hint(), problem: problem.as_deref(), ..Hint::default() };
    let input = field::multiline(ui, "repeating-words", text.words(), &mut draft.words, 2, hint);
    form.place(Field::PromiseWords, &input);
    let ways: Vec<_> = Repeats::ALL.map(|way| (way, text.repeats_name(way).to_owned())).to_vec();
    field::choice(ui, "repeats", text.repeats(), &mut draft.repeats, &ways, Hint::default());
    rule(ui, view, draft, form);
    line(ui, view, form, Field::Due, text.at(), &mut draft.at);
    next_dates(ui, view, draft, case);
    let sorts: Vec<_> = EndsBy::ALL.map(|sort| (sort, text.ends_by_name(sort).to_owned())).to_vec();
    choice::segments(ui, "ends-by", text.ends_by(), &mut draft.ends_by, &sorts, Hint::default());
    end(ui, view, draft, form);
    if draft.repeats != Repeats::LastWorkingDay {
        let answers: Vec<_> =
            OnDayOff::ALL.map(|it| (it, text.on_day_off_name(it).to_owned())).to_vec();
        let hint = Hint::default();
        field::choice(ui, "day-off", text.on_day_off(), &mut draft.on_day_off, &answers, hint);
    }
}

fn rule(ui: &mut Ui, view: &View<'_>, draft: &mut CadenceDraft, form: &mut Form) {
    let text = &view.text.dialogs.promise;
    match draft.repeats {
        Repeats::Weekdays => weekdays(ui, view, draft, form),
        Repeats::Weeks => {
            line(ui, view, form, Field::Every, text.every_weeks(), &mut draft.every);
            weekdays(ui, view, draft, form);
        }
        Repeats::Days => line(ui, view, form, Field::Every, text.every_days(), &mut draft.every),
        Repeats::MonthDay => {
            line(ui, view, form, Field::MonthDay, text.month_day(), &mut draft.month_day);
        }
        Repeats::MonthWeekday => {
            let which: Vec<_> =
                Nth::ALL.map(|nth| (nth, view.text.nth_start(nth).to_owned())).to_vec();
            field::choice(ui, "nth", text.nth(), &mut draft.nth, &which, Hint::default());
            let days: Vec<_> = WEEK.map(|day| (day, view.text.weekday(day).to_owned())).to_vec();
            let (label, hint) = (text.month_weekday(), Hint::default());
            field::choice(ui, "month-weekday", label, &mut draft.month_weekday, &days, hint);
        }
        Repeats::LastWorkingDay => {}
    }
}

fn end(ui: &mut Ui, view: &View<'_>, draft: &mut CadenceDraft, form: &mut Form) {
    let text = &view.text.dialogs.promise;
    match draft.ends_by {
        EndsBy::Event => {
            let problem = form.problem(view, Field::Until);
            let hint = Hint {
                hint: text.until_hint(),
                problem: problem.as_deref(),
                optional: Some(view.text.dialogs.optional()),
            };
            let input = field::text(ui, "repeating-until", text.until(), &mut draft.until, hint);
            form.place(Field::Until, &input);
        }
        EndsBy::Date => {
            let problem = form.problem(view, Field::LastDay);
            let day = DayField {
                salt: "repeating-last-day",
                label: text.last_day(),
                hint: text.last_day_hint(),
                optional: None,
                looking: Looking::Ahead,
            };
            let input = day.show(ui, view, &mut draft.last_day, problem.as_deref());
            form.place(Field::LastDay, &input);
        }
        EndsBy::Count => line(ui, view, form, Field::Count, text.count(), &mut draft.count),
    }
}

/// A short answer on one line.
fn line(ui: &mut Ui, view: &View<'_>, form: &mut Form, of: Field, label: &str, value: &mut String) {
    let problem = form.problem(view, of);
    let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
    let input = field::text(ui, ("repeating", of), label, value, hint);
    form.place(of, &input);
}

fn weekdays(ui: &mut Ui, view: &View<'_>, draft: &mut CadenceDraft, form: &mut Form) {
    let problem = form.problem(view, Field::Weekdays);
    let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
    let label = view.text.dialogs.promise.weekdays();
    let days = field::labelled_group(ui, label, hint, |ui| weekday_buttons(ui, view, draft));
    form.place(Field::Weekdays, &days);
}

fn weekday_buttons(ui: &mut Ui, view: &View<'_>, draft: &mut CadenceDraft) -> egui::Response {
    let mut first = None;
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(theme::GAP_SMALL);
        for day in WEEK {
            let chosen = draft.weekdays.contains(&day);
            let button = Button::secondary(view.text.weekday_short(day))
                .name(view.text.weekday(day))
                .selected(chosen)
                .show(ui);
            if button.clicked() {
                if chosen {
                    draft.weekdays.retain(|other| *other != day);
                } else {
                    draft.weekdays.push(day);
                }
            }
            first.get_or_insert(button);
        }
    });
    first.unwrap_or(row.response)
}

/// The sentence and the next dates. The box keeps its height, so that nothing below it moves while
/// the rule changes.
fn next_dates(ui: &mut Ui, view: &View<'_>, draft: &CadenceDraft, case: CaseId) {
    let text = &view.text.dialogs.promise;
    let hours = &view.log.shop().hours;
    // The words do not matter for the dates, and may still be missing.
    let filled = CadenceDraft { words: text.words().to_owned(), ..draft.clone() };
    let id = CadenceId::from_bytes([0; 16]);
    let cadence = filled.cadence(id, case, Moment::from(view.now), hours);
    card::quiet_box(ui, |ui| {
        ui.set_min_height(SENTENCE_HEIGHT);
        ui.spacing_mut().item_spacing.y = 2.0;
        let Ok(cadence) = cadence else {
            ui.label(theme::small(text.next_none()));
            return;
        };
        let now = view.now.local();
        let dates: Vec<Due> = cadence.dates_after(now, 0, hours).take(DATES_SHOWN).collect();
        ui.label(theme::body(text.sentence(&view.text.repeats_start(&cadence))));
        ui.label(theme::small(text.next(&view.text.next_dates(&dates, now))));
    });
    ui.add_space(theme::GAP);
}
