//! A word to somebody we lost, some time after: at 30, 90 and 365 days (domain rules, "Clock
//! defaults", story 36).
//!
//! What is due is computed from the day the case was closed. Each word is recorded as a message,
//! or marked as done in another way, or skipped with a reason; one that was not said within 30
//! days lapses by itself.

use super::check_back::ASKED_FOR_DAYS;
use super::day::Moment;
use super::evidence;
use super::id::CaseId;
use super::message::{Message, MessageKind};
use super::outcome::{Closing, Outcome};
use super::problem::{Field, Problem};
use super::tidy::TEXT_MOST;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// A message said so many days before it was due counts: that is when it comes into sight.
pub const EARLY_DAYS: u32 = 7;

/// Which of the words to somebody we lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WinBackStep {
    /// After a month.
    Month,
    /// After a quarter.
    Quarter,
    /// After a year.
    Year,
}

impl WinBackStep {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    /// How many days after the case was closed.
    #[must_use]
    pub fn days(self) -> u32 {
        match self {
            Self::Month => 30,
            Self::Quarter => 90,
            Self::Year => 365,
        }
    }

    /// The place in the order, from 1 to 3.
    #[must_use]
    pub fn place(self) -> u8 {
        match self {
            Self::Month => 1,
            Self::Quarter => 2,
            Self::Year => 3,
        }
    }

    /// The one that comes so many days after the case was closed.
    #[must_use]
    pub fn of_days(days: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.days() == days)
    }

    /// The day on which it is due.
    #[must_use]
    pub fn due(self, closed: Moment) -> NaiveDate {
        let day = closed.local().date();
        day.checked_add_days(Days::new(self.days().into())).unwrap_or(NaiveDate::MAX)
    }
}

/// A word to somebody we lost that was said in another way than by a message, or skipped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WinBack {
    /// The case.
    pub case: CaseId,
    /// Which one.
    pub step: WinBackStep,
    /// What became of it.
    pub end: WinBackEnd,
    /// What was said, which may be empty, or why it was skipped.
    pub note: String,
    /// When.
    pub at: Moment,
    /// Who.
    pub who: String,
}

/// What became of a word to somebody we lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WinBackEnd {
    /// It was said.
    #[default]
    Done,
    /// It is not said, for a reason.
    Skipped,
}

/// Where a word to somebody we lost stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WinBackState {
    /// Still to come, or due.
    Ahead,
    /// Said.
    Done,
    /// Skipped.
    Skipped,
    /// Nobody said it in time.
    Lapsed,
}

/// Whether somebody is to be won back after a case ended in this way.
#[must_use]
pub fn is_wanted_after(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::LostDespiteRecovery | Outcome::Lost | Outcome::GoneQuiet)
}

/// Where a word to somebody we lost stands on a day. What came before the case was closed counts
/// for an earlier end of it.
#[must_use]
pub fn state(
    step: WinBackStep,
    closing: &Closing,
    marks: &[WinBack],
    messages: &[Message],
    today: NaiveDate,
) -> WinBackState {
    let due = step.due(closing.at);
    let mark = marks.iter().find(|mark| mark.step == step && mark.at.utc >= closing.at.utc);
    if let Some(mark) = mark {
        return match mark.end {
            WinBackEnd::Done => WinBackState::Done,
            WinBackEnd::Skipped => WinBackState::Skipped,
        };
    }
    let early = due.checked_sub_days(Days::new(EARLY_DAYS.into())).unwrap_or(due);
    let is_said = messages.iter().any(|message| {
        message.kind == MessageKind::WinBack
            && message.said.utc >= closing.at.utc
            && message.said.local().date() >= early
    });
    if is_said {
        return WinBackState::Done;
    }
    let last = due.checked_add_days(Days::new(ASKED_FOR_DAYS.into()));
    if last.is_some_and(|last| today > last) { WinBackState::Lapsed } else { WinBackState::Ahead }
}

/// What became of it, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WinBackDraft {
    /// What became of it.
    pub end: WinBackEnd,
    /// What was said, or why it is skipped.
    pub note: String,
}

impl WinBackDraft {
    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        match self.end {
            WinBackEnd::Done => {
                evidence::at_most(Field::Message, &self.note, TEXT_MOST, &mut found);
            }
            WinBackEnd::Skipped => {
                evidence::needed(Field::Reason, &self.note, TEXT_MOST, &mut found);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Channel, MessageId};
    use chrono::DateTime;

    fn moment(day: &str) -> Moment {
        let utc = DateTime::parse_from_rfc3339(&format!("{day}T12:00:00Z")).unwrap().into();
        Moment { utc, offset_minutes: 0 }
    }

    fn closing() -> Closing {
        Closing {
            owing: String::new(),
            outcome: Outcome::Lost,
            at: moment("2026-01-10"),
            who: String::new(),
            note: String::new(),
            decline: None,
            bought_again: None,
        }
    }

    fn message(day: &str) -> Message {
        Message {
            id: MessageId::from_bytes([1; 16]),
            case: CaseId::from_bytes([1; 16]),
            kind: MessageKind::WinBack,
            version: 1,
            channel: Channel::Email,
            words: "We changed it".into(),
            link: String::new(),
            said: moment(day),
            who: String::new(),
            satisfies: None,
            private_reason: String::new(),
        }
    }

    #[test]
    fn the_days_are_counted_from_the_closing() {
        let due = WinBackStep::ALL.map(|step| step.due(closing().at).to_string());
        assert_eq!(due, ["2026-02-09", "2026-04-10", "2027-01-10"]);
        for step in WinBackStep::ALL {
            assert_eq!(WinBackStep::of_days(step.days()), Some(step));
        }
    }

    #[test]
    fn a_word_settles_what_is_in_sight_and_no_more() {
        for (said, states) in [
            ("2026-02-01", [WinBackState::Ahead, WinBackState::Ahead]),
            ("2026-02-02", [WinBackState::Done, WinBackState::Ahead]),
            ("2026-03-01", [WinBackState::Done, WinBackState::Ahead]),
            ("2026-04-03", [WinBackState::Done, WinBackState::Done]),
        ] {
            let messages = [message(said)];
            let of = |step| state(step, &closing(), &[], &messages, said.parse().unwrap());
            assert_eq!([of(WinBackStep::Month), of(WinBackStep::Quarter)], states, "{said}");
        }
    }

    #[test]
    fn a_mark_of_an_earlier_closing_does_not_count() {
        let mark = |day: &str, end| WinBack {
            case: CaseId::from_bytes([1; 16]),
            step: WinBackStep::Month,
            end,
            note: String::new(),
            at: moment(day),
            who: String::new(),
        };
        let today = "2026-02-20".parse().unwrap();
        for (mark, expected) in [
            (mark("2025-12-01", WinBackEnd::Done), WinBackState::Ahead),
            (mark("2026-02-10", WinBackEnd::Done), WinBackState::Done),
            (mark("2026-02-10", WinBackEnd::Skipped), WinBackState::Skipped),
        ] {
            let found = state(WinBackStep::Month, &closing(), &[mark], &[], today);
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn what_nobody_said_in_time_lapses() {
        let on = |day: &str| state(WinBackStep::Month, &closing(), &[], &[], day.parse().unwrap());
        assert_eq!(on("2026-03-11"), WinBackState::Ahead);
        assert_eq!(on("2026-03-12"), WinBackState::Lapsed);
    }
}
