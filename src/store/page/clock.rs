//! How the first reply to a case stands, and how often its customer had to chase.

use super::super::sql::{Cells, civil_from};
use super::super::{Result, Store};
use crate::domain::{CaseId, Moment};
use chrono::NaiveDateTime;
use std::ops::RangeInclusive;

/// The clock of one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseClock {
    /// The civil minute the first reply is due; none where the conversation was the reply.
    pub reply_due: Option<NaiveDateTime>,
    /// Our first words to the customer.
    pub replied: Option<Moment>,
    /// How many times the customer reached us since.
    pub chased: u32,
}

/// The clocks of the cases of a range, in their order.
///
/// # Errors
/// The log cannot be read.
pub fn clocks(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<(CaseId, CaseClock)>> {
    let mut statement = store.connection.prepare_cached(include_str!("case_clock.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], |row| {
        let mut cells = Cells::of(row);
        let case = cells.get()?;
        let clock = CaseClock {
            reply_due: cells.optional_text()?.map(civil_from).transpose()?,
            replied: cells.optional_moment()?,
            chased: cells.get()?,
        };
        Ok((case, clock))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
