//! Where each deed stands for undo, and what it can be taken back to.

use super::super::sql::Cells;
use super::super::{Result, Store};
use super::pack;
use rusqlite::{OptionalExtension, Row, params};

/// Where a deed stands for undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Done, and can be taken back.
    Done,
    /// Taken back, and can be done again.
    TakenBack,
    /// An undo or redo itself.
    Settled,
}

/// A deed with what it can be taken back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The deed.
    pub seq: i64,
    /// The deed that took it back last.
    pub taken_back_by: Option<i64>,
    /// The records it changed as they were before, as JSON. Empty, which is no JSON, where they are
    /// lost: whoever reads them finds that out, and no other deed is taken back instead.
    pub before: Vec<u8>,
}

/// Lets a deed be taken back; one that is settled, an undo or redo itself, never.
///
/// # Errors
/// The log cannot be written.
pub fn add_step(store: &Store, seq: i64, settled: bool) -> Result<()> {
    let state = if settled { StepState::Settled } else { StepState::Done };
    store
        .connection
        .prepare_cached("INSERT INTO step (seq, state) VALUES (?1, ?2)")?
        .execute(params![seq, state.number()])?;
    Ok(())
}

/// Marks a step as taken back by a deed, or as done again by it.
///
/// # Errors
/// The log cannot be written.
pub fn mark_step(store: &Store, seq: i64, state: StepState, by: i64) -> Result<()> {
    store
        .connection
        .prepare_cached("UPDATE step SET state = ?2, taken_back_by = ?3 WHERE seq = ?1")?
        .execute(params![seq, state.number(), by])?;
    Ok(())
}

/// What one deed can be taken back to.
///
/// # Errors
/// The log cannot be read.
pub fn step(store: &Store, seq: i64) -> Result<Option<Step>> {
    let mut statement = store.connection.prepare_cached(include_str!("step.sql"))?;
    Ok(statement.query_row([seq], read_step).optional()?)
}

/// The steps of a group that stand in a state, in order.
///
/// # Errors
/// The log cannot be read.
pub fn of_group(store: &Store, first: i64, state: StepState) -> Result<Vec<Step>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_group.sql"))?;
    let rows = statement.query_map([first, state.number()], read_step)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Calls `each` with every step in order: its deed, the number of its state, and the deed that
/// took it back or did it again last.
///
/// # Errors
/// The log cannot be read.
pub fn each_step(store: &Store, mut each: impl FnMut(i64, i64, Option<i64>)) -> Result<()> {
    let mut statement =
        store.connection.prepare("SELECT seq, state, taken_back_by FROM step ORDER BY seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, row.get(1)?, row.get(2)?);
    }
    Ok(())
}

/// The step that undo would take back: the last one done.
///
/// # Errors
/// The log cannot be read.
pub fn undo_step(store: &Store) -> Result<Option<Step>> {
    let mut statement = store.connection.prepare_cached(include_str!("undo_step.sql"))?;
    Ok(statement.query_row([], read_step).optional()?)
}

/// The step that redo would do again: the one taken back last, unless something new was done
/// since.
///
/// # Errors
/// The log cannot be read.
pub fn redo_step(store: &Store) -> Result<Option<Step>> {
    let mut statement = store.connection.prepare_cached(include_str!("redo_step.sql"))?;
    Ok(statement.query_row([], read_step).optional()?)
}

impl StepState {
    /// The number by which it is kept.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Self::Done => 0,
            Self::TakenBack => 1,
            Self::Settled => 2,
        }
    }
}

fn read_step(row: &Row<'_>) -> rusqlite::Result<Step> {
    let mut cells = Cells::of(row);
    let (seq, taken_back_by) = (cells.get()?, cells.get()?);
    let (dictionary, length) = (cells.get()?, cells.get()?);
    let opened = match (dictionary, length, cells.raw()?.as_blob_or_null()?) {
        (Some(dictionary), Some(length), Some(packed)) => pack::open(dictionary, length, packed),
        _ => None,
    };
    Ok(Step { seq, taken_back_by, before: opened.map(|(_, before)| before).unwrap_or_default() })
}
