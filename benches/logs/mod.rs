//! The logs that are measured: 1,000, 10,000 and 100,000 cases.
//!
//! A log is made once and kept with what was built, since the largest takes minutes; a newer schema
//! gets logs of its own. After a change of what the sample shop tells, `cargo clean` forgets them.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot begin should end")]

use amends::domain::Now;
use amends::jobs::sample::generate;
use amends::logbook::{Ids, Logbook};
use amends::platform::clock::{Clock, FixedClock};
use amends::store::migrate::NEWEST;
use amends::store::{FILE_NAME, Store};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How many cases the largest log to measure has; all three sizes when it is not set.
const LIMIT: &str = "AMENDS_BENCH_CASES";
/// The computer that the benchmarks pretend to be.
pub const MARK: [u8; 16] = *b"amends benchmark";
const SEED: u64 = 15;

/// The sizes to measure, in cases.
pub fn sizes() -> Vec<u32> {
    let limit = std::env::var(LIMIT).ok().and_then(|cases| cases.parse().ok());
    let is_wanted = |size: &u32| limit.is_none_or(|limit: u32| *size <= limit);
    [1_000, 10_000, 100_000].into_iter().filter(is_wanted).collect()
}

/// The moment at which every benchmark stands: a Monday morning.
pub fn clock() -> FixedClock {
    let utc = "2026-11-23T08:30:00Z".parse().unwrap();
    FixedClock::new(Now { utc, offset_minutes: 60 })
}

/// The folder of a log that is kept under a name.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-schema-{NEWEST}"))
}

/// The file of a log of so many cases.
pub fn file(cases: u32) -> PathBuf {
    let folder = folder(&format!("log-of-{cases}"));
    let file = folder.join(FILE_NAME);
    if !file.exists() {
        generate("en", &folder, cases, SEED, clock().now(), &mut |_, _| true).unwrap();
    }
    file
}

/// The log of so many cases, open.
pub fn open(cases: u32) -> Logbook {
    logbook(&file(cases))
}

/// The logbook over the log in a file.
pub fn logbook(file: &Path) -> Logbook {
    logbook_at(file, clock())
}

/// The logbook over the log in a file, at another moment.
pub fn logbook_at(file: &Path, clock: FixedClock) -> Logbook {
    let store = Store::open(file, |_| Ok(())).unwrap();
    Logbook::new(store, Arc::new(clock), Ids::Seeded(SEED + 1), MARK).unwrap()
}
