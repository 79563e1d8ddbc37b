//! The shop's own rules for the phrase check, and the shipped ones it switched off.

use super::problem::{Field, Problem};
use super::tidy::{self, LINE_MOST};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a shop changed about the phrase check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WordRules {
    /// The shop's own phrases, in the order in which they were entered.
    pub phrases: Vec<OwnPhrase>,
    /// The identifiers of the shipped rules that are switched off.
    pub off: BTreeSet<String>,
}

/// A phrase the shop does not want to say to a customer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnPhrase {
    /// The words, as they would stand in a message.
    pub phrase: String,
    /// Why not, in one sentence.
    pub why: String,
    /// What to say instead; empty when it is best left out.
    pub rewrite: String,
}

impl OwnPhrase {
    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        tidy::needed(Field::Phrase, &self.phrase, LINE_MOST, &mut found);
        tidy::needed(Field::Reason, &self.why, LINE_MOST, &mut found);
        tidy::at_most(Field::Rewrite, &self.rewrite, LINE_MOST, &mut found);
        found
    }
}

impl WordRules {
    /// The most phrases of its own that a shop can enter.
    pub const MOST: usize = 500;

    /// The same rules with their texts tidied.
    #[must_use]
    pub fn tidied(&self) -> Self {
        let phrase = |own: &OwnPhrase| OwnPhrase {
            phrase: tidy::line(&own.phrase),
            why: tidy::line(&own.why),
            rewrite: tidy::line(&own.rewrite),
        };
        Self { phrases: self.phrases.iter().map(phrase).collect(), off: self.off.clone() }
    }
}
