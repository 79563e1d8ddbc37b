//! Case rows.

use super::line::words;
use super::sql::{Cells, json, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::waiting::WaitsFor;
use crate::domain::{
    Case, CaseId, CaseNumber, Closing, CustomerId, Decline, Harm, MistakeId, Waiting, case::Round,
};
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Where they are kept.
pub const TABLE: Table = Table { name: "recovery_case", key: &["id"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: CaseId) -> Result<Option<Case>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// The cases of a range, in their order.
///
/// # Errors
/// The log cannot be read.
pub fn of_cases(store: &Store, cases: RangeInclusive<CaseId>) -> Result<Vec<Case>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_cases.sql"))?;
    let rows = statement.query_map([cases.start(), cases.end()], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes a record, new or changed, and its search words.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Case) -> Result<()> {
    if store.is_filling() {
        return write(store, record);
    }
    let before = get(store, record.id)?;
    write(store, record)?;
    // Most changes close a case or pass the turn, and leave its words alone.
    if before.is_none_or(|before| is_found_differently(&before, record)) {
        words::refresh(store, record.id)?;
    }
    Ok(())
}

fn write(store: &Store, record: &Case) -> Result<()> {
    let (received_ms, received_offset) = moment_columns(record.received);
    let (waiting, waiting_for) = waiting_columns(&record.waiting);
    let closing = record.closing.as_ref();
    let (closed_ms, closed_offset) = closing.map(|closing| moment_columns(closing.at)).unzip();
    let (round_ms, round_offset) = record.round.map(|round| moment_columns(round.since)).unzip();
    let decline = closing.and_then(|closing| closing.decline.as_ref());
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.id,
        record.number.year,
        record.number.sequence,
        letter_text(record.number.letter),
        record.customer,
        record.mistake,
        word(&record.channel)?,
        record.link,
        record.words,
        record.remedy,
        record.harm.level(),
        record.owner,
        received_ms,
        received_offset,
        waiting,
        waiting_for,
        closing.map(|closing| word(&closing.outcome)).transpose()?,
        closed_ms,
        closed_offset,
        closing.map_or("", |closing| closing.who.as_str()),
        closing.map_or("", |closing| closing.note.as_str()),
        decline.map(|decline| decline.reason.as_str()),
        decline.map(|decline| decline.ask_next.as_str()),
        closing.and_then(|closing| closing.bought_again),
        record.reopened,
        record.reply_due,
        word(&record.damage)?,
        json(&record.waited)?,
        closing.map(|closing| closing.owing.as_str()).filter(|why| !why.is_empty()),
        decline.map(|decline| decline.second_look.as_str()).filter(|who| !who.is_empty()),
        round_ms,
        round_offset,
        record.round.map(|round| round.is_second_chance),
        record.happened_before,
        record.source,
    ])?;
    Ok(())
}

/// Removes a record with its line and its search words; removing one that is not there changes
/// nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: CaseId) -> Result<()> {
    let row = store
        .connection
        .prepare_cached("DELETE FROM recovery_case WHERE id = ?1 RETURNING row")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    row.map_or(Ok(()), |row| words::remove(store, row))
}

/// The case of a number.
///
/// # Errors
/// The log cannot be read.
pub fn by_number(store: &Store, number: CaseNumber) -> Result<Option<CaseId>> {
    let mut statement = store.connection.prepare_cached(include_str!("by_number.sql"))?;
    let key = params![number.year, number.sequence, letter_text(number.letter)];
    Ok(statement.query_row(key, |row| row.get(0)).optional()?)
}

/// The sequence number the next case of a year gets: one more than the largest.
///
/// # Errors
/// The log cannot be read.
pub fn next_sequence(store: &Store, year: i32, letter: Option<char>) -> Result<u32> {
    let largest: Option<u32> = store
        .connection
        .prepare_cached(include_str!("largest_sequence.sql"))?
        .query_row(params![year, letter_text(letter)], |row| row.get(0))
        .optional()?;
    Ok(largest.unwrap_or(0).saturating_add(1))
}

