//! Concession rows.

use super::sql::{Cells, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{CaseId, Concession, ConcessionId};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "concession", key: &["id"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: ConcessionId) -> Result<Option<Concession>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Concession) -> Result<()> {
    let (added_ms, added_offset) = moment_columns(record.added);
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.id,
        record.case,
        word(&record.form)?,
        word(&record.nature)?,
        record.what,
        record.face_value.minor,
        record.face_value.currency.code(),
        record.real_cost.minor,
        record.real_cost.currency.code(),
        record.given,
        record.must_do,
        record.expires,
        record.received,
        added_ms,
        added_offset,
        record.due,
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: ConcessionId) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM concession WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The records of a case, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<Concession>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<Concession>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Concession> {
    let mut cells = Cells::of(row);
    Ok(Concession {
        id: cells.get()?,
        case: cells.get()?,
        form: cells.word()?,
        nature: cells.word()?,
        what: cells.get()?,
        face_value: cells.money()?,
        real_cost: cells.money()?,
        given: cells.get()?,
        must_do: cells.get()?,
        expires: cells.get()?,
        received: cells.get()?,
        added: cells.moment()?,
        due: cells.get()?,
    })
}
