//! The promises alone, for whoever asks without a window.

use super::DueLine;
use crate::logbook::{Logbook, Result};
use crate::store::page::stale::stale;
use crate::store::page::{DueWindow, today};
use chrono::{Days, NaiveDate, NaiveTime};

impl Logbook {
    /// The open promises that are overdue now or due by the end of a day: the overdue ones first,
    /// the most pressing of them in front (harm times lateness), then the others, the earliest
    /// first. The missed dates of a repeating promise stand behind the first of them. Promises that fall due after that day are left out, also when the day is past.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn promises_due(&self, day: NaiveDate) -> Result<Vec<DueLine>> {
        let minute = self.now().local_minute();
        let end = day.checked_add_days(Days::new(1)).map(|next| next.and_time(NaiveTime::MIN));
        let read = |from, until, pressing_at| {
            let window = DueWindow { from, until, expiring_until: day, pressing_at };
            today::due(&self.store, &window, u32::MAX)
        };
        let overdue_until = end.map_or(minute, |end| end.min(minute));
        let mut lines = read(None, Some(overdue_until), Some(minute))?.lines;
        let stale = stale(&self.store, minute)?;
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
        lines.retain(|line| line.promise().is_some());
        Ok(lines)
    }
}
