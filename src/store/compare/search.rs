//! Whether two logs are found by the same words.
//!
//! The search tables keep no words to compare with, so what is compared is every place of every
//! word: the word, the record it leads to, and where in that record it stands. The places are
//! added up without an order, since the same records may have other rows in another file.

use super::super::message::SaidIn;
use super::super::{Result, Store, StoreError};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// The search tables, by the table whose records they find.
pub const SEARCHES: [&str; 4] = ["customer", "recovery_case", "promise", "message"];

/// The searches by which two logs are not found alike; empty when all are.
///
/// # Errors
/// One of the logs cannot be read.
pub fn searches(left: &Store, right: &Store) -> Result<Vec<&'static str>> {
    let mut found = Vec::new();
    for search in SEARCHES {
        let is_alike = match (places(left, search), places(right, search)) {
            (Err(StoreError::Damaged { .. }), _) | (_, Err(StoreError::Damaged { .. })) => false,
            (left, right) => left? == right?,
        };
        if !is_alike {
            found.push(search);
        }
    }
    Ok(found)
}

/// How many places a search knows, and what they add up to.
fn places(store: &Store, search: &'static str) -> Result<(u64, u128)> {
    let (open, read, close) = statements(search)?;
    store.connection.execute_batch(open)?;
    let added = added_up(store, search, read);
    let closed = store.connection.execute_batch(close);
    let added = added?;
    closed?;
    Ok(added)
}

fn added_up(store: &Store, search: &'static str, read: &str) -> Result<(u64, u128)> {
    let records = records(store, search)?;
    let mut statement = store.connection.prepare(read)?;
    let mut rows = statement.query([])?;
    let (mut count, mut sum) = (0, 0_u128);
    while let Some(row) = rows.next()? {
        let word = row.get_ref(0)?.as_bytes().map_err(rusqlite::Error::from)?;
        let (at, offset): (i64, i64) = (row.get(1)?, row.get(2)?);
        let mut hash = Sha256::new();
        hash.update(word.len().to_be_bytes());
        hash.update(word);
        // A word may lead to a record that is not there.
        hash.update(records.get(&at).copied().unwrap_or_default());
        hash.update(offset.to_be_bytes());
        let hash: [u8; 32] = hash.finalize().into();
        let half = hash.first_chunk::<16>().copied().unwrap_or_default();
        sum = sum.wrapping_add(u128::from_be_bytes(half));
        count += 1;
    }
    Ok((count, sum))
}

/// The identifiers of the records, by their row in the search table.
fn records(store: &Store, search: &'static str) -> Result<HashMap<i64, [u8; 16]>> {
    let mut found = HashMap::new();
    let mut read = |sql: &str, place: fn(i64) -> i64| -> Result<()> {
        let mut statement = store.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((place(row.get(0)?), row.get(1)?)))?;
        for row in rows {
            let (at, id) = row?;
            found.insert(at, id);
        }
        Ok(())
    };
    match search {
        "customer" => read("SELECT row, id FROM customer", |row| row)?,
        "recovery_case" => read("SELECT row, id FROM recovery_case", |row| row)?,
        "promise" => read("SELECT row, id FROM promise", |row| row)?,
        _ => {
            read("SELECT row, id FROM message", |row| SaidIn::Message(row).search_row())?;
            read("SELECT row, id FROM contact", |row| SaidIn::Contact(row).search_row())?;
        }
    }
    Ok(found)
}

/// What lays a search table open word by word, reads it, and closes it again. The table that
/// shows it is a temporary one: nothing of it reaches the file.
fn statements(search: &'static str) -> Result<(&'static str, &'static str, &'static str)> {
    Ok(match search {
        "customer" => (
            "CREATE VIRTUAL TABLE temp.customer_words USING fts5vocab(main, customer_fts, instance)",
            "SELECT term, doc, offset FROM temp.customer_words",
            "DROP TABLE temp.customer_words",
        ),
        "recovery_case" => (
            "CREATE VIRTUAL TABLE temp.case_words USING fts5vocab(main, case_fts, instance)",
            "SELECT term, doc, offset FROM temp.case_words",
            "DROP TABLE temp.case_words",
        ),
        "promise" => (
            "CREATE VIRTUAL TABLE temp.promise_words USING fts5vocab(main, promise_fts, instance)",
            "SELECT term, doc, offset FROM temp.promise_words",
            "DROP TABLE temp.promise_words",
        ),
        "message" => (
            "CREATE VIRTUAL TABLE temp.message_words USING fts5vocab(main, message_fts, instance)",
            "SELECT term, doc, offset FROM temp.message_words",
            "DROP TABLE temp.message_words",
        ),
        other => {
            let unknown = rusqlite::Error::InvalidParameterName(other.to_owned());
            return Err(StoreError::Storage(unknown));
        }
    })
}
