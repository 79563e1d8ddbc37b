//! Which log this is, and which computers wrote in it.

use super::{Result, Store};
use rusqlite::{OptionalExtension, params};

/// A computer that writes in this log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// The place among the computers of this log, from 0.
    pub place: i64,
    /// Its identifier in the history.
    pub device: [u8; 16],
    /// The number its next deed gets.
    pub next_seq: i64,
}

/// The identifier of this log; none before it was given one.
///
/// # Errors
/// The log cannot be read.
pub fn id(store: &Store) -> Result<Option<[u8; 16]>> {
    let mut statement = store.connection.prepare_cached("SELECT log_id FROM log")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// Gives the log its identifier, or another one when an archive is brought in.
///
/// # Errors
/// The log cannot be written.
pub fn set_id(store: &Store, id: [u8; 16]) -> Result<()> {
    store
        .connection
        .prepare_cached("INSERT OR REPLACE INTO log (one, log_id) VALUES (1, ?1)")?
        .execute([id])?;
    Ok(())
}

/// The computer of a mark; none when it never wrote in this log.
///
/// # Errors
/// The log cannot be read.
pub fn device(store: &Store, mark: [u8; 16]) -> Result<Option<Device>> {
    let mut statement = store
        .connection
        .prepare_cached("SELECT place, device, next_seq FROM device WHERE mark = ?1")?;
    let read = statement.query_row([mark], |row| {
        Ok(Device { place: row.get(0)?, device: row.get(1)?, next_seq: row.get(2)? })
    });
    Ok(read.optional()?)
}

/// Enters a computer under its mark.
///
/// # Errors
/// The log cannot be written.
pub fn add_device(store: &Store, mark: [u8; 16], device: [u8; 16]) -> Result<()> {
    store
        .connection
        .prepare_cached(include_str!("add_device.sql"))?
        .execute(params![device, mark])?;
    Ok(())
}

/// Counts one deed of a computer.
///
/// # Errors
/// The log cannot be written.
pub fn advance(store: &Store, device: [u8; 16]) -> Result<()> {
    store
        .connection
        .prepare_cached("UPDATE device SET next_seq = next_seq + 1 WHERE device = ?1")?
        .execute([device])?;
    Ok(())
}
