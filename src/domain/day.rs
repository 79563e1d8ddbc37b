//! Days and moments: the present as handed in, what happened, and what is due.
//!
//! What happened is a moment (UTC plus the offset of that place and time). What is promised is a
//! civil minute: "Friday noon" stays Friday noon, whatever the computer's zone is by then.
//! Reading what a person typed lives in [`parse_when`] and [`parse_day`], and finding days and
//! times in a running text in [`find_whens`].

mod when;

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use when::{
    FoundWhen, WhenPart, WhenProblem, YEARS, find_whens, parse_day, parse_day_ahead, parse_time,
    parse_when, parse_when_past,
};

/// The time a due date gets when none was given: 17:00, the end of a common working day.
pub const DEFAULT_DUE_TIME: NaiveTime = match NaiveTime::from_hms_opt(17, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// The present moment, handed in by whoever may ask a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Now {
    /// The moment in UTC.
    pub utc: DateTime<Utc>,
    /// Minutes that local time is ahead of UTC (behind: negative). Zones lie in -720..=840.
    pub offset_minutes: i32,
}

impl Now {
    /// The civil local time.
    #[must_use]
    pub fn local(self) -> NaiveDateTime {
        local(self.utc, self.offset_minutes)
    }

    /// The local date.
    #[must_use]
    pub fn today(self) -> NaiveDate {
        self.local().date()
    }

    /// The civil local time with its seconds cut off.
    #[must_use]
    pub fn local_minute(self) -> NaiveDateTime {
        whole_minute(self.local())
    }
}

/// When something happened: UTC and the offset that held there and then. Ordered by UTC.
///
/// Kept as `{"utc":"2026-11-22T13:05:00Z","offset":60}`, to the millisecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Moment {
    /// The moment in UTC.
    pub utc: DateTime<Utc>,
    /// Minutes that local time was ahead of UTC (behind: negative). Zones lie in -720..=840.
    pub offset_minutes: i32,
}

impl Moment {
    /// The civil local time as it was at that place.
    #[must_use]
    pub fn local(self) -> NaiveDateTime {
        local(self.utc, self.offset_minutes)
    }
}

impl From<Now> for Moment {
    /// Cut to the millisecond, so that a moment equals itself after being kept.
    fn from(now: Now) -> Self {
        Self { utc: whole_millisecond(now.utc), offset_minutes: now.offset_minutes }
    }
}

/// How [`Now`] and [`Moment`] are kept.
#[derive(Serialize, Deserialize)]
struct Stored {
    utc: DateTime<Utc>,
    offset: i32,
}

impl From<Now> for Stored {
    fn from(now: Now) -> Self {
        Moment::from(now).into()
    }
}

impl From<Stored> for Now {
    fn from(stored: Stored) -> Self {
        Self { utc: stored.utc, offset_minutes: stored.offset }
    }
}

impl From<Moment> for Stored {
    fn from(moment: Moment) -> Self {
        Self { utc: whole_millisecond(moment.utc), offset: moment.offset_minutes }
    }
}

impl From<Stored> for Moment {
    fn from(stored: Stored) -> Self {
        Self { utc: stored.utc, offset_minutes: stored.offset }
    }
}

/// A promised civil minute, without a zone. Kept as `"2026-11-20T12:00"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due(NaiveDateTime);

/// How a due minute stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueStatus {
    /// The due minute has passed.
    Overdue {
        /// Whole minutes since the due minute, at least 1.
        minutes: u32,
    },
    /// Due today, in this very minute or later.
    Today,
    /// Due on a later day.
    Later,
}

impl Due {
    /// How a due minute is written where it is kept.
    const FORMAT: &'static str = "%Y-%m-%dT%H:%M";

    /// The minute of this civil time; its seconds are cut off.
    #[must_use]
    pub fn new(at: NaiveDateTime) -> Self {
        Self(whole_minute(at))
    }

    /// Reads the kept form, `2026-11-20T12:00`.
    #[must_use]
    pub fn from_kept(text: &str) -> Option<Self> {
        NaiveDateTime::parse_from_str(text, Self::FORMAT).ok().map(Self::new)
    }

    /// Whether the due minute has passed at the civil time `now`.
    #[must_use]
    pub fn has_passed(self, now: NaiveDateTime) -> bool {
        self.0 < whole_minute(now)
    }

    /// The due minute; its seconds are 0.
    #[must_use]
    pub fn at(self) -> NaiveDateTime {
        self.0
    }

    /// The due date.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.0.date()
    }

    /// The time of day it is due.
    #[must_use]
    pub fn time(self) -> NaiveTime {
        self.0.time()
    }

    /// The last second that still counts as in time: a promise for 12:00 is late from 12:01 on.
    #[must_use]
    pub fn last_moment(self) -> NaiveDateTime {
        self.0.checked_add_signed(TimeDelta::seconds(59)).unwrap_or(self.0)
    }

    /// How the due minute stands at the civil time `now`.
    #[must_use]
    pub fn status(self, now: NaiveDateTime) -> DueStatus {
        let passed = (whole_minute(now) - self.0).num_minutes();
        if passed > 0 {
            let minutes = u32::try_from(passed).unwrap_or(u32::MAX);
            return DueStatus::Overdue { minutes };
        }
        if self.date() > now.date() { DueStatus::Later } else { DueStatus::Today }
    }
}

