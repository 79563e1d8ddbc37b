//! Taking a date off the front of the tokens.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::token::Meaning::{
    Ago, At, Before, By, End, In, Last, Month, Next, OfDay, On, OnWeekday, Overmorrow, Span, This,
    Today, Tomorrow, Yesterday,
};
use super::token::Token::{self, Mark, Nth, Num, Word};
use super::token::{Unit, count};
use super::{Direction, NO_SUCH_DATE, Part, Readings, WhenProblem, YEARS};

/// Takes a date off the front.
pub(super) fn date(
    tokens: &[Token],
    today: NaiveDate,
    direction: Direction,
) -> Part<'_, NaiveDate> {
    let (tokens, is_day) = match tokens {
        [Word(On | By | Before), rest @ ..] => (rest, true),
        [Word(At), rest @ ..] if matches!(rest, [Word(End), ..]) => (rest, false),
        all => (all, false),
    };
    let days = |n: i64| shifted_days(today, n);
    let (date, rest) = match tokens {
        [Word(Today), rest @ ..] => (today, rest),
        [Word(Tomorrow), rest @ ..] => (days(1)?, rest),
        [Word(Overmorrow), rest @ ..] => (days(2)?, rest),
        [Word(Yesterday), rest @ ..] => (days(-1)?, rest),
        [Word(In), rest @ ..] => {
            // "In the next two days" are two days.
            let rest = if let [Word(Next), rest @ ..] = rest { rest } else { rest };
            match long_span(rest, today, Direction::Ahead)? {
                Some(found) => found,
                None => return Ok(None),
            }
        }
        [Word(End), rest @ ..] => return end(rest, today, direction),
        // "This afternoon": the time is taken off next.
        [Word(This), rest @ ..] if matches!(rest, [Word(OfDay(_)), ..]) => (today, rest),
        [Word(which @ (Next | This)), Word(OnWeekday(weekday)), rest @ ..] => {
            (of_week(*which == Next, *weekday, today, direction)?, rest)
        }
        [Word(Next | This), Word(Span(Unit::Week | Unit::Month)), ..] => {
            return end(tokens, today, direction);
        }
        [Word(Last), Word(OnWeekday(weekday)), rest @ ..] => {
            (nearest(*weekday, today, Direction::Back)?, rest)
        }
        [Word(Next | This | Last), ..] => return Ok(None),
        [Word(OnWeekday(weekday)), rest @ ..] => {
            // "Friday, Nov 20": the weekday is a check on the date, or settles it.
            if let Some((dates, rest)) =
                absolute(rest, matches!(rest, [Nth(_), ..]), today, direction)?
            {
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
                return absolute(tokens, is_day, today, direction);
            }
        }
    };
    Ok(Some((Readings::One(date), rest)))
}

/// The weekday of this week or the next, weeks starting on Monday. Ahead, one of this week that
/// is over is that of the next: nobody promises a day that has gone by.
fn of_week(
    is_next: bool,
    weekday: Weekday,
    today: NaiveDate,
    direction: Direction,
) -> Result<NaiveDate, WhenProblem> {
    let place = |day: Weekday| i64::from(day.num_days_from_monday());
    let away = place(weekday) - place(today.weekday());
    let is_over = direction == Direction::Ahead && away < 0;
    shifted_days(today, if is_next || is_over { away + 7 } else { away })
}

/// Takes "the week", "next month", "december" or any other day off the front: the last day of it.
/// A week ends with its Friday, the end of a common working week, and on a weekend with Sunday.
fn end(tokens: &[Token], today: NaiveDate, direction: Direction) -> Part<'_, NaiveDate> {
    let (later, unit, rest) = match tokens {
        [Word(Span(Unit::Day)), rest @ ..] => return Ok(Some((Readings::One(today), rest))),
        [Word(Span(unit)), rest @ ..] | [Word(This), Word(Span(unit)), rest @ ..] => {
            (0, *unit, rest)
        }
        [Word(Next), Word(Span(unit)), rest @ ..] => (1, *unit, rest),
        [Word(Month(month)), rest @ ..] if !matches!(rest, [Num(_, 1 | 2) | Nth(_), ..]) => {
            return Ok(Some((Readings::One(month_ahead(*month, today)?.1), rest)));
        }
        [Word(End), ..] => return Ok(None),
        all => return date(all, today, direction),
    };
    let date = match unit {
        Unit::Week => {
            let day = i64::from(today.weekday().num_days_from_monday());
            let last = if later == 0 && day > 4 { 6 } else { 4 };
            shifted_days(today, last - day + 7 * later)?
        }
        Unit::Month => last_of_month(today, u32::try_from(later).unwrap_or(0))?,
        Unit::Minute | Unit::Hour | Unit::Day => return Ok(None),
    };
    Ok(Some((Readings::One(date), rest)))
}

