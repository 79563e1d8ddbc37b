//! A case with everything that belongs to it, read from the log.

use super::JobError;
use crate::domain::{CaseId, RecordKind};
use crate::exchange::history::CaseStory;
use crate::logbook::LogbookError;
use crate::store::{
    Store, cadence, case, check_back, concession, contact, customer, message, mistake, page,
    plan_b, prevention, promise, stage, win_back,
};

/// Reads a case.
///
/// # Errors
/// The log cannot be read, or does not hold the case.
pub fn read(store: &Store, id: CaseId) -> Result<CaseStory, JobError> {
    let missing = |kind| JobError::Log(LogbookError::NotFound(kind));
    let case = case::get(store, id)?.ok_or_else(|| missing(RecordKind::Case))?;
    let mistake = mistake::get(store, case.mistake)?;
    let customer = customer::get(store, case.customer)?;
    let clock = page::clock::clock(store, id)?.ok_or_else(|| missing(RecordKind::Case))?;
    Ok(CaseStory {
        mistake: mistake.ok_or_else(|| missing(RecordKind::Mistake))?,
        customer: customer.ok_or_else(|| missing(RecordKind::Customer))?,
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
        case,
    })
}
