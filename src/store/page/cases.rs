//! The list of cases: filtered, sorted and cut into pages by the database.
//!
//! A page is read in two steps: its rows by an index alone, then each line by its row. So the
//! ten-thousandth page costs little more than the first. The statements for the rows are put
//! together from the constant pieces below; a value only ever reaches them as a parameter.

pub mod found;

use super::super::sql::{civil_from, civil_text, from_word};
use super::super::{Result, Store};
use crate::domain::stage::StageSet;
use crate::domain::waiting::WaitsFor;
use crate::domain::{CaseId, CustomerId, Harm, MistakeId, Outcome, Stage};
use chrono::NaiveDateTime;
use rusqlite::types::Value;
use rusqlite::{Row, params, params_from_iter};

/// Which cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CaseSet {
    /// All of them.
    All,
    /// Not closed.
    Open,
    /// Open, with something overdue at this civil minute.
    Overdue(NaiveDateTime),
    /// Open, waiting for the customer.
    WaitingForCustomer,
    /// Open, with harm level 4.
    Serious,
    /// Closed.
    Closed,
    /// Of one customer.
    OfCustomer(CustomerId),
    /// Of one mistake.
    OfMistake(MistakeId),
    /// Received since a moment, in UTC milliseconds.
    LoggedSince(i64),
    /// Received since then, and noticed by us first.
    NoticedFirstSince(i64),
    /// Apologized for since then.
    ApologizedSince(i64),
    /// Closed since then, and not withdrawn.
    ClosedSince(i64),
    /// Closed since then with the customer recovered.
    RecoveredSince(i64),
    /// Closed since then, and the customer bought again.
    BoughtAgainSince(i64),
    /// Closed since then, and the customer says that it is well and did not buy yet.
    SaysSoSince(i64),
    /// With a promise that ended kept or broken since then.
    PromisesEndedSince(i64),
}

impl CaseSet {
    /// Whether every case in it is closed: how it ended and when are then what one looks for, where
    /// an open case has its stage and what is due.
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(
            self,
            Self::Closed
                | Self::ClosedSince(_)
                | Self::RecoveredSince(_)
                | Self::BoughtAgainSince(_)
                | Self::SaysSoSince(_)
        )
    }
}

/// By what the list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CaseSort {
    /// By number.
    Number,
    /// By what went wrong, letters without case.
    Title,
    /// By harm.
    Harm,
    /// By the next stage to do.
    Stage,
    /// By what is due next; cases with nothing due come last either way.
    #[default]
    NextDue,
    /// By how it ended, cases that ended alike together; for lists of closed cases.
    Outcome,
    /// By when it was closed; for lists of closed cases.
    Closed,
}

impl CaseSort {
    /// The column it sorts by.
    fn column(self) -> &'static str {
        match self {
            Self::Number => "number_order",
            Self::Title => "title COLLATE NOCASE",
            Self::Harm => "harm",
            Self::Stage => "stage",
            Self::NextDue => "next_due",
            Self::Outcome => "outcome",
            Self::Closed => "closed_ms",
        }
    }
}

/// A filtered and sorted list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CaseQuery {
    /// Which cases.
    pub set: CaseSet,
    /// By what they are sorted.
    pub sort: CaseSort,
    /// Whether the largest comes first.
    pub descending: bool,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseLine {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// What went wrong.
    pub title: String,
    /// The customer's name.
    pub customer_name: String,
    /// What it cost them.
    pub harm: Harm,
    /// Whether it is open.
    pub is_open: bool,
    /// Whom it waits for.
    pub waiting: WaitsFor,
    /// The next stage to do; none when all are settled.
    pub stage: Option<Stage>,
    /// The stages done or left out.
    pub settled: StageSet,
    /// What is due next, and when.
    pub next: Option<(NaiveDateTime, NextKind, String)>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// When it was closed, in UTC milliseconds.
    pub closed_ms: Option<i64>,
}

/// What sort of thing is due next in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextKind {
    /// A promise; its words stand beside.
    Promise,
    /// The first reply.
    FirstReply,
    /// Telling the customer how things stand.
    Update,
    /// The fix.
    Fix,
    /// Closing it: nothing else is left to do.
    Close,
}

