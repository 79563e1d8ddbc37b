//! The dates of a repeating promise, one after the other.

use super::rule::InOrder;
use super::{Cadence, OnDayOff, Until};
use crate::domain::day::Due;
use crate::domain::opening::OpeningHours;
use chrono::{Days, NaiveDate, NaiveDateTime};

/// So many days of the rule in a row may come to nothing before the dates end: a rule for
/// Sundays in a shop that is closed on Sundays, and leaves such days out, has none at all.
const MISSES_MOST: u32 = 1000;

/// No date is put off by more days: a shop that stays closed for longer moves nothing.
const PUT_OFF_MOST: u64 = 400;

/// The due minutes of a repeating promise, in order and each once.
pub struct Dates<'a> {
    days: InOrder<'a>,
    hours: &'a OpeningHours,
    cadence: &'a Cadence,
    /// Only later ones are still to come.
    after: NaiveDateTime,
    /// How many may still be given.
    left: u32,
}

impl std::fmt::Debug for Dates<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { after, left, .. } = self;
        out.debug_struct("Dates").field("after", after).field("left", left).finish_non_exhaustive()
    }
}

impl<'a> Dates<'a> {
    pub(super) fn new(
        cadence: &'a Cadence,
        after: NaiveDateTime,
        given: u32,
        hours: &'a OpeningHours,
    ) -> Self {
        let from = match cadence.on_day_off {
            OnDayOff::Later => put_off_from(after.date(), hours),
            OnDayOff::Stay | OnDayOff::Skip | OnDayOff::Earlier => after.date(),
        };
        let start = cadence.started.local().date();
        let left = match cadence.until {
            Until::Count(most) => most.saturating_sub(given),
            Until::CaseCloses | Until::Event(_) | Until::Date(_) => u32::MAX,
        };
        let days = cadence.rule.days_from(start, from, hours);
        Self { days, hours, cadence, after, left }
    }

    fn is_past_the_end(&self, day: NaiveDate) -> bool {
        matches!(self.cadence.until, Until::Date(last) if day > last)
    }
}

/// The first day whose date may have been put off to `day` or further: it lies after the open day
/// before.
fn put_off_from(day: NaiveDate, hours: &OpeningHours) -> NaiveDate {
    let before = day.pred_opt().and_then(|before| hours.open_day_until(before));
    before.or_else(|| day.checked_sub_days(Days::new(PUT_OFF_MOST))).unwrap_or(day)
}

impl Iterator for Dates<'_> {
    type Item = Due;

    fn next(&mut self) -> Option<Due> {
        if self.left == 0 {
            return None;
        }
        for _ in 0..MISSES_MOST {
            let day = self.days.next()?;
            let Some(day) = self.cadence.on_day_off.placed(day, self.hours) else { continue };
            if self.is_past_the_end(day) {
                return None;
            }
            let due = day.and_time(self.cadence.at);
            // Two dates that come to lie on one day are one.
            if due > self.after {
                self.after = due;
                self.left -= 1;
                return Some(Due::new(due));
            }
        }
        None
    }
}
