//! Opening hours: how many minutes the shop was open between two moments, and when a number of
//! open minutes has passed.
//!
//! All moments are civil local time. Seconds are cut off before anything is counted.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};
use serde::{Deserialize, Serialize};

/// After this many closed days in a row the shop counts as closed for good.
const CLOSED_FOR_GOOD_DAYS: u32 = 400;
/// No count looks further than this many days (about 110 years).
const FURTHEST_DAYS: u32 = 40_000;
/// The minutes of a full day.
const DAY: u16 = 1440;

/// One stretch of a day in which the shop is open, in minutes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Shift {
    /// The minute the shop opens, 0 to 1439.
    pub opens: u16,
    /// The minute it closes, after `opens`, at most 1440 (the end of the day). A night past
    /// midnight is two shifts: one to 1440, one from 0 on the next weekday.
    pub closes: u16,
}

/// The shop's week and its days off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningHours {
    /// The shifts of each weekday, Monday first, in order of time and apart from each other; the
    /// gap between two shifts is a break, no shift is a closed day.
    pub week: [Vec<Shift>; 7],
    /// Single days on which the shop stays closed, and why ("Christmas").
    pub days_off: BTreeMap<NaiveDate, String>,
}

/// What is wrong with a week as written. [`OpeningHours`] still counts sensibly with any of
/// them: impossible shifts do not count, overlapping ones count once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoursProblem {
    /// A shift does not close after it opens.
    ClosesBeforeOpening(Weekday),
    /// A shift runs past the end of its day.
    PastMidnight(Weekday),
    /// Two shifts of a day overlap or stand in the wrong order.
    Overlap(Weekday),
    /// No weekday has a shift, so every clock would run day and night.
    NeverOpen,
}

impl Default for OpeningHours {
    /// Monday to Saturday from 9:00 to 18:00: a common shop week, to be changed in the settings.
    fn default() -> Self {
        let day = || vec![Shift { opens: 9 * 60, closes: 18 * 60 }];
        Self {
            week: [day(), day(), day(), day(), day(), day(), Vec::new()],
            days_off: BTreeMap::new(),
        }
    }
}

impl OpeningHours {
    /// Open day and night on all days.
    #[must_use]
    pub fn always() -> Self {
        Self {
            week: std::array::from_fn(|_| vec![Shift { opens: 0, closes: DAY }]),
            days_off: BTreeMap::new(),
        }
    }

