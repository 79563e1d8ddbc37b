//! Deeds about promises and repeating promises.

use super::dates::{Found, note_fits, still_to_come};
use super::deed::{Deed, EndPromise, Together};
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::{
    CadenceDraft, CadenceId, CaseId, Channel, Moment, Now, Promise, PromiseDraft, PromiseId,
    PromiseName, PromiseOf, PromiseState, RecordKind, tidy,
};
use crate::store::promise;

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
        let promise = self.new_promise(draft, PromiseOf::Case(case), draft.channel, now)?;
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
        let now = self.clock.now();
        let Found { promise, .. } = self.open_promise(id.into(), now)?;
        let (words, due) = draft.read(now.local()).map_err(LogbookError::Invalid)?;
        if words != promise.words || due != promise.due {
            self.transact(&Deed::CorrectPromise { promise: id, words, due })?;
        }
        Ok(())
    }

    /// Ends an open promise, which may be a date that has not come into being yet. The last date
    /// of a repeating promise is followed by the next.
    ///
    /// # Errors
    /// The promise has ended or is not there, the note is too long, or the log cannot be
    /// written.
    pub fn end_promise(
        &mut self,
        name: impl Into<PromiseName>,
        how: PromiseEnd,
        note: &str,
    ) -> Result<()> {
        let now = self.clock.now();
        let found = self.open_promise(name.into(), now)?;
        let of = found.promise.of;
        let end = self.ending(found, note, now)?;
        let deed = match how {
            PromiseEnd::Kept => Deed::KeepPromise(end),
            // Until somebody told them, that stands before everything else.
            PromiseEnd::Broken => {
                let untold = self.is_to_be_told(of)?;
                Deed::BreakPromise(EndPromise { untold, ..end })
            }
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
        name: impl Into<PromiseName>,
        draft: &PromiseDraft,
        note: &str,
    ) -> Result<PromiseId> {
        let now = self.clock.now();
        let found = self.open_promise(name.into(), now)?;
        let promise = &found.promise;
        let moved = Promise {
            moved_from: Some(promise.id),
            ..self.new_promise(draft, promise.of, draft.channel.or(promise.channel), now)?
        };
        let new_id = moved.id;
        let untold = draft.untold && self.is_to_be_told(moved.of)?;
        let end = EndPromise { untold, ..self.ending(found, note, now)? };
        self.transact(&Deed::MovePromise { end, to: moved })?;
        Ok(new_id)
    }

    /// Notes that the customer was told of a promise that was broken, or moved without a word.
    ///
    /// # Errors
    /// They know it already, there is no such promise, or the log cannot be written.
    pub fn tell_promise(&mut self, id: PromiseId) -> Result<()> {
        if !self.promise(id)?.untold {
            return Err(LogbookError::Refused(Refusal::ToldAlready));
        }
        let at = Moment::from(self.clock.now());
        self.transact(&Deed::TellPromise { promise: id, at })?;
        Ok(())
    }

    /// Whether the customer is to be told of what became of a promise: whoever wants to be left
    /// alone is not.
    pub(super) fn is_to_be_told(&self, of: PromiseOf) -> Result<bool> {
        Ok(!self.customer(self.promised_to(of)?)?.do_not_contact)
    }

    /// Moves many promises, all of them or none, to be taken back together; how many.
    ///
    /// # Errors
    /// As [`Logbook::move_promise`] for any of them; then none is moved.
    pub fn move_promises(&mut self, moves: &[(PromiseName, PromiseDraft)]) -> Result<u32> {
        self.together(Together::MovePromises, |log| {
            for (name, draft) in moves {
                log.move_promise(*name, draft, "")?;
            }
            Ok(u32::try_from(moves.len()).unwrap_or(u32::MAX))
        })
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

    /// Ends a repeating promise: its event has come. The date still to come falls away with it;
    /// dates that were missed stay, each for a person to end.
    ///
    /// # Errors
    /// It has ended or is not there, or the log cannot be written.
    pub fn end_cadence(&mut self, id: CadenceId) -> Result<()> {
        let found = self.running(id)?;
        let now = self.clock.now();
        let known = promise::of_cadence(&self.store, id)?;
        let open = still_to_come(id, &known, now.local());
        let missed = self.missed(&found, &known, now);
        let dates = self.new_dates(&found, missed, now)?;
        let at = Moment::from(now);
        self.transact(&Deed::EndCadence { cadence: id, at, open, dates })?;
        Ok(())
    }

    pub(super) fn new_promise(
        &mut self,
        draft: &PromiseDraft,
        of: PromiseOf,
        channel: Option<Channel>,
        now: Now,
    ) -> Result<Promise> {
        let (words, due) = draft.read(now.local()).map_err(LogbookError::Invalid)?;
        let (milliseconds, random) = self.ids.parts(now)?;
        Ok(Promise {
            id: PromiseId::new(milliseconds, &random),
            of,
            cadence: None,
            words,
            channel,
            made: Moment::from(now),
            due,
            moved_from: None,
            state: PromiseState::Open,
            untold: false,
        })
    }

    fn ending(&mut self, found: Found, note: &str, now: Now) -> Result<EndPromise> {
        note_fits(note)?;
        let next = self.date_after(&found, now)?;
        Ok(EndPromise {
            promise: found.promise.id,
            at: Moment::from(now),
            note: tidy::text(note),
            next,
            dates: found.dates,
            untold: false,
        })
    }
}
