//! Finding a name in a text: by whole words, in capital letters or small ones, with accents or
//! without them.

use crate::domain::fold::{fold, is_mark};
use std::ops::Range;

/// The fewest letters of a part of a name that is taken for the name by itself.
const PART_LEAST: usize = 3;

/// A name in its parts, as they are compared.
#[derive(Debug)]
pub(super) struct Name {
    parts: Vec<String>,
}

impl Name {
    /// The parts of a name as typed: "Ruiz, Ana" and "Ana Ruiz" have the same.
    pub(super) fn of(name: &str) -> Self {
        Self { parts: words(name).into_iter().map(|at| alike(name, at)).collect() }
    }

    /// The text with the label wherever the name, or a part of it, stands; none where it does not.
    ///
    /// Parts that follow each other are one name. One that is too short to stand for somebody
    /// counts only beside others: "Li" in "Li Wei".
    pub(super) fn replaced(&self, text: &str, label: &str) -> Option<String> {
        let mut out = String::new();
        let mut written = 0;
        for run in self.runs(text) {
            out.push_str(text.get(written..run.start)?);
            out.push_str(label);
            written = run.end;
        }
        if written == 0 {
            return None;
        }
        out.push_str(text.get(written..)?);
        Some(out)
    }

    /// Where the name stands in a text.
    fn runs(&self, text: &str) -> Vec<Range<usize>> {
        let mut runs: Vec<Run> = Vec::new();
        for at in words(text) {
            let word = alike(text, at.clone());
            if !self.parts.contains(&word) {
                continue;
            }
            let is_telling = word.chars().count() >= PART_LEAST;
            match runs.last_mut().filter(|run| belongs(text, run.at.end..at.start)) {
                Some(run) => {
                    run.at.end = at.end;
                    run.parts += 1;
                    run.is_telling |= is_telling;
                }
                None => runs.push(Run { at, parts: 1, is_telling }),
            }
        }
        let whole = self.parts.len();
        runs.retain(|run| run.is_telling || run.parts >= whole);
        runs.into_iter().map(|run| run.at).collect()
    }
}

/// Parts of a name that follow each other.
struct Run {
    at: Range<usize>,
    parts: usize,
    is_telling: bool,
}

/// Whether what stands between two parts leaves them one name: "Anna-Lena", "Ruiz, Ana", "O'Brien".
fn belongs(text: &str, between: Range<usize>) -> bool {
    let between = text.get(between).unwrap_or_default();
    let is_within = |letter: char| matches!(letter, ' ' | '\u{a0}' | '-' | '\'' | '’' | ',' | '.');
    between.chars().count() <= 2 && between.chars().all(is_within)
}

/// The words of a text: letters with their accents, and digits, without anything between them.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let is_part = |letter: char| letter.is_alphanumeric() || is_mark(letter);
    for (start, letter) in text.char_indices().filter(|(_, letter)| is_part(*letter)) {
        let end = start + letter.len_utf8();
        match found.last_mut().filter(|word| word.end == start) {
            Some(word) => word.end = end,
            None => found.push(start..end),
        }
    }
    found
}

fn alike(text: &str, word: Range<usize>) -> String {
    fold(text.get(word).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_is_found_whole_or_in_parts_and_never_inside_a_word() {
        for (name, text, without) in [
            ("Ana Ruiz", "ANA RUIZ came. Dear ana, Ms Ruiz's cake", "# came. Dear #, Ms #'s cake"),
            ("Ana Ruiz", "Ruiz, Ana: bananas for Anaïs", "#: bananas for Anaïs"),
            ("Li Wei", "Li Wei likes li; Wei, too", "# likes li; #, too"),
            ("Al Bo", "Al Bo met al and bo", "# met al and bo"),
            ("Pat O'Brien", "Mr O’Brien wrote", "Mr # wrote"),
            ("Zoë Müller", "zoë said; MÜLLER paid", "# said; # paid"),
            ("Zoë Müller", "Zoe\u{308} or zoe; Muller", "# or #; #"),
            ("", "Nobody is named", "Nobody is named"),
        ] {
            let found = Name::of(name).replaced(text, "#");
            assert_eq!(found.as_deref().unwrap_or(text), without, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_part_that_counts_is_left(
            name in "[A-Zé][a-z]{2,5} [A-Z][a-zü]{2,5}",
            around in "[a-z .,\n]{0,9}",
        ) {
            let text = format!("{around} {name}, {around} {} {around}", name.to_uppercase());
            let without = Name::of(&name).replaced(&text, "#").unwrap();
            let left = words(&without).into_iter().map(|at| alike(&without, at));
            let parts = Name::of(&name).parts;
            prop_assert!(left.into_iter().all(|word| !parts.contains(&word)), "{}", without);
        }

        #[test]
        fn any_text_is_taken(name: String, text: String) {
            let _ = Name::of(&name).replaced(&text, "#");
        }
    }
}
