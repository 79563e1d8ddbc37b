//! A logbook on a fixed day for the tests of what screens read.

use crate::domain::Now;
use crate::logbook::{Ids, Logbook};
use crate::platform::clock::Clock;
use crate::store::Store;
use crate::store::page::samples::moment;
use std::sync::Arc;

struct Stopped(Now);

impl Clock for Stopped {
    fn now(&self) -> Now {
        self.0
    }
}

/// A logbook over a store whose clock stands still at a moment in UTC ("2026-11-23T12:00").
pub(in crate::logbook) fn logbook_at(store: Store, now: &str) -> Logbook {
    let now = moment(now);
    let clock = Stopped(Now { utc: now.utc, offset_minutes: now.offset_minutes });
    Logbook::new(store, Arc::new(clock), Ids::Seeded(7), [1; 16]).unwrap()
}
