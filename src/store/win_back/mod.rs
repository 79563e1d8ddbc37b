//! Rows of what became of words to those we lost.

use super::sql::{Cells, moment_columns};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{CaseId, WinBack, WinBackEnd, WinBackStep};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "win_back", key: &["\"case\"", "days"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, case: CaseId, step: WinBackStep) -> Result<Option<WinBack>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row(params![case, step.days()], read).optional()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &WinBack) -> Result<()> {
    let (at_ms, at_offset) = moment_columns(record.at);
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.case,
        record.step.days(),
        record.end == WinBackEnd::Skipped,
        record.note,
        at_ms,
        at_offset,
        record.who,
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written.
pub fn remove(store: &Store, case: CaseId, step: WinBackStep) -> Result<()> {
    store
        .connection
        .prepare_cached("DELETE FROM win_back WHERE \"case\" = ?1 AND days = ?2")?
        .execute(params![case, step.days()])?;
    Ok(())
}

/// The records of a case, in order.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<WinBack>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<WinBack>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<WinBack> {
    let mut cells = Cells::of(row);
    Ok(WinBack {
        case: cells.get()?,
        step: step_of(cells.get()?)?,
        end: if cells.get()? { WinBackEnd::Skipped } else { WinBackEnd::Done },
        note: cells.get()?,
        at: cells.moment()?,
        who: cells.get()?,
    })
}

fn step_of(days: u32) -> rusqlite::Result<WinBackStep> {
    WinBackStep::of_days(days).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, days.into()))
}
