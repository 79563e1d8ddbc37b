//! What was said or written to the customer, word for word.

use super::case::{Case, Channel};
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
    /// The writer's answer to "Would this satisfy you, if you were them?"; none when they did
    /// not answer.
    #[serde(default)]
    pub satisfies: Option<bool>,
    /// Why a public complaint was answered only in private; empty where that needs no reason.
    #[serde(default)]
    pub private_reason: String,
}

/// What a message is for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// Owning the mistake and being sorry for it.
    #[default]
    Apology,
    /// That we heard them, who looks at it, and by when they hear more: words before the apology.
    Acknowledgement,
    /// How things stand.
    Update,
    /// An answer where others can read along.
    PublicReply,
    /// A complaint declined, with the reason and who to ask next.
    Decline,
    /// What we changed since, to everybody whom the same cause hit.
    WhatWeChanged,
    /// To somebody we lost, some time after.
    WinBack,
}

impl MessageKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Apology,
        Self::Acknowledgement,
        Self::Update,
        Self::PublicReply,
        Self::Decline,
        Self::WhatWeChanged,
        Self::WinBack,
    ];

    /// The name used in rule files and on the command line; it never changes.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Apology => "apology",
            Self::Acknowledgement => "acknowledgement",
            Self::Update => "update",
            Self::PublicReply => "public_reply",
            Self::Decline => "decline",
            Self::WhatWeChanged => "what_we_changed",
            Self::WinBack => "win_back",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// Whether a complaint made in public still waits for an answer where it stands, so that others
/// can see it (domain rules, story 15). A written reason for answering only in private settles
/// it too.
#[must_use]
pub fn wants_public_answer(case: &Case, messages: &[Message]) -> bool {
    case.channel.is_public() && !messages.iter().any(Message::answers_in_public)
}

impl Message {
    /// Whether this answers where the customer complained in public, or says why not.
    #[must_use]
    pub fn answers_in_public(&self) -> bool {
        self.kind == MessageKind::PublicReply
            || self.channel.is_public()
            || !self.private_reason.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_id() {
        for kind in MessageKind::ALL {
            assert_eq!(MessageKind::of_id(kind.id()), Some(kind));
        }
    }
}
