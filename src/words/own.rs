//! The owner's own rules, kept with the log.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the owner added to the rules and switched off in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnRules {
    /// Phrases the owner does not want to send.
    pub phrases: Vec<OwnPhrase>,
    /// The ids of the rules that are switched off.
    pub off: BTreeSet<String>,
}

/// A phrase the owner does not want to send.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnPhrase {
    /// The words, in any case and spelling; they must follow each other in one sentence.
    pub phrase: String,
    /// Why not, in the owner's words.
    pub why: String,
    /// What to say instead; empty means there is no other way to say it.
    pub rewrite: String,
}

/// What the id of an own rule begins with; the phrase follows.
pub const PREFIX: &str = "own:";
