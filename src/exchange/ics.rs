//! The promises as a calendar (RFC 5545) that a phone or a calendar program can import, and import
//! again: each promise keeps its identifier, and its sequence grows with every change.
//!
//! # Times
//!
//! A due minute is civil: "Friday noon" is noon by the clock on the wall. So it is written as a
//! *floating* local time (RFC 5545, section 3.3.5, form 1), without a zone: every calendar shows
//! it at noon, in whatever zone it is, through every change of clocks. UTC would fix it to the
//! zone and the clock rules of the computer that wrote it, and a VTIMEZONE would do the same with
//! more words.
//!
//! # Repeating promises
//!
//! Their dates are events of their own, also those that have not come into being yet: "until the
//! case closes" and "the open day before" are no RRULE.
//!
//! Promises that have ended are written as cancelled, so that they leave a calendar that was
//! imported before.

use super::words::{MissingWord, Words};
use crate::domain::{CadenceId, Due, PromiseId, first_name};
use chrono::{DateTime, Duration, Utc};
use icalendar::{Alarm, Calendar, CalendarDateTime, Component, Event, EventLike, EventStatus};
use icalendar::{Property, Trigger};
use std::fmt;

/// How many minutes before it is due a promise rings; it rings again when it is due.
const RINGS_BEFORE: i64 = 10;
/// The most characters of the words in the line a calendar shows; all of them stand below.
const SUMMARY_MOST: usize = 120;
/// Which program wrote it.
const PRODUCT: &str = "-//Amends//Promises//EN";
/// What makes an identifier of a log unique everywhere (RFC 7986, section 5.3).
const UID_END: &str = "@amends";

/// How much of a promise a calendar tells: it may lie on a telephone that others see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Detail {
    /// The exact words, the customer, the case.
    Full,
    /// That a promise to somebody is due, by the name one speaks to them by.
    #[default]
    FirstName,
    /// That a promise is due.
    Bare,
}

impl Detail {
    /// Every level, the most telling first.
    pub const ALL: [Self; 3] = [Self::Full, Self::FirstName, Self::Bare];
}

/// What tells a promise from all others in every calendar, for ever.
///
/// A date of a repeating promise goes by its place among the dates of it: so it keeps its name
/// when it comes into being, and a calendar shows it once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Uid {
    /// A promise given by itself.
    Promise(PromiseId),
    /// A date of a repeating promise, by its number in the series, from 1.
    Date(CadenceId, u32),
}

impl fmt::Display for Uid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Promise(id) => write!(out, "{id}{UID_END}"),
            Self::Date(cadence, nth) => write!(out, "{cadence}-{nth}{UID_END}"),
        }
    }
}

/// A promise as a calendar shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Which promise.
    pub uid: Uid,
    /// How many times it was changed since it was given.
    pub sequence: u32,
    /// The exact words.
    pub words: String,
    /// The civil minute by which it comes true.
    pub due: Due,
    /// Whether it is still to keep.
    pub is_open: bool,
    /// The customer's name.
    pub customer: String,
    /// The number of the case.
    pub number: String,
    /// What went wrong.
    pub title: String,
}

/// Whether a file that begins like this is a calendar of promises that this program wrote.
#[must_use]
pub fn is_ours(start: &[u8]) -> bool {
    let start = String::from_utf8_lossy(start);
    start.starts_with("BEGIN:VCALENDAR") && start.contains(&format!("PRODID:{PRODUCT}"))
}

/// A calendar being made.
#[derive(Debug)]
pub struct Promises<'a> {
    calendar: Calendar,
    words: &'a Words,
    detail: Detail,
    written: DateTime<Utc>,
}

impl<'a> Promises<'a> {
    /// Begins a calendar written at a moment.
    ///
    /// # Errors
    /// A word is missing.
    pub fn begin(
        words: &'a Words,
        detail: Detail,
        written: DateTime<Utc>,
    ) -> Result<Self, MissingWord> {
        let mut calendar = Calendar::empty();
        for (name, value) in [
            ("VERSION", "2.0"),
            ("PRODID", PRODUCT),
            ("CALSCALE", "GREGORIAN"),
            ("METHOD", "PUBLISH"),
        ] {
            calendar.append_property(Property::new(name, value));
        }
        calendar.name(words.word("calendar", "name")?);
        Ok(Self { calendar, words, detail, written })
    }

    /// Adds a promise.
    ///
    /// # Errors
    /// A word is missing.
    pub fn add(&mut self, entry: &Entry) -> Result<(), MissingWord> {
        let due = self.words.word("calendar", "due")?;
        let (summary, description) = match self.detail {
            Detail::Full => (
                format!("{} ({})", line(&entry.words, SUMMARY_MOST), plain(&entry.customer)),
                match entry.number.as_str() {
                    "" => plain(&entry.words),
                    number => {
                        format!("{}\n{number} {}", plain(&entry.words), plain(&entry.title))
                    }
                },
            ),
            Detail::FirstName => match spoken(&entry.customer) {
                "" => (due.to_owned(), String::new()),
                name => (format!("{due}: {}", plain(name)), String::new()),
            },
            Detail::Bare => (due.to_owned(), String::new()),
        };
        let mut event = Event::new();
        event
            .uid(&entry.uid.to_string())
            .timestamp(self.written)
            .sequence(entry.sequence)
            .summary(&summary)
            .starts(CalendarDateTime::Floating(entry.due.at()))
            .status(if entry.is_open { EventStatus::Confirmed } else { EventStatus::Cancelled });
        // A promise takes no time of the day: nobody is busy with it.
        event.add_property("TRANSP", "TRANSPARENT");
        if !description.is_empty() {
            event.description(&description);
        }
        if entry.is_open {
            for minutes in [RINGS_BEFORE, 0] {
                let trigger = Trigger::before_start(Duration::minutes(minutes));
                let mut alarm = Alarm::display(&summary, trigger);
                // Left out, both would be made up anew with every file, and a telephone would take
                // what it rang already for something else.
                alarm.uid(&format!("{minutes}-{}", entry.uid)).timestamp(self.written);
                event.alarm(alarm);
            }
        }
        self.calendar.push(event.done());
        Ok(())
    }

    /// The calendar as text.
    #[must_use]
    pub fn end(self) -> String {
        self.calendar.to_string()
    }
}

/// The name by which one speaks to a customer. Where a list's way of writing it ("Ruiz, Ana") leaves
/// open which part that is, none: a family name is more than was chosen to be told.
fn spoken(customer: &str) -> &str {
    match first_name(customer) {
        name if name.contains(',') => "",
        name => name,
    }
}

/// A text without control characters other than line breaks, which no calendar takes.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() || *letter == '\n').collect()
}

/// The first line of a text, cut at a number of characters.
fn line(text: &str, most: usize) -> String {
    let first = text.lines().next().unwrap_or_default();
    if first.chars().count() <= most {
        return plain(first);
    }
    let cut: String = first.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", plain(cut.trim_end()))
}
