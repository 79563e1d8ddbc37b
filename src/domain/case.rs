//! One customer's recovery from one mistake.

mod complaint;
mod drafts;
mod number;

pub use complaint::{Complaint, Filled, Filling};
pub use drafts::{CaseDraft, Details, LogDraft, WhoDraft, parse_before};
pub use number::{CaseNumber, NotACaseNumber};

use super::damage::Damage;
use super::day::{Due, Moment};
use super::id::{CaseId, CustomerId, MistakeId};
use super::mistake::NoticedBy;
use super::outcome::Closing;
pub use super::waiting::{Wait, Waiting, waited_after};
use serde::{Deserialize, Serialize};

/// One customer's recovery from one mistake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Which case.
    pub id: CaseId,
    /// The number people use: year and sequence.
    pub number: CaseNumber,
    /// Whose case it is.
    pub customer: CustomerId,
    /// What went wrong.
    pub mistake: MistakeId,
    /// How we came to know.
    pub channel: Channel,
    /// Where a public complaint stands; empty when it is not public or the address is unknown.
    pub link: String,
    /// The customer's own words.
    pub words: String,
    /// The remedy they asked for; empty when they did not say.
    pub remedy: String,
    /// What it cost them.
    pub harm: Harm,
    /// Whether somebody or something was hurt.
    #[serde(default)]
    pub damage: Damage,
    /// Who owns the recovery: always one of us, by name.
    pub owner: String,
    /// When we came to know.
    pub received: Moment,
    /// The civil minute by which the first reply is due, by the shop's hours and targets; none
    /// where the conversation itself was the reply. A changed target moves it only while the
    /// reply is still owed.
    pub reply_due: Option<Due>,
    /// Whom we are waiting for.
    pub waiting: Waiting,
    /// The stretches in which we waited for the customer, in order; the last may still go on.
    /// Logs of before they were kept know none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waited: Vec<Wait>,
    /// How it ended; none while it is open.
    pub closing: Option<Closing>,
    /// How many times it was reopened.
    pub reopened: u32,
    /// The work begun anew when it was opened again; none before that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<Round>,
    /// How often it had happened to this customer before, as they say; none where nobody asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_before: Option<u32>,
    /// The name of the file the complaint was taken from; empty where it was not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// The work on a case that began anew.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// When: its clocks begin here.
    pub since: Moment,
    /// Whether the customer said that it is not right, so that there is a new fix to find. A case
    /// that was closed by mistake only goes on.
    pub is_second_chance: bool,
}

impl Case {
    /// Whether the case is still open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closing.is_none()
    }

    /// When the second chance began, if this is one.
    #[must_use]
    pub fn second_chance(&self) -> Option<Moment> {
        self.round.filter(|round| round.is_second_chance).map(|round| round.since)
    }
}

/// A way by which words travel between a customer and us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Nobody told us: we noticed.
    WeNoticed,
    /// By telephone.
    Phone,
    /// Face to face.
    InPerson,
    /// By e-mail or through our own site.
    Email,
    /// In a public review.
    PublicReview,
    /// In public on a social network.
    Social,
    /// By text message.
    Text,
    /// On paper.
    Letter,
}

impl Channel {
    /// The ways by which we come to know of a mistake.
    pub const KNOWN_BY: [Self; 6] = [
        Self::WeNoticed,
        Self::Phone,
        Self::InPerson,
        Self::Email,
        Self::PublicReview,
        Self::Social,
    ];

    /// The ways by which we speak with a customer.
    pub const SPOKEN: [Self; 7] = [
        Self::Phone,
        Self::InPerson,
        Self::Email,
        Self::Text,
        Self::Letter,
        Self::PublicReview,
        Self::Social,
    ];

    /// The way to answer somebody who came this way: the same, or e-mail where nobody spoke.
    #[must_use]
    pub fn answered_by(self) -> Self {
        if self == Self::WeNoticed { Self::Email } else { self }
    }

    /// Whether others can read along.
    #[must_use]
    pub fn is_public(self) -> bool {
        matches!(self, Self::PublicReview | Self::Social)
    }

    /// How many characters fit into one message on this channel; none where nobody counts. One
    /// text message holds 160 (GSM 03.38), a post on the strictest of the large networks 280, a
    /// reply to a review 4,096 on the largest map service.
    #[must_use]
    pub fn most_characters(self) -> Option<usize> {
        match self {
            Self::Text => Some(160),
            Self::Social => Some(280),
            Self::PublicReview => Some(4_096),
            _ => None,
        }
    }

    /// Who noticed first, going by the way we came to know.
    #[must_use]
    pub fn noticed_by(self) -> NoticedBy {
        if self == Self::WeNoticed { NoticedBy::We } else { NoticedBy::Customer }
    }
}

/// What a mistake cost the customer: not how loud it is, and not how urgent we find it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub enum Harm {
    /// 1: annoying, nothing lost.
    Nuisance,
    /// 2: lost time or a little money.
    TimeOrMoney,
    /// 3: spoiled plans, a repeated failure, or one in public.
    SpoiledPlans,
    /// 4: safety, big money, trust.
    Serious,
}

impl Harm {
    /// Every level, the least first.
    pub const ALL: [Self; 4] =
        [Self::Nuisance, Self::TimeOrMoney, Self::SpoiledPlans, Self::Serious];

    /// The level from 1 to 4.
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::Nuisance => 1,
            Self::TimeOrMoney => 2,
            Self::SpoiledPlans => 3,
            Self::Serious => 4,
        }
    }

    /// The harm of a level from 1 to 4.
    #[must_use]
    pub fn of_level(level: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|harm| harm.level() == level)
    }
}

impl From<Harm> for u8 {
    fn from(harm: Harm) -> Self {
        harm.level()
    }
}

impl TryFrom<u8> for Harm {
    type Error = String;

    fn try_from(level: u8) -> Result<Self, String> {
        Self::of_level(level).ok_or_else(|| format!("{level} is no level of harm"))
    }
}
