//! Finding days and times in a running text: "I will call you Friday noon, before we open".
//!
//! It is the grammar of [`parse_when`](super::parse_when), tried at every word; the longest phrase
//! from there counts. What is written for people leaves more to doubt than what is typed into a
//! field, so what could be an amount, a fraction or a name is no day here.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use super::date_part::month_ahead;
use super::token::Meaning::{Between, By, In, Month, OfDay, On, Span};
use super::token::Token::{self, Mark, Nth, Num, Other, Word};
use super::token::{Unit, tokens_within};
use super::{DEFAULT_DUE_TIME, Direction, Readings, front};

/// A day or time that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundWhen {
    /// Where its words stand, in bytes.
    pub span: Range<usize>,
    /// The minute it means; of two readings the first, as
    /// [`WhenProblem::Ambiguous`](super::WhenProblem::Ambiguous) has them.
    pub at: NaiveDateTime,
    /// The second reading, if it has two.
    pub other: Option<NaiveDateTime>,
    /// The first day of what was named: Monday of "next week", the 1st of "December"; else the day.
    pub begins: NaiveDate,
    /// Whether a day was said; without one it is today's.
    pub has_day: bool,
    /// Whether a time was said; without one it is
    /// [`DEFAULT_DUE_TIME`](crate::domain::day::DEFAULT_DUE_TIME).
    pub has_time: bool,
}

/// The days and times that stand in a text, in reading order, read as
/// [`parse_when`](super::parse_when) reads them against the local time `now`. Pass one sentence
/// without the mark that ends it: a phrase may lead over any other.
#[must_use]
pub fn find_whens(text: &str, now: NaiveDateTime) -> Vec<FoundWhen> {
    let (tokens, spans) = tokens_within(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..)
        && !rest.is_empty()
    {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let (taken, when) = match month(before, rest, now.date()) {
            Some(when) => (1, Some(when)),
            None => first(rest, now),
        };
        let span = spans.get(at..at + taken).and_then(|spans| {
            let (first, last) = spans.first().zip(spans.last())?;
            Some(first.start..last.end)
        });
        at += taken.max(1);
        let (Some(when), Some(span)) = (when, span) else { continue };
        if !is_doubtful(text, &span) {
            found.push(FoundWhen { span, ..when });
        }
    }
    found
}

/// What stands at the front of the tokens, and how many it takes.
fn first(tokens: &[Token], now: NaiveDateTime) -> (usize, Option<FoundWhen>) {
    if !matches!(tokens, [Word(_) | Num(..), ..]) {
        return (1, None);
    }
    let Ok(Some((front, rest))) = front(tokens, now, false, Direction::Ahead) else {
        return (1, None);
    };
    let taken = tokens.len() - rest.len();
    let own = tokens.get(..taken).unwrap_or_default();
    if !counts(own, rest) {
        return (1, None);
    }
    let (at, other) = match front.at {
        Readings::One(at) => (at, None),
        Readings::Two(at, other) => (at, Some(other)),
    };
    let (has_day, has_time) = (front.has_day, front.has_time);
    let begins = begins(own, at.date());
    (taken, Some(FoundWhen { span: 0..0, at, other, begins, has_day, has_time }))
}

/// A month without a day: "from December" is its first day, "in December" its last.
fn month(before: Option<&Token>, tokens: &[Token], today: NaiveDate) -> Option<FoundWhen> {
    let ([Word(Month(month)), rest @ ..], Some(Word(before @ (Between | In)))) = (tokens, before)
    else {
        return None;
    };
    if matches!(rest, [Num(..) | Nth(_), ..]) {
        return None;
    }
    let (begins, ends) = month_ahead(*month, today).ok()?;
    let day = if *before == Between { begins } else { ends };
    let at = day.and_time(DEFAULT_DUE_TIME);
    Some(FoundWhen { span: 0..0, at, other: None, begins, has_day: true, has_time: false })
}

