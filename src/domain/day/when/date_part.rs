//! Taking a date off the front of the tokens.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::token::Meaning::{
    Ago, By, In, Last, Month, Next, On, OnWeekday, Span, This, Today, Tomorrow, Yesterday,
};
use super::token::Token::{self, Mark, Num, Word};
use super::token::{Unit, count};
use super::{Direction, NO_SUCH_DATE, Part, Readings, WhenProblem, YEARS};

/// Takes a date off the front.
pub(super) fn date(
    tokens: &[Token],
    today: NaiveDate,
    direction: Direction,
) -> Part<'_, NaiveDate> {
    let tokens = match tokens {
        [Word(On | By), rest @ ..] => rest,
        all => all,
    };
    let days = |n: i64| shifted_days(today, n);
    let (date, rest) = match tokens {
        [Word(Today), rest @ ..] => (today, rest),
        [Word(Tomorrow), rest @ ..] => (days(1)?, rest),
        [Word(Yesterday), rest @ ..] => (days(-1)?, rest),
        [Word(In), rest @ ..] => match long_span(rest, today, Direction::Ahead)? {
            Some(found) => found,
            None => return Ok(None),
        },
        [Word(which @ (Next | This)), Word(OnWeekday(weekday)), rest @ ..] => {
            let weeks = if *which == Next { 7 } else { 0 };
            let place = |day: Weekday| i64::from(day.num_days_from_monday());
            (days(weeks + place(*weekday) - place(today.weekday()))?, rest)
        }
        [Word(Last), Word(OnWeekday(weekday)), rest @ ..] => {
            (nearest(*weekday, today, Direction::Back)?, rest)
        }
        [Word(Next | This | Last), ..] => return Ok(None),
        [Word(OnWeekday(weekday)), rest @ ..] => {
            // "Friday, Nov 20": the weekday is a check on the date, or settles it.
            if let Some((dates, rest)) = absolute(rest, today, direction)? {
                return Ok(Some((on_weekday(dates, *weekday)?, rest)));
            }
            (nearest(*weekday, today, direction)?, rest)
        }
        // Some languages say it in front: "vor 2 Tagen".
        [Word(Ago), rest @ ..] => match long_span(rest, today, Direction::Back)? {
            Some(found) => found,
            None => return Ok(None),
        },
        _ => {
            if let Some((date, [Word(Ago), rest @ ..])) = long_span(tokens, today, Direction::Back)?
            {
                (date, rest)
            } else {
                return absolute(tokens, today, direction);
            }
        }
    };
    Ok(Some((Readings::One(date), rest)))
}

/// Takes off a date that is written with numbers or a month's name.
fn absolute(tokens: &[Token], today: NaiveDate, direction: Direction) -> Part<'_, NaiveDate> {
    if let Some(found) = full_numbers(tokens)? {
        return Ok(Some(found));
    }
    let (day, month, rest) = match tokens {
        [Num(a, 1 | 2), Mark('/'), Num(b, 1 | 2), rest @ ..] => {
            let dates = either_way(*a, *b, |m, d| yearless(m, d, today, direction))?;
            return Ok(Some((dates, rest)));
        }
        [Num(day, 1 | 2), Mark('.'), Word(Month(month)), rest @ ..]
        | [Num(day, 1 | 2), Word(Month(month)), rest @ ..]
        | [Word(Month(month)), Num(day, 1 | 2), rest @ ..] => (*day, *month, rest),
        _ => return Ok(None),
    };
    let (date, rest) = if let [Num(year, 4), rest @ ..] = rest {
        (calendar(*year, month, day)?, rest)
    } else {
        (yearless(month, day, today, direction)?, rest)
    };
    Ok(Some((Readings::One(date), rest)))
}

/// Takes off a date of three numbers between equal marks, its year of four digits first or last.
fn full_numbers(tokens: &[Token]) -> Part<'_, NaiveDate> {
    let [Num(one, first), Mark(mark), Num(two, 1 | 2), Mark(again), Num(three, last), rest @ ..] =
        tokens
    else {
        return Ok(None);
    };
    if mark != again {
        return Ok(None);
    }
    // A year of two digits could stand at either end, so it is not read at all.
    let dates = match (first, mark, last) {
        (4, '-' | '/' | '.', 1 | 2) => Readings::One(calendar(*one, *two, *three)?),
        (1 | 2, '.', 4) => Readings::One(calendar(*three, *two, *one)?),
        (1 | 2, '-' | '/', 4) => either_way(*one, *two, |month, day| calendar(*three, month, day))?,
        _ => return Ok(None),
    };
    Ok(Some((dates, rest)))
}

