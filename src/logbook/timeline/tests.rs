//! What a timeline tells, and what it leaves to the history.

use super::*;
use crate::domain::{CaseNumber, Contact, Direction, Due, Record, RecordRef};
use crate::logbook::deed::{LogCase, Restore};
use crate::logbook::pages::samples::logbook_at;
use crate::store::page::samples::{Sample, minute, moment};
use crate::store::{case, contact, customer, mistake, promise};

/// A logbook in which a case was logged by a deed, with a promise.
fn logged() -> (Logbook, LogCase) {
    // The records are made in one log, and told to another as deeds.
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    let id = sample.case(mara, |case, _| case.received = moment("2026-11-20T08:00"));
    let promised = sample.promise(id, "2026-11-25T12:00", |_| {});
    let found = case::get(&sample.store, id).unwrap().unwrap();
    let log_case = LogCase {
        customer: customer::get(&sample.store, mara).unwrap(),
        mistake: mistake::get(&sample.store, found.mistake).unwrap(),
        case: found,
        promise: promise::get(&sample.store, promised).unwrap(),
    };
    let mut logbook = logbook_at(Sample::new().store, "2026-11-23T12:00");
    logbook.transact(&Deed::LogCase(log_case.clone())).unwrap();
    (logbook, log_case)
}

fn seqs(entries: &[TimelineEntry]) -> Vec<i64> {
    entries.iter().map(|entry| entry.seq).collect()
}

fn spoke(logged: &LogCase, at: &str) -> Contact {
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    let id = sample.case(mara, |_, _| {});
    let mut contact = sample.contact(id, Direction::Out, at);
    contact.case = logged.case.id;
    contact
}

#[test]
fn the_latest_happening_comes_first() {
    let (mut logbook, logged) = logged();
    // Entered on Monday, and it happened before the case was received.
    logbook.transact(&Deed::LogContact(spoke(&logged, "2026-11-19T09:00"))).unwrap();
    let found = logbook.timeline(logged.case.id, 10).unwrap();
    assert_eq!(seqs(&found), [1, 2]);
    assert_eq!(found[0].at, moment("2026-11-20T08:00"));
    assert_eq!(found[1].at, moment("2026-11-19T09:00"));
    assert_eq!(found[1].recorded, moment("2026-11-23T12:00"));
    assert_eq!(found[1].case, Some(logged.case.id));
    assert_eq!(found[0].deed, Some(Deed::LogCase(logged.clone())));
    assert_eq!(seqs(&logbook.timeline(logged.case.id, 1).unwrap()), [2]);
}

#[test]
fn a_correction_shows_what_it_changed() {
    let (mut logbook, logged) = logged();
    let promise = logged.promise.clone().unwrap();
    let corrected = Deed::CorrectPromise {
        promise: promise.id,
        words: "By Friday noon".into(),
        due: Due::new(minute("2026-11-27T12:00")),
    };
    logbook.transact(&corrected).unwrap();
    let found = logbook.timeline(logged.case.id, 10).unwrap();
    assert_eq!(seqs(&found), [2, 1]);
    assert_eq!(found[0].before[0].record, Some(Record::Promise(promise)));
    assert!(found[1].before.is_empty());
}

#[test]
fn what_was_taken_back_is_left_out_until_it_is_done_again() {
    let (mut logbook, logged) = logged();
    let spoken = spoke(&logged, "2026-11-23T11:00");
    let seq = logbook.transact(&Deed::LogContact(spoken.clone())).unwrap();
    let restore = |record| Restore {
        deed: seq,
        records: vec![Image { reference: RecordRef::Contact(spoken.id), record }],
    };
    logbook.transact(&Deed::Undo(restore(None))).unwrap();
    assert_eq!(seqs(&logbook.timeline(logged.case.id, 10).unwrap()), [1]);
    assert_eq!(contact::get(&logbook.store, spoken.id).unwrap(), None);
    let again = restore(Some(Record::Contact(spoken.clone())));
    logbook.transact(&Deed::Redo(again)).unwrap();
    assert_eq!(seqs(&logbook.timeline(logged.case.id, 10).unwrap()), [seq, 1]);
}

#[test]
fn a_customers_story_is_that_of_all_their_cases() {
    let (mut logbook, logged) = logged();
    let mara = logged.customer.clone().unwrap();
    let mut second = logged.clone();
    second.customer = None;
    second.promise = None;
    second.case.id = CaseId::from_bytes([8; 16]);
    second.case.number = CaseNumber { sequence: 2, ..second.case.number };
    second.mistake = None;
    logbook.transact(&Deed::LogCase(second.clone())).unwrap();
    logbook.transact(&Deed::EditCustomer(mara.clone())).unwrap();
    let found = logbook.customer_timeline(mara.id, 10).unwrap();
    assert_eq!(seqs(&found), [3, 2, 1]);
    let cases: Vec<_> = found.iter().map(|entry| entry.case).collect();
    assert_eq!(cases, [None, Some(second.case.id), Some(logged.case.id)]);
    assert_eq!(found[0].before[0].record, Some(Record::Customer(mara)));
    assert_eq!(seqs(&logbook.timeline(second.case.id, 10).unwrap()), [2]);
}
