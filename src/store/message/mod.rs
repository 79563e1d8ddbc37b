//! Message rows, and the search over everything that was said in a case.
//!
//! One search table, `message_fts`, holds the words of messages and of contacts. Both count their
//! rows from 1, so a message stands there at twice its row and a contact at twice its row and
//! one: the two never meet. [`said_in`] tells them apart again.

use super::sql::{Cells, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{CaseId, Message, MessageId};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "message", key: &["id"] };

/// In what the words of a row of `message_fts` were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SaidIn {
    /// The `row` of a message.
    Message(i64),
    /// The `row` of a contact.
    Contact(i64),
}

/// Where the words found at a rowid of `message_fts` come from.
#[must_use]
pub fn said_in(search_row: i64) -> SaidIn {
    let row = search_row.div_euclid(2);
    if search_row.rem_euclid(2) == 0 { SaidIn::Message(row) } else { SaidIn::Contact(row) }
}

impl SaidIn {
    /// The rowid in `message_fts`; the inverse of [`said_in`].
    #[must_use]
    pub fn search_row(self) -> i64 {
        match self {
            Self::Message(row) => row.saturating_mul(2),
            Self::Contact(row) => row.saturating_mul(2).saturating_add(1),
        }
    }
}

const PUT_WORDS: &str = "INSERT INTO message_fts (rowid, words) VALUES (?1, ?2)";

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: MessageId) -> Result<Option<Message>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed, and its search words.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Message) -> Result<()> {
    if store.is_filling() {
        return write(store, record).map(drop);
    }
    let before = get(store, record.id)?;
    let row = write(store, record)?;
    if before.is_none_or(|before| before.words != record.words) {
        put_words(store, SaidIn::Message(row), &record.words)?;
    }
    Ok(())
}

/// Writes a record and hands back its row.
fn write(store: &Store, record: &Message) -> Result<i64> {
    let (said_ms, said_offset) = moment_columns(record.said);
    let row = store.connection.prepare_cached(include_str!("put.sql"))?.query_row(
        params![
            record.id,
            record.case,
            word(&record.kind)?,
            record.version,
            word(&record.channel)?,
            record.words,
            record.link,
            said_ms,
            said_offset,
            record.who,
            record.satisfies,
            record.private_reason,
        ],
        |row| row.get(0),
    )?;
    Ok(row)
}

/// Removes a record and its search words; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: MessageId) -> Result<()> {
    let row = store
        .connection
        .prepare_cached("DELETE FROM message WHERE id = ?1 RETURNING row")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    row.map_or(Ok(()), |row| remove_words(store, SaidIn::Message(row)))
}

/// The records of a case, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<Message>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<Message>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes the search words of every message and contact, of which there are none yet.
pub(super) fn put_all_words(store: &Store) -> Result<()> {
    put_words_of(store, "SELECT row, words FROM message ORDER BY row", SaidIn::Message)?;
    put_words_of(store, "SELECT row, words FROM contact ORDER BY row", SaidIn::Contact)
}

/// Writes the search words of all rows of one table, which `said` tells by their number.
fn put_words_of(store: &Store, sql: &str, said: fn(i64) -> SaidIn) -> Result<()> {
    let mut insert = store.connection.prepare_cached(PUT_WORDS)?;
    let mut statement = store.connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let words = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        insert.execute(params![said(row.get(0)?).search_row(), words])?;
    }
    Ok(())
}

/// Writes the search words of a message or contact in the place of those it had.
pub(super) fn put_words(store: &Store, said: SaidIn, words: &str) -> Result<()> {
    remove_words(store, said)?;
    store.connection.prepare_cached(PUT_WORDS)?.execute(params![said.search_row(), words])?;
    Ok(())
}

/// Removes the search words of a message or contact.
pub(super) fn remove_words(store: &Store, said: SaidIn) -> Result<()> {
    if store.is_filling() {
        return Ok(());
    }
    store
        .connection
        .prepare_cached("DELETE FROM message_fts WHERE rowid = ?1")?
        .execute([said.search_row()])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Message> {
    let mut cells = Cells::of(row);
    Ok(Message {
        id: cells.get()?,
        case: cells.get()?,
        kind: cells.word()?,
        version: cells.get()?,
        channel: cells.word()?,
        words: cells.get()?,
        link: cells.get()?,
        said: cells.moment()?,
        who: cells.get()?,
        satisfies: cells.get()?,
        private_reason: cells.get()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn messages_and_contacts_never_share_a_search_row(a in 1..i64::MAX / 4, b in 1..i64::MAX / 4) {
            let (message, contact) = (SaidIn::Message(a), SaidIn::Contact(b));
            prop_assert_eq!(said_in(message.search_row()), message);
            prop_assert_eq!(said_in(contact.search_row()), contact);
            prop_assert_ne!(message.search_row(), contact.search_row());
        }
    }
}
