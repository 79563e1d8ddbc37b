//! How large the file of a log is.

use super::{Result, Store};

/// How many bytes the log takes, or would take if it were a file.
///
/// SQLite is asked, and the file is not touched: whoever else opens and closes it within this
/// process takes SQLite's lock away.
///
/// # Errors
/// The log cannot be read.
pub fn bytes(store: &Store) -> Result<i64> {
    let read = |name| store.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    Ok(read("page_count")?.saturating_mul(read("page_size")?))
}
