//! Plan B rows: at most one a case.

use super::sql::{Cells, moment_columns};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::promise::Ending;
use crate::domain::{CaseId, Elsewhere, PlanB, PlanBState};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

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

/// The records of the cases of a range, in the order of the cases.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<PlanB>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
    let mut cells = Cells::of(row);
    Ok(PlanB {
        case: cells.get()?,
        day: cells.get()?,
        due: cells.get()?,
        words: cells.get()?,
        budget: cells.optional_money()?,
        prepared: cells.moment()?,
        state: state(&mut cells)?,
    })
}

fn state(cells: &mut Cells<'_, '_>) -> rusqlite::Result<PlanBState> {
    let state = cells.text()?;
    let ended = cells.optional_moment()?;
    let note = cells.get()?;
    let elsewhere = match (cells.get()?, cells.get()?, cells.optional_moment()?) {
        (Some(who), Some(when), told) => Some(Elsewhere { who, when, told }),
        _ => None,
    };
    Ok(match (state, ended) {
        ("done", Some(at)) => PlanBState::Done(Ending { at, note }),
        ("not_done", Some(at)) => PlanBState::NotDone(Ending { at, note }, elsewhere),
        _ => PlanBState::Prepared,
    })
}
