//! The clocks of open cases in their lines. When one ends is a matter of opening hours, which no
//! statement knows: a line waits here until somebody who knows them has looked.

use super::super::sql::{Cells, civil_from, civil_text};
use super::super::{Result, Store};
use crate::domain::case::Wait;
use crate::domain::{CaseId, Harm};
use chrono::{DateTime, NaiveDateTime};
use rusqlite::{Row, params};
use std::collections::BTreeSet;

/// A case whose clocks nobody has looked at since its line was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Unclocked {
    row: i64,
    /// Whether the first reply is owed, and due before any promise.
    pub owes_reply: bool,
    /// When the next promise is due, where one is open.
    pub promised: Option<NaiveDateTime>,
    /// What it cost them.
    pub harm: Harm,
    /// Whether the fix was recorded, done or left out.
    pub is_fix_settled: bool,
    /// Whether the customer does not want to hear from us.
    pub do_not_contact: bool,
    /// Whether we wait for the customer.
    pub waits_for_customer: bool,
    /// The stretches of waiting for the customer.
    pub waited: Vec<Wait>,
    /// When we came to know, in civil time.
    pub received: NaiveDateTime,
    /// When the work began anew, in civil time, if it did; and whether with a second chance.
    pub round: Option<(NaiveDateTime, bool)>,
    /// Whether nothing is left to do but to close it.
    pub is_done: bool,
    /// When we last said something, in civil time.
    pub spoken: Option<NaiveDateTime>,
}

/// What ends first in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// The time to say how things stand.
    Update,
    /// The time to fix it.
    Fix,
    /// Nothing is left but to close it.
    Close,
}

/// All of them.
///
/// # Errors
/// The log cannot be read.
pub fn unclocked(store: &Store) -> Result<Vec<Unclocked>> {
    let mut statement = store.connection.prepare_cached(include_str!("unclocked.sql"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Unclocked> {
    let mut cells = Cells::of(row);
    Ok(Unclocked {
        row: cells.get()?,
        owes_reply: cells.get()?,
        promised: cells.optional_text()?.map(civil_from).transpose()?,
        harm: harm_of(cells.get()?)?,
        is_fix_settled: cells.get()?,
        do_not_contact: cells.get()?,
        waits_for_customer: cells.get()?,
        waited: cells.list()?,
        received: civil_at(cells.get()?)?,
        round: cells
            .get::<Option<i64>>()?
            .map(civil_at)
            .transpose()?
            .zip(cells.get::<Option<bool>>()?),
        is_done: cells.get()?,
        spoken: cells.get::<Option<i64>>()?.map(civil_at).transpose()?,
    })
}

fn harm_of(level: u8) -> rusqlite::Result<Harm> {
    Harm::of_level(level).ok_or(rusqlite::Error::IntegralValueOutOfRange(2, level.into()))
}

fn civil_at(milliseconds: i64) -> rusqlite::Result<NaiveDateTime> {
    DateTime::from_timestamp_millis(milliseconds)
        .map(|moment| moment.naive_utc())
        .ok_or(rusqlite::Error::IntegralValueOutOfRange(7, milliseconds))
}

/// Notes that a case was looked at, and which clock ends before anything that is promised.
///
/// # Errors
/// The log cannot be written.
pub fn note(store: &Store, case: &Unclocked, ends: Option<(Ends, NaiveDateTime)>) -> Result<()> {
    let kind = match ends {
        Some((Ends::Update, _)) => 3,
        Some((Ends::Fix, _)) => 4,
        Some((Ends::Close, _)) => 5,
        None => 0,
    };
    let due = ends.map(|(_, due)| civil_text(due));
    let mut statement = store.connection.prepare_cached(
        "UPDATE case_line SET
            clocked = 1,
            next_kind = CASE ?2 WHEN 0 THEN next_kind ELSE ?2 END,
            next_words = CASE ?2 WHEN 0 THEN next_words ELSE '' END,
            next_due = coalesce(?3, next_due)
         WHERE case_row = ?1",
    )?;
    statement.execute(params![case.row, kind, due])?;
    Ok(())
}

/// Every open case: with other hours or targets, all their clocks end at another time.
///
/// # Errors
/// The log cannot be read.
pub fn all_open(store: &Store) -> Result<BTreeSet<CaseId>> {
    let mut statement = store.connection.prepare_cached(
        "SELECT recovery_case.id FROM case_line
         JOIN recovery_case ON recovery_case.row = case_line.case_row
         WHERE case_line.is_open = 1",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
