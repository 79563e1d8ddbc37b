//! When something was written, as mail programs, sites and chats say it.

use super::framing::Framing;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use mail_parser::DateTime;

/// The order in which numbers with slashes name a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

/// A day in a text, and the time of day where one is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub day: NaiveDate,
    pub time: Option<NaiveTime>,
}

impl Found {
    /// The minute; the beginning of the day where no time is said.
    pub fn at(self) -> NaiveDateTime {
        self.day.and_time(self.time.unwrap_or_default())
    }
}

/// The moment in the head of a mail, by a clock so many minutes ahead of universal time.
pub(super) fn local(at: &DateTime, offset_minutes: i32) -> Option<NaiveDateTime> {
    let day = NaiveDate::from_ymd_opt(at.year.into(), at.month.into(), at.day.into())?;
    let time = day.and_hms_opt(at.hour.into(), at.minute.into(), at.second.min(59).into())?;
    let ahead = i64::from(at.tz_hour) * 60 + i64::from(at.tz_minute);
    let ahead = if at.tz_before_gmt { -ahead } else { ahead };
    time.checked_add_signed(TimeDelta::minutes(i64::from(offset_minutes) - ahead))
}

/// The day that a text says, in whichever of the usual forms. Where slashes leave the order open
/// and nobody says otherwise, a time of day with "am" or "pm" settles it.
pub(super) fn find(text: &str, framing: &Framing, order: Option<Order>) -> Option<Found> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '[' | ']'))
        .filter(|word| !word.is_empty())
        .collect();
    let time = time(&words);
    let order = order.unwrap_or(match time {
        Some((_, true)) => Order::MonthFirst,
        _ => Order::DayFirst,
    });
    let numbers = words.iter().find_map(|word| by_numbers(word, order));
    let day = numbers.or_else(|| by_name(&words, framing))?;
    Some(Found { day, time: time.map(|(time, _)| time) })
}

/// The moment that the labelled line of a copied mail says.
pub(super) fn in_head(text: &str, framing: &Framing, offset_minutes: i32) -> Option<NaiveDateTime> {
    let is_zone = |word: &str| {
        word.len() == 5
            && word.starts_with(['+', '-'])
            && word.chars().skip(1).all(|c| c.is_ascii_digit())
    };
    if text.split_whitespace().any(is_zone)
        && let Some(at) = DateTime::parse_rfc822(text)
    {
        return local(&at, offset_minutes);
    }
    find(text, framing, None).map(Found::at)
}

/// The order of the numbers in many days, where one of them settles it.
pub(super) fn order_of<'t>(texts: impl Iterator<Item = &'t str>) -> Option<Order> {
    for text in texts {
        let first =
            text.split(|c: char| !c.is_ascii_digit() && c != '/').find(|it| it.contains('/'));
        let mut numbers = first.unwrap_or_default().split('/').map(str::parse::<u32>);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(first)), _) if (13..=31).contains(&first) => return Some(Order::DayFirst),
            (_, Some(Ok(second))) if (13..=31).contains(&second) => return Some(Order::MonthFirst),
            _ => {}
        }
    }
    None
}

/// A time of day, and whether it is said with "am" or "pm".
fn time(words: &[&str]) -> Option<(NaiveTime, bool)> {
    words.iter().enumerate().find_map(|(place, word)| {
        let small = word.to_lowercase().replace('.', "");
        let digits = small.trim_end_matches(char::is_alphabetic);
        let ending = small.get(digits.len()..).unwrap_or_default();
        // A stamp such as 2026-11-24T09:14:03 has its time behind the letter.
        let digits = digits.rsplit('t').next().unwrap_or(digits);
        let mut parts = digits.split(':').map(str::parse::<u32>);
        let (Some(Ok(hour)), Some(Ok(minute))) = (parts.next(), parts.next()) else { return None };
        let second = parts.next().and_then(Result::ok).unwrap_or(0);
        let next = words.get(place + 1).map(|next| next.to_lowercase().replace('.', ""));
        let half = match (ending, next.as_deref()) {
            ("am", _) | ("", Some("am")) => Some(false),
            ("pm", _) | ("", Some("pm")) => Some(true),
            _ => None,
        };
        let hour = match half {
            Some(is_afternoon) if (1..=12).contains(&hour) => {
                hour % 12 + if is_afternoon { 12 } else { 0 }
            }
            _ => hour,
        };
        NaiveTime::from_hms_opt(hour, minute, second).map(|time| (time, half.is_some()))
    })
}

