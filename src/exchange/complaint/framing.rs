//! The words by which a message is read, of all languages together: nobody says in which one it is.
//! The head of `assets/words/complaints/en.toml` describes them.

use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/complaints.rs"));

/// Stands for anything in a pattern.
const ANYTHING: &str = "...";

/// A file of words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    months: Vec<String>,
    labels: Labels,
    cut: Cut,
    review: Review,
    chat: Chat,
    wants: Wants,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Labels {
    name: Vec<String>,
    email: Vec<String>,
    phone: Vec<String>,
    when: Vec<String>,
    subject: Vec<String>,
    words: Vec<String>,
    product: Vec<String>,
    other: Vec<String>,
}

/// What a labelled line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// Who.
    Name,
    /// Their address.
    Email,
    /// Their number.
    Phone,
    /// When it was sent.
    When,
    /// What it is about.
    Subject,
    /// Their words.
    Words,
    /// The product.
    Product,
    /// Nothing that is wanted here.
    Other,
}

/// What is no part of somebody's words.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cut {
    pub quotes: Vec<String>,
    pub forwards: Vec<String>,
    pub sent_from: Vec<String>,
    pub greetings: Vec<String>,
    pub closings: Vec<String>,
    pub replies: Vec<String>,
    pub automatic: Vec<String>,
}

/// What stands around a review.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Review {
    pub stars: Vec<String>,
    pub ago: Vec<String>,
    pub by: Vec<String>,
    pub around: Vec<String>,
}

/// What stands in a chat.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chat {
    pub us: Vec<String>,
    pub left_out: Vec<String>,
}

/// How people say what they want back.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wants {
    pub back: Vec<String>,
    pub wish: Vec<String>,
    pub back_unless: Vec<String>,
    pub unless: Vec<String>,
}

/// The words of all languages.
#[derive(Debug, Default)]
pub(super) struct Framing {
    /// How the name of a month begins, with its number.
    pub months: Vec<(String, u32)>,
    labels: HashMap<String, Label>,
    pub cut: Cut,
    pub review: Review,
    pub chat: Chat,
    pub wants: Wants,
}

static READY: LazyLock<Framing> = LazyLock::new(|| {
    let files = COMPLAINTS.iter().flat_map(|(_, files)| *files);
    // A file that cannot be read is found by a test.
    let files = files.filter_map(|(_, text)| toml::from_str(text).ok());
    files.fold(Framing::default(), Framing::with)
});

/// The words of all languages.
pub(super) fn framing() -> &'static Framing {
    &READY
}

impl Framing {
    fn with(mut self, file: File) -> Self {
        self.months.extend(file.months.into_iter().zip(1..));
        let labels = file.labels;
        for (words, label) in [
            (labels.name, Label::Name),
            (labels.email, Label::Email),
            (labels.phone, Label::Phone),
            (labels.when, Label::When),
            (labels.subject, Label::Subject),
            (labels.words, Label::Words),
            (labels.product, Label::Product),
            (labels.other, Label::Other),
        ] {
            self.labels.extend(words.into_iter().map(|word| (word, label)));
        }
        let Cut { quotes, forwards, sent_from, greetings, closings, replies, automatic } = file.cut;
        self.cut.quotes.extend(quotes);
        self.cut.forwards.extend(forwards);
        self.cut.sent_from.extend(sent_from);
        self.cut.greetings.extend(greetings);
        self.cut.closings.extend(closings);
        self.cut.replies.extend(replies);
        self.cut.automatic.extend(automatic);
        self.review.stars.extend(file.review.stars);
        self.review.ago.extend(file.review.ago);
        self.review.by.extend(file.review.by);
        self.review.around.extend(file.review.around);
        self.chat.us.extend(file.chat.us);
        self.chat.left_out.extend(file.chat.left_out);
        self.wants.back.extend(file.wants.back);
        self.wants.wish.extend(file.wants.wish);
        self.wants.back_unless.extend(file.wants.back_unless);
        self.wants.unless.extend(file.wants.unless);
        self
    }

    /// The label of a line and what follows it: "From: Leila Nasser".
    pub fn labelled<'t>(&self, line: &'t str) -> Option<(Label, &'t str)> {
        let (label, value) = line.split_once(':')?;
        let label = folded(label.trim_matches(|c: char| c == '*' || c.is_whitespace()));
        let label = self.labels.get(&label)?;
        Some((*label, value.trim().trim_start_matches('*').trim()))
    }

    /// The number of the month whose name this is, or how it is shortened.
    pub fn month(&self, word: &str) -> Option<u32> {
        let word = folded(word);
        let is_name = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
        let named = |(name, _): &&(String, u32)| is_name && word.starts_with(name.as_str());
        self.months.iter().find(named).map(|(_, number)| *number)
    }
}

/// A text as it is compared: small letters, straight apostrophes, single spaces.
pub(super) fn folded(text: &str) -> String {
    let text = text.to_lowercase().replace(['’', '‘', '`'], "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a folded text is what a pattern says.
pub(super) fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split(ANYTHING).map(str::trim);
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    true
}

/// Whether a folded text is what any of the patterns says.
pub(super) fn fits_any(patterns: &[String], text: &str) -> bool {
    patterns.iter().any(|pattern| fits(pattern, text))
}

/// Whether a folded text holds a phrase as whole words.
pub(super) fn holds(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, found)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|text| text.chars().next());
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_words_can_be_read() {
        for (tag, files) in COMPLAINTS {
            for (_, text) in *files {
                let file: File =
                    toml::from_str(text).unwrap_or_else(|error| panic!("{tag}: {error}"));
                assert_eq!(file.months.len(), 12, "{tag}");
                for label in file.labels.name.iter().chain(&file.labels.other) {
                    assert_eq!(*label, folded(label), "{tag}: labels are compared as they stand");
                }
            }
        }
    }

    #[test]
    fn three_dots_stand_for_anything() {
        assert!(fits("on ... wrote:", "on tue, leila nasser wrote:"));
        assert!(!fits("on ... wrote:", "on tuesday it was dry"));
        assert!(fits("begin:", "begin:") && !fits("begin:", "begin: x"));
        assert!(holds("i want a refund.", "refund") && !holds("refunding", "refund"));
    }
}
