//! Very many deeds at once: what lists and searches read is made when all of them are done.

use super::error::LogbookError;
use super::{Logbook, Result, clock_lines};
use crate::store::{Filling, Store, StoreError};

impl Logbook {
    /// Does very many deeds in one transaction: all of them are kept, or none. Until `work` is
    /// over, no list and no search is right: it must read records only. Then `told` hears how many
    /// of the lines are made of how many, and stops all of it by failing.
    ///
    /// # Errors
    /// Whatever `work` or `told` fails with, or the log cannot be written; then none of it was
    /// done.
    pub fn fill<T, E: From<LogbookError>>(
        &mut self,
        told: impl FnMut(u64, u64) -> std::result::Result<(), E>,
        work: impl FnOnce(&mut Self) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let bulk = self.store.begin().map_err(LogbookError::from)?;
        let filling = self.store.begin_filling().map_err(LogbookError::from)?;
        let done = work(self);
        let done = done.and_then(|value| {
            end(&self.store, filling, told)?;
            bulk.commit().map_err(LogbookError::from)?;
            Ok(value)
        });
        if done.is_err() {
            self.changed()?;
        }
        done
    }
}

/// Makes all that was put off.
pub(super) fn end<E: From<LogbookError>>(
    store: &Store,
    filling: Filling,
    mut told: impl FnMut(u64, u64) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let ended = filling.end(store, |done, total| told(done, total).map_err(Told::Asked));
    match ended {
        Ok(()) => {}
        Err(Told::Asked(error)) => return Err(error),
        Err(Told::Store(error)) => return Err(LogbookError::from(error).into()),
    }
    let caught_up: Result<()> = clock_lines::catch_up(store);
    Ok(caught_up?)
}

/// Why making the lines ended early.
enum Told<E> {
    Asked(E),
    Store(StoreError),
}

impl<E> From<StoreError> for Told<E> {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
