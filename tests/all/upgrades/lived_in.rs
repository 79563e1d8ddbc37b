//! A log of every schema in which somebody lived becomes what its history says, and nothing is
//! asked of the owner.
//!
//! The fixtures hold what every release wrote and no deeds. Here the deeds are real ones: the log
//! is made by this program, and its rows are laid into the tables of the older schema as the
//! program of that time would have written them.

use super::copied;
use crate::support::{Shop, at, everything};
use amends::domain::{Channel, CustomerDraft, Harm};
use amends::jobs::{Progress, copy, import, open};
use amends::logbook::check::check;
use amends::logbook::deed::Together;
use amends::logbook::{Ids, Logbook, LogbookError};
use amends::platform::clock::FixedClock;
use amends::store::migrate::{APPLICATION_ID, NEWEST};
use amends::store::{FILE_NAME, Store, history};
use amends::text::Text;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use std::path::Path;
use std::sync::Arc;

/// The steps up to a schema, as they were released.
fn steps(version: i64) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/schema");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.truncate(usize::try_from(version).unwrap());
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// Before the fifth schema no clock stood in a line, and before the sixth none stood there
/// instead of a promise; and whoever wanted to be left alone was owed a reply.
const BEFORE_CLOCKS: &str = "UPDATE case_line SET next_kind = 0, next_due = '~', next_words = ''
    WHERE next_kind > 2";
const BEFORE_UPDATES: &str = "UPDATE case_line SET (next_due, next_words, next_kind) = (
        SELECT promise.due, promise.words, 1
        FROM recovery_case JOIN promise ON promise.\"case\" = recovery_case.id
        WHERE recovery_case.row = case_line.case_row AND promise.state = 'open'
        ORDER BY promise.due, promise.made_ms, promise.id LIMIT 1
    ) WHERE is_open = 1 AND promises_open > 0 AND next_kind <> 2;
    UPDATE case_line SET reply_due = '2026-11-19T09:55', next_due = '2026-11-19T09:55',
        next_words = '', next_kind = 2
    WHERE is_open = 1 AND replied_ms IS NULL
      AND customer_row IN (SELECT row FROM customer WHERE do_not_contact = 1)";

fn clock() -> FixedClock {
    FixedClock::at_local(at("2026-11-18 09:55"), 60)
}

/// A log of the newest schema, with nothing in it that a version of then did not know.
fn of_today(path: &Path, version: i64) {
    let clock = clock();
    let store = Store::create(path).unwrap();
    let log = Logbook::new(store, Arc::new(clock.clone()), Ids::Seeded(7), [8; 16]).unwrap();
    let mut shop = Shop { log, clock };
    if version < 4 {
        let week = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/archive_1.json");
        import::bring_in(&mut shop.log, &week, &Progress::unwatched()).unwrap();
        return;
    }
    everything::done_in(&mut shop);
    if version == 8 {
        shop.log
            .together(Together::ALL[0], |log| {
                for name in ["Uwe", "Vera"] {
                    log.save_customer(&CustomerDraft { name: name.into(), ..Default::default() })?;
                }
                Ok(())
            })
            .unwrap();
        return;
    }
    for (name, promise) in [("Nadia Rahimi", false), ("Otto Brandt", true)] {
        let case = shop.case_by(name, "Leave me alone.", Channel::Email, Harm::Nuisance);
        let page = shop.log.case_page(case).unwrap();
        let alone = CustomerDraft { do_not_contact: true, ..CustomerDraft::of(&page.customer) };
        shop.log.save_customer(&alone).unwrap();
        if promise {
            shop.promise(case, "A refund goes to the bank.", "in 9 days");
        }
    }
}

