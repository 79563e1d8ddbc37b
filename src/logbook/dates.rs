//! The dates of repeating promises: finding one that has not come into being yet, and bringing
//! it along with the deed that ends it. How dates come into being stands in
//! [`crate::domain::cadence`].

use super::deed::{BreakDates, Deed};
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::{
    Cadence, CadenceId, CaseId, Channel, Due, Field, Moment, Now, Promise, PromiseId, PromiseName,
    PromiseOf, PromiseState, RecordKind, tidy,
};
use crate::store::{cadence, promise};

/// What is known of a promise by its name, whether it has come into being or not.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedPromise {
    /// The name.
    pub name: PromiseName,
    /// What it belongs to.
    pub of: PromiseOf,
    /// The exact words.
    pub words: String,
    /// How it was given.
    pub channel: Option<Channel>,
    /// The civil minute by which it comes true.
    pub due: Due,
}

/// The missed dates of a repeating promise.
#[derive(Clone, Debug, PartialEq)]
pub struct MissedDates {
    /// The case.
    pub case: CaseId,
    /// The words of each date.
    pub words: String,
    /// The dates, in their order.
    pub dates: Vec<Due>,
}

/// An open promise that something is done about.
pub(super) struct Found {
    /// The promise.
    pub promise: Promise,
    /// The dates that come into being with that; the promise is the last of them.
    pub dates: Vec<Promise>,
}

impl Logbook {
    /// What is known of the promise of a name.
    ///
    /// # Errors
    /// There is no such promise or date, or the log cannot be read.
    pub fn promise_named(&self, name: PromiseName) -> Result<NamedPromise> {
        match name {
            PromiseName::Given(id) => {
                let Promise { of, words, channel, due, .. } = self.promise(id)?;
                Ok(NamedPromise { name, of, words, channel, due })
            }
            PromiseName::Date(id, due) => {
                let Cadence { case, words, .. } = self.cadence(id)?;
                let of = PromiseOf::Case(case);
                Ok(NamedPromise { name, of, words, channel: None, due })
            }
        }
    }

    /// The dates of a running repeating promise that were missed and not ended by anybody, in
    /// their order, whether they have come into being or not.
    ///
    /// # Errors
    /// It has ended or is not there, or the log cannot be read.
    pub fn missed_dates(&self, id: CadenceId) -> Result<MissedDates> {
        let cadence = self.running(id)?;
        let now = self.clock.now();
        let known = promise::of_cadence(&self.store, id)?;
        let open = known.iter().filter(|it| it.state.is_open() && it.due.has_passed(now.local()));
        let mut dates: Vec<Due> = open.map(|date| date.due).collect();
        dates.extend(self.missed(&cadence, &known, now));
        Ok(MissedDates { case: cadence.case, words: cadence.words, dates })
    }

    /// Says that none of the missed dates of a repeating promise was kept: each of them is a
    /// broken promise, and the next date stands.
    ///
    /// # Errors
    /// No date was missed, the repeating promise has ended or is not there, the note is too long,
    /// or the log cannot be written.
    pub fn break_missed(&mut self, id: CadenceId, note: &str) -> Result<()> {
        let cadence = self.running(id)?;
        note_fits(note)?;
        let now = self.clock.now();
        let known = promise::of_cadence(&self.store, id)?;
        let open: Vec<PromiseId> = known
            .iter()
            .filter(|date| date.state.is_open() && date.due.has_passed(now.local()))
            .map(|date| date.id)
            .collect();
        let missed = self.missed(&cadence, &known, now);
        let last = missed.last().copied().or(known.last().map(|date| date.due));
        let Some(last) = last.filter(|_| !(open.is_empty() && missed.is_empty())) else {
            return Err(LogbookError::Refused(Refusal::NothingMissed));
        };
        // A date still to come stands already when only dates before it were missed.
        let next = if last.has_passed(now.local()) {
            let given = count(known.len().saturating_add(missed.len()));
            self.next_date(&cadence, last.at(), given, now)?
        } else {
            None
        };
        let dates = self.new_dates(&cadence, missed, now)?;
        let at = Moment::from(now);
        let note = tidy::text(note);
        let untold = self.is_to_be_told(PromiseOf::Case(cadence.case))?;
        self.transact(&Deed::BreakDates(BreakDates {
            cadence: id,
            at,
            note,
            open,
            dates,
            next,
            untold,
        }))?;
        Ok(())
    }

    /// An open promise by its name. A date that has not come into being is looked for by the
    /// rule: among the missed ones, and the one that comes next.
    pub(super) fn open_promise(&mut self, name: PromiseName, now: Now) -> Result<Found> {
        let (id, due) = match name {
            PromiseName::Given(id) => {
                return is_open(self.promise(id)?).map(|promise| Found { promise, dates: vec![] });
            }
            PromiseName::Date(id, due) => (id, due),
        };
        let known = promise::of_cadence(&self.store, id)?;
        if let Some(date) = known.iter().find(|date| date.due == due) {
            // It has come into being since the name was shown.
            return is_open(date.clone()).map(|promise| Found { promise, dates: vec![] });
        }
        let cadence = self.running(id)?;
        let mut dues = self.missed(&cadence, &known, now);
        dues.extend(self.upcoming(&cadence, &known, now));
        dues.retain(|date| *date <= due);
        if dues.last() != Some(&due) {
            return Err(LogbookError::NotFound(RecordKind::Promise));
        }
        let dates = self.new_dates(&cadence, dues, now)?;
        let found = dates.last().cloned().map(|promise| Found { promise, dates });
        found.ok_or(LogbookError::NotFound(RecordKind::Promise))
    }

