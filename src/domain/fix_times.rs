//! How long fixes really took this shop, so that nobody promises a day that cannot be kept.
//!
//! People forgive a later day more easily than a broken promise: promise the later one and beat
//! it (domain rules, 3.4, "Waiting", after Maister).

use super::opening::OpeningHours;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

/// With fewer fixes than this a median says nothing.
pub const FIXES_LEAST: usize = 5;

/// How long the fixes of one kind of mistake took, from the moment we knew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FixTimes {
    /// Of so many fixes.
    pub count: usize,
    /// Half of them took no longer than this many minutes.
    pub median: i64,
    /// Every fourth took longer than this many minutes.
    pub slow_quarter: i64,
}

impl FixTimes {
    /// What these fixes took, in minutes each; none with fewer than [`FIXES_LEAST`].
    #[must_use]
    pub fn of(mut minutes: Vec<i64>) -> Option<Self> {
        minutes.sort_unstable();
        let count = minutes.len();
        // The nearest rank: a figure that one of the fixes really had.
        let share = |percent: usize| minutes.get((count * percent).div_ceil(100).max(1) - 1);
        let (median, slow_quarter) = (*share(50)?, *share(75)?);
        (count >= FIXES_LEAST).then_some(Self { count, median, slow_quarter })
    }
}

/// The day to promise instead of a chosen one: open, and late enough that three of four such
/// fixes were done by then. None when the chosen day is as good.
#[must_use]
pub fn safer_day(
    chosen: NaiveDate,
    fixes: Option<FixTimes>,
    hours: &OpeningHours,
    now: NaiveDateTime,
) -> Option<NaiveDate> {
    let slow = fixes.and_then(|fixes| {
        now.checked_add_signed(TimeDelta::try_minutes(fixes.slow_quarter)?).map(|at| at.date())
    });
    let from = slow.map_or(chosen, |slow| slow.max(chosen));
    let day = hours.open_day_from(from)?;
    (day != chosen).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DAY: i64 = 24 * 60;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn noon(text: &str) -> NaiveDateTime {
        day(text).and_hms_opt(12, 0, 0).unwrap()
    }

    #[test]
    fn a_median_needs_five_fixes() {
        assert_eq!(FixTimes::of(vec![1, 2, 3, 4]), None);
        assert_eq!(FixTimes::of(Vec::new()), None);
        let times = FixTimes::of(vec![5 * DAY, DAY, 2 * DAY, 9 * DAY, 3 * DAY]);
        let expected = FixTimes { count: 5, median: 3 * DAY, slow_quarter: 5 * DAY };
        assert_eq!(times, Some(expected));
    }

    #[test]
    fn the_later_day_is_proposed_and_never_a_closed_one() {
        let hours = OpeningHours::default();
        let fixes = FixTimes::of(vec![DAY, DAY, 2 * DAY, 4 * DAY, 9 * DAY]);
        // Monday: three of four were done within four days, that is by Friday.
        let now = noon("2026-11-23");
        let safer = |chosen: &str, fixes| safer_day(day(chosen), fixes, &hours, now);
        assert_eq!(safer("2026-11-24", fixes), Some(day("2026-11-27")));
        assert_eq!(safer("2026-11-27", fixes), None);
        // On a Sunday the shop is closed, whatever fixes took.
        assert_eq!(safer("2026-11-29", fixes), Some(day("2026-11-30")));
        assert_eq!(safer("2026-11-29", None), Some(day("2026-11-30")));
        assert_eq!(safer("2026-11-24", None), None);
    }

    proptest! {
        #[test]
        fn three_of_four_are_done_by_then(minutes in prop::collection::vec(0..500_000_i64, 5..40)) {
            let times = FixTimes::of(minutes.clone()).unwrap();
            let within = |limit: i64| minutes.iter().filter(|took| **took <= limit).count();
            prop_assert!(within(times.median) * 2 >= minutes.len());
            prop_assert!(within(times.slow_quarter) * 4 >= minutes.len() * 3);
            prop_assert!(times.median <= times.slow_quarter);
        }
    }
}
