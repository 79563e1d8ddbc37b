//! The form of a file of commitments. The head of `assets/words/commitments/en.toml` describes it
//! for those who write rules.

use serde::Deserialize;
use std::collections::BTreeMap;

/// A whole file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct File {
    pub reading: Reading,
    /// The words for money, by the code of the currency.
    pub currency: BTreeMap<String, Vec<String>>,
    pub list: Vec<List>,
    pub promise: Vec<Rule>,
    pub concession: Vec<Rule>,
    pub prevention: Vec<Rule>,
}

/// How sentences are cut, and which of them hold nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Reading {
    /// Stands for a day or time in patterns.
    pub when: String,
    /// Stands for an amount of money in patterns.
    pub amount: String,
    /// A sentence with one of these holds nothing.
    pub sentence_unless: Vec<String>,
    /// A clause with one of these holds nothing.
    pub clause_unless: Vec<String>,
    /// Where a clause begins without a pause before it.
    pub begins: Vec<String>,
    /// A clause of such words alone says more of the clause before it.
    pub belongs: Vec<String>,
    /// A clause after a pause that begins so has its subject in the clause before it.
    pub carries: Vec<String>,
    /// The minute at which the shop closes.
    pub closing: Vec<String>,
    /// The day in these is not one by which something is done.
    pub no_due: Vec<String>,
    /// A number within these is an amount in the shop's currency.
    pub worth: Vec<String>,
}

/// Patterns under one name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct List {
    pub name: String,
    pub of: Vec<String>,
}

/// A rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    /// The form of a concession, by its name in kept records.
    #[serde(default)]
    pub form: Option<crate::domain::ConcessionForm>,
    /// What is given was given already.
    #[serde(default)]
    pub done: bool,
    /// Only with a day or time that is still to come.
    #[serde(default)]
    pub dated: bool,
    /// Only with an amount.
    #[serde(default)]
    pub paid: bool,
    /// Only after a commitment in the same sentence.
    #[serde(default)]
    pub continued: bool,
    /// It begins today, where no day is said.
    #[serde(default)]
    pub today: bool,
    pub find: Vec<String>,
    /// Not in a clause with one of these.
    #[serde(default)]
    pub unless: Vec<String>,
}
