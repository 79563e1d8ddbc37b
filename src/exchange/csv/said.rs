//! The words of fixed values, looked up once.

use crate::domain::{Again, CausedBy, Channel, ConcessionForm, MistakeKind, Nature, Outcome};
use crate::exchange::words::{MissingWord, Words};
use serde::Serialize;

/// The words of fixed values: there are a few, each of which stands in very many rows.
pub(super) struct Said<'a> {
    /// All words.
    pub(super) words: &'a Words,
    pub(super) kind: Names<'a, MistakeKind>,
    pub(super) channel: Names<'a, Channel>,
    pub(super) caused_by: Names<'a, CausedBy>,
    pub(super) outcome: Names<'a, Outcome>,
    pub(super) again: Names<'a, Again>,
    pub(super) form: Names<'a, ConcessionForm>,
    pub(super) nature: Names<'a, Nature>,
}

impl<'a> Said<'a> {
    /// "yes" or "no".
    pub(super) fn yes_no(&self, is_so: bool) -> Result<&'a str, MissingWord> {
        self.words.word("cell", if is_so { "yes" } else { "no" })
    }

    pub(super) fn of(words: &'a Words) -> Self {
        Self {
            words,
            kind: Names::new(words, "kind"),
            channel: Names::new(words, "channel"),
            caused_by: Names::new(words, "caused_by"),
            outcome: Names::new(words, "outcome"),
            again: Names::new(words, "again"),
            form: Names::new(words, "form"),
            nature: Names::new(words, "nature"),
        }
    }
}

/// The words of one sort of value that were looked up so far.
pub(super) struct Names<'a, T> {
    words: &'a Words,
    group: &'static str,
    known: Vec<(T, &'a str)>,
}

impl<'a, T: Copy + PartialEq + Serialize> Names<'a, T> {
    fn new(words: &'a Words, group: &'static str) -> Self {
        Self { words, group, known: Vec::new() }
    }

    /// The word for a value.
    pub(super) fn of(&mut self, value: T) -> Result<&'a str, MissingWord> {
        if let Some((_, word)) = self.known.iter().find(|(known, _)| *known == value) {
            return Ok(word);
        }
        let word = self.words.name(self.group, value)?;
        self.known.push((value, word));
        Ok(word)
    }
}
