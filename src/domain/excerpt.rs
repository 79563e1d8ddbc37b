//! The words around what was looked for, so that it is seen why a text was found.

use super::fold::fold_words;
use super::tidy;

/// So many letters fit a row; what lies further back would be cut off it.
const IN_SIGHT: usize = 56;
/// About so many letters stand before what was looked for.
const BEFORE: usize = 24;
/// And so many in all.
const MOST: usize = 96;

/// Where the words stand that brought a row up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundIn {
    /// In the phone number of a customer.
    Phone,
    /// In their email address.
    Email,
    /// In their address.
    Address,
    /// In a tag.
    Tags,
    /// In the notes on them.
    Notes,
    /// In what they said about a case.
    Words,
    /// In what they asked for.
    Remedy,
    /// In the product concerned.
    Product,
    /// In the cause.
    Cause,
}

/// The words that were looked for: each is the start of a word. Single letters are in every text.
#[must_use]
pub fn wanted(typed: &str) -> Vec<String> {
    let words = fold_words(typed).into_iter();
    words.filter(|word| word.chars().count() > 1).collect()
}

/// Whether a text has a word that starts so.
#[must_use]
pub fn has(text: &str, word: &str) -> bool {
    fold_words(text).iter().any(|known| known.starts_with(word))
}

/// The words of a text around the first of those looked for, on one line, with "…" where something
/// was left out; from its beginning when what was looked for stands near that, or is not there.
#[must_use]
pub fn around(text: &str, wanted: &[String]) -> String {
    let line = tidy::line(text);
    let words: Vec<&str> = line.split(' ').collect();
    let is_hit = |word: &&str| wanted.iter().any(|one| has(word, one));
    let at = words.iter().position(is_hit).unwrap_or_default();
    let letters = |words: &[&str]| words.iter().map(|word| word.chars().count() + 1).sum::<usize>();
    let mut from = 0;
    if letters(words.get(..=at).unwrap_or_default()) > IN_SIGHT {
        from = at;
        while from > 0 && letters(words.get(from - 1..at).unwrap_or_default()) <= BEFORE {
            from -= 1;
        }
    }
    let mut until = from;
    while until < words.len()
        && (until <= at || letters(words.get(from..=until).unwrap_or_default()) <= MOST)
    {
        until += 1;
    }
    let shown = words.get(from..until).unwrap_or_default().join(" ");
    let (before, after) = (from > 0, until < words.len());
    [if before { "…" } else { "" }, shown.as_str(), if after { "…" } else { "" }].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, typed: &str) -> String {
        around(text, &wanted(typed))
    }

    #[test]
    fn a_short_text_stays_whole() {
        assert_eq!(cut("The cake\nleaned.", "cake"), "The cake leaned.");
        assert_eq!(cut("", "cake"), "");
        assert_eq!(cut("Nothing of it", "cake"), "Nothing of it");
    }

    #[test]
    fn a_word_far_back_is_brought_forward_whatever_its_accents() {
        let text = "I will call you on Friday before noon, when the baker is back, and tell you \
                    whether the marzipan of the second tier can be had without álmonds at all, \
                    as you asked for, or whether we need another week; and that \
                    nothing else of it changes, whatever comes.";
        let found = cut(text, "almond");
        assert!(found.starts_with('…') && found.ends_with('…'), "{found}");
        assert!(found.contains("without álmonds at all"), "{found}");
        assert!(found.chars().count() < 120, "{found}");
        assert!(cut(text, "friday").starts_with("I will call you on Friday"));
    }

    #[test]
    fn one_endless_word_is_not_lost() {
        let endless = "x".repeat(500);
        assert_eq!(cut(&endless, "xxx"), endless);
        assert!(has("Zoë Müller", "mull") && !has("Zoë Müller", "uller"));
    }
}
