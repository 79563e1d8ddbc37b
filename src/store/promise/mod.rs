//! Promise rows.

use super::sql::{Cells, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::promise::Ending;
use crate::domain::{
    CadenceId, CaseId, CustomerId, Moment, Promise, PromiseId, PromiseOf, PromiseState,
};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "promise", key: &["id"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: PromiseId) -> Result<Option<Promise>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed, and its search words.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Promise) -> Result<()> {
    if store.is_filling() {
        return write(store, record).map(drop);
    }
    let before = get(store, record.id)?;
    let row = write(store, record)?;
    // Most changes end a promise and leave its words alone.
    if before.is_none_or(|before| before.words != record.words) {
        put_words(store, row, &record.words)?;
    }
    Ok(())
}

/// Writes a record and hands back its row.
fn write(store: &Store, record: &Promise) -> Result<i64> {
    let (made_ms, made_offset) = moment_columns(record.made);
    let ending = record.state.ending();
    let (ended_ms, ended_offset) = ending.map(|ending| moment_columns(ending.at)).unzip();
    let row = store.connection.prepare_cached(include_str!("put.sql"))?.query_row(
        params![
            record.id,
            record.of.case(),
            record.of.customer(),
            record.cadence,
            record.words,
            record.channel.as_ref().map(word).transpose()?,
            made_ms,
            made_offset,
            record.due,
            record.moved_from,
            state_word(&record.state),
            ended_ms,
            ended_offset,
            ending.map_or("", |ending| ending.note.as_str()),
            record.untold,
        ],
        |row| row.get(0),
    )?;
    Ok(row)
}

/// Removes a record and its search words; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: PromiseId) -> Result<()> {
    let row = store
        .connection
        .prepare_cached("DELETE FROM promise WHERE id = ?1 RETURNING row")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    row.map_or(Ok(()), |row| remove_words(store, row))
}

/// The records of a case, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<Promise>> {
    of_cases(store, case..=case)
}

/// The records of the cases of a range, those of each case as above.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<Promise>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The promises to a customer that belong to no case, the earliest due first.
///
/// # Errors
/// The log cannot be read.
pub fn of_customer(store: &Store, customer: CustomerId) -> Result<Vec<Promise>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_customer.sql"))?;
    let rows = statement.query_map([customer], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All promises that belong to no case, those of each customer together.
///
/// # Errors
/// The log cannot be read.
pub fn without_case(store: &Store) -> Result<Vec<Promise>> {
    let mut statement = store.connection.prepare_cached(include_str!("without_case.sql"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The dates of a repeating promise that have come into being, in their order.
///
/// # Errors
/// The log cannot be read.
pub fn of_cadence(store: &Store, cadence: CadenceId) -> Result<Vec<Promise>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cadence.sql"))?;
    let rows = statement.query_map([cadence], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The promises of a case of which the customer is still to be told that they were broken.
///
/// # Errors
/// The log cannot be read.
pub fn untold(store: &Store, case: CaseId) -> Result<Vec<Promise>> {
    let mut statement = store.connection.prepare_cached(include_str!("untold.sql"))?;
    let rows = statement.query_map([case], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes the search words of every promise, of which there are none yet.
pub(super) fn put_all_words(store: &Store) -> Result<()> {
    let sql = "INSERT INTO promise_fts (rowid, words) SELECT row, words FROM promise ORDER BY row";
    store.connection.execute(sql, [])?;
    Ok(())
}

fn put_words(store: &Store, row: i64, words: &str) -> Result<()> {
    remove_words(store, row)?;
    store
        .connection
        .prepare_cached("INSERT INTO promise_fts (rowid, words) VALUES (?1, ?2)")?
        .execute(params![row, words])?;
    Ok(())
}

fn remove_words(store: &Store, row: i64) -> Result<()> {
    if store.is_filling() {
        return Ok(());
    }
    store.connection.prepare_cached("DELETE FROM promise_fts WHERE rowid = ?1")?.execute([row])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Promise> {
    let mut cells = Cells::of(row);
    Ok(Promise {
        id: cells.get()?,
        of: of(cells.get()?, cells.get()?)?,
        cadence: cells.get()?,
        words: cells.get()?,
        channel: cells.optional_word()?,
        made: cells.moment()?,
        due: cells.get()?,
        moved_from: cells.get()?,
        state: state_from(cells.text()?, cells.optional_moment()?, cells.get()?)
            .ok_or(rusqlite::Error::InvalidColumnName("state".to_owned()))?,
        untold: cells.get()?,
    })
}

/// What a promise belongs to: a table constraint holds that one of them stands.
pub(super) fn of(
    case: Option<CaseId>,
    customer: Option<CustomerId>,
) -> rusqlite::Result<PromiseOf> {
    let case = case.map(PromiseOf::Case);
    let of = case.or(customer.map(PromiseOf::Customer));
    of.ok_or(rusqlite::Error::InvalidColumnName("case".to_owned()))
}

fn state_word(state: &PromiseState) -> &'static str {
    match state {
        PromiseState::Open => "open",
        PromiseState::Kept(_) => "kept",
        PromiseState::Broken(_) => "broken",
        PromiseState::Moved(_) => "moved",
        PromiseState::Released(_) => "released",
    }
}

/// The state of a word; none when the word, or the missing ending, means nothing.
fn state_from(word: &str, ended: Option<Moment>, note: String) -> Option<PromiseState> {
    if word == "open" {
        return Some(PromiseState::Open);
    }
    let ending = Ending { at: ended?, note };
    match word {
        "kept" => Some(PromiseState::Kept(ending)),
        "broken" => Some(PromiseState::Broken(ending)),
        "moved" => Some(PromiseState::Moved(ending)),
        "released" => Some(PromiseState::Released(ending)),
        _ => None,
    }
}
