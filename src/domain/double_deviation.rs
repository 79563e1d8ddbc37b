//! A second failure on the same customer: words alone are no longer enough.
//!
//! It is a broken promise in this case, a failed recovery (the case was reopened, or the customer
//! said at the check-back that it is not right), that they say it happened before, or an earlier
//! case of the same cause or the same product within twelve months (glossary, "Double deviation";
//! after one, apologizing *and* compensating together turn the inferred motive from bad to good:
//! Joireman et al. 2013).

use super::case::Case;
use super::check_back::CheckBack;
use super::day::Moment;
use super::mistake::Mistake;
use super::promise::{Promise, PromiseState};
use chrono::Months;
use std::collections::HashMap;

/// Why words alone are no longer enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deviation {
    /// A promise in this case was broken.
    BrokenPromise,
    /// The case had to be reopened, or the check-back said that it is not right.
    FailedRecovery,
    /// The same cause, or the same product, failed this customer within twelve months before.
    SameAgain,
    /// They say that it happened to them before; how often, as far as 99.
    SaidBefore(u32),
}

/// An earlier mistake that hit the same customer.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// Why it could happen; empty until known.
    pub cause: String,
    /// The product concerned; empty when none is named.
    pub product: String,
    /// When we came to know of it.
    pub received: Moment,
}

/// What makes two failures the same one twice, however it is typed. The kind of mistake says too
/// little: "Something else" is the usual one.
#[derive(PartialEq, Eq, Hash)]
enum Sameness {
    Cause(String),
    Product(String),
}

impl Earlier {
    /// What another failure would have to share; nothing where neither is known.
    fn marks(&self) -> Vec<Sameness> {
        let folded = |text: &str| Some(text.trim().to_lowercase()).filter(|it| !it.is_empty());
        let cause = folded(&self.cause).map(Sameness::Cause);
        cause.into_iter().chain(folded(&self.product).map(Sameness::Product)).collect()
    }

    /// Whether this came at most twelve months after another moment.
    fn is_soon_after(&self, before: Moment) -> bool {
        let (received, before) = (self.received.local(), before.local());
        let start = received.checked_sub_months(Months::new(12));
        before < received && start.is_some_and(|start| before >= start)
    }
}

/// Whether the same cause or the same product failed a customer twice within twelve months. The
/// mistakes stand oldest first.
#[must_use]
pub fn is_repeat(mistakes: &[Earlier]) -> bool {
    let mut last = HashMap::new();
    mistakes.iter().any(|one| {
        one.marks().into_iter().any(|mark| {
            let before = last.insert(mark, one.received);
            before.is_some_and(|before| one.is_soon_after(before))
        })
    })
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
    let this = Earlier {
        cause: mistake.cause.clone(),
        product: mistake.product.clone(),
        received: case.received,
    };
    let marks = this.marks();
    let is_same = |other: &Earlier| other.marks().iter().any(|mark| marks.contains(mark));
    if earlier.iter().any(|other| this.is_soon_after(other.received) && is_same(other)) {
        found.push(Deviation::SameAgain);
    }
    if let Some(times) = case.happened_before.filter(|times| *times > 0) {
        found.push(Deviation::SaidBefore(times));
    }
    found
}
