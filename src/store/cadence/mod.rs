//! Cadence rows.

use super::sql::{from_json, from_word, json, moment, moment_columns, optional_moment, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{Cadence, CadenceId, CaseId};
use chrono::NaiveTime;
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, params};

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
    Ok(statement.query_row([id], read).optional()?)
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
    let mut statement = store.connection.prepare_cached(include_str!("of_case.sql"))?;
    let rows = statement.query_map([case], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Cadence> {
    let at: String = row.get("at")?;
    Ok(Cadence {
        id: row.get("id")?,
        case: row.get("case")?,
        words: row.get("words")?,
        rule: from_json(&row.get::<_, String>("rule")?)?,
        at: NaiveTime::parse_from_str(&at, TIME_FORMAT).map_err(no_meaning)?,
        until: from_json(&row.get::<_, String>("until")?)?,
        on_day_off: from_word(row.get("on_day_off")?)?,
        started: moment(row, "started_ms", "started_offset")?,
        ended: optional_moment(row, "ended_ms", "ended_offset")?,
    })
}

fn no_meaning(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
}
