//! English: the words around a letter.

use crate::domain::MessageKind;
use crate::text::LetterText;

/// English: the words around a letter.
pub const LETTER: LetterText = LetterText {
    language: "en",
    page: |name| format!("Letter to {name}"),
    date: |day| day.format("%B %-d, %Y").to_string(),
    subject,
    title: |name| format!("Save as a letter to {name}"),
    format: "In which form?",
    html: "A page to print",
    html_meaning: "With the head of your letters. Opens in any browser.",
    plain: "Plain text",
    plain_meaning: "To paste or to print from a program of your own.",
    target: "Where should the letter go?",
    file_stem: |name, day| {
        let kept = |c: char| if c.is_alphanumeric() { c } else { '-' };
        let name: String = name.to_lowercase().chars().map(kept).take(40).collect();
        let name = name.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        if name.is_empty() { format!("letter-{day}") } else { format!("letter-{name}-{day}") }
    },
    gaps: |gaps| match gaps {
        1 => {
            "One gap in square brackets is still open. It would be printed as it stands.".to_owned()
        }
        more => {
            format!(
                "{more} gaps in square brackets are still open. They would be printed as they stand."
            )
        }
    },
    no_head: "Your letters have no address yet. Add it in Settings, under Head of your letters.",
    save: "Save the letter",
    choose: "Save the letter",
    saved: |path| format!("Letter saved: {path}"),
    copied: "Copied. Paste it where you want to say it.",
    copied_plain: "Copied as plain text. Paste it where you want to say it.",
    page_open: "The letter is open in your browser. Print it from there.",
    mail_open: "The message is open in your mail program. Nothing is sent before you send it.",
    show_draft: "Show the draft",
};

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
        let stem = LETTER.file_stem;
        assert_eq!(stem("Inés Moreau", "2026-11-22"), "letter-inés-moreau-2026-11-22");
        assert_eq!(stem("../../x: \u{202e}y", "2026-11-22"), "letter-x-y-2026-11-22");
        assert_eq!(stem("***", "2026-11-22"), "letter-2026-11-22");
    }
}
