//! The words of the page of a case.

mod guide;

use super::{CaseConcedeText, CaseHeaderText, CasePreventText, CaseSideText, CaseStageText};
use crate::domain::double_deviation::Deviation;
use crate::domain::{CausedBy, Harm, Outcome};

/// What advice is fitted to.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The name by which one speaks to the customer.
    pub name: &'a str,
    /// What it cost them.
    pub harm: Harm,
    /// Who caused it.
    pub caused_by: CausedBy,
    /// Whether others can read the complaint.
    pub is_public: bool,
    /// Whether we noticed before the customer told us.
    pub noticed_first: bool,
    /// Whether words alone are no longer enough.
    pub is_second: bool,
    /// Whether somebody else has to act first.
    pub waits_for_other: bool,
    /// The remedy they asked for; may be empty.
    pub remedy: &'a str,
}

impl CaseHeaderText {
    /// Who caused it, by name, and why; none while nobody knows.
    #[must_use]
    pub fn caused(&self, by: CausedBy, name: &str, cause: &str) -> Option<String> {
        let first_line = cause.lines().next().unwrap_or_default();
        let (known, short, long) = match by {
            CausedBy::Us | CausedBy::Colleague => {
                (first_line, self.ours(), self.ours_because(first_line))
            }
            CausedBy::Supplier => (name, self.supplier(), self.supplier_named(name)),
            CausedBy::Carrier => (name, self.carrier(), self.carrier_named(name)),
            CausedBy::Customer => ("", self.customer(), String::new()),
            CausedBy::Nobody => (first_line, self.nobody(), self.nobody_because(first_line)),
            CausedBy::Unknown => return None,
        };
        Some(if known.is_empty() { short.to_owned() } else { long })
    }

    /// That words are not enough, and why in few words.
    #[must_use]
    pub fn deviation(&self, deviation: Deviation) -> String {
        let why = match deviation {
            Deviation::BrokenPromise => self.broken_promise(),
            Deviation::FailedRecovery => self.failed_recovery(),
            Deviation::SameAgain => self.same_again(),
            Deviation::SaidBefore(times) => return self.said_before(times),
        };
        why.to_owned()
    }

    /// How it ended.
    #[must_use]
    pub fn closed(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::BoughtAgain => self.closed_bought_again(),
            Outcome::SaysSo => self.closed_says_so(),
            Outcome::Neutral => self.closed_neutral(),
            Outcome::LostDespiteRecovery => self.closed_lost_despite_recovery(),
            Outcome::Lost => self.closed_lost(),
            Outcome::Declined => self.closed_declined(),
            Outcome::Withdrawn => self.closed_withdrawn(),
            Outcome::GoneQuiet => self.closed_gone_quiet(),
        }
    }
}

impl CaseStageText {
    /// Done, by whom and when; nobody may be named.
    #[must_use]
    pub fn done(&self, who: &str, when: &str) -> String {
        if who.is_empty() { self.done_when(when) } else { self.done_by(who, when) }
    }

    /// Left out, by whom and when; nobody may be named.
    #[must_use]
    pub fn left_out(&self, who: &str, when: &str) -> String {
        if who.is_empty() { self.left_out_when(when) } else { self.left_out_by(who, when) }
    }
}

impl CaseConcedeText {
    /// What a line is worth and what it costs.
    #[must_use]
    pub fn values(&self, face: &str, real: &str) -> String {
        if face == real { face.to_owned() } else { self.worth_and_cost(face, real) }
    }

    /// Still to claim: what they must do, and until when; either may be empty.
    #[must_use]
    pub fn claim(&self, must_do: &str, until: &str) -> String {
        match (must_do, until) {
            ("", _) => self.claim_until(until),
            (_, "") => self.claim_must(must_do),
            _ => self.claim_must_until(must_do, until),
        }
    }
}

impl CasePreventText {
    /// Who does it, and by when; nobody may be named.
    #[must_use]
    pub fn by(&self, who: &str, day: &str) -> String {
        if who.is_empty() { self.by_day(day) } else { self.who_by_day(who, day) }
    }

    /// So many customers were hit by the same cause and have not heard what was changed; from 100 on
    /// nobody counts them.
    #[must_use]
    pub fn not_told(&self, count: u32) -> String {
        match count {
            100.. => self.not_told_many().to_owned(),
            _ => self.not_told_some(count),
        }
    }
}

impl CaseSideText {
    /// Due, and how far ahead; that may be empty.
    #[must_use]
    pub fn due(&self, due: &str, ahead: &str) -> String {
        if ahead.is_empty() { due.to_owned() } else { self.due_ahead(due, ahead) }
    }

    /// That it took over from others: when each of them was due, the first one first.
    #[must_use]
    pub fn moved_from(&self, dues: &[String]) -> String {
        let Some((first, later)) = dues.split_first() else { return String::new() };
        let next = |before: String, due: &String| self.moved_next(&before, due);
        later.iter().fold(self.moved_first(first), next)
    }

    /// Who did it, and when; nobody may be named.
    #[must_use]
    pub fn by(&self, who: &str, when: &str) -> String {
        if who.is_empty() { when.to_owned() } else { self.by_whom(who, when) }
    }

    /// A product and its price; either may be empty.
    #[must_use]
    pub fn product_price(&self, product: &str, price: &str) -> String {
        match (product, price) {
            (_, "") => product.to_owned(),
            ("", _) => price.to_owned(),
            _ => self.product_and_price(product, price),
        }
    }
}
