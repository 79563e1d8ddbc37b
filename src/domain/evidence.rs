//! Whether words say something: what a stage, a reason and a promise rest on. `[why]` is a reason
//! nobody gave, and "ok" is nothing that was done.

#[cfg(test)]
mod generate;

use super::gap::first_gap;
use super::problem::{Field, Problem, ProblemKind};
use super::tidy;

include!(concat!(env!("OUT_DIR"), "/hollow.rs"));

/// What keeps words from being evidence; none when nothing does, or when they are not there at all.
#[must_use]
pub fn wrong_with(words: &str) -> Option<ProblemKind> {
    if tidy::is_blank(words) {
        return None;
    }
    if let Some(gap) = first_gap(words) {
        return Some(ProblemKind::Gap(tidy::cut(gap, NAMED_MOST)));
    }
    is_hollow(words).then_some(ProblemKind::SaysNothing)
}

/// What is wrong with words on which something rests, and which must be there.
pub fn needed(field: Field, words: &str, most: usize, problems: &mut Vec<Problem>) {
    tidy::needed(field, words, most, problems);
    problems.extend(wrong_with(words).map(|kind| Problem::new(field, kind)));
}

/// What is wrong with words that must be there and may be as short as "10 %", but are to be whole.
pub fn filled(field: Field, words: &str, most: usize, problems: &mut Vec<Problem>) {
    tidy::needed(field, words, most, problems);
    let gap = wrong_with(words).filter(|kind| matches!(kind, ProblemKind::Gap(_)));
    problems.extend(gap.map(|kind| Problem::new(field, kind)));
}

/// What is wrong with words on which something rests, and which may be left out.
pub fn at_most(field: Field, words: &str, most: usize, problems: &mut Vec<Problem>) {
    tidy::at_most(field, words, most, problems);
    problems.extend(wrong_with(words).map(|kind| Problem::new(field, kind)));
}

/// The most characters of a gap that are said back to the writer.
const NAMED_MOST: usize = 60;

/// Whether words hold nothing but marks, numbers, single letters, and words that fill a field
/// without saying anything. The lists of all languages hold at once, as an owner may write in any.
fn is_hollow(words: &str) -> bool {
    let words = words.to_lowercase().replace('’', "'");
    let mut said =
        words.split(|c: char| !(c.is_alphanumeric() || c == '\'')).filter(|it| !it.is_empty());
    !said.any(says_something)
}

/// Whether a word carries meaning by itself. In scripts that write without spaces one letter does.
fn says_something(word: &str) -> bool {
    const IDEOGRAPHS: char = '\u{2e80}';
    let word = word.trim_matches('\'');
    let Some(first) = word.chars().next() else { return false };
    if word.chars().any(|c| c >= IDEOGRAPHS) {
        return true;
    }
    let is_repeated = word.chars().all(|c| c == first);
    let has_letters = word.chars().any(char::is_alphabetic);
    has_letters && !is_repeated && HOLLOW.binary_search(&word).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fillers_marks_and_single_letters_say_nothing() {
        for words in [
            "ok",
            "OK.",
            "...",
            "-",
            "x",
            "xxxx",
            "n/a",
            "N.A.",
            "done",
            "Yes, done!",
            "test test",
            "asdf",
            "1234",
            "?!?",
            "tbd",
            "…",
            "no",
            "None",
            "same as above",
            "it is done",
            "a b c",
        ] {
            assert_eq!(wrong_with(words), Some(ProblemKind::SaysNothing), "{words}");
        }
    }

    #[test]
    fn short_words_that_say_something_do() {
        for words in [
            "Refunded",
            "Called her",
            "Sorry, Ines.",
            "换",
            "Neuer Kuchen",
            "Paid 50 back",
            "Zoë rang",
            "I told them no",
            "They want nothing",
            "Новый торт",
            "خبز جديد",
            "list[0] mended",
        ] {
            assert_eq!(wrong_with(words), None, "{words}");
        }
        assert_eq!(wrong_with(" \u{200b}"), None, "what is not there is missing, not hollow");
    }

    #[test]
    fn a_gap_is_named() {
        let gap = |words: &str| ProblemKind::Gap(words.to_owned());
        assert_eq!(wrong_with("Because [why, in words]"), Some(gap("[why, in words]")));
        assert_eq!(wrong_with("Dear {name}"), Some(gap("{name}")));
        let mut found = Vec::new();
        needed(Field::Reason, "", 10, &mut found);
        at_most(Field::Reason, "", 10, &mut found);
        assert_eq!(found, [Problem::new(Field::Reason, ProblemKind::Missing)]);
    }

    #[test]
    fn the_list_is_sorted_so_that_it_can_be_searched() {
        assert!(HOLLOW.is_sorted() && !HOLLOW.is_empty());
    }
}
