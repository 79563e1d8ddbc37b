//! How SQLite is set up, so that every connection is as careful as the next.
//!
//! A setting that SQLite did not take is an error: a log kept with a weaker setting than the
//! owner was promised would look the same until the day it matters.

use super::{Result, StoreError, Unfit};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// Versions before this one can lose acknowledged writes (SQLite's own notes on 3.51.3).
const OLDEST_ENGINE: i32 = 3_051_003;

const _: () = assert!(rusqlite::ffi::SQLITE_VERSION_NUMBER >= OLDEST_ENGINE);

/// More statements than the program has, so that none is ever prepared twice.
const STATEMENTS_KEPT: usize = 256;

/// Far beyond what an honest log needs, and small enough that a crafted file cannot make SQLite
/// spend all memory. ATTACHED stays at 1 because `VACUUM INTO` attaches its target.
const LIMITS: [(Limit, i32); 10] = [
    (Limit::SQLITE_LIMIT_LENGTH, 64 << 20),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 200_000),
    (Limit::SQLITE_LIMIT_COLUMN, 200),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 10),
    (Limit::SQLITE_LIMIT_VDBE_OP, 1_000_000),
    (Limit::SQLITE_LIMIT_ATTACHED, 1),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 1_000),
];

/// DEFENSIVE forbids what could damage the file from within; a crafted schema is not trusted;
/// double quotes never turn a mistyped column into a text.
const SWITCHES: [(DbConfig, bool); 10] = [
    // Values never change a plan: without it, most statements are compiled anew at each run.
    (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false),
];

/// Settings every connection has: name, what is asked for, what SQLite answers then.
const EVERYWHERE: [(&str, &str, Answer); 6] = [
    ("foreign_keys", "ON", Answer::Number(1)),
    ("secure_delete", "ON", Answer::Number(1)),
    ("trusted_schema", "OFF", Answer::Number(0)),
    ("cell_size_check", "ON", Answer::Number(1)),
    ("temp_store", "MEMORY", Answer::Number(2)),
    ("busy_timeout", "0", Answer::Number(0)),
];

/// Settings of the live file. EXCLUSIVE stands first: it decides how the journal is kept.
/// `fullfsync` matters on macOS, where a plain sync stops at the disk's own cache. `cache_size` is
/// in KiB when negative: the pages that the morning of a log of 100,000 cases needs fit into it.
const LIVE: [(&str, &str, Answer); 6] = [
    ("locking_mode", "EXCLUSIVE", Answer::Word("exclusive")),
    ("mmap_size", "0", Answer::Number(0)),
    ("fullfsync", "ON", Answer::Number(1)),
    ("journal_mode", "TRUNCATE", Answer::Word("truncate")),
    ("synchronous", "EXTRA", Answer::Number(3)),
    ("cache_size", "-16384", Answer::Number(-16_384)),
];

/// Settings of a copy that is only looked at.
const LOOKED_AT: [(&str, &str, Answer); 2] =
    [("mmap_size", "0", Answer::Number(0)), ("query_only", "ON", Answer::Number(1))];

/// Settings of a file that a snapshot is taken into. Nobody waits for it to be safe on the disk:
/// whatever interrupts the taking, the file is thrown away, so nothing is synced, and the journal,
/// which stays empty since the file was, is kept in memory rather than beside it.
const TAKEN_INTO: [(&str, &str, Answer); 4] = [
    ("locking_mode", "EXCLUSIVE", Answer::Word("exclusive")),
    ("mmap_size", "0", Answer::Number(0)),
    ("journal_mode", "MEMORY", Answer::Word("memory")),
    ("synchronous", "OFF", Answer::Number(0)),
];

/// Settings of a file that something is worked out in and that is thrown away then: as above, and
/// what is written goes to the disk in larger parts.
const FOR_A_WHILE: [(&str, &str, Answer); 1] = [("cache_size", "-32768", Answer::Number(-32_768))];

#[derive(Clone, Copy)]
enum Answer {
    Number(i64),
    Word(&'static str),
}

/// The live file, which must exist, held against every other program from now on.
///
/// # Errors
/// The file cannot be opened or held, or SQLite did not take a setting.
pub fn live(file: &Path) -> Result<Connection> {
    let connection = connect(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    settle(&connection, &LIVE)?;
    // EXCLUSIVE takes the lock with the first transaction: this one, and not the owner's first
    // save an hour later.
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
    Ok(connection)
}

/// A copy, to look at only.
///
/// # Errors
/// The file cannot be opened, or SQLite did not take a setting.
pub fn looked_at(file: &Path) -> Result<Connection> {
    let connection = connect(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    settle(&connection, &LOOKED_AT)?;
    Ok(connection)
}

/// An existing, empty file that a snapshot is taken into, and read from afterwards.
///
/// # Errors
/// The file cannot be opened, or SQLite did not take a setting.
pub fn taken_into(file: &Path) -> Result<Connection> {
    let connection = connect(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    settle(&connection, &TAKEN_INTO)?;
    Ok(connection)
}

/// An existing, empty file in which something is worked out that nobody keeps.
///
/// # Errors
/// The file cannot be opened, or SQLite did not take a setting.
pub fn for_a_while(file: &Path) -> Result<Connection> {
    let connection = taken_into(file)?;
    settle(&connection, &FOR_A_WHILE)?;
    Ok(connection)
}

/// A database in memory.
///
/// # Errors
/// There is not enough memory, or SQLite did not take a setting.
pub fn in_memory() -> Result<Connection> {
    // By its name and not by SQLITE_OPEN_MEMORY, which would hold for attached files too: a copy
    // written from it would go nowhere.
    let connection = connect(Path::new(":memory:"), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    settle(&connection, &[])?;
    Ok(connection)
}

/// Lets every statement of a connection fail once `stop` answers yes. It is asked every so many
/// of SQLite's own instructions, which is a few times in a millisecond.
///
/// # Errors
/// The connection is in no state to be asked anything.
pub fn stop_when(
    connection: &mut Connection,
    stop: impl FnMut() -> bool + Send + 'static,
) -> Result<()> {
    const INSTRUCTIONS: std::ffi::c_int = 10_000;
    Ok(connection.progress_handler(INSTRUCTIONS, Some(stop))?)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that opens a connection, and gives it all its settings"
)]
fn connect(file: &Path, access: OpenFlags) -> Result<Connection> {
    let engine = rusqlite::version_number();
    if engine < OLDEST_ENGINE {
        return Err(StoreError::Unfit(Unfit::Version(engine)));
    }
    let flags = access
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    Ok(Connection::open_with_flags(file, flags)?)
}

fn settle(connection: &Connection, own: &[(&str, &str, Answer)]) -> Result<()> {
    for (limit, value) in LIMITS {
        connection.set_limit(limit, value)?;
    }
    for (switch, on) in SWITCHES {
        if connection.set_db_config(switch, on)? != on {
            return Err(StoreError::Unfit(Unfit::Switch(format!("{switch:?}"))));
        }
    }
    for (name, asked, answer) in EVERYWHERE.iter().chain(own) {
        connection.pragma_update(None, name, asked)?;
        let given: Value = connection.pragma_query_value(None, name, |row| row.get(0))?;
        let taken = match answer {
            Answer::Number(number) => given == Value::Integer(*number),
            Answer::Word(word) => given == Value::Text((*word).to_owned()),
        };
        if !taken {
            let (name, given) = ((*name).to_owned(), format!("{given:?}"));
            return Err(StoreError::Unfit(Unfit::Setting { name, given }));
        }
    }
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    Ok(())
}
