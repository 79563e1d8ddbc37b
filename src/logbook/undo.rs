//! Taking the last deed back, and doing it again: each is a deed of its own that carries the
//! restored values, so undo survives a restart and replays like everything else.

use super::deed::{Deed, Image, Restore};
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::store::history;

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Take back.
    Undo,
    /// Do again.
    Redo,
}

/// What undo or redo would concern.
#[derive(Clone, Debug, PartialEq)]
pub struct UndoStep {
    /// The place of the deed in the history.
    pub seq: i64,
    /// The deed; none when this program does not know it.
    pub deed: Option<Deed>,
}

impl Logbook {
    /// The deed that undo or redo would concern; none when there is nothing.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn undo_step(&self, direction: Direction) -> Result<Option<UndoStep>> {
        let step = match direction {
            Direction::Undo => history::undo_step(&self.store)?,
            Direction::Redo => history::redo_step(&self.store)?,
        };
        step.map(|step| self.described(step.seq)).transpose()
    }

    /// Takes the last deed back, or only if it is still `expected`: a toast's Undo must not take
    /// back something done since. Returns the deed taken back.
    ///
    /// # Errors
    /// There is nothing to undo, or something was done since; the log cannot be written.
    pub fn undo(&mut self, expected: Option<i64>) -> Result<UndoStep> {
        let step = history::undo_step(&self.store)?
            .ok_or(LogbookError::Refused(Refusal::NothingToUndo))?;
        if expected.is_some_and(|seq| seq != step.seq) {
            return Err(LogbookError::Refused(Refusal::NotTheLastDeed));
        }
        let records = images(&step.before)?;
        let described = self.described(step.seq)?;
        self.transact(&Deed::Undo(Restore { deed: step.seq, records }))?;
        Ok(described)
    }

    /// Takes back so many deeds that were done together, all of them or none, if the last deed is
    /// still `expected`.
    ///
    /// # Errors
    /// As [`Logbook::undo`].
    pub fn undo_together(&mut self, count: u32, expected: i64) -> Result<()> {
        self.in_bulk(|log| {
            for nth in 0..count {
                log.undo((nth == 0).then_some(expected))?;
            }
            Ok(())
        })
    }

    /// Does again what was taken back last. Returns the deed done again.
    ///
    /// # Errors
    /// There is nothing to redo; the log cannot be written.
    pub fn redo(&mut self) -> Result<UndoStep> {
        let nothing = || LogbookError::Refused(Refusal::NothingToRedo);
        let step = history::redo_step(&self.store)?.ok_or_else(nothing)?;
        // What the undo replaced is what stood there after the deed.
        let undone = step.taken_back_by.ok_or_else(nothing)?;
        let before = history::step(&self.store, undone)?.ok_or_else(nothing)?.before;
        let records = images(&before)?;
        let described = self.described(step.seq)?;
        self.transact(&Deed::Redo(Restore { deed: step.seq, records }))?;
        Ok(described)
    }

    fn described(&self, seq: i64) -> Result<UndoStep> {
        let deed = match history::get(&self.store, seq)? {
            Some((envelope, Some(body))) => {
                Deed::read(&envelope.name, envelope.version, &body.bytes).unwrap_or_default()
            }
            _ => None,
        };
        Ok(UndoStep { seq, deed })
    }
}

/// The records a step can be taken back to.
pub(super) fn images(bytes: &[u8]) -> Result<Vec<Image>> {
    serde_json::from_slice(bytes).map_err(|error| LogbookError::Damaged(error.to_string()))
}
