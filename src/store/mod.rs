//! WHERE IT IS KEPT: one SQLite file, and the only folder that says SQL.
//!
//! One folder a noun: its statements stand in `.sql` files beside the Rust that runs them. The
//! store knows neither deeds nor screens: it puts, gets and removes records, keeps the rows of
//! the history, and answers what lists need. It never asks a clock.

mod apart;
mod engine;
mod filling;
mod integrity;
mod open;
mod scratch;
mod sql;

pub mod copy;
pub mod history;
pub mod log;
pub mod migrate;
pub mod snapshot;

pub mod cadence;
pub mod case;
pub mod check_back;
pub mod concession;
pub mod contact;
pub mod customer;
pub mod message;
pub mod mistake;
pub mod plan_b;
pub mod prevention;
pub mod promise;
pub mod shop;
pub mod stage;
pub mod template;
pub mod win_back;
pub mod word_rules;

pub mod case_file;
pub mod compare;
pub mod damage;
pub mod draft;
pub mod error;
pub mod line;
pub mod page;
pub mod preference;
pub mod size;
pub mod tables;

pub use apart::Apart;
pub use error::{Doing, Result, StoreError, Unfit};
pub use filling::Filling;
pub use integrity::Flaw;
pub use open::FILE_NAME;
use rusqlite::Connection;
pub use scratch::Scratch;
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// An open log.
///
/// The connection is shared only with a running [`snapshot::Snapshot`], which reads through it
/// between frames; everything happens on one thread.
#[derive(Debug)]
pub struct Store {
    connection: Rc<Connection>,
    path: Option<PathBuf>,
    // Dropped after the connection: only then may this process open the file again.
    held: Option<Rc<open::Held>>,
    // Whether many records are being put in whose lines and search words come at the end.
    filling: Rc<Cell<bool>>,
}

impl Store {
    /// Where the log lies; none for one in memory.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Runs `work` in one transaction: all of it is kept, or none of it. Within a transaction
    /// that is open already it is one part of that: undone alone when it fails, kept when the
    /// whole is.
    ///
    /// # Errors
    /// Whatever `work` fails with, or the store's own failure to begin or commit; in each case
    /// nothing was changed.
    pub fn transact<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce() -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let transaction = self.begin()?;
        let value = work()?;
        transaction.commit()?;
        Ok(value)
    }

    /// Begins a transaction, or a part of the one that is open. Dropping it without
    /// [`Transaction::commit`] undoes what was done since.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn begin(&self) -> Result<Transaction> {
        let is_part = !self.connection.is_autocommit();
        let statement = if is_part { "SAVEPOINT part" } else { "BEGIN" };
        self.connection.prepare_cached(statement)?.execute([])?;
        Ok(Transaction { connection: Rc::clone(&self.connection), is_part, is_open: true })
    }
}

/// A transaction under way, or a part of one.
#[derive(Debug)]
pub struct Transaction {
    connection: Rc<Connection>,
    is_part: bool,
    is_open: bool,
}

impl Transaction {
    /// Keeps what was done since the transaction began; of a part, once the whole is kept.
    ///
    /// # Errors
    /// The log cannot be written; then what was done is undone.
    pub fn commit(mut self) -> Result<()> {
        let statement = if self.is_part { "RELEASE part" } else { "COMMIT" };
        self.connection.prepare_cached(statement)?.execute([])?;
        self.is_open = false;
        Ok(())
    }

    fn roll_back(&self) -> Result<()> {
        if self.is_part {
            self.connection.execute_batch("ROLLBACK TO part; RELEASE part")?;
        } else if !self.connection.is_autocommit() {
            // SQLite has rolled back by itself after some failures, such as a full disk.
            self.connection.execute_batch("ROLLBACK")?;
        }
        Ok(())
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.is_open {
            // What cannot be rolled back now is rolled back when the file is opened again.
            let _ = self.roll_back();
        }
    }
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_fails_is_undone_alone_and_the_whole_undoes_its_parts() {
        let store = Store::in_memory().unwrap();
        let whole = store.begin().unwrap();
        draft::put(&store, "a", "kept", 1).unwrap();
        let failed: Result<()> = store.transact(|| {
            draft::put(&store, "a", "lost", 2)?;
            Err(StoreError::Locked)
        });
        assert!(failed.is_err());
        store.transact(|| draft::put(&store, "b", "kept too", 3)).unwrap();
        whole.commit().unwrap();
        assert_eq!(draft::get(&store, "a").unwrap().as_deref(), Some("kept"));
        assert!(draft::get(&store, "b").unwrap().is_some());

        let whole = store.begin().unwrap();
        store.transact(|| draft::put(&store, "c", "part", 4)).unwrap();
        drop(whole);
        assert_eq!(draft::get(&store, "c").unwrap(), None);
        store.transact(|| draft::put(&store, "d", "after", 5)).unwrap();
        assert!(draft::get(&store, "d").unwrap().is_some());
    }
}
