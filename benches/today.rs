//! How long does the morning's page take?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;

use amends::domain::{CadenceDraft, LogDraft};
use amends::logbook::{Ids, Logbook};
use amends::platform::clock::{Clock as _, FixedClock};
use amends::store::Store;
use chrono::{TimeDelta, Weekday};
use std::sync::Arc;

fn main() {
    divan::main();
}

/// The whole page: what is due, who went quiet, the numbers of the last month.
#[divan::bench(args = logs::sizes())]
fn page(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    bencher.bench_local(|| log.today().unwrap());
}

/// The number beside "Today", which stands on every screen.
#[divan::bench(args = logs::sizes())]
fn overdue_count(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    bencher.bench_local(|| log.overdue_count().unwrap());
}

/// The whole page when nobody opened the program for 400 days, and so many promises for every
/// Tuesday and Friday were missed some 114 times each.
#[divan::bench(args = [100, 5_000])]
fn page_after_400_days(bencher: divan::Bencher<'_, '_>, cadences: u32) {
    let log = after_400_days(cadences);
    bencher.bench_local(|| log.today().unwrap());
}

fn after_400_days(cadences: u32) -> Logbook {
    let clock = FixedClock::new(logs::clock().now());
    let store = Store::in_memory().unwrap();
    let mut log = Logbook::new(store, Arc::new(clock.clone()), Ids::Seeded(1), logs::MARK).unwrap();
    let promise = CadenceDraft {
        words: "How the order stands".into(),
        weekdays: vec![Weekday::Tue, Weekday::Fri],
        until: "delivered".into(),
        ..CadenceDraft::default()
    };
    log.in_bulk(|log| {
        for number in 0..cadences {
            let mut draft = LogDraft { words: "It never came.".into(), ..LogDraft::default() };
            draft.who.name = format!("Customer {number}");
            let case = log.log_case(&draft)?.case;
            log.add_cadence(case, &promise)?;
        }
        Ok(())
    })
    .unwrap();
    clock.advance(TimeDelta::days(400));
    log
}
