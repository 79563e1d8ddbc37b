//! A language made from English: longer, with an accent on every letter that can bear one, each
//! message in brackets. Whatever shows without accents was never a message; a bracket that is
//! missing shows where words are cut, or put together from pieces.

use amends::text::{Languages, Text};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use std::sync::LazyLock;

/// Its tag; "xx" is no language.
pub const TAG: &str = "en-XA";

/// What a language decides by a word: no words that anybody reads.
const DECISIONS: [&str; 3] = ["clock", "of-field-begins", "week-begins"];

/// The pseudo-language.
pub fn text() -> &'static Text {
    static MADE: LazyLock<&Text> = LazyLock::new(|| Text::made(TAG, |_, english| made(english)));
    *MADE
}

/// The languages of a program that speaks it, and English if it is asked to.
pub fn languages() -> Languages {
    Languages::new(vec![text(), Text::english()], Vec::new())
}

/// Whether words hold a piece of plain English: two letters or more in a row without an accent,
/// one of which could bear one.
pub fn plain_english(words: &str) -> Option<&str> {
    let letter = |c: char| c.is_alphabetic() || c == '’' || c == '\'';
    // What a person or a computer named is no message: paths, addresses, numbers with letters.
    let pieces = words.split_whitespace().filter(|piece| {
        !piece.contains(['/', '\\', '@', '_', '{']) && !piece.chars().any(|c| c.is_ascii_digit())
    });
    pieces.flat_map(|piece| piece.split(move |c| !letter(c))).find(|word| {
        let plain = word.chars().filter(|c| c.is_ascii_alphabetic() && accented(*c) != *c);
        word.chars().all(|c| !c.is_alphabetic() || c.is_ascii()) && plain.count() >= 2
    })
}

fn made(english: &str) -> String {
    let (Ok(mut resource) | Err((mut resource, _))) =
        fluent_syntax::parser::parse(english.to_owned());
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        if DECISIONS.contains(&message.id.name.as_str()) {
            continue;
        }
        let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in message.value.iter_mut().chain(attributes) {
            if accent(pattern) {
                bracket(pattern);
            }
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

/// Accents all words of a pattern; whether there were any.
fn accent(pattern: &mut Pattern<String>) -> bool {
    let mut any = false;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                any |= value.chars().any(char::is_alphabetic);
                *value = longer(value);
            }
            PatternElement::Placeable { expression } => any |= in_expression(expression),
        }
    }
    any
}

fn in_expression(expression: &mut Expression<String>) -> bool {
    let mut any = false;
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                any |= accent(&mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::FunctionReference { arguments, .. }) => {
            let CallArguments { positional, .. } = arguments;
            any = positional.is_empty();
        }
        Expression::Inline(_) => {}
    }
    any
}

/// The strong part of a line stands first, marks and all.
fn bracket(pattern: &mut Pattern<String>) {
    const STRONG: &str = "**";
    match pattern.elements.first_mut() {
        Some(PatternElement::TextElement { value }) => {
            *value = match value.strip_prefix(STRONG) {
                Some(rest) => format!("{STRONG}‹{rest}"),
                None => format!("‹{value}"),
            };
        }
        _ => pattern.elements.insert(0, PatternElement::TextElement { value: "‹".to_owned() }),
    }
    match pattern.elements.last_mut() {
        Some(PatternElement::TextElement { value }) => value.push('›'),
        _ => pattern.elements.push(PatternElement::TextElement { value: "›".to_owned() }),
    }
}

/// Every vowel twice, which is as much longer as German is.
fn longer(words: &str) -> String {
    let mut made = String::new();
    for c in words.chars() {
        made.push(accented(c));
        if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
            made.push(accented(c));
        }
    }
    made
}

fn accented(c: char) -> char {
    const PLAIN: &str = "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ";
    const ACCENTED: &str = "áçđéğĥíĵķłñóřšţúŵýžÁÇĐÉĞĤÍĴĶŁÑÓŘŠŢÚŴÝŽ";
    let place = PLAIN.chars().position(|plain| plain == c);
    place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(c)
}

#[test]
fn the_language_is_english_with_accents() {
    let text = text();
    assert_eq!(text.shell.undo(), "‹Úñđóó›");
    assert_eq!(plain_english(text.shell.undo()), None);
    assert_eq!(plain_english("‹Šááv› Save"), Some("Save"));
    assert_eq!(plain_english("/home/rosa 9f3c rosa@example.com $5"), None);
}
