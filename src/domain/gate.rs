//! The gate that every closing of a case passes, by whatever road it comes.
//!
//! Apologize, Fix and Concede need evidence or a written reason, no promise may be open, what is
//! conceded must have been received, the customer must have heard of every broken promise, and an
//! outcome must be chosen. A complaint is declined only with a reason in words the customer gets
//! and somebody to ask next (domain rules, stories 8, 11, 16, 18, 19 and 35).

use super::case::Case;
use super::case_file::CaseFile;
use super::check_back::CheckBack;
use super::concession::Concession;
use super::day::{Moment, parse_day};
use super::double_deviation::Deviation;
use super::evidence;
use super::message::{Message, MessageKind, wants_public_answer};
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
    /// The apology was made to them alone, and what they wrote in public has neither an answer
    /// there nor a reason why not.
    PublicAnswer,
    /// Promises are open; how many.
    OpenPromises(usize),
    /// Of promises that were broken or moved, the customer has not heard; of how many.
    Untold(usize),
    /// Concessions have not reached the customer; how many. It may be closed over them for a
    /// written reason.
    Owed(usize),
    /// The customer answered last that it is not right, and has not said otherwise.
    TheySaidNo,
    /// It is a second failure, and they get nothing. It may be closed without for a written reason.
    Remedy,
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
    /// Why it is closed over something that is still to be given.
    pub owing: String,
    /// Who else looked at a decline; may be empty.
    pub second_look: String,
    /// The letter with which it is declined; empty where it says no more than the reason and who to
    /// ask next.
    pub letter: String,
}

/// What the gate looks at.
#[derive(Clone, Copy, Debug)]
pub struct Work<'a> {
    /// The case.
    pub case: &'a Case,
    /// What was recorded for its stages.
    pub stages: &'a [StageRecord],
    /// What was promised.
    pub promises: &'a [Promise],
    /// What the customer gets.
    pub concessions: &'a [Concession],
    /// What the customer answered after a fix.
    pub answers: &'a [CheckBack],
    /// What was said to the customer.
    pub messages: &'a [Message],
    /// Whether this is a second failure on the same customer, after which words alone are not enough.
    pub is_second_failure: bool,
}

impl<'a> From<&'a CaseFile> for Work<'a> {
    fn from(file: &'a CaseFile) -> Self {
        let CaseFile { case, stages, promises, concessions, answers, messages, .. } = file;
        let is_second_failure = false;
        Self { case, stages, promises, concessions, answers, messages, is_second_failure }
    }
}

impl Work<'_> {
    /// The same in the light of why words alone are no longer enough. A broken promise asks for words
    /// and a new time; the others are real second failures, and ask for something beside the words.
    #[must_use]
    pub fn after(self, deviations: &[Deviation]) -> Self {
        let is_real = |deviation: &Deviation| *deviation != Deviation::BrokenPromise;
        Self { is_second_failure: deviations.iter().any(is_real), ..self }
    }
}

/// What keeps a case open whatever is chosen in the closing form: stages, and what is owed. Of a
/// repeating promise only the date still to come falls away with the case, for it was never said
/// by itself; whether a date that has passed was kept is for a person to say first.
#[must_use]
pub fn missing_work(work: Work<'_>, now: NaiveDateTime) -> Vec<Missing> {
    let Work { case, stages, promises, concessions, messages, .. } = work;
    if !case.is_open() {
        return vec![Missing::AlreadyClosed];
    }
    let mut missing: Vec<Missing> = Stage::NEEDED
        .into_iter()
        .filter(|stage| !stages.iter().any(|record| record.stage == *stage && record.is_whole()))
        .map(|stage| match stage {
            Stage::Apologize if only_public_missing(case, messages) => Missing::PublicAnswer,
            stage => Missing::Stage(stage),
        })
        .collect();
    let open = promises
        .iter()
        .filter(|promise| {
            promise.state.is_open()
                && (promise.due.has_passed(now) || !is_last_date(promise, promises))
        })
        .count();
    let untold = promises.iter().filter(|promise| promise.untold).count();
    let owed = concessions.iter().filter(|line| line.is_owed()).count();
    // Where Concede is still to do, that is what is missing.
    let concedes = stages.iter().any(|record| record.stage == Stage::Concede && record.is_whole());
    let lacks_remedy = usize::from(work.is_second_failure && concedes && concessions.is_empty());
    let left = [
        (lacks_remedy, Missing::Remedy),
        (open, Missing::OpenPromises(open)),
        (untold, Missing::Untold(untold)),
        (owed, Missing::Owed(owed)),
    ];
    missing.extend(left.into_iter().filter(|(count, _)| *count > 0).map(|(_, left)| left));
    missing
}

