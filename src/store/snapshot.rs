//! A copy of the whole log, taken in steps between frames, for jobs that read.
//!
//! The copy of a log on disk goes into a file, page by page, so that memory stays as it is however
//! long the log; only a log that lives in memory is copied in memory.
//!
//! What is saved between two steps is in the copy too: SQLite carries a change to a page that
//! was copied already over to the copy. So a finished snapshot is the log as it was at the last
//! step, and never a mixture.

use super::copy::empty_file;
use super::engine::{self, stop_when, taken_into};
use super::open::Held;
use super::{Result, Store, StoreError, migrate};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use self_cell::{MutBorrow, self_cell};
use std::fmt;
use std::path::Path;
use std::rc::Rc;

/// A snapshot being taken. Dropped before it is finished, it leaves the log as usable as before;
/// while it lives, the log's file stays held even when the store is dropped.
pub struct Snapshot {
    running: Running,
    finished: bool,
}

/// How far a snapshot has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Pages copied.
    pub done: i32,
    /// Pages in all.
    pub total: i32,
    /// Whether everything is copied.
    pub finished: bool,
}

/// The two ends of a backup, which borrows both.
struct Ends {
    source: Rc<Connection>,
    target: MutBorrow<Connection>,
    // Dropped after the source: only then may this process open the file again.
    _held: Option<Rc<Held>>,
}

type Between<'ends> = Backup<'ends, 'ends>;

self_cell!(
    struct Running {
        owner: Ends,

        #[not_covariant]
        dependent: Between,
    }
);

impl Snapshot {
    /// Begins a snapshot of a log in memory.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn begin(store: &Store) -> Result<Self> {
        Self::begin_in(store, engine::in_memory()?)
    }

    /// Begins a snapshot of a log in an existing, empty file, which nothing else may have open.
    /// Whoever made the file removes it, once the snapshot or the copy that came of it is dropped.
    ///
    /// # Errors
    /// The log cannot be read; or the file is missing, not empty, a link, or cannot be written.
    pub fn begin_into(store: &Store, file: &Path) -> Result<Self> {
        let file = empty_file(file)?;
        let target = taken_into(&file).map_err(|error| error.at(&file))?;
        Self::begin_in(store, target)
    }

    fn begin_in(store: &Store, target: Connection) -> Result<Self> {
        let ends = Ends {
            source: Rc::clone(&store.connection),
            target: MutBorrow::new(target),
            _held: store.held.clone(),
        };
        let running =
            Running::try_new(ends, |ends| Backup::new(&ends.source, ends.target.borrow_mut()))?;
        Ok(Self { running, finished: false })
    }

    /// Copies at most so many pages (of usually 4 KiB), but at least one.
    ///
    /// A step within a transaction copies nothing, and says that it is not finished.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn step(&mut self, pages: i32) -> Result<Taken> {
        if !self.finished {
            let result = self.running.with_dependent(|_, backup| backup.step(pages.max(1)))?;
            self.finished = result == StepResult::Done;
        }
        let progress = self.running.with_dependent(|_, backup| backup.progress());
        Ok(Taken {
            done: progress.pagecount.saturating_sub(progress.remaining),
            total: progress.pagecount,
            finished: self.finished,
        })
    }

    /// The finished copy, a log of its own that can be sent to another thread.
    ///
    /// # Errors
    /// The copy is not finished ([`StoreError::Locked`]: a later step may finish it).
    pub fn finish(self) -> Result<Copy> {
        if !self.finished {
            return Err(StoreError::Locked);
        }
        Ok(Copy { connection: self.running.into_owner().target.into_inner() })
    }
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Snapshot").field("finished", &self.finished).finish_non_exhaustive()
    }
}

/// A finished copy, on its way to another thread.
#[derive(Debug)]
pub struct Copy {
    connection: Connection,
}

impl Copy {
    /// Opens the copy as a store, on the thread that uses it. `stop` is asked every few
    /// milliseconds while a statement runs; once it answers yes, that statement fails.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn open(mut self, stop: impl FnMut() -> bool + Send + 'static) -> Result<Store> {
        stop_when(&mut self.connection, stop)?;
        let store = Store::of(self.connection, None);
        migrate::identify(&store)?;
        Ok(store)
    }
}

#[cfg(test)]
mod tests {
    use super::super::draft;
    use super::*;

