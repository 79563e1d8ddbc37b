//! The table of the concessions: one row for each thing a customer gets.

use super::row::Row;
use super::said::Said;
use crate::domain::{CaseFile, Concession};
use crate::exchange::words::MissingWord;

/// The columns in order, by the names under which their headings stand in the words.
pub const COLUMNS: [&str; 13] = [
    "number", "customer", "form", "nature", "what", "worth", "cost", "currency", "must_do",
    "expires", "given", "due", "received",
];

/// Fills the row of a concession.
pub(super) fn fill(
    row: &mut Row,
    said: &mut Said<'_>,
    story: &CaseFile,
    line: &Concession,
) -> Result<(), MissingWord> {
    row.shown(story.case.number);
    row.text(&story.customer.name);
    row.text(said.form.of(line.form)?);
    row.text(said.nature.of(line.nature)?);
    row.text(&line.what);
    row.amount(Some(line.face_value));
    row.amount(Some(line.real_cost));
    // A cost in another currency than the worth makes a pair of its own, so that neither is added
    // to amounts of one currency.
    let mut currencies = vec![&line.face_value.currency, &line.real_cost.currency];
    currencies.dedup();
    row.codes(&currencies);
    row.text(&line.must_do);
    row.shown_if(line.expires);
    row.shown_if(line.given);
    row.shown_if(line.due);
    row.shown_if(line.received);
    Ok(())
}
