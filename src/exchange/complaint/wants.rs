//! The sentence in which somebody says what they want back.

use super::framing::{Framing, folded, holds};

/// The longest sentence that is taken.
const MOST: usize = 400;

/// What they want back, in their words.
pub(super) fn of(words: &str, framing: &Framing) -> Option<String> {
    let wants = &framing.wants;
    let sentences: Vec<(&str, String)> = sentences(words)
        .into_iter()
        .filter(|sentence| sentence.chars().count() <= MOST)
        .map(|sentence| (sentence, folded(sentence)))
        .collect();
    let has = |text: &str, phrases: &[String]| phrases.iter().any(|phrase| holds(text, phrase));
    let asks_back = |(_, text): &&(&str, String)| {
        has(text, &wants.back) && !has(text, &wants.back_unless) && !has(text, &wants.unless)
    };
    let wishes = |(_, text): &&(&str, String)| has(text, &wants.wish) && !has(text, &wants.unless);
    // A wish for something back says more than either alone.
    let both = sentences.iter().filter(asks_back).find(wishes);
    let found =
        both.or_else(|| sentences.iter().find(asks_back)).or_else(|| sentences.iter().find(wishes));
    found.map(|(sentence, _)| sentence.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut first = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let is_end = match letter {
            '.' | '!' | '?' | '…' => next.is_none_or(char::is_whitespace),
            '\n' => next.is_none_or(|next| next == '\n'),
            _ => false,
        };
        if is_end {
            let end = at + letter.len_utf8();
            found.extend(text.get(first..end));
            first = end;
        }
    }
    found.extend(text.get(first..));
    found.into_iter().map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::framing::framing;
    use super::*;

    #[test]
    fn the_sentence_with_what_they_want_is_found() {
        for (words, wanted) in [
            (
                "It was dry. I would like my 38 dollars back. Bye.",
                "I would like my 38 dollars back.",
            ),
            ("Please refund me.\nThanks", "Please refund me."),
            ("It broke! I’d like you to call me.", "I’d like you to call me."),
            ("Please look at it. I want a replacement.", "I want a replacement."),
            ("Die Torte war trocken. Ich möchte mein Geld zurück.", "Ich möchte mein Geld zurück."),
        ] {
            assert_eq!(of(words, framing()).as_deref(), Some(wanted), "{words}");
        }
        for words in [
            "The cake was dry.",
            "I want to complain about the cake.",
            "I expected more.",
            "You refused to refund us last year.",
        ] {
            assert_eq!(of(words, framing()), None, "{words}");
        }
    }
}
