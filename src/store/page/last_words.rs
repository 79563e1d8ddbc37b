//! The last words between us and a customer, of all their cases.

use super::super::sql::{from_word, moment};
use super::super::{Result, Store};
use crate::domain::last_words::{LastWords, SpokenBy};
use crate::domain::{Channel, CustomerId};
use rusqlite::{OptionalExtension as _, Row};

/// The last words between us and a customer; none where there were none.
///
/// # Errors
/// The log cannot be read.
pub fn last_words(store: &Store, customer: CustomerId) -> Result<Option<LastWords>> {
    let mut statement = store.connection.prepare_cached(include_str!("last_words.sql"))?;
    Ok(statement.query_row([customer], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<LastWords> {
    let channel = || from_word::<Channel>(&row.get::<_, String>("channel")?);
    let by = match row.get("how")? {
        1 => SpokenBy::Us(channel()?),
        2 => SpokenBy::Them(channel()?),
        3 => SpokenBy::Tried(channel()?),
        _ => SpokenBy::Answered(row.get("satisfied")?),
    };
    Ok(LastWords { by, at: moment(row, "at_ms", "at_offset")?, words: row.get("words")? })
}
