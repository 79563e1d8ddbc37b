//! Which weeks a calendar shows, and where its keys are.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

/// How many days the weeks in sight hold at least.
const AT_LEAST: u64 = 28;

/// Which way a calendar looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Four weeks from today on.
    Ahead,
    /// The four weeks up to today; no later day can be chosen.
    Back,
}

impl Span {
    /// Whether a day can be chosen.
    pub(super) fn allows(self, day: NaiveDate, today: NaiveDate) -> bool {
        self == Self::Ahead || day <= today
    }

    /// Whether a day lies behind one that is looking ahead.
    pub(super) fn is_behind(self, day: NaiveDate, today: NaiveDate) -> bool {
        self == Self::Ahead && day < today
    }

    /// The nearest day that can be chosen.
    pub(super) fn within(self, day: NaiveDate, today: NaiveDate) -> NaiveDate {
        if self.allows(day, today) { day } else { today }
    }
}

/// The weeks in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// The first day of the first week.
    pub first: NaiveDate,
    /// How many weeks.
    pub rows: usize,
    /// The day the keys are on.
    pub cursor: NaiveDate,
}

impl Shown {
    /// The weeks with which it opens: those from or up to today, or further ones with the day that
    /// is chosen.
    pub fn opened(cursor: NaiveDate, span: Span, today: NaiveDate, begins: Weekday) -> Self {
        let begun = u64::from(today.weekday().days_since(begins));
        let this_week = back(today, begun);
        // Where the week of today is half over, a fifth row makes up for it.
        let (first, rows) = match (span, begun) {
            (Span::Ahead, 0) => (this_week, 4),
            (Span::Ahead, _) => (this_week, 5),
            (Span::Back, 6) => (back(this_week, 21), 4),
            (Span::Back, _) => (back(this_week, AT_LEAST), 5),
        };
        let mut shown = Self { first, rows, cursor };
        shown.follow();
        shown
    }

    /// All days in sight.
    pub fn all(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let days = u64::try_from(self.rows * super::WEEK).unwrap_or(AT_LEAST);
        let first = self.first;
        (0..days).map_while(move |days| first.checked_add_days(Days::new(days)))
    }

    /// The last day in sight.
    pub fn last(&self) -> NaiveDate {
        self.all().last().unwrap_or(self.first)
    }

    /// How many days of its week lie before the day the keys are on.
    pub fn place_in_week(&self) -> i64 {
        (self.cursor - self.first).num_days().rem_euclid(7)
    }

    /// Moves the keys by so many days, as far as days can be chosen.
    pub fn step(&mut self, days: i64, span: Span, today: NaiveDate) {
        let there = TimeDelta::try_days(days).and_then(|days| self.cursor.checked_add_signed(days));
        let is_known = |day: &NaiveDate| crate::domain::day::YEARS.contains(&day.year());
        if let Some(there) = there.filter(is_known) {
            self.cursor = span.within(there, today);
            self.follow();
        }
    }

    /// Brings the day the keys are on into sight.
    fn follow(&mut self) {
        let days = i64::try_from(self.rows * super::WEEK).unwrap_or(28);
        let at = (self.cursor - self.first).num_days();
        let pages = match at {
            ..0 => at.div_euclid(28),
            _ if at >= days => (at - days).div_euclid(28) + 1,
            _ => 0,
        };
        let moved =
            TimeDelta::try_days(pages * 28).and_then(|by| self.first.checked_add_signed(by));
        self.first = moved.unwrap_or(self.first);
    }
}

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn opened(at: &str, span: Span, today: &str) -> Shown {
        Shown::opened(on(at), span, on(today), Weekday::Sun)
    }

    #[test]
    fn four_weeks_from_today_are_in_sight_or_the_four_up_to_it() {
        for (span, today, first, last) in [
            (Span::Ahead, "2026-11-22", "2026-11-22", "2026-12-19"),
            (Span::Ahead, "2026-11-25", "2026-11-22", "2026-12-26"),
            (Span::Back, "2026-11-21", "2026-10-25", "2026-11-21"),
            (Span::Back, "2026-11-22", "2026-10-25", "2026-11-28"),
        ] {
            let shown = opened(today, span, today);
            assert_eq!((shown.first, shown.last()), (on(first), on(last)), "{span:?} {today}");
        }
    }

    #[test]
    fn it_opens_where_the_chosen_day_is() {
        for day in ["2026-11-22", "2027-03-05", "2026-01-02", "2024-02-29"] {
            let shown = opened(day, Span::Ahead, "2026-11-22");
            assert!(shown.all().any(|it| it == on(day)), "{day}: {shown:?}");
            assert_eq!(shown.first.weekday(), Weekday::Sun);
        }
    }

    #[test]
    fn the_keys_go_as_far_as_days_can_be_chosen() {
        let today = on("2026-11-22");
        let mut shown = opened("2026-11-20", Span::Back, "2026-11-22");
        shown.step(7, Span::Back, today);
        assert_eq!(shown.cursor, today);
        shown.step(-28, Span::Back, today);
        assert_eq!((shown.cursor, shown.first), (on("2026-10-25"), on("2026-10-25")));
        shown.step(-1, Span::Back, today);
        assert_eq!((shown.cursor, shown.first), (on("2026-10-24"), on("2026-09-27")));
        assert_eq!(shown.place_in_week(), 6);
        let mut shown = Shown { cursor: on("2200-12-31"), ..shown };
        shown.step(1, Span::Ahead, today);
        assert_eq!(shown.cursor, on("2200-12-31"));
    }
}
