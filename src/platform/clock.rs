//! What time is it?
//!
//! The only place that asks the computer. Everything below `app` and `cli` is given a [`Now`],
//! so that a test can stand on any day. It must not know what a date is used for.

use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::Now;
use chrono::{NaiveDateTime, TimeDelta, Utc};

/// Something that knows the time. It may be asked from any thread, since a job that writes takes
/// the logbook and its clock along.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Now;
}

/// The computer's clock and time zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the computer")]
    fn now(&self) -> Now {
        let local = chrono::Local::now();
        // Offsets have been whole minutes everywhere since 1972.
        let offset_minutes = local.offset().local_minus_utc().div_euclid(60);
        Now { utc: local.with_timezone(&Utc), offset_minutes }
    }
}

/// A clock that stands still until it is moved: for tests and the sample shop. Clones share one
/// time, so a test can keep a handle on the clock that a logbook owns.
#[derive(Debug, Clone)]
pub struct FixedClock(Arc<Mutex<Now>>);

impl FixedClock {
    /// A clock that stands at this moment.
    #[must_use]
    pub fn new(now: Now) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    /// A clock whose wall shows `local`, this many minutes ahead of UTC.
    #[must_use]
    pub fn at_local(local: NaiveDateTime, offset_minutes: i32) -> Self {
        let offset = TimeDelta::minutes(offset_minutes.into());
        let utc = local.checked_sub_signed(offset).unwrap_or(local).and_utc();
        Self::new(Now { utc, offset_minutes })
    }

    /// Moves the clock to this moment, forwards or back.
    pub fn set(&self, now: Now) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// Moves the clock by this much; a negative step goes back, as a corrected clock does.
    pub fn advance(&self, by: TimeDelta) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        now.utc = now.utc.checked_add_signed(by).unwrap_or(now.utc);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Now {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn local_time_is_utc_plus_the_offset_and_keeps_its_seconds() {
        let utc = moment("2026-11-22T23:30:45").and_utc();
        assert_eq!(Now { utc, offset_minutes: 60 }.local(), moment("2026-11-23T00:30:45"));
        assert_eq!(Now { utc, offset_minutes: -210 }.local(), moment("2026-11-22T20:00:45"));
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_end_the_program() {
        let utc = chrono::DateTime::<Utc>::MAX_UTC;
        assert_eq!(Now { utc, offset_minutes: 60 }.local(), utc.naive_utc());
    }

    #[test]
    fn a_fixed_clock_stands_until_moved_and_its_clones_move_along() {
        let clock = FixedClock::at_local(moment("2026-11-22T09:00:00"), 120);
        let handle = clock.clone();
        assert_eq!(clock.now().utc.naive_utc(), moment("2026-11-22T07:00:00"));
        handle.advance(TimeDelta::days(1));
        assert_eq!(clock.now().local(), moment("2026-11-23T09:00:00"));
        handle.advance(TimeDelta::minutes(-1));
        assert_eq!(clock.now().local(), moment("2026-11-23T08:59:00"));
        handle.set(Now { utc: moment("2027-01-01T00:00:00").and_utc(), offset_minutes: 0 });
        assert_eq!(clock.now().local(), moment("2027-01-01T00:00:00"));
    }

    #[test]
    fn the_computers_clock_agrees_with_itself() {
        let now = SystemClock.now();
        let ahead = now.local() - now.utc.naive_utc();
        assert_eq!(ahead, TimeDelta::minutes(now.offset_minutes.into()));
        assert!(now.utc > moment("2026-01-01T00:00:00").and_utc());
        assert!((-14 * 60..=14 * 60).contains(&now.offset_minutes));
    }
}
