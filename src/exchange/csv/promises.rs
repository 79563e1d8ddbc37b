//! The table of the promises: one row for each that was given.

use super::row::Row;
use super::said::Said;
use crate::domain::{CaseFile, Promise, PromiseState};
use crate::exchange::words::MissingWord;

/// The columns in order, by the names under which their headings stand in the words.
pub const COLUMNS: [&str; 12] = [
    "number",
    "customer",
    "words",
    "made",
    "utc_offset",
    "channel",
    "due",
    "state",
    "ended",
    "note",
    "repeating",
    "to_be_told",
];

/// Fills the row of a promise.
pub(super) fn fill(
    row: &mut Row,
    said: &mut Said<'_>,
    story: &CaseFile,
    promise: &Promise,
) -> Result<(), MissingWord> {
    let ending = promise.state.ending();
    row.shown(story.case.number);
    row.text(&story.customer.name);
    row.text(&promise.words);
    row.moment(Some(promise.made));
    row.utc_offset(promise.made);
    row.text(promise.channel.map_or(Ok(""), |channel| said.channel.of(channel))?);
    row.minute(Some(promise.due.at()));
    row.text(said.words.word("cell", state(&promise.state))?);
    row.moment(ending.map(|ending| ending.at));
    row.text(ending.map_or("", |ending| &ending.note));
    row.text(said.yes_no(promise.cadence.is_some())?);
    row.text(said.yes_no(promise.untold)?);
    Ok(())
}

/// The name under which the word for a state stands.
fn state(state: &PromiseState) -> &'static str {
    match state {
        PromiseState::Open => "open",
        PromiseState::Kept(_) => "kept",
        PromiseState::Broken(_) => "broken",
        PromiseState::Moved(_) => "moved",
        PromiseState::Released(_) => "released",
    }
}
