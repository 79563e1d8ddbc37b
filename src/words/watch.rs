//! Which words of a text speak about this very case: the customer's name, and what the customer
//! complained about.

use super::language::Language;
use std::collections::HashSet;

/// The word is the customer's name.
pub(super) const NAME: u8 = 1;
/// The word is one the customer used in the complaint.
pub(super) const COMPLAINT: u8 = 2;

/// The words to watch for in one check.
#[derive(Debug)]
pub(super) struct Watch<'a> {
    language: &'a Language,
    names: Vec<String>,
    stems: HashSet<String>,
}

impl<'a> Watch<'a> {
    /// Watches for this customer and this complaint.
    pub(super) fn new(language: &'a Language, customer: &str, complaint: &str) -> Self {
        let names = words(customer).filter(|word| !language.titles.contains(word)).collect();
        let stems = words(complaint)
            .filter(|word| word.chars().count() > 2 && !language.stop_words.contains(word))
            .map(|word| language.stem(&word).to_owned())
            .collect();
        Self { language, names, stems }
    }

    /// What of the case a word in lower case speaks about.
    pub(super) fn about(&self, word: &str) -> u8 {
        let mut about = 0;
        let owner = word.strip_suffix("'s").unwrap_or(word);
        if self.names.iter().any(|name| name == owner) {
            about |= NAME;
        }
        if !self.stems.is_empty() && self.stems.contains(self.language.stem(owner)) {
            about |= COMPLAINT;
        }
        about
    }

    /// Whether there is a name to look for.
    pub(super) fn has_name(&self) -> bool {
        !self.names.is_empty()
    }

    /// Whether there is anything of the complaint to look for.
    pub(super) fn has_complaint(&self) -> bool {
        !self.stems.is_empty()
    }
}

/// The words of a text, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|sign: char| !sign.is_alphanumeric() && !super::pattern::is_apostrophe(sign))
        .map(|word| word.trim_matches(super::pattern::is_apostrophe))
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase().replace('\u{2019}', "'"))
}
