//! The ladder of schemas: how a log of any released version becomes one of the newest.

use super::damage::Damage;
use super::{Result, Store, StoreError, engine, history};
use rusqlite::functions::FunctionFlags;
use std::collections::{BTreeMap, BTreeSet};

/// The newest schema this program knows.
pub const NEWEST: i64 = 11;

/// Marks a SQLite file as a log of this program ("Amnd").
pub const APPLICATION_ID: i32 = 0x416d_6e64;

/// Every step, with the number a log has after it. Once released, a step is never edited.
const LADDER: [(i64, &str); 11] = [
    (1, include_str!("schema/0001_first.sql")),
    (2, include_str!("schema/0002_words.sql")),
    (3, include_str!("schema/0003_promises.sql")),
    (4, include_str!("schema/0004_follow_ups.sql")),
    (5, include_str!("schema/0005_clocks.sql")),
    (6, include_str!("schema/0006_updates.sql")),
    (7, include_str!("schema/0007_closings.sql")),
    (8, include_str!("schema/0008_groups.sql")),
    (9, include_str!("schema/0009_packed.sql")),
    (10, include_str!("schema/0010_owed.sql")),
    (11, include_str!("schema/0011_in_sight.sql")),
];

/// The step from the first of these schemas empties the tables of the search words, whose words are
/// made by no statement; the one from the second makes more of each line.
const BEFORE_NEW_LINES: [i64; 2] = [8, 9];

/// The schema number of a log; 0 before its first step.
///
/// # Errors
/// The log cannot be read.
pub fn version(store: &Store) -> Result<i64> {
    Ok(store.connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Climbs to the newest schema, in one transaction.
///
/// # Errors
/// A step failed; the log is as it was.
pub fn upgrade(store: &Store) -> Result<()> {
    // A table that is rebuilt loses its rows for a moment, and they must not take others along.
    // All references are checked before the end instead.
    store.connection.pragma_update(None, "foreign_keys", "OFF")?;
    let climbed = store.transact(|| climb(store, &LADDER));
    store.connection.pragma_update(None, "foreign_keys", "ON")?;
    climbed
}

/// The text of a log's schema, one line a table, index or trigger, in the order of their names.
/// Spacing does not count, nor do the tables in which SQLite notes how to search faster.
///
/// # Errors
/// The log cannot be read.
pub fn schema_text(store: &Store) -> Result<String> {
    let mut statement = store.connection.prepare_cached(include_str!("migrate/schema.sql"))?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut text = String::new();
    for line in lines {
        let line = line?;
        text.extend(line.split_whitespace().flat_map(|word| [word, " "]));
        text.push('\n');
    }
    Ok(text)
}

/// A part of a schema that is not as this program makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is: `table`, `index` or `trigger`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// In what way it differs.
    pub is: PartIs,
}

/// In what way a part of a schema differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartIs {
    /// It is not there.
    Missing,
    /// It is there and says something else.
    Changed,
    /// Another program made it.
    Added,
}

/// Every part in which a log's schema is not exactly the one that belongs to its number, in the
/// order of kind and name; empty when it is.
///
/// # Errors
/// The log cannot be read.
pub fn strange_parts(store: &Store) -> Result<Vec<Part>> {
    let (found, ours) = (schema_text(store)?, schema_text(&fresh(store, &LADDER)?)?);
    let (found, ours) = (parts(&found), parts(&ours));
    let names: BTreeSet<_> = found.keys().chain(ours.keys()).collect();
    let strange = names.into_iter().filter_map(|name| {
        let is = match (found.get(name), ours.get(name)) {
            (Some(found), Some(ours)) if found == ours => return None,
            (Some(_), Some(_)) => PartIs::Changed,
            (Some(_), None) => PartIs::Added,
            (None, _) => PartIs::Missing,
        };
        Some(Part { kind: name.0.to_owned(), name: name.1.to_owned(), is })
    });
    Ok(strange.collect())
}

/// The lines of a schema's text by kind and name.
fn parts(text: &str) -> BTreeMap<(&str, &str), &str> {
    let lines = text.lines().filter_map(|line| {
        let (kind, rest) = line.split_once(' ')?;
        let (name, said) = rest.split_once(' ')?;
        Some(((kind, name), said))
    });
    lines.collect()
}

