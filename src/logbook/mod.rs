//! WHAT THE PROGRAM CAN DO: one method per deed, each in one transaction; what screens read;
//! undo; the history and its check.
//!
//! The logbook knows neither windows nor command lines. Reads take `&self`, deeds `&mut self`,
//! so whoever only draws cannot write. The present moment comes from the [`Clock`] it was
//! opened with.

pub mod archive;
pub mod bulk;
pub mod cases;
mod chain;
pub mod check;
mod clock_lines;
pub mod concessions;
pub mod contacts;
pub mod customers;
pub mod dates;
pub mod deed;
pub mod drafts;
pub mod error;
mod fill;
mod fold;
pub mod follow_ups;
pub mod ids;
pub mod messages;
pub mod pages;
pub mod park;
pub mod plan_b;
pub mod preventions;
pub mod promised_before;
pub mod promises;
pub mod settings;
pub mod stages;
pub mod templates;
pub mod timeline;
mod transact;
pub mod undo;
pub mod word_rules;

pub use deed::{Deed, Together};
pub use error::LogbookError;
pub use ids::Ids;
pub use park::Parked;
pub use undo::{Direction as UndoDirection, DoneTogether, UndoStep};

use crate::domain::id::LogId;
use crate::domain::{Now, Shop};
use crate::platform::clock::Clock;
use crate::store::{Store, history, log, shop};
use std::sync::Arc;

/// The result of a deed or a read.
pub type Result<T> = std::result::Result<T, LogbookError>;

/// An open log with everything that can be done to it.
pub struct Logbook {
    store: Store,
    clock: Arc<dyn Clock>,
    ids: Ids,
    mark: [u8; 16],
    shop: Shop,
    revision: u64,
    // What the deeds done now are done together as, and the first of them once there is one.
    group: Option<(Together, Option<i64>)>,
}

impl std::fmt::Debug for Logbook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Logbook").field("revision", &self.revision).finish_non_exhaustive()
    }
}

impl Logbook {
    /// The logbook over an open store. Times come from `clock`, identifiers from `ids`; `mark`
    /// names this computer, so that a log copied here from another one never continues the
    /// other's sequence.
    ///
    /// # Errors
    /// The log cannot be read, or this computer cannot be entered in it.
    pub fn new(store: Store, clock: Arc<dyn Clock>, mut ids: Ids, mark: [u8; 16]) -> Result<Self> {
        let (milliseconds, random) = ids.parts(clock.now())?;
        let fresh_device = ids.bytes()?;
        store.transact(|| {
            if log::id(&store)?.is_none() {
                log::set_id(&store, LogId::new(milliseconds, &random).bytes())?;
            }
            if log::device(&store, mark)?.is_none() {
                log::add_device(&store, mark, fresh_device)?;
            }
            // After an upgrade nobody has looked at the clocks of the cases yet.
            clock_lines::catch_up(&store)
        })?;
        let shop = shop::get(&store)?.unwrap_or_default();
        Ok(Self { store, clock, ids, mark, shop, revision: 1, group: None })
    }

    /// The same logbook by another clock: a sample whose past was told by one clock goes on by
    /// the computer's.
    #[must_use]
    pub fn with_clock(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }

    /// Does many deeds in one transaction: all of them are kept, or none. Each deed within is
    /// still all or nothing by itself, so `work` may go on after one that was refused.
    ///
    /// # Errors
    /// Whatever `work` fails with, or the log cannot be written; then none of it was done.
    pub fn in_bulk<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let bulk = self.store.begin()?;
        let done = work(self).and_then(|value| {
            bulk.commit()?;
            Ok(value)
        });
        if done.is_err() {
            self.changed()?;
        }
        done
    }

    /// Does many deeds that belong together, in one transaction: one undo takes all of them back,
    /// whenever that is.
    ///
    /// # Errors
    /// As [`Logbook::in_bulk`].
    pub fn together<T>(
        &mut self,
        what: Together,
        work: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let outer = self.group.replace((what, None));
        let done = self.in_bulk(work);
        self.group = outer;
        done
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Now {
        self.clock.now()
    }

    /// The shop's settings, or the defaults before the first start is over.
    #[must_use]
    pub fn shop(&self) -> &Shop {
        &self.shop
    }

    /// Counts the changes since this log was opened; a screen reads again when it grew.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The store, for jobs that take snapshots and copies.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Whether nothing at all was ever done in this log.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn is_untouched(&self) -> Result<bool> {
        Ok(history::last(&self.store)?.is_none())
    }
}
