//! The promises, and what follows them up, for whoever asks without a window.

use super::dates::line;
use crate::domain::DueLine;
use crate::logbook::{Logbook, Result};
use crate::store::page::stale::stale;
use crate::store::page::{DueWindow, Whose, today};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

impl Logbook {
    /// The open promises on record that are due on these days and have not passed, the earliest
    /// first. Later dates of repeating promises are not among them: their rule says what happens
    /// to them on a day off.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn promises_on(&self, days: &[NaiveDate]) -> Result<Vec<DueLine>> {
        let now = self.now().local();
        let mut found = Vec::new();
        for day in days {
            let next = day.checked_add_days(Days::new(1)).unwrap_or(*day);
            let window = DueWindow {
                from: Some(day.and_time(NaiveTime::MIN)),
                until: Some(next.and_time(NaiveTime::MIN)),
                expiring_until: *day,
                today: self.now().today(),
                pressing_at: None,
                whose: Whose::All,
            };
            found.extend(today::due(&self.store, &window, u32::MAX)?.lines);
        }
        found.retain(|line| line.promise().is_some() && !line.is_overdue(now));
        found.sort_by_key(|line| line.due);
        Ok(found)
    }

    /// The open promises due from one civil moment on and before another, the earliest first, with
    /// the next date of a repeating promise whose last one was missed.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn promises_between(
        &self,
        from: NaiveDateTime,
        until: NaiveDateTime,
    ) -> Result<Vec<DueLine>> {
        let minute = self.now().local_minute();
        let window = DueWindow {
            from: Some(from),
            until: Some(until),
            expiring_until: from.date(),
            today: self.now().today(),
            pressing_at: None,
            whose: Whose::All,
        };
        let mut lines = today::due(&self.store, &window, u32::MAX)?.lines;
        let stale = stale(&self.store, Some(minute))?;
        lines.extend(stale.iter().filter_map(|it| self.upcoming_line(it, minute, Some(until))));
        lines.retain(|line| line.promise().is_some());
        lines.sort_by_key(|line| line.due);
        Ok(lines)
    }

    /// Everything that is overdue now or due by the end of a day, as Today lists it: promises, what is
    /// owed, what follows a case up, our own targets. What is overdue comes first, the most pressing
    /// in front, then the others, the earliest first; what falls due after that day is left out, also
    /// when the day is past. The missed dates of a repeating promise stand behind the first of them;
    /// all dates ahead stand there each by itself.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn everything_due(&self, day: NaiveDate) -> Result<Vec<DueLine>> {
        let minute = self.now().local_minute();
        let (mut lines, mut later): (Vec<_>, Vec<_>) =
            self.all_due(day)?.into_iter().partition(|line| line.due.at() < minute);
        if let Some(end) = day.checked_add_days(Days::new(1)) {
            let end = end.and_time(NaiveTime::MIN);
            for running in stale(&self.store, None)? {
                let dates = self.dates_within(&running, minute, minute, end);
                let ahead = dates.into_iter().filter(|(_, is_said)| !is_said);
                later.extend(ahead.map(|(due, _)| line(&running, due)));
            }
        }
        later.sort_by_key(|line| line.due);
        lines.extend(later);
        Ok(lines)
    }

    fn all_due(&self, day: NaiveDate) -> Result<Vec<DueLine>> {
        let minute = self.now().local_minute();
        let end = day.checked_add_days(Days::new(1)).map(|next| next.and_time(NaiveTime::MIN));
        let (owed, today) = (self.owed()?, self.now().today());
        let read = |from, until, pressing_at| {
            let window = DueWindow {
                from,
                until,
                expiring_until: day,
                today,
                pressing_at,
                whose: Whose::All,
            };
            self.due_in(&window, u32::MAX, &owed)
        };
        let overdue_until = end.map_or(minute, |end| end.min(minute));
        let mut lines = read(None, Some(overdue_until), Some(minute))?.lines;
        let stale = stale(&self.store, Some(minute))?;
        self.add_missed(&mut lines, &stale);
        for line in &mut lines {
            line.missed.retain(|due| due.at() < overdue_until);
        }
        if end.is_none_or(|end| end > minute) {
            let mut later = read(Some(minute), end, None)?.lines;
            later.extend(stale.iter().filter_map(|it| self.upcoming_line(it, minute, end)));
            later.sort_by_key(|line| line.due);
            lines.extend(later);
        }
        Ok(lines)
    }
}
