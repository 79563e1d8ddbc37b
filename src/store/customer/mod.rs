//! Customer rows.

use super::line::words;
use super::sql::{Cells, json, moment_columns, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::customer::phone_digits;
use crate::domain::{Customer, CustomerId};
use rusqlite::{OptionalExtension, Row, params};

/// Where they are kept.
pub const TABLE: Table = Table { name: "customer", key: &["id"] };
const PUT_WORDS: &str = "INSERT INTO customer_fts (rowid, words) VALUES (?1, ?2)";

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: CustomerId) -> Result<Option<Customer>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed, and its search words.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Customer) -> Result<()> {
    if store.is_filling() {
        return write(store, record).map(drop);
    }
    let before = get(store, record.id)?;
    let row = write(store, record)?;
    if before.as_ref().map(search_words) != Some(search_words(record)) {
        put_words(store, row, &search_words(record))?;
    }
    // A case is found by its customer's name, too.
    if before.is_some_and(|before| before.name != record.name) {
        for case in super::case::of_customer(store, record.id)? {
            words::refresh(store, case)?;
        }
    }
    Ok(())
}

/// Writes the search words of every customer, of which there are none yet.
pub(super) fn put_all_words(store: &Store) -> Result<()> {
    let mut statement = store.connection.prepare(include_str!("all.sql"))?;
    let mut insert = store.connection.prepare(PUT_WORDS)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let place: i64 = row.get("row")?;
        insert.execute(params![place, search_words(&read(row)?)])?;
    }
    Ok(())
}

/// Writes a record and hands back its row.
fn write(store: &Store, record: &Customer) -> Result<i64> {
    let (added_ms, added_offset) = moment_columns(record.added);
    let row = store.connection.prepare_cached(include_str!("put.sql"))?.query_row(
        params![
            record.id,
            record.name,
            record.phone,
            phone_digits(&record.phone),
            record.email,
            record.address,
            record.preferred.as_ref().map(word).transpose()?,
            record.since,
            record.yearly_value.map(|value| value.minor),
            record.yearly_value.as_ref().map(|value| value.currency.code()),
            json(&record.tags)?,
            record.notes,
            record.may_be_reference,
            record.do_not_contact,
            record.referred_by,
            added_ms,
            added_offset,
        ],
        |row| row.get(0),
    )?;
    Ok(row)
}

/// Removes a record and its search words; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: CustomerId) -> Result<()> {
    let row = store
        .connection
        .prepare_cached("DELETE FROM customer WHERE id = ?1 RETURNING row")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    row.map_or(Ok(()), |row| remove_words(store, row))
}

/// Everything by which a customer is found.
fn search_words(customer: &Customer) -> String {
    [
        customer.name.as_str(),
        customer.phone.as_str(),
        phone_digits(&customer.phone).as_str(),
        customer.email.as_str(),
        customer.address.as_str(),
        customer.tags.join("\n").as_str(),
        customer.notes.as_str(),
    ]
    .join("\n")
}

fn put_words(store: &Store, row: i64, words: &str) -> Result<()> {
    remove_words(store, row)?;
    store.connection.prepare_cached(PUT_WORDS)?.execute(params![row, words])?;
    Ok(())
}

fn remove_words(store: &Store, row: i64) -> Result<()> {
    if store.is_filling() {
        return Ok(());
    }
    store.connection.prepare_cached("DELETE FROM customer_fts WHERE rowid = ?1")?.execute([row])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Customer> {
    let mut cells = Cells::of(row);
    Ok(Customer {
        id: cells.get()?,
        name: cells.get()?,
        phone: cells.get()?,
        email: cells.get()?,
        address: cells.get()?,
        preferred: cells.optional_word()?,
        since: cells.get()?,
        yearly_value: cells.optional_money()?,
        tags: cells.list()?,
        notes: cells.get()?,
        may_be_reference: cells.get()?,
        do_not_contact: cells.get()?,
        referred_by: cells.get()?,
        added: cells.moment()?,
    })
}
