//! The words the rules know, each with a number, so that matching compares numbers.
//!
//! A word is known in its American and its British spelling under one number, and a contraction
//! is known as the words it stands for.

use super::language::Language;
use std::collections::HashMap;

/// The number of a known word. Numbers below [`FIRST_WORD`] are what is no word.
pub(super) type WordId = u32;

/// A word that no rule names.
pub(super) const UNKNOWN: WordId = 0;
/// A comma, semicolon, colon, dash or bracket: a pause in a sentence.
pub(super) const PAUSE: WordId = 1;
/// Any other mark.
pub(super) const OTHER_MARK: WordId = 2;
/// A number that no rule names.
pub(super) const NUMBER: WordId = 3;
/// The address of a page or a mailbox.
pub(super) const LINK: WordId = 4;
/// Something that stands in quotation marks, and is therefore no words of ours.
pub(super) const QUOTED: WordId = 5;
/// A sign of money.
pub(super) const MONEY: WordId = 6;
/// The first of the numbers under which patterns are found that begin with an ending.
pub(super) const ENDING: WordId = 8;
/// So many endings can be told apart.
const ENDINGS: usize = 8;
/// The first number that stands for a word.
const FIRST_WORD: WordId = 16;
/// What stands before an ending has at least so many bytes.
const LEAST_BEFORE_ENDING: usize = 2;

/// What a written word means.
#[derive(Clone, Debug)]
enum Entry {
    /// A word.
    Word(WordId),
    /// A contraction: the words it stands for.
    Several(Box<[WordId]>),
}

/// The words the rules know.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    entries: HashMap<Box<str>, Entry>,
    /// Endings that contract, the longest first.
    endings: Vec<(Box<str>, Box<[WordId]>)>,
    /// Endings that patterns ask for.
    shapes: Vec<Box<str>>,
    next: WordId,
}

impl Vocabulary {
    /// A vocabulary with nothing but the language's contractions.
    pub(super) fn of(language: &Language) -> Self {
        let mut made = Self { next: FIRST_WORD, ..Self::default() };
        for (written, meant) in &language.contractions {
            let words: Box<[WordId]> =
                meant.split_whitespace().map(|word| made.learn_word(word, language)).collect();
            if let Some(ending) = written.strip_prefix('-') {
                made.endings.push((ending.into(), words));
            } else {
                made.entries.insert(written.as_str().into(), Entry::Several(words));
            }
        }
        made.endings.sort_by_key(|(ending, _)| std::cmp::Reverse(ending.len()));
        made
    }

    /// The numbers of a word in lower case, in any of the language's spellings; several when it
    /// is a contraction.
    pub(super) fn learn(&mut self, word: &str, language: &Language) -> Vec<WordId> {
        let mut meant = Vec::new();
        self.read(word, &mut meant);
        if meant.contains(&UNKNOWN) { vec![self.learn_word(word, language)] } else { meant }
    }

    fn learn_word(&mut self, word: &str, language: &Language) -> WordId {
        let spellings = language.spellings(word);
        let known =
            spellings.iter().find_map(|spelling| match self.entries.get(spelling.as_str()) {
                Some(Entry::Word(id)) => Some(*id),
                _ => None,
            });
        let id = known.unwrap_or(self.next);
        if known.is_none() {
            self.next += 1;
        }
        for spelling in spellings {
            self.entries.entry(spelling.into()).or_insert(Entry::Word(id));
        }
        id
    }

    /// The place of an ending among those that patterns ask for; none, if there are too many.
    pub(super) fn learn_ending(&mut self, ending: &str) -> Option<u8> {
        let known = self.shapes.iter().position(|shape| &**shape == ending);
        let place = known.unwrap_or(self.shapes.len());
        if known.is_none() {
            self.shapes.push(ending.into());
        }
        if place < ENDINGS { u8::try_from(place).ok() } else { None }
    }

    /// Which of the endings that patterns ask for a word has: one bit each.
    pub(super) fn shape(&self, written: &str) -> u8 {
        let has = |shape: &str| {
            written.len() >= shape.len() + LEAST_BEFORE_ENDING && written.ends_with(shape)
        };
        let bits = self.shapes.iter().take(ENDINGS).enumerate();
        bits.fold(0, |bits, (place, shape)| bits | u8::from(has(shape)) << place)
    }

    /// Adds every word that a written word, in lower case, stands for.
    pub(super) fn read(&self, written: &str, words: &mut Vec<WordId>) {
        match self.entries.get(written) {
            Some(Entry::Word(id)) => return words.push(*id),
            Some(Entry::Several(several)) => return words.extend_from_slice(several),
            None => {}
        }
        if written.contains('\'') {
            for (ending, several) in &self.endings {
                if let Some(start) = written.strip_suffix(&**ending) {
                    self.read(start, words);
                    return words.extend_from_slice(several);
                }
            }
        }
        words.push(UNKNOWN);
    }
}
