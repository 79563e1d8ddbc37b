//! A place in words that is still to be filled: `[what it cost them]`, `{name}`, `____`. Words with
//! a gap are no evidence, no reason and no letter (glossary, "Gap").

use std::ops::Range;

/// How many underscores in a row are a place to write in; fewer stand in names and addresses.
const RULED_LEAST: usize = 3;

/// The gaps of a text in order, each with its brackets: square or curly brackets that close on
/// their line, and a ruled line of underscores. Three things with brackets are none: a number
/// alone, as of a footnote; an index behind a word, `list[0]`; and the text of a link, `[here](…)`.
#[must_use]
pub fn gaps_in(text: &str) -> Vec<Range<usize>> {
    let mut gaps = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut before = None;
    let mut ruled: Option<Range<usize>> = None;
    for (at, letter) in text.char_indices() {
        if letter == '_' {
            ruled = Some(ruled.map_or(at, |line| line.start)..at + 1);
        } else if let Some(line) = ruled.take().filter(|line| line.len() >= RULED_LEAST) {
            gaps.push(line);
        }
        match letter {
            '[' | '{' => {
                let is_index = letter == '[' && before.is_some_and(char::is_alphanumeric);
                open = (!is_index).then_some((at, if letter == '[' { ']' } else { '}' }));
            }
            '\n' => open = None,
            ']' | '}' => {
                let closed = open.take().filter(|(_, closing)| *closing == letter);
                if let Some((from, _)) = closed
                    && is_gap(text, from..at + 1)
                {
                    // What was ruled inside of brackets is the same gap.
                    gaps.retain(|gap: &Range<usize>| gap.start < from);
                    gaps.push(from..at + 1);
                }
            }
            _ => {}
        }
        before = Some(letter);
    }
    gaps.extend(ruled.filter(|line| line.len() >= RULED_LEAST));
    gaps
}

/// The words of the first gap with its brackets, as it is named to the writer.
#[must_use]
pub fn first_gap(text: &str) -> Option<&str> {
    gaps_in(text).into_iter().next().and_then(|gap| text.get(gap))
}

/// Whether what stands in brackets is a place to fill.
fn is_gap(text: &str, span: Range<usize>) -> bool {
    let inside = text.get(span.start + 1..span.end - 1).unwrap_or_default().trim();
    let is_number = !inside.is_empty() && inside.chars().all(|c| c.is_ascii_digit());
    let is_link = text.get(span.end..).is_some_and(|rest| rest.starts_with('('));
    !is_number && !is_link
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<&str> {
        gaps_in(text).into_iter().filter_map(|gap| text.get(gap)).collect()
    }

    #[test]
    fn brackets_and_ruled_lines_are_gaps() {
        assert_eq!(found("I am sorry that you [what it cost them]."), ["[what it cost them]"]);
        assert_eq!(found("Dear {name},\n[ ] and []"), ["{name}", "[ ]", "[]"]);
        assert_eq!(found("Dear ____, [your __ name ___]"), ["____", "[your __ name ___]"]);
        assert_eq!(found("signed ___"), ["___"]);
        assert_eq!(first_gap("We {did} [it]"), Some("{did}"));
    }

    #[test]
    fn other_brackets_are_not() {
        for text in [
            "",
            "a [b\nc]",
            "see [1]",
            "list[0] was wrong",
            "[our page](https://x.example)",
            "snake_case__name",
            "a ] b } c [",
            "(in round ones)",
            "[a}",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn gaps_stand_in_order_on_borders(text in "[a-z\\[\\]{}_ü \n(]{0,60}") {
            let mut end = 0;
            for gap in gaps_in(&text) {
                prop_assert!(gap.start >= end, "{:?}", gap);
                prop_assert!(text.get(gap.clone()).is_some_and(|it| !it.contains('\n')));
                end = gap.end;
            }
        }
    }
}
