//! The pieces of a typed date or time, and what its words mean.
//!
//! The words themselves stand in `assets/text/LANG/typed_dates.ftl`; those of all languages are
//! understood at once, so that what was typed before the language was changed still counts.

use std::borrow::Cow;
use std::ops::Range;

use chrono::Weekday;

use super::{LONGEST, WhenProblem};
use Meaning::{
    AfterNoon, Ago, And, Article, At, Before, BeforeNoon, Between, By, Clock, Count, End, Filler,
    Half, In, Last, Midnight, Month, Next, Noon, OfDay, On, OnWeekday, Ordinal, Overmorrow, Past,
    Quarter, Span, This, To, Today, Tomorrow, Tonight, Yesterday,
};
use Token::{Mark, Nth, Num, Other, Word};

include!(concat!(env!("OUT_DIR"), "/typed_dates.rs"));

/// What a word means within a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Today,
    Tomorrow,
    /// "The day after tomorrow".
    Overmorrow,
    Yesterday,
    Next,
    This,
    Last,
    In,
    Ago,
    On,
    By,
    Before,
    At,
    /// Begins a stretch of time: "between 2 and 4".
    Between,
    And,
    To,
    /// "Half past three".
    Past,
    /// "End of the week".
    End,
    Noon,
    Midnight,
    OfDay(Part),
    /// The evening of today.
    Tonight,
    /// "O'clock".
    Clock,
    BeforeNoon,
    AfterNoon,
    Half,
    Quarter,
    Span(Unit),
    /// The ending of a number: "1st".
    Ordinal,
    /// A word that carries nothing: "the".
    Filler,
    OnWeekday(Weekday),
    /// 1 to 12.
    Month(u32),
    /// "A", which counts as one and is no hour.
    Article,
    /// A small number as a word.
    Count(u32),
}

/// A part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
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

/// A piece of the text. Commas, dots behind words, apostrophes and fillers carry nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// A number and how many digits it was written with; too large ones stay at the largest.
    Num(u32, usize),
    /// A number with the ending of one that counts: "4th".
    Nth(u32),
    /// A word that means something in a date.
    Word(Meaning),
    /// A word that does not, and what else stands in a text.
    Other,
    /// One of `-` `/` `.` `:`.
    Mark(char),
}

impl Token {
    /// The day of a month that it can be: "4" or "4th".
    pub(super) fn day(self) -> Option<u32> {
        match self {
            Num(day, 1 | 2) | Nth(day) => Some(day),
            _ => None,
        }
    }
}

/// A piece as it is cut, before the words are looked up.
enum Piece<'a> {
    Number(&'a str),
    Letters(Cow<'a, str>),
    Mark(char),
    /// A sign that no date has.
    Strange,
}

/// Cuts what was typed into tokens.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, WhenProblem> {
    if text.trim().is_empty() {
        return Err(WhenProblem::Empty);
    }
    if text.len() > LONGEST {
        return Err(WhenProblem::NotUnderstood);
    }
    let pieces = pieces(text);
    if pieces.iter().any(|(piece, _)| matches!(piece, Piece::Strange)) {
        return Err(WhenProblem::NotUnderstood);
    }
    Ok(meant(&pieces).0)
}

/// Cuts a running text into tokens, and says where in it each stands.
pub(super) fn tokens_within(text: &str) -> (Vec<Token>, Vec<Range<usize>>) {
    meant(&pieces(text))
}

fn meant(pieces: &[(Piece<'_>, Range<usize>)]) -> (Vec<Token>, Vec<Range<usize>>) {
    let (mut found, mut spans): (Vec<Token>, Vec<Range<usize>>) = (Vec::new(), Vec::new());
    let mut left = pieces;
    while let [(first, span), rest @ ..] = left {
        let (token, behind) = match first {
            Piece::Number(digits) => (Num(digits.parse().unwrap_or(u32::MAX), digits.len()), rest),
            Piece::Mark('@') => (Word(At), rest),
            Piece::Mark(mark) => (Mark(*mark), rest),
            Piece::Strange => (Other, rest),
            Piece::Letters(_) => match meaning(left) {
                Some((meaning, behind)) => (Word(meaning), behind),
                None => (Other, rest),
            },
        };
        let taken = left.len() - behind.len();
        let end = left.get(taken.saturating_sub(1)).map_or(span.end, |(_, last)| last.end);
        left = behind;
        let span = span.start..end;
        match (token, found.last().copied()) {
            (Word(Filler), _) => {}
            (Word(Ordinal), Some(Num(n, 1 | 2))) => {
                found.pop();
                found.push(Nth(n));
                if let Some(number) = spans.last_mut() {
                    number.end = end;
                }
            }
            (Word(Ordinal), _) => push(&mut found, &mut spans, Other, span),
            (Word(Tonight), _) => {
                push(&mut found, &mut spans, Word(Today), span.clone());
                push(&mut found, &mut spans, Word(OfDay(Part::Evening)), span);
            }
            _ => push(&mut found, &mut spans, token, span),
        }
    }
    (found, spans)
}

fn push(found: &mut Vec<Token>, spans: &mut Vec<Range<usize>>, token: Token, span: Range<usize>) {
    found.push(token);
    spans.push(span);
}

fn pieces(text: &str) -> Vec<(Piece<'_>, Range<usize>)> {
    let mut found: Vec<(Piece, Range<usize>)> = Vec::new();
    let mut at = 0;
    while let Some(left) = text.get(at..)
        && let Some(c) = left.chars().next()
    {
        let same_kind = |other: char| match c {
            _ if c.is_ascii_digit() => other.is_ascii_digit(),
            _ => c.is_alphabetic() && other.is_alphabetic(),
        };
        let end = left.find(|other| !same_kind(other)).unwrap_or(left.len());
        let (piece, _) = left.split_at_checked(end.max(c.len_utf8())).unwrap_or((left, ""));
        let span = at..at + piece.len();
        at = span.end;
        let piece = match (c, found.last()) {
            (',' | '\'' | '\u{2019}', _) | ('.', Some((Piece::Letters(_), _))) => continue,
            ('@' | '-' | '/' | '.' | ':', _) => Piece::Mark(c),
            _ if c.is_whitespace() => continue,
            _ if c.is_alphabetic() => Piece::Letters(small(piece)),
            _ if c.is_ascii_digit() => Piece::Number(piece),
            _ => Piece::Strange,
        };
        found.push((piece, span));
    }
    found
}

/// A word in small letters.
fn small(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// Pieces and where they stand.
type Pieces<'p, 'a> = &'p [(Piece<'a>, Range<usize>)];

/// What the first words mean, the longer phrase first, and what stands behind them.
fn meaning<'p, 'a>(pieces: Pieces<'p, 'a>) -> Option<(Meaning, Pieces<'p, 'a>)> {
    WORDS.iter().find_map(|(words, meaning)| {
        let (front, behind) = pieces.split_at_checked(words.len())?;
        let is_it = |((piece, _), word): (&(Piece<'_>, Range<usize>), &&str)| matches!(piece, Piece::Letters(letters) if letters == word);
        front.iter().zip(*words).all(is_it).then_some((*meaning, behind))
    })
}

/// Takes a count off the front: a number, or one of the small ones as a word.
pub(super) fn count(tokens: &[Token]) -> Option<(i64, &[Token])> {
    match tokens {
        [Num(n, _) | Word(Count(n)), rest @ ..] => Some((i64::from(*n), rest)),
        [Word(Article), rest @ ..] => Some((1, rest)),
        _ => None,
    }
}
