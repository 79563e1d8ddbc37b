//! Plan B rows: at most one a case.

use super::sql::{moment, moment_columns, optional_moment, optional_money};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::promise::Ending;
use crate::domain::{CaseId, Elsewhere, PlanB, PlanBState};
use rusqlite::{OptionalExtension, Row, params};

/// Where they are kept.
pub const TABLE: Table = Table { name: "plan_b", key: &["\"case\""] };

/// The Plan B of a case.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, case: CaseId) -> Result<Option<PlanB>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([case], read).optional()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &PlanB) -> Result<()> {
    let (prepared_ms, prepared_offset) = moment_columns(record.prepared);
    let (state, ending) = match &record.state {
        PlanBState::Prepared => ("prepared", None),
        PlanBState::Done(ending) => ("done", Some(ending)),
        PlanBState::NotDone(ending, _) => ("not_done", Some(ending)),
    };
    let (ended_ms, ended_offset) = ending.map(|ending| moment_columns(ending.at)).unzip();
    let elsewhere = record.elsewhere();
    let told = elsewhere.and_then(|elsewhere| elsewhere.told);
    let (told_ms, told_offset) = told.map(moment_columns).unzip();
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.case,
        record.day,
        record.due,
        record.words,
        record.budget.map(|budget| budget.minor),
        record.budget.as_ref().map(|budget| budget.currency.code()),
        prepared_ms,
        prepared_offset,
        state,
        ended_ms,
        ended_offset,
        ending.map_or("", |ending| ending.note.as_str()),
        elsewhere.map(|elsewhere| elsewhere.who.as_str()),
        elsewhere.map(|elsewhere| elsewhere.when.as_str()),
        told_ms,
        told_offset,
        record.asks_on(),
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written.
pub fn remove(store: &Store, case: CaseId) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM plan_b WHERE \"case\" = ?1")?.execute([case])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<PlanB> {
    let ended = optional_moment(row, "ended_ms", "ended_offset")?;
    let note = row.get("ended_note")?;
    let state: String = row.get("state")?;
    let state = match (state.as_str(), ended) {
        ("done", Some(at)) => PlanBState::Done(Ending { at, note }),
        ("not_done", Some(at)) => PlanBState::NotDone(Ending { at, note }, elsewhere(row)?),
        _ => PlanBState::Prepared,
    };
    Ok(PlanB {
        case: row.get("case")?,
        day: row.get("day")?,
        due: row.get("due")?,
        words: row.get("words")?,
        budget: optional_money(row, "budget_minor", "budget_currency")?,
        prepared: moment(row, "prepared_ms", "prepared_offset")?,
        state,
    })
}

fn elsewhere(row: &Row<'_>) -> rusqlite::Result<Option<Elsewhere>> {
    match (row.get("elsewhere")?, row.get("elsewhere_when")?) {
        (Some(who), Some(when)) => {
            let told = optional_moment(row, "told_ms", "told_offset")?;
            Ok(Some(Elsewhere { who, when, told }))
        }
        _ => Ok(None),
    }
}
