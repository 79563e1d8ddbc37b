//! A file that is written with the settings of a log (`store::engine`) and knows nothing of logs.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot begin should end")]

use rusqlite::{Connection, params};
use std::path::Path;

/// A new file with one table.
#[expect(clippy::disallowed_methods, reason = "what a log is measured against is no log")]
pub fn open(file: &Path) -> Connection {
    let connection = Connection::open(file).unwrap();
    connection
        .execute_batch(
            "PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;
             PRAGMA cell_size_check = ON;
             PRAGMA temp_store = MEMORY;
             PRAGMA locking_mode = EXCLUSIVE;
             PRAGMA mmap_size = 0;
             PRAGMA fullfsync = ON;
             PRAGMA journal_mode = TRUNCATE;
             PRAGMA synchronous = EXTRA;
             PRAGMA cache_size = -16384;
             CREATE TABLE bare (place INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
        )
        .unwrap();
    connection
}

/// One transaction down to the disk.
pub fn commit_eight_rows(file: &mut Connection) {
    let whole = file.transaction().unwrap();
    for number in 0..8 {
        let mut insert = whole.prepare_cached("INSERT INTO bare (text) VALUES (?1)").unwrap();
        let text = format!("{number}: The cake leaned to one side, and then it fell over.");
        insert.execute(params![text]).unwrap();
    }
    whole.commit().unwrap();
}
