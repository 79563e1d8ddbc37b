//! What we will do if it is not fixed by a day, prepared while there is still time to think
//! (domain rules, stories 24 and 25).
//!
//! Day N is counted from the day we came to know. On its day a person says what became of it:
//! done, or not done for a reason; then somebody else may have what the customer needs.

use super::day::{Moment, parse_day_ahead};
use super::evidence;
use super::id::CaseId;
use super::money::{Currency, Money, parse_amount};
use super::problem::{Field, Problem, ProblemKind};
use super::promise::Ending;
use super::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// The last day for which it can be prepared.
pub const DAY_MOST: u32 = 365;

/// What we will do if a case is not fixed by a day. A case has one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanB {
    /// The case.
    pub case: CaseId,
    /// On which day after the case was received.
    pub day: u32,
    /// The date of that day.
    pub due: NaiveDate,
    /// What we will do.
    pub words: String,
    /// What it may cost.
    pub budget: Option<Money>,
    /// When it was prepared.
    pub prepared: Moment,
    /// Where it stands.
    pub state: PlanBState,
}

/// Where a Plan B stands. Only a person ends one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanBState {
    /// Prepared, and not needed yet or not decided.
    Prepared,
    /// It was done; the note says what.
    Done(Ending),
    /// It is not done; the note says why.
    NotDone(Ending, Option<Elsewhere>),
}

/// Where the customer can have it instead of from us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// Who has it.
    pub who: String,
    /// When they can have it, and what else to know.
    pub when: String,
    /// When the customer was told; none while they were not.
    pub told: Option<Moment>,
}

/// How a Plan B ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlanBEnd {
    /// It was done.
    #[default]
    Done,
    /// It is not done.
    NotDone,
}

impl PlanB {
    /// The date of a day counted from the day a case was received.
    #[must_use]
    pub fn date(received: Moment, day: u32) -> NaiveDate {
        let start = received.local().date();
        start.checked_add_days(Days::new(day.into())).unwrap_or(NaiveDate::MAX)
    }

    /// The day on which something is to be done about it: to decide, or to tell the customer who
    /// has it. None when nothing is.
    #[must_use]
    pub fn asks_on(&self) -> Option<NaiveDate> {
        match &self.state {
            PlanBState::Prepared => Some(self.due),
            PlanBState::NotDone(ending, Some(Elsewhere { told: None, .. })) => {
                Some(ending.at.local().date())
            }
            PlanBState::Done(_) | PlanBState::NotDone(..) => None,
        }
    }

    /// Where the customer can have it, once that is known.
    #[must_use]
    pub fn elsewhere(&self) -> Option<&Elsewhere> {
        match &self.state {
            PlanBState::NotDone(_, elsewhere) => elsewhere.as_ref(),
            PlanBState::Prepared | PlanBState::Done(_) => None,
        }
    }

    /// Whether it is still to be decided.
    #[must_use]
    pub fn is_prepared(&self) -> bool {
        self.state == PlanBState::Prepared
    }
}

/// A Plan B as typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanBDraft {
    /// By which day, as typed: a date, or how many days after the case was received.
    pub day: String,
    /// What we will do.
    pub words: String,
    /// What it may cost, as typed; empty means that was not said.
    pub budget: String,
}

/// What a typed Plan B is read against.
#[derive(Clone, Copy, Debug)]
pub struct PlanBFacts {
    /// When the case was received.
    pub received: Moment,
    /// The day of a known one, which may have passed.
    pub known: Option<u32>,
    /// The present day.
    pub today: NaiveDate,
    /// The currency in which the shop thinks.
    pub currency: Currency,
}

impl PlanBDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(plan: &PlanB) -> Self {
        Self {
            day: plan.due.to_string(),
            words: plan.words.clone(),
            budget: plan.budget.map(Money::decimal).unwrap_or_default(),
        }
    }

    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self, facts: &PlanBFacts) -> Vec<Problem> {
        self.read(facts).err().unwrap_or_default()
    }

    /// The day counted from the one on which the case was received, once it can be read.
    ///
    /// # Errors
    /// It is neither a day nor a number, or it lies before today or too far away.
    pub fn day(&self, facts: &PlanBFacts) -> Result<u32, Problem> {
        let typed = self.day.trim();
        if typed.is_empty() {
            return Err(Problem::new(Field::PlanDay, ProblemKind::Missing));
        }
        let received = facts.received.local().date();
        // A number alone is that of the day; everything else is read as any day is.
        let day = match typed.parse() {
            Ok(number) => number,
            Err(_) => {
                let date = parse_day_ahead(typed, facts.today)
                    .map_err(|wrong| Problem::new(Field::PlanDay, ProblemKind::When(wrong)))?;
                (date - received).num_days()
            }
        };
        let gone = (facts.today - received).num_days();
        let least = gone.clamp(1, i64::from(DAY_MOST));
        let is_allowed = (least..=i64::from(DAY_MOST)).contains(&day);
        let day = u32::try_from(day).ok();
        let kind = ProblemKind::OutOfRange { least, most: i64::from(DAY_MOST) };
        day.filter(|day| is_allowed || facts.known == Some(*day))
            .ok_or_else(|| Problem::new(Field::PlanDay, kind))
    }

    /// The day, words and budget this draft stands for.
    ///
    /// # Errors
    /// The problems that must be mended first.
    pub fn read(&self, facts: &PlanBFacts) -> Result<(u32, String, Option<Money>), Vec<Problem>> {
        let mut found = Vec::new();
        let day = self.day(facts).map_err(|problem| found.push(problem));
        evidence::needed(Field::PlanWords, &self.words, LINE_MOST, &mut found);
        let budget = match self.budget.trim() {
            "" => None,
            typed => match parse_amount(typed, facts.currency) {
                Ok(budget) => Some(budget),
                Err(problem) => {
                    found.push(Problem::new(Field::Budget, ProblemKind::Amount(problem)));
                    None
                }
            },
        };
        match day {
            Ok(day) if found.is_empty() => Ok((day, tidy::line(&self.words), budget)),
            _ => Err(found),
        }
    }
}