    fn shop(drafts: i64) -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("log.db")).unwrap();
        store
            .transact(|| {
                (0..drafts).try_for_each(|number| {
                    draft::put(&store, &format!("{number}"), &"words ".repeat(500), number)
                })
            })
            .unwrap();
        (folder, store)
    }

    fn everything(store: &Store) -> Vec<(String, String, i64)> {
        let mut statement = store
            .connection
            .prepare("SELECT name, body, saved_ms FROM draft ORDER BY name")
            .unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        rows.unwrap().collect::<rusqlite::Result<_>>().unwrap()
    }

    #[test]
    fn what_is_saved_between_the_steps_is_in_the_copy() {
        let (_folder, store) = shop(100);
        let mut snapshot = Snapshot::begin(&store).unwrap();
        let mut steps = 0;
        loop {
            let taken = snapshot.step(10).unwrap();
            steps += 1;
            if taken.finished {
                assert_eq!(taken.done, taken.total);
                break;
            }
            if steps < 8 {
                draft::put(&store, "0", &format!("changed {steps} times"), steps).unwrap();
                draft::put(&store, &format!("new {steps}"), &"w".repeat(9_000), steps).unwrap();
                draft::remove(&store, &format!("{}", 99 - steps)).unwrap();
            }
            assert!(steps < 1_000);
        }
        assert!(steps > 8);
        let at_the_end = everything(&store);
        draft::put(&store, "too late", "", 0).unwrap();
        assert!(snapshot.step(10).unwrap().finished);

        let copy = snapshot.finish().unwrap();
        let seen = std::thread::scope(|scope| {
            scope
                .spawn(move || {
                    let copy = copy.open(|| false).unwrap();
                    assert_eq!(copy.integrity().unwrap(), []);
                    assert_eq!(copy.path(), None);
                    everything(&copy)
                })
                .join()
        });
        assert_eq!(seen.unwrap(), at_the_end);
    }

    #[test]
    fn a_save_that_failed_between_the_steps_is_not_in_the_copy() {
        let (_folder, store) = shop(60);
        let before = everything(&store);
        let mut snapshot = Snapshot::begin(&store).unwrap();
        assert!(!snapshot.step(10).unwrap().finished);
        let failed: Result<()> = store.transact(|| {
            draft::put(&store, "0", "never saved", 0)?;
            assert!(!snapshot.step(10).unwrap().finished);
            Err(StoreError::Locked)
        });
        assert!(failed.is_err());
        while !snapshot.step(10).unwrap().finished {}
        let copy = snapshot.finish().unwrap().open(|| false).unwrap();
        assert_eq!(everything(&copy), before);
    }

    #[test]
    fn a_snapshot_given_up_halfway_leaves_the_log_usable() {
        let (_folder, store) = shop(60);
        let mut snapshot = Snapshot::begin(&store).unwrap();
        let taken = snapshot.step(5).unwrap();
        assert_eq!((taken.done, taken.finished), (5, false));
        drop(snapshot);
        draft::put(&store, "after", "still here", 0).unwrap();
        assert!(draft::get(&store, "after").unwrap().is_some());
        let unfinished = Snapshot::begin(&store).unwrap().finish();
        assert!(matches!(unfinished, Err(StoreError::Locked)));
    }

    #[test]
    fn the_file_stays_held_while_a_snapshot_reads_it() {
        let (folder, store) = shop(60);
        let path = folder.path().join("log.db");
        let mut snapshot = Snapshot::begin(&store).unwrap();
        drop(store);
        assert!(matches!(Store::open(&path, |_| Ok(())), Err(StoreError::Locked)));
        assert!(snapshot.step(i32::MAX).unwrap().finished);
        drop(snapshot);
        Store::open(&path, |_| Ok(())).unwrap();
    }

    #[test]
    fn into_a_file_it_is_the_same_log_and_nothing_lies_beside_it() {
        let (folder, store) = shop(200);
        let file = folder.path().join("taken");
        std::fs::OpenOptions::new().write(true).create_new(true).open(&file).unwrap();
        let mut snapshot = Snapshot::begin_into(&store, &file).unwrap();
        assert!(!snapshot.step(20).unwrap().finished);
        // A page copied already, one still to come, and one that did not exist at the start.
        draft::put(&store, "0", "changed", 1).unwrap();
        draft::put(&store, "199", "changed", 1).unwrap();
        draft::put(&store, "new", &"w".repeat(9_000), 1).unwrap();
        while !snapshot.step(20).unwrap().finished {}
        let at_the_end = everything(&store);
        let copy = snapshot.finish().unwrap();
        draft::put(&store, "too late", "", 0).unwrap();
        let copy = copy.open(|| false).unwrap();
        assert_eq!(everything(&copy), at_the_end);
        assert_eq!(copy.integrity().unwrap(), []);
        let mut names: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, ["log.db", "log.db-journal", "taken"]);
    }

    #[test]
    fn what_is_in_a_file_already_is_not_written_over() {
        let (folder, store) = shop(1);
        let log = folder.path().join("log.db");
        assert!(Snapshot::begin_into(&store, &log).is_err());
        let missing = folder.path().join("missing");
        assert!(matches!(Snapshot::begin_into(&store, &missing), Err(StoreError::Missing { .. })));
        draft::put(&store, "after", "still here", 0).unwrap();
    }

    #[test]
    fn a_statement_that_takes_long_ends_when_it_is_told_to() {
        let count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200000)
            SELECT count(*) FROM n";
        let counted = |stop: bool| {
            let (_folder, store) = shop(1);
            let mut snapshot = Snapshot::begin(&store).unwrap();
            while !snapshot.step(100).unwrap().finished {}
            let copy = snapshot.finish().unwrap().open(move || stop).unwrap();
            copy.connection.query_row(count, [], |row| row.get::<_, i64>(0))
        };
        assert_eq!(counted(false).unwrap(), 200_000);
        assert!(counted(true).is_err());
    }

    #[test]
    fn the_snapshot_of_a_snapshot_is_the_same_log() {
        let store = Store::in_memory().unwrap();
        draft::put(&store, "a", "b", 1).unwrap();
        let mut snapshot = Snapshot::begin(&store).unwrap();
        while !snapshot.step(7).unwrap().finished {}
        let copy = snapshot.finish().unwrap().open(|| false).unwrap();
        assert_eq!(everything(&copy), everything(&store));
    }
}
