//! Whatever another program changes in a log, the check finds and names it.
//!
//! Every value of every table is changed in turn, whichever tables there are: a new one that the
//! check does not know fails here until it does, or stands below with its reason.

use crate::support::{Shop, at, everything};
use amends::logbook::check::{CheckReport, check};
use amends::logbook::{Ids, Logbook, LogbookError};
use amends::platform::clock::FixedClock;
use amends::store::{FILE_NAME, Store};
use amends::text::Text;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What no deed tells, so that nothing can be held against it: drafts and the look of the window
/// are not the history's, no deed fills playbooks, and which log it is and under which mark a
/// computer wrote is known from nowhere else.
const UNTOLD: [(&str, &str); 8] = [
    ("draft", "name"),
    ("draft", "body"),
    ("draft", "saved_ms"),
    ("preference", "name"),
    ("preference", "value"),
    ("log", "log_id"),
    ("device", "mark"),
    ("device", "place"),
];

struct Tampered {
    folder: tempfile::TempDir,
    good: Vec<u8>,
}

impl Tampered {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join(FILE_NAME)).unwrap();
        let clock = FixedClock::at_local(at("2026-11-18 09:55"), 60);
        let log = Logbook::new(store, Arc::new(clock.clone()), Ids::Seeded(7), [1; 16]).unwrap();
        let mut shop = Shop { log, clock };
        everything::done_in(&mut shop);
        drop(shop);
        let good = std::fs::read(folder.path().join(FILE_NAME)).unwrap();
        Self { folder, good }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(FILE_NAME)
    }

    /// What another program finds when it opens the log.
    #[expect(clippy::disallowed_methods, reason = "another program knows no settings of ours")]
    fn opened(&self) -> Connection {
        let other = Connection::open(self.path()).unwrap();
        let lax = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;
                   PRAGMA ignore_check_constraints = ON; PRAGMA recursive_triggers = OFF;";
        other.execute_batch(lax).unwrap();
        other
    }

    /// What is found after another program did this to the log; none when it did nothing.
    fn after(
        &self,
        tamper: impl FnOnce(&Connection) -> rusqlite::Result<usize>,
    ) -> Option<CheckReport> {
        put(&self.path(), &self.good);
        let other = self.opened();
        let changed = tamper(&other).unwrap();
        drop(other);
        (changed > 0).then(|| self.found())
    }

    fn found(&self) -> CheckReport {
        let store = Store::open(&self.path(), |_| Ok(())).unwrap();
        check::<LogbookError>(&store, |_, _, _| Ok(())).unwrap()
    }

    fn names(&self, sql: &str) -> Vec<String> {
        let other = self.opened();
        let mut statement = other.prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.map(Result::unwrap).collect()
    }
}

#[expect(clippy::disallowed_methods, reason = "a test damages files")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}

const TABLES: &str = "SELECT name FROM sqlite_schema WHERE type = 'table'
    AND name NOT GLOB '*_fts*' AND name NOT GLOB 'sqlite_*' ORDER BY name";

