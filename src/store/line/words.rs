//! The words by which a case is found.
//!
//! They are written anew only when one of them changed, not with every line: a search index
//! that is written out of order grows a new part each time, and most deeds change no word of
//! them.
//!
//! The search tables keep no copy of the words (contentless), so removing a row marks it as gone
//! and leaves its words in the index until parts of it are next merged. FTS5's `secure-delete`
//! does not reach that way of removing, which the test below holds on to; setting it would only
//! promise what does not happen.

use super::super::{Result, Store};
use crate::domain::CaseId;

/// Writes the search words of a case, from its own record, its mistake's and its customer's.
pub fn refresh(store: &Store, case: CaseId) -> Result<()> {
    store.connection.prepare_cached(include_str!("remove_words.sql"))?.execute([case])?;
    put(store, case)
}

/// Writes the search words of a case that has none.
pub fn put(store: &Store, case: CaseId) -> Result<()> {
    store.connection.prepare_cached(include_str!("put_words.sql"))?.execute([case])?;
    Ok(())
}

/// Removes the search words that stand for a `row` of a case.
pub fn remove(store: &Store, row: i64) -> Result<()> {
    if store.is_filling() {
        return Ok(());
    }
    store.connection.prepare_cached("DELETE FROM case_fts WHERE rowid = ?1")?.execute([row])?;
    Ok(())
}
