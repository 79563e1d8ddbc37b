//! The words around a letter: its subject and page, the dialog that saves it, what came of it.

use super::LetterText;
use crate::domain::MessageKind;

impl LetterText {
    /// What a mail is about, from the kind of message, the product and the shop; both may be
    /// empty. A subject says what it is about, and never what somebody thinks of it.
    #[must_use]
    pub fn subject(&self, kind: MessageKind, product: &str, shop: &str) -> String {
        match (product.trim(), shop.trim()) {
            ("", "") => self.subject_plain(kind).to_owned(),
            ("", shop) => self.subject_from(kind, shop),
            (product, _) => self.subject_of(kind, product),
        }
    }

    fn subject_plain(&self, kind: MessageKind) -> &'static str {
        match kind {
            MessageKind::Update => self.news(),
            MessageKind::WhatWeChanged => self.what_we_changed(),
            MessageKind::WinBack => self.to_you(),
            MessageKind::Apology
            | MessageKind::Acknowledgement
            | MessageKind::PublicReply
            | MessageKind::Decline => self.about(),
        }
    }

    fn subject_from(&self, kind: MessageKind, shop: &str) -> String {
        match kind {
            MessageKind::Update => self.news_from(shop),
            MessageKind::WhatWeChanged => self.what_we_changed_from(shop),
            MessageKind::WinBack => self.to_you_from(shop),
            MessageKind::Apology
            | MessageKind::Acknowledgement
            | MessageKind::PublicReply
            | MessageKind::Decline => self.about_from(shop),
        }
    }

    fn subject_of(&self, kind: MessageKind, product: &str) -> String {
        match kind {
            MessageKind::Update => self.news_of(product),
            MessageKind::WhatWeChanged => self.what_we_changed_of(product),
            MessageKind::WinBack => self.to_you_of(product),
            MessageKind::Apology
            | MessageKind::Acknowledgement
            | MessageKind::PublicReply
            | MessageKind::Decline => self.about_of(product),
        }
    }

    /// The name of the file without its ending, from the customer's name and the day.
    #[must_use]
    pub fn file_stem(&self, name: &str, day: &str) -> String {
        let kept = |c: char| if c.is_alphanumeric() { c } else { '-' };
        let name: String = name.to_lowercase().chars().map(kept).take(40).collect();
        let name = name.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        if name.is_empty() { self.file(day) } else { self.file_named(&name, day) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn a_subject_names_the_thing_or_the_shop_and_no_class_of_message() {
        let subject =
            |kind, product: &str, shop: &str| Text::english().letter.subject(kind, product, shop);
        for kind in MessageKind::ALL {
            let with = subject(kind, "wedding cake", "Rosa’s Bakery");
            assert!(with.ends_with("your wedding cake"), "{with}");
            let without = subject(kind, "", "Rosa’s Bakery");
            assert!(without.ends_with("from Rosa’s Bakery"), "{without}");
            assert!(!subject(kind, "", "").is_empty());
            for class in ["apology", "decline", "complaint", "update", "win-back"] {
                assert!(!with.to_lowercase().contains(class), "{with}");
                assert!(!without.to_lowercase().contains(class), "{without}");
            }
        }
    }

    #[test]
    fn a_file_is_named_after_the_customer_in_plain_letters() {
        let stem = |name: &str, day: &str| Text::english().letter.file_stem(name, day);
        assert_eq!(stem("Inés Moreau", "2026-11-22"), "letter-inés-moreau-2026-11-22");
        assert_eq!(stem("../../x: \u{202e}y", "2026-11-22"), "letter-x-y-2026-11-22");
        assert_eq!(stem("***", "2026-11-22"), "letter-2026-11-22");
    }
}