/// How many cases a set holds.
///
/// # Errors
/// The log cannot be read.
pub fn count(store: &Store, set: CaseSet) -> Result<u32> {
    let statement = ["SELECT count(*) FROM case_line WHERE ", condition(set)].concat();
    count_rows(store, &statement, set)
}

/// At most `most` lines of a list, from `offset` on.
///
/// # Errors
/// The log cannot be read.
pub fn lines(store: &Store, query: &CaseQuery, offset: u32, most: u32) -> Result<Vec<CaseLine>> {
    rows(store, query, offset, most)?.into_iter().map(|row| line(store, row)).collect()
}

/// The line of one case, by its internal row.
fn line(store: &Store, row: i64) -> Result<CaseLine> {
    let mut statement = store.connection.prepare_cached(include_str!("case_line.sql"))?;
    Ok(statement.query_row([row], read_line)?)
}

const OPEN: &str = "is_open = 1";

/// What makes a case belong to a set; `?1` is the set's own value.
fn condition(set: CaseSet) -> &'static str {
    match set {
        CaseSet::All => "1",
        CaseSet::Open => OPEN,
        CaseSet::Overdue(_) => "is_open = 1 AND next_due < ?1",
        CaseSet::WaitingForCustomer => "is_open = 1 AND waiting = 1",
        CaseSet::Serious => "is_open = 1 AND harm = 4",
        CaseSet::Closed => "is_open = 0",
        CaseSet::OfCustomer(_) => "customer_row = (SELECT row FROM customer WHERE id = ?1)",
        CaseSet::OfMistake(_) => "case_row IN (SELECT row FROM recovery_case WHERE mistake = ?1)",
        CaseSet::LoggedSince(_) => "received_ms >= ?1",
        CaseSet::NoticedFirstSince(_) => "received_ms >= ?1 AND noticed_first = 1",
        CaseSet::ApologizedSince(_) => "apologized_ms IS NOT NULL AND apologized_ms >= ?1",
        CaseSet::ClosedSince(_) => {
            "closed_ms IS NOT NULL AND closed_ms >= ?1 AND outcome <> 'withdrawn'"
        }
        CaseSet::RecoveredSince(_) => {
            "closed_ms IS NOT NULL AND closed_ms >= ?1 AND outcome IN ('bought_again', 'says_so')"
        }
        CaseSet::BoughtAgainSince(_) => {
            "closed_ms IS NOT NULL AND closed_ms >= ?1 AND outcome = 'bought_again'"
        }
        CaseSet::SaysSoSince(_) => {
            "closed_ms IS NOT NULL AND closed_ms >= ?1 AND outcome = 'says_so'"
        }
        // The first two conditions name the partial index.
        CaseSet::PromisesEndedSince(_) => {
            "case_row IN (SELECT recovery_case.row FROM promise \
             JOIN recovery_case ON recovery_case.id = promise.\"case\" \
             WHERE state <> 'open' AND ended_ms >= ?1 AND state IN ('kept', 'broken'))"
        }
    }
}

/// The value of a set, if it has one.
fn value(set: CaseSet) -> Option<Value> {
    match set {
        CaseSet::All
        | CaseSet::Open
        | CaseSet::WaitingForCustomer
        | CaseSet::Serious
        | CaseSet::Closed => None,
        CaseSet::Overdue(minute) => Some(Value::Text(civil_text(minute))),
        CaseSet::OfCustomer(id) => Some(Value::Blob(id.bytes().to_vec())),
        CaseSet::OfMistake(id) => Some(Value::Blob(id.bytes().to_vec())),
        CaseSet::LoggedSince(since)
        | CaseSet::NoticedFirstSince(since)
        | CaseSet::ApologizedSince(since)
        | CaseSet::ClosedSince(since)
        | CaseSet::RecoveredSince(since)
        | CaseSet::BoughtAgainSince(since)
        | CaseSet::SaysSoSince(since)
        | CaseSet::PromisesEndedSince(since) => Some(Value::Integer(since)),
    }
}

/// Whether the list is read along an index in its order. A small set is better found by its own
/// index and then sorted: walking all cases to meet a few would be slow.
fn is_walked(set: CaseSet, sort: CaseSort) -> bool {
    match set {
        CaseSet::All => !matches!(sort, CaseSort::Outcome | CaseSort::Closed),
        CaseSet::Open | CaseSet::Closed => true,
        CaseSet::Overdue(_) | CaseSet::WaitingForCustomer => sort == CaseSort::NextDue,
        CaseSet::Serious => sort == CaseSort::Harm,
        _ => false,
    }
}