/// Whether the apology was made, and its stage waits for the public answer alone.
fn only_public_missing(case: &Case, messages: &[Message]) -> bool {
    let is_said = messages.iter().any(|message| message.kind == MessageKind::Apology);
    is_said && wants_public_answer(case, messages)
}

/// What keeps a case open with what is chosen in the closing form: a written reason goes for what
/// they have not got, and "they say so" is not taken against their own answer.
#[must_use]
pub fn left(work: Work<'_>, draft: &CloseDraft, now: NaiveDateTime) -> Vec<Missing> {
    let mut left = missing_work(work, now);
    // Whoever is declined or withdrew gets nothing, and that is the outcome.
    if matches!(draft.outcome, Some(Outcome::Declined | Outcome::Withdrawn)) {
        left.retain(|it| *it != Missing::Remedy);
    }
    if says_why(&draft.owing) {
        left.retain(|it| !matches!(it, Missing::Owed(_) | Missing::Remedy));
    }
    if work.case.is_open() && draft.outcome == Some(Outcome::SaysSo) && said_no_last(work) {
        left.push(Missing::TheySaidNo);
    }
    left
}

/// Whether the customer's last answer was that it is not right: "they say so" would be untrue.
fn said_no_last(work: Work<'_>) -> bool {
    let last = work.answers.iter().max_by_key(|answer| answer.at.utc);
    last.is_some_and(CheckBack::is_second_chance)
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
    work: Work<'_>,
    draft: &CloseDraft,
    who: &str,
    at: Moment,
) -> Result<Closing, Vec<Missing>> {
    let mut missing = left(work, draft, at.local());
    let without_why = CloseDraft { owing: String::new(), ..draft.clone() };
    let is_owing = left(work, &without_why, at.local())
        .iter()
        .any(|it| matches!(it, Missing::Owed(_) | Missing::Remedy));
    if work.case.is_open() {
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
                second_look: tidy::line(&draft.second_look),
            }),
            bought_again: (outcome == Outcome::BoughtAgain)
                .then(|| parse_day(&draft.bought_again, at.local().date()).ok())
                .flatten(),
            owing: if is_owing { tidy::text(&draft.owing) } else { String::new() },
        }),
        _ => Err(missing),
    }
}

/// Whether a reason was written, and says something.
fn says_why(reason: &str) -> bool {
    !tidy::is_blank(reason) && evidence::wrong_with(reason).is_none()
}

impl CloseDraft {
    /// A case as it will stand once it is declined in these words: the letter is filled from that.
    #[must_use]
    pub fn declining(&self, case: &Case, at: Moment) -> Case {
        let decline = Decline {
            reason: tidy::text(&self.decline_reason),
            ask_next: tidy::line(&self.ask_next),
            second_look: tidy::line(&self.second_look),
        };
        let closing = Closing {
            outcome: Outcome::Declined,
            at,
            who: String::new(),
            note: String::new(),
            decline: Some(decline),
            bought_again: None,
            owing: String::new(),
        };
        Case { closing: Some(closing), ..case.clone() }
    }

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
        evidence::at_most(Field::Owing, &self.owing, TEXT_MOST, &mut found);
        if self.outcome == Some(Outcome::Declined) {
            evidence::at_most(Field::Reason, &self.decline_reason, TEXT_MOST, &mut found);
            evidence::at_most(Field::AskNext, &self.ask_next, LINE_MOST, &mut found);
            tidy::at_most(Field::SecondLook, &self.second_look, LINE_MOST, &mut found);
            evidence::at_most(Field::Message, &self.letter, TEXT_MOST, &mut found);
        }
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
