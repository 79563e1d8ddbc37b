//! Rows of what became of words to those we lost.

use super::sql::{moment, moment_columns};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{CaseId, WinBack, WinBackEnd, WinBackStep};
use rusqlite::{OptionalExtension, Row, params};

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
    let mut statement = store.connection.prepare_cached(include_str!("of_case.sql"))?;
    let rows = statement.query_map([case], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<WinBack> {
    let days: u32 = row.get("days")?;
    let step = WinBackStep::of_days(days)
        .ok_or(rusqlite::Error::IntegralValueOutOfRange(1, days.into()))?;
    let is_skipped: bool = row.get("skipped")?;
    Ok(WinBack {
        case: row.get("case")?,
        step,
        end: if is_skipped { WinBackEnd::Skipped } else { WinBackEnd::Done },
        note: row.get("note")?,
        at: moment(row, "at_ms", "at_offset")?,
        who: row.get("who")?,
    })
}
