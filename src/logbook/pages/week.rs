//! Seven days: what is due when, when the shop is open, and how much of each day is promised.

use super::check_backs::Owed;
use super::dates::line;
use crate::domain::opening::Shift;
use crate::domain::{DueLine, load};
use crate::logbook::{Logbook, Result};
use crate::store::page::stale::stale;
use crate::store::page::today::DueLines;
use crate::store::page::{DueWindow, StaleCadence, Whose};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

/// How many days a week has.
const DAYS: u64 = 7;
/// How many lines of a day are read: more than anybody does in one.
const LINES_MOST: u32 = 60;

/// Seven days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WeekPage {
    /// The days, in their order.
    pub days: Vec<WeekDay>,
    /// The first full day from today on, and the first open day after it that has room.
    pub full: Option<(NaiveDate, Option<NaiveDate>)>,
}

/// One day of a week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekDay {
    /// Which.
    pub day: NaiveDate,
    /// What is due on it, the earliest first; at most 60 lines.
    pub lines: Vec<WeekLine>,
    /// How many things are due on it.
    pub total: u32,
    /// On the present day, what was due before it and is still to do, the most pressing first; at
    /// most 60 lines.
    pub overdue: Vec<WeekLine>,
    /// How many such things there are.
    pub overdue_total: u32,
    /// When the shop is open; never on a closed day.
    pub shifts: Vec<Shift>,
    /// Why the shop is closed on a day on which it would be open; none on other days. May be
    /// empty.
    pub off: Option<String>,
    /// How many things may be due on it before it is full; see [`load::room`].
    pub room: u32,
}

/// One thing that is due in a week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekLine {
    /// What.
    pub line: DueLine,
    /// Whether something can be done about it. A later date of a repeating promise comes into
    /// being when the one before it is done, and can only be looked at until then.
    pub is_said: bool,
}

impl WeekDay {
    /// Whether the shop is open at all.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.shifts.is_empty()
    }

    /// Whether no more should be promised for it.
    #[must_use]
    pub fn is_full(&self) -> bool {
        load::is_full(self.room, self.total)
    }
}

impl Logbook {
    /// Seven days from a first one on.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn week(&self, first: NaiveDate) -> Result<WeekPage> {
        let now = self.now().local();
        let days = (0..DAYS).filter_map(|later| first.checked_add_days(Days::new(later)));
        let owed = self.owed()?;
        let mut days: Vec<WeekDay> =
            days.map(|day| self.week_day(day, &owed)).collect::<Result<_>>()?;
        let Some((from, until)) = days.first().zip(days.last()) else {
            return Ok(WeekPage::default());
        };
        let (from, until) = (start_of(from.day), end_of(until.day));
        for cadence in stale(&self.store, Some(until))? {
            self.add_dates(&mut days, &cadence, now, (from, until));
        }
        let today = self.now().today();
        let full = days.iter().find(|day| day.day >= today && day.is_full()).map(|day| day.day);
        let full = match full {
            Some(full) => Some((full, self.day_with_room(full, &days, &owed)?)),
            None => None,
        };
        Ok(WeekPage { days, full })
    }

    fn week_day(&self, day: NaiveDate, owed: &[Owed]) -> Result<WeekDay> {
        let window = DueWindow {
            from: Some(start_of(day)),
            until: Some(end_of(day)),
            expiring_until: day,
            today: self.now().today(),
            pressing_at: None,
            whose: Whose::All,
        };
        let found = self.due_in(&window, LINES_MOST, owed)?;
        let late =
            if day == window.today { self.due_before(day, owed)? } else { DueLines::default() };
        let hours = &self.shop.hours;
        let said = |line| WeekLine { line, is_said: true };
        Ok(WeekDay {
            day,
            overdue: late.lines.into_iter().map(said).collect(),
            overdue_total: late.total,
            lines: found.lines.into_iter().map(said).collect(),
            total: found.total,
            shifts: hours.shifts(day).into_owned(),
            off: hours.days_off.get(&day).cloned(),
            room: load::room(hours, day),
        })
    }

    /// What was due before the present day: nothing that is late falls off the week.
    fn due_before(&self, today: NaiveDate, owed: &[Owed]) -> Result<DueLines> {
        let window = DueWindow {
            from: None,
            until: Some(start_of(today)),
            expiring_until: today,
            today,
            pressing_at: Some(self.now().local_minute()),
            whose: Whose::All,
        };
        let mut found = self.due_in(&window, LINES_MOST, owed)?;
        let stale = stale(&self.store, Some(self.now().local_minute()))?;
        self.add_missed(&mut found.lines, &stale);
        Ok(found)
    }

    fn add_dates(
        &self,
        days: &mut [WeekDay],
        cadence: &StaleCadence,
        now: NaiveDateTime,
        (from, until): (NaiveDateTime, NaiveDateTime),
    ) {
        let most = usize::try_from(LINES_MOST).unwrap_or(usize::MAX);
        for (due, is_said) in self.dates_within(cadence, now, from, until) {
            let Some(day) = days.iter_mut().find(|day| day.day == due.date()) else {
                continue;
            };
            day.total = day.total.saturating_add(1);
            let place = day.lines.partition_point(|other| other.line.due <= due);
            // Thousands may repeat on one day; only those that are shown are worth a line.
            if place < most {
                let line = line(cadence, due);
                day.lines.insert(place, WeekLine { line, is_said });
                day.lines.truncate(most);
            }
        }
    }

    /// The first open day after a full one that has room. Days behind the week are asked for one
    /// by one, and only as long as they are full.
    fn day_with_room(
        &self,
        full: NaiveDate,
        days: &[WeekDay],
        owed: &[Owed],
    ) -> Result<Option<NaiveDate>> {
        load::next_with_room(&self.shop.hours, full, |day| {
            match days.iter().find(|known| known.day == day) {
                Some(known) => Ok(known.total),
                None => self.week_day(day, owed).map(|day| day.total),
            }
        })
    }
}

fn start_of(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}

/// The midnight with which the next day begins.
fn end_of(day: NaiveDate) -> NaiveDateTime {
    start_of(day.checked_add_days(Days::new(1)).unwrap_or(day))
}

#[cfg(test)]
mod tests;
