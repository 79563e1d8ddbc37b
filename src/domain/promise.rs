//! Exact words said to a customer, and the minute by which they come true.

use super::case::Channel;
use super::day::{Due, Moment, parse_when};
use super::evidence;
use super::id::{CadenceId, CaseId, CustomerId, PromiseId};
use super::problem::{Field, Problem, ProblemKind};
use super::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Exact words said to a customer, and a due minute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// Which promise.
    pub id: PromiseId,
    /// What it belongs to.
    #[serde(flatten)]
    pub of: PromiseOf,
    /// The cadence it is one date of.
    pub cadence: Option<CadenceId>,
    /// The exact words.
    pub words: String,
    /// How it was given.
    pub channel: Option<Channel>,
    /// When it was given.
    pub made: Moment,
    /// The civil minute by which it comes true.
    pub due: Due,
    /// The promise that this one took over from.
    pub moved_from: Option<PromiseId>,
    /// Where it stands.
    pub state: PromiseState,
    /// Whether the customer is still to be told that it was broken, or moved without a word.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub untold: bool,
}

/// What a promise belongs to. One that was given before any mistake, as a day for an order or a repair,
/// belongs to the customer; when it fails, it becomes part of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseOf {
    /// A case.
    Case(CaseId),
    /// A customer, without a case.
    Customer(CustomerId),
}

impl PromiseOf {
    /// The case; none of a promise that was given before any mistake.
    #[must_use]
    pub fn case(self) -> Option<CaseId> {
        match self {
            Self::Case(case) => Some(case),
            Self::Customer(_) => None,
        }
    }

    /// The customer of a promise without a case.
    #[must_use]
    pub fn customer(self) -> Option<CustomerId> {
        match self {
            Self::Case(_) => None,
            Self::Customer(customer) => Some(customer),
        }
    }
}

/// How a promise is named: one that was given, or a date of a repeating one that has not come
/// into being yet. Written "0199…" or "0199…@2026-11-24T17:00".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PromiseName {
    /// One that was given.
    Given(PromiseId),
    /// The date of a repeating promise that is due in this minute.
    Date(CadenceId, Due),
}

impl From<PromiseId> for PromiseName {
    fn from(id: PromiseId) -> Self {
        Self::Given(id)
    }
}

impl fmt::Display for PromiseName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(id) => id.fmt(f),
            Self::Date(cadence, due) => write!(f, "{cadence}@{due}"),
        }
    }
}

/// A text that names no promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a promise")]
pub struct NotAPromiseName;

impl FromStr for PromiseName {
    type Err = NotAPromiseName;

    fn from_str(text: &str) -> Result<Self, NotAPromiseName> {
        let text = text.trim();
        let Some((cadence, due)) = text.split_once('@') else {
            return text.parse().map(Self::Given).map_err(|_| NotAPromiseName);
        };
        let cadence = cadence.parse().map_err(|_| NotAPromiseName)?;
        let due = Due::from_kept(due).ok_or(NotAPromiseName)?;
        Ok(Self::Date(cadence, due))
    }
}

/// Where a promise stands. Only a person ends one; being overdue is computed, never stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    /// Still to keep.
    Open,
    /// Kept.
    Kept(Ending),
    /// Not kept.
    Broken(Ending),
    /// Moved before it was due, with the customer's knowledge: not broken.
    Moved(Ending),
    /// The customer released us from it.
    Released(Ending),
}

/// When and how a promise ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ending {
    /// When.
    pub at: Moment,
    /// In what words; may be empty.
    pub note: String,
}

impl PromiseState {
    /// Whether it is still to keep.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }

    /// How it ended, if it did.
    #[must_use]
    pub fn ending(&self) -> Option<&Ending> {
        match self {
            Self::Open => None,
            Self::Kept(end) | Self::Broken(end) | Self::Moved(end) | Self::Released(end) => {
                Some(end)
            }
        }
    }
}

impl Promise {
    /// The case it belongs to, if it belongs to one.
    #[must_use]
    pub fn case(&self) -> Option<CaseId> {
        self.of.case()
    }

    /// The state of this promise once it is moved: before it is due nothing is broken, after it
    /// is due the old one stays broken and the new one stands beside it.
    #[must_use]
    pub fn state_when_moved(&self, ending: Ending) -> PromiseState {
        if ending.at.local() <= self.due.last_moment() {
            PromiseState::Moved(ending)
        } else {
            PromiseState::Broken(ending)
        }
    }
}

/// Kept promises out of those that ended kept or broken; moved and released ones count as
/// neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeptRate {
    /// Promises kept.
    pub kept: u32,
    /// Promises broken.
    pub broken: u32,
}

impl KeptRate {
    /// Counts the promises of a list.
    pub fn of<'a>(promises: impl IntoIterator<Item = &'a Promise>) -> Self {
        promises.into_iter().fold(Self::default(), |mut rate, promise| {
            match promise.state {
                PromiseState::Kept(_) => rate.kept += 1,
                PromiseState::Broken(_) => rate.broken += 1,
                _ => {}
            }
            rate
        })
    }

    /// Whole percent kept, rounded down; none when nothing ended yet.
    #[must_use]
    pub fn percent(self) -> Option<u32> {
        let all = self.kept + self.broken;
        (all > 0).then(|| self.kept * 100 / all)
    }
}

/// A promise as typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PromiseDraft {
    /// The exact words.
    pub words: String,
    /// When it is due, as typed.
    pub due: String,
    /// How it was given.
    pub channel: Option<Channel>,
    /// Whether the user was asked about a due time in the past and wants it so.
    pub past_is_meant: bool,
    /// Where it takes the place of another one: whether the customer is still to be told.
    pub untold: bool,
}

impl PromiseDraft {
    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.due.trim().is_empty()
    }

    /// What must be mended, or asked back, before this can be saved.
    #[must_use]
    pub fn problems(&self, now: NaiveDateTime) -> Vec<Problem> {
        let mut found = Vec::new();
        evidence::needed(Field::PromiseWords, &self.words, TEXT_MOST, &mut found);
        tidy::at_most(Field::Due, &self.due, LINE_MOST, &mut found);
        match parse_when(&self.due, now) {
            Err(problem) => found.push(Problem::new(Field::Due, ProblemKind::When(problem))),
            Ok(due) if Due::new(due).last_moment() < now && !self.past_is_meant => {
                found.push(Problem::new(Field::Due, ProblemKind::InPast(due)));
            }
            Ok(_) => {}
        }
        found
    }

    /// The words and due minute this draft stands for.
    ///
    /// # Errors
    /// The problems that must be mended first.
    pub fn read(&self, now: NaiveDateTime) -> Result<(String, Due), Vec<Problem>> {
        let problems = self.problems(now);
        match parse_when(&self.due, now) {
            Ok(due) if problems.is_empty() => Ok((tidy::text(&self.words), Due::new(due))),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_is_written() {
        let at = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(17, 0, 0);
        for name in [
            PromiseName::Given(PromiseId::from_bytes([7; 16])),
            PromiseName::Date(CadenceId::from_bytes([8; 16]), Due::new(at.unwrap())),
        ] {
            assert_eq!(name.to_string().parse(), Ok(name));
        }
        for wrong in ["", "7", "@2026-11-24T17:00", "07070707-0707-0707-0707-070707070707@now"] {
            assert_eq!(wrong.parse::<PromiseName>(), Err(NotAPromiseName), "{wrong}");
        }
    }
}
