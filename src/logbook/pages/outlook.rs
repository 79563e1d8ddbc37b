//! Whether a promise can be kept: how long such fixes took, what else is promised on a day, and
//! what already speaks against promises that are still to come.

use crate::domain::fix_times::FixTimes;
use crate::domain::risk::{Coming, risk};
use crate::domain::{CaseId, DueLine, MistakeKind, Stage, Waiting};
use crate::logbook::{Logbook, Result};
use crate::store::page::outlook;
use crate::store::{mistake, stage};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// So many of the latest fixes of a kind say how long they take now.
const LATEST: u32 = 200;

impl Logbook {
    /// How long fixes of this kind of mistake took; none when the case is fixed or there are too
    /// few of them.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn fix_times(&self, case: CaseId) -> Result<Option<FixTimes>> {
        let found = self.case(case)?;
        let records = stage::of_case(&self.store, case)?;
        if records.iter().any(|record| record.stage == Stage::Fix) {
            return Ok(None);
        }
        let Some(mistake) = mistake::get(&self.store, found.mistake)? else { return Ok(None) };
        self.fix_times_of(mistake.kind)
    }

    /// How long fixes of a kind of mistake took; none when there are too few of them.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn fix_times_of(&self, kind: MistakeKind) -> Result<Option<FixTimes>> {
        Ok(FixTimes::of(outlook::fix_minutes(&self.store, kind, LATEST)?))
    }

    /// How many promises are open on a day.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn promised_on(&self, day: NaiveDate) -> Result<u32> {
        let next = day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        Ok(self.promised_by_day(start(day), start(next))?.values().sum())
    }

    fn promised_by_day(
        &self,
        from: NaiveDateTime,
        until: NaiveDateTime,
    ) -> Result<BTreeMap<NaiveDate, u32>> {
        Ok(outlook::promised_by_day(&self.store, from, until)?)
    }

    /// Notes on each promise that is still to come why it is unlikely to be kept.
    pub(super) fn note_risks(&self, lines: &mut [DueLine]) -> Result<()> {
        let now = self.now().local();
        let coming =
            || lines.iter().filter(|line| line.promise().is_some() && line.due.at() >= now);
        let Some(last) = coming().map(|line| line.due.date()).max() else { return Ok(()) };
        let after = last.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        let by_day = self.promised_by_day(start(now.date()), start(after))?;
        let mut held_up: HashMap<CaseId, Option<String>> = HashMap::new();
        for case in coming().filter_map(|line| line.case) {
            if let Entry::Vacant(unknown) = held_up.entry(case) {
                unknown.insert(outlook::held_up_by(&self.store, case)?);
            }
        }
        for line in lines.iter_mut().filter(|line| line.promise().is_some()) {
            let by = line.case.and_then(|case| held_up.get(&case)).cloned().flatten();
            let waiting = by.map_or(Waiting::Nobody, Waiting::Other);
            let coming = Coming {
                due: line.due,
                is_fix_settled: waiting == Waiting::Nobody,
                waiting: &waiting,
                on_that_day: by_day.get(&line.due.date()).copied().unwrap_or_default(),
            };
            line.risk = risk(&coming, &self.shop.hours, now);
            // It asks for words to the customer, which this one does not want.
            if line.risk.is_some() && self.customer(line.customer)?.do_not_contact {
                line.risk = None;
            }
        }
        Ok(())
    }
}

fn start(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}
