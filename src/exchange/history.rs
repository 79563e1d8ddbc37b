//! The recovery history as values: what a page or a table is made of.

use crate::domain::{
    Cadence, Case, Channel, CheckBack, Concession, Contact, Customer, Message, MessageKind,
    Mistake, Moment, MoneySums, Now, Outcome, PlanB, Prevention, Promise, PromiseState, Stage,
    StageRecord, WinBack,
};
use chrono::{NaiveDate, NaiveDateTime};

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

/// One case with everything that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseStory {
    /// The case.
    pub case: Case,
    /// What went wrong.
    pub mistake: Mistake,
    /// Whose case it is.
    pub customer: Customer,
    /// What was recorded for its stages.
    pub stages: Vec<StageRecord>,
    /// What was promised.
    pub promises: Vec<Promise>,
    /// What was promised again and again.
    pub cadences: Vec<Cadence>,
    /// What we would do if it was not fixed in time, and what became of that.
    pub plan_b: Option<PlanB>,
    /// What the customer answered after a fix, oldest first.
    pub answers: Vec<CheckBack>,
    /// What became of the words to a customer we lost.
    pub win_backs: Vec<WinBack>,
    /// What the customer gets.
    pub concessions: Vec<Concession>,
    /// What was said to the customer.
    pub messages: Vec<Message>,
    /// The conversations.
    pub contacts: Vec<Contact>,
    /// What we do so that it does not come back.
    pub preventions: Vec<Prevention>,
    /// The civil minute by which the first reply was due; none where the conversation was it.
    pub reply_due: Option<NaiveDateTime>,
    /// Our first words to the customer.
    pub replied: Option<Moment>,
    /// How many times the customer had to chase.
    pub chased: u32,
}

impl CaseStory {
    /// When a stage was done; none when it was left out or is still to do.
    #[must_use]
    pub fn done(&self, stage: Stage) -> Option<Moment> {
        let record = self.stages.iter().find(|record| record.stage == stage)?;
        record.done.is_done().then_some(record.at)
    }

    /// When the customer was first told that we are sorry.
    #[must_use]
    pub fn apologized(&self) -> Option<Moment> {
        let said = self.messages.iter().filter(|message| message.kind == MessageKind::Apology);
        said.map(|message| message.said).chain(self.done(Stage::Apologize)).min()
    }

    /// How many promises stand where `is` says.
    #[must_use]
    pub fn promises_that(&self, is: fn(&PromiseState) -> bool) -> u64 {
        self.promises.iter().filter(|promise| is(&promise.state)).count() as u64
    }

    /// What the concessions are worth to the customer, and what they cost the shop; none when a
    /// sum is too large to be true.
    #[must_use]
    pub fn conceded(&self) -> Option<(MoneySums, MoneySums)> {
        let (mut face, mut cost) = (MoneySums::new(), MoneySums::new());
        for line in &self.concessions {
            face.add(line.face_value)?;
            cost.add(line.real_cost)?;
        }
        Some((face, cost))
    }
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
    pub fn add(&mut self, story: &CaseStory) {
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
fn add_up(sums: &mut Option<MoneySums>, money: crate::domain::Money) {
    let added = sums.as_mut().and_then(|sums| sums.add(money));
    if added.is_none() {
        *sums = None;
    }
}
