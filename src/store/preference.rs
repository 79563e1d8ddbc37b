//! The look of the window on this computer.

use super::{Result, Store};
use rusqlite::OptionalExtension;

/// A kept value.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, name: &str) -> Result<Option<String>> {
    let mut statement =
        store.connection.prepare_cached("SELECT value FROM preference WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// Keeps a value under a name of 1 to 60 characters, in place of the one before.
///
/// # Errors
/// The log cannot be written.
pub fn put(store: &Store, name: &str, value: &str) -> Result<()> {
    store
        .connection
        .prepare_cached("INSERT OR REPLACE INTO preference (name, value) VALUES (?1, ?2)")?
        .execute([name, value])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_chosen_twice_is_the_second_one() {
        let store = Store::in_memory().unwrap();
        assert_eq!(get(&store, "theme").unwrap(), None);
        put(&store, "theme", "light").unwrap();
        put(&store, "theme", "dark").unwrap();
        put(&store, "zoom", "1.25").unwrap();
        assert_eq!(get(&store, "theme").unwrap().as_deref(), Some("dark"));
    }
}
