//! What is wrong with a rule file; the sentence is made elsewhere.

use crate::words::pattern::PatternProblem;

/// Something wrong with a rule file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackProblem {
    /// The file; for the owner's own rules, empty.
    pub file: String,
    /// The line, from 1; for the owner's own rules, the place of the rule among them, from 1.
    pub line: usize,
    /// The rule, where it is known.
    pub rule: String,
    /// What is wrong.
    pub kind: PackProblemKind,
}

/// What is wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackProblemKind {
    /// It is no TOML, or holds something that does not belong there; the reader's own words.
    Format(String),
    /// A class that does not exist.
    Class(String),
    /// A kind of text that does not exist.
    MessageKind(String),
    /// Something a sentence can say that does not exist.
    Says(String),
    /// A gap in a sentence that nothing fills.
    Gap(String),
    /// A pattern that cannot be used, and why.
    Pattern(PatternProblem),
    /// Another rule has this id.
    SameId,
    /// The rule looks for nothing.
    NoPattern,
    /// The owner's phrase has no word in it.
    NoWord,
}
