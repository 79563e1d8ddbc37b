//! Contact rows. Their words are searched together with those of messages: see
//! [`super::message`].

use super::message::{SaidIn, put_words, remove_words};
use super::sql::{Cells, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{CaseId, Contact, ContactId, Direction};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "contact", key: &["id"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: ContactId) -> Result<Option<Contact>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed, and its search words.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Contact) -> Result<()> {
    if store.is_filling() {
        return write(store, record).map(drop);
    }
    let before = get(store, record.id)?;
    let row = write(store, record)?;
    if before.is_none_or(|before| before.words != record.words) {
        put_words(store, SaidIn::Contact(row), &record.words)?;
    }
    Ok(())
}

/// Writes a record and hands back its row.
fn write(store: &Store, record: &Contact) -> Result<i64> {
    let (at_ms, at_offset) = moment_columns(record.at);
    let row = store.connection.prepare_cached(include_str!("put.sql"))?.query_row(
        params![
            record.id,
            record.case,
            inbound(record.direction),
            word(&record.channel)?,
            record.words,
            at_ms,
            at_offset,
            record.who,
        ],
        |row| row.get(0),
    )?;
    Ok(row)
}

/// Removes a record and its search words; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: ContactId) -> Result<()> {
    let row = store
        .connection
        .prepare_cached("DELETE FROM contact WHERE id = ?1 RETURNING row")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    row.map_or(Ok(()), |row| remove_words(store, SaidIn::Contact(row)))
}

/// The records of a case, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<Contact>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<Contact>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A try reached nobody, in neither direction.
fn inbound(direction: Direction) -> Option<bool> {
    match direction {
        Direction::In => Some(true),
        Direction::Out => Some(false),
        Direction::Tried => None,
    }
}

fn direction(inbound: Option<bool>) -> Direction {
    match inbound {
        Some(true) => Direction::In,
        Some(false) => Direction::Out,
        None => Direction::Tried,
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let mut cells = Cells::of(row);
    Ok(Contact {
        id: cells.get()?,
        case: cells.get()?,
        direction: direction(cells.get()?),
        channel: cells.word()?,
        words: cells.get()?,
        at: cells.moment()?,
        who: cells.get()?,
    })
}
