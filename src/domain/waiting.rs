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

/// Whom a case is waiting for, where the name of somebody else does not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitsFor {
    /// Nobody: it is our turn.
    Nobody,
    /// The customer.
    Customer,
    /// Somebody else.
    Other,
}

impl WaitsFor {
    /// Everybody a case can wait for.
    pub const ALL: [Self; 3] = [Self::Nobody, Self::Customer, Self::Other];

    /// The number by which the log keeps it.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Nobody => 0,
            Self::Customer => 1,
            Self::Other => 2,
        }
    }

    /// The one of a number.
    #[must_use]
    pub fn of_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.number() == number)
    }
}

impl From<&Waiting> for WaitsFor {
    fn from(waiting: &Waiting) -> Self {
        match waiting {
            Waiting::Nobody => Self::Nobody,
            Waiting::Customer => Self::Customer,
            Waiting::Other(_) => Self::Other,
        }
    }
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
