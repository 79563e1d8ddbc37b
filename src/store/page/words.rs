//! What was typed into a search, made into a query that no typed character can break.

/// The most words of a query. A text pasted by mistake would otherwise search for minutes.
const WORDS_MOST: usize = 16;
/// Fewer digits than these are in too many telephone numbers to find one by.
const DIGITS_LEAST: usize = 3;

/// All texts that start with what was typed, letter case aside.
pub(super) struct Range {
    /// The first of them.
    pub(super) from: String,
    /// The first text after them.
    pub(super) until: String,
}

impl Range {
    /// The texts that start with a text; none when that is empty.
    pub(super) fn of(typed: &str) -> Option<Self> {
        (!typed.is_empty())
            .then(|| Self { from: typed.to_owned(), until: [typed, "\u{10ffff}"].concat() })
    }
}

/// Each word as the start of a word. Single letters are left out: they are in every record, and
/// their rows alone would take longer than all the rest. None when nothing is left.
pub(super) fn prefixes(typed: &str) -> Option<String> {
    let words: Vec<String> = words(typed)
        .into_iter()
        .filter(|word| word.chars().count() > 1)
        .map(|word| [quoted(&word).as_str(), "*"].concat())
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The words in their order at the very start of a record, the last one as the start of a word.
/// None when they are no more than one letter.
pub(super) fn name_start(typed: &str) -> Option<String> {
    let words = words(typed);
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    (letters > 1).then(|| ["^ ", quoted(&words.join(" ")).as_str(), " *"].concat())
}

/// The words in their order at the very start of a record. None when there is no word.
pub(super) fn whole(typed: &str) -> Option<String> {
    let words = words(typed);
    (!words.is_empty()).then(|| ["^ ", quoted(&words.join(" ")).as_str()].concat())
}

/// The digits of something that reads like a telephone number or part of one.
pub(super) fn digits_typed(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let is_number = !typed.chars().any(char::is_alphabetic);
    (is_number && digits.len() >= DIGITS_LEAST).then_some(digits)
}

/// The words with a letter or digit in them; other characters are of no use to the search.
fn words(typed: &str) -> Vec<String> {
    typed
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .take(WORDS_MOST)
        .map(str::to_owned)
        .collect()
}

/// A text that the search takes for nothing but text.
fn quoted(text: &str) -> String {
    ["\"", text.replace('"', "\"\"").as_str(), "\""].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_quoted_and_a_prefix() {
        let query = prefixes("  wedding \"cake\" a 2026-0114 -- ");
        let expected = r#""wedding"* """cake"""* "2026-0114"*"#;
        assert_eq!(query.as_deref(), Some(expected));
        assert_eq!(prefixes("a ( *"), None);
        assert_eq!(name_start("Anna B").as_deref(), Some(r#"^ "Anna B" *"#));
        assert_eq!(name_start("a"), None);
    }

    #[test]
    fn only_numbers_are_taken_for_telephone_numbers() {
        assert_eq!(digits_typed("+44 (0)20").as_deref(), Some("44020"));
        assert_eq!(digits_typed("12 roses 345"), None);
        assert_eq!(digits_typed("12"), None);
    }
}
