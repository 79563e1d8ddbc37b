//! What is due to a customer: what was promised, and what we owe without having said so.

use super::concession::ConcessionStep;
use super::day::Due;
use super::risk::Risk;
use super::{
    CadenceId, CaseId, ConcessionId, CustomerId, Harm, Money, PreventionId, PromiseId, PromiseName,
    WinBackStep,
};
use chrono::NaiveDateTime;

/// One thing that is due to a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct DueLine {
    /// What sort of thing.
    pub kind: DueKind,
    /// The case; none of a promise that was given before any mistake.
    pub case: Option<CaseId>,
    /// The number of the case; empty without one.
    pub number: String,
    /// The exact words promised, or what is to be done; empty for a first reply, a check-back and
    /// a word to somebody we lost.
    pub words: String,
    /// The customer.
    pub customer: CustomerId,
    /// The customer's name.
    pub customer_name: String,
    /// What went wrong; empty while nothing did.
    pub title: String,
    /// What it cost them. A promise that was given before any mistake stands among those that would
    /// cost time or a little money.
    pub harm: Harm,
    /// The civil minute by which it is due.
    pub due: Due,
    /// The repeating promise it is one date of, and which date of it, from 1.
    pub cadence: Option<(CadenceId, u32)>,
    /// The dates of the same repeating promise that were missed after this one and have not come
    /// into being, in their order.
    pub missed: Vec<Due>,
    /// Why a promise that is still to come is unlikely to be kept, where the morning's page looked
    /// for that.
    pub risk: Option<Risk>,
}

impl DueLine {
    /// The name of the promise; none when it is none.
    #[must_use]
    pub fn promise(&self) -> Option<PromiseName> {
        match self.kind {
            DueKind::Promise(id) => Some(PromiseName::Given(id)),
            DueKind::Date(cadence) => Some(PromiseName::Date(cadence, self.due)),
            DueKind::FirstReply
            | DueKind::Broken(_)
            | DueKind::SecondChance
            | DueKind::Close
            | DueKind::Prevention(_)
            | DueKind::Concession(..)
            | DueKind::PlanB(_)
            | DueKind::Elsewhere
            | DueKind::CheckBack
            | DueKind::WinBack(_)
            | DueKind::Update
            | DueKind::Fix => None,
        }
    }

    /// Whether its minute has passed at the civil time `now`.
    #[must_use]
    pub fn is_overdue(&self, now: NaiveDateTime) -> bool {
        self.due.has_passed(now)
    }
}

/// What sort of thing is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DueKind {
    /// A promise.
    Promise(PromiseId),
    /// A date of a repeating promise that has not come into being.
    Date(CadenceId),
    /// The first words to the customer.
    FirstReply,
    /// Something we do so that it does not come back.
    Prevention(PreventionId),
    /// Words about a promise that was broken, or moved without any.
    Broken(PromiseId),
    /// A new fix, after the customer said that it is not right.
    SecondChance,
    /// A concession that has not reached the customer, and what is to be done next.
    Concession(ConcessionId, ConcessionStep),
    /// What we will do if it is not fixed by this day, and what that may cost.
    PlanB(Option<Money>),
    /// Telling the customer who has it and when.
    Elsewhere,
    /// Asking whether all is well.
    CheckBack,
    /// A word to somebody we lost.
    WinBack(WinBackStep),
    /// Telling the customer how things stand.
    Update,
    /// The fix.
    Fix,
    /// Closing the case: nothing else is left to do.
    Close,
}

/// What holds for all things of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueRules {
    /// Whether it is due at a certain hour; all else is due some time on its day.
    pub has_hour: bool,
    /// Whether it is there because of what we prepared, mended or lost.
    pub follows_up: bool,
    /// Whether it presses more the later it is. Asking whether all is well, winning back and our
    /// own targets are never more pressing than what was promised, however late they are.
    pub presses: bool,
    /// Where it stands among what is late, the largest first: words about a broken promise, since
    /// nothing else says that it was broken; what was promised; what is not given; second chances;
    /// the rest.
    pub rank: u8,
    /// Whether it is a chore of the shop's own: no customer waits for it.
    pub is_ours: bool,
}

impl DueKind {
    /// What holds for all things of this kind.
    #[must_use]
    pub fn rules(self) -> DueRules {
        let (has_hour, follows_up, presses, rank) = match self {
            Self::Broken(_) => (true, false, true, 4),
            Self::Promise(_) | Self::Date(_) | Self::FirstReply => (true, false, true, 3),
            Self::Prevention(_) => (false, false, true, 3),
            Self::PlanB(_) | Self::Elsewhere => (false, true, true, 3),
            Self::Concession(..) => (false, false, true, 2),
            Self::SecondChance => (true, false, true, 1),
            Self::CheckBack | Self::WinBack(_) => (false, true, false, 0),
            // Clocks are targets of our own, and nothing anybody was told.
            Self::Update | Self::Fix | Self::Close => (false, false, false, 0),
        };
        let is_ours = matches!(self, Self::Prevention(_) | Self::Close);
        DueRules { has_hour, follows_up, presses, rank, is_ours }
    }
}
