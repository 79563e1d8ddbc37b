//! The log of a shop that promises much: 100,000 cases, 200,000 promises, and 5,000 repeating
//! promises among them, of which every date so far was kept.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot begin should end")]

use super::logs;
use super::writable::{COPY, copied};
use amends::domain::{CadenceDraft, CadenceId, LogDraft};
use amends::logbook::promises::PromiseEnd;
use amends::logbook::{Logbook, Result};
use amends::store::page::today::numbers;
use amends::store::{FILE_NAME, promise};
use chrono::{TimeDelta, Weekday};
use std::path::{Path, PathBuf};

/// How many cases it is made from.
pub const CASES: u32 = 100_000;
const PROMISES: u32 = 200_000;
const CADENCES: u32 = 5_000;
/// How many days pass from one date of a repeating promise to the next: Tuesday, Friday, Tuesday.
const BETWEEN: [i64; 2] = [3, 4];

/// The log, open at the present of all benchmarks, or so many days later.
pub fn open(days_later: i64) -> Logbook {
    let clock = logs::clock();
    clock.advance(TimeDelta::days(days_later));
    logs::logbook_at(&file(), clock)
}

fn file() -> PathBuf {
    let folder = logs::folder("log-of-promises");
    let file = folder.join(FILE_NAME);
    if !file.exists() {
        let (made, log) = copied(CASES);
        let told = numbers(log.store(), 0).unwrap();
        drop(log);
        let made = made.path().join(COPY);
        tell(&made, (PROMISES - told.kept - told.broken) / CADENCES);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::rename(made, &file).unwrap();
    }
    file
}

/// Some weeks ago the repeating promises were made; since then so many dates of each were kept, each
/// on its day.
fn tell(file: &Path, dates: u32) {
    let clock = logs::clock();
    // To a Tuesday at noon, whose own date is at closing time.
    let weeks = i64::from(dates.div_ceil(2));
    clock.advance(TimeDelta::days(1) - TimeDelta::weeks(weeks) + TimeDelta::hours(3));
    let mut log = logs::logbook_at(file, clock.clone());
    log.in_bulk(|log| {
        let cadences = promise_all(log)?;
        for between in BETWEEN.into_iter().cycle().take(usize::try_from(dates).unwrap()) {
            for cadence in &cadences {
                let dates = promise::of_cadence(log.store(), *cadence)?;
                let open = dates.iter().find(|date| date.state.is_open()).unwrap();
                log.end_promise(open.id, PromiseEnd::Kept, "")?;
            }
            clock.advance(TimeDelta::days(between));
        }
        Ok(())
    })
    .unwrap();
}

fn promise_all(log: &mut Logbook) -> Result<Vec<CadenceId>> {
    let promise = CadenceDraft {
        words: "How the order stands".into(),
        weekdays: vec![Weekday::Tue, Weekday::Fri],
        until: "delivered".into(),
        ..CadenceDraft::default()
    };
    (0..CADENCES)
        .map(|number| {
            let mut draft = LogDraft { words: "It never came.".into(), ..LogDraft::default() };
            draft.who.name = format!("Customer {number}");
            let case = log.log_case(&draft)?.case;
            log.add_cadence(case, &promise)
        })
        .collect()
}