    /// Everything wrong with the week, Monday first; empty when all is well.
    #[must_use]
    pub fn problems(&self) -> Vec<HoursProblem> {
        let mut problems = Vec::new();
        let weekdays = std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ()));
        for (weekday, shifts) in weekdays.zip(&self.week) {
            if shifts.iter().any(|s| s.closes <= s.opens) {
                problems.push(HoursProblem::ClosesBeforeOpening(weekday));
            }
            if shifts.iter().any(|s| s.closes > DAY) {
                problems.push(HoursProblem::PastMidnight(weekday));
            }
            if shifts.iter().zip(shifts.iter().skip(1)).any(|(a, b)| b.opens < a.closes) {
                problems.push(HoursProblem::Overlap(weekday));
            }
        }
        if self.week.iter().all(Vec::is_empty) {
            problems.push(HoursProblem::NeverOpen);
        }
        problems
    }

    /// Whether the shop opens at all on this day.
    #[must_use]
    pub fn is_open_day(&self, date: NaiveDate) -> bool {
        !self.shifts(date).is_empty()
    }

    /// The first open day from `date` on (counted); none when the shop stays closed for the 400
    /// days after it.
    #[must_use]
    pub fn open_day_from(&self, date: NaiveDate) -> Option<NaiveDate> {
        let days = u64::from(CLOSED_FOR_GOOD_DAYS);
        (0..=days)
            .filter_map(|later| date.checked_add_days(Days::new(later)))
            .find(|date| self.is_open_day(*date))
    }

    /// The last open day up to `date` (counted); none when the shop was closed for the 400 days
    /// before it.
    #[must_use]
    pub fn open_day_until(&self, date: NaiveDate) -> Option<NaiveDate> {
        let days = u64::from(CLOSED_FOR_GOOD_DAYS);
        (0..=days)
            .filter_map(|earlier| date.checked_sub_days(Days::new(earlier)))
            .find(|date| self.is_open_day(*date))
    }

    /// The minute in which the shop closes on a day: 23:59 when it is open until midnight, and on
    /// a day on which it does not open.
    #[must_use]
    pub fn closing_time(&self, date: NaiveDate) -> NaiveDateTime {
        const LAST: u16 = DAY - 1;
        let closes = self.shifts(date).last().map_or(LAST, |shift| shift.closes.min(LAST));
        later(midnight(date), u32::from(closes))
    }

    /// The closing time of the open day that lies `days` open days after the day of `start`, that
    /// day not counted: "by the end of the third working day". When the shop does not open for
    /// 400 days, the days that are left are calendar days.
    #[must_use]
    pub fn end_of_working_day(&self, start: NaiveDateTime, days: u32) -> NaiveDateTime {
        let mut date = start.date();
        for left in (0..days).rev() {
            let next = date.succ_opt().unwrap_or(date);
            let Some(open) = self.open_day_from(next) else {
                let rest = Days::new(u64::from(left) + 1);
                date = date.checked_add_days(rest).unwrap_or(date);
                break;
            };
            date = open;
        }
        self.closing_time(date)
    }

    /// The moment when `minutes` open minutes have passed since `start`.
    ///
    /// A start outside the hours counts from the next opening; 0 minutes give the start itself. A
    /// count that ends with a shift ends at its closing, not at the next opening. When the shop
    /// does not open within 400 days (or the count runs further than about 110 years), the
    /// minutes that are left run on as plain minutes, since a clock that never ends helps nobody.
    #[must_use]
    pub fn add(&self, start: NaiveDateTime, minutes: u32) -> NaiveDateTime {
        let mut at = whole_minute(start);
        let mut left = minutes;
        let mut closed_days = 0;
        let (mut date, mut from) = (at.date(), minute_of_day(at));
        for _ in 0..FURTHEST_DAYS {
            if left == 0 || closed_days > CLOSED_FOR_GOOD_DAYS {
                break;
            }
            let shifts = self.shifts(date);
            closed_days = if shifts.is_empty() { closed_days + 1 } else { 0 };
            for shift in shifts.iter() {
                let opens = shift.opens.max(from);
                let open = u32::from(shift.closes.saturating_sub(opens));
                if open == 0 {
                    continue;
                }
                let used = open.min(left);
                left -= used;
                at = later(midnight(date), u32::from(opens).saturating_add(used));
                if left == 0 {
                    break;
                }
            }
            let Some(next) = date.succ_opt() else { break };
            (date, from) = (next, 0);
        }
        later(at, left)
    }

    /// How many open minutes lie between two moments; 0 when the end is not after the start.
    /// Counts past `u32::MAX` (some 8000 years) stay there.
    #[must_use]
    pub fn between(&self, start: NaiveDateTime, end: NaiveDateTime) -> u32 {
        let (start, end) = (whole_minute(start), whole_minute(end));
        if end <= start {
            return 0;
        }
        let before_end = self.open_until(end);
        let before_start = self.open_until(start);
        let whole_days = self.sum_days(start.date(), end.date(), open_minutes);
        let open = (whole_days + before_end).saturating_sub(before_start);
        u32::try_from(open).unwrap_or(u32::MAX)
    }

    /// The open day that lies `n` open days before `from`; `from` itself (open or not) for 0.
    ///
    /// When the shop was not open for 400 days, the days that are left are calendar days.
    #[must_use]
    pub fn working_days_back(&self, from: NaiveDate, n: u32) -> NaiveDate {
        let (mut date, mut at, mut left, mut closed_days) = (from, from, n, 0);
        for _ in 0..FURTHEST_DAYS {
            if left == 0 || closed_days > CLOSED_FOR_GOOD_DAYS {
                break;
            }
            let Some(previous) = date.pred_opt() else {
                break;
            };
            date = previous;
            if self.is_open_day(date) {
                (at, left, closed_days) = (date, left - 1, 0);
            } else {
                closed_days += 1;
            }
        }
        at.checked_sub_days(Days::new(u64::from(left))).unwrap_or(NaiveDate::MIN)
    }

    /// How many open days lie from `a` (counted) to `b` (not counted); 0 when `b` is not after
    /// `a`. The counterpart of [`Self::working_days_back`].
    #[must_use]
    pub fn working_days_between(&self, a: NaiveDate, b: NaiveDate) -> u32 {
        let days = self.sum_days(a, b, |shifts| u64::from(!shifts.is_empty()));
        u32::try_from(days).unwrap_or(u32::MAX)
    }

    /// The shifts of a date in order; none on a day off.
    #[must_use]
    pub fn shifts(&self, date: NaiveDate) -> Cow<'_, [Shift]> {
        if self.days_off.contains_key(&date) {
            return Cow::Borrowed(&[]);
        }
        self.week_shifts(date.weekday())
    }

    /// The shifts of a weekday: as written when they are sound, mended otherwise.
    fn week_shifts(&self, weekday: Weekday) -> Cow<'_, [Shift]> {
        let place = usize::try_from(weekday.num_days_from_monday()).unwrap_or(0);
        let shifts = self.week.get(place).map_or(&[][..], Vec::as_slice);
        let mut end = 0;
        let sound = shifts.iter().all(|shift| {
            let fits = shift.opens >= end && shift.closes > shift.opens && shift.closes <= DAY;
            end = shift.closes;
            fits
        });
        if sound { Cow::Borrowed(shifts) } else { Cow::Owned(mended(shifts)) }
    }

    /// Open minutes of the moment's day before the moment.
    fn open_until(&self, moment: NaiveDateTime) -> u64 {
        let until = minute_of_day(moment);
        self.shifts(moment.date())
            .iter()
            .map(|s| u64::from(s.closes.min(until).saturating_sub(s.opens)))
            .sum()
    }

    /// Adds up a measure of the days from `a` (counted) to `b` (not counted), by whole weeks, so
    /// that a hundred years cost no more than a week.
    fn sum_days(&self, a: NaiveDate, b: NaiveDate, measure: fn(&[Shift]) -> u64) -> u64 {
        let Ok(days) = u64::try_from((b - a).num_days()) else {
            return 0;
        };
        let of = |weekday| measure(&self.week_shifts(weekday));
        let weekdays = || std::iter::successors(Some(a.weekday()), |day| Some(day.succ()));
        let one_week: u64 = weekdays().take(7).map(of).sum();
        let rest: u64 = weekdays().zip(0..days % 7).map(|(weekday, _)| of(weekday)).sum();
        let off: u64 = match days {
            0 => 0,
            _ => self.days_off.range(a..b).map(|(date, _)| of(date.weekday())).sum(),
        };
        (one_week * (days / 7) + rest).saturating_sub(off)
    }
}

