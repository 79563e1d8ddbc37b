//! Sentences with gaps for what the case knows: `"We are sorry, {name}."`.

/// What fills a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// The words that were found.
    Words,
    /// The customer's name; in a reason, where none is known, what stands for it.
    Name,
    /// How to own the mistake, in a sentence.
    Owned,
    /// What was done to put it right.
    Fix,
    /// What went wrong, in our words.
    Happened,
    /// The change that keeps it from coming back.
    Change,
    /// What they get beyond the fix.
    Gift,
    /// A word for the writer, by its name in the rule file.
    Voice(String),
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// These words.
    Words(String),
    /// A gap.
    Gap(Gap),
}

/// A sentence with gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Template(Vec<Piece>);

impl Template {
    /// Reads a template; `is_voice` says which gaps are words for the writer.
    ///
    /// # Errors
    /// The name of the first gap that does not exist.
    pub(super) fn read(written: &str, is_voice: impl Fn(&str) -> bool) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = written;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or_else(|| after.to_owned())?;
            if !before.is_empty() {
                pieces.push(Piece::Words(before.to_owned()));
            }
            pieces.push(Piece::Gap(match name {
                "words" => Gap::Words,
                "name" => Gap::Name,
                "owned" => Gap::Owned,
                "fix" => Gap::Fix,
                "happened" => Gap::Happened,
                "change" => Gap::Change,
                "gift" => Gap::Gift,
                voice if is_voice(voice) => Gap::Voice(voice.to_owned()),
                unknown => return Err(unknown.to_owned()),
            }));
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest.to_owned()));
        }
        Ok(Self(pieces))
    }

    /// The template of these words, whatever is in them.
    pub(super) fn plain(words: &str) -> Self {
        Self(vec![Piece::Words(words.to_owned())])
    }

    /// The sentence, if every gap in it can be filled.
    pub(super) fn fill(&self, fill: impl Fn(&Gap) -> Option<String>) -> Option<String> {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) => Some(words.clone()),
                Piece::Gap(gap) => fill(gap),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_or_the_sentence_is_not_said() {
        let template = Template::read("{We} sent it, {name}.", |name| name == "We").unwrap();
        let fill = |gap: &Gap| match gap {
            Gap::Voice(_) => Some("I".to_owned()),
            Gap::Name => Some("Ines".to_owned()),
            _ => None,
        };
        assert_eq!(template.fill(fill).as_deref(), Some("I sent it, Ines."));
        assert_eq!(template.fill(|_| None), None);
        assert_eq!(Template::read("a {b} c", |_| false), Err("b".to_owned()));
        assert_eq!(Template::read("a {b", |_| false), Err("b".to_owned()));
    }
}
