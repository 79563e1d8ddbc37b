//! Taking a time of the day, or a span of minutes and hours, off the front of the tokens.

use super::token::Meaning::{
    self, AfterNoon, And, Article, At, Before, BeforeNoon, Between, By, Clock, Count, In, Midnight,
    Next, Noon, OfDay, Past, Quarter, Span, To,
};
use super::token::Part as OfTheDay;
use super::token::Token::{self, Mark, Num, Word};
use super::token::{Unit, count};
use super::{NO_SUCH_TIME, Part, Readings, WhenProblem};

/// Takes a time off the front, in minutes after midnight. An hour alone counts only where it
/// cannot be a day: where `lone_hour` says so, or behind "at" and its like. Of two times the
/// second counts, since what is promised "between 2 and 4" is kept at 4.
pub(super) fn time(tokens: &[Token], lone_hour: bool) -> Part<'_, i64> {
    if let [Word(Between), rest @ ..] = tokens {
        let Some(first) = clock(rest, true)? else { return Ok(None) };
        let [Word(And | To) | Mark('-'), behind @ ..] = first.rest else {
            return Ok(Some(in_part(&first)));
        };
        // "from 10 to friday": what follows is no time, and the stretch is not understood.
        return Ok(clock(behind, true)?.as_ref().map(in_part));
    }
    if let [Word(OfDay(part)), rest @ ..] = tokens {
        let behind = match rest {
            [Word(At | By | Before | Between), ..] => time(rest, true)?,
            _ => clock(rest, false)?.map(|found| (found.times, found.rest)),
        };
        return Ok(Some(match behind {
            Some((times, rest)) => (within(times, *part), rest),
            None => (Readings::One(usual(*part)), rest),
        }));
    }
    let (tokens, lone_hour) = match tokens {
        [Word(At | By | Before), rest @ ..] => (rest, true),
        all => (all, lone_hour),
    };
    Ok(clock(tokens, lone_hour)?.as_ref().map(in_part))
}

/// The minute after midnight at which a part of a day is over for who was promised something in
/// it: noon, 17:00, 20:00. A rule of our own: late enough to keep, early enough to still count.
pub(super) fn usual(part: OfTheDay) -> i64 {
    match part {
        OfTheDay::Morning => 12 * 60,
        OfTheDay::Afternoon => 17 * 60,
        OfTheDay::Evening => 20 * 60,
    }
}

/// A time that was taken off, whether its half of the day was said, and the tokens behind it.
struct Taken<'t> {
    times: Readings<i64>,
    is_settled: bool,
    rest: &'t [Token],
}

/// Looks behind a time for the part of the day it lies in: "8 in the evening".
fn in_part<'t>(taken: &Taken<'t>) -> (Readings<i64>, &'t [Token]) {
    match taken.rest {
        [Word(In), Word(OfDay(part)), rest @ ..] | [Word(OfDay(part)), rest @ ..]
            if !taken.is_settled =>
        {
            (within(taken.times, *part), rest)
        }
        rest => (taken.times, rest),
    }
}

/// The reading of a time that lies in a part of a day.
pub(super) fn within(times: Readings<i64>, part: OfTheDay) -> Readings<i64> {
    Readings::One(match (times, part) {
        (Readings::Two(first, _), OfTheDay::Morning) => first,
        (Readings::Two(_, second), _) => second,
        (Readings::One(time), OfTheDay::Morning) => time,
        (Readings::One(time), _) if time < 12 * 60 => time + 12 * 60,
        (Readings::One(time), _) => time,
    })
}

/// Takes off one time without what may stand before it.
fn clock(tokens: &[Token], lone_hour: bool) -> Result<Option<Taken<'_>>, WhenProblem> {
    let settled = |times, rest| Ok(Some(Taken { times, is_settled: true, rest }));
    let tokens = match tokens {
        [Word(Article), rest @ ..] if matches!(rest, [Word(Quarter), ..]) => rest,
        all => all,
    };
    let (hour, minute, rest) = match tokens {
        [Word(Noon), rest @ ..] => return settled(Readings::One(720), rest),
        [Word(Midnight), rest @ ..] => return settled(Readings::Two(0, 1440), rest),
        [Word(half @ (Meaning::Half | Quarter)), Word(way @ (Past | To)), rest @ ..] => {
            return Ok(past(*half, *way, rest));
        }
        [Num(h, 1 | 2), Mark(':'), Num(m, 2), Mark(':'), Num(s, 2), rest @ ..] => {
            if *s > 59 {
                return Err(NO_SUCH_TIME);
            }
            (*h, Some(*m), rest)
        }
        // "10.12" alone may as well be a day.
        [Num(h, 1 | 2), Mark(mark @ (':' | '.')), Num(m, 2), rest @ ..]
            if *mark == ':' || meridiem(rest).is_some() || lone_hour || *m > 12 =>
        {
            (*h, Some(*m), rest)
        }
        [Num(h, 1 | 2) | Word(Count(h)), rest @ ..] => (*h, None, rest),
        _ => return Ok(None),
    };
    let (half, rest) = match meridiem(rest) {
        Some((half, rest)) => (Some(half), rest),
        None => (None, rest),
    };
    let (is_hour, rest) = match rest {
        [Word(Clock), rest @ ..] => (true, rest),
        [Word(OfDay(_)), ..] | [Word(In), Word(OfDay(_)), ..] => (true, rest),
        rest => (lone_hour, rest),
    };
    if minute.is_none() && half.is_none() && !is_hour {
        return Ok(None);
    }
    let times = readings(hour, minute, half)?;
    Ok(Some(Taken { times, is_settled: half.is_some(), rest }))
}

