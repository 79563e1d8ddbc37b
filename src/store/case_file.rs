//! Everything on record about one case, read in one go.

use super::page::clock;
use super::{
    Result, Store, cadence, case, check_back, concession, contact, customer, message, mistake,
    plan_b, prevention, promise, stage, win_back,
};
use crate::domain::{CaseFile, CaseId, RecordKind};

/// Reads a case; the kind of the record that is missing, when the case or what it names is.
///
/// # Errors
/// The log cannot be read.
pub fn read(store: &Store, id: CaseId) -> Result<std::result::Result<CaseFile, RecordKind>> {
    let Some(case) = case::get(store, id)? else { return Ok(Err(RecordKind::Case)) };
    let Some(mistake) = mistake::get(store, case.mistake)? else {
        return Ok(Err(RecordKind::Mistake));
    };
    let Some(customer) = customer::get(store, case.customer)? else {
        return Ok(Err(RecordKind::Customer));
    };
    let Some(clock) = clock::clock(store, id)? else { return Ok(Err(RecordKind::Case)) };
    Ok(Ok(CaseFile {
        case,
        mistake,
        customer,
        stages: stage::of_case(store, id)?,
        promises: promise::of_case(store, id)?,
        cadences: cadence::of_case(store, id)?,
        plan_b: plan_b::get(store, id)?,
        answers: check_back::of_case(store, id)?,
        win_backs: win_back::of_case(store, id)?,
        concessions: concession::of_case(store, id)?,
        messages: message::of_case(store, id)?,
        contacts: contact::of_case(store, id)?,
        preventions: prevention::of_case(store, id)?,
        reply_due: clock.reply_due,
        replied: clock.replied,
        chased: clock.chased,
    }))
}
