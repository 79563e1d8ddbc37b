//! Which rule forbids what was asked for.

use super::{Explained, explained};
use crate::domain::Missing;
use crate::logbook::error::Refusal;
use crate::text::Text;

impl Text {
    pub(super) fn explain_refusal(&self, refusal: &Refusal) -> Explained {
        let words = &self.explain.refused;
        let (what, advice) = match refusal {
            Refusal::Gate(missing) => return self.explain_gate(missing),
            Refusal::ArchiveBroken(entry) => {
                return explained(words.archive_broken(*entry), words.archive_broken_advice());
            }
            Refusal::CaseIsClosed => (words.case_closed(), words.case_closed_advice()),
            Refusal::CaseIsOpen => (words.case_open(), words.case_open_advice()),
            Refusal::PromiseHasEnded => (words.promise_ended(), words.promise_ended_advice()),
            Refusal::CadenceHasEnded => (words.cadence_ended(), words.cadence_ended_advice()),
            Refusal::NothingMissed => (words.nothing_missed(), words.nothing_missed_advice()),
            Refusal::PlanBHasEnded => (words.plan_b_ended(), words.plan_b_ended_advice()),
            Refusal::PlanBIsNotOver => (words.plan_b_not_over(), words.plan_b_not_over_advice()),
            Refusal::NobodyWasLost => (words.nobody_lost(), words.nobody_lost_advice()),
            Refusal::NothingToUndo => (words.nothing_to_undo(), ""),
            Refusal::NothingToRedo => (words.nothing_to_redo(), ""),
            Refusal::NotTheLastDeed => (words.not_the_last(), words.not_the_last_advice()),
            Refusal::LogIsNotEmpty => (words.log_not_empty(), words.log_not_empty_advice()),
            Refusal::HasACase => (words.has_a_case(), words.has_a_case_advice()),
            Refusal::ToldAlready => (words.told_already(), words.told_already_advice()),
            Refusal::NothingConceded => (words.nothing_conceded(), words.nothing_conceded_advice()),
            Refusal::Currency => (words.currency(), words.currency_advice()),
        };
        explained(what, advice)
    }

    fn explain_gate(&self, missing: &[Missing]) -> Explained {
        let words = &self.explain.refused;
        let advice: Vec<String> =
            missing.iter().map(|one| words.still_missing(&self.missing(one))).collect();
        explained(words.gate(missing.len()), advice.join(" "))
    }
}
