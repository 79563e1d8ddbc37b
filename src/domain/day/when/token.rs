//! The pieces of a typed date or time, and the words that stand for a number.

use chrono::Weekday;

use super::{LONGEST, WhenProblem};
use Token::{Mark, Num, Word};

/// A piece of the text. Commas, dots behind words, and the words "the" and "of" carry nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A number and how many digits it was written with; too large ones stay at the largest.
    Num(u32, usize),
    /// Letters, in lower case.
    Word(&'a str),
    /// One of `-` `/` `.` `:`.
    Mark(char),
}

/// Cuts a lower-case text into tokens.
pub(super) fn tokens(lower: &str) -> Result<Vec<Token<'_>>, WhenProblem> {
    if lower.trim().is_empty() {
        return Err(WhenProblem::Empty);
    }
    if lower.len() > LONGEST {
        return Err(WhenProblem::NotUnderstood);
    }
    let mut found: Vec<Token> = Vec::new();
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
            (',', _) | ('.', Some(Word(_))) => {}
            ('@', _) => found.push(Word("at")),
            ('-' | '/' | '.' | ':', _) => found.push(Mark(c)),
            _ if c.is_whitespace() || matches!(piece, "the" | "of") => {}
            (_, Some(Num(..))) if matches!(piece, "st" | "nd" | "rd" | "th") => {}
            _ if c.is_alphabetic() => found.push(Word(piece)),
            _ if c.is_ascii_digit() => {
                found.push(Num(piece.parse().unwrap_or(u32::MAX), piece.len()));
            }
            _ => return Err(WhenProblem::NotUnderstood),
        }
    }
    Ok(found)
}

/// Takes a count off the front: a number, or one of the small ones as a word.
pub(super) fn count<'t, 'a>(tokens: &'t [Token<'a>]) -> Option<(i64, &'t [Token<'a>])> {
    let (n, rest) = match tokens {
        [Num(n, _), rest @ ..] => (*n, rest),
        [Word("a" | "an" | "one"), rest @ ..] => (1, rest),
        [Word("two"), rest @ ..] => (2, rest),
        [Word("three"), rest @ ..] => (3, rest),
        [Word("four"), rest @ ..] => (4, rest),
        [Word("five"), rest @ ..] => (5, rest),
        [Word("six"), rest @ ..] => (6, rest),
        _ => return None,
    };
    Some((i64::from(n), rest))
}

/// A weekday by its name or a usual short form.
pub(super) fn weekday(name: &str) -> Option<Weekday> {
    Some(match name {
        "monday" | "mon" => Weekday::Mon,
        "tuesday" | "tue" | "tues" => Weekday::Tue,
        "wednesday" | "wed" => Weekday::Wed,
        "thursday" | "thu" | "thur" | "thurs" => Weekday::Thu,
        "friday" | "fri" => Weekday::Fri,
        "saturday" | "sat" => Weekday::Sat,
        "sunday" | "sun" => Weekday::Sun,
        _ => return None,
    })
}

/// A month by its name or a usual short form, 1 to 12.
pub(super) fn month(name: &str) -> Option<u32> {
    Some(match name {
        "january" | "jan" => 1,
        "february" | "feb" => 2,
        "march" | "mar" => 3,
        "april" | "apr" => 4,
        "may" => 5,
        "june" | "jun" => 6,
        "july" | "jul" => 7,
        "august" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "october" | "oct" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    })
}
