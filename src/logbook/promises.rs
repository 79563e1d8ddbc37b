//! Deeds about promises and repeating promises.

use super::deed::{Deed, EndPromise};
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::{
    Cadence, CadenceDraft, CadenceId, CaseId, Channel, Field, Moment, Now, Promise, PromiseDraft,
    PromiseId, PromiseState, RecordKind, tidy,
};
use crate::store::{cadence, promise};

/// How an open promise ends without being moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromiseEnd {
    /// It came true.
    Kept,
    /// It did not.
    Broken,
    /// The customer released us from it.
    Released,
}

impl Logbook {
    /// One promise.
    ///
    /// # Errors
    /// There is no such promise, or the log cannot be read.
    pub fn promise(&self, id: PromiseId) -> Result<Promise> {
        promise::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Promise))
    }

    /// Adds a promise to an open case.
    ///
    /// # Errors
    /// Problems to mend or to ask back, the case is closed or not there, or the log cannot be
    /// written.
    pub fn add_promise(&mut self, case: CaseId, draft: &PromiseDraft) -> Result<PromiseId> {
        self.open_case(case)?;
        let now = self.clock.now();
        let promise = self.new_promise(draft, case, draft.channel, now)?;
        let id = promise.id;
        self.transact(&Deed::AddPromise(promise))?;
        Ok(id)
    }

    /// Corrects the words or due time of an open promise that were entered wrongly. This is not
    /// moving it: the customer heard it this way from the start.
    ///
    /// # Errors
    /// Problems to mend or to ask back, the promise has ended or is not there, or the log cannot
    /// be written.
    pub fn correct_promise(&mut self, id: PromiseId, draft: &PromiseDraft) -> Result<()> {
        let promise = self.open_promise(id)?;
        let (words, due) = draft.read(self.clock.now().local()).map_err(LogbookError::Invalid)?;
        if words != promise.words || due != promise.due {
            self.transact(&Deed::CorrectPromise { promise: id, words, due })?;
        }
        Ok(())
    }

    /// Ends an open promise. One date of a repeating promise is followed by the next.
    ///
    /// # Errors
    /// The promise has ended or is not there, the note is too long, or the log cannot be
    /// written.
    pub fn end_promise(&mut self, id: PromiseId, how: PromiseEnd, note: &str) -> Result<()> {
        let end = self.ending(id, note)?;
        let deed = match how {
            PromiseEnd::Kept => Deed::KeepPromise(end),
            PromiseEnd::Broken => Deed::BreakPromise(end),
            PromiseEnd::Released => Deed::ReleasePromise(end),
        };
        self.transact(&deed)?;
        Ok(())
    }

    /// Moves an open promise to another due minute. Before it was due, that breaks nothing;
    /// after, the old promise stays broken and the new one stands beside it.
    ///
    /// # Errors
    /// Problems to mend or to ask back, the promise has ended or is not there, or the log cannot
    /// be written.
    pub fn move_promise(
        &mut self,
        id: PromiseId,
        draft: &PromiseDraft,
        note: &str,
    ) -> Result<PromiseId> {
        let promise = self.open_promise(id)?;
        let now = self.clock.now();
        let moved = Promise {
            moved_from: Some(id),
            ..self.new_promise(draft, promise.case, draft.channel.or(promise.channel), now)?
        };
        let new_id = moved.id;
        let end = self.ending(id, note)?;
        self.transact(&Deed::MovePromise { end, to: moved })?;
        Ok(new_id)
    }

    /// Adds a repeating promise to an open case, with its first date.
    ///
    /// # Errors
    /// Problems to mend, the case is closed or not there, or the log cannot be written.
    pub fn add_cadence(&mut self, case: CaseId, draft: &CadenceDraft) -> Result<CadenceId> {
        self.open_case(case)?;
        let now = self.clock.now();
        let (milliseconds, random) = self.ids.parts(now)?;
        let id = CadenceId::new(milliseconds, &random);
        let cadence = draft
            .cadence(id, case, Moment::from(now), &self.shop.hours)
            .map_err(LogbookError::Invalid)?;
        let first = self
            .next_date(&cadence, now.local(), 0, now)?
            .ok_or(LogbookError::NotFound(RecordKind::Promise))?;
        self.transact(&Deed::AddCadence { cadence, first })?;
        Ok(id)
    }

    /// Ends a repeating promise: its event has come.
    ///
    /// # Errors
    /// It has ended or is not there, or the log cannot be written.
    pub fn end_cadence(&mut self, id: CadenceId) -> Result<()> {
        let found =
            cadence::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Cadence))?;
        if found.ended.is_some() {
            return Err(LogbookError::Refused(Refusal::CadenceHasEnded));
        }
        let open = promise::of_case(&self.store, found.case)?
            .into_iter()
            .find(|promise| promise.cadence == Some(id) && promise.state == PromiseState::Open)
            .map(|promise| promise.id);
        let at = Moment::from(self.clock.now());
        self.transact(&Deed::EndCadence { cadence: id, at, open })?;
        Ok(())
    }

    pub(super) fn new_promise(
        &mut self,
        draft: &PromiseDraft,
        case: CaseId,
        channel: Option<Channel>,
        now: Now,
    ) -> Result<Promise> {
        let (words, due) = draft.read(now.local()).map_err(LogbookError::Invalid)?;
        let (milliseconds, random) = self.ids.parts(now)?;
        Ok(Promise {
            id: PromiseId::new(milliseconds, &random),
            case,
            cadence: None,
            words,
            channel,
            made: Moment::from(now),
            due,
            moved_from: None,
            state: PromiseState::Open,
        })
    }

    fn open_promise(&self, id: PromiseId) -> Result<Promise> {
        let promise = self.promise(id)?;
        if promise.state.is_open() {
            Ok(promise)
        } else {
            Err(LogbookError::Refused(Refusal::PromiseHasEnded))
        }
    }

    fn ending(&mut self, id: PromiseId, note: &str) -> Result<EndPromise> {
        let promise = self.open_promise(id)?;
        let mut problems = Vec::new();
        tidy::at_most(Field::Reason, note, tidy::TEXT_MOST, &mut problems);
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let now = self.clock.now();
        let next = match promise.cadence {
            Some(cadence) => match cadence::get(&self.store, cadence)? {
                Some(running) if running.ended.is_none() => {
                    let given = promise::dates_given(&self.store, running.id)?;
                    self.next_date(&running, promise.due.at(), given, now)?
                }
                _ => None,
            },
            None => None,
        };
        Ok(EndPromise { promise: id, at: Moment::from(now), note: tidy::text(note), next })
    }

    fn next_date(
        &mut self,
        cadence: &Cadence,
        after: chrono::NaiveDateTime,
        given: u32,
        now: Now,
    ) -> Result<Option<Promise>> {
        let Some(due) = cadence.next_after(after, given, &self.shop.hours) else {
            return Ok(None);
        };
        let (milliseconds, random) = self.ids.parts(now)?;
        Ok(Some(Promise {
            id: PromiseId::new(milliseconds, &random),
            case: cadence.case,
            cadence: Some(cadence.id),
            words: cadence.words.clone(),
            channel: None,
            made: cadence.started,
            due,
            moved_from: None,
            state: PromiseState::Open,
        }))
    }
}
