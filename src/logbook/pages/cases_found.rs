//! The cases of a list that a filter wants, and what is known of those that were chosen in it.

use super::{CaseLine, CaseQuery, CaseSearch, CaseSet};
use crate::domain::gate::missing_work;
use crate::domain::{CaseFilter, CaseId};
use crate::logbook::{Logbook, LogbookError, Result};
use crate::store::case_file;
use crate::store::page::cases::found;

impl Logbook {
    /// A search for the cases of a list that a filter wants, of which nothing is done yet.
    #[must_use]
    pub fn case_search(&self, query: CaseQuery, filter: &CaseFilter) -> CaseSearch {
        CaseSearch::new(query, filter, self.now().today())
    }

    /// Goes on with a search for so long as a frame may take; whether it is over.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn go_on(&self, search: &mut CaseSearch) -> Result<bool> {
        Ok(search.step(&self.store)?)
    }

    /// The lines of what was found, from a place on, at most so many.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn found_lines(&self, rows: &[i64], offset: u32, most: u32) -> Result<Vec<CaseLine>> {
        Ok(found::lines_of(&self.store, part(rows, offset, most))?)
    }

    /// The cases of what was found, from a place on, at most so many.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn found_cases(&self, rows: &[i64], offset: u32, most: u32) -> Result<Vec<CaseId>> {
        Ok(found::ids_of(&self.store, part(rows, offset, most))?)
    }

    /// The cases of a list, from a place on, at most so many.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn case_ids(&self, query: &CaseQuery, offset: u32, most: u32) -> Result<Vec<CaseId>> {
        Ok(found::ids(&self.store, query, offset, most)?)
    }

    /// Those of some cases that belong to a set and fit a filter.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn still_found(
        &self,
        set: CaseSet,
        filter: &CaseFilter,
        cases: &[CaseId],
    ) -> Result<Vec<CaseId>> {
        Ok(found::still(&self.store, (set, filter, self.now().today()), cases)?)
    }

    /// Which of some cases the gate would let through, with nothing left to do but to say how they
    /// ended.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such case.
    pub fn ready_to_close(&self, cases: &[CaseId]) -> Result<Vec<bool>> {
        let now = self.now().local();
        let files = case_file::read_all(&self.store, cases)?;
        files
            .into_iter()
            .map(|file| {
                let file = file.map_err(LogbookError::NotFound)?;
                Ok(missing_work((&file).into(), now).is_empty())
            })
            .collect()
    }

    /// Who owns cases, by name.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn case_owners(&self) -> Result<Vec<String>> {
        Ok(found::owners(&self.store)?)
    }

    /// The tags that customers have.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn customer_tags(&self) -> Result<Vec<String>> {
        Ok(found::tags(&self.store)?)
    }
}

fn part(rows: &[i64], offset: u32, most: u32) -> &[i64] {
    let whole = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let from = whole(offset).min(rows.len());
    let until = from.saturating_add(whole(most)).min(rows.len());
    rows.get(from..until).unwrap_or_default()
}
