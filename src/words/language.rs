//! What a rule file says about its language: spelling, inflection, and how letters begin and end.

use std::collections::{BTreeMap, BTreeSet};

/// What a rule file says about its language.
#[derive(Clone, Debug, Default)]
pub(super) struct Language {
    /// Contractions and what they stand for; one that begins with `-` is an ending.
    pub contractions: BTreeMap<String, String>,
    /// Two ways to begin a word that count as one.
    pub same_starts: Vec<[String; 2]>,
    /// Two ways to end a word that count as one.
    pub same_endings: Vec<[String; 2]>,
    /// The endings of an inflected word: how the word ends, and what takes that place. The
    /// longest ending that fits counts.
    pub inflections: Vec<(String, Vec<String>)>,
    /// Words after which a full stop ends no sentence.
    pub abbreviations: BTreeSet<String>,
    /// How a salutation begins.
    pub greetings: Vec<String>,
    /// The whole line after which the signature begins.
    pub closings: Vec<String>,
    /// Words that join a clause to the one before it, and say nothing once that is gone.
    pub joiners: BTreeSet<String>,
    /// Words that say nothing about what happened.
    pub stop_words: BTreeSet<String>,
    /// Endings that do not change what a word is about, the longest first.
    pub light_endings: Vec<String>,
    /// Words before a name that are no name.
    pub titles: BTreeSet<String>,
    /// What the words for the writer are, when the text says "we" and when it says "I".
    pub voices: BTreeMap<String, [String; 2]>,
    /// The word a text by one person uses for its writer.
    pub alone: String,
    /// What stands for the customer where the name is not known.
    pub nameless: String,
}

impl Language {
    /// A word in every spelling that counts as the same.
    pub(super) fn spellings(&self, word: &str) -> Vec<String> {
        let mut found = vec![word.to_owned()];
        for pair in &self.same_starts {
            let [one, other] = pair;
            for (from, to) in [(one, other), (other, one)] {
                if let Some(rest) = word.strip_prefix(from.as_str()) {
                    found.push(format!("{to}{rest}"));
                }
            }
        }
        for pair in &self.same_endings {
            let [one, other] = pair;
            for (from, to) in [(one, other), (other, one)] {
                let ended: Vec<String> = found
                    .iter()
                    .filter_map(|spelling| spelling.strip_suffix(from.as_str()))
                    .map(|start| format!("{start}{to}"))
                    .collect();
                found.extend(ended);
            }
        }
        found.sort();
        found.dedup();
        found
    }

    /// A word with all its endings, as the rule file inflects it.
    pub(super) fn inflected(&self, word: &str) -> Vec<String> {
        let fits = self
            .inflections
            .iter()
            .filter(|(ending, _)| word.ends_with(ending.as_str()))
            .max_by_key(|(ending, _)| ending.len());
        let Some((ending, endings)) = fits else { return vec![word.to_owned()] };
        let start = word.strip_suffix(ending.as_str()).unwrap_or(word);
        endings.iter().map(|ending| format!("{start}{ending}")).collect()
    }

    /// What a word is about: the word without an ending that changes nothing.
    pub(super) fn stem<'w>(&self, word: &'w str) -> &'w str {
        /// What is left must still be a word.
        const LEAST: usize = 3;
        let short = |start: &&str| start.chars().count() >= LEAST;
        self.light_endings
            .iter()
            .find_map(|ending| word.strip_suffix(ending.as_str()).filter(short))
            .unwrap_or(word)
    }
}
