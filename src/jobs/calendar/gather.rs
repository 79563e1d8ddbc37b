//! Gathering what the calendar file shows, in steps between frames: the log belongs to the window,
//! and a file that is written behind every change must never hold it up.

use super::{ahead, sequence};
use crate::domain::{Cadence, Due, Now, OpeningHours};
use crate::exchange::ics::{Entry, Uid};
use crate::logbook::Result;
use crate::store::Store;
use crate::store::page::calendar::{CalendarLine, last_row, slice};
use crate::store::page::stale::stale;
use chrono::{DateTime, TimeDelta, Utc};
use std::time::{Duration, Instant};

/// How many rows are gone through between two looks at the watch.
const ROWS: i64 = 200;
/// For how many days an ended promise is still shown as cancelled, so that a calendar that read
/// it open lets go of it.
const ENDED_DAYS: i64 = 60;
/// The most later dates of repeating promises in one file, the nearest first: more than any
/// calendar is looked at for.
const DATES_MOST: usize = 10_000;

/// Promises being gathered.
#[derive(Debug)]
pub struct Gathering {
    after: i64,
    last: Option<i64>,
    ended_since_ms: i64,
    entries: Vec<Entry>,
}

/// All that the file needs of the log.
#[derive(Debug)]
pub struct Gathered {
    entries: Vec<Entry>,
    running: Vec<Running>,
    hours: OpeningHours,
    now: Now,
}

/// A repeating promise with what is on record of it.
#[derive(Debug)]
struct Running {
    cadence: Cadence,
    last: Due,
    given: u32,
    customer: String,
    number: String,
    title: String,
}

/// Gathering goes on, or is done.
#[derive(Debug)]
pub enum Step {
    /// There is more.
    More(Gathering),
    /// This is all.
    Done(Gathered),
}

impl Gathering {
    /// Begins.
    #[must_use]
    pub fn begin(now: Now) -> Self {
        let since = now.utc - TimeDelta::days(ENDED_DAYS);
        Self { after: 0, last: None, ended_since_ms: since.timestamp_millis(), entries: Vec::new() }
    }

    /// Goes on for about so long.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn advance(
        mut self,
        store: &Store,
        hours: &OpeningHours,
        now: Now,
        budget: Duration,
    ) -> Result<Step> {
        let began = Instant::now();
        let last = match self.last {
            Some(last) => last,
            None => last_row(store)?,
        };
        self.last = Some(last);
        while self.after < last {
            let until = self.after.saturating_add(ROWS);
            for line in slice(store, (self.after, until), self.ended_since_ms)? {
                self.entries.push(entry(store, line)?);
            }
            self.after = until;
            if began.elapsed() >= budget {
                return Ok(Step::More(self));
            }
        }
        let running = stale(store, None)?.into_iter().map(|found| Running {
            cadence: found.cadence,
            last: found.last,
            given: found.given,
            customer: found.customer_name,
            number: found.number,
            title: found.title,
        });
        let running = running.collect();
        Ok(Step::Done(Gathered { entries: self.entries, running, hours: hours.clone(), now }))
    }
}

impl Gathered {
    /// When it was gathered.
    #[must_use]
    pub fn written(&self) -> DateTime<Utc> {
        self.now.utc
    }

    /// Everything the file shows, the later dates of repeating promises computed. Not for the
    /// frame: there may be many.
    #[must_use]
    pub fn entries(self) -> Vec<Entry> {
        let Self { mut entries, running, hours, now } = self;
        let mut dates: Vec<(Due, u32, &Running)> = Vec::new();
        for running in &running {
            let Running { cadence, last, given, .. } = running;
            let found = ahead(cadence, *last, *given, &hours, now);
            dates.extend(found.into_iter().map(|(nth, due)| (due, nth, running)));
        }
        dates.sort_by_key(|(due, ..)| *due);
        dates.truncate(DATES_MOST);
        entries.extend(dates.into_iter().map(|(due, nth, running)| Entry {
            uid: Uid::Date(running.cadence.id, nth),
            sequence: 0,
            words: running.cadence.words.clone(),
            due,
            is_open: true,
            customer: running.customer.clone(),
            number: running.number.clone(),
            title: running.title.clone(),
        }));
        entries
    }
}

fn entry(store: &Store, line: CalendarLine) -> Result<Entry> {
    let uid = match line.cadence {
        Some((cadence, nth)) => Uid::Date(cadence, nth),
        None => Uid::Promise(line.id),
    };
    Ok(Entry {
        uid,
        sequence: sequence(store, line.id)?,
        words: line.words,
        due: line.due,
        is_open: line.is_open,
        customer: line.customer_name,
        number: line.number,
        title: line.title,
    })
}
