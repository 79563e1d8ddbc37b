//! Whether a promise can still be kept: told before it is late, a customer can plan.

use super::day::Due;
use super::opening::OpeningHours;
use super::waiting::Waiting;
use chrono::NaiveDateTime;

/// With so many promises on one day not all of them will be kept.
pub const CROWDED: u32 = 8;
/// Whoever waits for somebody else with so many open days left or fewer should say so.
const DAYS_LEFT: u32 = 1;

/// Why a promise is unlikely to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Risk {
    /// Somebody else has not delivered, by name, and hardly a working day is left.
    Waiting(String),
    /// The shop is closed from now until it is due.
    Closed,
    /// So many promises are due on the same day.
    Crowded(u32),
}

/// What is known of a promise that is still to come.
#[derive(Clone, Debug)]
pub struct Coming<'a> {
    /// When it is due.
    pub due: Due,
    /// Whether the case is fixed, or needs no fix.
    pub is_fix_settled: bool,
    /// Whom the case waits for.
    pub waiting: &'a Waiting,
    /// How many promises are due on that day, this one counted.
    pub on_that_day: u32,
}

/// Why this promise is unlikely to be kept; none when nothing speaks against it.
#[must_use]
pub fn risk(coming: &Coming<'_>, hours: &OpeningHours, now: NaiveDateTime) -> Option<Risk> {
    let due = coming.due.at();
    if due < now {
        return None;
    }
    if let (Waiting::Other(name), false) = (coming.waiting, coming.is_fix_settled)
        && hours.working_days_between(now.date(), due.date()) <= DAYS_LEFT
    {
        return Some(Risk::Waiting(name.clone()));
    }
    if hours.between(now, due) == 0 && !hours.is_open_day(due.date()) {
        return Some(Risk::Closed);
    }
    (coming.on_that_day >= CROWDED).then_some(Risk::Crowded(coming.on_that_day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn found(now: &str, due: &str, waiting: &Waiting, is_fix_settled: bool) -> Option<Risk> {
        let due = Due::new(at(due));
        let coming = Coming { due, is_fix_settled, waiting, on_that_day: 1 };
        risk(&coming, &OpeningHours::default(), at(now))
    }

    #[test]
    fn waiting_for_a_supplier_is_said_a_working_day_before() {
        let mill = Waiting::Other("the mill".to_owned());
        let risk = Some(Risk::Waiting("the mill".to_owned()));
        // Due on Tuesday: on the Friday before, three working days are left.
        assert_eq!(found("2026-11-20 10:00", "2026-11-24 12:00", &mill, false), None);
        assert_eq!(found("2026-11-23 10:00", "2026-11-24 12:00", &mill, false), risk);
        assert_eq!(found("2026-11-24 10:00", "2026-11-24 12:00", &mill, false), risk);
        // Fixed already, nobody else to wait for, or past.
        assert_eq!(found("2026-11-23 10:00", "2026-11-24 12:00", &mill, true), None);
        assert_eq!(found("2026-11-23 10:00", "2026-11-24 12:00", &Waiting::Nobody, false), None);
        assert_eq!(found("2026-11-24 12:01", "2026-11-24 12:00", &mill, false), None);
    }

    #[test]
    fn a_day_on_which_nobody_is_there_keeps_no_promise() {
        let nobody = Waiting::Nobody;
        // Saturday evening, due on Sunday.
        let closed = found("2026-11-28 19:00", "2026-11-29 12:00", &nobody, false);
        assert_eq!(closed, Some(Risk::Closed));
        assert_eq!(found("2026-11-28 10:00", "2026-11-29 12:00", &nobody, false), None);
        assert_eq!(found("2026-11-28 19:00", "2026-11-30 12:00", &nobody, false), None);
    }

    #[test]
    fn too_many_on_one_day_are_too_many() {
        let coming = |on_that_day| Coming {
            due: Due::new(at("2026-11-24 12:00")),
            is_fix_settled: false,
            waiting: &Waiting::Nobody,
            on_that_day,
        };
        let hours = OpeningHours::default();
        let now = at("2026-11-23 10:00");
        assert_eq!(risk(&coming(CROWDED - 1), &hours, now), None);
        assert_eq!(risk(&coming(CROWDED), &hours, now), Some(Risk::Crowded(CROWDED)));
    }
}
