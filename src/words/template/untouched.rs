//! Whether a text is nobody's own: the sentences of a template, left as they came. They would be
//! true of any case, so they are evidence of none.

use super::{Line, Piece, Placeholder, Sentence, Template, all_languages};
use std::sync::LazyLock;

/// The most words of a name, or of a way to reach somebody.
const NAME_MOST: usize = 6;

/// The sentences of a template that hold nothing of a case but names, ready to be compared.
#[derive(Debug)]
struct Ready(Vec<Vec<Part>>);

/// A part of such a sentence.
#[derive(Debug)]
enum Part {
    /// A word as it is compared: in small letters.
    Word(String),
    /// The place of a name, which begins large.
    Name,
    /// The place of an address or a number.
    Address,
}

/// Whether a text is made of sentences of the templates that come with the program, or of those in
/// `own`, and of names alone.
#[must_use]
pub fn is_only_template<'t>(text: &str, own: impl IntoIterator<Item = &'t str>) -> bool {
    static SHIPPED: LazyLock<Ready> =
        LazyLock::new(|| Ready::of(all_languages().map(|it| it.words.as_str())));
    let own = Ready::of(own);
    let mut is_any = false;
    for sentence in sentences(text) {
        if SHIPPED.holds(&sentence) || own.holds(&sentence) {
            is_any = true;
        } else if !is_name(&sentence) {
            return false;
        }
    }
    is_any
}

impl Ready {
    fn of<'t>(templates: impl IntoIterator<Item = &'t str>) -> Self {
        let read = templates.into_iter().map(|words| Template::read(words).template);
        let sentences = read.flat_map(|it| it.lines).flat_map(|line: Line| line.sentences);
        Self(sentences.filter_map(|sentence| ready(&sentence)).collect())
    }

    fn holds(&self, sentence: &str) -> bool {
        let words: Vec<&str> = words(sentence).collect();
        self.0.iter().any(|parts| fits(parts, &words))
    }
}

/// The parts of a sentence; none when it tells something of the case, or says nothing itself.
fn ready(sentence: &Sentence) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    for piece in &sentence.pieces {
        match piece {
            Piece::Words(said) => {
                parts.extend(words(said).map(|word| Part::Word(word.to_lowercase())));
            }
            Piece::Slot { placeholder, .. } => parts.push(name(*placeholder)?),
            Piece::Gap(_) => return None,
        }
    }
    let says = |part: &Part| matches!(part, Part::Word(word) if word.contains(char::is_alphabetic));
    parts.iter().any(says).then_some(parts)
}

/// Who speaks or who is spoken to; none for what tells of what happened.
fn name(placeholder: Placeholder) -> Option<Part> {
    match placeholder {
        Placeholder::Name | Placeholder::FirstName | Placeholder::Shop | Placeholder::Owner => {
            Some(Part::Name)
        }
        Placeholder::Phone | Placeholder::Email => Some(Part::Address),
        _ => None,
    }
}

/// The words of a text: spaces and marks do not make a sentence one's own.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The sentences of a text, split as those of templates are.
fn sentences(text: &str) -> Vec<String> {
    let said = |sentence: Sentence| -> String {
        let said = sentence.pieces.into_iter().filter_map(|piece| match piece {
            Piece::Words(words) => Some(words),
            Piece::Slot { .. } | Piece::Gap(_) => None,
        });
        said.collect()
    };
    let read = Template::read(text).template;
    let sentences = read.lines.into_iter().flat_map(|line| line.sentences).map(said);
    sentences.filter(|sentence| sentence.contains(char::is_alphanumeric)).collect()
}

/// Whether parts fit on the words of a whole sentence; a name may be missing.
fn fits(parts: &[Part], sentence: &[&str]) -> bool {
    let may_be = |allowed: fn(&str) -> bool, rest: &[Part]| {
        let longest = sentence.iter().take(NAME_MOST).take_while(|word| allowed(word)).count();
        (0..=longest).any(|taken| sentence.get(taken..).is_some_and(|after| fits(rest, after)))
    };
    match (parts, sentence) {
        ([], rest) => rest.is_empty(),
        ([Part::Word(word), rest @ ..], [first, after @ ..]) => {
            first.to_lowercase() == *word && fits(rest, after)
        }
        ([Part::Word(_), ..], []) => false,
        ([Part::Name, rest @ ..], _) => may_be(begins_large, rest),
        ([Part::Address, rest @ ..], _) => may_be(|_| true, rest),
    }
}

fn begins_large(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether a line is a name alone, as under a letter.
fn is_name(sentence: &str) -> bool {
    const WORDS_MOST: usize = 4;
    let words: Vec<&str> = sentence.split_whitespace().collect();
    words.len() <= WORDS_MOST && words.iter().all(|word| begins_large(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_of_a_template_with_names_alone_are_nobodys_own() {
        let own =
            ["Dear {first_name},\n\nwe looked at this with care. {reason}\n\nYours,\n{owner}"];
        let only = |text: &str| is_only_template(text, own);
        assert!(only("We looked at this with care."));
        assert!(only("Dear Ines,\n\nwe looked at this  with care\n\nYours,\nRosa Weber"));
        assert!(!only("Dear Ines,\nwe looked at this with care. The ring was never ours."));
        assert!(!only("Dear Ines, the new cake is in the oven."));
        assert!(!only("Refunded"));
        assert!(!only(""));
    }

    #[test]
    fn what_the_shipped_templates_leave_without_a_case_is_found() {
        assert!(is_only_template("That was our mistake.", []));
        assert!(!is_only_template("That was our mistake: the cake was late.", []));
    }
}