/// Takes "2 days", "3 weeks" or "a month" off the front: the date that far ahead or back.
fn long_span(
    tokens: &[Token],
    today: NaiveDate,
    direction: Direction,
) -> Result<Option<(NaiveDate, &[Token])>, WhenProblem> {
    let Some((n, [Word(Span(unit)), rest @ ..])) = count(tokens) else {
        return Ok(None);
    };
    let signed = if direction == Direction::Ahead { n } else { -n };
    let date = match *unit {
        Unit::Day => shifted_days(today, signed)?,
        Unit::Week => shifted_days(today, signed * 7)?,
        Unit::Month => {
            let months = Months::new(u32::try_from(n).unwrap_or(u32::MAX));
            match direction {
                Direction::Ahead => today.checked_add_months(months),
                Direction::Back => today.checked_sub_months(months),
            }
            .ok_or(WhenProblem::OutOfRange)?
        }
        Unit::Minute | Unit::Hour => return Ok(None),
    };
    Ok(Some((date, rest)))
}

/// A date by its numbers.
fn calendar(year: u32, month: u32, day: u32) -> Result<NaiveDate, WhenProblem> {
    let year = i32::try_from(year).map_err(|_| WhenProblem::OutOfRange)?;
    if !YEARS.contains(&year) {
        return Err(WhenProblem::OutOfRange);
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(NO_SUCH_DATE)
}

/// The nearest such date ahead or back, today included. A leap day may be eight years off.
fn yearless(
    month: u32,
    day: u32,
    today: NaiveDate,
    direction: Direction,
) -> Result<NaiveDate, WhenProblem> {
    (0..=8)
        .filter_map(|years| match direction {
            Direction::Ahead => NaiveDate::from_ymd_opt(today.year() + years, month, day),
            Direction::Back => NaiveDate::from_ymd_opt(today.year() - years, month, day),
        })
        .find(|date| match direction {
            Direction::Ahead => *date >= today,
            Direction::Back => *date <= today,
        })
        .ok_or(NO_SUCH_DATE)
}

/// The dates of two numbers that are month and day in an unknown order.
fn either_way(
    a: u32,
    b: u32,
    date: impl Fn(u32, u32) -> Result<NaiveDate, WhenProblem>,
) -> Result<Readings<NaiveDate>, WhenProblem> {
    match (a, b) {
        _ if a == b || b > 12 => date(a, b).map(Readings::One),
        _ if a > 12 => date(b, a).map(Readings::One),
        _ => Ok(Readings::Two(date(a, b)?, date(b, a)?)),
    }
}

/// The readings that fall on a weekday.
fn on_weekday(
    dates: Readings<NaiveDate>,
    weekday: Weekday,
) -> Result<Readings<NaiveDate>, WhenProblem> {
    match dates {
        Readings::Two(a, b) if a.weekday() == weekday && b.weekday() == weekday => Ok(dates),
        Readings::One(a) | Readings::Two(a, _) if a.weekday() == weekday => Ok(Readings::One(a)),
        Readings::Two(_, b) if b.weekday() == weekday => Ok(Readings::One(b)),
        _ => Err(NO_SUCH_DATE),
    }
}

/// The nearest such weekday strictly after or before today, 1 to 7 days away.
fn nearest(
    weekday: Weekday,
    today: NaiveDate,
    direction: Direction,
) -> Result<NaiveDate, WhenProblem> {
    let (from, to) = match direction {
        Direction::Ahead => (today.weekday(), weekday),
        Direction::Back => (weekday, today.weekday()),
    };
    let distance = match to.days_since(from) {
        0 => 7,
        days => i64::from(days),
    };
    let sign = if direction == Direction::Ahead { 1 } else { -1 };
    shifted_days(today, sign * distance)
}

/// A date so many days later, or earlier when negative.
fn shifted_days(date: NaiveDate, days: i64) -> Result<NaiveDate, WhenProblem> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(distance) } else { date.checked_add_days(distance) }
        .ok_or(WhenProblem::OutOfRange)
}
