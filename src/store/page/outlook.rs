//! What speaks for and against a day that is promised: how long such fixes took, and what else is
//! promised then.

use super::super::sql::{civil_text, word};
use super::super::{Result, Store};
use crate::domain::stage::StageSet;
use crate::domain::waiting::WaitsFor;
use crate::domain::{CaseId, MistakeKind, Stage};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeMap;

/// How many minutes the latest fixes of a kind took, at most so many of them.
///
/// # Errors
/// The log cannot be read.
pub fn fix_minutes(store: &Store, kind: MistakeKind, most: u32) -> Result<Vec<i64>> {
    let mut statement = store.connection.prepare_cached(include_str!("outlook.sql"))?;
    let rows = statement.query_map(params![word(&kind)?, most], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many promises of open cases are open on each day of a stretch; days without any are left
/// out.
///
/// # Errors
/// The log cannot be read.
pub fn promised_by_day(
    store: &Store,
    from: NaiveDateTime,
    until: NaiveDateTime,
) -> Result<BTreeMap<NaiveDate, u32>> {
    let mut statement = store.connection.prepare_cached(
        "SELECT substr(promise.due, 1, 10) AS day, count(*)
         FROM promise INDEXED BY promise_open_by_due
         JOIN recovery_case ON recovery_case.id = promise.\"case\"
         WHERE promise.state = 'open' AND promise.due >= ?1 AND promise.due < ?2
           AND recovery_case.outcome IS NULL
         GROUP BY day",
    )?;
    let days = params![civil_text(from), civil_text(until)];
    let rows = statement.query_map(days, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// For whom a case waits that is not fixed: somebody who is not the customer.
///
/// # Errors
/// The log cannot be read.
pub fn held_up_by(store: &Store, case: CaseId) -> Result<Option<String>> {
    let mut statement = store.connection.prepare_cached(
        "SELECT recovery_case.waiting_for
         FROM recovery_case
         JOIN case_line ON case_line.case_row = recovery_case.row
         WHERE recovery_case.id = ?1 AND recovery_case.waiting = ?2
           AND (case_line.stages_done | case_line.stages_left_out) & ?3 = 0",
    )?;
    let fix = StageSet::from(Stage::Fix).bits();
    let values = params![case, WaitsFor::Other.number(), fix];
    Ok(statement.query_row(values, |row| row.get(0)).optional()?)
}
