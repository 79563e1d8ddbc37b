//! Which days a repeating promise falls on, what ends it, and what days off do.

use crate::domain::day::YEARS;
use crate::domain::opening::OpeningHours;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// The most days between two dates.
pub const EVERY_DAYS_MOST: u32 = 365;
/// The most weeks between two weeks with dates.
pub const EVERY_WEEKS_MOST: u32 = 52;

/// Which days a repeating promise falls on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Every so many days, counted from the day it was promised, which is none itself.
    Days {
        /// From 1 to [`EVERY_DAYS_MOST`].
        every: u32,
    },
    /// Chosen weekdays of every second week, every third, and so on. Weeks begin on Monday and are
    /// counted from the one in which it was promised.
    Weeks {
        /// From 1 to [`EVERY_WEEKS_MOST`].
        every: u32,
        /// At least one, Monday first.
        on: Vec<Weekday>,
    },
    /// A day of every month; the last day of a month that has none of that number.
    MonthDay {
        /// From 1 to 31.
        day: u32,
    },
    /// A weekday of every month, such as the second Tuesday.
    MonthWeekday {
        /// Which one.
        nth: Nth,
        /// The weekday.
        on: Weekday,
    },
    /// The last day of every month on which the shop is open.
    LastWorkingDay,
}

/// Which of a month's days of one weekday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nth {
    /// The first.
    #[default]
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
    /// The last: the fourth or the fifth.
    Last,
}

impl Nth {
    /// Every one, in order.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last];
}

/// What ends a repeating promise. Closing its case ends it in any case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// Nothing else.
    #[default]
    CaseCloses,
    /// An event that a person notes ("delivered"); never empty.
    Event(String),
    /// A day; a date on it still counts.
    Date(NaiveDate),
    /// So many dates were given, at least 1.
    Count(u32),
}

impl Until {
    /// Until an event as written; an empty one means until the case closes.
    #[must_use]
    pub fn event(written: &str) -> Self {
        if written.is_empty() { Self::CaseCloses } else { Self::Event(written.to_owned()) }
    }
}

/// What happens to a date on which the shop is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnDayOff {
    /// It stands all the same.
    #[default]
    Stay,
    /// It is left out.
    Skip,
    /// It moves to the open day before, where there may be a date already.
    Earlier,
    /// It moves to the open day after, where there may be a date already.
    Later,
}

impl OnDayOff {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Earlier, Self::Later, Self::Skip, Self::Stay];

    /// The day on which a date of the rule comes to lie; none when it is left out. A shop that
    /// stays closed for good moves nothing.
    pub(super) fn placed(self, day: NaiveDate, hours: &OpeningHours) -> Option<NaiveDate> {
        match self {
            _ if hours.is_open_day(day) => Some(day),
            Self::Stay => Some(day),
            Self::Skip => None,
            Self::Earlier => Some(hours.open_day_until(day).unwrap_or(day)),
            Self::Later => Some(hours.open_day_from(day).unwrap_or(day)),
        }
    }
}

/// Days in order.
pub(super) type InOrder<'a> = Box<dyn Iterator<Item = NaiveDate> + 'a>;

impl Rule {
    /// The days of this rule from a day on (counted), as a rule promised on `start` gives them,
    /// before days off are looked at. They end with the years a date may lie in.
    pub(super) fn days_from<'a>(
        &'a self,
        start: NaiveDate,
        from: NaiveDate,
        hours: &'a OpeningHours,
    ) -> InOrder<'a> {
        let from = from.max(start);
        let days: InOrder<'a> = match self {
            Self::Days { every } => every_days(*every, start, from),
            Self::Weeks { every, on } => weeks(*every, on, start, from),
            Self::MonthDay { day } => months(from, move |first| {
                let last = days_in_month(first);
                first.with_day((*day).clamp(1, last))
            }),
            Self::MonthWeekday { nth, on } => {
                months(from, move |first| weekday_of_month(first, *nth, *on))
            }
            Self::LastWorkingDay => months(from, move |first| {
                let last = days_in_month(first);
                (1..=last)
                    .rev()
                    .filter_map(|day| first.with_day(day))
                    .find(|day| hours.is_open_day(*day))
            }),
        };
        let in_range = move |day: &NaiveDate| day.year() <= *YEARS.end();
        Box::new(days.take_while(in_range).skip_while(move |day| *day < from))
    }
}

fn every_days<'a>(every: u32, start: NaiveDate, from: NaiveDate) -> InOrder<'a> {
    let step = u64::from(every.max(1));
    let passed = u64::try_from((from - start).num_days()).unwrap_or(0);
    let steps = passed.div_ceil(step).max(1);
    let first = start.checked_add_days(Days::new(steps.saturating_mul(step)));
    Box::new(std::iter::successors(first, move |day| day.checked_add_days(Days::new(step))))
}

fn weeks<'a>(every: u32, on: &'a [Weekday], start: NaiveDate, from: NaiveDate) -> InOrder<'a> {
    let every = u64::from(every.max(1));
    let monday = monday_of(start);
    let passed = u64::try_from((from - monday).num_days()).unwrap_or(0) / 7;
    let first = monday.checked_add_days(Days::new((passed - passed % every) * 7));
    let mondays =
        std::iter::successors(first, move |monday| monday.checked_add_days(Days::new(every * 7)));
    Box::new(mondays.flat_map(move |monday| {
        on.iter().filter_map(move |weekday| {
            monday.checked_add_days(Days::new(weekday.num_days_from_monday().into()))
        })
    }))
}

fn months<'a>(
    from: NaiveDate,
    day_of: impl Fn(NaiveDate) -> Option<NaiveDate> + 'a,
) -> InOrder<'a> {
    let firsts =
        std::iter::successors(from.with_day(1), |first| first.checked_add_months(Months::new(1)));
    // A month without such a day gives none; the years end long before the calendar does.
    Box::new(firsts.take_while(|first| first.year() <= *YEARS.end()).filter_map(day_of))
}

fn weekday_of_month(first: NaiveDate, nth: Nth, weekday: Weekday) -> Option<NaiveDate> {
    let week = match nth {
        Nth::First => 1,
        Nth::Second => 2,
        Nth::Third => 3,
        Nth::Fourth => 4,
        Nth::Last => {
            let fifth =
                NaiveDate::from_weekday_of_month_opt(first.year(), first.month(), weekday, 5);
            return fifth.or_else(|| weekday_of_month(first, Nth::Fourth, weekday));
        }
    };
    NaiveDate::from_weekday_of_month_opt(first.year(), first.month(), weekday, week)
}

/// The Monday of a day's week; the first day of the calendar where that has none.
fn monday_of(day: NaiveDate) -> NaiveDate {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}

fn days_in_month(day: NaiveDate) -> u32 {
    u32::from(day.num_days_in_month())
}