fn by_numbers(word: &str, order: Order) -> Option<NaiveDate> {
    let word = word.split('T').next().unwrap_or(word).trim_matches(['.', ':', ';']);
    let mark = word.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = word.split(mark).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let numbers = (first.parse().ok()?, second.parse().ok()?, third.parse().ok()?);
    let (first_is_year, last_is_year) = (first.len() == 4, matches!(third.len(), 2 | 4));
    let (year, month, day): (u32, u32, u32) = match mark {
        '-' | '/' | '.' if first_is_year => numbers,
        '.' | '-' if last_is_year => (numbers.2, numbers.1, numbers.0),
        '/' if last_is_year => match order {
            _ if numbers.0 > 12 => (numbers.2, numbers.1, numbers.0),
            Order::DayFirst if numbers.1 <= 12 => (numbers.2, numbers.1, numbers.0),
            _ => (numbers.2, numbers.0, numbers.1),
        },
        _ => return None,
    };
    let year = if year < 100 { year + 2000 } else { year };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// "24 Nov 2026", "November 24th, 2026", "24. November 2026".
fn by_name(words: &[&str], framing: &Framing) -> Option<NaiveDate> {
    let number = |place: Option<usize>, most: u32| -> Option<u32> {
        let word = words.get(place?)?;
        let digits = word.trim_end_matches(|c: char| c == '.' || c.is_alphabetic());
        digits.parse().ok().filter(|number| (1..=most).contains(number))
    };
    words.iter().enumerate().find_map(|(place, word)| {
        let month = framing.month(word.trim_end_matches('.'))?;
        let before = number(place.checked_sub(1), 31);
        let after = number(Some(place + 1), 31);
        let (day, next) = match (before, after) {
            (Some(day), _) => (day, place + 1),
            (None, Some(day)) => (day, place + 2),
            (None, None) => return None,
        };
        let year = number(Some(next), 9999).filter(|year| *year >= 1990)?;
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
    })
}

#[cfg(test)]
mod tests {
    use super::super::framing::framing;
    use super::*;

    #[test]
    fn days_are_read_as_programs_write_them() {
        for (text, day) in [
            ("Tuesday, November 24, 2026 9:14 AM", "2026-11-24 09:14"),
            ("Dienstag, 24. November 2026 21:14", "2026-11-24 21:14"),
            ("24.11.26, 09:14:03", "2026-11-24 09:14"),
            ("11/24/26, 9:14 PM", "2026-11-24 21:14"),
            ("3/4/26, 9:14 am", "2026-03-04 09:14"),
            ("03/04/2026, 12:05", "2026-04-03 12:05"),
            ("2026-11-24T09:14:03", "2026-11-24 09:14"),
            ("4. Dez. 2026", "2026-12-04 00:00"),
            ("Nov 24th, 2026 12:30 a.m.", "2026-11-24 00:30"),
        ] {
            let found = find(text, framing(), None).map(Found::at);
            let found = found.map(|at| at.format("%Y-%m-%d %H:%M").to_string());
            assert_eq!(found.as_deref(), Some(day), "{text}");
        }
        for text in
            ["", "3 weeks ago", "call 11:30", "1.2.3.4", "99/99/99", "May 2026", "31.2.2026"]
        {
            assert_eq!(find(text, framing(), None), None, "{text}");
        }
    }

    #[test]
    fn one_day_settles_the_order_of_all() {
        assert_eq!(
            order_of(["[3/4/26, 9:00]", "[24/4/26, 9:00]"].into_iter()),
            Some(Order::DayFirst)
        );
        assert_eq!(order_of(["3/4/26", "4/24/26"].into_iter()), Some(Order::MonthFirst));
        assert_eq!(order_of(["3/4/26"].into_iter()), None);
    }
}
