//! Stage rows.

use super::sql::{Cells, moment_columns};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::stage::Heard;
use crate::domain::{CaseId, Stage, StageDone, StageRecord};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "stage_record", key: &["\"case\"", "stage"] };

/// What was recorded for a stage.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, case: CaseId, stage: Stage) -> Result<Option<StageRecord>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row(params![case, stage.place()], read).optional()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &StageRecord) -> Result<()> {
    let (at_ms, at_offset) = moment_columns(record.at);
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.case,
        record.stage.place(),
        record.done.is_done(),
        record.done.words(),
        record.who,
        at_ms,
        at_offset,
        record.heard.needs,
        record.heard.feels,
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written.
pub fn remove(store: &Store, case: CaseId, stage: Stage) -> Result<()> {
    store
        .connection
        .prepare_cached("DELETE FROM stage_record WHERE \"case\" = ?1 AND stage = ?2")?
        .execute(params![case, stage.place()])?;
    Ok(())
}

/// The records of a case, in the order of the stages.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<StageRecord>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<StageRecord>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<StageRecord> {
    let mut cells = Cells::of(row);
    Ok(StageRecord {
        case: cells.get()?,
        stage: stage_at(cells.get()?)?,
        done: match cells.get()? {
            true => StageDone::Done(cells.get()?),
            false => StageDone::LeftOut(cells.get()?),
        },
        who: cells.get()?,
        at: cells.moment()?,
        heard: Heard { needs: cells.get()?, feels: cells.get()? },
    })
}

fn stage_at(place: u8) -> rusqlite::Result<Stage> {
    Stage::at(place).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, place.into()))
}
