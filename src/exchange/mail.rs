//! A message on its way into the owner's own mail program: a link while it is short, a draft in
//! a file else. Nothing is ever sent from here.

use crate::domain::{Moment, tidy};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::io;

/// The most characters of a mail link that every program passes on whole. Windows hands links
/// of up to 2,083 characters to a program, and Outlook behind each of the large browsers took
/// 2,046 when it was measured; RFC 6068 names no limit. What is longer becomes a draft in a file.
pub const LINK_MOST: usize = 1_900;

/// What a link may hold as it is, of what is neither a letter nor a digit (RFC 3986,
/// "unreserved").
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The sign in the middle of an address stays, since some programs look for it before they
/// decode.
const ENCODED_IN_ADDRESS: &AsciiSet = &ENCODED.remove(b'@');

/// A message for the mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The customer's name; may be empty.
    pub to_name: String,
    /// Their address; may be empty: the mail program asks for it then.
    pub to: String,
    /// The shop's name, or its owner's.
    pub from_name: String,
    /// The shop's address; empty leaves the choice to the mail program.
    pub from: String,
    /// What it is about.
    pub subject: String,
    /// The words.
    pub words: String,
    /// When it was written.
    pub written: Moment,
    /// Random bytes that make it unlike any other.
    pub mark: [u8; 16],
}

impl Draft {
    /// The link that opens the message in a mail program (RFC 6068); none when it is longer than
    /// [`LINK_MOST`].
    #[must_use]
    pub fn link(&self) -> Option<String> {
        let words = tidy::text(&self.words).replace('\n', "\r\n");
        let link = format!(
            "mailto:{}?subject={}&body={}",
            utf8_percent_encode(&tidy::line(&self.to), ENCODED_IN_ADDRESS),
            utf8_percent_encode(&tidy::line(&self.subject), ENCODED),
            utf8_percent_encode(&words, ENCODED),
        );
        (link.len() <= LINK_MOST).then_some(link)
    }

    /// The message as a file that mail programs open for editing: `X-Unsent: 1` tells them that
    /// it was never sent. Date and identifier are its own, so that nothing about this computer
    /// is written into it.
    ///
    /// # Errors
    /// None that is known: the bytes are written to memory.
    pub fn eml(&self) -> io::Result<Vec<u8>> {
        let mut message = MessageBuilder::new().header("X-Unsent", Raw::new("1"));
        if !self.from.trim().is_empty() {
            message = message.from(address(&self.from_name, &self.from));
        }
        if !self.to.trim().is_empty() {
            message = message.to(address(&self.to_name, &self.to));
        }
        message
            .subject(tidy::line(&self.subject))
            .date(Date::new(self.written.utc.timestamp()))
            .message_id(self.message_id())
            .text_body(tidy::text(&self.words).replace('\n', "\r\n"))
            .write_to_vec()
    }

    fn message_id(&self) -> String {
        use std::fmt::Write as _;
        let mut id = String::new();
        for byte in self.mark {
            // Writing into a string cannot fail.
            let _written = write!(id, "{byte:02x}").is_ok();
        }
        // A domain that is nobody's stands in where the shop's own is not known (RFC 6761).
        let domain = self.from.trim().rsplit_once('@').map(|(_, domain)| domain);
        let is_plain = |domain: &&str| {
            let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
            !domain.is_empty() && domain.chars().all(part)
        };
        format!("{id}@{}", domain.filter(is_plain).unwrap_or("amends.invalid"))
    }
}

