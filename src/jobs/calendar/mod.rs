//! The promises as a calendar shows them: those on record, and the later dates of repeating ones.

pub mod file;
pub mod gather;

pub use file::{CalendarError, FILE_NAME, Order, RemoveCalendar, TryFolder, WriteCalendar};
pub use gather::{Gathered, Gathering, Step};

use super::JobError;
use crate::domain::{
    Cadence, CadenceId, CaseFile, CustomerId, Due, Now, OpeningHours, Promise, PromiseId, RecordRef,
};
use crate::exchange::ics::{Entry, Uid};
use crate::store::{Store, StoreError, customer, history, promise};
use chrono::TimeDelta;

/// How far ahead the dates of a repeating promise are shown.
const AHEAD_DAYS: i64 = 365;

/// What a calendar shows of a case.
///
/// # Errors
/// The log cannot be read.
pub(super) fn entries(
    store: &Store,
    story: &CaseFile,
    hours: &OpeningHours,
    now: Now,
) -> Result<Vec<Entry>, JobError> {
    let mut found = Vec::new();
    let entry = |uid, sequence, words: &str, due, is_open| Entry {
        uid,
        sequence,
        words: words.to_owned(),
        due,
        is_open,
        customer: story.customer.name.clone(),
        number: story.case.number.to_string(),
        title: story.mistake.title.clone(),
    };
    for promise in &story.promises {
        let uid = match promise.cadence {
            Some(cadence) => Uid::Date(cadence, place(promise, cadence, &story.promises)),
            None => Uid::Promise(promise.id),
        };
        let sequence = sequence(store, promise.id)?;
        let is_open = promise.state.is_open() && story.case.is_open();
        found.push(entry(uid, sequence, &promise.words, promise.due, is_open));
    }
    let running = story.cadences.iter().filter(|it| it.ended.is_none() && story.case.is_open());
    for cadence in running {
        let dates = || story.promises.iter().filter(|date| date.cadence == Some(cadence.id));
        let last = dates().max_by_key(|date| (date.due, date.id));
        let Some(last) = last.filter(|last| last.state.is_open()) else { continue };
        let given = u32::try_from(dates().count()).unwrap_or(u32::MAX);
        for (nth, due) in ahead(cadence, last.due, given, hours, now) {
            found.push(entry(Uid::Date(cadence.id, nth), 0, &cadence.words, due, true));
        }
    }
    Ok(found)
}

/// What a calendar shows of the promises that were given before any mistake, to one customer or to all.
///
/// # Errors
/// The log cannot be read.
pub(super) fn without_case(
    store: &Store,
    only: Option<CustomerId>,
) -> Result<Vec<Entry>, JobError> {
    let promises = match only {
        Some(customer) => promise::of_customer(store, customer)?,
        None => promise::without_case(store)?,
    };
    let mut found = Vec::new();
    for promise in promises {
        let name = match promise.of.customer() {
            Some(customer) => customer::get(store, customer)?.map(|customer| customer.name),
            None => None,
        };
        found.push(Entry {
            uid: Uid::Promise(promise.id),
            sequence: sequence(store, promise.id)?,
            is_open: promise.state.is_open(),
            words: promise.words,
            due: promise.due,
            customer: name.unwrap_or_default(),
            number: String::new(),
            title: String::new(),
        });
    }
    Ok(found)
}

/// The dates of a running repeating promise that are still to come and not on record, within a
/// year, each with its place among all of its dates. `last` is the last one on record, `given`
/// how many are.
fn ahead(
    cadence: &Cadence,
    last: Due,
    given: u32,
    hours: &OpeningHours,
    now: Now,
) -> Vec<(u32, Due)> {
    let now = now.local();
    let end = now + TimeDelta::days(AHEAD_DAYS);
    let dates = cadence.dates_after(last.at(), given, hours);
    let places = given.saturating_add(1)..;
    let dates = places.zip(dates.take_while(|due| due.at() < end));
    dates.filter(|(_, due)| !due.has_passed(now)).collect()
}

/// How many times a promise was changed since it was given.
fn sequence(store: &Store, promise: PromiseId) -> Result<u32, StoreError> {
    let key = RecordRef::Promise(promise);
    let touches = history::touches_of(store, key.kind().number(), &key.key())?;
    Ok(touches.saturating_sub(1))
}

/// The place of a date among those of its repeating promise that are on record, from 1.
fn place(date: &Promise, cadence: CadenceId, promises: &[Promise]) -> u32 {
    let dates = promises.iter().filter(|other| other.cadence == Some(cadence));
    let before = dates.filter(|other| (other.due, other.id) <= (date.due, date.id));
    u32::try_from(before.count()).unwrap_or(u32::MAX)
}
