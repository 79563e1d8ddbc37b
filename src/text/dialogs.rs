//! The words of the dialogs of a case: promises, contacts, concessions, preventions, closing,
//! correcting.

use super::{DialogsClosedDaysText, DialogsPromiseText, DialogsWhenText};
use crate::domain::cadence::{EndsBy, OnDayOff, Repeats};
use crate::domain::closed_day::Instead;
use chrono::NaiveTime;

impl DialogsWhenText {
    /// Later today.
    #[must_use]
    pub fn today(&self, time: NaiveTime) -> String {
        format!("Today {}", time.format("%H:%M"))
    }

    /// Tomorrow.
    #[must_use]
    pub fn tomorrow(&self, time: NaiveTime) -> String {
        format!("Tomorrow {}", time.format("%H:%M"))
    }
}

impl DialogsPromiseText {
    /// The name of a way to repeat.
    #[must_use]
    pub fn repeats_name(&self, repeats: Repeats) -> &'static str {
        match repeats {
            Repeats::Weekdays => "Every week, on weekdays you choose",
            Repeats::Weeks => "Every few weeks, on weekdays you choose",
            Repeats::Days => "Every few days",
            Repeats::MonthDay => "Every month, on a day like the 15th",
            Repeats::MonthWeekday => "Every month, on a day like the second Tuesday",
            Repeats::LastWorkingDay => "Every month, on the last working day",
        }
    }

    /// The name of such a sort.
    #[must_use]
    pub fn ends_by_name(&self, ends_by: EndsBy) -> &'static str {
        match ends_by {
            EndsBy::Event => "Until something happens",
            EndsBy::Date => "Until a day",
            EndsBy::Count => "A number of times",
        }
    }

    /// The name of what happens then.
    #[must_use]
    pub fn on_day_off_name(&self, on_day_off: OnDayOff) -> &'static str {
        match on_day_off {
            OnDayOff::Earlier => "On the open day before",
            OnDayOff::Later => "On the open day after",
            OnDayOff::Skip => "Leave that date out",
            OnDayOff::Stay => "All the same",
        }
    }

    /// How many dates were missed; the first and the last day.
    #[must_use]
    pub fn missed_dates(&self, count: &str, first: &str, last: &str) -> String {
        if first == last {
            format!("Missed {first}")
        } else {
            format!("Missed {count} times, from {first}, to {last}")
        }
    }
}

impl DialogsClosedDaysText {
    /// What may be done with them.
    #[must_use]
    pub fn instead(&self, instead: Instead) -> &'static str {
        match instead {
            Instead::Keep => "Keep as it is",
            Instead::DayBefore => "To the day before",
            Instead::NextOpenDay => "To the next open day",
        }
    }
}
