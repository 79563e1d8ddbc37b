//! A conversation that happened: the customer reached us, or we reached them; and a try to reach them.

use super::case::Channel;
use super::day::Moment;
use super::evidence;
use super::id::{CaseId, ContactId};
use super::problem::{Field, Problem};
use super::tidy::{self, TEXT_MOST};
use serde::{Deserialize, Serialize};

/// A conversation that happened, or a try.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Which contact.
    pub id: ContactId,
    /// The case it belongs to.
    pub case: CaseId,
    /// Who reached whom.
    pub direction: Direction,
    /// How.
    pub channel: Channel,
    /// What was said; of a try whatever is to be remembered of it, or nothing.
    pub words: String,
    /// When.
    pub at: Moment,
    /// Which of us.
    pub who: String,
}

/// Who reached whom.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The customer reached us: once a case is open, they had to chase.
    In,
    /// We reached the customer.
    #[default]
    Out,
    /// Nobody: we tried, and did not reach them. That is no word to the customer, and stops no clock.
    Tried,
}

/// A contact as typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactDraft {
    /// Who reached whom.
    pub direction: Direction,
    /// How; empty means by telephone.
    pub channel: Option<Channel>,
    /// What was said.
    pub words: String,
}

impl ContactDraft {
    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        match self.direction {
            // They may say what they like; what we said is to be told in words.
            Direction::In => tidy::needed(Field::Message, &self.words, TEXT_MOST, &mut found),
            Direction::Tried => tidy::at_most(Field::Message, &self.words, TEXT_MOST, &mut found),
            Direction::Out => evidence::needed(Field::Message, &self.words, TEXT_MOST, &mut found),
        }
        found
    }
}
