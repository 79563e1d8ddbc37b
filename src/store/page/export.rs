//! Which cases an export holds, in the order in which they were received, a batch at a time.

use super::super::{Result, Store};
use crate::domain::{CaseId, CustomerId};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::params;

/// Which cases an export holds; without any limit all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExportSet {
    /// The first day on which they were received, by the civil day of that place and time.
    pub from: Option<NaiveDate>,
    /// The last day on which they were received.
    pub to: Option<NaiveDate>,
    /// Only cases of this customer.
    pub customer: Option<CustomerId>,
    /// Only this case.
    pub case: Option<CaseId>,
}

/// Where a batch ended, to go on from there; the default begins at the first case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    received_ms: i64,
    row: i64,
}

impl Default for Place {
    fn default() -> Self {
        Self { received_ms: i64::MIN, row: i64::MIN }
    }
}

/// How many cases a set holds.
///
/// # Errors
/// The log cannot be read.
pub fn count(store: &Store, set: &ExportSet) -> Result<u64> {
    let (from, before) = limits(set);
    let count: i64 = store
        .connection
        .prepare_cached(include_str!("export_count.sql"))?
        .query_row(params![from, before, set.customer, set.case], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

/// At most `most` cases of a set after a place, and where they end; empty when there are no more.
///
/// # Errors
/// The log cannot be read.
pub fn batch(
    store: &Store,
    set: &ExportSet,
    after: Place,
    most: u32,
) -> Result<(Vec<CaseId>, Place)> {
    let (from, before) = limits(set);
    let mut statement = store.connection.prepare_cached(include_str!("export.sql"))?;
    let mut rows = statement.query(params![
        after.received_ms,
        after.row,
        from,
        before,
        set.customer,
        set.case,
        most
    ])?;
    let (mut cases, mut place) = (Vec::new(), after);
    while let Some(row) = rows.next()? {
        cases.push(row.get(0)?);
        place = Place { received_ms: row.get(1)?, row: row.get(2)? };
    }
    Ok((cases, place))
}

/// The civil milliseconds from which, and before which, the cases of a set were received.
fn limits(set: &ExportSet) -> (Option<i64>, Option<i64>) {
    let start = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
    let before = set.to.and_then(|day| day.succ_opt()).map(start);
    (set.from.map(start), before)
}
