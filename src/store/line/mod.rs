//! The lines from which lists are drawn, made anew from the records whenever one changes.
//!
//! A line must not know what a list does with it. It holds nothing that is not in the records,
//! so it can always be made again. The words by which a case is found
//! stand in `words`; they change far less often than the line and are kept apart from it.

pub mod clocks;
pub(super) mod words;

use super::{Result, Store};
use crate::domain::{CaseId, CustomerId};
use rusqlite::OptionalExtension;
use std::collections::BTreeSet;

/// Makes the lines of these cases and customers anew. One that is not there (any longer) has no
/// line: it went with the record.
///
/// # Errors
/// The log cannot be read or written.
pub fn refresh(
    store: &Store,
    cases: &BTreeSet<CaseId>,
    customers: &BTreeSet<CustomerId>,
) -> Result<()> {
    let mut line = store.connection.prepare_cached(include_str!("case.sql"))?;
    for case in cases {
        line.execute([case])?;
    }
    let mut line = store.connection.prepare_cached(include_str!("customer.sql"))?;
    for customer in customers {
        line.execute([customer])?;
    }
    Ok(())
}

/// The open cases whose customer nobody has answered yet.
///
/// # Errors
/// The log cannot be read.
pub fn unanswered(store: &Store) -> Result<BTreeSet<CaseId>> {
    let mut statement =
        store.connection.prepare_cached("SELECT id FROM recovery_case WHERE closed_ms IS NULL")?;
    let mut rows = statement.query([])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let case = row.get(0)?;
        if is_unanswered(store, case)? {
            found.insert(case);
        }
    }
    Ok(found)
}

/// Whether a case is open and nobody has answered its customer yet.
///
/// # Errors
/// The log cannot be read.
pub fn is_unanswered(store: &Store, case: CaseId) -> Result<bool> {
    let mut statement = store.connection.prepare_cached(include_str!("is_unanswered.sql"))?;
    Ok(statement.query_row([case], |row| row.get(0)).optional()?.unwrap_or(false))
}

#[cfg(test)]
mod tests;
