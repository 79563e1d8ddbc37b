//! The list of cases, and everything about one of them.

use super::{CaseLine, CasePage, CaseQuery, CaseSet, CaseSort, CustomerSet};
use crate::domain::double_deviation::deviations;
use crate::domain::gate::{Work, missing_work};
use crate::domain::{Case, CaseFile, CaseId, CaseNumber, Prevention, Promise, RecordKind};
use crate::logbook::{Logbook, LogbookError, Result};
use crate::store::page::{cases, customers};
use crate::store::{Store, case, case_file};
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
        let mut file = case_file::read(store, id)?.map_err(LogbookError::NotFound)?;
        file.promises.sort_by_cached_key(place);
        let CaseFile { case, mistake, promises, answers, .. } = &file;
        let earlier = customers::earlier(store, case.customer, Some(id))?;
        let year_ago = self.clock.now().utc.checked_sub_months(Months::new(12));
        let since_ms = year_ago.map_or(i64::MIN, |moment| moment.timestamp_millis());
        let deviations = deviations(case, mistake, promises, answers, &earlier);
        let work = Work::from(&file).after(&deviations);
        Ok(CasePage {
            missing: missing_work(work, self.now().local()),
            dates: self.dates_passed(case, &file.cadences, promises),
            change_not_told: change_not_told(store, &file.preventions)?,
            same_mistake: same_mistake(store, case)?,
            deviations,
            earlier_apologies: customers::apologies(store, case.customer, id, since_ms)?,
            clocks: self.clocks(&file),
            file,
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

/// The other cases of the mistake of a case.
fn same_mistake(store: &Store, case: &Case) -> Result<Vec<CaseLine>> {
    let set = CaseSet::OfMistake(case.mistake);
    let query = CaseQuery { set, sort: CaseSort::Number, descending: false };
    let mut lines = cases::lines(store, &query, 0, SAME_MISTAKE_MOST + 1)?;
    lines.retain(|line| line.id != case.id);
    lines.truncate(usize::try_from(SAME_MISTAKE_MOST).unwrap_or(usize::MAX));
    Ok(lines)
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
