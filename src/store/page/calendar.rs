//! The promises as a calendar shows them, a number of rows at a time, so that reading all of them
//! never holds a frame up.

use super::super::sql::civil_from;
use super::super::{Result, Store};
use crate::domain::{CadenceId, Due, PromiseId};
use rusqlite::params;

/// A promise as a calendar shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarLine {
    /// Which.
    pub id: PromiseId,
    /// The repeating promise it is one date of, and which date of it, from 1.
    pub cadence: Option<(CadenceId, u32)>,
    /// The exact words.
    pub words: String,
    /// The civil minute by which it comes true.
    pub due: Due,
    /// Whether it is still to keep.
    pub is_open: bool,
    /// The customer's name.
    pub customer_name: String,
    /// The number of the case.
    pub number: String,
    /// What went wrong.
    pub title: String,
}

/// The last row there is; 0 when there is none.
///
/// # Errors
/// The log cannot be read.
pub fn last_row(store: &Store) -> Result<i64> {
    let mut statement =
        store.connection.prepare_cached("SELECT coalesce(max(row), 0) FROM promise")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Those in the rows after one and up to another: open ones, and those that ended since a moment
/// (UTC milliseconds).
///
/// # Errors
/// The log cannot be read.
pub fn slice(store: &Store, rows: (i64, i64), ended_since_ms: i64) -> Result<Vec<CalendarLine>> {
    let mut statement = store.connection.prepare_cached(include_str!("calendar.sql"))?;
    let found = statement.query_map(params![rows.0, rows.1, ended_since_ms], |row| {
        let cadence: Option<CadenceId> = row.get("cadence")?;
        Ok(CalendarLine {
            id: row.get("id")?,
            cadence: cadence
                .map(|cadence| Ok::<_, rusqlite::Error>((cadence, row.get("nth")?)))
                .transpose()?,
            words: row.get("words")?,
            due: Due::new(civil_from(&row.get::<_, String>("due")?)?),
            is_open: row.get("is_open")?,
            customer_name: row.get("customer_name")?,
            number: row.get("number")?,
            title: row.get("title")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
