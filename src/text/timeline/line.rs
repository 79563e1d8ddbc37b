//! A line of a story, and how its message is taken apart.

use crate::text::Text;

/// What stands before and after the strong part of a message.
const STRONG: &str = "**";

/// A deed in words: "**Apologized** by phone: our date was wrong" and a second, softer line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What was done, in the strong type: "Apologized".
    pub lead: String,
    /// The rest of the first line, after a space: "by phone: our date was wrong"; may be empty.
    pub rest: String,
    /// The second line; may be empty.
    pub detail: String,
}

impl Told {
    /// The first line from its message, which begins with its strong part. Nothing in that part
    /// was typed by somebody, so that the first two marks are those of the message: the same
    /// characters in anybody's words stay as they are.
    pub(super) fn of(message: impl AsRef<str>) -> Self {
        let message = message.as_ref();
        let parts = message.strip_prefix(STRONG).and_then(|line| line.split_once(STRONG));
        let (lead, rest) = parts.unwrap_or((message, ""));
        Self { lead: lead.to_owned(), rest: rest.trim().to_owned(), detail: String::new() }
    }

    /// The second line, from those of its facts that are not empty.
    pub(super) fn with(mut self, text: &Text, facts: impl IntoIterator<Item = String>) -> Self {
        let facts = facts.into_iter().filter(|fact| !fact.is_empty());
        let next = |before: String, next: String| text.timeline.facts(&before, &next);
        self.detail = facts.reduce(next).unwrap_or_default();
        self
    }

    /// The first line as one sentence, for a screen reader and for files.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {}", self.lead, self.rest).trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{FILES, LANGUAGES};

    fn parts(message: &str) -> (String, String) {
        let told = Told::of(message);
        (told.lead, told.rest)
    }

    #[test]
    fn the_strong_part_is_the_one_of_the_message() {
        for (message, lead, rest) in [
            (
                "**Apologized** by phone: We are **sorry**",
                "Apologized",
                "by phone: We are **sorry**",
            ),
            ("**Promised:** **Friday**", "Promised:", "**Friday**"),
            ("**Promised:** **", "Promised:", "**"),
            ("**Settings saved**", "Settings saved", ""),
        ] {
            assert_eq!(parts(message), (lead.to_owned(), rest.to_owned()));
        }
    }

    #[test]
    fn facts_that_are_known_stand_side_by_side() {
        let facts = ["Owed", "", "Costs us $4.00"].map(str::to_owned);
        let told = Told::of("**Gift**").with(Text::english(), facts);
        assert_eq!(told.detail, "Owed · Costs us $4.00");
    }

    /// In every language: words that somebody typed could hold the marks themselves.
    #[test]
    fn nothing_that_somebody_typed_stands_in_a_strong_part_or_before_it() {
        let mut strong = 0;
        for (language, files) in LANGUAGES {
            let names = FILES.iter().map(|(name, _)| *name).zip(*files);
            let stories = names.filter(|(name, _)| name.starts_with("timeline"));
            let lines = stories.flat_map(|(_, file)| file.lines());
            for line in lines.filter(|line| !line.starts_with('#')) {
                let begins = |before: &str| before.ends_with("= ") || before.ends_with("] ");
                if let Some((before, _)) = line.split_once("{ $concession }") {
                    assert!(begins(before), "its strong part comes first: {language}: {line}");
                }
                let parts: Vec<&str> = line.split(STRONG).collect();
                let &[before, lead, ref rest @ ..] = parts.as_slice() else { continue };
                assert!(begins(before) && rest.len() == 1, "{language}: {line}");
                for value in lead.split("{ ").skip(1) {
                    let is_ours = ["$stage }", "$shown }"].iter().any(|it| value.starts_with(it));
                    assert!(is_ours, "{language}: {line}");
                }
                strong += 1;
            }
        }
        assert!(strong > 80, "{strong}");
    }
}
