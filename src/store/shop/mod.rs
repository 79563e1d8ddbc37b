//! The shop's row.

use super::sql::{Cells, currency, json};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::Shop;
use rusqlite::{OptionalExtension, Row, params};

/// Where they are kept.
pub const TABLE: Table = Table { name: "shop", key: &[] };

/// The settings; none before they were first saved.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store) -> Result<Option<Shop>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([], read).optional()?)
}

/// Writes the settings.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, shop: &Shop) -> Result<()> {
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        shop.name,
        shop.owner,
        shop.currency.code(),
        json(&shop.hours)?,
        json(&shop.reply_targets)?,
        shop.quiet_days,
        shop.letterhead,
        json(&shop.clock_targets)?,
        json(&shop.earlier_targets)?,
    ])?;
    Ok(())
}

/// Removes the settings, so that the defaults hold again.
///
/// # Errors
/// The log cannot be written.
pub fn remove(store: &Store) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM shop WHERE one = 1")?.execute([])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Shop> {
    let mut cells = Cells::of(row);
    Ok(Shop {
        name: cells.get()?,
        owner: cells.get()?,
        currency: currency(cells.text()?)?,
        hours: cells.json()?,
        reply_targets: cells.json()?,
        quiet_days: cells.get()?,
        letterhead: cells.get()?,
        clock_targets: cells.json()?,
        earlier_targets: cells.json()?,
    })
}