/// Tells a log of this program, and one it can read, from everything else.
///
/// # Errors
/// Not a log, too new, damaged.
pub fn identify(store: &Store) -> Result<()> {
    let mark: i32 =
        store.connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if mark != APPLICATION_ID {
        return Err(StoreError::NotALog { path: store.path.clone().unwrap_or_default() });
    }
    let found = version(store)?;
    if found > NEWEST {
        return Err(StoreError::TooNew { found, known: NEWEST });
    }
    if found < 1 {
        return Err(StoreError::Damaged(Damage::NoSchema));
    }
    Ok(())
}

fn climb(store: &Store, ladder: &[(i64, &str)]) -> Result<()> {
    let was_fresh = version(store)? == 0;
    if !was_fresh && !is_as_fresh(store, ladder)? {
        // A number that does not belong to the tables: no step is tried on them.
        return Err(StoreError::Damaged(Damage::OtherSchema));
    }
    let from = version(store)?;
    run(store, ladder)?;
    if was_fresh {
        return Ok(());
    }
    let climbed = from..version(store)?;
    if BEFORE_NEW_LINES.iter().any(|step| climbed.contains(step)) {
        let filling = store.begin_filling()?;
        filling.end(store, |_, _| Ok::<_, StoreError>(()))?;
    }
    let mut orphans = 0_i64;
    store.connection.pragma_query(None, "foreign_key_check", |_| {
        orphans += 1;
        Ok(())
    })?;
    if orphans > 0 {
        return Err(StoreError::Damaged(Damage::MissingRows));
    }
    if !is_as_fresh(store, ladder)? {
        return Err(StoreError::Damaged(Damage::ChangedSchema));
    }
    Ok(())
}

fn run(store: &Store, ladder: &[(i64, &str)]) -> Result<()> {
    let from = version(store)?;
    knows_packing(store)?;
    for (number, step) in ladder.iter().filter(|(number, _)| *number > from) {
        store.connection.execute_batch(step)?;
        store.connection.pragma_update(None, "user_version", number)?;
    }
    Ok(store.connection.pragma_update(None, "application_id", APPLICATION_ID)?)
}

/// Lets the steps pack what was kept as it was.
fn knows_packing(store: &Store) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
    Ok(store.connection.create_scalar_function("packed_1", 2, flags, |given| {
        let bytes = |index| Ok::<_, rusqlite::Error>(given.get_raw(index).as_blob()?);
        let (body, before) = (bytes(0)?, bytes(1)?);
        let failed = |error| rusqlite::Error::UserFunctionError(Box::new(error));
        let packed = history::pack(1, body, before).map_err(failed)?;
        // What they are made of is dropped next, so that they are opened once before.
        let length = i64::try_from(body.len()).unwrap_or(i64::MAX);
        match history::open(1, length, &packed) {
            Some(opened) if opened == (body.to_vec(), before.to_vec()) => Ok(packed),
            _ => Err(failed(StoreError::Damaged(Damage::OtherSchema))),
        }
    })?)
}

fn is_as_fresh(store: &Store, ladder: &[(i64, &str)]) -> Result<bool> {
    Ok(schema_text(store)? == schema_text(&fresh(store, ladder)?)?)
}

