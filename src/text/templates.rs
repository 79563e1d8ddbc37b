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
    /// The dates of a repeating promise: the first, the next ones, the rule, and how long.
    pub repeats: fn(&str, &str, &str, &str) -> String,
    /// How long, where it ends with the case.
    pub until_right: &'static str,
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
    /// The page of all templates.
    pub list: TemplateListText,
    /// The page of one.
    pub one: TemplateText,
}

/// The page of all templates.
#[derive(Clone, Copy, Debug)]
pub struct TemplateListText {
    /// The title.
    pub title: &'static str,
    /// Which one is used.
    pub lead: &'static str,
    /// Under apologies: what happens the second time.
    pub again: &'static str,
    /// What a template is for, from its channel and harm; either may be empty.
    pub holds_for: fn(&str, &str) -> String,
    /// The words that came with the program hold.
    pub shipped: &'static str,
    /// The shop's own words hold, with their version.
    pub yours: fn(u32) -> String,
    /// A line as a sentence: the kind, what it is for, whose it is.
    pub row: fn(&str, &str, &str) -> String,
    /// The heading over the fields for another one.
    pub new: &'static str,
    /// What it is for.
    pub new_why: &'static str,
    /// The label of the kind.
    pub kind: &'static str,
    /// The label of the channel.
    pub channel: &'static str,
    /// The label of the harm.
    pub harm: &'static str,
    /// No channel in particular.
    pub any_channel: &'static str,
    /// No harm in particular.
    pub any_harm: &'static str,
    /// Opens it.
    pub write: &'static str,
}

/// The page of one template.
#[derive(Clone, Copy, Debug)]
pub struct TemplateText {
    /// The way back to all of them.
    pub all: &'static str,
    /// The label of the words.
    pub words: &'static str,
    /// What to write there.
    pub hint: &'static str,
    /// Saves.
    pub save: &'static str,
    /// Leaves the words as they were.
    pub discard: &'static str,
    /// Why it cannot be saved.
    pub nothing_changed: &'static str,
    /// Why it is not saved while something is marked.
    pub mend_first: &'static str,
    /// Nothing is wrong.
    pub sound: &'static str,
    /// Something is wrong at a line and column, with what.
    pub at: fn(usize, usize, &str) -> String,
    /// There is no such placeholder, with the name in its braces.
    pub unknown: fn(&str) -> String,
    /// Puts in the one that was probably meant, with its name in braces.
    pub use_it: fn(&str) -> String,
    /// A brace is opened and not closed.
    pub unclosed: &'static str,
    /// A brace is closed that was not opened.
    pub unopened: &'static str,
    /// There is nothing between the braces.
    pub empty: &'static str,
    /// The heading over the placeholders.
    pub placeholders: &'static str,
    /// What they are.
    pub placeholders_why: &'static str,
    /// Whether they are put in with a question mark.
    pub optional: &'static str,
    /// Puts one in, from its name in braces and its meaning.
    pub insert: fn(&str, &str) -> String,
    /// The heading over the preview.
    pub preview: &'static str,
    /// The label of the case it is shown for.
    pub case: &'static str,
    /// A made-up case.
    pub made_up: &'static str,
    /// A case, from its number, customer and title.
    pub one_case: fn(&str, &str, &str) -> String,
    /// How many gaps the preview has.
    pub gaps: fn(usize) -> String,
    /// The preview leads with the repair.
    pub again: &'static str,
    /// The heading over the versions.
    pub versions: &'static str,
    /// The words that came with the program hold.
    pub shipped_now: &'static str,
    /// A version and when it was saved.
    pub version: fn(u32, &str) -> String,
    /// A version that holds now.
    pub in_use: &'static str,
    /// Puts an earlier version back into use.
    pub use_again: &'static str,
    /// The same for a screen reader, with the version.
    pub use_version: fn(u32) -> String,
    /// Puts the words that came with the program back into use.
    pub restore: &'static str,
}
