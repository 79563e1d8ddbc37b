//! A logbook on its way to the thread of a job that writes, and back.

use super::{Ids, Logbook};
use crate::domain::Shop;
use crate::platform::clock::Clock;
use crate::store::{Apart, shop};
use std::fmt;
use std::sync::Arc;

/// A logbook that can be sent to another thread. The log stays open and held the whole time, so
/// that no other program comes between.
pub struct Parked {
    store: Apart,
    clock: Arc<dyn Clock>,
    ids: Ids,
    mark: [u8; 16],
    shop: Shop,
    revision: u64,
}

impl fmt::Debug for Parked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Parked").field("revision", &self.revision).finish_non_exhaustive()
    }
}

impl Logbook {
    /// Makes the logbook ready to be sent to another thread.
    ///
    /// # Errors
    /// A snapshot of the log is being taken; the logbook comes back as it was.
    #[expect(clippy::result_large_err, reason = "a logbook that cannot go must come back")]
    pub fn park(self) -> Result<Parked, Self> {
        let Self { store, clock, ids, mark, shop, revision, group } = self;
        match store.take_apart() {
            Ok(store) => Ok(Parked { store, clock, ids, mark, shop, revision }),
            Err(store) => Err(Self { store, clock, ids, mark, shop, revision, group }),
        }
    }
}

impl Parked {
    /// The logbook again, on this thread.
    #[must_use]
    pub fn open(self) -> Logbook {
        let Self { store, clock, ids, mark, shop, revision } = self;
        let store = store.join();
        // Work that broke off may have undone in the log what it had begun here.
        let shop = shop::get(&store).map_or(shop, Option::unwrap_or_default);
        Logbook { store, clock, ids, mark, shop, revision, group: None }
    }
}
