//! Filling a log with very many records at once, as when an archive is brought in: the lines of
//! all lists and the search words are made once, at the end, and not anew with each change.
//!
//! In the meantime no list and no search finds anything. What is made in the end is the same to
//! the letter, since both are made by the same statements from nothing but the records.

use super::line::words;
use super::{Result, Store, StoreError, customer, line, message, promise};
use rusqlite::params;
use std::cell::Cell;
use std::rc::Rc;

/// How many cases and customers are done between two reports.
const BATCH: i64 = 1000;

/// A log being filled, within a transaction of whoever fills it: dropped without
/// [`Filling::end`], the log is of no use until that transaction is undone.
#[derive(Debug)]
pub struct Filling {
    /// Told to the store as long as this lives.
    is_on: Rc<Cell<bool>>,
    /// The indexes taken away for the time being, as they are made.
    indexes: Vec<String>,
}

impl Store {
    /// Begins to fill a log.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn begin_filling(&self) -> Result<Filling> {
        // A line has more indexes than anything else has, and they are made much faster at once.
        let indexes = {
            let mut statement = self.connection.prepare(include_str!("filling/indexes.sql"))?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<(String, String)>>>()?
        };
        self.connection.execute_batch(include_str!("filling/empty.sql"))?;
        for (name, _) in &indexes {
            self.connection
                .execute_batch(&format!("DROP INDEX \"{}\"", name.replace('"', "\"\"")))?;
        }
        self.filling.set(true);
        let indexes = indexes.into_iter().map(|(_, made)| made).collect();
        Ok(Filling { is_on: Rc::clone(&self.filling), indexes })
    }

    /// Whether the log is being filled, so that nothing derived is written now.
    #[must_use]
    pub fn is_filling(&self) -> bool {
        self.filling.get()
    }
}

impl Filling {
    /// Makes all lines and search words. `told` hears how many records are done of how many, and
    /// stops the work by failing.
    ///
    /// # Errors
    /// The log cannot be written, or whatever `told` fails with.
    pub fn end<E: From<StoreError>>(
        self,
        store: &Store,
        mut told: impl FnMut(u64, u64) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.is_on.set(false);
        let total = count(store)?;
        let mut done = 0;
        told(done, total)?;
        for step in [cases, customers] {
            let mut place = 0;
            while let Some((last, made)) = step(store, place)? {
                place = last;
                done += made;
                told(done, total)?;
            }
        }
        customer::put_all_words(store)?;
        promise::put_all_words(store)?;
        message::put_all_words(store)?;
        for index in &self.indexes {
            store.connection.execute_batch(index).map_err(StoreError::from)?;
        }
        Ok(())
    }
}

impl Drop for Filling {
    fn drop(&mut self) {
        self.is_on.set(false);
    }
}

fn count(store: &Store) -> Result<u64> {
    let sql = "SELECT (SELECT count(*) FROM recovery_case) + (SELECT count(*) FROM customer)";
    let count: i64 = store.connection.query_row(sql, [], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

/// Makes the lines and words of the next cases after a row, in the order of their rows, in which
/// tables and search index are written fastest: the last row, and how many.
fn cases(store: &Store, after: i64) -> Result<Option<(i64, u64)>> {
    each(store, include_str!("filling/cases.sql"), after, |id| {
        line::refresh(store, &[id].into(), &[].into())?;
        words::put(store, id)
    })
}

fn customers(store: &Store, after: i64) -> Result<Option<(i64, u64)>> {
    each(store, include_str!("filling/customers.sql"), after, |id| {
        line::refresh(store, &[].into(), &[id].into())
    })
}

fn each<I: rusqlite::types::FromSql>(
    store: &Store,
    sql: &str,
    after: i64,
    mut make: impl FnMut(I) -> Result<()>,
) -> Result<Option<(i64, u64)>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let mut rows = statement.query(params![after, BATCH])?;
    let (mut last, mut made) = (None, 0);
    while let Some(row) = rows.next()? {
        last = Some(row.get(0)?);
        make(row.get(1)?)?;
        made += 1;
    }
    Ok(last.map(|last| (last, made)))
}
