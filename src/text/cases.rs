//! The words of the list of cases.

use super::{CasesText, Text};
use crate::domain::{CaseId, Missing};
use std::collections::BTreeMap;

/// What an empty list says.
#[derive(Clone, Copy, Debug)]
pub struct Empty {
    /// What is so.
    pub title: &'static str,
    /// What that means, or what to do.
    pub advice: &'static str,
}

impl CasesText {
    /// When something is due and what it is, in one sentence; either may be empty.
    #[must_use]
    pub fn due_what(&self, when: &str, what: &str) -> String {
        match what {
            "" => when.to_owned(),
            _ => self.due_with_what(when, what),
        }
    }

    /// The log holds no case at all.
    #[must_use]
    pub fn none_at_all(&self) -> Empty {
        Empty { title: self.none_at_all_title(), advice: self.none_at_all_advice() }
    }

    /// No case is open.
    #[must_use]
    pub fn none_open(&self) -> Empty {
        Empty { title: self.none_open_title(), advice: self.none_open_advice() }
    }

    /// Nothing is overdue.
    #[must_use]
    pub fn none_overdue(&self) -> Empty {
        Empty { title: self.none_overdue_title(), advice: self.none_overdue_advice() }
    }

    /// No case waits for a customer.
    #[must_use]
    pub fn none_waiting(&self) -> Empty {
        Empty { title: self.none_waiting_title(), advice: self.none_waiting_advice() }
    }

    /// No open case is serious.
    #[must_use]
    pub fn none_serious(&self) -> Empty {
        Empty { title: self.none_serious_title(), advice: self.none_serious_advice() }
    }

    /// No case is closed.
    #[must_use]
    pub fn none_closed(&self) -> Empty {
        Empty { title: self.none_closed_title(), advice: self.none_closed_advice() }
    }

    /// Another filter finds nothing.
    #[must_use]
    pub fn none_found(&self) -> Empty {
        Empty { title: self.none_found_title(), advice: self.none_found_advice() }
    }
}

impl Text {
    /// What most often keeps cases open that are not ready: its name, where one comes before all.
    #[must_use]
    pub fn most_often(&self, left: &[(CaseId, Vec<Missing>)]) -> Option<String> {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for missing in left.iter().flat_map(|(_, missing)| missing) {
            let name = match missing {
                Missing::Stage(stage) => self.stage(*stage).to_owned(),
                other => self.missing(other),
            };
            *counts.entry(name).or_default() += 1;
        }
        // Of several that come equally often, the first by its letters: the sentence stays the same.
        let most = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
        Some(most.0)
    }
}
