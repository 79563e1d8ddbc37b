//! Mistake rows.

use super::line::words;
use super::sql::{Cells, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{Mistake, MistakeId};
use rusqlite::{OptionalExtension, Row, params};

/// Where they are kept.
pub const TABLE: Table = Table { name: "mistake", key: &["id"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: MistakeId) -> Result<Option<Mistake>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed, and the search words of its cases.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Mistake) -> Result<()> {
    if store.is_filling() {
        return write(store, record);
    }
    let before = get(store, record.id)?;
    write(store, record)?;
    if before.is_some_and(|before| search_words(&before) != search_words(record)) {
        for case in super::case::of_mistake(store, record.id)? {
            words::refresh(store, case)?;
        }
    }
    Ok(())
}

fn write(store: &Store, record: &Mistake) -> Result<()> {
    let (noticed_ms, noticed_offset) = moment_columns(record.noticed);
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.id,
        record.title,
        word(&record.kind)?,
        record.product,
        record.price.map(|price| price.minor),
        record.price.as_ref().map(|price| price.currency.code()),
        record.happened,
        noticed_ms,
        noticed_offset,
        word(&record.noticed_by)?,
        word(&record.caused_by)?,
        record.caused_by_name,
        record.cause,
        record.agreed,
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: MistakeId) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM mistake WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// What its cases are found by.
fn search_words(mistake: &Mistake) -> [&str; 3] {
    [&mistake.title, &mistake.product, &mistake.cause]
}

fn read(row: &Row<'_>) -> rusqlite::Result<Mistake> {
    let mut cells = Cells::of(row);
    Ok(Mistake {
        id: cells.get()?,
        title: cells.get()?,
        kind: cells.word()?,
        product: cells.get()?,
        price: cells.optional_money()?,
        happened: cells.get()?,
        noticed: cells.moment()?,
        noticed_by: cells.word()?,
        caused_by: cells.word()?,
        caused_by_name: cells.get()?,
        cause: cells.get()?,
        agreed: cells.get()?,
    })
}
