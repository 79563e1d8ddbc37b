//! Days off from a calendar file (RFC 5545), as public holidays are handed out.
//!
//! Only whole days count: an appointment with a time is no day off. Repeating days are written
//! out within the span asked for.

use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use chrono::{Days, NaiveDate, TimeDelta};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The largest calendar that is read, in bytes: a country's holidays of a century take less.
pub const LARGEST: u64 = 4 << 20;
/// The most dates that repeating days are written out to.
const DATES_MOST: usize = 100_000;
/// The longest stretch of days off in one entry; a longer one is no holiday.
const STRETCH_MOST: i64 = 62;
/// The most characters of a reason that are kept.
const WHY_MOST: usize = 200;

/// Why a file gives no days off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DaysOffError {
    /// It is no calendar.
    #[error("not a calendar")]
    NotACalendar,
    /// It is larger than any calendar of holidays.
    #[error("larger than any calendar of holidays")]
    TooLarge,
    /// No whole day of the span is in it.
    #[error("no whole days in it")]
    NoDays,
}

/// The whole days of a calendar within a span, with what they are called.
///
/// # Errors
/// The bytes are no calendar, or hold no whole day of the span.
pub fn read(
    bytes: &[u8],
    span: &RangeInclusive<NaiveDate>,
) -> Result<BTreeMap<NaiveDate, String>, DaysOffError> {
    let text = std::str::from_utf8(bytes).map_err(|_| DaysOffError::NotACalendar)?;
    let text = text.trim_start_matches('\u{feff}');
    let calendar = ICalendar::parse(text).map_err(|_| DaysOffError::NotACalendar)?;
    let mut days = BTreeMap::new();
    for event in calendar.expand_dates(Tz::Floating, DATES_MOST).events {
        let component = usize::try_from(event.comp_id).ok();
        let component = component.and_then(|place| calendar.components.get(place));
        let Some(component) = component.filter(|component| is_whole_day(component)) else {
            continue;
        };
        let first = event.start.naive_local().date();
        let length = match event.end {
            TimeOrDelta::Time(end) => end.naive_local().date() - first,
            TimeOrDelta::Delta(length) => length,
        };
        let why = summary(component);
        for day in stretch(first, length).filter(|day| span.contains(day)) {
            days.entry(day).or_insert_with(|| why.clone());
        }
    }
    if days.is_empty() { Err(DaysOffError::NoDays) } else { Ok(days) }
}

/// The days from the first one on; the end of an entry is the day after its last one.
fn stretch(first: NaiveDate, length: TimeDelta) -> impl Iterator<Item = NaiveDate> {
    let days = length.num_days().clamp(1, STRETCH_MOST);
    let days = u64::try_from(days).unwrap_or(1);
    (0..days).filter_map(move |later| first.checked_add_days(Days::new(later)))
}

/// Whether an entry begins on a day without a time, and still stands.
fn is_whole_day(component: &ICalendarComponent) -> bool {
    let begins = component.property(&ICalendarProperty::Dtstart);
    let is_day = begins.and_then(|entry| entry.values.first()).is_some_and(|value| match value {
        ICalendarValue::PartialDateTime(at) => at.day.is_some() && at.hour.is_none(),
        _ => false,
    });
    is_day && component.status() != Some(&ICalendarStatus::Cancelled)
}

fn summary(component: &ICalendarComponent) -> String {
    let entry = component.property(&ICalendarProperty::Summary);
    match entry.and_then(|entry| entry.values.first()) {
        Some(ICalendarValue::Text(text)) => {
            crate::domain::tidy::line(text).chars().take(WHY_MOST).collect()
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn read_text(text: &str) -> Result<Vec<(String, String)>, DaysOffError> {
        let span = day("2026-01-01")..=day("2027-12-31");
        let found = read(text.replace('\n', "\r\n").as_bytes(), &span)?;
        Ok(found.into_iter().map(|(day, why)| (day.to_string(), why)).collect())
    }

    const HOLIDAYS: &str = "\u{feff}BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Holidays//EN
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20261225
DTEND;VALUE=DATE:20261227
SUMMARY:Christmas\\, both
  days
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART;VALUE=DATE:19900101
RRULE:FREQ=YEARLY
SUMMARY:Neujahr – Año Nuevo
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTART:20261224T090000
DTEND:20261224T100000
SUMMARY:A meeting
END:VEVENT
BEGIN:VEVENT
UID:4
DTSTART;VALUE=DATE:20261103
STATUS:CANCELLED
SUMMARY:Called off
END:VEVENT
BEGIN:VEVENT
UID:5
DTSTART;VALUE=DATE:20241003
SUMMARY:Long ago
END:VEVENT
END:VCALENDAR
";

    #[test]
    fn whole_days_come_in_with_their_names() {
        let found = read_text(HOLIDAYS).unwrap();
        let found: Vec<_> = found.iter().map(|(day, why)| (day.as_str(), why.as_str())).collect();
        assert_eq!(
            found,
            [
                ("2026-01-01", "Neujahr – Año Nuevo"),
                ("2026-12-25", "Christmas, both days"),
                ("2026-12-26", "Christmas, both days"),
                ("2027-01-01", "Neujahr – Año Nuevo"),
            ]
        );
    }

    #[test]
    fn what_is_no_calendar_is_said() {
        for wrong in ["", "Dear Rosa", "BEGIN:VCARD\nFN:Rosa\nEND:VCARD\n"] {
            assert_eq!(read_text(wrong), Err(DaysOffError::NotACalendar), "{wrong}");
        }
        let span = day("2026-01-01")..=day("2027-12-31");
        assert_eq!(read(&[0xff, 0xfe, 0], &span), Err(DaysOffError::NotACalendar));
        let empty = "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n";
        assert_eq!(read_text(empty), Err(DaysOffError::NoDays));
        let far = HOLIDAYS.replace("FREQ=YEARLY", "FREQ=SECONDLY");
        assert!(read_text(&far).is_ok(), "a silly rule is cut off, not followed for ever");
    }

    proptest::proptest! {
        #[test]
        fn no_file_brings_it_down(text in "(BEGIN:VCALENDAR\r\n)?(BEGIN:VEVENT|DTSTART(;VALUE=DATE)?:[0-9T]{0,16}|RRULE:FREQ=[A-Z]{0,8};INTERVAL=[0-9]{0,3}|SUMMARY:.{0,9}|END:VEVENT|\r\n){0,12}") {
            let span = day("2026-01-01")..=day("2027-12-31");
            let _ = read(text.as_bytes(), &span);
        }
    }
}
