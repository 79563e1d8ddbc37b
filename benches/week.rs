//! How long do the week, the morning page and the calendar file take?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;
#[path = "logs/promising.rs"]
mod promising;
#[path = "logs/copied.rs"]
mod writable;

use amends::jobs::calendar::{Gathered, Gathering, Step};
use amends::logbook::Logbook;
use std::time::Duration;

fn main() {
    divan::main();
}

/// Seven days, from today on.
#[divan::bench(args = logs::sizes())]
fn week(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let today = log.now().today();
    bencher.bench_local(|| log.week(today).unwrap());
}

/// Seven days a year ahead, when 5,000 promises repeat every Tuesday and Friday.
#[divan::bench(args = logs::sizes().into_iter().filter(|cases| *cases == promising::CASES))]
fn week_of_cadences(bencher: divan::Bencher<'_, '_>, _cases: u32) {
    let log = promising::open(0);
    let later = log.now().today() + chrono::Days::new(364);
    bencher.bench_local(|| log.week(later).unwrap());
}

/// The morning page.
#[divan::bench(args = logs::sizes())]
fn line_up(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    bencher.bench_local(|| log.line_up().unwrap());
}

/// What notices are made from.
#[divan::bench(args = logs::sizes())]
fn promises_of_a_day(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let now = log.now().local();
    bencher.bench_local(|| log.promises_between(now, now + chrono::Days::new(1)).unwrap());
}

/// All that the calendar file needs of the log, over as many frames as it takes.
#[divan::bench(args = logs::sizes())]
fn calendar_gathered(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    bencher.bench_local(|| gathered(&log));
}

/// The longest that gathering holds one frame up, of which it may take four milliseconds.
#[divan::bench(args = logs::sizes())]
fn calendar_in_one_frame(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    bencher
        .with_inputs(|| Gathering::begin(log.now()))
        .bench_local_values(|gathering| advanced(&log, gathering));
}

fn gathered(log: &Logbook) -> Gathered {
    let mut gathering = Gathering::begin(log.now());
    loop {
        match advanced(log, gathering) {
            Step::More(more) => gathering = more,
            Step::Done(gathered) => return gathered,
        }
    }
}

fn advanced(log: &Logbook, gathering: Gathering) -> Step {
    let slice = Duration::from_millis(4);
    gathering.advance(log.store(), &log.shop().hours, log.now(), slice).unwrap()
}
