//! Whether two logs hold the same records, whatever their internal row numbers.
//!
//! Both sides are read in the order of their identifiers, one row at a time, so that memory does
//! not grow with the log.

mod search;

use super::tables::{TABLES as NOUNS, Table};
use super::{Result, Store, StoreError};
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Rows};
use sha2::{Digest, Sha256};
use std::cmp::Ordering;

pub use search::{SEARCHES, searches};

/// The lines of lists, which are made from deeds too: name and statement.
const LINES: [(&str, &str); 2] = [
    ("case_line", include_str!("case_line.sql")),
    ("customer_line", include_str!("customer_line.sql")),
];

/// The names of the tables that are made from deeds and compared.
pub fn tables() -> impl Iterator<Item = &'static str> {
    let nouns = NOUNS.iter().map(|table| table.name);
    nouns.chain(LINES.map(|(name, _)| name))
}

/// The columns that number rows within one file and mean nothing in another.
const INTERNAL: [&str; 3] = ["row", "case_row", "customer_row"];

/// A difference found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: &'static str,
    /// How many rows stand only on the left. A row that differs in a value stands on both sides
    /// and counts on each.
    pub only_left: u64,
    /// How many rows stand only on the right.
    pub only_right: u64,
}

/// The tables in which two logs differ; empty when all rows are equal.
///
/// # Errors
/// One of the logs cannot be read.
pub fn differences(left: &Store, right: &Store) -> Result<Vec<Difference>> {
    let mut found = Vec::new();
    for table in tables() {
        let difference = difference(left, right, table)?;
        if difference.only_left > 0 || difference.only_right > 0 {
            found.push(difference);
        }
    }
    Ok(found)
}

/// SHA-256 over one table's rows in the order of their identifiers, and the number of rows.
///
/// # Errors
/// The log cannot be read, or the table is none of [`tables`].
pub fn digest(store: &Store, table: &'static str) -> Result<([u8; 32], u64)> {
    let mut statement = prepare(store, table)?;
    let mut rows = Sorted::of(&mut statement, table)?;
    let (mut hash, mut count) = (Sha256::new(), 0);
    while let Some(row) = rows.next()? {
        hash.update(row.bytes);
        count += 1;
    }
    Ok((hash.finalize().into(), count))
}

/// A table's rows in the order of their identifiers.
struct Sorted<'s> {
    rows: Rows<'s>,
    /// The places of the columns that mean something in every log.
    columns: Vec<usize>,
    /// How many of them, from the first, name the row.
    key_columns: usize,
}

/// A row in bytes: equal exactly when all its values are, and sorted by its key as the database
/// sorts it.
#[derive(PartialEq)]
struct Written {
    bytes: Vec<u8>,
    key_end: usize,
}

impl<'s> Sorted<'s> {
    fn of(statement: &'s mut CachedStatement<'_>, table: &str) -> Result<Self> {
        let columns = statement
            .column_names()
            .enumerate()
            .filter(|(_, name)| !INTERNAL.contains(name))
            .map(|(place, _)| place)
            .collect();
        Ok(Self {
            rows: statement.query([])?,
            columns,
            // A table of one row has no key: whatever comes first stands for it.
            key_columns: noun(table).map_or(1, |noun| noun.key.len().max(1)),
        })
    }

    fn next(&mut self) -> Result<Option<Written>> {
        let Some(row) = self.rows.next()? else {
            return Ok(None);
        };
        let (mut bytes, mut key_end) = (Vec::new(), 0);
        for (count, place) in self.columns.iter().enumerate() {
            if count == self.key_columns {
                key_end = bytes.len();
            }
            write(row.get_ref(*place)?, &mut bytes);
        }
        Ok(Some(Written { bytes, key_end }))
    }
}

impl Written {
    fn key(&self) -> &[u8] {
        self.bytes.get(..self.key_end).unwrap_or(&self.bytes)
    }
}

fn difference(left: &Store, right: &Store, table: &'static str) -> Result<Difference> {
    let (mut left, mut right) = (prepare(left, table)?, prepare(right, table)?);
    let mut left = Sorted::of(&mut left, table)?;
    let mut right = Sorted::of(&mut right, table)?;
    let mut found = Difference { table, only_left: 0, only_right: 0 };
    let (mut here, mut there) = (left.next()?, right.next()?);
    loop {
        let order = match (&here, &there) {
            (None, None) => return Ok(found),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(here), Some(there)) => here.key().cmp(there.key()),
        };
        if here != there {
            found.only_left += u64::from(order.is_le());
            found.only_right += u64::from(order.is_ge());
        }
        if order.is_le() {
            here = left.next()?;
        }
        if order.is_ge() {
            there = right.next()?;
        }
    }
}

/// The statement that reads a table in the order of its identifiers.
fn prepare<'s>(store: &'s Store, table: &'static str) -> Result<CachedStatement<'s>> {
    let line = LINES.iter().find(|(name, _)| *name == table);
    let sql = match (line, noun(table)) {
        (Some((_, statement)), _) => (*statement).to_owned(),
        (None, Some(Table { name, key: [] })) => format!("SELECT * FROM {name}"),
        (None, Some(Table { name, key })) => {
            format!("SELECT * FROM {name} ORDER BY {}", key.join(", "))
        }
        (None, None) => {
            let unknown = rusqlite::Error::InvalidParameterName(table.to_owned());
            return Err(StoreError::Storage(unknown));
        }
    };
    Ok(store.connection.prepare_cached(&sql)?)
}

/// The noun that is kept in a table.
fn noun(table: &str) -> Option<&'static Table> {
    NOUNS.iter().find(|noun| noun.name == table)
}

/// Writes a value so that no two rows of values ever give the same bytes: its type, the length
/// where that varies, and the value.
fn write(value: ValueRef<'_>, bytes: &mut Vec<u8>) {
    match value {
        ValueRef::Null => bytes.push(b'n'),
        ValueRef::Integer(number) => {
            bytes.push(b'i');
            bytes.extend(number.to_be_bytes());
        }
        ValueRef::Real(number) => {
            bytes.push(b'r');
            bytes.extend(number.to_bits().to_be_bytes());
        }
        ValueRef::Text(text) => write_long(b't', text, bytes),
        ValueRef::Blob(blob) => write_long(b'b', blob, bytes),
    }
}

fn write_long(kind: u8, value: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(kind);
    bytes.extend(value.len().to_be_bytes());
    bytes.extend(value);
}

#[cfg(test)]
mod tests;
