//! The recovery history as values: what a page or a table is made of.

use crate::domain::{CaseFile, Channel, Money, MoneySums, Now, Outcome, PromiseState};
use chrono::NaiveDate;

/// What a history is about.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The shop's name; may be empty.
    pub shop: String,
    /// When it is written.
    pub written: Now,
    /// Only cases received on this day or later.
    pub from: Option<NaiveDate>,
    /// Only cases received on this day or earlier.
    pub to: Option<NaiveDate>,
    /// The name of the only customer.
    pub customer: Option<String>,
    /// The number of the only case.
    pub case: Option<String>,
    /// The numbers over all of its cases.
    pub summary: Summary,
}

/// The numbers over the cases of a history.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Cases.
    pub cases: u64,
    /// Cases closed, those withdrawn among them.
    pub closed: u64,
    /// Cases closed because the customer withdrew.
    pub withdrawn: u64,
    /// Cases closed with the customer recovered.
    pub recovered: u64,
    /// Those of them who bought again; the others say so.
    pub bought_again: u64,
    /// Promises kept.
    pub kept: u64,
    /// Promises broken.
    pub broken: u64,
    /// The median time from knowing to apologizing, in minutes: of two in the middle the mean.
    pub minutes_to_apology: Option<i64>,
    /// What the concessions were worth to the customers; none when too large to add up.
    pub face_value: Option<MoneySums>,
    /// What they cost the shop; none when too large to add up.
    pub real_cost: Option<MoneySums>,
    /// Cases closed without an apology, the reason on record.
    pub without_apology: u64,
    /// Customers lost although we did what we could.
    pub lost_despite_recovery: u64,
    /// Customers lost because we did not recover.
    pub lost: u64,
    /// Customers recovered without any concession.
    pub without_compensation: u64,
    /// Cases that we noticed first.
    pub noticed_first: u64,
}

impl Summary {
    /// Whole percent of customers recovered: recovered / (closed - withdrawn), rounded down; none
    /// when nothing counts yet.
    #[must_use]
    pub fn recovered_percent(&self) -> Option<u64> {
        percent(self.recovered, self.closed.saturating_sub(self.withdrawn))
    }

    /// Whole percent of promises kept: kept / (kept + broken), rounded down; none when none has
    /// ended either way.
    #[must_use]
    pub fn kept_percent(&self) -> Option<u64> {
        percent(self.kept, self.kept.saturating_add(self.broken))
    }
}

fn percent(part: u64, all: u64) -> Option<u64> {
    part.saturating_mul(100).checked_div(all)
}

/// Adds up a summary case by case.
#[derive(Clone, Debug)]
pub struct Tally {
    summary: Summary,
    to_apology: Vec<i64>,
}

impl Default for Tally {
    fn default() -> Self {
        let nothing = Some(MoneySums::new());
        let summary =
            Summary { face_value: nothing.clone(), real_cost: nothing, ..Summary::default() };
        Self { summary, to_apology: Vec::new() }
    }
}

impl Tally {
    /// Counts one case.
    pub fn add(&mut self, story: &CaseFile) {
        let sums = &mut self.summary;
        sums.cases += 1;
        sums.kept += story.promises_that(|state| matches!(state, PromiseState::Kept(_)));
        sums.broken += story.promises_that(|state| matches!(state, PromiseState::Broken(_)));
        sums.noticed_first += u64::from(story.case.channel == Channel::WeNoticed);
        for line in &story.concessions {
            add_up(&mut sums.face_value, line.face_value);
            add_up(&mut sums.real_cost, line.real_cost);
        }
        let apologized = story.apologized();
        if let Some(at) = apologized {
            let waited = (at.utc - story.case.received.utc).num_milliseconds();
            self.to_apology.push(waited.max(0));
        }
        if let Some(closing) = &story.case.closing {
            let recovered = closing.outcome.is_recovered();
            sums.closed += 1;
            sums.withdrawn += u64::from(closing.outcome == Outcome::Withdrawn);
            sums.recovered += u64::from(recovered);
            sums.bought_again += u64::from(closing.outcome == Outcome::BoughtAgain);
            sums.lost_despite_recovery +=
                u64::from(closing.outcome == Outcome::LostDespiteRecovery);
            sums.lost += u64::from(closing.outcome == Outcome::Lost);
            sums.without_apology += u64::from(apologized.is_none());
            sums.without_compensation += u64::from(recovered && story.concessions.is_empty());
        }
    }

    /// The summary of all cases counted.
    #[must_use]
    pub fn summary(mut self) -> Summary {
        self.to_apology.sort_unstable();
        let count = self.to_apology.len();
        let at = |place: usize| self.to_apology.get(place).copied();
        // With an odd number both are the one in the middle.
        let middle = at(count.saturating_sub(1) / 2).zip(at(count / 2));
        let mean = middle.map(|(low, high)| low.midpoint(high));
        self.summary.minutes_to_apology = mean.map(|milliseconds| milliseconds / 60_000);
        self.summary
    }
}

/// Adds an amount; a sum that no longer fits is given up for good, never shown wrong.
fn add_up(sums: &mut Option<MoneySums>, money: Money) {
    let added = sums.as_mut().and_then(|sums| sums.add(money));
    if added.is_none() {
        *sums = None;
    }
}
