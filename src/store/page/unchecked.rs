//! The fixes after which nobody asked yet whether all is well.
//!
//! When to ask depends on the opening hours, which no statement knows: the rows are read here, the
//! due minute is found by the clock, and the words of a line are read only where it is shown.

use super::super::sql::from_json;
use super::super::{Result, Store};
use super::cases::{harm_of, waits_for};
use crate::domain::waiting::{Wait, WaitsFor};
use crate::domain::{Due, DueKind, DueLine, Harm};
use chrono::{DateTime, NaiveDateTime};

/// A fix after which nobody asked yet.
#[derive(Clone, Debug, PartialEq)]
pub struct UncheckedFix {
    /// The case, by its internal row; in that order cases of one minute stand.
    pub row: i64,
    /// When it was fixed, in civil time.
    pub fixed: NaiveDateTime,
    /// Whether the case is open.
    pub is_open: bool,
    /// What it cost them.
    pub harm: Harm,
    /// Whether we wait for the customer.
    pub waits_for_customer: bool,
    /// The stretches of waiting for the customer.
    pub waited: Vec<Wait>,
}

/// All of them; in closed cases only those fixed since a civil moment.
///
/// # Errors
/// The log cannot be read.
pub fn unchecked(store: &Store, closed_since: NaiveDateTime) -> Result<Vec<UncheckedFix>> {
    let mut statement = store.connection.prepare_cached(include_str!("unchecked.sql"))?;
    let since_ms = closed_since.and_utc().timestamp_millis();
    let rows = statement.query_map([since_ms], |row| {
        let fixed: i64 = row.get("unchecked_ms")?;
        Ok(UncheckedFix {
            row: row.get("case_row")?,
            fixed: DateTime::from_timestamp_millis(fixed)
                .ok_or(rusqlite::Error::IntegralValueOutOfRange(1, fixed))?
                .naive_utc(),
            is_open: row.get("is_open")?,
            harm: harm_of(row.get("harm")?)?,
            waits_for_customer: row
                .get::<_, Option<u8>>("waiting")?
                .map(waits_for)
                .transpose()?
                .is_some_and(|waits| waits == WaitsFor::Customer),
            // Most never waited.
            waited: match row.get_ref("waited")?.as_str_or_null()? {
                None => Vec::new(),
                Some(json) => from_json(json)?,
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl UncheckedFix {
    /// The line of it.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn line(&self, store: &Store, due: Due) -> Result<DueLine> {
        let mut statement = store.connection.prepare_cached(include_str!("unchecked_line.sql"))?;
        let line = statement.query_row([self.row], |row| {
            Ok(DueLine {
                kind: DueKind::CheckBack,
                case: row.get("case")?,
                number: row.get("number")?,
                words: String::new(),
                customer: row.get("customer")?,
                customer_name: row.get("customer_name")?,
                title: row.get("title")?,
                harm: harm_of(row.get("harm")?)?,
                due,
                cadence: None,
                missed: Vec::new(),
                risk: None,
            })
        })?;
        Ok(line)
    }
}
