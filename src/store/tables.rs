//! Any record, by its reference: the one door through which deeds change the tables.

use super::{
    Result, Store, cadence, case, check_back, concession, contact, customer, message, mistake,
    plan_b, prevention, promise, shop, stage, template, win_back, word_rules,
};
use crate::domain::{Record, RecordRef};

/// One record.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, reference: RecordRef) -> Result<Option<Record>> {
    Ok(match reference {
        RecordRef::Shop => shop::get(store)?.map(Record::Shop),
        RecordRef::Customer(id) => customer::get(store, id)?.map(Record::Customer),
        RecordRef::Mistake(id) => mistake::get(store, id)?.map(Record::Mistake),
        RecordRef::Case(id) => case::get(store, id)?.map(Record::Case),
        RecordRef::Stage(id, place) => stage::get(store, id, place)?.map(Record::Stage),
        RecordRef::Cadence(id) => cadence::get(store, id)?.map(Record::Cadence),
        RecordRef::Promise(id) => promise::get(store, id)?.map(Record::Promise),
        RecordRef::Concession(id) => concession::get(store, id)?.map(Record::Concession),
        RecordRef::Message(id) => message::get(store, id)?.map(Record::Message),
        RecordRef::Contact(id) => contact::get(store, id)?.map(Record::Contact),
        RecordRef::Prevention(id) => prevention::get(store, id)?.map(Record::Prevention),
        RecordRef::Template(key) => template::get(store, key)?.map(Record::Template),
        RecordRef::WordRules => word_rules::get(store)?.map(Record::WordRules),
        RecordRef::PlanB(id) => plan_b::get(store, id)?.map(Record::PlanB),
        RecordRef::CheckBack(id) => check_back::get(store, id)?.map(Record::CheckBack),
        RecordRef::WinBack(id, step) => win_back::get(store, id, step)?.map(Record::WinBack),
    })
}

/// Writes a record, new or changed. A record keeps its internal row for life, however often it
/// is written.
///
/// # Errors
/// The log cannot be written, or the record names one that is not there.
pub fn put(store: &Store, record: &Record) -> Result<()> {
    match record {
        Record::Shop(record) => shop::put(store, record),
        Record::Customer(record) => customer::put(store, record),
        Record::Mistake(record) => mistake::put(store, record),
        Record::Case(record) => case::put(store, record),
        Record::Stage(record) => stage::put(store, record),
        Record::Cadence(record) => cadence::put(store, record),
        Record::Promise(record) => promise::put(store, record),
        Record::Concession(record) => concession::put(store, record),
        Record::Message(record) => message::put(store, record),
        Record::Contact(record) => contact::put(store, record),
        Record::Prevention(record) => prevention::put(store, record),
        Record::Template(record) => template::put(store, record),
        Record::WordRules(record) => word_rules::put(store, record),
        Record::PlanB(record) => plan_b::put(store, record),
        Record::CheckBack(record) => check_back::put(store, record),
        Record::WinBack(record) => win_back::put(store, record),
    }
}

/// Removes a record; removing one that is not there changes nothing.
///
/// # Errors
/// The log cannot be written, or something still names the record.
pub fn remove(store: &Store, reference: RecordRef) -> Result<()> {
    match reference {
        RecordRef::Shop => shop::remove(store),
        RecordRef::Customer(id) => customer::remove(store, id),
        RecordRef::Mistake(id) => mistake::remove(store, id),
        RecordRef::Case(id) => case::remove(store, id),
        RecordRef::Stage(id, place) => stage::remove(store, id, place),
        RecordRef::Cadence(id) => cadence::remove(store, id),
        RecordRef::Promise(id) => promise::remove(store, id),
        RecordRef::Concession(id) => concession::remove(store, id),
        RecordRef::Message(id) => message::remove(store, id),
        RecordRef::Contact(id) => contact::remove(store, id),
        RecordRef::Prevention(id) => prevention::remove(store, id),
        RecordRef::Template(key) => template::remove(store, key),
        RecordRef::WordRules => word_rules::remove(store),
        RecordRef::PlanB(id) => plan_b::remove(store, id),
        RecordRef::CheckBack(id) => check_back::remove(store, id),
        RecordRef::WinBack(id, step) => win_back::remove(store, id, step),
    }
}

#[cfg(test)]
mod any;
#[cfg(test)]
pub(super) mod samples;
#[cfg(test)]
mod tests;
