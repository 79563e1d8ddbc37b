//! From template and values to words.

use super::{Line, Piece, Placeholder, Sentence, Template, Values};
use std::ops::Range;

/// First words, made from a template and a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// The words.
    pub text: String,
    /// What is still to be filled in: the bytes of each gap with its brackets, in order.
    pub gaps: Vec<Range<usize>>,
}

impl Template {
    /// The words for a case.
    #[must_use]
    pub fn fill(&self, values: &Values) -> Filled {
        let mut out = Writer { filled: Filled::default(), lines: 0, left_out: false, values };
        for line in &self.lines {
            out.line(line);
        }
        let kept = out.filled.text.trim_end().len();
        out.filled.text.truncate(kept);
        out.filled
    }
}

struct Writer<'a> {
    filled: Filled,
    /// How many lines were written.
    lines: usize,
    /// Whether something was left out since the last words.
    left_out: bool,
    values: &'a Values,
}

impl Writer<'_> {
    fn line(&mut self, line: &Line) {
        let said: Vec<&Sentence> = line.sentences.iter().filter(|it| self.is_said(it)).collect();
        self.left_out |= said.len() < line.sentences.len();
        if line.is_empty() {
            // What was left out leaves no hole behind: of the empty lines around it one stays.
            let text = &self.filled.text;
            if self.left_out && (text.is_empty() || text.ends_with('\n')) {
                return;
            }
        } else if said.is_empty() {
            return;
        }
        if self.lines > 0 {
            self.filled.text.push('\n');
        }
        self.lines += 1;
        if !line.is_empty() {
            self.left_out = false;
        }
        for sentence in said {
            self.sentence(sentence);
        }
        let text = &mut self.filled.text;
        let kept = text.trim_end_matches([' ', '\t']).len();
        text.truncate(kept);
    }

    /// Whether a sentence has all it cannot do without.
    fn is_said(&self, sentence: &Sentence) -> bool {
        sentence.pieces.iter().all(|piece| match piece {
            Piece::Slot { placeholder, is_optional: true } => {
                self.values.get(*placeholder).is_some()
            }
            _ => true,
        })
    }

    fn sentence(&mut self, sentence: &Sentence) {
        let mut is_start = true;
        let mut skip_stop = false;
        for (place, piece) in sentence.pieces.iter().enumerate() {
            match piece {
                Piece::Words(words) => {
                    let words = if skip_stop { words.get(1..).unwrap_or_default() } else { words };
                    self.filled.text.push_str(words);
                    is_start &= !words.contains(char::is_alphanumeric);
                    skip_stop = false;
                }
                Piece::Gap(what) => self.gap(what),
                Piece::Slot { placeholder, .. } => {
                    let next = match sentence.pieces.get(place + 1) {
                        Some(Piece::Words(words)) => words.chars().next(),
                        _ => None,
                    };
                    skip_stop = self.value(*placeholder, is_start, next);
                }
            }
            is_start &= matches!(piece, Piece::Words(_));
        }
    }

    /// Writes a value; true when it ends its sentence so that the full stop behind it goes.
    fn value(&mut self, placeholder: Placeholder, is_start: bool, next: Option<char>) -> bool {
        let Some(value) = self.values.get(placeholder) else {
            self.gap(self.values.gap(placeholder));
            return false;
        };
        let text = &mut self.filled.text;
        // Two full stops one after the other, or one before a comma, are nobody's style.
        let goes_on = next.is_some_and(|c| matches!(c, '.' | ',' | ';' | ':' | '!' | '?'));
        let ends_short = goes_on && value.ends_with('.') && !value.ends_with("..");
        let value = if ends_short { value.trim_end_matches('.') } else { value };
        let mut letters = value.chars();
        if is_start
            && placeholder.is_phrase()
            && let Some(first) = letters.next()
        {
            text.extend(first.to_uppercase());
        }
        text.push_str(letters.as_str());
        next == Some('.') && value.ends_with(['!', '?', '…'])
    }

    fn gap(&mut self, what: &str) {
        let text = &mut self.filled.text;
        let from = text.len();
        text.push('[');
        text.push_str(what);
        text.push(']');
        self.filled.gaps.push(from..text.len());
    }
}
