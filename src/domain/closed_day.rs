//! What becomes of a promise for a day on which the shop turns out to be closed.

use super::day::Due;
use super::opening::OpeningHours;
use chrono::{NaiveDate, NaiveDateTime};

/// What is done with the promises of a day that was marked closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Instead {
    /// They stay: some promises are kept on a closed day too.
    #[default]
    Keep,
    /// Each moves to the open day before.
    DayBefore,
    /// Each moves to the next open day.
    NextOpenDay,
}

impl Instead {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Keep, Self::DayBefore, Self::NextOpenDay];

    /// The new due minute of a promise, at the same time of day; none when it stays, because
    /// that is wanted, no such day is near, or its minute has passed already.
    #[must_use]
    pub fn due(
        self,
        hours: &OpeningHours,
        due: NaiveDateTime,
        now: NaiveDateTime,
    ) -> Option<NaiveDateTime> {
        let day = match self {
            Self::Keep => None,
            Self::DayBefore => due.date().pred_opt().and_then(|day| hours.open_day_until(day)),
            Self::NextOpenDay => due.date().succ_opt().and_then(|day| hours.open_day_from(day)),
        };
        let moved = day.map(|day: NaiveDate| day.and_time(due.time()))?;
        (!Due::new(moved).has_passed(now)).then_some(moved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(minute, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn a_promise_moves_to_the_nearest_open_day_and_never_into_the_past() {
        let mut hours = OpeningHours::default();
        for day in ["2026-11-26", "2026-11-27"] {
            hours.days_off.insert(day.parse().unwrap(), String::new());
        }
        let due = at("2026-11-27 12:00");
        for (instead, now, expected) in [
            (Instead::Keep, "2026-11-20 09:00", None),
            (Instead::DayBefore, "2026-11-20 09:00", Some("2026-11-25 12:00")),
            (Instead::DayBefore, "2026-11-25 11:59", Some("2026-11-25 12:00")),
            (Instead::DayBefore, "2026-11-25 12:01", None),
            (Instead::NextOpenDay, "2026-11-20 09:00", Some("2026-11-28 12:00")),
            (Instead::NextOpenDay, "2026-11-29 09:00", None),
        ] {
            let moved = instead.due(&hours, due, at(now));
            assert_eq!(moved, expected.map(at), "{instead:?} {now}");
        }
    }

    #[test]
    fn a_shop_that_never_opens_moves_nothing() {
        let mut hours = OpeningHours::always();
        hours.week = Default::default();
        for instead in Instead::ALL {
            assert_eq!(instead.due(&hours, at("2026-11-27 12:00"), at("2026-11-20 09:00")), None);
        }
    }
}
