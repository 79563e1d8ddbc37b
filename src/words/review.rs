//! What a check came to.

use super::class::Class;
use super::part::Part;
use std::ops::Range;

/// From this sum on an apology that owns the mistake and repairs it is ready.
pub const READY: u8 = 70;

/// What a check came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Review {
    /// What should be said another way, in the order of the text; what is not there comes last.
    pub findings: Vec<Finding>,
    /// The parts that were found, each once, with the first sentence that carries it.
    pub parts: Vec<PartFound>,
    /// What this kind of text should have and does not.
    pub missing: Vec<Missing>,
    /// The sum over the parts.
    pub score: Score,
}

/// Some words that should be said another way, or something that is not there.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub class: Class,
    /// The id of the rule that says so.
    pub rule: String,
    /// Where: bytes of the text, on character borders. What is not there lies, empty, at the end.
    pub span: Range<usize>,
    /// Why the words hurt, and what to do instead; it may name the customer.
    pub why: String,
    /// Words that can stand there instead, where the engine knows any.
    pub rewrite: Option<Rewrite>,
}

/// Words that can stand in place of others.
#[derive(Clone, Debug, PartialEq)]
pub struct Rewrite {
    /// What is replaced: bytes of the text, on character borders. It may be wider than the
    /// finding, up to its whole sentence.
    pub span: Range<usize>,
    /// The words to put there; empty takes the old ones out.
    pub words: String,
}

impl Rewrite {
    /// The text with the rewrite done.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let before = text.get(..self.span.start).unwrap_or(text);
        let after = text.get(self.span.end..).unwrap_or_default();
        [before, &self.words, after].concat()
    }
}

/// A part that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartFound {
    /// Which part.
    pub part: Part,
    /// The sentence that carries it.
    pub span: Range<usize>,
}

/// Something a text should have and does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Missing {
    /// A part of an apology.
    Part(Part),
    /// The customer's name.
    Name,
    /// A day by which something happens.
    Date,
    /// Something beyond the fix.
    Concession,
    /// How things stand.
    Standing,
    /// The reason for a decline.
    Reason,
    /// Who the customer can ask next.
    AskNext,
}

impl Missing {
    /// The name used by programs that read the answer; it never changes.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Part(part) => part.id(),
            Self::Name => "name",
            Self::Date => "date",
            Self::Concession => "concession",
            Self::Standing => "standing",
            Self::Reason => "reason",
            Self::AskNext => "ask_next",
        }
    }
}

/// The sum over the parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Each part that was found, with its weight.
    pub sum: Vec<(Part, u8)>,
    /// The sum, 0 to 100.
    pub total: u8,
    /// Whether the sum reaches [`READY`] with responsibility and repair in it.
    pub is_ready: bool,
}

impl Score {
    /// The score of these parts.
    #[must_use]
    pub fn of(parts: &[PartFound]) -> Self {
        let has = |part: Part| parts.iter().any(|found| found.part == part);
        let sum: Vec<(Part, u8)> = Part::ALL
            .into_iter()
            .filter(|part| has(*part))
            .map(|part| (part, part.weight()))
            .collect();
        let total = sum.iter().map(|(_, weight)| weight).sum();
        let is_ready = total >= READY && has(Part::Responsibility) && has(Part::Repair);
        Self { sum, total, is_ready }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(parts: &[Part]) -> Score {
        let found: Vec<PartFound> =
            parts.iter().map(|part| PartFound { part: *part, span: 0..1 }).collect();
        Score::of(&found)
    }

    #[test]
    fn an_apology_is_ready_when_it_owns_and_repairs_and_says_enough() {
        use Part::{Explanation, Forgiveness, Regret, Repair, Repentance, Responsibility};
        let ready = score(&[Responsibility, Regret, Repair]);
        assert_eq!((ready.total, ready.is_ready), (70, true));
        let no_repair = score(&[Responsibility, Regret, Explanation, Repentance, Forgiveness]);
        assert_eq!((no_repair.total, no_repair.is_ready), (75, false));
        let no_owner = score(&[Regret, Explanation, Repair, Repentance, Forgiveness]);
        assert_eq!((no_owner.total, no_owner.is_ready), (70, false));
        assert_eq!(score(&Part::ALL).total, 100);
    }

    #[test]
    fn a_rewrite_takes_the_place_of_its_span() {
        let rewrite = Rewrite { span: 2..6, words: "é".to_owned() };
        assert_eq!(rewrite.apply("a word b"), "a é b");
    }
}
