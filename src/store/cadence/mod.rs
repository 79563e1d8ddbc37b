//! Cadence rows.

use super::sql::{Cells, json, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{Cadence, CadenceId, CaseId};
use chrono::NaiveTime;
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "cadence", key: &["id"] };

/// How a time of day is written: "17:00".
const TIME_FORMAT: &str = "%H:%M";

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: CadenceId) -> Result<Option<Cadence>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], |row| read(&mut Cells::of(row))).optional()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Cadence) -> Result<()> {
    let (started_ms, started_offset) = moment_columns(record.started);
    let (ended_ms, ended_offset) = record.ended.map(moment_columns).unzip();
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.id,
        record.case,
        record.words,
        json(&record.rule)?,
        record.at.format(TIME_FORMAT).to_string(),
        json(&record.until)?,
        word(&record.on_day_off)?,
        started_ms,
        started_offset,
        ended_ms,
        ended_offset,
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: CadenceId) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM cadence WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The records of a case, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<Cadence>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<Cadence>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows =
        statement.query_map([cases.start(), cases.end()], |row| read(&mut Cells::of(row)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Cadence> {
    Ok(Cadence {
        id: cells.get()?,
        case: cells.get()?,
        words: cells.get()?,
        rule: cells.json()?,
        at: NaiveTime::parse_from_str(cells.text()?, TIME_FORMAT).map_err(no_meaning)?,
        until: cells.json()?,
        on_day_off: cells.word()?,
        started: cells.moment()?,
        ended: cells.optional_moment()?,
    })
}

fn no_meaning(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
}
