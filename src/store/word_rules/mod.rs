//! The row of the shop's own rules for the phrase check.

use super::sql::{Cells, json};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::WordRules;
use rusqlite::{OptionalExtension, Row, params};

/// Where they are kept.
pub const TABLE: Table = Table { name: "word_rules", key: &[] };

/// The rules; none before they were first saved.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store) -> Result<Option<WordRules>> {
    let mut statement =
        store.connection.prepare_cached("SELECT phrases, off FROM word_rules WHERE one = 1")?;
    Ok(statement.query_row([], read).optional()?)
}

/// Writes the rules.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, rules: &WordRules) -> Result<()> {
    store
        .connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(params![json(&rules.phrases)?, json(&rules.off)?])?;
    Ok(())
}

/// Removes the rules, so that only the shipped ones hold.
///
/// # Errors
/// The log cannot be written.
pub fn remove(store: &Store) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM word_rules WHERE one = 1")?.execute([])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<WordRules> {
    let mut cells = Cells::of(row);
    Ok(WordRules { phrases: cells.json()?, off: cells.json()? })
}
