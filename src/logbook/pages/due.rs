//! The promises alone, for whoever asks without a window.

use super::{DueKind, DueLine};
use crate::logbook::{Logbook, Result};
use crate::store::page::{DueWindow, today};
use chrono::{Days, NaiveDate, NaiveTime};

impl Logbook {
    /// The open promises that are overdue now or due by the end of a day: the overdue ones first,
    /// the most pressing of them in front (harm times lateness), then the others, the earliest
    /// first. Promises that fall due after that day are left out, also when the day is past.
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
        if end.is_none_or(|end| end > minute) {
            lines.extend(read(Some(minute), end, None)?.lines);
        }
        lines.retain(|line| matches!(line.kind, DueKind::Promise(_)));
        Ok(lines)
    }
}
