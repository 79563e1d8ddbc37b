//! The words around a letter: its subject and page, the dialog that saves it, what came of it.

use super::LetterText;
use crate::domain::MessageKind;
use chrono::NaiveDate;

impl LetterText {
    /// The date of a letter, in words.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        day.format("%B %-d, %Y").to_string()
    }

    /// What a mail is about, from the kind of message, the product and the shop; both may be
    /// empty. A subject says what it is about, and never what somebody thinks of it.
    #[must_use]
    pub fn subject(&self, kind: MessageKind, product: &str, shop: &str) -> String {
        subject(kind, product, shop)
    }

    /// The name of the file without its ending, from the customer's name and the day.
    #[must_use]
    pub fn file_stem(&self, name: &str, day: &str) -> String {
        let kept = |c: char| if c.is_alphanumeric() { c } else { '-' };
        let name: String = name.to_lowercase().chars().map(kept).take(40).collect();
        let name = name.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        if name.is_empty() { format!("letter-{day}") } else { format!("letter-{name}-{day}") }
    }
}

fn subject(kind: MessageKind, product: &str, shop: &str) -> String {
    let product = product.trim();
    let your = match kind {
        MessageKind::Update => "News about your",
        MessageKind::WhatWeChanged => "What we changed after your",
        MessageKind::WinBack => "After your",
        MessageKind::Apology | MessageKind::PublicReply | MessageKind::Decline => "About your",
    };
    let yours = match kind {
        MessageKind::Update => "News about what you told us",
        MessageKind::WhatWeChanged => "What we changed",
        MessageKind::WinBack => "A letter to you",
        MessageKind::Apology | MessageKind::PublicReply | MessageKind::Decline => {
            "About what you told us"
        }
    };
    match (product, shop.trim()) {
        ("", "") => yours.to_owned(),
        ("", shop) => format!("{yours}, from {shop}"),
        // A product that is a name stays one; one that is a phrase gets no capital of its own.
        (product, _) => format!("{your} {product}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn a_subject_names_the_thing_or_the_shop_and_no_class_of_message() {
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
