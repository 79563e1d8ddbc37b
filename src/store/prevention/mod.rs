//! Prevention rows.

use super::sql::{Cells, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{CaseId, Prevention, PreventionId};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "prevention", key: &["id"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: PreventionId) -> Result<Option<Prevention>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Prevention) -> Result<()> {
    let (done_ms, done_offset) = record.done.map(moment_columns).unzip();
    let (added_ms, added_offset) = moment_columns(record.added);
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.id,
        record.mistake,
        record.case,
        word(&record.kind)?,
        record.what,
        record.who,
        record.due,
        done_ms,
        done_offset,
        added_ms,
        added_offset,
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: PreventionId) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM prevention WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The records of a case, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<Prevention>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<Prevention>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Prevention> {
    let mut cells = Cells::of(row);
    Ok(Prevention {
        id: cells.get()?,
        mistake: cells.get()?,
        case: cells.get()?,
        kind: cells.word()?,
        what: cells.get()?,
        who: cells.get()?,
        due: cells.get()?,
        done: cells.optional_moment()?,
        added: cells.moment()?,
    })
}
