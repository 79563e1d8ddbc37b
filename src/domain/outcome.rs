//! How a case ended.

use super::day::Moment;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a case ended, from a list that ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Recovered: they bought again, on a known day.
    BoughtAgain,
    /// Recovered: they say so, and have not bought yet.
    SaysSo,
    /// Neither won back nor lost.
    Neutral,
    /// Lost although we did what we could.
    LostDespiteRecovery,
    /// Lost: we did not recover.
    Lost,
    /// Declined, with a reason the customer was told.
    Declined,
    /// The customer withdrew the complaint.
    Withdrawn,
    /// They no longer answer.
    GoneQuiet,
}

impl Outcome {
    /// Every outcome, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::SaysSo,
        Self::BoughtAgain,
        Self::Neutral,
        Self::GoneQuiet,
        Self::LostDespiteRecovery,
        Self::Lost,
        Self::Declined,
        Self::Withdrawn,
    ];

    /// Whether the customer was recovered.
    #[must_use]
    pub fn is_recovered(self) -> bool {
        matches!(self, Self::BoughtAgain | Self::SaysSo)
    }

    /// Whether it counts in the recovery rate: recovered / (all closed - withdrawn).
    #[must_use]
    pub fn counts(self) -> bool {
        self != Self::Withdrawn
    }
}

/// How and when a case was closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closing {
    /// How it ended.
    pub outcome: Outcome,
    /// When it was closed.
    pub at: Moment,
    /// Who closed it.
    pub who: String,
    /// A note to ourselves; may be empty.
    pub note: String,
    /// What the customer was told when a complaint was declined.
    pub decline: Option<Decline>,
    /// The day they bought again.
    pub bought_again: Option<NaiveDate>,
    /// Why it was closed over something that is still to be given; empty where nothing was.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owing: String,
}

/// What the customer is told when a complaint is declined.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decline {
    /// The reason, in the words the customer gets.
    pub reason: String,
    /// Who they can ask next.
    pub ask_next: String,
    /// Who else looked at it before; empty where nobody did (story 53).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub second_look: String,
}