/// A new log that climbed as far as another one did.
fn fresh(store: &Store, ladder: &[(i64, &str)]) -> Result<Store> {
    let reached = version(store)?;
    let steps = ladder.iter().take_while(|(number, _)| *number <= reached);
    let steps: Vec<_> = steps.copied().collect();
    let fresh = Store::of(engine::in_memory()?, None);
    fresh.transact(|| run(&fresh, &steps))?;
    Ok(fresh)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDER: &str = "CREATE TABLE shelf (row INTEGER PRIMARY KEY, name TEXT) STRICT";
    const FAILS: &str = "CREATE TABLE attic (row INTEGER PRIMARY KEY) STRICT; SELECT nonsense";

    /// The ladder with further steps at its end.
    fn ladder(further: &[&'static str]) -> Vec<(i64, &'static str)> {
        let further = (NEWEST + 1..).zip(further.iter().copied());
        LADDER.into_iter().chain(further).collect()
    }

    #[test]
    fn the_ladder_has_no_gap_and_ends_at_the_newest() {
        let numbers: Vec<_> = LADDER.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, (1..=NEWEST).collect::<Vec<_>>());
    }

    #[test]
    fn a_new_log_stands_on_the_newest_step_and_is_marked() {
        let store = Store::in_memory().unwrap();
        assert_eq!(version(&store).unwrap(), NEWEST);
        identify(&store).unwrap();
        assert_eq!(strange_parts(&store).unwrap(), []);
        assert!(schema_text(&store).unwrap().contains("table recovery_case "));
        let orphan = store
            .connection
            .execute_batch("INSERT INTO deed_body VALUES (7, zeroblob(16), 1, 0, x'00')");
        assert!(orphan.is_err(), "references are checked again");
    }

    #[test]
    fn climbing_keeps_the_rows_and_ends_in_the_fresh_schema() {
        let store = Store::in_memory().unwrap();
        super::super::preference::put(&store, "theme", "dark").unwrap();
        let ladder = ladder(&[WIDER]);
        store.transact(|| climb(&store, &ladder)).unwrap();
        assert_eq!(version(&store).unwrap(), NEWEST + 1);
        assert!(is_as_fresh(&store, &ladder).unwrap());
        let theme = super::super::preference::get(&store, "theme").unwrap();
        assert_eq!(theme.as_deref(), Some("dark"));
        let refused = identify(&store);
        assert!(matches!(refused, Err(StoreError::TooNew { known: NEWEST, .. })), "{refused:?}");
    }

    #[test]
    fn a_step_that_fails_takes_the_earlier_ones_back() {
        let store = Store::in_memory().unwrap();
        let before = schema_text(&store).unwrap();
        let ladder = ladder(&[WIDER, FAILS]);
        assert!(store.transact(|| climb(&store, &ladder)).is_err());
        assert_eq!(version(&store).unwrap(), NEWEST);
        assert_eq!(schema_text(&store).unwrap(), before);
    }

    #[test]
    fn a_log_changed_by_another_program_does_not_climb() {
        let store = Store::in_memory().unwrap();
        store.connection.execute_batch("CREATE TABLE planted (x)").unwrap();
        let ladder = ladder(&[WIDER]);
        let climbed = store.transact(|| climb(&store, &ladder));
        assert!(matches!(climbed, Err(StoreError::Damaged { .. })));
        assert_eq!(version(&store).unwrap(), NEWEST);
    }

    #[test]
    fn an_orphan_stops_the_climb() {
        let store = Store::in_memory().unwrap();
        store
            .connection
            .execute_batch(
                "PRAGMA foreign_keys = OFF; INSERT INTO deed_body VALUES (7, zeroblob(16), 1, 0, x'00')",
            )
            .unwrap();
        let ladder = ladder(&[WIDER]);
        let climbed = store.transact(|| climb(&store, &ladder));
        assert!(matches!(climbed, Err(StoreError::Damaged { .. })));
    }

    #[test]
    fn spacing_does_not_count_in_the_schema() {
        let store = Store::in_memory().unwrap();
        let spaced = LADDER.map(|(number, step)| (number, step.replace("    ", "\t")));
        let ladder: Vec<_> = spaced.iter().map(|(number, step)| (*number, step.as_str())).collect();
        assert!(is_as_fresh(&store, &ladder).unwrap());
    }

    /// The first schema knew weekdays and an event only; what they say stays as it is.
    #[test]
    fn a_repeating_promise_of_the_first_schema_keeps_its_days() {
        use crate::domain::cadence::{OnDayOff, Rule, Until};
        use chrono::Weekday;
        let store = Store::of(engine::in_memory().unwrap(), None);
        run(&store, &LADDER[..1]).unwrap();
        store
            .connection
            .execute_batch(
                "PRAGMA foreign_keys = OFF;
                 INSERT INTO cadence VALUES (7, zeroblob(16), zeroblob(16), 'News', 'Tue,Fri',
                     '17:00', 'the \"stand\" arrives', 1303891200000, 120, NULL, NULL);
                 INSERT INTO cadence VALUES (8, x'11111111111111111111111111111111',
                     zeroblob(16), 'Call', 'Sun', '09:30', '', 1303891200000, 0, 1303891300000, 0)",
            )
            .unwrap();
        run(&store, &LADDER).unwrap();
        let read = |byte| {
            let id = crate::domain::CadenceId::from_bytes([byte; 16]);
            crate::store::cadence::get(&store, id).unwrap().unwrap()
        };
        let news = read(0);
        assert_eq!(news.rule, Rule::Weeks { every: 1, on: vec![Weekday::Tue, Weekday::Fri] });
        assert_eq!(news.until, Until::Event("the \"stand\" arrives".to_owned()));
        assert_eq!(news.on_day_off, OnDayOff::Stay);
        assert_eq!(news.started.offset_minutes, 120);
        let call = read(0x11);
        assert_eq!((call.until, call.ended.is_some()), (Until::CaseCloses, true));
        assert_eq!(call.rule, Rule::Weeks { every: 1, on: vec![Weekday::Sun] });
    }
}