    /// The date that comes after an open promise has ended, when that is the last one that had
    /// come into being.
    pub(super) fn date_after(&mut self, found: &Found, now: Now) -> Result<Option<Promise>> {
        let Some(id) = found.promise.cadence else { return Ok(None) };
        let cadence = self.cadence(id)?;
        let known = promise::of_cadence(&self.store, id)?;
        let is_last = known.last().is_none_or(|last| last.due <= found.promise.due);
        if cadence.ended.is_some() || !is_last {
            return Ok(None);
        }
        let given = count(known.len().saturating_add(found.dates.len()));
        self.next_date(&cadence, found.promise.due.at(), given, now)
    }

    /// The dates of a running repeating promise that passed since the last one that came into
    /// being; `known` are those that have, in their order.
    pub(super) fn missed(&self, cadence: &Cadence, known: &[Promise], now: Now) -> Vec<Due> {
        let Some(last) = known.last() else { return Vec::new() };
        cadence
            .dates_after(last.due.at(), count(known.len()), &self.shop.hours)
            .take_while(|due| due.has_passed(now.local()))
            .collect()
    }

    /// New open dates of a repeating promise.
    pub(super) fn new_dates(
        &mut self,
        cadence: &Cadence,
        dues: Vec<Due>,
        now: Now,
    ) -> Result<Vec<Promise>> {
        dues.into_iter().map(|due| self.new_date(cadence, due, now)).collect()
    }

    /// The next date of a repeating promise after a civil moment, when `given` came before it.
    pub(super) fn next_date(
        &mut self,
        cadence: &Cadence,
        after: chrono::NaiveDateTime,
        given: u32,
        now: Now,
    ) -> Result<Option<Promise>> {
        let next = cadence.next_after(after, given, &self.shop.hours);
        next.map(|due| self.new_date(cadence, due, now)).transpose()
    }

    /// The repeating promise of an identifier, running or not.
    pub(super) fn cadence(&self, id: CadenceId) -> Result<Cadence> {
        cadence::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Cadence))
    }

    /// The repeating promise of an identifier, if it still runs.
    pub(super) fn running(&self, id: CadenceId) -> Result<Cadence> {
        let cadence = self.cadence(id)?;
        if cadence.ended.is_some() {
            return Err(LogbookError::Refused(Refusal::CadenceHasEnded));
        }
        Ok(cadence)
    }

    /// The one date still to come, where the last one that came into being was missed.
    fn upcoming(&self, cadence: &Cadence, known: &[Promise], now: Now) -> Option<Due> {
        let last = known.last().filter(|last| last.due.has_passed(now.local()))?;
        cadence
            .dates_after(last.due.at(), count(known.len()), &self.shop.hours)
            .find(|due| !due.has_passed(now.local()))
    }

    fn new_date(&mut self, cadence: &Cadence, due: Due, now: Now) -> Result<Promise> {
        let (milliseconds, random) = self.ids.parts(now)?;
        Ok(Promise {
            id: PromiseId::new(milliseconds, &random),
            of: PromiseOf::Case(cadence.case),
            cadence: Some(cadence.id),
            words: cadence.words.clone(),
            channel: None,
            made: cadence.started,
            due,
            moved_from: None,
            state: PromiseState::Open,
            untold: false,
        })
    }
}

/// The last date of a repeating promise, if it is still to come: it was never said by itself, and
/// falls away with the repeating promise. `promises` may be of any case and in any order.
pub(super) fn still_to_come(
    cadence: CadenceId,
    promises: &[Promise],
    now: chrono::NaiveDateTime,
) -> Option<PromiseId> {
    let dates = promises.iter().filter(|promise| promise.cadence == Some(cadence));
    let last = dates.max_by_key(|date| (date.due, date.id))?;
    (last.state.is_open() && !last.due.has_passed(now)).then_some(last.id)
}

pub(super) fn note_fits(note: &str) -> Result<()> {
    let mut problems = Vec::new();
    tidy::at_most(Field::Reason, note, tidy::TEXT_MOST, &mut problems);
    if problems.is_empty() { Ok(()) } else { Err(LogbookError::Invalid(problems)) }
}

fn is_open(promise: Promise) -> Result<Promise> {
    if promise.state.is_open() {
        Ok(promise)
    } else {
        Err(LogbookError::Refused(Refusal::PromiseHasEnded))
    }
}

fn count(dates: usize) -> u32 {
    u32::try_from(dates).unwrap_or(u32::MAX)
}
