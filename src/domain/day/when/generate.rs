//! What the build makes of the words in which people type dates: one list for all languages.
//!
//! `assets/text/LANG/typed_dates.ftl` names every meaning once, with the words for it. A word that
//! means two things, a meaning that is missing and one that nobody knows are errors that name
//! the file, so that the program is not built. This file belongs to the build script; it must not
//! know how a date is read.

use fluent_syntax::ast::{Entry, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Each meaning by its name in the files, and what it is in Rust.
const MEANINGS: &[(&str, &str)] = &[
    ("today", "Today"),
    ("tomorrow", "Tomorrow"),
    ("yesterday", "Yesterday"),
    ("overmorrow", "Overmorrow"),
    ("next", "Next"),
    ("this", "This"),
    ("last", "Last"),
    ("in", "In"),
    ("ago", "Ago"),
    ("on", "On"),
    ("by", "By"),
    ("before", "Before"),
    ("at", "At"),
    ("between", "Between"),
    ("and", "And"),
    ("to", "To"),
    ("past", "Past"),
    ("end", "End"),
    ("noon", "Noon"),
    ("midnight", "Midnight"),
    ("morning", "OfDay(Part::Morning)"),
    ("afternoon", "OfDay(Part::Afternoon)"),
    ("evening", "OfDay(Part::Evening)"),
    ("tonight", "Tonight"),
    ("clock", "Clock"),
    ("before-noon", "BeforeNoon"),
    ("after-noon", "AfterNoon"),
    ("half", "Half"),
    ("quarter", "Quarter"),
    ("minute", "Span(Unit::Minute)"),
    ("hour", "Span(Unit::Hour)"),
    ("day", "Span(Unit::Day)"),
    ("week", "Span(Unit::Week)"),
    ("month", "Span(Unit::Month)"),
    ("ordinal", "Ordinal"),
    ("filler", "Filler"),
    ("monday", "OnWeekday(Weekday::Mon)"),
    ("tuesday", "OnWeekday(Weekday::Tue)"),
    ("wednesday", "OnWeekday(Weekday::Wed)"),
    ("thursday", "OnWeekday(Weekday::Thu)"),
    ("friday", "OnWeekday(Weekday::Fri)"),
    ("saturday", "OnWeekday(Weekday::Sat)"),
    ("sunday", "OnWeekday(Weekday::Sun)"),
    ("january", "Month(1)"),
    ("february", "Month(2)"),
    ("march", "Month(3)"),
    ("april", "Month(4)"),
    ("may", "Month(5)"),
    ("june", "Month(6)"),
    ("july", "Month(7)"),
    ("august", "Month(8)"),
    ("september", "Month(9)"),
    ("october", "Month(10)"),
    ("november", "Month(11)"),
    ("december", "Month(12)"),
    ("article", "Article"),
    ("one", "Count(1)"),
    ("two", "Count(2)"),
    ("three", "Count(3)"),
    ("four", "Count(4)"),
    ("five", "Count(5)"),
    ("six", "Count(6)"),
    ("seven", "Count(7)"),
    ("eight", "Count(8)"),
    ("nine", "Count(9)"),
    ("ten", "Count(10)"),
    ("eleven", "Count(11)"),
    ("twelve", "Count(12)"),
];

/// The Rust of the list from the files of all languages, each with its name, or what is wrong
/// with them, a line each.
pub fn generate<'t>(
    files: impl Iterator<Item = (&'t str, &'t str)>,
) -> Result<String, Vec<String>> {
    let mut wrong = Vec::new();
    let mut meanings: BTreeMap<String, &str> = BTreeMap::new();
    for (place, text) in files {
        let mut left: BTreeSet<&str> = MEANINGS.iter().map(|(name, _)| *name).collect();
        for (name, words) in messages(text) {
            let Some((known, meaning)) = MEANINGS.iter().find(|(known, _)| *known == name) else {
                wrong.push(format!("{place}: `{name}` is no part of a date"));
                continue;
            };
            left.remove(known);
            for word in words.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                // Anything else is cut or refused before the words are looked up.
                let is_letters = word.chars().all(|c| c.is_alphabetic() || c == ' ');
                if word != word.to_lowercase() || !is_letters {
                    wrong.push(format!("{place}: write `{word}` in small letters alone"));
                }
                if meanings.entry(word.to_owned()).or_insert(meaning) != meaning {
                    wrong.push(format!("{place}: `{word}` of `{name}` means something else too"));
                }
            }
        }
        wrong.extend(left.iter().map(|name| format!("{place}: `{name}` is missing")));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut rust = String::from("pub(super) const WORDS: &[(&[&str], Meaning)] = &[\n");
    // The longer one first: "a m" is more than the "a" of "a month".
    let mut words: Vec<(Vec<&str>, &str)> =
        meanings.iter().map(|(word, meaning)| (word.split(' ').collect(), *meaning)).collect();
    words.sort_by_key(|(parts, _)| std::cmp::Reverse(parts.len()));
    for (parts, meaning) in words {
        _ = writeln!(rust, "    (&{parts:?}, {meaning}),");
    }
    rust.push_str("];\n");
    Ok(rust)
}

/// Every message of a file with what it says.
pub fn messages(text: &str) -> Vec<(String, String)> {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text);
    let message = |entry: Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let mut words = String::new();
        for element in message.value.iter().flat_map(|value| &value.elements) {
            if let PatternElement::TextElement { value } = element {
                words.push_str(value);
            }
        }
        Some((message.id.name.to_owned(), words))
    };
    resource.body.into_iter().filter_map(message).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = include_str!("../../../../assets/text/en-US/typed_dates.ftl");

    #[test]
    fn the_words_of_two_languages_stand_in_one_list() {
        let german = ENGLISH.replace("midnight = midnight", "midnight = um mitternacht");
        let list = generate([("en", ENGLISH), ("de", german.as_str())].into_iter()).unwrap();
        assert!(list.contains("(&[\"midnight\"], Midnight)"), "{list}");
        let longest = list.lines().nth(1).unwrap();
        assert_eq!(longest.matches('"').count(), 6, "{longest}");
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let wrong = |from: &str, to: &str| {
            let other = ENGLISH.replace(from, to);
            generate([("en", ENGLISH), ("xx", other.as_str())].into_iter()).unwrap_err()
        };
        let second = wrong("tuesday = tuesday, tue", "tuesday = mar");
        assert_eq!(second, ["xx: `mar` of `tuesday` means something else too"]);
        assert_eq!(wrong("noon = noon, midday, lunchtime\n", "\n"), ["xx: `noon` is missing"]);
        assert_eq!(wrong("six = six", "six = six\nera = bc"), ["xx: `era` is no part of a date"]);
        assert_eq!(
            wrong("noon = noon, midday, lunchtime\n", "noon = Noon\n"),
            ["xx: write `Noon` in small letters alone"]
        );
    }
}
