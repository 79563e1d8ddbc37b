//! The words of the dialogs of a case: promises, contacts, concessions, preventions, closing,
//! correcting.

use super::{DialogsClosedDaysText, DialogsPromiseText, Text};
use crate::domain::cadence::{EndsBy, OnDayOff, Repeats};
use crate::domain::closed_day::Instead;
use chrono::{Datelike, NaiveDate};

impl DialogsPromiseText {
    /// The name of a way to repeat.
    #[must_use]
    pub fn repeats_name(&self, repeats: Repeats) -> &'static str {
        match repeats {
            Repeats::Weekdays => self.repeats_weekdays(),
            Repeats::Weeks => self.repeats_weeks(),
            Repeats::Days => self.repeats_days(),
            Repeats::MonthDay => self.repeats_month_day(),
            Repeats::MonthWeekday => self.repeats_month_weekday(),
            Repeats::LastWorkingDay => self.repeats_last_working_day(),
        }
    }

    /// The name of such a sort.
    #[must_use]
    pub fn ends_by_name(&self, ends_by: EndsBy) -> &'static str {
        match ends_by {
            EndsBy::Event => self.ends_by_event(),
            EndsBy::Date => self.ends_by_date(),
            EndsBy::Count => self.ends_by_count(),
        }
    }

    /// The name of what happens then.
    #[must_use]
    pub fn on_day_off_name(&self, on_day_off: OnDayOff) -> &'static str {
        match on_day_off {
            OnDayOff::Earlier => self.day_off_earlier(),
            OnDayOff::Later => self.day_off_later(),
            OnDayOff::Skip => self.day_off_skip(),
            OnDayOff::Stay => self.day_off_stay(),
        }
    }

    /// How many dates were missed; the first and the last day.
    #[must_use]
    pub fn missed_dates(&self, count: &str, first: &str, last: &str) -> String {
        if first == last { self.missed_one(first) } else { self.missed_times(count, first, last) }
    }
}

impl DialogsClosedDaysText {
    /// What may be done with them.
    #[must_use]
    pub fn instead(&self, instead: Instead) -> &'static str {
        match instead {
            Instead::Keep => self.instead_keep(),
            Instead::DayBefore => self.instead_day_before(),
            Instead::NextOpenDay => self.instead_next_open_day(),
        }
    }
}

impl Text {
    /// The months from one day to another, for the head of a calendar: "November to December",
    /// "January 2027".
    #[must_use]
    pub fn months(&self, first: NaiveDate, last: NaiveDate, today: NaiveDate) -> String {
        let words = &self.dialogs.calendar;
        let months = match first.month() == last.month() {
            true => self.month(first).to_owned(),
            false => words.months(self.month(first), self.month(last)),
        };
        if last.year() == today.year() { months } else { words.months_year(&months, last.year()) }
    }
}
