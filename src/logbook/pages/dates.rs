//! Dates of repeating promises that have not come into being: missed ones in groups, one group a
//! repeating promise, and the one that comes next.

use crate::domain::{Cadence, CadenceId, Case, Due, DueKind, DueLine, Promise, Until};
use crate::logbook::Logbook;
use crate::store::page::StaleCadence;
use chrono::{NaiveDateTime, TimeDelta};

/// The dates of a repeating promise that the rule gives after the last one that came into being,
/// when that one was missed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CadenceDates {
    /// Which repeating promise.
    pub cadence: CadenceId,
    /// The dates that have passed since, in their order.
    pub missed: Vec<Due>,
    /// The first date still to come.
    pub next: Option<Due>,
}

impl Logbook {
    /// The dates that came and went in an open case while the last known one stood open.
    pub(super) fn dates_passed(
        &self,
        case: &Case,
        cadences: &[Cadence],
        promises: &[Promise],
    ) -> Vec<CadenceDates> {
        if !case.is_open() {
            return Vec::new();
        }
        let now = self.now().local();
        let running = cadences.iter().filter(|cadence| cadence.ended.is_none());
        let stale = running.filter_map(|cadence| {
            let dates = || promises.iter().filter(|date| date.cadence == Some(cadence.id));
            let last = dates().max_by_key(|date| date.due)?;
            let given = u32::try_from(dates().count()).unwrap_or(u32::MAX);
            let is_stale = last.state.is_open() && last.due.has_passed(now);
            is_stale.then(|| self.passed(cadence, last.due, given, now))
        });
        stale.collect()
    }

    /// What a missed repeating promise adds to the morning's page: the missed dates behind the
    /// one that stands there.
    pub(super) fn missed_behind(&self, stale: &StaleCadence, now: NaiveDateTime) -> Vec<Due> {
        self.passed(&stale.cadence, stale.last, stale.given, now).missed
    }

    /// The line of the first date still to come, when it lies before `until`.
    pub(super) fn upcoming_line(
        &self,
        stale: &StaleCadence,
        now: NaiveDateTime,
        until: Option<NaiveDateTime>,
    ) -> Option<DueLine> {
        let StaleCadence { cadence, last, given, .. } = stale;
        // Without a count the missed dates between need not be gone through one by one.
        let passed = match cadence.until {
            Until::Count(_) => self.passed(cadence, *last, *given, now).next,
            _ => {
                let before = Due::new(now).at() - TimeDelta::minutes(1);
                cadence.next_after(before.max(last.at()), 0, &self.shop.hours)
            }
        };
        let due = passed?;
        until.is_none_or(|until| due.at() < until).then(|| line(stale, due))
    }

    /// The dates after the last stored one that are due in a window, each with
    /// whether something can be done about it: only the missed ones and, behind a missed one, the
    /// next one are taken for said already.
    pub(super) fn dates_within(
        &self,
        running: &StaleCadence,
        now: NaiveDateTime,
        from: NaiveDateTime,
        until: NaiveDateTime,
    ) -> Vec<(Due, bool)> {
        let StaleCadence { cadence, last, given, .. } = running;
        // Without a count the dates before the window need not be gone through one by one.
        let after = match cadence.until {
            Until::Count(_) => last.at(),
            _ => (from - TimeDelta::minutes(1)).max(last.at()),
        };
        let dates = cadence.dates_after(after, *given, &self.shop.hours);
        let dates = dates.take_while(|due| due.at() < until).filter(|due| due.at() >= from);
        let mut upcoming = None;
        let mut is_said = |due: Due| {
            if !last.has_passed(now) {
                return false;
            }
            let next =
                *upcoming.get_or_insert_with(|| self.passed(cadence, *last, *given, now).next);
            due.has_passed(now) || next == Some(due)
        };
        dates.map(|due| (due, is_said(due))).collect()
    }

    fn passed(&self, cadence: &Cadence, last: Due, given: u32, now: NaiveDateTime) -> CadenceDates {
        let mut missed = Vec::new();
        let mut next = None;
        for due in cadence.dates_after(last.at(), given, &self.shop.hours) {
            if !due.has_passed(now) {
                next = Some(due);
                break;
            }
            missed.push(due);
        }
        CadenceDates { cadence: cadence.id, missed, next }
    }
}

/// The line of a date that has not come into being.
pub(super) fn line(stale: &StaleCadence, due: Due) -> DueLine {
    DueLine {
        kind: DueKind::Date(stale.cadence.id),
        case: Some(stale.cadence.case),
        number: stale.number.clone(),
        words: stale.cadence.words.clone(),
        customer: stale.customer,
        customer_name: stale.customer_name.clone(),
        title: stale.title.clone(),
        harm: stale.harm,
        due,
        cadence: None,
        missed: Vec::new(),
        risk: None,
    }
}
