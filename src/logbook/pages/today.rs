//! The morning's page: what is due, who went quiet, how the last month went.

use super::{TodayPage, WaitingCustomer};
use crate::domain::{CadenceId, Customer, CustomerId, Due, DueLine, Now};
use crate::logbook::{Logbook, Result};
use crate::store::page::last_words::last_words;
use crate::store::page::stale::stale;
use crate::store::page::{DueLines, DueWindow, StaleCadence, Whose, today};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// How many lines of a section are read: more than anyone works off in a day.
const LINES_MOST: u32 = 100;
/// How many quiet customers are shown.
const QUIET_MOST: u32 = 50;
/// How many days after today count as soon.
const NEXT_DAYS: u64 = 7;
/// How many days before it expires a concession is brought up, so that there is still time to
/// apply it for the customer.
const EXPIRY_NOTICE_DAYS: u64 = 2;
/// How many days the numbers look back.
const NUMBERS_DAYS: u64 = 30;

impl Logbook {
    /// What the morning needs, at the present moment. Something is overdue from the minute after
    /// its due minute on.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn today(&self) -> Result<TodayPage> {
        let now = self.now();
        let minute = now.local_minute();
        let tomorrow = midnight_after(now.today(), 1);
        let soon_over = midnight_after(now.today(), NEXT_DAYS + 1);
        let owed = self.owed()?;
        let read = |from, until, most| {
            let window = DueWindow { from, until, ..days(now) };
            self.due_in(&window, most, &owed)
        };
        let ours = DueWindow { until: soon_over, whose: Whose::Shop, ..days(now) };
        let ours = self.due_in(&ours, LINES_MOST, &owed)?;
        let mut overdue = self.due_in(&overdue(now), LINES_MOST, &owed)?;
        let mut later = read(Some(minute), tomorrow, LINES_MOST)?;
        let mut next = read(tomorrow, soon_over, LINES_MOST)?;
        let stale = stale(&self.store, Some(minute))?;
        self.add_missed(&mut overdue.lines, &stale);
        for line in stale.iter().filter_map(|stale| self.upcoming_line(stale, minute, soon_over)) {
            let is_later = tomorrow.is_none_or(|tomorrow| line.due.at() < tomorrow);
            add_line(if is_later { &mut later } else { &mut next }, line);
        }
        self.note_risks(&mut later.lines)?;
        self.note_risks(&mut next.lines)?;
        let after = if overdue.total + later.total + next.total + ours.total == 0 {
            read(soon_over, None, 1)?.lines.pop()
        } else {
            None
        };
        let silent_since = self.shop.hours.working_days_back(now.today(), self.shop.quiet_days);
        let (quiet, quiet_total) =
            today::quiet(&self.store, start_ms(now, silent_since), QUIET_MOST)?;
        let first_day = now.today().checked_sub_days(Days::new(NUMBERS_DAYS));
        let numbers_since_ms = start_ms(now, first_day.unwrap_or(NaiveDate::MIN));
        Ok(TodayPage {
            waiting: self.waiting(&overdue.lines)?,
            ours_total: ours.total,
            ours: ours.lines,
            overdue_total: overdue.total,
            overdue: overdue.lines,
            today_total: later.total,
            today: later.lines,
            next_total: next.total,
            next: next.lines,
            after,
            quiet,
            quiet_total,
            numbers: today::numbers(&self.store, numbers_since_ms)?,
            numbers_since_ms,
        })
    }

    /// How to reach the customers of these lines, and the last words either way.
    fn waiting(&self, lines: &[DueLine]) -> Result<BTreeMap<CustomerId, WaitingCustomer>> {
        let mut found = BTreeMap::new();
        for line in lines {
            if let Entry::Vacant(unknown) = found.entry(line.customer) {
                let Customer { phone, email, do_not_contact, .. } = self.customer(line.customer)?;
                let last = last_words(&self.store, line.customer)?;
                unknown.insert(WaitingCustomer { phone, email, do_not_contact, last });
            }
        }
        Ok(found)
    }

    /// Puts the missed dates that have not come into being behind the one that stands in a list.
    pub(super) fn add_missed(&self, lines: &mut [DueLine], stale: &[StaleCadence]) {
        let now = self.now().local();
        let by_cadence: HashMap<(CadenceId, Due), &StaleCadence> =
            stale.iter().map(|stale| ((stale.cadence.id, stale.last), stale)).collect();
        for line in lines {
            let found = line.cadence.and_then(|(id, _)| by_cadence.get(&(id, line.due)));
            if let Some(stale) = found {
                line.missed = self.missed_behind(stale, now);
            }
        }
    }

    /// How many things are overdue, for the sidebar: as many as [`Self::today`] shows.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn overdue_count(&self) -> Result<u32> {
        self.due_count(&overdue(self.now()))
    }
}

/// What was due before the present minute, the most pressing first.
fn overdue(now: Now) -> DueWindow {
    let minute = now.local_minute();
    DueWindow { until: Some(minute), pressing_at: Some(minute), ..days(now) }
}

/// What customers wait for on any day, the earliest first.
fn days(now: Now) -> DueWindow {
    let today = now.today();
    let expiring_until = day_after(today, EXPIRY_NOTICE_DAYS).unwrap_or(NaiveDate::MAX);
    DueWindow {
        from: None,
        until: None,
        expiring_until,
        today,
        pressing_at: None,
        whose: Whose::Customers,
    }
}

/// Puts a line where its due minute belongs, as long as the list has room.
fn add_line(lines: &mut DueLines, line: DueLine) {
    lines.total = lines.total.saturating_add(1);
    let place = lines.lines.partition_point(|other| other.due <= line.due);
    let most = usize::try_from(LINES_MOST).unwrap_or(usize::MAX);
    if place < most {
        lines.lines.insert(place, line);
        lines.lines.truncate(most);
    }
}

fn day_after(day: NaiveDate, days: u64) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(days))
}

/// The midnight with which the day so many days later begins; none past the calendar.
fn midnight_after(day: NaiveDate, days: u64) -> Option<NaiveDateTime> {
    day_after(day, days).map(|day| day.and_time(NaiveTime::MIN))
}

/// The start of a day in UTC milliseconds, by the offset that holds now.
fn start_ms(now: Now, day: NaiveDate) -> i64 {
    let midnight = day.and_time(NaiveTime::MIN);
    let offset = TimeDelta::minutes(i64::from(now.offset_minutes));
    midnight.checked_sub_signed(offset).unwrap_or(midnight).and_utc().timestamp_millis()
}

#[cfg(test)]
mod tests;