#[test]
fn one_changed_value_of_any_row_of_any_table_is_found() {
    let log = Tampered::new();
    assert!(log.found().is_clean(), "{:?}", log.found());
    let mut changed = 0;
    for table in log.names(TABLES) {
        let columns = format!("SELECT name FROM pragma_table_info('{table}')");
        for column in log.names(&columns) {
            // The largest value, so that no other row has the new one. Texts stay texts.
            let sql = format!(
                "UPDATE \"{table}\" SET \"{column}\" = CASE typeof(\"{column}\")
                     WHEN 'integer' THEN \"{column}\" + 1
                     WHEN 'text' THEN
                         iif(\"{column}\" LIKE '~%', '}}', '~') || substr(\"{column}\", 2)
                     WHEN 'blob' THEN CAST(x'7e' || substr(\"{column}\", 2) AS BLOB)
                 END
                 WHERE \"{column}\" = (SELECT max(\"{column}\") FROM \"{table}\")"
            );
            let found = log.after(|other| {
                free_the_deeds(other)?;
                let changed = other.execute(&sql, [])?;
                guard_the_deeds(other)?;
                Ok(changed)
            });
            let Some(found) = found else { continue };
            changed += 1;
            if column == "row" {
                // Where in the file a record lies means nothing outside it.
                continue;
            }
            let is_untold = UNTOLD.contains(&(table.as_str(), column.as_str()));
            assert_eq!(found.is_clean(), is_untold, "{table}.{column}: {found:?}");
        }
    }
    assert!(changed > 150, "{changed} values were changed");
}

/// The triggers that keep deeds from being changed keep nobody who drops them.
fn free_the_deeds(other: &Connection) -> rusqlite::Result<()> {
    other.execute_batch("DROP TRIGGER deed_is_kept; DROP TRIGGER deed_stays")
}

fn guard_the_deeds(other: &Connection) -> rusqlite::Result<()> {
    other.execute_batch(
        "CREATE TRIGGER deed_is_kept BEFORE UPDATE ON deed
BEGIN SELECT RAISE(ABORT, 'a deed is never changed'); END;
CREATE TRIGGER deed_stays BEFORE DELETE ON deed
BEGIN SELECT RAISE(ABORT, 'a deed is never removed'); END",
    )
}

#[test]
fn a_row_removed_from_any_table_is_found() {
    let log = Tampered::new();
    for table in log.names(TABLES) {
        // The first by its place in the file: those behind it stay where they are.
        let key = format!("SELECT name FROM pragma_table_info('{table}') WHERE pk = 1");
        let key = log.names(&key).remove(0);
        let first = format!("SELECT min(\"{key}\") FROM \"{table}\"");
        let sql = format!("DELETE FROM \"{table}\" WHERE \"{key}\" = ({first})");
        let found = log.after(|other| {
            free_the_deeds(other)?;
            let removed = other.execute(&sql, [])?;
            guard_the_deeds(other)?;
            Ok(removed)
        });
        let is_untold = ["draft", "preference", "log", "device"].contains(&table.as_str());
        match found {
            Some(found) => assert_eq!(found.is_clean(), is_untold, "{table}: {found:?}"),
            None => assert!(["draft", "preference", "playbook"].contains(&table.as_str())),
        }
    }
}

#[test]
fn every_part_of_the_schema_that_is_dropped_is_named() {
    let log = Tampered::new();
    let parts = log.names(
        "SELECT type || ' ' || name FROM sqlite_schema
         WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY name",
    );
    assert!(parts.len() > 50, "{}", parts.len());
    for part in parts {
        let found = log.after(|other| {
            other.execute_batch(&format!("DROP {part}"))?;
            Ok(1)
        });
        let said = Text::english().findings(&found.unwrap());
        assert_eq!(said, [format!("The {part} is missing from the file.")]);
    }
}

/// Each of these as well as it can be hidden: whatever refers to the deed goes or comes with it.
#[test]
fn a_deed_removed_or_put_elsewhere_is_found() {
    let log = Tampered::new();
    let all = ["deed_body", "deed_touch", "step", "deed"];
    let each = |sql: &str| all.map(|table| sql.replace("TABLE", table)).join(";");
    let last = "(SELECT max(seq) FROM deed)";
    for (what, statements) in [
        ("removed", each("DELETE FROM TABLE WHERE seq = 5")),
        ("the last removed", each(&format!("DELETE FROM TABLE WHERE seq = {last}"))),
        (
            "two in another order",
            ["UPDATE TABLE SET seq = 900 WHERE seq = 5", "UPDATE TABLE SET seq = 5 WHERE seq = 6"]
                .map(each)
                .join(";")
                + ";"
                + &each("UPDATE TABLE SET seq = 6 WHERE seq = 900"),
        ),
        (
            "one more",
            "INSERT INTO deed SELECT seq + 1, device_row, device_seq + 1, name, version, who,
             at_ms, at_offset, body_hash, chain, group_first, group_what
             FROM deed ORDER BY seq DESC LIMIT 1;
             UPDATE device SET next_seq = next_seq + 1"
                .to_owned(),
        ),
        ("a body gone", "DELETE FROM deed_body WHERE seq = 3".to_owned()),
        // What it did shows no more: the same settings were saved again.
        (
            "a body gone, and what it said replaced",
            "DELETE FROM deed_body WHERE seq = (SELECT min(seq) FROM deed WHERE name = 'save_shop')"
                .to_owned(),
        ),
        ("a body cut", "UPDATE deed_body SET length = length - 1 WHERE seq = 3".to_owned()),
        (
            "the body of another",
            "UPDATE deed_body SET (length, packed) =
                 (SELECT length, packed FROM deed_body WHERE seq = 4)
             WHERE seq = 3"
                .to_owned(),
        ),
        (
            "a body of no frame",
            "UPDATE deed_body SET packed = zeroblob(9) WHERE seq = 3".to_owned(),
        ),
        (
            "all seals new",
            "UPDATE deed SET chain = zeroblob(32), body_hash = zeroblob(32)".to_owned(),
        ),
    ] {
        let found = log.after(|other| {
            free_the_deeds(other)?;
            other.execute_batch(&statements)?;
            guard_the_deeds(other)?;
            Ok(1)
        });
        assert!(!found.unwrap().is_clean(), "{what}");
    }
}

#[test]
fn a_search_that_finds_something_else_is_named() {
    let log = Tampered::new();
    for (search, records) in [
        ("customer", "customers"),
        ("case", "cases"),
        ("promise", "promises"),
        ("message", "messages"),
    ] {
        for statement in [
            "DELETE FROM NAME_fts WHERE rowid = (SELECT min(id) FROM NAME_fts_docsize)",
            "INSERT INTO NAME_fts (rowid, words) VALUES (900, 'ghost')",
            "INSERT INTO NAME_fts (NAME_fts) VALUES ('delete-all')",
            "DELETE FROM NAME_fts WHERE rowid = (SELECT min(id) FROM NAME_fts_docsize);
             INSERT INTO NAME_fts (rowid, words) SELECT min(id) - 1, 'x' FROM NAME_fts_docsize",
            "UPDATE NAME_fts_data SET block = zeroblob(length(block)) WHERE id > 10",
        ] {
            let found = log.after(|other| {
                other.execute_batch(&statement.replace("NAME", search))?;
                Ok(1)
            });
            let found = found.unwrap();
            let said = Text::english().findings(&found);
            assert!(said.iter().any(|it| it.contains(records)), "{statement} {search}: {said:?}");
            assert!(found.differences.is_empty() && found.broken_deed.is_none());
        }
    }
}