/// The first day of the week or month that is named; `last` is the day that was read.
fn begins(own: &[Token], last: NaiveDate) -> NaiveDate {
    let names = |unit| own.contains(&Word(Span(unit)));
    let first = match own {
        [Word(In), ..] => None,
        _ if names(Unit::Week) => {
            let day = u64::from(last.weekday().num_days_from_monday());
            last.checked_sub_days(Days::new(day))
        }
        _ if names(Unit::Month) => last.with_day(1),
        _ => None,
    };
    first.unwrap_or(last)
}

/// Whether the tokens are a day or time in running words.
fn counts(own: &[Token], rest: &[Token]) -> bool {
    // "Every morning" and "an afternoon" name no day.
    if matches!(own, [] | [Word(OfDay(_))]) {
        return false;
    }
    let is_followed = matches!(rest, [Other | Word(Span(_)), ..]);
    match own {
        // "on the 4th floor", "late by 5 days"
        [.., Nth(_)] | [Word(By), Num(..)] if is_followed => {
            own.iter().any(|token| matches!(token, Word(Month(_))))
        }
        // "2.5 kilos", "24/7", "1-2"
        [Num(..), ..] | [Word(On | By), Num(..), Mark('/' | '-'), ..] => own.iter().any(|token| {
            matches!(token, Word(_) | Mark(':')) || matches!(token, Num(_, digits) if *digits == 4)
        }),
        _ => true,
    }
}

/// Whether what surrounds the words makes them something else: "Monday's", "at 10 %", or a short
/// word such as "sat" that is only sometimes a day.
fn is_doubtful(text: &str, span: &Range<usize>) -> bool {
    /// A word of so few letters is a day only where something else of a date stands beside it.
    const SHORT: usize = 3;
    let behind = text.get(span.end..).unwrap_or_default();
    let own = text.get(span.clone()).unwrap_or_default();
    let next = behind.trim_start().chars().next();
    let is_owner = behind.starts_with(['\'', '\u{2019}']);
    is_owner || next == Some('%') || own.chars().count() <= SHORT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, String)> {
        let now = "2026-11-20T10:15:00".parse().unwrap();
        let as_text = |found: FoundWhen| {
            let words = text.get(found.span).unwrap().to_owned();
            (words, found.at.format("%m-%d %H:%M").to_string())
        };
        find_whens(text, now).into_iter().map(as_text).collect()
    }

    #[test]
    fn finds_the_longest_phrase() {
        for (text, words, due) in [
            ("I will call you Friday noon", "Friday noon", "11-27 12:00"),
            ("It comes by the end of the week, I hope", "by the end of the week", "11-20 17:00"),
            (
                "We bring it on Monday, December 7, at 9",
                "on Monday, December 7, at 9",
                "12-07 09:00",
            ),
            ("Zoë’s cake is ready at 9 on Saturday!", "at 9 on Saturday", "11-21 09:00"),
            ("You have it in two days or so", "in two days", "11-22 17:00"),
            ("we come on 24.12. at noon", "on 24.12. at noon", "12-24 12:00"),
            ("I'll ring at 5 o'clock tonight", "at 5 o'clock tonight", "11-20 17:00"),
        ] {
            assert_eq!(found(text), [(words.to_owned(), due.to_owned())], "{text}");
        }
    }

    #[test]
    fn finds_several() {
        let all = found("On Monday I call, and on Tuesday at 9 I come");
        let words: Vec<&str> = all.iter().map(|(words, _)| words.as_str()).collect();
        assert_eq!(words, ["On Monday", "on Tuesday at 9"]);
    }

    #[test]
    fn leaves_what_may_be_something_else() {
        for text in [
            "",
            "2.5 kilos of flour",
            "we are there 24/7",
            "at 10 % less",
            "Monday's delivery",
            "we sat in the sun",
            "on the 4th floor",
            "late by 5 days",
            "every morning",
            "for the second time",
            "one of you may come",
            "a discount",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
