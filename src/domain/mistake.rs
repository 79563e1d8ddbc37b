//! What went wrong. One mistake may touch many customers; each of them gets a case.

use super::day::Moment;
use super::id::MistakeId;
use super::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mistake {
    /// Which mistake.
    pub id: MistakeId,
    /// What went wrong, in one line of our own.
    pub title: String,
    /// The kind of failure.
    pub kind: MistakeKind,
    /// The product or service concerned; empty when none is named.
    pub product: String,
    /// What the customer paid for it.
    pub price: Option<Money>,
    /// The day it happened, when known.
    pub happened: Option<NaiveDate>,
    /// When it was noticed.
    pub noticed: Moment,
    /// Who noticed it first.
    pub noticed_by: NoticedBy,
    /// Who caused it. Who recovers it is another question, and the answer is always us.
    pub caused_by: CausedBy,
    /// The name of the supplier, carrier or colleague; empty when not named.
    pub caused_by_name: String,
    /// Why it could happen; empty until known.
    pub cause: String,
    /// What had been agreed, to stand beside what happened; empty where nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agreed: String,
}

/// The kind of failure.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum MistakeKind {
    /// It came, but late.
    Late,
    /// Something else came, or something else was done.
    Wrong,
    /// It came broken or badly made.
    Defect,
    /// The price or the bill was wrong.
    Price,
    /// Somebody behaved badly.
    Conduct,
    /// It was lost.
    Lost,
    /// It never came.
    NotDelivered,
    /// Anything else.
    #[default]
    Other,
}

impl MistakeKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Late,
        Self::Wrong,
        Self::Defect,
        Self::Price,
        Self::Conduct,
        Self::Lost,
        Self::NotDelivered,
        Self::Other,
    ];
}

/// Who noticed the mistake first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticedBy {
    /// We did, before the customer told us.
    We,
    /// The customer told us.
    Customer,
    /// Somebody else told us.
    SomeoneElse,
}

/// Who caused a mistake.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum CausedBy {
    /// The shop.
    Us,
    /// Somebody who works here.
    Colleague,
    /// A supplier.
    Supplier,
    /// Whoever carried it.
    Carrier,
    /// The customer.
    Customer,
    /// Nobody: weather, an accident.
    Nobody,
    /// Not known yet.
    #[default]
    Unknown,
}

impl CausedBy {
    /// Every cause, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Us,
        Self::Colleague,
        Self::Supplier,
        Self::Carrier,
        Self::Customer,
        Self::Nobody,
        Self::Unknown,
    ];
}
