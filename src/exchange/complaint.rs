//! Complaints as they come: a mail (RFC 5322), a copied mail, a review as a site shows it, a chat
//! as it was exported, or simply somebody's words.
//!
//! It reads who wrote, how, when, their words and what they want back, for the owner to check.
//! What it cannot tell it leaves empty. The words by which it knows all this stand in
//! `assets/words/complaints`.

mod body;
mod chat;
mod framing;
mod head;
mod html;
mod mail;
mod reach;
mod review;
mod wants;
mod when;

use crate::domain::{Channel, Complaint};
use chrono::NaiveDateTime;
use framing::{Framing, framing};
use mail_parser::decoders::charsets::map::charset_decoder;

/// The largest message that is read, in bytes: pictures that are attached count with it.
pub const LARGEST: u64 = 5 << 20;
/// A longer text is no message of one customer.
const TEXT_MOST: usize = 200_000;

/// Why nothing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComplaintError {
    /// There are no words in it.
    #[error("no words in it")]
    Empty,
    /// It is larger than any message.
    #[error("larger than any message")]
    TooLarge,
    /// It is neither a mail nor a text.
    #[error("neither a mail nor a text")]
    NotText,
}

/// What a message is read against.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The names of the shop and of its owner: who is none of them is the customer.
    pub us: Vec<String>,
    /// The present minute, by the shop's clock.
    pub now: NaiveDateTime,
    /// How far that clock is ahead of universal time.
    pub offset_minutes: i32,
}

impl Reading {
    /// Whether a name is one of ours.
    fn is_us(&self, name: &str, framing: &Framing) -> bool {
        let name = framing::folded(name);
        framing.chat.us.contains(&name)
            || self.us.iter().any(|us| !us.trim().is_empty() && framing::folded(us) == name)
    }
}

/// Reads a complaint from a file.
///
/// # Errors
/// It is too large, or holds no words.
pub fn read(bytes: &[u8], name: &str, reading: &Reading) -> Result<Complaint, ComplaintError> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(ComplaintError::TooLarge);
    }
    let found = match mail::read(bytes, name, reading) {
        Some(complaint) => complaint,
        None => read_text(&decoded(bytes)?, reading)?,
    };
    Ok(Complaint { source: name.to_owned(), ..found })
}

/// Reads a complaint from a text.
///
/// # Errors
/// It is too long, or holds no words.
pub fn read_text(text: &str, reading: &Reading) -> Result<Complaint, ComplaintError> {
    if text.len() > TEXT_MOST {
        return Err(ComplaintError::TooLarge);
    }
    let text = plain(text);
    if text.trim().is_empty() {
        return Err(ComplaintError::Empty);
    }
    let framing = framing();
    let mut found = chat::read(&text, reading, framing)
        .or_else(|| head::read(&text, reading, framing))
        .or_else(|| review::read(&text, reading, framing))
        .unwrap_or_else(|| body::words_of(&text, framing));
    complete(&mut found, framing);
    Ok(found)
}

/// Adds what the words themselves say.
fn complete(found: &mut Complaint, framing: &Framing) {
    if found.phone.is_empty() {
        found.phone = reach::phone(&found.words, framing).unwrap_or_default();
    }
    if found.email.is_empty() {
        found.email = reach::email(&found.words).unwrap_or_default();
    }
    if found.link.is_empty() && found.channel.is_some_and(Channel::is_public) {
        found.link = reach::link(&found.words).unwrap_or_default();
    }
    if found.name.is_empty() {
        found.name.clone_from(&found.email);
    }
    found.wants = wants::of(&found.words, framing).unwrap_or_default();
}

/// A text without the marks that no reader sees, with one kind of space and of line end.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars()
        .filter(|c| {
            !matches!(
                c,
                '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            )
        })
        .map(|c| if matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}') { ' ' } else { c })
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// The text of bytes: by its mark, as UTF-8, or else as the most common older encoding.
fn decoded(bytes: &[u8]) -> Result<String, ComplaintError> {
    let by = |charset: &[u8]| charset_decoder(charset).map(|decode| decode(bytes));
    let marked = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => by(b"utf-16"),
        _ => None,
    };
    if let Some(text) = marked {
        return Ok(text);
    }
    // Texts hold no bytes such as these; pictures and programs do.
    let is_odd = |byte: &&u8| **byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t' | 0x0c | 0x1b);
    if bytes.iter().filter(is_odd).count() > bytes.len() / 200 {
        return Err(ComplaintError::NotText);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => by(b"windows-1252").ok_or(ComplaintError::NotText),
    }
}

#[cfg(test)]
mod tests;
