//! When a promise rings: ten minutes before it is due, and when it is due, while the shop is open.
//!
//! What rang while nobody could hear it, because the computer slept, is not made up for: Today
//! tells what is late.

use super::opening::OpeningHours;
use chrono::{NaiveDateTime, TimeDelta, Timelike};

/// How many minutes before it is due a promise rings for the first time.
pub const BEFORE_MINUTES: i64 = 10;
/// After so many minutes a ring is old news.
const FRESH_MINUTES: i64 = 5;

/// The moments at which something that is due rings, the first one first.
fn moments(due: NaiveDateTime) -> [NaiveDateTime; 2] {
    let before = due.checked_sub_signed(TimeDelta::minutes(BEFORE_MINUTES));
    [before.unwrap_or(due), due]
}

/// Whether the shop is open in a minute; that in which it closes counts.
#[must_use]
pub fn is_heard(hours: &OpeningHours, at: NaiveDateTime) -> bool {
    let minute = at.hour() * 60 + at.minute();
    let shifts = hours.shifts(at.date());
    shifts.iter().any(|it| (u32::from(it.opens)..=u32::from(it.closes)).contains(&minute))
}

/// Which of these ring after a moment and up to now; each once, in their order.
#[must_use]
pub fn ringing<'a, T>(
    all: &'a [T],
    due: impl Fn(&T) -> NaiveDateTime,
    since: NaiveDateTime,
    now: NaiveDateTime,
    hours: &OpeningHours,
) -> Vec<&'a T> {
    let fresh = now.checked_sub_signed(TimeDelta::minutes(FRESH_MINUTES)).unwrap_or(now);
    let since = since.max(fresh);
    let rings = |at: NaiveDateTime| since < at && at <= now && is_heard(hours, at);
    all.iter().filter(|one| moments(due(one)).into_iter().any(rings)).collect()
}

/// The next moment after another one at which any of these rings.
#[must_use]
pub fn next<'a, T: 'a>(
    all: impl IntoIterator<Item = &'a T>,
    due: impl Fn(&T) -> NaiveDateTime,
    after: NaiveDateTime,
    hours: &OpeningHours,
) -> Option<NaiveDateTime> {
    let moments = all.into_iter().flat_map(|one| moments(due(one)));
    moments.filter(|at| *at > after && is_heard(hours, *at)).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::opening::Shift;

    fn at(minute: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(minute, "%Y-%m-%d %H:%M:%S").unwrap()
    }

    /// On Monday, 2026-11-23, open 9 to 12 and 13 to 18.
    fn hours() -> OpeningHours {
        let mut hours = OpeningHours::default();
        let shift = |opens: u16, closes: u16| Shift { opens: opens * 60, closes: closes * 60 };
        hours.week[0] = vec![shift(9, 12), shift(13, 18)];
        hours
    }

    fn on_monday(times: &[&str]) -> Vec<NaiveDateTime> {
        times.iter().map(|time| at(&format!("2026-11-23 {time}:00"))).collect()
    }

    fn rings(dues: &[NaiveDateTime], since: &str, now: &str) -> usize {
        let (since, now) = (at(&format!("2026-11-23 {since}")), at(&format!("2026-11-23 {now}")));
        ringing(dues, |due| *due, since, now, &hours()).len()
    }

    #[test]
    fn a_promise_rings_ten_minutes_before_and_when_it_is_due() {
        let dues = on_monday(&["10:00"]);
        for (since, now, expected) in [
            ("09:49:00", "09:49:59", 0),
            ("09:49:59", "09:50:00", 1),
            ("09:50:00", "09:50:30", 0),
            ("09:59:59", "10:00:00", 1),
            ("09:59:30", "10:00:30", 1),
            ("10:00:00", "10:01:00", 0),
        ] {
            assert_eq!(rings(&dues, since, now), expected, "{since} {now}");
        }
    }

    #[test]
    fn many_ring_together_and_each_once() {
        let dues = on_monday(&["10:00", "10:00", "10:10", "11:00"]);
        // Two are due, one is due in ten minutes.
        assert_eq!(rings(&dues, "09:59:30", "10:00:10"), 3);
    }

    #[test]
    fn it_is_quiet_outside_opening_hours_and_at_closing_it_still_rings() {
        for (due, since, now, expected) in [
            // Due when the shop opens: ten minutes before, nobody is there.
            ("09:00", "08:49:30", "08:50:30", 0),
            ("09:00", "08:59:30", "09:00:30", 1),
            ("12:30", "12:19:30", "12:20:30", 0),
            ("12:30", "12:29:30", "12:30:30", 0),
            ("18:00", "17:59:30", "18:00:30", 1),
            ("18:01", "18:00:30", "18:01:30", 0),
        ] {
            assert_eq!(rings(&on_monday(&[due]), since, now), expected, "{due} {now}");
        }
        let sunday = [at("2026-11-22 10:00:00")];
        let (since, now) = (at("2026-11-22 09:59:00"), at("2026-11-22 10:00:00"));
        assert!(ringing(&sunday, |due| *due, since, now, &hours()).is_empty());
    }

    #[test]
    fn what_rang_while_the_computer_slept_is_old_news() {
        let dues = on_monday(&["10:00", "10:30"]);
        assert_eq!(rings(&dues, "09:40:00", "10:31:00"), 1, "only what is fresh");
        assert_eq!(rings(&dues, "09:40:00", "11:31:00"), 0);
    }

    #[test]
    fn the_next_ring_is_the_earliest_one_that_is_heard() {
        let dues = on_monday(&["12:30", "09:00", "13:05"]);
        let next = |after: &str| {
            let after = at(&format!("2026-11-23 {after}"));
            next(&dues, |due| *due, after, &hours()).map(|at| at.to_string())
        };
        assert_eq!(next("08:00:00").as_deref(), Some("2026-11-23 09:00:00"));
        // 12:55 lies before the afternoon begins, so 13:05 it is.
        assert_eq!(next("09:00:00").as_deref(), Some("2026-11-23 13:05:00"));
        assert_eq!(next("13:05:00"), None);
    }
}