/// The first and the last day of this month or the next of that number.
pub(super) fn month_ahead(
    month: u32,
    today: NaiveDate,
) -> Result<(NaiveDate, NaiveDate), WhenProblem> {
    let this = today.with_day(1).ok_or(WhenProblem::OutOfRange)?;
    let first = yearless(month, 1, this, Direction::Ahead)?;
    Ok((first, last_of_month(first, 0)?))
}

/// The last day of the month so many months later.
fn last_of_month(day: NaiveDate, later: u32) -> Result<NaiveDate, WhenProblem> {
    let first = day.with_day(1).and_then(|first| first.checked_add_months(Months::new(later + 1)));
    first.and_then(|first| first.pred_opt()).ok_or(WhenProblem::OutOfRange)
}

/// Takes off a date that is written with numbers or a month's name. `is_day` says that what stands
/// before it leaves no doubt that a day follows: "on 10.12", "by the 4th".
fn absolute(
    tokens: &[Token],
    is_day: bool,
    today: NaiveDate,
    direction: Direction,
) -> Part<'_, NaiveDate> {
    if let Some(found) = full_numbers(tokens)? {
        return Ok(Some(found));
    }
    let one = |date, rest| Ok(Some((Readings::One(date), rest)));
    let (day, month, rest) = match tokens {
        [Num(a, 1 | 2), Mark('/'), Num(b, 1 | 2), rest @ ..] => {
            let dates = either_way(*a, *b, |m, d| yearless(m, d, today, direction))?;
            return Ok(Some((dates, rest)));
        }
        [day, Mark('.'), Word(Month(month)), rest @ ..]
        | [day, Word(Month(month)), rest @ ..]
        | [Word(Month(month)), day, rest @ ..]
            if day.day().is_some() =>
        {
            (day.day().unwrap_or_default(), *month, rest)
        }
        [Num(day, 1 | 2), Mark('.'), Num(month @ 1..=12, 1 | 2), Mark('.'), rest @ ..]
            if !matches!(rest, [Num(..), ..]) || matches!(rest, [Num(..), Mark(':'), ..]) =>
        {
            return one(yearless(*month, *day, today, direction)?, rest);
        }
        // Without the last point, "10.12" alone may as well be a time.
        [Num(day, 1 | 2), Mark('.'), Num(month @ 1..=12, digits @ (1 | 2)), rest @ ..]
            if (is_day || *day > 23 || *digits == 1) && !matches!(rest, [Mark(_), ..]) =>
        {
            return one(yearless(*month, *day, today, direction)?, rest);
        }
        [Nth(day), rest @ ..] if is_day => return one(nth(*day, today, direction)?, rest),
        _ => return Ok(None),
    };
    let (date, rest) = if let [Num(year, 4), rest @ ..] = rest {
        (calendar(*year, month, day)?, rest)
    } else {
        (yearless(month, day, today, direction)?, rest)
    };
    one(date, rest)
}

/// The nearest day of that number ahead or back, today included.
fn nth(day: u32, today: NaiveDate, direction: Direction) -> Result<NaiveDate, WhenProblem> {
    // A month without such a day is followed by one with it.
    (0..=2)
        .filter_map(|months| {
            let months = Months::new(months);
            let first = today.with_day(1)?;
            match direction {
                Direction::Ahead => first.checked_add_months(months)?,
                Direction::Back => first.checked_sub_months(months)?,
            }
            .with_day(day)
        })
        .find(|date| match direction {
            Direction::Ahead => *date >= today,
            Direction::Back => *date <= today,
        })
        .ok_or(NO_SUCH_DATE)
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