/// How many cases a range holds; nothing above `most` is counted.
///
/// # Errors
/// The log cannot be read.
pub fn count(store: &Store, cases: &RangeInclusive<CaseId>, most: u32) -> Result<u32> {
    let mut statement = store.connection.prepare_cached(include_str!("count.sql"))?;
    let range = params![cases.start(), cases.end(), most];
    Ok(statement.query_row(range, |row| row.get(0))?)
}

/// The cases of a customer, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_customer(store: &Store, customer: CustomerId) -> Result<Vec<CaseId>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_customer.sql"))?;
    let rows = statement.query_map([customer], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The cases of a mistake, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_mistake(store: &Store, mistake: MistakeId) -> Result<Vec<CaseId>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_mistake.sql"))?;
    let rows = statement.query_map([mistake], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a case has other search words than before.
fn is_found_differently(before: &Case, now: &Case) -> bool {
    before.number != now.number
        || before.words != now.words
        || before.remedy != now.remedy
        || before.customer != now.customer
        || before.mistake != now.mistake
}

fn letter_text(letter: Option<char>) -> String {
    letter.map(String::from).unwrap_or_default()
}

fn waiting_columns(waiting: &Waiting) -> (u8, &str) {
    let who = match waiting {
        Waiting::Nobody | Waiting::Customer => "",
        Waiting::Other(who) => who,
    };
    (WaitsFor::from(waiting).number(), who)
}

fn waiting_from(number: u8, who: String) -> rusqlite::Result<Waiting> {
    match WaitsFor::of_number(number) {
        Some(WaitsFor::Nobody) => Ok(Waiting::Nobody),
        Some(WaitsFor::Customer) => Ok(Waiting::Customer),
        Some(WaitsFor::Other) => Ok(Waiting::Other(who)),
        None => Err(out_of_range("waiting", number)),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Case> {
    let mut cells = Cells::of(row);
    Ok(Case {
        id: cells.get()?,
        number: CaseNumber {
            year: cells.get()?,
            sequence: cells.get()?,
            letter: cells.text()?.chars().next(),
        },
        customer: cells.get()?,
        mistake: cells.get()?,
        channel: cells.word()?,
        link: cells.get()?,
        words: cells.get()?,
        remedy: cells.get()?,
        harm: harm(cells.get()?)?,
        owner: cells.get()?,
        reply_due: cells.get()?,
        received: cells.moment()?,
        waiting: waiting_from(cells.get()?, cells.get()?)?,
        closing: closing(&mut cells)?,
        reopened: cells.get()?,
        damage: cells.word()?,
        waited: cells.list()?,
        round: round(&mut cells)?,
        happened_before: cells.get()?,
        source: cells.get()?,
    })
}

fn harm(level: u8) -> rusqlite::Result<Harm> {
    Harm::of_level(level).ok_or_else(|| out_of_range("harm", level))
}

fn closing(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Option<Closing>> {
    let outcome = cells.optional_word()?;
    let at = cells.optional_moment()?;
    let (who, note) = (cells.get()?, cells.get()?);
    let (reason, ask_next) = (cells.get::<Option<_>>()?, cells.get::<Option<_>>()?);
    let bought_again = cells.get()?;
    let owing = cells.get::<Option<String>>()?.unwrap_or_default();
    let second_look = cells.get::<Option<String>>()?.unwrap_or_default();
    let decline = reason.zip(ask_next);
    let decline = decline.map(|(reason, ask_next)| Decline { reason, ask_next, second_look });
    let (Some(outcome), Some(at)) = (outcome, at) else { return Ok(None) };
    Ok(Some(Closing { outcome, at, who, note, decline, bought_again, owing }))
}

fn round(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Option<Round>> {
    let since = cells.optional_moment()?;
    let is_second_chance = cells.get::<Option<bool>>()?;
    let round = since.zip(is_second_chance);
    Ok(round.map(|(since, is_second_chance)| Round { since, is_second_chance }))
}

fn out_of_range(column: &'static str, number: u8) -> rusqlite::Error {
    let error = format!("{column} {number} means nothing").into();
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Integer, error)
}