impl fmt::Display for Due {
    /// The kept form, `2026-11-20T12:00`; what the user sees is made by `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format(Self::FORMAT).fmt(f)
    }
}

impl Serialize for Due {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Due {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        NaiveDateTime::parse_from_str(&text, Self::FORMAT).map(Self::new).map_err(de::Error::custom)
    }
}

/// The civil time at an offset; UTC itself in the last days of the calendar, where it has none.
fn local(utc: DateTime<Utc>, offset_minutes: i32) -> NaiveDateTime {
    let utc = utc.naive_utc();
    utc.checked_add_signed(TimeDelta::minutes(i64::from(offset_minutes))).unwrap_or(utc)
}

/// A civil time without its seconds.
fn whole_minute(at: NaiveDateTime) -> NaiveDateTime {
    let minute = NaiveTime::from_hms_opt(at.hour(), at.minute(), 0);
    at.date().and_time(minute.unwrap_or(at.time()))
}

/// A moment without what is finer than a millisecond.
fn whole_millisecond(utc: DateTime<Utc>) -> DateTime<Utc> {
    let nanos = utc.nanosecond();
    utc.with_nanosecond(nanos - nanos % 1_000_000).unwrap_or(utc)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap()
    }

    fn now(utc: &str, offset_minutes: i32) -> Now {
        Now { utc: utc.parse().unwrap(), offset_minutes }
    }

    #[test]
    fn local_time_is_utc_and_the_offset() {
        let late = now("2026-11-22T23:30:59Z", 60);
        assert_eq!(late.local(), at("2026-11-23 00:30:59"));
        assert_eq!(late.local_minute(), at("2026-11-23 00:30:00"));
        assert_eq!(late.today().to_string(), "2026-11-23");
        let west = now("2026-11-22T03:00:00Z", -300);
        assert_eq!(west.today().to_string(), "2026-11-21");
        let edge = Now { utc: DateTime::<Utc>::MAX_UTC, offset_minutes: i32::MAX };
        assert_eq!(edge.local(), edge.utc.naive_utc());
    }

    #[test]
    fn moments_are_kept_to_the_millisecond() {
        for (utc, json) in [
            ("2026-11-22T13:05:00Z", r#"{"utc":"2026-11-22T13:05:00Z","offset":60}"#),
            ("2026-11-22T13:05:00.1239Z", r#"{"utc":"2026-11-22T13:05:00.123Z","offset":60}"#),
        ] {
            let moment = Moment::from(now(utc, 60));
            assert_eq!(serde_json::to_string(&moment).unwrap(), json);
            assert_eq!(serde_json::from_str::<Moment>(json).unwrap(), moment);
        }
    }

    #[test]
    fn a_due_minute_is_overdue_one_minute_later() {
        let due = Due::new(at("2026-11-20 12:00:45"));
        for (now, status) in [
            ("2026-11-19 23:59:59", DueStatus::Later),
            ("2026-11-20 00:00:00", DueStatus::Today),
            ("2026-11-20 12:00:59", DueStatus::Today),
            ("2026-11-20 12:01:00", DueStatus::Overdue { minutes: 1 }),
            ("2026-11-21 12:00:30", DueStatus::Overdue { minutes: 1440 }),
        ] {
            assert_eq!(due.status(at(now)), status, "{now}");
            let has_passed = matches!(status, DueStatus::Overdue { .. });
            assert_eq!(due.has_passed(at(now)), has_passed, "{now}");
        }
        // The last second counts to its end.
        assert!(!due.has_passed(at("2026-11-20 12:00:59") + TimeDelta::milliseconds(900)));
        assert_eq!(serde_json::to_string(&due).unwrap(), "\"2026-11-20T12:00\"");
        assert!(serde_json::from_str::<Due>("\"2026-11-20\"").is_err());
    }

    proptest! {
        #[test]
        fn kept_values_come_back(seconds in 0..7_000_000_000_i64, ms in 0..1000_u32, offset in -900..900) {
            let utc = DateTime::<Utc>::from_timestamp(seconds, ms * 1_000_000).unwrap();
            let moment = Moment { utc, offset_minutes: offset };
            let json = serde_json::to_string(&moment).unwrap();
            prop_assert_eq!(serde_json::from_str::<Moment>(&json).unwrap(), moment);
            let due = Due::new(moment.local());
            let json = serde_json::to_string(&due).unwrap();
            prop_assert_eq!(serde_json::from_str::<Due>(&json).unwrap(), due);
        }
    }
}
