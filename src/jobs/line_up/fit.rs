//! One page and no more: a second one would not hang on the wall.
//!
//! How much fits is an estimate in lines of text, made for the smaller of the usual papers
//! (Letter), so that the printed page has room to spare.

use crate::domain::tidy;
use crate::exchange::line_up::Line;

/// So many lines of text fit below the title and the headings of the parts.
const PAGE_LINES: usize = 32;
/// So many letters stand side by side in the printed column.
const LETTERS: usize = 72;
/// So many lines of text each half of a line of the page may take.
const ROWS_MOST: usize = 2;
/// From here on letters are twice as wide: the scripts of East Asia, and pictures.
const WIDE_FROM: char = '\u{1100}';

/// Cuts what is too long for a line of the page.
pub(super) fn shorten(line: Line) -> Line {
    Line { what: cut(&line.what), about: cut(&line.about), ..line }
}

fn cut(text: &str) -> String {
    let room = LETTERS * ROWS_MOST;
    let mut used = 0;
    let kept = text.chars().take_while(|letter| {
        used += width(*letter);
        used <= room
    });
    match kept.count() {
        kept if kept == text.chars().count() => text.to_owned(),
        kept => tidy::cut(text, kept.saturating_sub(1)),
    }
}

/// Leaves out the last lines until the page holds them all: first of the part with the most lines,
/// and of the last part where several have as many.
pub(super) fn fit(parts: &mut [&mut Vec<Line>]) {
    while parts.iter().flat_map(|part| part.iter()).map(rows).sum::<usize>() > PAGE_LINES {
        let Some(longest) = parts.iter_mut().max_by_key(|part| part.len()) else { return };
        if longest.pop().is_none() {
            return;
        }
    }
}

/// How many lines of text a line of the page takes.
fn rows(line: &Line) -> usize {
    let rows = |text: &str| text.chars().map(width).sum::<usize>().div_ceil(LETTERS).max(1);
    rows(&line.what) + rows(&line.about)
}

fn width(letter: char) -> usize {
    if letter < WIDE_FROM { 1 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(count: usize, what: &str) -> Vec<Line> {
        let line = Line { what: what.to_owned(), about: "Marta Novak".into(), ..Line::default() };
        vec![line; count]
    }

    fn left(due: usize, care: usize, harms: usize, what: &str) -> [usize; 3] {
        let mut parts = [due, care, harms].map(|count| lines(count, what));
        let [due, care, harms] = &mut parts;
        fit(&mut [due, care, harms]);
        parts.map(|part| part.len())
    }

    #[test]
    fn what_fits_stays_and_the_longest_part_gives_way_first() {
        assert_eq!(left(10, 2, 4, "I will call you."), [10, 2, 4]);
        assert_eq!(left(12, 12, 12, "I will call you."), [6, 5, 5]);
        assert_eq!(left(12, 1, 12, "I will call you."), [8, 1, 7]);
        assert_eq!(left(12, 2, 12, &"long ".repeat(28)), [4, 2, 4]);
        assert_eq!(left(0, 0, 0, ""), [0, 0, 0]);
    }

    #[test]
    fn nothing_takes_more_than_two_lines_in_any_script() {
        for (text, most) in [("word ".repeat(400), 144), ("謝罪".repeat(400), 72)] {
            let line = shorten(Line { what: text, ..Line::default() });
            assert!(line.what.ends_with('…') && line.what.chars().count() <= most);
            assert!(rows(&line) <= 3, "{}", line.what);
        }
        let short = Line { what: "謝罪".into(), about: "Zoë".into(), ..Line::default() };
        assert_eq!(shorten(short.clone()), short);
    }
}
