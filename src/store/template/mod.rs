//! Template rows: the shop's own words to start from.

use super::sql::{Cells, from_word, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{Harm, Template, TemplateKey};
use rusqlite::{OptionalExtension, Row, params};

/// Where they are kept.
pub const TABLE: Table = Table { name: "template", key: &["kind", "channel", "harm"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, key: TemplateKey) -> Result<Option<Template>> {
    let (kind, channel, harm) = columns(key)?;
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row(params![kind, channel, harm], read).optional()?)
}

/// Every record, by kind, channel and harm.
///
/// # Errors
/// The log cannot be read.
pub fn all(store: &Store) -> Result<Vec<Template>> {
    let mut statement = store.connection.prepare_cached(include_str!("all.sql"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Template) -> Result<()> {
    let (kind, channel, harm) = columns(record.key)?;
    let (saved_ms, saved_offset) = moment_columns(record.saved);
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        kind,
        channel,
        harm,
        record.words,
        record.version,
        saved_ms,
        saved_offset,
    ])?;
    Ok(())
}

/// Removes a record, so that the words the program came with hold again; removing one that is
/// not there changes nothing.
///
/// # Errors
/// The log cannot be written.
pub fn remove(store: &Store, key: TemplateKey) -> Result<()> {
    let (kind, channel, harm) = columns(key)?;
    store
        .connection
        .prepare_cached("DELETE FROM template WHERE kind = ?1 AND channel = ?2 AND harm = ?3")?
        .execute(params![kind, channel, harm])?;
    Ok(())
}

/// An empty channel and a harm of 0 stand for any.
fn columns(key: TemplateKey) -> rusqlite::Result<(String, String, u8)> {
    let channel = key.channel.map(|channel| word(&channel)).transpose()?.unwrap_or_default();
    Ok((word(&key.kind)?, channel, key.harm.map_or(0, Harm::level)))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Template> {
    let mut cells = Cells::of(row);
    Ok(Template {
        key: TemplateKey {
            kind: cells.word()?,
            channel: match cells.text()? {
                "" => None,
                channel => Some(from_word(channel)?),
            },
            harm: Harm::of_level(cells.get()?),
        },
        words: cells.get()?,
        version: cells.get()?,
        saved: cells.moment()?,
    })
}
