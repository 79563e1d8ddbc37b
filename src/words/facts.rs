//! What is known about the case a text belongs to.

use crate::domain::{Harm, MessageKind, MistakeKind};
use chrono::NaiveDate;

/// What is known about the case. Everything may be left empty; then the rules that would need it
/// stay silent.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    /// What the text is for.
    pub kind: MessageKind,
    /// The customer's name, as they are called.
    pub customer: &'a str,
    /// The complaint in the customer's own words.
    pub complaint: &'a str,
    /// What went wrong, in ours.
    pub happened: &'a str,
    /// What kind of mistake it was, as somebody of us said. Nothing is guessed from what the customer
    /// wrote: who "walked down the aisle" had no outage.
    pub mistake: MistakeKind,
    /// What they asked for.
    pub remedy: &'a str,
    /// What was done to put it right.
    pub fix: &'a str,
    /// What it cost them.
    pub harm: Option<Harm>,
    /// What they get beyond the fix.
    pub gifts: &'a [Gift<'a>],
    /// What we changed, or will, so that it does not come back.
    pub changes: &'a [Change<'a>],
    /// How many apologies this customer had from us in other cases in the 12 months before.
    pub earlier_apologies: u32,
    /// Whether we failed this customer a second time, so that words alone are no longer enough.
    pub is_double_deviation: bool,
    /// The text as its template gave it; empty when it was written freely.
    pub template: &'a str,
}

/// Something the customer gets beyond the fix: a concession of the domain.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gift<'a> {
    /// What it is.
    pub what: &'a str,
    /// What they must do to get it; empty means nothing.
    pub must_do: &'a str,
    /// The last day on which they can have it.
    pub expires: Option<NaiveDate>,
}

/// Something changed so that the mistake does not come back: a prevention of the domain.
#[derive(Clone, Copy, Debug, Default)]
pub struct Change<'a> {
    /// What changes.
    pub what: &'a str,
    /// The day by which it is done.
    pub due: Option<NaiveDate>,
    /// Whether it is done already.
    pub is_done: bool,
}

impl Change<'_> {
    /// Whether a promise can rest on it: it is done, or it has a day.
    #[must_use]
    pub fn is_firm(&self) -> bool {
        self.is_done || self.due.is_some()
    }
}
