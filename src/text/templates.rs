//! The words of the page of templates and of a template: placeholders, gaps, problems.

use crate::domain::NoticedBy;
use crate::words::template::Placeholder;
use chrono::NaiveTime;

/// The words of templates.
#[derive(Clone, Copy, Debug)]
pub struct TemplatesText {
    /// What a placeholder stands for, in one line.
    pub meaning: fn(Placeholder) -> &'static str,
    /// What belongs in a gap, without brackets.
    pub gap: fn(Placeholder) -> &'static str,
    /// The values that a template is shown with when there is no case to choose.
    pub sample: fn(Placeholder) -> &'static str,
    /// The day and minute of a promise, from its full day and time of day.
    pub day_at: fn(&str, &str) -> String,
    /// The first words to somebody, by who noticed.
    pub opening: fn(NoticedBy) -> &'static str,
    /// Twelve in the day.
    pub noon: &'static str,
    /// Twelve at night.
    pub midnight: &'static str,
    /// Any other time of day.
    pub time: fn(NaiveTime) -> String,
    /// How many times: 1, 2, 3.
    pub times: fn(u32) -> String,
    /// A change and the day from which it holds.
    pub change_from: fn(&str, &str) -> String,
    /// A change that was made.
    pub change_made: fn(&str, &str) -> String,
    /// Changes one after the other.
    pub changes: fn(&[String]) -> String,
}
