//! A week of opening hours: one line a weekday, ticked when open, with from and to as one types
//! them; a break makes a second stretch.
//!
//! It edits texts and knows nothing of clocks: what a time means, the caller says.

use egui::{Align, Layout, Ui, vec2};

use super::button;
use super::field;
use crate::domain::shop::typed::{DayRow, Stretch};
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};

/// Width of the column of weekdays.
const DAYS: f32 = 136.0;
/// Width of a field for a time.
const TIME: f32 = 76.0;

/// The words of the editor. Those that name a weekday are for screen readers and tooltips.
#[derive(Clone, Copy)]
pub struct HoursWords<'a> {
    /// The names of the weekdays, Monday first.
    pub days: [&'a str; 7],
    /// Between opening and closing.
    pub to: &'a str,
    /// A closed day.
    pub closed: &'a str,
    /// The opening time of a weekday.
    pub opens: &'a dyn Fn(&str) -> String,
    /// The closing time of a weekday.
    pub closes: &'a dyn Fn(&str) -> String,
    /// Adds a stretch.
    pub add: &'a dyn Fn(&str) -> String,
    /// Takes a stretch away.
    pub remove: &'a dyn Fn(&str) -> String,
}

/// Draws the week. `problems` holds what is wrong with a weekday, Monday first. True when
/// something changed.
pub fn week(
    ui: &mut Ui,
    words: &HoursWords<'_>,
    week: &mut [DayRow; 7],
    problems: &[Option<String>; 7],
) -> bool {
    let before = week.clone();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (place, (day, problem)) in week.iter_mut().zip(problems).enumerate() {
            let name = words.days.get(place).copied().unwrap_or_default();
            ui.push_id(("hours", place), |ui| row(ui, words, name, day));
            if let Some(problem) = problem {
                let late = Theme::of(ui).tone(Tone::Late).0;
                ui.horizontal_wrapped(|ui| {
                    ui.add_space(DAYS);
                    ui.label(theme::icon(icons::WARNING_CIRCLE).color(late));
                    ui.label(theme::small(problem).color(late));
                });
            }
        }
    });
    *week != before
}

fn row(ui: &mut Ui, words: &HoursWords<'_>, name: &str, day: &mut DayRow) {
    let line = vec2(ui.available_width(), theme::FIELD_HEIGHT);
    ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
        let left = ui.cursor().left();
        field::checkbox(ui, &mut day.is_open, name);
        let used = ui.cursor().left() - left;
        ui.add_space((DAYS - used).max(0.0));
        if !day.is_open {
            ui.label(theme::soft(words.closed));
            return;
        }
        if day.stretches.is_empty() {
            day.stretches.push(Stretch::default());
        }
        // Stretches that do not fit beside each other go below.
        ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
            stretches(ui, words, name, day);
        });
    });
}

fn stretches(ui: &mut Ui, words: &HoursWords<'_>, name: &str, day: &mut DayRow) {
    let count = day.stretches.len();
    let mut gone = None;
    for (place, stretch) in day.stretches.iter_mut().enumerate() {
        time(ui, (place, "opens"), &(words.opens)(name), &mut stretch.opens);
        ui.label(theme::soft(words.to));
        time(ui, (place, "closes"), &(words.closes)(name), &mut stretch.closes);
        if count > 1 && button::icon_only(ui, icons::X, &(words.remove)(name)).clicked() {
            gone = Some(place);
        }
        ui.add_space(theme::GAP_SMALL);
    }
    if let Some(place) = gone {
        day.stretches.remove(place);
    }
    if count < 2 && button::icon_only(ui, icons::PLUS, &(words.add)(name)).clicked() {
        day.stretches.push(Stretch::default());
    }
}

fn time(ui: &mut Ui, salt: (usize, &str), name: &str, value: &mut String) {
    let id = ui.make_persistent_id(salt);
    let size = vec2(TIME, theme::FIELD_HEIGHT);
    let field = ui
        .allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_max_width(TIME);
            field::line_edit(ui, id, value, "")
        })
        .inner;
    ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(name));
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui_kittest::{Harness, kittest::Queryable as _};

    const WORDS: HoursWords<'static> = HoursWords {
        days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        to: "to",
        closed: "Closed",
        opens: &|day| format!("{day} opens"),
        closes: &|day| format!("{day} closes"),
        add: &|day| format!("Break on {day}"),
        remove: &|day| format!("Remove on {day}"),
    };

    #[test]
    fn a_day_is_opened_and_gets_a_break() {
        let mut harness = Harness::builder()
            .with_size([700.0, 500.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, rows: &mut [DayRow; 7]| {
                    week(ui, &WORDS, rows, &Default::default());
                },
                <[DayRow; 7]>::default(),
            );
        harness.get_by_label("Sat").click();
        harness.run();
        assert!(harness.state()[5].is_open);
        harness.get_by_label("Break on Sat").click();
        harness.run();
        assert_eq!(harness.state()[5].stretches.len(), 2);
        harness.get_all_by_label("Remove on Sat").next().unwrap().click();
        harness.run();
        assert_eq!(harness.state()[5].stretches.len(), 1);
    }
}
