//! Reading a day or a due time as people type it: `friday noon`, `in 2 days`, `20.11.2026 15:00`.
//!
//! A text becomes a few tokens, then a date and a time are taken off the front in either order.
//! Where a text has two readings, both are handed back and none is chosen.

mod date_part;
#[cfg(test)]
mod generate;
mod time_part;
mod token;

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{DEFAULT_DUE_TIME, whole_minute};
use date_part::date;
use time_part::{short_span, time};
use token::Meaning::In;
use token::Token::{self, Word};
use token::tokens;

/// The years a date may lie in. Outside them a typing error is likelier than a real date.
pub const YEARS: RangeInclusive<i32> = 1970..=2200;

/// Longer texts than this many bytes are no dates, and are not looked at.
const LONGEST: usize = 120;

/// Why a text is not a day or a due time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenProblem {
    /// Nothing was written.
    Empty,
    /// Two readings: `11/12/2026` (month first, or day first), `midnight` (the start of the day,
    /// or its end), `tomorrow 5` (morning, or afternoon). From [`parse_day`] only the dates count.
    Ambiguous {
        /// The one reading: month first, the start of the day, the morning.
        first: NaiveDateTime,
        /// The other reading.
        second: NaiveDateTime,
    },
    /// A date or time that does not exist, such as `2026-02-30`, `25:00`, or a weekday that does
    /// not fit the date beside it.
    Impossible {
        /// Which of the two does not exist.
        part: WhenPart,
    },
    /// A year outside [`YEARS`].
    OutOfRange,
    /// Anything else.
    NotUnderstood,
}

/// The part of a due time that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenPart {
    /// The date.
    Date,
    /// The time of the day.
    Time,
}

/// Reads a due time in any language of the program, in any case, against the local time `now`. Seconds are 0.
///
/// - A date without a time gets [`DEFAULT_DUE_TIME`]; a time without a date is today's. Either
///   may lie in the past: refusing that is the caller's choice.
/// - `monday` is the next one strictly after today (on a Monday: in 7 days); `next friday` is
///   the Friday of next week, `this friday` that of this week, weeks starting on Monday.
/// - A date without a year is the next such date, today included.
/// - `in 2 hours` counts from this minute; `in 2 days` is a date. A month later than 31 January is
///   the last day of February.
/// - `11/20/2026` is taken either way round when one number is above 12; `20.11.2026` is day first.
///
/// # Errors
///
/// Says which [`WhenProblem`] the text has.
pub fn parse_when(text: &str, now: NaiveDateTime) -> Result<NaiveDateTime, WhenProblem> {
    when(text, now, Direction::Ahead)
}

/// Reads a moment that has been. The grammar is that of [`parse_when`], but a weekday and a date
/// without a year look back, as in [`parse_day`].
///
/// # Errors
///
/// Says which [`WhenProblem`] the text has.
pub fn parse_when_past(text: &str, now: NaiveDateTime) -> Result<NaiveDateTime, WhenProblem> {
    when(text, now, Direction::Back)
}

fn when(
    text: &str,
    now: NaiveDateTime,
    direction: Direction,
) -> Result<NaiveDateTime, WhenProblem> {
    let lower = text.to_lowercase();
    let tokens = tokens(&lower)?;
    if let [Word(In), rest @ ..] = tokens.as_slice()
        && let Some(minutes) = short_span(rest)
    {
        let at = whole_minute(now).checked_add_signed(TimeDelta::minutes(minutes));
        return in_range(at.ok_or(WhenProblem::OutOfRange)?);
    }
    let today = now.date();
    let (dates, times) = if let Some((dates, rest)) = date(&tokens, today, direction)? {
        let times = match (rest, time(rest, true)?) {
            ([], _) => None,
            (_, Some((times, []))) => Some(times),
            _ => return Err(WhenProblem::NotUnderstood),
        };
        (dates, times)
    } else {
        match time(&tokens, false)? {
            Some((times, [])) => (Readings::One(today), Some(times)),
            Some((times, rest)) => match date(rest, today, direction)? {
                Some((dates, [])) => (dates, Some(times)),
                _ => return Err(WhenProblem::NotUnderstood),
            },
            None => return Err(WhenProblem::NotUnderstood),
        }
    };
    let at = |date: NaiveDate, minutes: i64| {
        let midnight = date.and_time(NaiveTime::MIN);
        let at = midnight.checked_add_signed(TimeDelta::minutes(minutes));
        in_range(at.ok_or(WhenProblem::OutOfRange)?)
    };
    let default = (DEFAULT_DUE_TIME - NaiveTime::MIN).num_minutes();
    let (first, second) = match (dates, times.unwrap_or(Readings::One(default))) {
        (Readings::One(date), Readings::One(time)) => return at(date, time),
        (Readings::One(date), Readings::Two(a, b)) => (at(date, a)?, at(date, b)?),
        (Readings::Two(a, b), Readings::One(time) | Readings::Two(time, _)) => {
            (at(a, time)?, at(b, time)?)
        }
    };
    Err(WhenProblem::Ambiguous { first, second })
}

