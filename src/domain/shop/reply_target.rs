//! How soon a customer gets our first words: on the same day, or within a number of hours.

use super::super::clocks::first_reply_due;
use super::super::opening::OpeningHours;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

/// What comes so many minutes before closing, or later, is due at the next opening: nobody can count
/// on an answer by then.
pub const LATE_MINUTES: i64 = 30;

/// How soon a first reply is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub enum ReplyTarget {
    /// Before the shop closes on the day on which it came, or at the next opening when it came late.
    SameDay,
    /// After so many minutes in which the shop is open.
    OpenMinutes(u32),
    /// After so many minutes by the clock, open or not.
    ClockMinutes(u32),
}

/// How a target is kept: minutes of opening hours are a plain number, as they always were.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Open(u32),
    Clock { clock: u32 },
    Named(Named),
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Named {
    SameDay,
}

impl From<Kept> for ReplyTarget {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Open(minutes) => Self::OpenMinutes(minutes),
            Kept::Clock { clock } => Self::ClockMinutes(clock),
            Kept::Named(Named::SameDay) => Self::SameDay,
        }
    }
}

impl From<ReplyTarget> for Kept {
    fn from(target: ReplyTarget) -> Self {
        match target {
            ReplyTarget::OpenMinutes(minutes) => Self::Open(minutes),
            ReplyTarget::ClockMinutes(clock) => Self::Clock { clock },
            ReplyTarget::SameDay => Self::Named(Named::SameDay),
        }
    }
}

impl ReplyTarget {
    /// The civil minute by which what came at `received` has its first reply.
    #[must_use]
    pub fn due(self, received: NaiveDateTime, hours: &OpeningHours) -> NaiveDateTime {
        match self {
            Self::OpenMinutes(minutes) => first_reply_due(received, minutes, hours),
            Self::ClockMinutes(minutes) => {
                let received = received.with_second(0).unwrap_or(received);
                let later = received.checked_add_signed(TimeDelta::minutes(minutes.into()));
                later.unwrap_or(NaiveDateTime::MAX)
            }
            Self::SameDay => same_day(received, hours),
        }
    }

    /// Whether readers of deeds before version 5 know it.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self, Self::OpenMinutes(_))
    }
}

fn same_day(received: NaiveDateTime, hours: &OpeningHours) -> NaiveDateTime {
    let closes = hours.closing_time(received.date());
    let is_in_time =
        hours.is_open_day(received.date()) && received + TimeDelta::minutes(LATE_MINUTES) < closes;
    if is_in_time {
        return closes;
    }
    // A shop that closes at midnight has no closed minute left on that day.
    let last_minute = received.date().and_hms_opt(23, 59, 0);
    let next_day = received.date().succ_opt().map(|day| day.and_time(NaiveTime::MIN));
    let from = match next_day.filter(|_| Some(closes) == last_minute) {
        _ if !hours.is_open_day(received.date()) => received,
        Some(next_day) => next_day,
        None => received.max(closes),
    };
    // One minute of opening hours later is the minute after the next opening.
    hours.add(from, 1) - TimeDelta::minutes(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        // The 18th of November 2026 is a Wednesday.
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn what_is_written_is_answered_before_closing_or_at_the_next_opening() {
        let hours = OpeningHours::default();
        for (received, due) in [
            (at(18, 10, 10), at(18, 18, 0)),
            (at(18, 6, 0), at(18, 18, 0)),
            (at(18, 17, 29), at(18, 18, 0)),
            (at(18, 17, 30), at(19, 9, 0)),
            (at(18, 22, 0), at(19, 9, 0)),
            // Saturday evening, and Sunday on which the shop is closed.
            (at(21, 20, 0), at(23, 9, 0)),
            (at(22, 11, 0), at(23, 9, 0)),
        ] {
            assert_eq!(ReplyTarget::SameDay.due(received, &hours), due, "{received}");
        }
    }

    #[test]
    fn twelve_hours_by_the_clock_are_twelve_hours() {
        let hours = OpeningHours::default();
        let target = ReplyTarget::ClockMinutes(12 * 60);
        assert_eq!(target.due(at(18, 17, 0), &hours), at(19, 5, 0));
        let target = ReplyTarget::OpenMinutes(12 * 60);
        assert_eq!(target.due(at(18, 17, 0), &hours), at(20, 11, 0));
    }

    #[test]
    fn a_shop_that_never_closes_has_until_the_end_of_the_day() {
        let hours = OpeningHours::always();
        assert_eq!(ReplyTarget::SameDay.due(at(18, 10, 0), &hours), at(18, 23, 59));
        assert_eq!(ReplyTarget::SameDay.due(at(18, 23, 50), &hours), at(19, 0, 0));
    }

    #[test]
    fn targets_are_kept_as_they_always_were_where_they_say_the_same() {
        for (target, kept) in [
            (ReplyTarget::OpenMinutes(60), "60"),
            (ReplyTarget::ClockMinutes(720), "{\"clock\":720}"),
            (ReplyTarget::SameDay, "\"same_day\""),
        ] {
            assert_eq!(serde_json::to_string(&target).unwrap(), kept);
            assert_eq!(serde_json::from_str::<ReplyTarget>(kept).unwrap(), target);
        }
    }
}
