//! From a text to sentences, with the words and the language of the rules.

use super::compiled::Compiled;
use super::sentence::{Reading, read as sentences};
use super::token::tokens;
use super::watch::Watch;

/// Reads a text into tokens and sentences.
pub(super) fn read(rules: &Compiled, text: &str, watch: &Watch<'_>) -> Reading {
    let tokens = tokens(text, &rules.vocabulary, &rules.language.abbreviations, watch);
    sentences(tokens, &rules.frame)
}
