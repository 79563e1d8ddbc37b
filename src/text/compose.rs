//! The words of the composer: writing to a customer, with the check of what is written.

use crate::domain::MessageKind;
use crate::words::{Class, Missing, Part};

/// The words of the composer.
#[derive(Clone, Copy, Debug)]
pub struct ComposeText {
    /// The title of the dialog.
    pub write_to: fn(&str) -> String,
    /// Opens it.
    pub write: &'static str,
    /// What is written.
    pub what: &'static str,
    /// The name of the text.
    pub words: &'static str,
    /// What stands in the empty text.
    pub hint: fn(MessageKind) -> &'static str,
    /// Puts first words into it.
    pub start: &'static str,
    /// Why that is out of reach.
    pub start_blocked: &'static str,
    /// That gaps are still open in the text.
    pub gaps: &'static str,
    /// How long a text for this channel can be: used and most, in characters.
    pub length: fn(usize, usize) -> String,
    /// The same where there is little room.
    pub length_short: fn(usize, usize) -> String,
    /// The name over the parts of an apology.
    pub parts: &'static str,
    /// A part, as a chip.
    pub part: fn(Part) -> &'static str,
    /// A part that is there, for a screen reader.
    pub part_found: fn(&str) -> String,
    /// A part that is not there, for a screen reader.
    pub part_add: fn(&str) -> String,
    /// What a part does, and why it counts.
    pub part_why: fn(Part) -> &'static str,
    /// The box below the parts while nothing is written.
    pub empty: &'static str,
    /// That it can be said.
    pub ready: &'static str,
    /// What goes with that.
    pub ready_why: &'static str,
    /// What is still missing, as a list.
    pub missing: fn(&[&str]) -> String,
    /// Something that is missing.
    pub missing_one: fn(Missing) -> &'static str,
    /// That nothing keeps anybody from saying it.
    pub may_say: &'static str,
    /// Words that were found, in quotes.
    pub found: fn(&str) -> String,
    /// Words that were found, or a heading, and why they hurt.
    pub reason: fn(&str, &str) -> String,
    /// The heading of a finding without words.
    pub finding: fn(Class) -> &'static str,
    /// Which finding of how many: "1 of 3".
    pub place: fn(usize, usize) -> String,
    /// The findings, for a screen reader.
    pub findings: fn(usize) -> String,
    /// Takes the words out.
    pub remove: &'static str,
    /// Puts other words in their place.
    pub rewrite: &'static str,
    /// The other words.
    pub instead: fn(&str) -> String,
    /// Goes to the finding before.
    pub previous: &'static str,
    /// Goes to the next finding.
    pub next: &'static str,
    /// Lists all findings.
    pub all: fn(usize) -> String,
    /// Lists one finding again.
    pub fewer: &'static str,
    /// The keys for the next finding, and for mending it.
    pub keys: &'static str,
    /// The question before saying it.
    pub would_it: fn(&str) -> String,
    /// An answer with its question, for a screen reader.
    pub would_it_answer: fn(&str, &str) -> String,
    /// It would.
    pub yes: &'static str,
    /// It would not.
    pub not_yet: &'static str,
    /// How it is said.
    pub channel: &'static str,
    /// Ask the insurer first: heading and why.
    pub insurer: (&'static str, &'static str),
    /// The second failure: heading and why.
    pub second: (&'static str, &'static str),
    /// Copies the text.
    pub copy: &'static str,
    /// Opens it in the mail program.
    pub mail: &'static str,
    /// The other roads out.
    pub more: &'static str,
    /// Saves it as a letter.
    pub save_letter: &'static str,
    /// Prints it through the browser.
    pub print: &'static str,
    /// Records that it was said.
    pub said: &'static str,
}
