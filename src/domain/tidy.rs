//! What a typed text becomes before it is kept, and how long it may be.
//!
//! Every script, emoji and right-to-left mark is kept. Only characters that no one can see or
//! type on purpose go: control characters other than a line break, and white space at the ends.

use super::problem::{Field, Problem, ProblemKind};

/// The most characters of a one-line text (a name, a title, a link).
pub const LINE_MOST: usize = 500;
/// The most characters of a longer text (their words, a message, notes).
pub const TEXT_MOST: usize = 20_000;

/// Whether a character has no place in any field: a control character other than a line break or a
/// tab. Some of them silence whoever reads the screen aloud.
#[must_use]
pub fn is_unwanted(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

/// A one-line text: control characters and line breaks become spaces, the ends are trimmed.
#[must_use]
pub fn line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.trim().to_owned()
}

/// A text of several lines: all line breaks become `\n`, tabs become spaces, other control
/// characters go, the ends are trimmed.
#[must_use]
pub fn text(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unix
        .chars()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\t' => Some(' '),
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect();
    kept.trim().to_owned()
}

/// Whether a reader would see nothing: white space, or only marks without a shape of their own
/// (zero-width spaces and joiners, direction marks, soft hyphens, byte order marks).
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{00ad}' | '\u{061c}' | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    })
}

/// What is wrong with a text that must be there.
pub fn needed(field: Field, text: &str, most: usize, problems: &mut Vec<Problem>) {
    if text.trim().is_empty() {
        problems.push(Problem::new(field, ProblemKind::Missing));
    } else if is_blank(text) {
        problems.push(Problem::new(field, ProblemKind::NothingVisible));
    } else {
        at_most(field, text, most, problems);
    }
}

/// What is wrong with a text that may be left empty.
pub fn at_most(field: Field, text: &str, most: usize, problems: &mut Vec<Problem>) {
    let given = text.chars().count();
    if given > most {
        problems.push(Problem::new(field, ProblemKind::TooLong { most, given }));
    }
}

/// The first line of a text, cut to a title of at most `most` characters at a word's end.
#[must_use]
pub fn title_of(text: &str, most: usize) -> String {
    let text = self::text(text);
    let first = text.lines().next().unwrap_or_default().trim();
    let sentence = first
        .split_inclusive(['.', '!', '?'])
        .next()
        .unwrap_or_default()
        .trim_end_matches(['.', '!', '?'])
        .trim();
    let base = if sentence.is_empty() { first } else { sentence };
    cut(base, most)
}

/// A text cut at a word's end to at most `most` characters, and one that says so.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let at_word = cut.rfind(char::is_whitespace).filter(|end| *end > most / 2);
    let kept = at_word.and_then(|end| cut.get(..end)).unwrap_or(&cut);
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_and_every_script_stay() {
        for kept in ["Zoë", "مخبز", "👩‍🍳", "日本", "a\u{200f}b"] {
            assert_eq!(line(kept), kept);
            assert_eq!(text(kept), kept);
        }
        assert_eq!(line(" a\u{0}b\tc\nd "), "a b c d");
        assert_eq!(text("a\r\nb\u{7}\rc"), "a\nb\nc");
    }

    #[test]
    fn only_control_characters_have_no_place() {
        assert!("\u{0}\u{7}\u{1b}\u{9b}".chars().all(is_unwanted));
        assert!(!"\r\n\ta\u{200f}\u{202e}👩‍🍳".chars().any(is_unwanted));
    }

    #[test]
    fn what_cannot_be_seen_is_blank() {
        assert!(is_blank("\u{200b} \u{202e}\u{feff}"));
        assert!(!is_blank("\u{202e}a"));
    }

    #[test]
    fn a_title_is_the_first_sentence() {
        assert_eq!(title_of("The cake came late. We were sad.", 80), "The cake came late");
        assert_eq!(title_of(&"x".repeat(200), 20), format!("{}…", "x".repeat(20)));
        assert_eq!(title_of("one two three four", 11), "one two…");
        assert_eq!(title_of("\n\n  The cake\u{7} came\tlate.", 80), "The cake came late");
    }

    proptest! {
        #[test]
        fn tidying_twice_changes_nothing(raw in ".*") {
            prop_assert_eq!(line(&line(&raw)), line(&raw));
            prop_assert_eq!(text(&text(&raw)), text(&raw));
            let title = title_of(&raw, 40);
            prop_assert!(title.chars().count() <= 41);
            prop_assert!(!title.chars().any(char::is_control));
        }
    }
}
