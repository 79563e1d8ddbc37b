//! Reading a day or a due time as people type it: `friday noon`, `in 2 days`, `20.11.2026 15:00`.
//!
//! A text becomes a few tokens, then a date and a time are taken off the front in either order.
//! Where a text has two readings, both are handed back and none is chosen.

mod date_part;
mod find;
#[cfg(test)]
mod generate;
mod time_part;
mod token;

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::{DEFAULT_DUE_TIME, whole_minute};
use date_part::date;
pub use find::{FoundWhen, find_whens};
use time_part::{short_span, time, usual, within};
use token::Meaning::{Before, In, OfDay};
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
///   the Friday of next week, `this friday` that of this week, weeks starting on Monday, or the
///   one of next week where that of this week is over.
/// - `next week` and `end of the week` are the Friday of it, `next month` and `end of the month`
///   the last day of it. `before friday` is the day before.
/// - `morning` is noon, `afternoon` 17:00, `evening` and `tonight` 20:00, unless an hour is said.
///   Of `between 2 and 4 pm` the end counts.
/// - `17.30` is a time and `24.12.` a day; `10.12` without its last point may be either, and is
///   taken only behind `at`, `on`, or a day.
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
    let tokens = tokens(text)?;
    let Some((front, [])) = front(&tokens, now, true, direction)? else {
        return Err(WhenProblem::NotUnderstood);
    };
    match front.at {
        Readings::One(at) => Ok(at),
        Readings::Two(first, second) => Err(WhenProblem::Ambiguous { first, second }),
    }
}

/// A due time that was taken off the front of some tokens.
struct Front {
    at: Readings<NaiveDateTime>,
    has_day: bool,
    has_time: bool,
}

/// Takes a due time off the front: a day, a time, both in either order, or a span of minutes.
/// `lone_hour` says whether an hour behind a day needs no "at".
fn front(
    tokens: &[Token],
    now: NaiveDateTime,
    lone_hour: bool,
    direction: Direction,
) -> Result<Option<(Front, &[Token])>, WhenProblem> {
    let today = now.date();
    if let [Word(In), rest @ ..] = tokens {
        if let Some((minutes, rest)) = short_span(rest) {
            let at = whole_minute(now).checked_add_signed(TimeDelta::minutes(minutes));
            let at = Readings::One(in_range(at.ok_or(WhenProblem::OutOfRange)?)?);
            return Ok(Some((Front { at, has_day: true, has_time: true }, rest)));
        }
        if let [Word(OfDay(part)), ..] = rest {
            let Some((times, rest)) = time(rest, false)? else { return Ok(None) };
            let day = next_part(*part, now)?;
            let at = minutes_of(Readings::One(day), times)?;
            return Ok(Some((Front { at, has_day: true, has_time: true }, rest)));
        }
    }
    let is_before = matches!(tokens, [Word(Before), ..]);
    if let Some((dates, rest)) = date(tokens, today, direction)? {
        let (times, rest) = match time(rest, lone_hour || is_last_hour(rest))? {
            Some((times, rest)) => (Some(times), rest),
            None => (None, rest),
        };
        let dates = match dates {
            // What is promised before Friday is kept on Thursday.
            Readings::One(date) if is_before && times.is_none() && date > today => {
                Readings::One(date.pred_opt().unwrap_or(date))
            }
            dates => dates,
        };
        let default = (DEFAULT_DUE_TIME - NaiveTime::MIN).num_minutes();
        let at = minutes_of(dates, times.unwrap_or(Readings::One(default)))?;
        return Ok(Some((Front { at, has_day: true, has_time: times.is_some() }, rest)));
    }
    let Some((times, rest)) = time(tokens, false)? else { return Ok(None) };
    let (has_day, dates, times, rest) = match date(rest, today, direction)? {
        // "At 9 tomorrow morning": the part of the day settles which nine.
        Some((dates, [Word(OfDay(part)), rest @ ..])) => (true, dates, within(times, *part), rest),
        Some((dates, rest)) => (true, dates, times, rest),
        None => (false, Readings::One(today), times, rest),
    };
    let at = minutes_of(dates, times)?;
    Ok(Some((Front { at, has_day, has_time: true }, rest)))
}

/// Whether an hour stands at the very end, where it can be nothing else.
fn is_last_hour(tokens: &[Token]) -> bool {
    matches!(tokens, [Token::Num(_, 1 | 2)])
}

/// The day on which "in the morning" comes next: said in the small hours it is today, and after
/// that tomorrow; an afternoon or evening that is still to come is today's.
fn next_part(part: token::Part, now: NaiveDateTime) -> Result<NaiveDate, WhenProblem> {
    /// Until this hour a morning has not begun.
    const SMALL_HOURS: u32 = 6;
    let minute = i64::from(now.hour() * 60 + now.minute());
    let is_today = match part {
        token::Part::Morning => now.hour() < SMALL_HOURS,
        token::Part::Afternoon | token::Part::Evening => minute < usual(part),
    };
    let day = if is_today { Some(now.date()) } else { now.date().succ_opt() };
    day.ok_or(WhenProblem::OutOfRange)
}

/// The minutes that days and times make together. Where both have two readings, those of the day
/// are asked about first.
fn minutes_of(
    dates: Readings<NaiveDate>,
    times: Readings<i64>,
) -> Result<Readings<NaiveDateTime>, WhenProblem> {
    let at = |date: NaiveDate, minutes: i64| {
        let midnight = date.and_time(NaiveTime::MIN);
        let at = midnight.checked_add_signed(TimeDelta::minutes(minutes));
        in_range(at.ok_or(WhenProblem::OutOfRange)?)
    };
    Ok(match (dates, times) {
        (Readings::One(date), Readings::One(time)) => Readings::One(at(date, time)?),
        (Readings::One(date), Readings::Two(a, b)) => Readings::Two(at(date, a)?, at(date, b)?),
        (Readings::Two(a, b), Readings::One(time) | Readings::Two(time, _)) => {
            Readings::Two(at(a, time)?, at(b, time)?)
        }
    })
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

/// Reads a time of the day: `17:00`, `5 pm`, `noon`. What is ambiguous has two readings on one
/// day, which says nothing: of `midnight`, which may begin or end it, they are 0:00 and 23:59.
///
/// # Errors
///
/// Says which [`WhenProblem`] the text has; anything beside the time is not understood.
pub fn parse_time(text: &str) -> Result<NaiveTime, WhenProblem> {
    let tokens = tokens(text)?;
    let minutes = match time(&tokens, true)? {
        Some((Readings::One(minutes), [])) => minutes,
        Some((Readings::Two(first, second), [])) => {
            let day = NaiveDate::default().and_time(NaiveTime::MIN);
            // The next day must not be asked about: there is no day here.
            let at = |minutes: i64| day + TimeDelta::minutes(minutes.min(LAST_MINUTE));
            return Err(WhenProblem::Ambiguous { first: at(first), second: at(second) });
        }
        _ => return Err(WhenProblem::NotUnderstood),
    };
    Ok(NaiveTime::MIN + TimeDelta::minutes(minutes))
}

/// The last minute of a day, after midnight.
const LAST_MINUTE: i64 = 1439;

fn day(text: &str, today: NaiveDate, direction: Direction) -> Result<NaiveDate, WhenProblem> {
    let tokens = tokens(text)?;
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
