//! What is told of words that were exchanged: messages and conversations.

use super::{LINE, Told, changes, was, with_words};
use crate::domain::{Channel, Contact, Direction, Message, MessageKind, Record, RecordRef};
use crate::logbook::deed::Image;
use crate::text::Text;

pub(super) fn message(text: &Text, message: &Message) -> Told {
    let words = text.shortened(&message.words, LINE);
    let by = text.by_channel(message.channel);
    let told = match message.kind {
        MessageKind::Apology => Told::new("Apologized", format!("{by}: {words}")),
        MessageKind::Update => Told::new("Updated", format!("{by}: {words}")),
        MessageKind::PublicReply => Told::new("Answered in public", format!("{by}: {words}")),
        MessageKind::Decline => Told::new("Declined", format!("{by}: {words}")),
        MessageKind::WhatWeChanged => Told::new("Told what we changed", format!("{by}: {words}")),
        MessageKind::WinBack => Told::new("Asked them back", format!("{by}: {words}")),
    };
    // A first version is what everybody expects: only a further one is worth a word.
    let version =
        if message.version > 1 { format!("Version {}", message.version) } else { String::new() };
    let satisfies = match message.satisfies {
        Some(true) => "It would satisfy the writer".to_owned(),
        Some(false) => "It would not satisfy the writer yet".to_owned(),
        None => String::new(),
    };
    let private = if message.private_reason.is_empty() {
        String::new()
    } else {
        format!("Only in private: {}", text.shortened(&message.private_reason, super::VALUE))
    };
    told.with([version, text.shortened(&message.link, super::VALUE), satisfies, private])
}

pub(super) fn contact(text: &Text, contact: &Contact) -> Told {
    with_words(text, lead(contact), &contact.words)
}

pub(super) fn contact_edited(text: &Text, contact: &Contact, before: &[Image]) -> Told {
    let words = text.shortened(&contact.words, LINE);
    let told = Told::new("Corrected", format!("what was said: {words}"));
    match was(before, RecordRef::Contact(contact.id)) {
        Some(Record::Contact(old)) => told.with(changes::contact(text, old, contact)),
        _ => told,
    }
}

fn lead(contact: &Contact) -> &'static str {
    match (contact.direction, contact.channel) {
        (Direction::In, Channel::Phone) => "Called us",
        (Direction::In, Channel::InPerson) => "Came by",
        (Direction::In, Channel::Email) => "Wrote to us",
        (Direction::In, Channel::Text) => "Texted us",
        (Direction::In, Channel::Letter) => "Sent us a letter",
        (Direction::In, Channel::PublicReview) => "Wrote a review",
        (Direction::In, Channel::Social) => "Wrote on social media",
        (Direction::In, Channel::WeNoticed) => "We noticed",
        (Direction::Out, Channel::Phone) => "Called",
        (Direction::Out, Channel::InPerson) => "Spoke in person",
        (Direction::Out, Channel::Email) => "Wrote an email",
        (Direction::Out, Channel::Text) => "Texted",
        (Direction::Out, Channel::Letter) => "Sent a letter",
        (Direction::Out, Channel::PublicReview) => "Answered the review",
        (Direction::Out, Channel::Social) => "Answered on social media",
        (Direction::Out, Channel::WeNoticed) => "Told them first",
    }
}
