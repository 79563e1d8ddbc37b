//! The list of cases, and everything about one of them.

use super::clocks::Stored;
use super::{CaseLine, CasePage, CaseQuery, CaseSet, CaseSort, CustomerSet};
use crate::domain::double_deviation::deviations;
use crate::domain::gate::missing_work;
use crate::domain::{CaseId, CaseNumber, Prevention, Promise, RecordKind};
use crate::logbook::{Logbook, LogbookError, Result};
use crate::store::page::{cases, clock, customers};
use crate::store::{
    Store, cadence, case, check_back, concession, contact, customer, message, mistake, plan_b,
    prevention, promise, stage, win_back,
};
use chrono::Months;

/// How many other cases of the same mistake are shown.
const SAME_MISTAKE_MOST: u32 = 200;

/// So many who have not heard what was changed are counted at most.
const NOT_TOLD_MOST: u32 = 100;

impl Logbook {
    /// How many cases a set holds.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn case_count(&self, set: CaseSet) -> Result<u32> {
        Ok(cases::count(&self.store, set)?)
    }

    /// At most `most` lines of a list of cases, from `offset` on.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn case_lines(&self, query: &CaseQuery, offset: u32, most: u32) -> Result<Vec<CaseLine>> {
        Ok(cases::lines(&self.store, query, offset, most)?)
    }

    /// Everything about one case.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such case.
    pub fn case_page(&self, id: CaseId) -> Result<CasePage> {
        let store = &self.store;
        let case = case::get(store, id)?.ok_or(LogbookError::NotFound(RecordKind::Case))?;
        let mistake = mistake::get(store, case.mistake)?
            .ok_or(LogbookError::NotFound(RecordKind::Mistake))?;
        let customer = customer::get(store, case.customer)?
            .ok_or(LogbookError::NotFound(RecordKind::Customer))?;
        let clock = clock::clock(store, id)?.ok_or(LogbookError::NotFound(RecordKind::Case))?;
        let stages = stage::of_case(store, id)?;
        let mut promises = promise::of_case(store, id)?;
        promises.sort_by_cached_key(place);
        let cadences = cadence::of_case(store, id)?;
        let earlier = customers::earlier(store, case.customer, Some(id))?;
        let same_mistake = CaseQuery {
            set: CaseSet::OfMistake(case.mistake),
            sort: CaseSort::Number,
            descending: false,
        };
        let mut same_mistake = cases::lines(store, &same_mistake, 0, SAME_MISTAKE_MOST + 1)?;
        same_mistake.retain(|line| line.id != id);
        same_mistake.truncate(usize::try_from(SAME_MISTAKE_MOST).unwrap_or(usize::MAX));
        let year_ago = self.clock.now().utc.checked_sub_months(Months::new(12));
        let since_ms = year_ago.map_or(i64::MIN, |moment| moment.timestamp_millis());
        let messages = message::of_case(store, id)?;
        let contacts = contact::of_case(store, id)?;
        let clocks = self.clocks(&Stored {
            case: &case,
            customer: &customer,
            stages: &stages,
            messages: &messages,
            contacts: &contacts,
            promises: &promises,
            reply_due: clock.reply_due,
            replied: clock.replied,
        });
        let answers = check_back::of_case(store, id)?;
        let preventions = prevention::of_case(store, id)?;
        let dates = self.dates_passed(&case, &cadences, &promises);
        Ok(CasePage {
            earlier_apologies: customers::apologies(store, case.customer, since_ms)?,
            deviations: deviations(&case, &mistake, &promises, &answers, &earlier),
            missing: missing_work(&case, &stages, &promises, self.now().local()),
            stages,
            promises,
            dates,
            cadences,
            plan_b: plan_b::get(store, id)?,
            answers,
            win_backs: win_back::of_case(store, id)?,
            concessions: concession::of_case(store, id)?,
            messages,
            contacts,
            clocks,
            change_not_told: change_not_told(store, &preventions)?,
            preventions,
            same_mistake,
            reply_due: clock.reply_due,
            replied: clock.replied,
            chased: clock.chased,
            case,
            mistake,
            customer,
        })
    }

    /// The case of a number ("2026-0114").
    ///
    /// # Errors
    /// The log cannot be read, or there is no such case.
    pub fn case_by_number(&self, number: CaseNumber) -> Result<CaseId> {
        case::by_number(&self.store, number)?.ok_or(LogbookError::NotFound(RecordKind::Case))
    }
}

/// How many have not heard what was changed in a case; nobody as long as nothing was.
fn change_not_told(store: &Store, preventions: &[Prevention]) -> Result<u32> {
    match preventions.iter().find(|prevention| prevention.done.is_some()) {
        Some(done) => {
            let set = CustomerSet::ChangeNotTold(done.mistake);
            Ok(customers::count_up_to(store, set, NOT_TOLD_MOST)?)
        }
        None => Ok(0),
    }
}

/// Where a promise stands on its case's page: open ones by due minute, then ended ones, the
/// latest first.
fn place(promise: &Promise) -> (i64, i64) {
    match promise.state.ending() {
        None => (0, promise.due.at().and_utc().timestamp()),
        Some(ending) => (1, -ending.at.utc.timestamp_millis()),
    }
}

#[cfg(test)]
mod tests;
