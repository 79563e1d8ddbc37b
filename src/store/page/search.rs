//! Search over everything: accents folded, every word a prefix, newest first within each kind.

use super::super::message::{SaidIn, said_in};
use super::super::sql::civil_from;
use super::super::{Result, Store, case, promise};
use super::hints::{by_digits, named, rows};
use super::words::{Range, digits_typed, prefixes};
use crate::domain::excerpt::{around, wanted};
use crate::domain::{CaseId, CaseNumber, CustomerId, PromiseOf};
use chrono::NaiveDateTime;
use rusqlite::{Row, params};
pub use why::Why;

mod why;

/// What a search found, at most so many of each kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hits {
    /// Customers by name, telephone, e-mail, address, tags, notes.
    pub customers: Vec<CustomerHit>,
    /// Cases by number, title, words, remedy, product.
    pub cases: Vec<CaseHit>,
    /// Promises by their words.
    pub promises: Vec<PromiseHit>,
    /// Messages and contacts' words by what was said.
    pub messages: Vec<MessageHit>,
}

/// A customer found.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerHit {
    /// The customer.
    pub id: CustomerId,
    /// The name.
    pub name: String,
    /// A telephone number or an e-mail address; may be empty.
    pub reach: String,
    /// Why they were found, where their name does not say it.
    pub why: Option<Why>,
}

/// A case found.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseHit {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// What went wrong.
    pub title: String,
    /// The customer's name.
    pub customer_name: String,
    /// Whether it is open.
    pub is_open: bool,
    /// Why it was found, where number, title and customer do not say it.
    pub why: Option<Why>,
}

/// A promise found.
#[derive(Clone, Debug, PartialEq)]
pub struct PromiseHit {
    /// What it belongs to.
    pub of: PromiseOf,
    /// The exact words.
    pub words: String,
    /// When it is due.
    pub due: NaiveDateTime,
    /// The customer's name.
    pub customer_name: String,
}

/// A message found.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageHit {
    /// The case it belongs to.
    pub case: CaseId,
    /// The words around what was looked for, on one line.
    pub words: String,
    /// The customer's name.
    pub customer_name: String,
}

/// What a search finds, at most `most` of each kind. Every word is the start of a word; a single
/// letter or digit is only looked for at the start of names and case numbers.
///
/// # Errors
/// The log cannot be read.
pub fn search(store: &Store, typed: &str, most: u32) -> Result<Hits> {
    let typed = typed.trim();
    let Some(query) = prefixes(typed) else {
        return at_start(store, typed, most);
    };
    Ok(Hits {
        customers: customers(store, typed, &query, most)?,
        cases: cases(store, typed, &query, most)?,
        promises: promises(store, &query, most)?,
        messages: messages(store, typed, &query, most)?,
    })
}

/// Customers whose name, and cases whose number, starts with what was typed.
fn at_start(store: &Store, typed: &str, most: u32) -> Result<Hits> {
    let Some(range) = Range::of(typed) else {
        return Ok(Hits::default());
    };
    let customers = named(store, &range, most)?;
    let statement = include_str!("cases_by_number_start.sql");
    let cases = rows(store, statement, params![range.from, range.until, most])?;
    Ok(Hits {
        customers: customer_hits(store, &customers)?,
        cases: case_hits(store, &cases)?,
        ..Hits::default()
    })
}

fn customers(store: &Store, typed: &str, query: &str, most: u32) -> Result<Vec<CustomerHit>> {
    let statement = include_str!("customers_by_words.sql");
    let mut found = rows(store, statement, params![query, most])?;
    let digits = digits_typed(typed);
    if let Some(digits) = &digits {
        found.extend(by_digits(store, digits, most)?);
        found.sort_unstable_by(|a, b| b.cmp(a));
        found.dedup();
        found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    }
    let mut hits = customer_hits(store, &found)?;
    why::tell_customers(store, &mut hits, typed, digits.as_deref())?;
    Ok(hits)
}

