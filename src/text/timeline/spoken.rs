//! What is told of words that were exchanged: messages and conversations.

use super::{LINE, Told, VALUE, changes, fact, was};
use crate::domain::{Channel, Contact, Direction, Message, MessageKind, Record, RecordRef};
use crate::logbook::deed::Image;
use crate::text::Text;

pub(super) fn message(text: &Text, message: &Message, before: &[Image]) -> Told {
    let said = &text.timeline.spoken;
    if was(before, RecordRef::Message(message.id)).is_some() {
        let reason = text.shortened(&message.private_reason, LINE);
        return Told::of(said.only_private(&reason));
    }
    let words = text.shortened(&message.words, LINE);
    let by = text.by_channel(message.channel);
    let told = match message.kind {
        MessageKind::Apology => said.apology(by, &words),
        MessageKind::Acknowledgement => said.acknowledgement(by, &words),
        MessageKind::Update => said.update(by, &words),
        MessageKind::PublicReply => said.public_reply(by, &words),
        MessageKind::Decline => said.decline(by, &words),
        MessageKind::WhatWeChanged => said.what_we_changed(by, &words),
        MessageKind::WinBack => said.win_back(by, &words),
    };
    // A first version is what everybody expects: only a further one is worth a word.
    let version = (message.version > 1).then(|| said.version(message.version));
    let satisfies = match message.satisfies {
        Some(true) => said.satisfies(),
        Some(false) => said.satisfies_not(),
        None => "",
    };
    Told::of(told).with(
        text,
        [
            version.unwrap_or_default(),
            text.shortened(&message.link, VALUE),
            satisfies.to_owned(),
            fact(text, &message.private_reason, VALUE, |reason| said.private(reason)),
        ],
    )
}

pub(super) fn contact(text: &Text, contact: &Contact) -> Told {
    let said = &text.timeline.spoken;
    let words = text.shortened(&contact.words, LINE);
    Told::of(match (contact.direction, contact.channel) {
        (Direction::Tried, channel) if contact.words.is_empty() => {
            said.tried(text.by_channel(channel))
        }
        (Direction::Tried, channel) => said.tried_words(text.by_channel(channel), &words),
        (Direction::In, Channel::Phone) => said.in_phone(&words),
        (Direction::In, Channel::InPerson) => said.in_person(&words),
        (Direction::In, Channel::Email) => said.in_email(&words),
        (Direction::In, Channel::Text) => said.in_text(&words),
        (Direction::In, Channel::Letter) => said.in_letter(&words),
        (Direction::In, Channel::PublicReview) => said.in_review(&words),
        (Direction::In, Channel::Social) => said.in_social(&words),
        (Direction::In, Channel::WeNoticed) => said.in_we_noticed(&words),
        (Direction::Out, Channel::Phone) => said.out_phone(&words),
        (Direction::Out, Channel::InPerson) => said.out_person(&words),
        (Direction::Out, Channel::Email) => said.out_email(&words),
        (Direction::Out, Channel::Text) => said.out_text(&words),
        (Direction::Out, Channel::Letter) => said.out_letter(&words),
        (Direction::Out, Channel::PublicReview) => said.out_review(&words),
        (Direction::Out, Channel::Social) => said.out_social(&words),
        (Direction::Out, Channel::WeNoticed) => said.out_we_noticed(&words),
    })
}

pub(super) fn contact_edited(text: &Text, contact: &Contact, before: &[Image]) -> Told {
    let told = Told::of(text.timeline.spoken.corrected(&text.shortened(&contact.words, LINE)));
    match was(before, RecordRef::Contact(contact.id)) {
        Some(Record::Contact(old)) => told.with(text, changes::contact(text, old, contact)),
        _ => told,
    }
}
