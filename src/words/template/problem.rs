//! What is wrong in a template.

use super::Placeholder;
use std::ops::Range;

/// Something wrong in a template, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateProblem {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The bytes of the text concerned, on the borders of characters.
    pub span: Range<usize>,
    /// What is wrong.
    pub kind: TemplateProblemKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateProblemKind {
    /// There is no such placeholder.
    Unknown {
        /// The name as typed.
        name: String,
        /// The one that was probably meant.
        nearest: Option<Placeholder>,
    },
    /// A brace is opened and not closed on the same line.
    Unclosed,
    /// A brace is closed that was not opened.
    Unopened,
    /// There is nothing between the braces.
    Empty,
}
