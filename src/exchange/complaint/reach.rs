//! How somebody can be reached, as it stands in what they wrote.

use super::framing::{Framing, Label};

/// The fewest and the most digits of a telephone number with its area.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// Somebody's name and address as a head has them: "Leila Nasser <leila@example.com>".
pub(super) fn who(value: &str) -> (String, String) {
    let value = value.trim();
    let address = email(value).unwrap_or_default();
    let before = match value.split_once(['<', '[', '(']) {
        Some((before, _)) => before,
        None if address.is_empty() => value,
        None => "",
    };
    (name(before), address)
}

/// A name without quotation marks, its parts in the order in which they are said.
pub(super) fn name(written: &str) -> String {
    let name = written.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '*'));
    let name = name.trim_start_matches('~').trim();
    match name.split_once(',') {
        // "Nasser, Leila", as some mail programs have it; "Nasser, Inc." is no person.
        Some((last, first))
            if !first.contains([',', '.']) && !first.trim().is_empty() && !last.contains(' ') =>
        {
            [first.trim(), last.trim()].join(" ")
        }
        _ => name.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// The first e-mail address.
pub(super) fn email(text: &str) -> Option<String> {
    let ends = |c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | '"' | ':')
    };
    let trimmed = text.split(ends).map(|word| word.trim_matches(['.', '\'', '!', '?', '*']));
    trimmed.into_iter().find(|word| is_email(word)).map(str::to_owned)
}

fn is_email(word: &str) -> bool {
    let Some((local, domain)) = word.split_once('@') else { return false };
    !local.is_empty()
        && domain.split('.').count() >= 2
        && domain.split('.').all(|part| !part.is_empty())
        && domain.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
}

/// The first address of a page.
pub(super) fn link(text: &str) -> Option<String> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"');
    let is_link = |word: &&str| {
        let rest = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
        rest.is_some_and(|rest| rest.len() > 3)
    };
    let found = text.split(ends).find(is_link)?;
    Some(found.trim_end_matches(['.', ',', ')', '!', ';']).to_owned())
}

/// The first telephone number: one with a country's code or a leading zero, one in groups as in
/// North America, or one behind a word for a telephone.
pub(super) fn phone(text: &str, framing: &Framing) -> Option<String> {
    text.lines().find_map(|line| {
        let labelled = framing.labelled(line);
        if let Some((Label::Phone, value)) = labelled {
            return numbers(value).into_iter().find(|number| count(number) >= *DIGITS.start() - 2);
        }
        numbers(line).into_iter().find(|number| is_phone(number))
    })
}

/// The stretches of a line that could be numbers.
fn numbers(line: &str) -> Vec<String> {
    let is_part = |c: char| {
        c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '/' | '(' | ')' | '.' | '\u{2011}')
    };
    let parts = line.split(|c: char| !is_part(c));
    let trimmed =
        parts.map(|part| part.trim_matches([' ', '-', '/', '.', ')']).trim_end_matches('('));
    trimmed
        .filter(|part| DIGITS.contains(&count(part)) || count(part) >= 6)
        .map(str::to_owned)
        .collect()
}

fn count(number: &str) -> usize {
    number.chars().filter(char::is_ascii_digit).count()
}

fn is_phone(number: &str) -> bool {
    if !DIGITS.contains(&count(number)) {
        return false;
    }
    let groups: Vec<usize> = number
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .map(str::len)
        .collect();
    let is_american = matches!(groups.as_slice(), [3, 3, 4] | [1, 3, 3, 4]);
    let is_grouped = groups.len() >= 2 && !number.contains('.');
    number.starts_with('+')
        || is_american
        || (is_grouped && number.trim_start_matches('(').starts_with('0') && count(number) >= 9)
}

#[cfg(test)]
mod tests {
    use super::super::framing::framing;
    use super::*;

    #[test]
    fn a_telephone_number_is_told_from_other_numbers() {
        for (line, number) in [
            ("Call me: +43 660 555 0148", "+43 660 555 0148"),
            ("0660 / 555 01 48", "0660 / 555 01 48"),
            ("(555) 010-0148 after six", "(555) 010-0148"),
            ("555-010-0148.", "555-010-0148"),
            ("Tel: 5550148", "5550148"),
        ] {
            assert_eq!(phone(line, framing()).as_deref(), Some(number), "{line}");
        }
        for line in [
            "order 20261124001",
            "on 24.11.2026 at 09:14",
            "it cost 1 200 000",
            "2026-11-24",
            "0001234567",
        ] {
            assert_eq!(phone(line, framing()), None, "{line}");
        }
    }

    #[test]
    fn names_and_addresses_are_parted() {
        let both = ("Leila Nasser".to_owned(), "leila@example.com".to_owned());
        for value in [
            "Leila Nasser <leila@example.com>",
            "\"Nasser, Leila\" <leila@example.com>",
            "Leila Nasser [mailto:leila@example.com]",
        ] {
            assert_eq!(who(value), both, "{value}");
        }
        assert_eq!(who("leila@example.com"), (String::new(), both.1));
        assert_eq!(who("Leila Nasser"), (both.0, String::new()));
        assert_eq!(email("write to me@home or x@@y.z"), None);
        assert_eq!(
            link("see https://maps.example/r/1).").as_deref(),
            Some("https://maps.example/r/1")
        );
    }
}
