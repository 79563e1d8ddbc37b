//! Whether a mistake hurt somebody or something.
//!
//! It decides one thing: only then does the program advise asking the insurer or a lawyer before
//! an apology (domain rules, "The apology": apologizing is not by itself an admission in England
//! and Wales, Compensation Act 2006 s. 2, and the law elsewhere varies).

use serde::{Deserialize, Serialize};

/// What a mistake damaged beyond plans, time and money.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Damage {
    /// Nothing and nobody.
    #[default]
    None,
    /// Something that belongs to somebody.
    Property,
    /// Somebody was hurt or fell ill.
    Injury,
    /// Somebody died.
    Death,
}

impl Damage {
    /// Every kind, the least first.
    pub const ALL: [Self; 4] = [Self::None, Self::Property, Self::Injury, Self::Death];

    /// Whether the insurer or a lawyer is asked before anything is said.
    #[must_use]
    pub fn asks_insurer(self) -> bool {
        self != Self::None
    }
}
