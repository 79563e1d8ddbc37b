//! Rows of what customers answered after the fix.

use super::sql::{Cells, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{CaseId, CheckBack, CheckBackId};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "check_back", key: &["id"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: CheckBackId) -> Result<Option<CheckBack>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &CheckBack) -> Result<()> {
    let (at_ms, at_offset) = moment_columns(record.at);
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.id,
        record.case,
        record.satisfied,
        word(&record.again)?,
        record.left_undone,
        record.words,
        at_ms,
        at_offset,
        record.who,
        record.feels,
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written.
pub fn remove(store: &Store, id: CheckBackId) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM check_back WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The answers of a case, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<CheckBack>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<CheckBack>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<CheckBack> {
    let mut cells = Cells::of(row);
    Ok(CheckBack {
        id: cells.get()?,
        case: cells.get()?,
        satisfied: cells.get()?,
        again: cells.word()?,
        left_undone: cells.get()?,
        words: cells.get()?,
        at: cells.moment()?,
        who: cells.get()?,
        feels: cells.get()?,
    })
}
