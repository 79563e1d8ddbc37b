//! A set of known words, asked in one step.

use super::token::{Kind, Token};
use super::vocabulary::{ENDING, NUMBER, WordId};
use std::collections::BTreeSet;

/// Some of the known words, one bit each.
#[derive(Debug, Default)]
pub(super) struct Set(Box<[u64]>);

impl Set {
    /// The set of these words.
    pub(super) fn of(words: &BTreeSet<WordId>) -> Self {
        let length = words.last().map_or(0, |last| *last as usize / 64 + 1);
        let mut bits = vec![0_u64; length];
        for word in words {
            if let Some(part) = bits.get_mut(*word as usize / 64) {
                *part |= 1 << (word % 64);
            }
        }
        Self(bits.into_boxed_slice())
    }

    /// Whether the word is in it.
    pub(super) fn has(&self, word: WordId) -> bool {
        self.0.get(word as usize / 64).is_some_and(|part| part >> (word % 64) & 1 == 1)
    }

    /// Whether a token is one of the words, or of a kind of token that has a number of its own.
    pub(super) fn may_be(&self, token: &Token) -> bool {
        let has_ending = |at| token.shape >> at & 1 == 1 && self.has(ENDING + at);
        self.has(token.word)
            || (token.kind == Kind::Number && self.has(NUMBER))
            || (token.shape != 0 && (0..u8::BITS).any(has_ending))
    }

    /// The words, in ascending order.
    pub(super) fn words(&self) -> impl Iterator<Item = WordId> {
        self.0.iter().zip(0..).flat_map(|(part, place)| {
            let is_set = move |bit: &WordId| part >> bit & 1 == 1;
            (0..u64::BITS).filter(is_set).map(move |bit| place * u64::BITS + bit)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_its_words_and_no_others() {
        let words = BTreeSet::from([0, 1, 63, 64, 700]);
        let set = Set::of(&words);
        assert_eq!(set.words().collect::<BTreeSet<_>>(), words);
        assert!(words.iter().all(|word| set.has(*word)));
        assert!(![2, 62, 65, 699, 701, 5_000].iter().any(|word| set.has(*word)));
        assert!(!Set::default().has(0));
    }
}