fn cases(store: &Store, typed: &str, query: &str, most: u32) -> Result<Vec<CaseHit>> {
    let found = match sequence_of(typed) {
        Some(sequence) => by_number(store, typed, sequence, most)?,
        None => rows(store, include_str!("cases_by_words.sql"), params![query, most])?,
    };
    let mut hits = case_hits(store, &found)?;
    // Whoever types a whole number means that case, however many others mention it.
    if let Ok(number) = typed.parse::<CaseNumber>()
        && let Some(id) = case::by_number(store, number)?
    {
        let statement = "SELECT row FROM recovery_case WHERE id = ?1";
        hits.retain(|hit| hit.id != id);
        hits.splice(0..0, case_hits(store, &rows(store, statement, [id])?)?);
        hits.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    }
    why::tell_cases(store, &mut hits, typed)?;
    Ok(hits)
}

/// The sequence of what reads like a case number, or its start: "01" of "2026-01".
fn sequence_of(typed: &str) -> Option<&str> {
    let (year, sequence) = typed.split_once('-')?;
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let is_number = year.len() == 4
        && year.bytes().all(is_digit)
        && sequence.bytes().next().is_some_and(is_digit)
        && sequence.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_number.then_some(sequence)
}

/// Cases whose number starts with what was typed, then those that mention it. The year is no
/// help among the words: almost every case has it.
fn by_number(store: &Store, typed: &str, sequence: &str, most: u32) -> Result<Vec<i64>> {
    let mut found = Vec::new();
    if let Some(range) = Range::of(typed) {
        let statement = include_str!("cases_by_number_start.sql");
        found = rows(store, statement, params![range.from, range.until, most])?;
    }
    if let Some(query) = prefixes(sequence) {
        let statement = include_str!("cases_by_words.sql");
        let mentioned = rows(store, statement, params![query, most])?;
        found.extend(
            mentioned.iter().filter(|row| !found.contains(row)).copied().collect::<Vec<_>>(),
        );
    }
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(found)
}

fn promises(store: &Store, query: &str, most: u32) -> Result<Vec<PromiseHit>> {
    let mut statement = store.connection.prepare_cached(include_str!("promises_by_words.sql"))?;
    let found = statement.query_map(params![query, most], |row| {
        Ok(PromiseHit {
            of: promise::of(row.get("id")?, row.get("customer")?)?,
            words: row.get("words")?,
            due: civil_from(&row.get::<_, String>("due")?)?,
            customer_name: row.get("customer_name")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn messages(store: &Store, typed: &str, query: &str, most: u32) -> Result<Vec<MessageHit>> {
    let statement = include_str!("messages_by_words.sql");
    let found = rows(store, statement, params![query, most])?;
    let mut message = store.connection.prepare_cached(include_str!("message_hit.sql"))?;
    let mut contact = store.connection.prepare_cached(include_str!("contact_hit.sql"))?;
    let wanted = wanted(typed);
    found
        .into_iter()
        .map(|row| {
            let mut hit = match said_in(row) {
                SaidIn::Message(row) => message.query_row([row], read_message)?,
                SaidIn::Contact(row) => contact.query_row([row], read_message)?,
            };
            hit.words = around(&hit.words, &wanted);
            Ok(hit)
        })
        .collect()
}

fn customer_hits(store: &Store, found: &[i64]) -> Result<Vec<CustomerHit>> {
    let mut statement = store.connection.prepare_cached(include_str!("customer_hit.sql"))?;
    let hit = |row: &Row<'_>| {
        let (id, name, reach) = (row.get("id")?, row.get("name")?, row.get("reach")?);
        Ok(CustomerHit { id, name, reach, why: None })
    };
    found.iter().map(|row| Ok(statement.query_row([row], hit)?)).collect()
}

fn case_hits(store: &Store, found: &[i64]) -> Result<Vec<CaseHit>> {
    let mut statement = store.connection.prepare_cached(include_str!("case_line.sql"))?;
    let hit = |row: &Row<'_>| {
        Ok(CaseHit {
            id: row.get("id")?,
            number: row.get("number")?,
            title: row.get("title")?,
            customer_name: row.get("customer_name")?,
            is_open: row.get("is_open")?,
            why: None,
        })
    };
    found.iter().map(|row| Ok(statement.query_row([row], hit)?)).collect()
}

fn read_message(row: &Row<'_>) -> rusqlite::Result<MessageHit> {
    Ok(MessageHit {
        case: row.get("id")?,
        words: row.get("words")?,
        customer_name: row.get("customer_name")?,
    })
}

#[cfg(test)]
mod tests;
