//! The shop's row.

use super::sql::{from_json, json};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{Currency, Shop};
use rusqlite::types::Type;
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
    let currency: String = row.get("currency")?;
    let hours: String = row.get("hours")?;
    let reply_targets: String = row.get("reply_targets")?;
    Ok(Shop {
        name: row.get("name")?,
        owner: row.get("owner")?,
        currency: Currency::new(&currency).ok_or_else(|| {
            let error = "not a currency".into();
            rusqlite::Error::FromSqlConversionFailure(0, Type::Text, error)
        })?,
        hours: from_json(&hours)?,
        reply_targets: from_json(&reply_targets)?,
        clock_targets: from_json(&row.get::<_, String>("clock_targets")?)?,
        earlier_targets: from_json(&row.get::<_, String>("earlier_targets")?)?,
        quiet_days: row.get("quiet_days")?,
        letterhead: row.get("letterhead")?,
    })
}
