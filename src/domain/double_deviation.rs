//! A second failure on the same customer: words alone are no longer enough.
//!
//! It is a broken promise in this case, a failed recovery (the case was reopened, or the customer
//! said at the check-back that it is not right), or an earlier
//! case of the same kind of mistake within twelve months (glossary, "Double deviation"; after one,
//! apologizing *and* compensating together turn the inferred motive from bad to good: Joireman
//! et al. 2013).

use super::case::Case;
use super::check_back::CheckBack;
use super::day::Moment;
use super::mistake::{Mistake, MistakeKind};
use super::promise::{Promise, PromiseState};
use chrono::Months;

/// Why words alone are no longer enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deviation {
    /// A promise in this case was broken.
    BrokenPromise,
    /// The case had to be reopened, or the check-back said that it is not right.
    FailedRecovery,
    /// The same kind of mistake hit this customer within twelve months before.
    SameAgain,
}

/// An earlier mistake that hit the same customer.
#[derive(Clone, Copy, Debug)]
pub struct Earlier {
    /// The kind of mistake.
    pub kind: MistakeKind,
    /// When we came to know of it.
    pub received: Moment,
}

/// The reasons, if any, why this case is a double deviation.
#[must_use]
pub fn deviations(
    case: &Case,
    mistake: &Mistake,
    promises: &[Promise],
    answers: &[CheckBack],
    earlier: &[Earlier],
) -> Vec<Deviation> {
    let mut found = Vec::new();
    if promises.iter().any(|promise| matches!(promise.state, PromiseState::Broken(_))) {
        found.push(Deviation::BrokenPromise);
    }
    if case.reopened > 0 || answers.iter().any(CheckBack::is_second_chance) {
        found.push(Deviation::FailedRecovery);
    }
    let received = case.received.local();
    let year_ago = received.checked_sub_months(Months::new(12));
    // "Other" says nothing about the cause, so two of them are not the same failure twice.
    let again = mistake.kind != MistakeKind::Other
        && earlier.iter().any(|other| {
            other.kind == mistake.kind
                && other.received.local() < received
                && year_ago.is_some_and(|start| other.received.local() >= start)
        });
    if again {
        found.push(Deviation::SameAgain);
    }
    found
}