/// The end of a Plan B as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanBEndDraft {
    /// How it ends.
    pub how: PlanBEnd,
    /// What was done, or why it is not.
    pub words: String,
    /// Whether what was done is the fix, and settles that stage too.
    pub is_fix: bool,
}

impl PlanBEndDraft {
    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        let field = match self.how {
            PlanBEnd::Done => Field::What,
            PlanBEnd::NotDone => Field::Reason,
        };
        evidence::needed(field, &self.words, TEXT_MOST, &mut found);
        found
    }
}

/// Where the customer can have it, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElsewhereDraft {
    /// Who has it.
    pub who: String,
    /// When they can have it.
    pub when: String,
    /// Whether the customer was told.
    pub is_told: bool,
}

impl ElsewhereDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(elsewhere: &Elsewhere) -> Self {
        Self {
            who: elsewhere.who.clone(),
            when: elsewhere.when.clone(),
            is_told: elsewhere.told.is_some(),
        }
    }

    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        evidence::filled(Field::WhoHasIt, &self.who, LINE_MOST, &mut found);
        evidence::filled(Field::WhenTheyHaveIt, &self.when, LINE_MOST, &mut found);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn facts(today: &str) -> PlanBFacts {
        let utc = DateTime::parse_from_rfc3339("2011-03-11T09:00:00Z").unwrap().into();
        PlanBFacts {
            received: Moment { utc, offset_minutes: 60 },
            known: None,
            today: today.parse().unwrap(),
            currency: Currency::USD,
        }
    }

    fn draft(day: &str, budget: &str) -> PlanBDraft {
        PlanBDraft { day: day.into(), words: "Buy elsewhere".into(), budget: budget.into() }
    }

    #[test]
    fn day_twenty_one_of_the_eleventh_of_march_is_the_first_of_april() {
        let facts = facts("2011-03-11");
        let (day, words, budget) = draft("21", "599").read(&facts).unwrap();
        assert_eq!(PlanB::date(facts.received, day).to_string(), "2011-04-01");
        assert_eq!(words, "Buy elsewhere");
        assert_eq!(budget, Some(Money::new(59_900, Currency::USD)));
    }

    #[test]
    fn a_day_that_has_passed_is_no_plan() {
        let field = |draft: &PlanBDraft, facts: &PlanBFacts| {
            draft.problems(facts).into_iter().map(|problem| problem.field).collect::<Vec<_>>()
        };
        let late = facts("2011-03-21");
        for (typed, wrong) in [("9", true), ("10", false), ("365", false), ("366", true)] {
            let found = field(&draft(typed, ""), &late);
            assert_eq!(found.contains(&Field::PlanDay), wrong, "{typed}");
        }
        for typed in ["", "0", "-1", "three", "tomorrow-ish", "2011-03-20", "2012-03-11"] {
            assert_eq!(field(&draft(typed, ""), &late), [Field::PlanDay], "{typed}");
        }
        // Whoever changes the words only need not change the day.
        let known = PlanBFacts { known: Some(5), ..late };
        assert!(field(&draft("5", ""), &known).is_empty());
        assert_eq!(field(&draft("21", "x"), &late), [Field::Budget]);
    }

    #[test]
    fn its_day_is_typed_like_every_other_day() {
        let facts = facts("2011-03-21");
        for (typed, day) in [
            ("friday", 14),
            ("in 3 days", 13),
            ("tomorrow", 11),
            ("2011-04-01", 21),
            ("April 1", 21),
            (" 21 ", 21),
        ] {
            let read = draft(typed, "").day(&facts);
            assert_eq!(read, Ok(day), "{typed}");
        }
        let plan = PlanB {
            case: CaseId::from_bytes([1; 16]),
            day: 21,
            due: PlanB::date(facts.received, 21),
            words: "Buy elsewhere".into(),
            budget: None,
            prepared: facts.received,
            state: PlanBState::Prepared,
        };
        assert_eq!(PlanBDraft::of(&plan).day(&facts), Ok(21));
    }

    #[test]
    fn it_asks_to_decide_and_then_to_tell() {
        let facts = facts("2011-03-11");
        let ending = Ending { at: facts.received, note: "Sold out".into() };
        let untold = Elsewhere { who: "XYZ".into(), when: "tomorrow".into(), told: None };
        let told = Elsewhere { told: Some(facts.received), ..untold.clone() };
        let due = PlanB::date(facts.received, 21);
        for (state, asks) in [
            (PlanBState::Prepared, Some(due)),
            (PlanBState::Done(ending.clone()), None),
            (PlanBState::NotDone(ending.clone(), None), None),
            (PlanBState::NotDone(ending.clone(), Some(untold)), Some(facts.today)),
            (PlanBState::NotDone(ending, Some(told)), None),
        ] {
            let plan = PlanB {
                case: CaseId::from_bytes([1; 16]),
                day: 21,
                due,
                words: "Buy elsewhere".into(),
                budget: None,
                prepared: facts.received,
                state,
            };
            assert_eq!(plan.asks_on(), asks, "{plan:?}");
        }
    }
}
