//! The repeating promises whose last date has passed: what the rule gives after it is not stored.

use super::super::sql::{Cells, civil_text};
use super::super::{Result, Store, cadence};
use super::cases::harm_of;
use crate::domain::{Cadence, CustomerId, Due, Harm};
use chrono::NaiveDateTime;
use rusqlite::Row;

/// A repeating promise whose last stored date is overdue, or due before a moment asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct StaleCadence {
    /// The repeating promise.
    pub cadence: Cadence,
    /// Its last date that has come into being.
    pub last: Due,
    /// How many dates have come into being.
    pub given: u32,
    /// The number of the case.
    pub number: String,
    /// What went wrong.
    pub title: String,
    /// What it cost them.
    pub harm: Harm,
    /// The customer.
    pub customer: CustomerId,
    /// The customer's name.
    pub customer_name: String,
}

/// Those whose last date, still open, is due before a civil minute, the earliest first: the present
/// minute for what may have been missed since, a later one for whoever looks ahead. Without a
/// minute, all of them.
///
/// # Errors
/// The log cannot be read.
pub fn stale(store: &Store, before: Option<NaiveDateTime>) -> Result<Vec<StaleCadence>> {
    let mut statement = store.connection.prepare_cached(include_str!("stale.sql"))?;
    // The tilde sorts after every minute.
    let before = before.map_or_else(|| "~".to_owned(), civil_text);
    let rows = statement.query_map([before], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<StaleCadence> {
    let mut cells = Cells::of(row);
    Ok(StaleCadence {
        cadence: cadence::read(&mut cells)?,
        last: cells.get()?,
        given: cells.get()?,
        customer: cells.get()?,
        number: cells.get()?,
        title: cells.get()?,
        harm: harm_of(cells.get()?)?,
        customer_name: cells.get()?,
    })
}