/// The minutes after midnight of an hour and a minute.
fn readings(
    hour: u32,
    minute: Option<u32>,
    half: Option<Half>,
) -> Result<Readings<i64>, WhenProblem> {
    let hours = match half {
        None => 0..=23,
        Some(_) => 1..=12,
    };
    let minutes = i64::from(minute.unwrap_or(0));
    if !hours.contains(&hour) || minutes > 59 {
        return Err(NO_SUCH_TIME);
    }
    let at = |hour: u32| i64::from(hour) * 60 + minutes;
    Ok(match (half, hour) {
        // "12 am" is midnight, which may be meant as either end of the day.
        (Some(Half::Morning), 12) if minutes == 0 => Readings::Two(0, 1440),
        (Some(Half::Morning), hour) => Readings::One(at(hour % 12)),
        (Some(Half::Afternoon), hour) => Readings::One(at(hour % 12 + 12)),
        // "tomorrow 5": a shop means the afternoon more often than not, but not always.
        (None, 1..=6) if minute.is_none() => Readings::Two(at(hour), at(hour + 12)),
        (None, hour) => Readings::One(at(hour)),
    })
}

/// Takes off the hour of "half past three" and "a quarter to ten".
fn past(half: Meaning, way: Meaning, tokens: &[Token]) -> Option<Taken<'_>> {
    let (hour, rest) = count(tokens).filter(|(hour, _)| (1..=12).contains(hour))?;
    let minutes = if half == Quarter { 15 } else { 30 };
    let minutes = if way == To { -minutes } else { minutes };
    let at = hour * 60 + minutes;
    let rest = if let [Word(Clock), behind @ ..] = rest { behind } else { rest };
    if let Some((half, rest)) = meridiem(rest) {
        let at = match half {
            Half::Morning => at % 720,
            Half::Afternoon => at % 720 + 720,
        };
        return Some(Taken { times: Readings::One(at), is_settled: true, rest });
    }
    // As with a bare hour: from seven on the morning is meant.
    let times = if at < 7 * 60 { Readings::Two(at, at + 720) } else { Readings::One(at) };
    Some(Taken { times, is_settled: false, rest })
}

/// Which half of the day an hour of 1 to 12 lies in.
#[derive(Debug, Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

/// Takes "am" or "p.m." off the front.
fn meridiem(tokens: &[Token]) -> Option<(Half, &[Token])> {
    match tokens {
        [Word(BeforeNoon), rest @ ..] => Some((Half::Morning, rest)),
        [Word(AfterNoon), rest @ ..] => Some((Half::Afternoon, rest)),
        _ => None,
    }
}

/// Takes "1 hour", "half an hour", "30 minutes" off the front, in minutes. "The hour" is one, and
/// "the next hour" as well.
pub(super) fn short_span(tokens: &[Token]) -> Option<(i64, &[Token])> {
    let tokens = match tokens {
        [Word(Next), rest @ ..] => rest,
        all => all,
    };
    if let [Word(Meaning::Half), Word(Span(Unit::Hour)), rest @ ..]
    | [Word(Meaning::Half), Word(Article | Count(1)), Word(Span(Unit::Hour)), rest @ ..] = tokens
    {
        return Some((30, rest));
    }
    if let [Word(Span(Unit::Hour)), rest @ ..] = tokens {
        return Some((60, rest));
    }
    match count(tokens)? {
        (n, [Word(Span(Unit::Minute)), rest @ ..]) => Some((n, rest)),
        (n, [Word(Span(Unit::Hour)), rest @ ..]) => Some((n * 60, rest)),
        _ => None,
    }
}
