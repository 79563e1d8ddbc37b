//! The gate that every closing of a case passes, by whatever road it comes.
//!
//! Apologize, Fix and Concede need evidence or a written reason, no promise may be open, and an
//! outcome must be chosen. A complaint is declined only with a reason in words the customer gets
//! and somebody to ask next (domain rules, stories 8, 11, 19 and 35).

use super::case::Case;
use super::day::{Moment, parse_day};
use super::outcome::{Closing, Decline, Outcome};
use super::problem::{Field, Problem, ProblemKind};
use super::promise::Promise;
use super::stage::{Stage, StageRecord};
use super::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// One thing that still keeps a case open.
#[derive(Clone, Debug, PartialEq)]
pub enum Missing {
    /// A stage has neither evidence nor a reason.
    Stage(Stage),
    /// Promises are open; how many.
    OpenPromises(usize),
    /// No outcome was chosen.
    Outcome,
    /// A decline has no reason for the customer.
    DeclineReason,
    /// A decline names nobody to ask next.
    DeclineAskNext,
    /// A customer who bought again needs the day.
    BoughtAgainDay,
    /// The case is closed already.
    AlreadyClosed,
}

/// A closing as typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CloseDraft {
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// A note to ourselves.
    pub note: String,
    /// Why a complaint is declined, in the words the customer gets.
    pub decline_reason: String,
    /// Who they can ask next.
    pub ask_next: String,
    /// The day they bought again, as typed.
    pub bought_again: String,
}

/// What keeps a case open whatever is chosen in the closing form: stages and promises. Of a
/// repeating promise only the date still to come falls away with the case, for it was never said
/// by itself; whether a date that has passed was kept is for a person to say first.
#[must_use]
pub fn missing_work(
    case: &Case,
    stages: &[StageRecord],
    promises: &[Promise],
    now: NaiveDateTime,
) -> Vec<Missing> {
    if !case.is_open() {
        return vec![Missing::AlreadyClosed];
    }
    let mut missing: Vec<Missing> = Stage::NEEDED
        .into_iter()
        .filter(|stage| !stages.iter().any(|record| record.stage == *stage))
        .map(Missing::Stage)
        .collect();
    let open = promises
        .iter()
        .filter(|promise| {
            promise.state.is_open()
                && (promise.due.has_passed(now) || !is_last_date(promise, promises))
        })
        .count();
    if open > 0 {
        missing.push(Missing::OpenPromises(open));
    }
    missing
}

/// Whether a promise is the last date of a repeating one that has come into being.
fn is_last_date(promise: &Promise, promises: &[Promise]) -> bool {
    let later = |other: &&Promise| (other.due, other.id) > (promise.due, promise.id);
    promise.cadence.is_some()
        && !promises.iter().filter(later).any(|other| other.cadence == promise.cadence)
}

/// The gate: the closing, or everything that is missing, all at once.
///
/// # Errors
/// All that is missing; never empty.
pub fn close(
    case: &Case,
    stages: &[StageRecord],
    promises: &[Promise],
    draft: &CloseDraft,
    who: &str,
    at: Moment,
) -> Result<Closing, Vec<Missing>> {
    let mut missing = missing_work(case, stages, promises, at.local());
    if case.is_open() {
        missing.extend(draft.missing(at.local().date()));
    }
    match draft.outcome {
        Some(outcome) if missing.is_empty() => Ok(Closing {
            outcome,
            at,
            who: who.to_owned(),
            note: tidy::text(&draft.note),
            decline: (outcome == Outcome::Declined).then(|| Decline {
                reason: tidy::text(&draft.decline_reason),
                ask_next: tidy::line(&draft.ask_next),
            }),
            bought_again: (outcome == Outcome::BoughtAgain)
                .then(|| parse_day(&draft.bought_again, at.local().date()).ok())
                .flatten(),
        }),
        _ => Err(missing),
    }
}

impl CloseDraft {
    /// What the closing form itself still lacks.
    #[must_use]
    pub fn missing(&self, today: NaiveDate) -> Vec<Missing> {
        let mut missing = Vec::new();
        match self.outcome {
            None => missing.push(Missing::Outcome),
            Some(Outcome::Declined) => {
                if tidy::is_blank(&self.decline_reason) {
                    missing.push(Missing::DeclineReason);
                }
                if tidy::is_blank(&self.ask_next) {
                    missing.push(Missing::DeclineAskNext);
                }
            }
            Some(Outcome::BoughtAgain) => {
                if parse_day(&self.bought_again, today).is_err() {
                    missing.push(Missing::BoughtAgainDay);
                }
            }
            Some(_) => {}
        }
        missing
    }

    /// What was typed into the closing form and cannot be kept as it is.
    #[must_use]
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut found = Vec::new();
        tidy::at_most(Field::Notes, &self.note, TEXT_MOST, &mut found);
        tidy::at_most(Field::Reason, &self.decline_reason, TEXT_MOST, &mut found);
        tidy::at_most(Field::AskNext, &self.ask_next, LINE_MOST, &mut found);
        if self.outcome == Some(Outcome::BoughtAgain) {
            match parse_day(&self.bought_again, today) {
                Err(problem) => {
                    found.push(Problem::new(Field::Happened, ProblemKind::When(problem)));
                }
                Ok(day) if day > today => found.push(Problem::new(
                    Field::Happened,
                    ProblemKind::InFuture(day.and_time(chrono::NaiveTime::MIN)),
                )),
                Ok(_) => {}
            }
        }
        found
    }
}
