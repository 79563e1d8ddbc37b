//! What is being typed and not yet a deed.

use super::{Result, Store};
use rusqlite::{OptionalExtension, params};

/// A kept draft.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, name: &str) -> Result<Option<String>> {
    let mut statement =
        store.connection.prepare_cached("SELECT body FROM draft WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// Keeps a draft under a name of 1 to 200 characters, in place of the one before. `saved_ms` is
/// the moment in UTC milliseconds since 1970.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, name: &str, body: &str, saved_ms: i64) -> Result<()> {
    store
        .connection
        .prepare_cached("INSERT OR REPLACE INTO draft (name, body, saved_ms) VALUES (?1, ?2, ?3)")?
        .execute(params![name, body, saved_ms])?;
    Ok(())
}

/// Lets a draft go; one that is not there is gone already.
///
/// # Errors
/// The log cannot be written.
pub fn remove(store: &Store, name: &str) -> Result<()> {
    store.connection.prepare_cached("DELETE FROM draft WHERE name = ?1")?.execute([name])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_words_typed_are_the_ones_kept() {
        let store = Store::in_memory().unwrap();
        put(&store, "case/new", "Dear Ms. Okafor", 1_000).unwrap();
        put(&store, "case/new", "Dear Ms. Okafor, we", 3_000).unwrap();
        put(&store, "customer/new", "Lindqvist", 3_000).unwrap();
        assert_eq!(get(&store, "case/new").unwrap().as_deref(), Some("Dear Ms. Okafor, we"));
        remove(&store, "case/new").unwrap();
        remove(&store, "case/new").unwrap();
        assert_eq!(get(&store, "case/new").unwrap(), None);
        assert!(get(&store, "customer/new").unwrap().is_some());
    }

    #[test]
    fn a_draft_needs_a_name() {
        let store = Store::in_memory().unwrap();
        assert!(put(&store, "", "words", 0).is_err());
        assert!(put(&store, &"n".repeat(201), "words", 0).is_err());
    }
}