fn address(name: &str, email: &str) -> Address<'static> {
    let name = tidy::line(name);
    Address::new_address((!name.is_empty()).then_some(name), tidy::line(email))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use mail_parser::MessageParser;
    use proptest::prelude::*;

    fn draft(subject: &str, words: &str) -> Draft {
        Draft {
            to_name: "Inés Moreau".into(),
            to: "ines@moreau.example".into(),
            from_name: "Rosa's Bakery".into(),
            from: "rosa@bakery.example".into(),
            subject: subject.into(),
            words: words.into(),
            written: Moment {
                utc: DateTime::from_timestamp(1_795_337_000, 0).unwrap(),
                offset_minutes: 60,
            },
            mark: [0xa5; 16],
        }
    }

    #[test]
    fn a_short_message_is_a_link() {
        let link = draft("About your cake & more", "Dear Inés,\n\n100% mine?\nRosa").link();
        assert_eq!(
            link.as_deref(),
            Some(
                "mailto:ines@moreau.example?subject=About%20your%20cake%20%26%20more&body=Dear%20\
                 In%C3%A9s%2C%0D%0A%0D%0A100%25%20mine%3F%0D%0ARosa"
            ),
        );
    }

    #[test]
    fn an_address_cannot_smuggle_a_header_into_a_link() {
        let to = "x@y.example?bcc=spy@z.example&body=Hi".into();
        let link = Draft { to, ..draft("A", "B") }.link().unwrap();
        assert_eq!(link.matches('?').count(), 1);
        assert_eq!(link.matches('&').count(), 1);
    }

    #[test]
    fn a_link_is_never_longer_than_is_safe() {
        let longest = (0..LINK_MOST).rev().find_map(|n| draft("A", &"x".repeat(n)).link()).unwrap();
        assert_eq!(longest.len(), LINK_MOST);
        assert_eq!(draft("A", &"ü".repeat(400)).link(), None, "each takes six characters");
    }

    #[test]
    fn a_draft_reads_back_as_it_was_written() {
        let words = "Dear Inés,\n\nI wrote down the wrong hour. 👩‍🍳\n\n.\nFrom Rosa";
        let bytes = draft("About “the wedding cake”", words).eml().unwrap();
        let message = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(message.header_raw("X-Unsent").map(str::trim), Some("1"));
        assert_eq!(message.subject(), Some("About “the wedding cake”"));
        let to = message.to().unwrap().first().unwrap();
        assert_eq!((to.name(), to.address()), (Some("Inés Moreau"), Some("ines@moreau.example")));
        let from = message.from().unwrap().first().unwrap();
        assert_eq!(from.address(), Some("rosa@bakery.example"));
        assert_eq!(message.date().unwrap().to_timestamp(), 1_795_337_000);
        assert_eq!(message.message_id(), Some("a5".repeat(16) + "@bakery.example").as_deref());
        let body = message.body_text(0).unwrap();
        assert_eq!(body.replace("\r\n", "\n").trim_end(), words);
        assert!(bytes.is_ascii(), "every program can read it");
    }

    #[test]
    fn without_addresses_the_mail_program_is_left_to_ask() {
        let bare = Draft { to: String::new(), from: String::new(), ..draft("A", "B") };
        let bytes = bare.eml().unwrap();
        let message = MessageParser::default().parse(&bytes).unwrap();
        assert!(message.to().is_none() && message.from().is_none());
        assert!(message.message_id().unwrap().ends_with("@amends.invalid"));
        assert!(bare.link().unwrap().starts_with("mailto:?subject="));
    }

    proptest! {
        #[test]
        fn nothing_typed_becomes_a_header(
            name in "\\PC{0,20}", subject in "(\\PC|\r|\n){0,60}", words in "(\\PC|\r|\n){0,200}",
        ) {
            let draft = Draft { to_name: name, ..draft(&subject, &words) };
            let bytes = draft.eml().unwrap();
            let message = MessageParser::default().parse(&bytes).unwrap();
            let names: Vec<&str> = message.headers_raw().map(|(name, _)| name).collect();
            prop_assert_eq!(
                names,
                ["X-Unsent", "From", "To", "Subject", "Date", "Message-ID", "MIME-Version",
                 "Content-Type", "Content-Transfer-Encoding"]
            );
            let body = message.body_text(0).unwrap_or_default().replace("\r\n", "\n");
            let kept = tidy::text(&words);
            prop_assert_eq!(body.trim_end(), kept.trim_end());
        }
    }
}
