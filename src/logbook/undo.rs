//! Taking the last deed back, and doing it again: each is a deed of its own that carries the
//! restored values, so undo survives a restart and replays like everything else. Deeds that were
//! done together are taken back together, by deeds that belong together again.

use super::deed::{Deed, Image, Restore, Together};
use super::error::{Damage, LogbookError, Refusal};
use super::{Logbook, Result};
use crate::store::history::{self, Step, StepState};

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
    /// The place of the deed in the history: of several done together, of the one that undo or
    /// redo begins with.
    pub seq: i64,
    /// The deed; none when this program does not know it.
    pub deed: Option<Deed>,
    /// Those it was done together with.
    pub together: Option<DoneTogether>,
}

/// Deeds that were done together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoneTogether {
    /// What they were; none when this program does not know it.
    pub what: Option<Together>,
    /// How many there are.
    pub count: u32,
}

impl Logbook {
    /// What undo or redo would concern; none when there is nothing.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn undo_step(&self, direction: Direction) -> Result<Option<UndoStep>> {
        Ok(self.about_to(direction)?.map(|(step, _)| step))
    }

    /// Takes the last deed back, and all that it was done together with; or only if it is still
    /// `expected`: a toast's Undo must not take back something done since. Returns what was taken
    /// back.
    ///
    /// # Errors
    /// There is nothing to undo, or something was done since; the log cannot be written.
    pub fn undo(&mut self, expected: Option<i64>) -> Result<UndoStep> {
        let about = self.about_to(Direction::Undo)?;
        let (described, mut steps) = about.ok_or(LogbookError::Refused(Refusal::NothingToUndo))?;
        if expected.is_some_and(|seq| seq != described.seq) {
            return Err(LogbookError::Refused(Refusal::NotTheLastDeed));
        }
        // The last one done first: it may build on those before it.
        steps.reverse();
        self.all_of(&described, |log| {
            for step in &steps {
                let records = images(&step.before)?;
                log.transact(&Deed::Undo(Restore { deed: step.seq, records }))?;
            }
            Ok(())
        })?;
        Ok(described)
    }

    /// Does again what was taken back last, and all that was taken back together with it. Returns
    /// what was done again.
    ///
    /// # Errors
    /// There is nothing to redo; the log cannot be written.
    pub fn redo(&mut self) -> Result<UndoStep> {
        let nothing = || LogbookError::Refused(Refusal::NothingToRedo);
        let (described, steps) = self.about_to(Direction::Redo)?.ok_or_else(nothing)?;
        self.all_of(&described, |log| {
            for step in &steps {
                // What the undo replaced is what stood there after the deed.
                let undone = step.taken_back_by.ok_or_else(nothing)?;
                let before = history::step(&log.store, undone)?.ok_or_else(nothing)?.before;
                let records = images(&before)?;
                log.transact(&Deed::Redo(Restore { deed: step.seq, records }))?;
            }
            Ok(())
        })?;
        Ok(described)
    }

    /// Takes back, or does again, in one transaction where it is more than one deed.
    fn all_of(
        &mut self,
        step: &UndoStep,
        work: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        match step.together {
            Some(DoneTogether { what: Some(what), .. }) => self.together(what, work),
            Some(_) => self.in_bulk(work),
            None => work(self),
        }
    }

    /// What undo or redo would concern, and its steps in order.
    fn about_to(&self, direction: Direction) -> Result<Option<(UndoStep, Vec<Step>)>> {
        let (step, state) = match direction {
            Direction::Undo => (history::undo_step(&self.store)?, StepState::Done),
            Direction::Redo => (history::redo_step(&self.store)?, StepState::TakenBack),
        };
        let Some(step) = step else { return Ok(None) };
        let (envelope, body) = history::get(&self.store, step.seq)?
            .ok_or_else(|| LogbookError::Damaged(Damage::DeedGone(step.seq)))?;
        let deed = body.and_then(|body| {
            Deed::read(&envelope.name, envelope.version, &body.bytes).unwrap_or_default()
        });
        let seq = step.seq;
        let Some(group) = envelope.group else {
            return Ok(Some((UndoStep { seq, deed, together: None }, vec![step])));
        };
        let steps = history::of_group(&self.store, group.first, state)?;
        let count = u32::try_from(steps.len()).unwrap_or(u32::MAX);
        let together = Some(DoneTogether { what: Together::of_word(&group.what), count });
        Ok(Some((UndoStep { seq, deed, together }, steps)))
    }
}

/// The records a step can be taken back to.
pub(super) fn images(bytes: &[u8]) -> Result<Vec<Image>> {
    serde_json::from_slice(bytes).map_err(|error| LogbookError::of_json(&error))
}