/// The open minutes of a day's shifts.
fn open_minutes(shifts: &[Shift]) -> u64 {
    shifts.iter().map(|s| u64::from(s.closes - s.opens)).sum()
}

/// Shifts in order, cut to the day, overlaps joined, impossible ones left out.
fn mended(shifts: &[Shift]) -> Vec<Shift> {
    let mut sorted = shifts.to_vec();
    sorted.sort_unstable();
    let mut sound: Vec<Shift> = Vec::new();
    for shift in sorted {
        let closes = shift.closes.min(DAY);
        if closes <= shift.opens {
            continue;
        }
        match sound.last_mut() {
            Some(last) if shift.opens <= last.closes => last.closes = last.closes.max(closes),
            _ => sound.push(Shift { closes, ..shift }),
        }
    }
    sound
}

/// A moment without its seconds.
fn whole_minute(moment: NaiveDateTime) -> NaiveDateTime {
    later(midnight(moment.date()), u32::from(minute_of_day(moment)))
}

/// The minutes since midnight.
fn minute_of_day(moment: NaiveDateTime) -> u16 {
    u16::try_from(moment.hour() * 60 + moment.minute()).unwrap_or(0)
}

/// The first moment of a day.
fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(chrono::NaiveTime::MIN)
}

/// So many plain minutes later; the last moment there is when that does not exist.
fn later(moment: NaiveDateTime, minutes: u32) -> NaiveDateTime {
    moment.checked_add_signed(TimeDelta::minutes(i64::from(minutes))).unwrap_or(NaiveDateTime::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The default week with a break on Mondays and one Tuesday off. 2026-11-23 is a Monday.
    fn shop() -> OpeningHours {
        let mut hours = OpeningHours::default();
        hours.week[0] = vec![shift(540, 720), shift(780, 1080)];
        hours.days_off.insert(on("2026-11-24"), "Stock-taking".into());
        hours
    }

    fn shift(opens: u16, closes: u16) -> Shift {
        Shift { opens, closes }
    }

    #[test]
    fn adds_open_minutes_only() {
        for (start, minutes, end) in [
            ("2026-11-23 10:00", 0, "2026-11-23 10:00"),
            ("2026-11-23 03:00", 0, "2026-11-23 03:00"),
            ("2026-11-23 03:00", 60, "2026-11-23 10:00"),
            ("2026-11-23 11:30", 60, "2026-11-23 13:30"),
            ("2026-11-23 17:00", 60, "2026-11-23 18:00"),
            ("2026-11-23 17:00", 61, "2026-11-25 09:01"),
            ("2026-11-21 20:00", 1, "2026-11-23 09:01"),
        ] {
            assert_eq!(shop().add(at(start), minutes), at(end), "{start} {minutes}");
        }
    }

    #[test]
    fn a_shop_that_never_opens_counts_plain_minutes() {
        let mut hours = OpeningHours::always();
        hours.week = Default::default();
        let start = at("2026-11-23 10:00");
        assert_eq!(hours.add(start, 90), at("2026-11-23 11:30"));
        assert_eq!(hours.working_days_back(start.date(), 3), on("2026-11-20"));
        assert_eq!(hours.problems(), [HoursProblem::NeverOpen]);
        assert!(OpeningHours::default().add(start, u32::MAX) > start);
        let end = OpeningHours::always().add(NaiveDateTime::MAX, u32::MAX);
        assert_eq!(end, NaiveDateTime::MAX);
    }

    #[test]
    fn counts_open_days() {
        let hours = shop();
        assert!(!hours.is_open_day(on("2026-11-24")));
        assert_eq!(hours.working_days_back(on("2026-11-25"), 1), on("2026-11-23"));
        assert_eq!(hours.working_days_back(on("2026-11-23"), 1), on("2026-11-21"));
        assert_eq!(hours.working_days_back(on("2026-11-22"), 0), on("2026-11-22"));
        let week = hours.working_days_between(on("2026-11-23"), on("2026-11-30"));
        assert_eq!(week, 5);
        let backwards = hours.working_days_between(on("2026-11-30"), on("2026-11-23"));
        assert_eq!(backwards, 0);
    }

    #[test]
    fn names_what_is_wrong_with_a_week() {
        let mut hours = OpeningHours::default();
        assert_eq!(hours.problems(), []);
        hours.week[0] = vec![shift(600, 600)];
        hours.week[1] = vec![shift(600, 1441)];
        hours.week[2] = vec![shift(600, 720), shift(700, 800)];
        assert_eq!(
            hours.problems(),
            [
                HoursProblem::ClosesBeforeOpening(Weekday::Mon),
                HoursProblem::PastMidnight(Weekday::Tue),
                HoursProblem::Overlap(Weekday::Wed),
            ]
        );
        assert!(!hours.is_open_day(on("2026-11-23")));
        let wednesday = hours.between(at("2026-11-25 00:00"), at("2026-11-26 00:00"));
        assert_eq!(wednesday, 200);
    }

    #[test]
    fn hours_survive_json() {
        let json = serde_json::to_string(&shop()).unwrap();
        assert_eq!(serde_json::from_str::<OpeningHours>(&json).unwrap(), shop());
    }

    prop_compose! {
        fn any_moment()(minutes in 0..26_000_000_i64) -> NaiveDateTime {
            at("1990-01-01 00:00") + TimeDelta::minutes(minutes)
        }
    }

    prop_compose! {
        /// Any week, sound or not, that opens at least on Wednesdays, and days off near 2000.
        fn any_hours()(
            shifts in prop::collection::vec((0..7_usize, 0..1500_u16, 0..1500_u16), 0..12),
            off in prop::collection::btree_set(0..9000_u64, 0..30),
        ) -> OpeningHours {
            let mut hours = OpeningHours::always();
            hours.week = Default::default();
            hours.week[2].push(shift(600, 660));
            for (day, opens, closes) in shifts {
                hours.week[day].push(shift(opens, closes));
            }
            for days in off {
                hours.days_off.insert(on("1990-01-01") + Days::new(days), String::new());
            }
            hours
        }
    }

    proptest! {
        #[test]
        fn between_undoes_add(hours in any_hours(), start in any_moment(), m in 0..50_000_u32) {
            let end = hours.add(start, m);
            prop_assert!(end >= start);
            prop_assert_eq!(hours.between(start, end), m);
        }

        #[test]
        fn more_minutes_never_end_earlier(
            hours in any_hours(), start in any_moment(), a in 0..9000_u32, b in 0..9000_u32,
        ) {
            prop_assert!(hours.add(start, a.min(b)) <= hours.add(start, a.max(b)));
        }

        #[test]
        fn always_open_is_plain_addition(start in any_moment(), m in 0..1_000_000_u32) {
            let always = OpeningHours::always();
            let end = start + TimeDelta::minutes(i64::from(m));
            prop_assert_eq!(always.add(start, m), end);
            prop_assert_eq!(always.between(start, end), m);
        }

        #[test]
        fn open_days_there_and_back(hours in any_hours(), from in any_moment(), n in 0..40_u32) {
            let back = hours.working_days_back(from.date(), n);
            prop_assert_eq!(hours.working_days_between(back, from.date()), n);
        }
    }
}
