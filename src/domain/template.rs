//! The shop's own words to start from: one text for a kind of message, a channel and a level of
//! harm, where the general one does not fit.

use super::case::{Channel, Harm};
use super::day::Moment;
use super::message::MessageKind;
use serde::{Deserialize, Serialize};

/// What a template is for. No channel, or no harm, means any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TemplateKey {
    /// The kind of message.
    pub kind: MessageKind,
    /// The channel it is said on; none for any.
    pub channel: Option<Channel>,
    /// The level of harm; none for any.
    pub harm: Option<Harm>,
}

impl TemplateKey {
    /// The keys under which words for a message are looked for, the most fitting first: channel
    /// and harm, then the channel alone, then the harm alone, then neither. The channel goes
    /// first because a text that is too long for its channel cannot be used at all.
    #[must_use]
    pub fn fitting(kind: MessageKind, channel: Channel, harm: Harm) -> [Self; 4] {
        let (channel, harm) = (Some(channel), Some(harm));
        [
            Self { kind, channel, harm },
            Self { kind, channel, harm: None },
            Self { kind, channel: None, harm },
            Self { kind, channel: None, harm: None },
        ]
    }
}

impl TemplateKey {
    /// The bytes by which the history names a template: a number each for kind, channel and
    /// harm, never reused; 0 means any.
    #[must_use]
    pub fn bytes(self) -> [u8; 3] {
        let kind = match self.kind {
            MessageKind::Apology => 1,
            MessageKind::Update => 2,
            MessageKind::PublicReply => 3,
            MessageKind::Decline => 4,
            MessageKind::WhatWeChanged => 5,
            MessageKind::WinBack => 6,
            MessageKind::Acknowledgement => 7,
        };
        let channel = self.channel.map_or(0, |channel| match channel {
            Channel::WeNoticed => 1,
            Channel::Phone => 2,
            Channel::InPerson => 3,
            Channel::Email => 4,
            Channel::PublicReview => 5,
            Channel::Social => 6,
            Channel::Text => 7,
            Channel::Letter => 8,
        });
        [kind, channel, self.harm.map_or(0, Harm::level)]
    }
}

/// A template as the shop wrote it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Template {
    /// What it is for.
    pub key: TemplateKey,
    /// The words, with placeholders.
    pub words: String,
    /// Counts the shop's versions for this key, from 1.
    pub version: u32,
    /// When this version was saved.
    pub saved: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_keys_have_the_same_bytes() {
        let mut seen = std::collections::BTreeSet::new();
        let channels = [None].into_iter().chain(Channel::KNOWN_BY.map(Some));
        let channels: Vec<_> =
            channels.chain([Some(Channel::Text), Some(Channel::Letter)]).collect();
        let harms: Vec<_> = [None].into_iter().chain(Harm::ALL.map(Some)).collect();
        for kind in MessageKind::ALL {
            for channel in &channels {
                for harm in &harms {
                    let key = TemplateKey { kind, channel: *channel, harm: *harm };
                    assert!(seen.insert(key.bytes()), "{key:?}");
                }
            }
        }
    }

    #[test]
    fn the_most_fitting_words_come_first() {
        let keys = TemplateKey::fitting(MessageKind::Apology, Channel::Text, Harm::Nuisance);
        let named = |key: &TemplateKey| (key.channel.is_some(), key.harm.is_some());
        let order: Vec<_> = keys.iter().map(named).collect();
        assert_eq!(order, [(true, true), (true, false), (false, true), (false, false)]);
    }
}
