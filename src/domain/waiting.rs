//! Whom a case waits for, and the stretches in which that was the customer.

use super::day::Moment;
use serde::{Deserialize, Serialize};

/// Whom a case is waiting for. Waiting for somebody else never stops what we owe the customer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Waiting {
    /// Nobody: it is our turn.
    #[default]
    Nobody,
    /// The customer has to answer.
    Customer,
    /// Somebody else has to act, by name.
    Other(String),
}

/// A stretch in which we waited for the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// Since when.
    pub from: Moment,
    /// Until when; none while it goes on.
    pub until: Option<Moment>,
}

/// The stretches of waiting after whom we wait for is changed at a moment.
#[must_use]
pub fn waited_after(mut waited: Vec<Wait>, waiting: &Waiting, at: Moment) -> Vec<Wait> {
    let lasting = waited.last_mut().filter(|wait| wait.until.is_none());
    match (lasting, waiting) {
        (Some(_), Waiting::Customer) => {}
        (None, Waiting::Customer) => waited.push(Wait { from: at, until: None }),
        (Some(wait), _) => wait.until = Some(at),
        (None, _) => {}
    }
    waited
}
