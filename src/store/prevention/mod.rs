//! Prevention rows.

use super::sql::{from_word, moment, moment_columns, optional_moment, word};
use super::tables::Table;
use super::{Result, Store};
use crate::domain::{CaseId, Prevention, PreventionId};
use rusqlite::{OptionalExtension, Row, params};

/// Where they are kept.
pub const TABLE: Table = Table { name: "prevention", key: &["id"] };

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, id: PreventionId) -> Result<Option<Prevention>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// Writes a record, new or changed.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, record: &Prevention) -> Result<()> {
    let (done_ms, done_offset) = record.done.map(moment_columns).unzip();
    let (added_ms, added_offset) = moment_columns(record.added);
    store.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        record.id,
        record.mistake,
        record.case,
        word(&record.kind)?,
        record.what,
        record.who,
        record.due,
        done_ms,
        done_offset,
        added_ms,
        added_offset,
    ])?;
    Ok(())
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, id: PreventionId) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM prevention WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The records of a case, oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn of_case(store: &Store, case: CaseId) -> Result<Vec<Prevention>> {
    let mut statement = store.connection.prepare_cached(include_str!("of_case.sql"))?;
    let rows = statement.query_map([case], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Prevention> {
    Ok(Prevention {
        id: row.get("id")?,
        mistake: row.get("mistake")?,
        case: row.get("case")?,
        kind: from_word(row.get("kind")?)?,
        what: row.get("what")?,
        who: row.get("who")?,
        due: row.get("due")?,
        done: optional_moment(row, "done_ms", "done_offset")?,
        added: moment(row, "added_ms", "added_offset")?,
    })
}
