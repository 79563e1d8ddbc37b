//! How the first reply to one case stands, and how often its customer had to chase.

use super::super::sql::{civil_from, optional_moment};
use super::super::{Result, Store};
use crate::domain::{CaseId, Moment};
use chrono::NaiveDateTime;
use rusqlite::OptionalExtension;

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

/// The clock of one case; none when there is no such case.
///
/// # Errors
/// The log cannot be read.
pub fn clock(store: &Store, case: CaseId) -> Result<Option<CaseClock>> {
    let mut statement = store.connection.prepare_cached(include_str!("case_clock.sql"))?;
    let found = statement.query_row([case], |row| {
        let due: Option<String> = row.get("reply_due")?;
        Ok(CaseClock {
            reply_due: due.map(|due| civil_from(&due)).transpose()?,
            replied: optional_moment(row, "replied_ms", "replied_offset")?,
            chased: row.get("chased")?,
        })
    });
    Ok(found.optional()?)
}
