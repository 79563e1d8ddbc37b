//! The pieces of a typed date or time, and what its words mean.
//!
//! The words themselves stand in `assets/text/LANG/typed_dates.ftl`; those of all languages are
//! understood at once, so that what was typed before the language was changed still counts.

use chrono::Weekday;

use super::{LONGEST, WhenProblem};
use Meaning::{
    AfterNoon, Ago, At, BeforeNoon, By, Count, Filler, Half, In, Last, Midnight, Month, Next, Noon,
    On, OnWeekday, Ordinal, Span, This, Today, Tomorrow, Yesterday,
};
use Token::{Mark, Num, Other, Word};

include!(concat!(env!("OUT_DIR"), "/typed_dates.rs"));

/// What a word means within a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Today,
    Tomorrow,
    Yesterday,
    Next,
    This,
    Last,
    In,
    Ago,
    On,
    By,
    At,
    Noon,
    Midnight,
    BeforeNoon,
    AfterNoon,
    Half,
    Span(Unit),
    /// The ending of a number: "1st".
    Ordinal,
    /// A word that carries nothing: "the".
    Filler,
    OnWeekday(Weekday),
    /// 1 to 12.
    Month(u32),
    /// A small number as a word.
    Count(u32),
}

/// What a span is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
}

/// A piece of the text. Commas, dots behind words, and fillers carry nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// A number and how many digits it was written with; too large ones stay at the largest.
    Num(u32, usize),
    /// A word that means something in a date.
    Word(Meaning),
    /// A word that does not.
    Other,
    /// One of `-` `/` `.` `:`.
    Mark(char),
}

/// A piece as it is cut, before the words are looked up.
enum Piece<'a> {
    Number(&'a str),
    Letters(&'a str),
    Mark(char),
}

/// Cuts a lower-case text into tokens.
pub(super) fn tokens(lower: &str) -> Result<Vec<Token>, WhenProblem> {
    if lower.trim().is_empty() {
        return Err(WhenProblem::Empty);
    }
    if lower.len() > LONGEST {
        return Err(WhenProblem::NotUnderstood);
    }
    let pieces = pieces(lower)?;
    let mut found: Vec<Token> = Vec::new();
    let mut left = pieces.as_slice();
    while let [first, rest @ ..] = left {
        let (token, behind) = match first {
            Piece::Number(digits) => (Num(digits.parse().unwrap_or(u32::MAX), digits.len()), rest),
            Piece::Mark('@') => (Word(At), rest),
            Piece::Mark(mark) => (Mark(*mark), rest),
            Piece::Letters(_) => match meaning(left) {
                Some((meaning, behind)) => (Word(meaning), behind),
                None => (Other, rest),
            },
        };
        left = behind;
        match (token, found.last()) {
            (Word(Filler), _) | (Word(Ordinal), Some(Num(..))) => {}
            (Word(Ordinal), _) => found.push(Other),
            _ => found.push(token),
        }
    }
    Ok(found)
}

fn pieces(lower: &str) -> Result<Vec<Piece<'_>>, WhenProblem> {
    let mut found: Vec<Piece> = Vec::new();
    let mut left = lower;
    while let Some(c) = left.chars().next() {
        let same_kind = |other: char| match c {
            _ if c.is_ascii_digit() => other.is_ascii_digit(),
            _ => c.is_alphabetic() && other.is_alphabetic(),
        };
        let end = left.find(|other| !same_kind(other)).unwrap_or(left.len());
        let (piece, rest) = left.split_at_checked(end.max(c.len_utf8())).unwrap_or((left, ""));
        left = rest;
        match (c, found.last()) {
            (',', _) | ('.', Some(Piece::Letters(_))) => {}
            ('@' | '-' | '/' | '.' | ':', _) => found.push(Piece::Mark(c)),
            _ if c.is_whitespace() => {}
            _ if c.is_alphabetic() => found.push(Piece::Letters(piece)),
            _ if c.is_ascii_digit() => found.push(Piece::Number(piece)),
            _ => return Err(WhenProblem::NotUnderstood),
        }
    }
    Ok(found)
}

/// What the first words mean, the longer phrase first, and what stands behind them.
fn meaning<'p, 'a>(pieces: &'p [Piece<'a>]) -> Option<(Meaning, &'p [Piece<'a>])> {
    WORDS.iter().find_map(|(words, meaning)| {
        let (front, behind) = pieces.split_at_checked(words.len())?;
        let is_it = |(piece, word): (&Piece<'_>, &&str)| {
            matches!(piece, Piece::Letters(letters) if letters == word)
        };
        front.iter().zip(*words).all(is_it).then_some((*meaning, behind))
    })
}

/// Takes a count off the front: a number, or one of the small ones as a word.
pub(super) fn count(tokens: &[Token]) -> Option<(i64, &[Token])> {
    match tokens {
        [Num(n, _) | Word(Count(n)), rest @ ..] => Some((i64::from(*n), rest)),
        _ => None,
    }
}
