//! The shop itself: its name, its people, its currency, its hours, and how fast it answers.

pub mod draft;
pub mod reply_target;
pub mod typed;

pub use reply_target::ReplyTarget;

use super::case::Channel;
use super::clocks::{ClockTargets, EarlierTargets};
use super::day::{Due, Moment};
use super::money::Currency;
use super::opening::OpeningHours;
use super::problem::{Field, Problem, ProblemKind};
use super::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::Datelike;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The shop's settings. They are part of the history, unlike the look of the window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shop {
    /// The shop's name; empty until the owner gave one.
    pub name: String,
    /// The owner's name, who owns each new case and signs.
    pub owner: String,
    /// The currency in which amounts are typed.
    pub currency: Currency,
    /// When the shop is open, which is when its clocks run.
    pub hours: OpeningHours,
    /// How soon the first reply is due, by channel.
    pub reply_targets: BTreeMap<Channel, ReplyTarget>,
    /// What stands at the head of a letter: address and ways to reach the shop, a line each.
    pub letterhead: String,
    /// How soon a customer hears from us again, how soon it is fixed and when we check back, by
    /// harm.
    #[serde(skip_serializing_if = "ClockTargets::is_default")]
    pub clock_targets: ClockTargets,
    /// The targets that held before, the oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier_targets: Vec<EarlierTargets>,
    /// After how many working days without a word a customer counts as gone quiet.
    pub quiet_days: u32,
}

impl Default for Shop {
    fn default() -> Self {
        Self {
            name: String::new(),
            owner: String::new(),
            currency: Currency::USD,
            hours: OpeningHours::default(),
            reply_targets: default_reply_targets(),
            letterhead: String::new(),
            clock_targets: ClockTargets::default(),
            earlier_targets: Vec::new(),
            quiet_days: 3,
        }
    }
}

/// The first-reply targets from which every shop starts: one opening hour for a telephone call or a
/// public post, the same day for what is written, so that it is acknowledged before anybody goes home
/// (domain rules, "Clock defaults" and story 33), 24 opening hours for what we noticed ourselves. Face
/// to face, the conversation is the first reply.
#[must_use]
pub fn default_reply_targets() -> BTreeMap<Channel, ReplyTarget> {
    const HOUR: u32 = 60;
    BTreeMap::from([
        (Channel::WeNoticed, ReplyTarget::OpenMinutes(24 * HOUR)),
        (Channel::Phone, ReplyTarget::OpenMinutes(HOUR)),
        (Channel::Email, ReplyTarget::SameDay),
        (Channel::PublicReview, ReplyTarget::OpenMinutes(HOUR)),
        (Channel::Social, ReplyTarget::OpenMinutes(HOUR)),
    ])
}

impl Shop {
    /// The first-reply target of a channel; none where the conversation is the reply.
    #[must_use]
    pub fn reply_target(&self, channel: Channel) -> Option<ReplyTarget> {
        self.reply_targets.get(&channel).copied()
    }

    /// The civil minute by which a first reply is due. A target that ends after the year 9999 is
    /// none: nobody waits that long.
    #[must_use]
    pub fn reply_due(&self, channel: Channel, received: Moment) -> Option<Due> {
        let target = self.reply_target(channel)?;
        let due = target.due(received.local(), &self.hours);
        (0..=9999).contains(&due.year()).then(|| Due::new(due))
    }

    /// What must be mended before these settings can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        tidy::needed(Field::ShopName, &self.name, LINE_MOST, &mut found);
        tidy::at_most(Field::OwnerName, &self.owner, LINE_MOST, &mut found);
        tidy::at_most(Field::Letterhead, &self.letterhead, TEXT_MOST, &mut found);
        if !self.hours.problems().is_empty() {
            found.push(Problem::new(Field::Hours, ProblemKind::Hours));
        }
        found.extend(self.clock_targets.problems());
        if !(1..=60).contains(&self.quiet_days) {
            let kind = ProblemKind::OutOfRange { least: 1, most: 60 };
            found.push(Problem::new(Field::Days, kind));
        }
        found
    }
}