/// Before the ninth schema every deed named its computer, and bodies were not packed.
fn history_of_then(then: &Connection, newest: &Path, version: i64) {
    let store = amends::store::copy::open(newest).unwrap();
    for (deed, body) in history::after(&store, 0, 1000).unwrap() {
        let (first, what) = deed.group.map(|group| (group.first, group.what)).unzip();
        // Before the eighth there were no groups.
        let (columns, values) = match version {
            8 => (", group_first, group_what", ", ?11, ?12"),
            _ => ("", ""),
        };
        then.execute(
            &format!(
                "INSERT INTO main.deed
                     (seq, device, device_seq, name, version, who, at_ms, at_offset, body_hash,
                      chain{columns})
                 SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10{values}
                 WHERE ?11 IS NULL OR ?12 IS NOT NULL"
            ),
            rusqlite::params![
                deed.seq,
                deed.device,
                deed.device_seq,
                deed.name,
                deed.version,
                deed.who,
                deed.at.utc.timestamp_millis(),
                deed.at.offset_minutes,
                deed.body_hash,
                deed.chain,
                first,
                what,
            ],
        )
        .unwrap();
        let body = body.unwrap();
        let values = rusqlite::params![deed.seq, body.salt, body.bytes];
        then.execute("INSERT INTO main.deed_body VALUES (?1, ?2, ?3)", values).unwrap();
        if let Some(step) = history::step(&store, deed.seq).unwrap() {
            then.execute(
                "INSERT INTO main.step SELECT seq, state, taken_back_by, ?2 FROM newest.step
                 WHERE seq = ?1",
                rusqlite::params![step.seq, step.before],
            )
            .unwrap();
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "an older program knows no settings of ours")]
fn of_then(path: &Path, newest: &Path, version: i64) {
    let then = Connection::open(path).unwrap();
    then.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF").unwrap();
    // The steps are taken while nothing is there to be packed.
    let packed = |_: &rusqlite::functions::Context<'_>| Ok(Vec::<u8>::new());
    then.create_scalar_function("packed_1", 2, FunctionFlags::SQLITE_UTF8, packed).unwrap();
    for step in steps(version) {
        then.execute_batch(&step).unwrap();
    }
    then.execute("ATTACH ?1 AS newest", [newest.to_str().unwrap()]).unwrap();
    let names = |sql: &str| -> Vec<String> {
        let mut statement = then.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let tables = "SELECT name FROM main.sqlite_schema
        WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND sql NOT GLOB 'CREATE VIRTUAL*'";
    for table in names(tables) {
        if version < 9 && ["deed", "deed_body", "step"].contains(&table.as_str()) {
            continue;
        }
        let columns = format!(
            "SELECT old.name FROM pragma_table_info('{table}', 'main') AS old
             JOIN pragma_table_info('{table}', 'newest') AS today ON today.name = old.name"
        );
        let columns: Vec<String> =
            names(&columns).into_iter().map(|name| format!("\"{name}\"")).collect();
        let columns = columns.join(", ");
        // A cadence by weekdays is a deed of its own version, which this program writes no more.
        let none = if table == "cadence" && version < 3 { "WHERE 0" } else { "" };
        then.execute_batch(&format!(
            "DELETE FROM main.{table};
             INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newest.{table} {none}"
        ))
        .unwrap();
    }
    if version < 9 {
        history_of_then(&then, newest, version);
    }
    if version < 5 {
        then.execute_batch(BEFORE_CLOCKS).unwrap();
    }
    if version < 6 {
        then.execute_batch(BEFORE_UPDATES).unwrap();
    }
    let marks =
        format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {version}");
    then.execute_batch(&marks).unwrap();
}

#[test]
fn a_log_of_every_schema_becomes_what_its_history_says() {
    for version in 1..=NEWEST {
        let folder = tempfile::tempdir().unwrap();
        let newest = folder.path().join("newest.db");
        of_today(&newest, version);
        let home = folder.path().join("home");
        std::fs::create_dir(&home).unwrap();
        of_then(&home.join(FILE_NAME), &newest, version);
        let then = folder.path().join("then.db");
        copied(&home.join(FILE_NAME), &then);

        let mut log = open::log(&home, Arc::new(clock()), [8; 16]).unwrap();
        let report = check::<LogbookError>(log.store(), |_, _, _| Ok(())).unwrap();
        assert!(report.is_clean(), "schema {version}: {report:?}");
        assert!(report.deeds > 16, "schema {version}: {} deeds", report.deeds);
        // What was done with the program of then can be taken back with this one.
        log.undo(None).unwrap();
        let undone = check::<LogbookError>(log.store(), |_, _, _| Ok(())).unwrap();
        assert!(undone.is_clean(), "schema {version}, undone: {undone:?}");
        // A verified copy of what it was stands beside it.
        let copies = copy::list(&home);
        assert_eq!(copies.len(), usize::from(version < NEWEST), "schema {version}");
        for made in copies {
            copied(&made.path, &home.join("read.db"));
            let read = amends::store::copy::open(&home.join("read.db")).unwrap();
            assert_eq!(amends::store::migrate::version(&read).unwrap(), version);
            let deeds = history::count(&read).unwrap().unsigned_abs();
            assert_eq!(deeds, report.deeds);
        }
    }
}

/// No log is brought up to date without a copy of what it was.
#[test]
fn without_a_copy_a_log_stays_as_it_is_and_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE_NAME);
    copied(&super::fixture(4), &path);
    let before = std::fs::read(&path).unwrap();
    // A file where the folder of the copies should be.
    copied(&path, &folder.path().join("backups"));
    let refused = open::log(folder.path(), Arc::new(clock()), [8; 16]).unwrap_err();
    let said = Text::english().explain(&refused).whole();
    assert!(said.starts_with("Copying the log, before it is brought up to date, into"), "{said}");
    assert!(said.contains("did not work: a part of its path is no folder."), "{said}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
