//! The cases that fit the filters: looked for a stretch a frame, and kept until something changes.

use chrono::NaiveDate;
use egui::Ui;
use std::mem::discriminant;
use std::rc::Rc;

use crate::domain::{CaseFilter, CaseId};
use crate::logbook::pages::{CaseLine, CaseQuery, CaseSearch};
use crate::logbook::{Logbook, Result};
use crate::ui::action::Action;
use crate::ui::view::View;

/// What a search is for.
#[derive(Clone, Debug, PartialEq)]
struct Sought {
    query: CaseQuery,
    filter: CaseFilter,
    revision: u64,
    today: NaiveDate,
}

/// The cases that fit the filters.
#[derive(Debug, Default)]
pub struct Found {
    sought: Option<Sought>,
    search: Option<CaseSearch>,
    rows: Rc<[i64]>,
    /// Counts the times that the rows became others.
    nth: u64,
}

impl Found {
    /// Goes on looking, where there is something to look for. After a deed, what was found before is
    /// shown until it was looked for again.
    pub fn go_on(&mut self, ui: &Ui, view: &View<'_>, query: CaseQuery, filter: &CaseFilter) {
        if filter.is_empty() {
            if self.sought.take().is_some() {
                self.let_go();
            }
            return;
        }
        let (revision, today) = (view.log.revision(), view.now.today());
        let wanted = Sought { query, filter: filter.clone(), revision, today };
        if self.sought.as_ref() != Some(&wanted) {
            if !self.sought.as_ref().is_some_and(|before| before.looks_like(&wanted)) {
                self.let_go();
            }
            self.search = Some(view.log.case_search(query, filter));
            self.sought = Some(wanted);
        }
        let Some(search) = &mut self.search else { return };
        match view.log.go_on(search) {
            Ok(true) => {
                self.rows = search.rows().unwrap_or_default().into();
                self.nth += 1;
                self.search = None;
            }
            Ok(false) => ui.ctx().request_repaint(),
            Err(error) => {
                view.ask(Action::Failed(error));
                self.search = None;
            }
        }
    }

    fn let_go(&mut self) {
        self.rows = Rc::default();
        self.search = None;
        self.nth += 1;
    }

    /// How many were found so far, while they are still being looked for.
    pub fn looking(&self) -> Option<usize> {
        self.search.as_ref().map(CaseSearch::count)
    }

    /// The list as it stands.
    pub fn list(&self, query: CaseQuery, all: u32) -> List {
        let rows = self.sought.is_some().then(|| self.rows.clone());
        List { query, rows, all, nth: self.nth }
    }
}

impl Sought {
    /// Whether it is the same but for what a deed or a minute changes.
    fn looks_like(&self, other: &Self) -> bool {
        let of = |it: &Self| (it.query.sort, it.query.descending, discriminant(&it.query.set));
        of(self) == of(other) && self.filter == other.filter
    }
}

/// The list of cases: of a set, or of what was found in it.
#[derive(Clone, Debug)]
pub struct List {
    /// Which, and in which order.
    pub query: CaseQuery,
    rows: Option<Rc<[i64]>>,
    all: u32,
    nth: u64,
}

impl List {
    /// What its lines are kept under.
    pub fn key(&self) -> (CaseQuery, u64) {
        (self.query, self.nth)
    }

    /// How many cases it holds.
    pub fn count(&self) -> u32 {
        self.rows.as_ref().map_or(self.all, |rows| u32::try_from(rows.len()).unwrap_or(u32::MAX))
    }

    /// Its lines from a place on, at most so many.
    pub fn lines(&self, log: &Logbook, offset: u32, most: u32) -> Result<Vec<CaseLine>> {
        match &self.rows {
            Some(rows) => log.found_lines(rows, offset, most),
            None => log.case_lines(&self.query, offset, most),
        }
    }

    /// Its cases from a place on, at most so many.
    pub fn cases(&self, log: &Logbook, offset: u32, most: u32) -> Result<Vec<CaseId>> {
        match &self.rows {
            Some(rows) => log.found_cases(rows, offset, most),
            None => log.case_ids(&self.query, offset, most),
        }
    }
}
