//! Taking a time of the day, or a span of minutes and hours, off the front of the tokens.

use super::token::Meaning::{self, AfterNoon, At, BeforeNoon, By, Count, Midnight, Noon, Span};
use super::token::Token::{self, Mark, Num, Word};
use super::token::{Unit, count};
use super::{NO_SUCH_TIME, Part, Readings};

/// Takes a time off the front, in minutes after midnight. An hour alone counts only where it
/// cannot be a day: behind a date, or behind "at".
pub(super) fn time(tokens: &[Token], behind_date: bool) -> Part<'_, i64> {
    let (tokens, lone_hour) = match tokens {
        [Word(At), rest @ ..] => (rest, true),
        [Word(By), rest @ ..] => (rest, behind_date),
        all => (all, behind_date),
    };
    let (hour, minute, rest) = match tokens {
        [Word(Noon), rest @ ..] => return Ok(Some((Readings::One(720), rest))),
        [Word(Midnight), rest @ ..] => return Ok(Some((Readings::Two(0, 1440), rest))),
        [Num(h, 1 | 2), Mark(':'), Num(m, 2), Mark(':'), Num(s, 2), rest @ ..] => {
            if *s > 59 {
                return Err(NO_SUCH_TIME);
            }
            (*h, Some(*m), rest)
        }
        [Num(h, 1 | 2), Mark(':'), Num(m, 2), rest @ ..] => (*h, Some(*m), rest),
        [Num(h, 1 | 2), Mark('.'), Num(m, 2), rest @ ..] if meridiem(rest).is_some() => {
            (*h, Some(*m), rest)
        }
        [Num(h, 1 | 2), rest @ ..] => (*h, None, rest),
        _ => return Ok(None),
    };
    let (half, rest) = match meridiem(rest) {
        Some((half, rest)) => (Some(half), rest),
        None => (None, rest),
    };
    if minute.is_none() && half.is_none() && !lone_hour {
        return Ok(None);
    }
    let hours = match half {
        None => 0..=23,
        Some(_) => 1..=12,
    };
    let minutes = i64::from(minute.unwrap_or(0));
    if !hours.contains(&hour) || minutes > 59 {
        return Err(NO_SUCH_TIME);
    }
    let at = |hour: u32| i64::from(hour) * 60 + minutes;
    let times = match (half, hour) {
        // "12 am" is midnight, which may be meant as either end of the day.
        (Some(Half::Morning), 12) if minutes == 0 => Readings::Two(0, 1440),
        (Some(Half::Morning), hour) => Readings::One(at(hour % 12)),
        (Some(Half::Afternoon), hour) => Readings::One(at(hour % 12 + 12)),
        // "tomorrow 5": a shop means the afternoon more often than not, but not always.
        (None, 1..=6) if minute.is_none() => Readings::Two(at(hour), at(hour + 12)),
        (None, hour) => Readings::One(at(hour)),
    };
    Ok(Some((times, rest)))
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

/// The minutes of "1 hour", "half an hour", "30 minutes", when that is all there is.
pub(super) fn short_span(tokens: &[Token]) -> Option<i64> {
    if let [Word(Meaning::Half), Word(Span(Unit::Hour))]
    | [Word(Meaning::Half), Word(Count(1)), Word(Span(Unit::Hour))] = tokens
    {
        return Some(30);
    }
    match count(tokens)? {
        (n, [Word(Span(Unit::Minute))]) => Some(n),
        (n, [Word(Span(Unit::Hour))]) => Some(n * 60),
        _ => None,
    }
}
