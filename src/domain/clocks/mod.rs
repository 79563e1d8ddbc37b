//! Clocks over a case: first reply, next update, fix and check-back, and how each stands now.
//!
//! Nothing here fires. A state is computed from stored moments each time it is shown.

use chrono::{NaiveDateTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

use super::opening::OpeningHours;

mod four;
mod targets;

pub use four::{Clock, ClockKind, Clocks, Facts, Pause, Unchecked, targets_at};
pub use targets::{ClockTargets, DAYS_MOST, EarlierTargets, HarmTargets};

/// How soon a first reply is owed, in minutes of opening hours. 0 means at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReplyTarget(u32);

impl ReplyTarget {
    /// One hour, for a public post or a call. Source: domain.md §3.4, "Clock defaults".
    pub const PUBLIC_OR_PHONE: Self = Self(60);
    /// 24 hours, for e-mail and web forms. Source: domain.md §3.4, "Clock defaults".
    pub const EMAIL_OR_WEB: Self = Self(24 * 60);

    /// A target of so many minutes.
    #[must_use]
    pub fn new(minutes: u32) -> Self {
        Self(minutes)
    }

    /// The target in minutes.
    #[must_use]
    pub fn minutes(self) -> u32 {
        self.0
    }
}

/// How the first reply stands. Minutes are plain minutes, since that is what the customer waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyState {
    /// Replied in the due minute or before.
    OnTime,
    /// Replied after the due minute.
    Late {
        /// Minutes after the due minute, at least 1.
        minutes: u32,
    },
    /// Not replied yet, and there is still time.
    Due {
        /// Minutes until the due minute; 0 in that minute itself.
        in_minutes: u32,
    },
    /// Not replied yet, and the due minute has passed.
    Overdue {
        /// Minutes after the due minute, at least 1.
        minutes: u32,
    },
}

/// The civil minute by which a complaint received at `received` must have a first reply, after
/// `target_minutes` of opening hours.
#[must_use]
pub fn first_reply_due(
    received: NaiveDateTime,
    target_minutes: u32,
    hours: &OpeningHours,
) -> NaiveDateTime {
    hours.add(received, target_minutes)
}

/// How the first reply stands at `now`, by whole minutes: a reply in the due minute is on time,
/// one minute later is late.
///
/// A reply dated before the complaint came cannot answer it and counts as none.
#[must_use]
pub fn first_reply_state(
    received: NaiveDateTime,
    replied: Option<NaiveDateTime>,
    due: NaiveDateTime,
    now: NaiveDateTime,
) -> ReplyState {
    let received = whole_minute(received);
    let reply = replied.map(whole_minute).filter(|at| *at >= received);
    let late = minutes_after(due, reply.unwrap_or(now));
    match (reply, late) {
        (Some(_), 0) => ReplyState::OnTime,
        (Some(_), minutes) => ReplyState::Late { minutes },
        (None, 0) => ReplyState::Due { in_minutes: minutes_after(now, due) },
        (None, minutes) => ReplyState::Overdue { minutes },
    }
}

/// Whole minutes from the minute of `start` to that of `end`; 0 when the end is not later.
fn minutes_after(start: NaiveDateTime, end: NaiveDateTime) -> u32 {
    let minutes = (whole_minute(end) - whole_minute(start)).num_minutes();
    u32::try_from(minutes.max(0)).unwrap_or(u32::MAX)
}

/// A moment without its seconds.
fn whole_minute(moment: NaiveDateTime) -> NaiveDateTime {
    let part = TimeDelta::seconds(i64::from(moment.second()))
        + TimeDelta::nanoseconds(i64::from(moment.nanosecond()));
    moment.checked_sub_signed(part).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap()
    }

    #[test]
    fn twelve_hours_round_the_clock() {
        let received = at("2026-11-20 08:00:00");
        let due = first_reply_due(received, 12 * 60, &OpeningHours::always());
        assert_eq!(due, at("2026-11-20 20:00:00"));
        for (replied, state) in [
            ("2026-11-20 19:00:00", ReplyState::OnTime),
            ("2026-11-20 20:00:00", ReplyState::OnTime),
            ("2026-11-20 20:00:59", ReplyState::OnTime),
            ("2026-11-20 20:01:00", ReplyState::Late { minutes: 1 }),
            ("2026-11-21 20:00:00", ReplyState::Late { minutes: 1440 }),
        ] {
            let found = first_reply_state(received, Some(at(replied)), due, at(replied));
            assert_eq!(found, state, "{replied}");
        }
    }

    #[test]
    fn an_open_reply_counts_down_and_then_up() {
        let received = at("2026-11-20 08:00:30");
        let due = at("2026-11-20 20:00:00");
        let too_early = Some(at("2026-11-19 12:00:00"));
        for (now, state) in [
            ("2026-11-20 19:00:00", ReplyState::Due { in_minutes: 60 }),
            ("2026-11-20 20:00:59", ReplyState::Due { in_minutes: 0 }),
            ("2026-11-20 20:01:00", ReplyState::Overdue { minutes: 1 }),
        ] {
            assert_eq!(first_reply_state(received, None, due, at(now)), state);
            assert_eq!(first_reply_state(received, too_early, due, at(now)), state);
        }
    }

    #[test]
    fn the_target_runs_in_opening_hours() {
        // Saturday evening, half an hour before closing; the shop opens again on Monday at nine.
        let due = first_reply_due(
            at("2026-11-21 17:30:00"),
            ReplyTarget::PUBLIC_OR_PHONE.minutes(),
            &OpeningHours::default(),
        );
        assert_eq!(due, at("2026-11-23 09:30:00"));
    }

    proptest! {
        #[test]
        fn a_reply_by_the_due_minute_is_on_time(target in 0..90_000_u32, early in 0..90_000_u32) {
            let received = at("2026-11-20 08:00:00");
            let due = first_reply_due(received, target, &OpeningHours::default());
            let replied = (due - TimeDelta::minutes(i64::from(early))).max(received);
            let state = first_reply_state(received, Some(replied), due, due);
            prop_assert_eq!(state, ReplyState::OnTime);
        }
    }
}
