//! From text to template.

use super::sentences::split;
use super::{Line, Piece, Placeholder, Reading, Template, TemplateProblem, TemplateProblemKind};
use std::ops::Range;

impl Template {
    /// Reads a template. It never fails: a placeholder that is not known becomes a gap with its
    /// name, and a brace without its partner goes.
    #[must_use]
    pub fn read(text: &str) -> Reading {
        let mut reader = Reader { problems: Vec::new(), slots: Vec::new() };
        let mut lines = Vec::new();
        let mut start = 0;
        for (number, line) in text.split('\n').enumerate() {
            let words = line.strip_suffix('\r').unwrap_or(line);
            let pieces = reader.line(Place { number, start }, words);
            let is_blank =
                |piece: &Piece| matches!(piece, Piece::Words(it) if it.trim().is_empty());
            let pieces = if pieces.iter().all(is_blank) { Vec::new() } else { pieces };
            lines.push(Line { sentences: split(pieces) });
            start += line.len() + 1;
        }
        Reading { template: Self { lines }, problems: reader.problems, slots: reader.slots }
    }
}

/// Where a line is: its number from 0, and the bytes before it.
#[derive(Clone, Copy)]
struct Place {
    number: usize,
    start: usize,
}

struct Reader {
    problems: Vec<TemplateProblem>,
    slots: Vec<Range<usize>>,
}

impl Reader {
    fn line(&mut self, place: Place, line: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let at = line.len() - rest.len();
            let step = match first {
                '{' => self.open(place, line, at),
                '}' => self.close(place, line, at),
                '[' => gap(rest),
                other => Step::words(other.to_string(), other.len_utf8()),
            };
            match step.piece {
                Piece::Words(more) => words.push_str(&more),
                piece => {
                    flush(&mut words, &mut pieces);
                    pieces.push(piece);
                }
            }
            rest = rest.get(step.length.max(1)..).unwrap_or_default();
        }
        flush(&mut words, &mut pieces);
        pieces
    }

    /// From an opening brace on.
    fn open(&mut self, place: Place, line: &str, at: usize) -> Step {
        let inside = line.get(at + 1..).unwrap_or_default();
        if inside.starts_with('{') {
            return Step::words("{", 2);
        }
        // A name ends at the next brace of either sort; only a closing one closes it.
        let end = inside.find(['{', '}']).unwrap_or(inside.len());
        let typed = inside.get(..end).unwrap_or_default();
        if !inside.get(end..).is_some_and(|rest| rest.starts_with('}')) {
            self.report(place, line, at..at + 1 + typed.len(), TemplateProblemKind::Unclosed);
            return Step::words("", 1);
        }
        let length = end + 2;
        let span = at..at + length;
        let name = typed.trim();
        let (name, is_optional) = match name.strip_suffix('?') {
            Some(name) => (name.trim_end(), true),
            None => (name, false),
        };
        if name.is_empty() {
            self.report(place, line, span, TemplateProblemKind::Empty);
            return Step::words("", length);
        }
        let piece = match Placeholder::of_name(name) {
            Some(placeholder) => {
                self.slots.push(place.start + span.start..place.start + span.end);
                Piece::Slot { placeholder, is_optional }
            }
            None => {
                let nearest = Placeholder::nearest(name);
                let name = name.to_owned();
                let kind = TemplateProblemKind::Unknown { name: name.clone(), nearest };
                self.report(place, line, span, kind);
                Piece::Gap(name.replace(['[', ']'], ""))
            }
        };
        Step { piece, length }
    }

    /// From a closing brace on that closes nothing.
    fn close(&mut self, place: Place, line: &str, at: usize) -> Step {
        if line.get(at + 1..).is_some_and(|rest| rest.starts_with('}')) {
            return Step::words("}", 2);
        }
        self.report(place, line, at..at + 1, TemplateProblemKind::Unopened);
        Step::words("", 1)
    }

    fn report(&mut self, place: Place, line: &str, span: Range<usize>, kind: TemplateProblemKind) {
        let column = line.get(..span.start).map_or(0, |before| before.chars().count()) + 1;
        let span = place.start + span.start..place.start + span.end;
        self.problems.push(TemplateProblem { line: place.number + 1, column, span, kind });
    }
}

/// A piece and how many bytes it took.
struct Step {
    piece: Piece,
    length: usize,
}

impl Step {
    fn words(words: impl Into<String>, length: usize) -> Self {
        Self { piece: Piece::Words(words.into()), length }
    }
}

/// From a square bracket on: a gap when it is closed before anything else is opened.
fn gap(rest: &str) -> Step {
    let inside = rest.get(1..).unwrap_or_default();
    let end = inside.find(['[', ']', '{', '}']).unwrap_or(inside.len());
    let what = inside.get(..end).unwrap_or_default();
    let is_closed = inside.get(end..).is_some_and(|rest| rest.starts_with(']'));
    if is_closed && !what.trim().is_empty() {
        Step { piece: Piece::Gap(what.trim().to_owned()), length: end + 2 }
    } else {
        Step::words("[", 1)
    }
}

fn flush(words: &mut String, pieces: &mut Vec<Piece>) {
    if !words.is_empty() {
        pieces.push(Piece::Words(std::mem::take(words)));
    }
}
