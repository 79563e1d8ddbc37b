//! From a template and a case to first words for a customer.
//!
//! A template is plain text with placeholders in single braces, `{first_name}`. With a question
//! mark, `{gets?}`, the whole sentence around it (or the line, where no full stop ends it) is
//! left out when there is nothing to say. A value that is missing without the mark becomes a gap:
//! square brackets that say what belongs there. Square brackets in the template itself are gaps
//! too, for what only the writer can know. A brace that is meant as a brace is doubled.
//!
//! [`Template::read`] never fails: what it does not understand it reports with line and column,
//! and reads as best it can, so that a preview can follow every key. The words of a gap come in
//! with the [`Values`], since this folder knows no language.

mod distance;
mod fill;
mod placeholder;
mod problem;
mod read;
mod sentences;
mod shipped;
mod untouched;
mod values;

pub use fill::Filled;
pub use placeholder::Placeholder;
pub use problem::{TemplateProblem, TemplateProblemKind};
use shipped::all_languages;
pub use shipped::{Occasion, Shipped, Start, all, default_words, shipped, start};
pub use untouched::is_only_template;
pub use values::Values;

use std::ops::Range;

/// A template that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    lines: Vec<Line>,
}

/// A template with what is wrong in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The template, read as well as it can be.
    pub template: Template,
    /// What is wrong, in the order of the text.
    pub problems: Vec<TemplateProblem>,
    /// Where each known placeholder stands, with its braces: bytes of the text.
    pub slots: Vec<Range<usize>>,
}

/// A line of a template, which is its sentences one after the other; an empty line has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Line {
    sentences: Vec<Sentence>,
}

/// A sentence with the white space behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Sentence {
    pieces: Vec<Piece>,
}

/// The smallest part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Words as they are.
    Words(String),
    /// The place of a value.
    Slot {
        /// Which value.
        placeholder: Placeholder,
        /// Whether its sentence is left out without it.
        is_optional: bool,
    },
    /// Something only the writer can know, without its brackets.
    Gap(String),
}

impl Template {
    /// The placeholders it uses, each once, in the order of the text.
    #[must_use]
    pub fn placeholders(&self) -> Vec<Placeholder> {
        let mut found = Vec::new();
        for placeholder in self.lines.iter().flat_map(Line::placeholders) {
            if !found.contains(&placeholder) {
                found.push(placeholder);
            }
        }
        found
    }

    /// The same template with the paragraphs about what was done and what they get right behind
    /// the greeting. Words alone no longer help somebody whom we failed before: the second
    /// apology within twelve months leads with the repair (domain rules, "The apology").
    #[must_use]
    pub fn repair_first(&self) -> Self {
        let mut paragraphs: Vec<&[Line]> = self.lines.split(Line::is_empty).collect();
        let repairs = |lines: &[Line]| {
            let mut used = lines.iter().flat_map(Line::placeholders);
            used.any(|it| matches!(it, Placeholder::Fix | Placeholder::Gets))
        };
        let head = usize::from(paragraphs.first().is_some_and(|first| is_greeting(first)));
        // A stable sort keeps the order within each half.
        if let Some(body) = paragraphs.get_mut(head..) {
            body.sort_by_key(|lines| !repairs(lines));
        }
        let empty: &[Line] = &[Line { sentences: Vec::new() }];
        let lines = paragraphs.join(empty);
        Self { lines }
    }
}

/// Whether a paragraph is a greeting: one line that ends in a comma, as in "Dear Ines,".
fn is_greeting(lines: &[Line]) -> bool {
    let [line] = lines else { return false };
    let last = line.sentences.last().and_then(|sentence| sentence.pieces.last());
    matches!(last, Some(Piece::Words(words)) if words.trim_end().ends_with(','))
}

impl Line {
    fn is_empty(&self) -> bool {
        self.sentences.is_empty()
    }

    fn placeholders(&self) -> impl Iterator<Item = Placeholder> {
        self.sentences.iter().flat_map(|sentence| &sentence.pieces).filter_map(
            |piece| match piece {
                Piece::Slot { placeholder, .. } => Some(*placeholder),
                Piece::Words(_) | Piece::Gap(_) => None,
            },
        )
    }
}

#[cfg(test)]
mod tests;