const SOMETHING_DUE: &str = " AND next_due < '~'";
const NOTHING_DUE: &str = " AND next_due = '~'";

/// The statement for the rows of a list, for `?2` rows from `?3` on.
fn rows_statement(query: &CaseQuery, part: &'static str) -> String {
    // A plus before a column keeps SQLite from walking its index.
    let walk = if is_walked(query.set, query.sort) { "" } else { "+" };
    let way = if query.descending { " DESC" } else { "" };
    [
        "SELECT case_row FROM case_line WHERE ",
        condition(query.set),
        part,
        " ORDER BY ",
        walk,
        query.sort.column(),
        way,
        ", case_row",
        way,
        " LIMIT ?2 OFFSET ?3",
    ]
    .concat()
}

/// The rows of a page of a list.
fn rows(store: &Store, query: &CaseQuery, offset: u32, most: u32) -> Result<Vec<i64>> {
    if query.sort != CaseSort::NextDue || !query.descending {
        return read_rows(store, query, "", offset, most);
    }
    // The mark for "nothing due" is larger than every minute, so a list from the largest down
    // is read in two parts: what has something due, then the rest.
    let mut found = read_rows(store, query, SOMETHING_DUE, offset, most)?;
    let wanted = most.saturating_sub(u32::try_from(found.len()).unwrap_or(u32::MAX));
    if wanted > 0 {
        let statement =
            ["SELECT count(*) FROM case_line WHERE ", condition(query.set), SOMETHING_DUE].concat();
        let before = count_rows(store, &statement, query.set)?;
        let offset = offset.saturating_sub(before);
        found.extend(read_rows(store, query, NOTHING_DUE, offset, wanted)?);
    }
    Ok(found)
}

fn read_rows(
    store: &Store,
    query: &CaseQuery,
    part: &'static str,
    offset: u32,
    most: u32,
) -> Result<Vec<i64>> {
    let mut statement = store.connection.prepare_cached(&rows_statement(query, part))?;
    let rows = statement.query_map(params![value(query.set), most, offset], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn count_rows(store: &Store, statement: &str, set: CaseSet) -> Result<u32> {
    let mut statement = store.connection.prepare_cached(statement)?;
    Ok(statement.query_row(params_from_iter(value(set)), |row| row.get(0))?)
}

fn read_line(row: &Row<'_>) -> rusqlite::Result<CaseLine> {
    let harm: u8 = row.get("harm")?;
    let outcome = row.get_ref("outcome")?.as_str_or_null()?;
    Ok(CaseLine {
        id: row.get("id")?,
        number: row.get("number")?,
        title: row.get("title")?,
        customer_name: row.get("customer_name")?,
        harm: harm_of(harm)?,
        is_open: row.get("is_open")?,
        waiting: waits_for(row.get("waiting")?)?,
        stage: Stage::at(row.get("stage")?),
        settled: StageSet::from_bits(
            row.get::<_, u8>("stages_done")? | row.get::<_, u8>("stages_left_out")?,
        ),
        next: read_next(row)?,
        outcome: outcome.map(from_word).transpose()?,
        closed_ms: row.get("closed_ms")?,
    })
}

/// Whom a case waits for, as it stands in a column.
pub(super) fn waits_for(number: u8) -> rusqlite::Result<WaitsFor> {
    WaitsFor::of_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, number.into()))
}

/// The harm of a level as it stands in a column.
pub(super) fn harm_of(level: u8) -> rusqlite::Result<Harm> {
    Harm::of_level(level).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, level.into()))
}

fn read_next(row: &Row<'_>) -> rusqlite::Result<Option<(NaiveDateTime, NextKind, String)>> {
    let kind = match row.get("next_kind")? {
        0 => return Ok(None),
        1 => NextKind::Promise,
        2 => NextKind::FirstReply,
        3 => NextKind::Update,
        4 => NextKind::Fix,
        5 => NextKind::Close,
        other => return Err(rusqlite::Error::IntegralValueOutOfRange(0, other)),
    };
    let due = civil_from(&row.get::<_, String>("next_due")?)?;
    Ok(Some((due, kind, row.get("next_words")?)))
}

#[cfg(test)]
mod tests;
