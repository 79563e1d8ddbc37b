//! Whether the file itself is sound: its structure, its references, and its schema.
//!
//! SQLite's own check proves structure only: what the records say is held against the history by
//! the logbook.

use super::damage::Damage;
use super::migrate::{self, Part};
use super::{Result, Store, StoreError};
use std::collections::BTreeSet;

/// As many lines of SQLite's own check as one reads; a badly damaged file has one for every page.
const MOST_LINES: i64 = 1_000;

/// What is wrong with the file. No flaw holds customer data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The structure of the file.
    File(Damage),
    /// An index does not hold the rows of its table; the index.
    Index(String),
    /// Rows of a table refer to rows that are missing from another.
    Orphans {
        /// The table with the rows.
        table: String,
        /// The table in which rows are missing.
        missing_from: String,
    },
    /// A part of the schema is not as this program makes it.
    Schema(Part),
}

impl Store {
    /// Checks the structure of the file, all references, the search tables, and that the schema
    /// is this program's own; empty when all is well. Reads the whole file.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn integrity(&self) -> Result<Vec<Flaw>> {
        match self.flaws() {
            Err(StoreError::Damaged(damage)) => Ok(vec![Flaw::File(damage)]),
            found => found,
        }
    }

    fn flaws(&self) -> Result<Vec<Flaw>> {
        let mut found = Vec::new();
        let mut indexes = BTreeSet::new();
        self.connection.pragma(None, "integrity_check", MOST_LINES, |row| {
            // One row may hold several lines, below a heading for the whole file.
            let said: String = row.get(0)?;
            for line in said.lines().filter(|line| *line != "ok" && !line.starts_with("***")) {
                match out_of_step(line) {
                    Some(index) => _ = indexes.insert(index.to_owned()),
                    None => found.push(Flaw::File(Damage::said(&line))),
                }
            }
            Ok(())
        })?;
        found.extend(indexes.into_iter().map(Flaw::Index));
        let mut orphans: BTreeSet<(String, String)> = BTreeSet::new();
        self.connection.pragma_query(None, "foreign_key_check", |row| {
            orphans.insert((row.get(0)?, row.get(2)?));
            Ok(())
        })?;
        let orphans = orphans.into_iter();
        found.extend(orphans.map(|(table, missing_from)| Flaw::Orphans { table, missing_from }));
        found.extend(migrate::strange_parts(self)?.into_iter().map(Flaw::Schema));
        Ok(found)
    }
}

/// The index that a line of SQLite's check is about: it says so once for every row.
fn out_of_step(line: &str) -> Option<&str> {
    let of_a_row = line.starts_with("row ").then(|| line.split_once(" missing from index "));
    let of_all = || line.split_once("wrong # of entries in index ");
    of_a_row.flatten().or_else(of_all).map(|(_, index)| index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate::PartIs;

    fn after(statements: &str) -> Vec<Flaw> {
        let store = Store::in_memory().unwrap();
        store.connection.execute_batch(statements).unwrap();
        store.integrity().unwrap()
    }

    fn part(kind: &str, name: &str, is: PartIs) -> Flaw {
        Flaw::Schema(Part { kind: kind.to_owned(), name: name.to_owned(), is })
    }

    #[test]
    fn every_part_of_the_schema_that_is_not_ours_is_named() {
        assert_eq!(after(""), []);
        assert_eq!(
            after("DROP INDEX promise_by_case"),
            [part("index", "promise_by_case", PartIs::Missing)]
        );
        assert_eq!(
            after("DROP TRIGGER deed_stays; CREATE TABLE planted (x)"),
            [
                part("table", "planted", PartIs::Added),
                part("trigger", "deed_stays", PartIs::Missing)
            ]
        );
        let weaker = "DROP TRIGGER deed_stays;
             CREATE TRIGGER deed_stays BEFORE DELETE ON deed BEGIN SELECT 1; END";
        assert_eq!(after(weaker), [part("trigger", "deed_stays", PartIs::Changed)]);
    }

    #[test]
    fn an_orphan_is_told_with_both_tables() {
        let orphan = "PRAGMA foreign_keys = OFF;
             INSERT INTO deed_body VALUES (7, zeroblob(16), 1, 0, x'00'), (8, zeroblob(16), 1, 0, x'00')";
        let (table, missing_from) = ("deed_body".to_owned(), "deed".to_owned());
        assert_eq!(after(orphan), [Flaw::Orphans { table, missing_from }]);
    }

    #[test]
    fn an_index_is_named_once_however_many_rows_it_lacks() {
        for (line, index) in [
            ("row 3 missing from index message_by_case", Some("message_by_case")),
            ("wrong # of entries in index message_by_case", Some("message_by_case")),
            ("2nd reference to page 108", None),
            ("ok", None),
        ] {
            assert_eq!(out_of_step(line), index, "{line}");
        }
    }
}
