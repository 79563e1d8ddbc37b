//! Finding customers while a name, a number or an address is being typed, and those that may be
//! the same person as one being entered.

use super::super::{Result, Store};
use super::words::{Range, digits_typed, name_start, prefixes, whole};
use crate::domain::CustomerId;
use crate::domain::fold::{fold, fold_words};
use crate::domain::same_customer::telling_phone_end;
use chrono::NaiveDate;
use rusqlite::{Params, Row, params};

/// A customer offered while a name, number or address is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerHint {
    /// The customer.
    pub id: CustomerId,
    /// The name.
    pub name: String,
    /// A telephone number; may be empty.
    pub phone: String,
    /// An e-mail address; may be empty.
    pub email: String,
    /// Since when they have been a customer.
    pub since: Option<NaiveDate>,
    /// How many of their cases were received within the last twelve months.
    pub cases_last_year: u32,
}

/// How many customers found by any of their words are looked at for their name. Notes and
/// addresses are searched by the same words, so most that are found may have another name.
const LOOKED_AT: u32 = 500;
/// How many customers are offered as the same person.
const SIMILAR_MOST: usize = 20;

/// Customers whose name, telephone digits or e-mail address go with what is being typed, at most
/// `most`: names that start with it first, then the newest. Their cases are counted since
/// `since_ms` (UTC milliseconds).
///
/// # Errors
/// The log cannot be read.
pub fn suggest(store: &Store, typed: &str, since_ms: i64, most: u32) -> Result<Vec<CustomerHint>> {
    let typed = typed.trim();
    let Some(range) = Range::of(typed) else {
        return Ok(Vec::new());
    };
    let mut found = match name_start(typed) {
        Some(start) => rows(store, FOUND_BY_WORDS, params![start, most])?,
        None => named(store, &range, most)?,
    };
    let mut others = by_name(store, typed)?;
    if let Some(digits) = digits_typed(typed) {
        others.extend(by_digits(store, &digits, most)?);
    }
    if !typed.contains(char::is_whitespace) {
        let statement = include_str!("customers_by_email_start.sql");
        others.extend(rows(store, statement, params![range.from, range.until, most])?);
    }
    others.sort_unstable_by(|a, b| b.cmp(a));
    for row in others {
        if !found.contains(&row) {
            found.push(row);
        }
    }
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    hints(store, &found, since_ms)
}

/// Customers that may be the same person: the same last telephone digits, the same e-mail
/// address whatever its letter case, or the same name up to accents, letter case and spaces.
///
/// # Errors
/// The log cannot be read.
pub fn similar(
    store: &Store,
    name: &str,
    phone: &str,
    email: &str,
    since_ms: i64,
) -> Result<Vec<CustomerHint>> {
    let mut found = Vec::new();
    if let Some(end) = telling_phone_end(phone) {
        let statement = include_str!("customers_by_phone_end.sql");
        found.extend(rows(store, statement, params![end])?);
    }
    let email = email.trim();
    if !email.is_empty() {
        let statement = include_str!("customers_by_email.sql");
        found.extend(rows(store, statement, params![email])?);
    }
    found.extend(of_same_name(store, name)?);
    found.sort_unstable_by(|a, b| b.cmp(a));
    found.dedup();
    found.truncate(SIMILAR_MOST);
    hints(store, &found, since_ms)
}

/// The rows of customers whose name starts with a text, the newest first.
pub(super) fn named(store: &Store, range: &Range, most: u32) -> Result<Vec<i64>> {
    let statement = include_str!("customers_by_name_start.sql");
    rows(store, statement, params![range.from, range.until, most])
}

/// The rows of customers whose telephone number holds some digits, the newest first.
pub(super) fn by_digits(store: &Store, digits: &str, most: u32) -> Result<Vec<i64>> {
    let statement = include_str!("customers_by_digits.sql");
    rows(store, statement, params![digits, most])
}

const FOUND_BY_WORDS: &str = include_str!("customers_by_words.sql");

/// Customers with each word typed at the start of a word of their name.
fn by_name(store: &Store, typed: &str) -> Result<Vec<i64>> {
    let Some(query) = prefixes(typed) else {
        return Ok(Vec::new());
    };
    let wanted = fold_words(typed);
    let found = with_names(store, &query)?;
    Ok(found
        .into_iter()
        .filter(|(_, name)| {
            let words = fold_words(name);
            wanted.iter().all(|start| words.iter().any(|word| word.starts_with(start)))
        })
        .map(|(row, _)| row)
        .collect())
}

fn of_same_name(store: &Store, name: &str) -> Result<Vec<i64>> {
    let wanted = fold(name);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let Some(query) = whole(name) else {
        // A name without a letter is in no search table.
        let statement = "SELECT customer_row FROM customer_line WHERE name COLLATE NOCASE = ?1";
        return rows(store, statement, params![name.trim()]);
    };
    let found = with_names(store, &query)?;
    Ok(found.into_iter().filter(|(_, name)| fold(name) == wanted).map(|(row, _)| row).collect())
}

fn with_names(store: &Store, query: &str) -> Result<Vec<(i64, String)>> {
    let mut statement = store.connection.prepare_cached(include_str!("names_by_words.sql"))?;
    let found =
        statement.query_map(params![query, LOOKED_AT], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The rows that a statement finds.
pub(super) fn rows(store: &Store, statement: &str, values: impl Params) -> Result<Vec<i64>> {
    let mut statement = store.connection.prepare_cached(statement)?;
    let found = statement.query_map(values, |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn hints(store: &Store, rows: &[i64], since_ms: i64) -> Result<Vec<CustomerHint>> {
    let mut statement = store.connection.prepare_cached(include_str!("hint.sql"))?;
    rows.iter().map(|row| Ok(statement.query_row(params![row, since_ms], read_hint)?)).collect()
}

fn read_hint(row: &Row<'_>) -> rusqlite::Result<CustomerHint> {
    Ok(CustomerHint {
        id: row.get("id")?,
        name: row.get("name")?,
        phone: row.get("phone")?,
        email: row.get("email")?,
        since: row.get("since")?,
        cases_last_year: row.get("cases_last_year")?,
    })
}

#[cfg(test)]
mod tests;