/// Reads a day without a time, for what has happened and for the ends of a report.
///
/// The grammar is that of [`parse_when`], but looks back: `monday` and `last monday` are the
/// latest one strictly before today, and a date without a year is the latest such date, today
/// included. `next monday`, `tomorrow` and `in 2 days` still lie ahead.
///
/// # Errors
///
/// Says which [`WhenProblem`] the text has; a time of the day is not understood.
pub fn parse_day(text: &str, today: NaiveDate) -> Result<NaiveDate, WhenProblem> {
    day(text, today, Direction::Back)
}

/// Reads a day without a time that is still to come: the end of a voucher, the day by which
/// something is changed. Like [`parse_day`], but `monday` is the next one and a date without a
/// year is the next such date, today included.
///
/// # Errors
///
/// Says which [`WhenProblem`] the text has; a time of the day is not understood.
pub fn parse_day_ahead(text: &str, today: NaiveDate) -> Result<NaiveDate, WhenProblem> {
    day(text, today, Direction::Ahead)
}

/// Reads a time of the day: `17:00`, `5 pm`, `noon`.
///
/// # Errors
///
/// Says which [`WhenProblem`] the text has; anything beside the time is not understood.
pub fn parse_time(text: &str) -> Result<NaiveTime, WhenProblem> {
    let lower = text.to_lowercase();
    let tokens = tokens(&lower)?;
    let minutes = match time(&tokens, true)? {
        Some((Readings::One(minutes), [])) => minutes,
        Some((Readings::Two(first, second), [])) => {
            let today = NaiveDate::default().and_time(NaiveTime::MIN);
            return Err(WhenProblem::Ambiguous {
                first: today + TimeDelta::minutes(first),
                second: today + TimeDelta::minutes(second),
            });
        }
        _ => return Err(WhenProblem::NotUnderstood),
    };
    Ok(NaiveTime::MIN + TimeDelta::minutes(minutes))
}

fn day(text: &str, today: NaiveDate, direction: Direction) -> Result<NaiveDate, WhenProblem> {
    let lower = text.to_lowercase();
    let tokens = tokens(&lower)?;
    match date(&tokens, today, direction)? {
        Some((Readings::One(date), [])) => {
            in_range(date.and_time(NaiveTime::MIN)).map(|at| at.date())
        }
        Some((Readings::Two(first, second), [])) => Err(WhenProblem::Ambiguous {
            first: first.and_time(NaiveTime::MIN),
            second: second.and_time(NaiveTime::MIN),
        }),
        _ => Err(WhenProblem::NotUnderstood),
    }
}

/// One reading of a part, or two that are equally good.
#[derive(Debug, Clone, Copy)]
enum Readings<T> {
    One(T),
    Two(T, T),
}

/// Where a weekday or a date without a year is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Ahead,
    Back,
}

/// What a part was read as, and the tokens behind it; `None` when the tokens start otherwise.
type Part<'t, T> = Result<Option<(Readings<T>, &'t [Token])>, WhenProblem>;

const NO_SUCH_DATE: WhenProblem = WhenProblem::Impossible { part: WhenPart::Date };
const NO_SUCH_TIME: WhenProblem = WhenProblem::Impossible { part: WhenPart::Time };

/// Refuses what lies outside [`YEARS`].
fn in_range(at: NaiveDateTime) -> Result<NaiveDateTime, WhenProblem> {
    if YEARS.contains(&at.year()) { Ok(at) } else { Err(WhenProblem::OutOfRange) }
}

#[cfg(test)]
mod tests;
