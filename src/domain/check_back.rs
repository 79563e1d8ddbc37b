//! What the customer says some days after the fix: how they feel, and whether they would come
//! again (domain rules, story 16).

use super::day::Moment;
use super::id::{CaseId, CheckBackId};
use super::outcome::Outcome;
use super::problem::{Field, Problem, ProblemKind};
use super::tidy::{self, LINE_MOST, TEXT_MOST};
use serde::{Deserialize, Serialize};

/// From so little on the recovery did not hold.
const DISSATISFIED: u8 = 2;
/// The most satisfied anybody can say to be.
pub const SATISFIED_MOST: u8 = 5;
/// For so many days after it was due, a word to the customer of a closed case is still asked for.
/// After that it would come out of the blue.
pub const ASKED_FOR_DAYS: u32 = 30;

/// What a customer answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckBack {
    /// Which answer.
    pub id: CheckBackId,
    /// The case.
    pub case: CaseId,
    /// How satisfied they are, from 1 to 5.
    pub satisfied: u8,
    /// Whether they would use us again.
    pub again: Again,
    /// What was left undone; may be empty.
    pub left_undone: String,
    /// What they said; may be empty.
    pub words: String,
    /// How they feel now; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub feels: String,
    /// When they were asked.
    pub at: Moment,
    /// Who asked.
    pub who: String,
}

/// Whether a customer would use us again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Again {
    /// Yes.
    Yes,
    /// They do not know.
    Unsure,
    /// No.
    No,
}

impl Again {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Unsure, Self::No];
}

impl CheckBack {
    /// Whether the recovery did not hold: 2 or less, or "no". The case is a second chance.
    #[must_use]
    pub fn is_second_chance(&self) -> bool {
        is_dissatisfied(Some(self.satisfied), Some(self.again))
    }
}

/// Whether what is known so far of an answer means that the recovery did not hold.
#[must_use]
pub fn is_dissatisfied(satisfied: Option<u8>, again: Option<Again>) -> bool {
    satisfied.is_some_and(|satisfied| satisfied <= DISSATISFIED) || again == Some(Again::No)
}

/// Whether a customer is still asked after a case ended in this way. Whoever was lost is won back
/// instead, and whoever withdrew or was declined is left alone.
#[must_use]
pub fn is_asked_after(outcome: Outcome) -> bool {
    outcome.is_recovered() || outcome == Outcome::Neutral
}

/// An answer as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckBackDraft {
    /// The one being corrected, or none for a new one.
    pub id: Option<CheckBackId>,
    /// How satisfied they are, once chosen.
    pub satisfied: Option<u8>,
    /// Whether they would use us again, once chosen.
    pub again: Option<Again>,
    /// What was left undone.
    pub left_undone: String,
    /// What they said.
    pub words: String,
    /// How they feel now.
    pub feels: String,
}

impl CheckBackDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(answer: &CheckBack) -> Self {
        Self {
            id: Some(answer.id),
            satisfied: Some(answer.satisfied),
            again: Some(answer.again),
            left_undone: answer.left_undone.clone(),
            words: answer.words.clone(),
            feels: answer.feels.clone(),
        }
    }

    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        self.read().err().unwrap_or_default()
    }

    /// How satisfied they are and whether they would come again.
    ///
    /// # Errors
    /// The problems that must be mended first.
    pub fn read(&self) -> Result<(u8, Again), Vec<Problem>> {
        let mut found = Vec::new();
        match self.satisfied {
            None => found.push(Problem::new(Field::Satisfied, ProblemKind::Missing)),
            Some(1..=SATISFIED_MOST) => {}
            Some(_) => {
                let kind = ProblemKind::OutOfRange { least: 1, most: SATISFIED_MOST.into() };
                found.push(Problem::new(Field::Satisfied, kind));
            }
        }
        if self.again.is_none() {
            found.push(Problem::new(Field::Again, ProblemKind::Missing));
        }
        tidy::at_most(Field::LeftUndone, &self.left_undone, TEXT_MOST, &mut found);
        tidy::at_most(Field::Message, &self.words, TEXT_MOST, &mut found);
        tidy::at_most(Field::Feels, &self.feels, LINE_MOST, &mut found);
        match (self.satisfied, self.again) {
            (Some(satisfied), Some(again)) if found.is_empty() => Ok((satisfied, again)),
            _ => Err(found),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn two_or_less_or_no_is_a_second_chance() {
        let at = Moment { utc: DateTime::UNIX_EPOCH, offset_minutes: 0 };
        for satisfied in 1..=SATISFIED_MOST {
            for again in Again::ALL {
                let answer = CheckBack {
                    feels: String::new(),
                    id: CheckBackId::from_bytes([1; 16]),
                    case: CaseId::from_bytes([1; 16]),
                    satisfied,
                    again,
                    left_undone: String::new(),
                    words: String::new(),
                    at,
                    who: String::new(),
                };
                let is_failed = satisfied <= 2 || again == Again::No;
                assert_eq!(answer.is_second_chance(), is_failed, "{satisfied} {again:?}");
            }
        }
    }

    #[test]
    fn both_questions_are_asked() {
        let fields = |draft: CheckBackDraft| {
            draft.problems().into_iter().map(|problem| problem.field).collect::<Vec<_>>()
        };
        let none = CheckBackDraft::default();
        assert_eq!(fields(none.clone()), [Field::Satisfied, Field::Again]);
        let half = CheckBackDraft { satisfied: Some(6), ..none.clone() };
        assert_eq!(fields(half), [Field::Satisfied, Field::Again]);
        let whole = CheckBackDraft { satisfied: Some(4), again: Some(Again::Unsure), ..none };
        assert_eq!(whole.read(), Ok((4, Again::Unsure)));
    }

    #[test]
    fn only_those_who_may_be_glad_are_asked() {
        let asked: Vec<_> = Outcome::ALL.into_iter().filter(|it| is_asked_after(*it)).collect();
        assert_eq!(asked, [Outcome::SaysSo, Outcome::BoughtAgain, Outcome::Neutral]);
    }
}
