//! What was said or written to the customer, word for word.

use super::case::Channel;
use super::day::Moment;
use super::id::{CaseId, MessageId};
use serde::{Deserialize, Serialize};

/// What was said or written to the customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Which message.
    pub id: MessageId,
    /// The case it belongs to.
    pub case: CaseId,
    /// What it is for.
    pub kind: MessageKind,
    /// Counts the messages of this kind in this case, from 1.
    pub version: u32,
    /// How it was said.
    pub channel: Channel,
    /// The words.
    pub words: String,
    /// Where a public answer stands; empty when it is not public.
    pub link: String,
    /// When it was said.
    pub said: Moment,
    /// Who said it.
    pub who: String,
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// Owning the mistake and being sorry for it.
    Apology,
    /// How things stand.
    Update,
    /// An answer where others can read along.
    PublicReply,
    /// A complaint declined, with the reason and who to ask next.
    Decline,
}

impl MessageKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Apology, Self::Update, Self::PublicReply, Self::Decline];
}
