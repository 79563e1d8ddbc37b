//! What we do so that a mistake does not come back.

use super::day::{Moment, parse_day_ahead};
use super::evidence;
use super::id::{CaseId, MistakeId, PreventionId};
use super::problem::{Field, Problem, ProblemKind};
use super::tidy::{self, LINE_MOST};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One thing we do about the cause of a mistake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prevention {
    /// Which prevention.
    pub id: PreventionId,
    /// The mistake it answers.
    pub mistake: MistakeId,
    /// The case in which it was decided.
    pub case: CaseId,
    /// What sort of action it is.
    pub kind: PreventionKind,
    /// What we do.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// The day by which it is done.
    pub due: NaiveDate,
    /// When it was done.
    pub done: Option<Moment>,
    /// When it was decided.
    pub added: Moment,
}

/// What sort of action it is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum PreventionKind {
    /// Mends this instance.
    Correction,
    /// Removes the cause, so that it does not recur.
    #[default]
    CorrectiveAction,
    /// Removes a cause that has not struck yet.
    PreventiveAction,
}

impl PreventionKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::CorrectiveAction, Self::PreventiveAction, Self::Correction];
}

/// A prevention as typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PreventionDraft {
    /// The one being edited, or none for a new one.
    pub id: Option<PreventionId>,
    /// What sort of action it is.
    pub kind: PreventionKind,
    /// What we do.
    pub what: String,
    /// Who does it; empty means the owner of the case.
    pub who: String,
    /// The day by which it is done, as typed: a promise to do better is worth its date.
    pub due: String,
}

impl PreventionDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(prevention: &Prevention) -> Self {
        Self {
            id: Some(prevention.id),
            kind: prevention.kind,
            what: prevention.what.clone(),
            who: prevention.who.clone(),
            due: prevention.due.to_string(),
        }
    }

    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut found = Vec::new();
        evidence::needed(Field::What, &self.what, LINE_MOST, &mut found);
        tidy::at_most(Field::Who, &self.who, LINE_MOST, &mut found);
        if let Err(problem) = parse_day_ahead(&self.due, today) {
            found.push(Problem::new(Field::Due, ProblemKind::When(problem)));
        }
        found
    }
}
