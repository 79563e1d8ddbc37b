//! Made-up logs of any size, to try how the program feels after ten years of use.
//!
//! A log is put together in memory from the stories that happen again and again, and written as
//! one verified file. The same seed gives the same log, seen from the same present.

use super::story::{Book, Person, days_after};
use super::tell::{Plan, Teller};
use super::{MARK, bakery, book, days_before};
use crate::domain::{Channel, Now, Outcome};
use crate::jobs::JobError;
use crate::logbook::{Ids, Logbook, Result};
use crate::platform::clock::FixedClock;
use crate::platform::files::{self, Replace, WriteError};
use crate::platform::folders;
use crate::store::copy::{Verified, verify, write_into};
use crate::store::{FILE_NAME, Store};
use chrono::{NaiveTime, TimeDelta};
use std::path::Path;
use std::sync::Arc;

/// How many cases are told between two reports: about a quarter of a second.
const BATCH: usize = 100;
/// Of a hundred cases, so many are open.
const OPEN_PERCENT: u64 = 2;
/// The oldest of the open cases came to us so many days ago.
const OPEN_DAYS: i64 = 20;
/// The youngest of the closed cases came to us so many days ago.
const CLOSED_DAYS: i64 = 30;
/// A log spans at least so many days, …
const SPAN_LEAST: i64 = 548;
/// … and at most so many: ten years.
const SPAN_MOST: i64 = 3_650;
/// In a longer log, so many cases come to us on a day.
const CASES_A_DAY: i64 = 30;

/// Makes a log of so many cases in a folder, which is made when it is missing. `progress` hears
/// how many cases are done of how many, and stops the work by answering false.
///
/// # Errors
/// There is a log in the folder, `progress` stopped the work, or the file could not be written;
/// then the folder holds no new file.
pub fn generate(
    language: &str,
    folder: &Path,
    cases: u32,
    seed: u64,
    now: Now,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> std::result::Result<Verified, JobError> {
    let prepared = folders::prepare(folder).map_err(|error| JobError::Read {
        path: folder.to_path_buf(),
        source: std::io::Error::other(error.to_string()),
    })?;
    let target = prepared.path.join(FILE_NAME);
    // Found out now, and not after minutes of work.
    if target.symlink_metadata().is_ok() {
        return Err(WriteError::Exists { path: target }.into());
    }
    let log = generated(language, cases, seed, now, progress)?;
    let temp = files::prepare_temp(&prepared.path)?;
    write_into(log.store(), temp.path())?;
    let verified = verify(log.store(), temp.path(), || false)?;
    files::publish(temp, &target, Replace::Ask)?;
    Ok(verified)
}

/// A log of so many cases in memory, told in a language ("de-AT"), whose clock stands at `now`.
///
/// # Errors
/// `progress` stopped the work, or there is not enough memory.
pub fn generated(
    language: &str,
    cases: u32,
    seed: u64,
    now: Now,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> std::result::Result<Logbook, JobError> {
    let book = book(language)?;
    let mut chance = Chance(Ids::Seeded(seed));
    let people = people(&book, cases, &mut chance)?;
    let plans = plans(&book, people.len(), cases, now, &mut chance)?;
    let clock = FixedClock::new(now);
    let store = Store::in_memory()?;
    let mut log = Logbook::new(store, Arc::new(clock.clone()), chance.0, MARK)?;
    let first = plans.first().map_or(0, |plan| (now.today() - plan.received.date()).num_days());
    clock.set(days_before(now, first + 1));
    log.save_shop(&bakery(&book))?;
    let mut teller = Teller::new(&book, &people, &plans, clock.clone(), now);
    log.fill(
        |_, _| Ok::<_, JobError>(()),
        |log| {
            loop {
                let (told, is_more) = teller.go_on(log, BATCH)?;
                if !progress(u32::try_from(told).unwrap_or(cases), cases) {
                    return Err(JobError::Cancelled);
                }
                if !is_more {
                    return Ok(());
                }
            }
        },
    )?;
    clock.set(now);
    Ok(log)
}

/// Numbers that a seed fixes.
struct Chance(Ids);

impl Chance {
    /// A number below `end`, or 0 when there is none.
    fn below(&mut self, end: u64) -> Result<u64> {
        let drawn = u64::from_le_bytes(self.0.bytes()?);
        Ok(drawn.checked_rem(end).unwrap_or_default())
    }

    fn day(&mut self, from: i64, to: i64) -> Result<i64> {
        let days = u64::try_from(to - from).unwrap_or_default();
        Ok(from + i64::try_from(self.below(days)?).unwrap_or_default())
    }

    fn index(&mut self, length: usize) -> Result<usize> {
        let end = u64::try_from(length).unwrap_or(u64::MAX);
        Ok(usize::try_from(self.below(end)?).unwrap_or_default())
    }

    fn of<'a>(&mut self, words: &'a [String]) -> Result<&'a str> {
        let index = self.index(words.len())?;
        Ok(words.get(index).map_or("", String::as_str))
    }
}

/// Two customers for every three cases: some have had several.
fn people(book: &Book, cases: u32, chance: &mut Chance) -> Result<Vec<Person>> {
    let count = u64::from(cases) * 2 / 3 + 1;
    (0..count)
        .map(|number| {
            let first = chance.of(&book.names.first)?;
            let last = chance.of(&book.names.last)?;
            let mut person = Person {
                name: format!("{first} {last}"),
                // Numbers and addresses that no real person has.
                phone: format!("({}) 555-01{:02}", 200 + number / 100 % 800, number % 100),
                email: format!("customer{number}@example.com"),
                ..Person::default()
            };
            if chance.below(3)? == 0 {
                person.since = (2015 + chance.below(9)?).to_string();
                person.yearly = (100 + chance.below(190)? * 10).to_string();
                person.preferred = Some(Channel::Phone);
            }
            person.do_not_contact = chance.below(200)? == 0;
            Ok(person)
        })
        .collect()
}

fn plans(
    book: &Book,
    people: usize,
    cases: u32,
    now: Now,
    chance: &mut Chance,
) -> Result<Vec<Plan>> {
    let often: Vec<usize> = book
        .stories
        .iter()
        .enumerate()
        .filter(|(_, story)| story.customer.is_empty())
        .map(|(index, _)| index)
        .collect();
    let span = (i64::from(cases) / CASES_A_DAY).clamp(SPAN_LEAST, SPAN_MOST);
    let mut plans = Vec::new();
    for number in 0..u64::from(cases) {
        // Counted and not drawn, so that even a small log has some.
        let is_left_open = number * OPEN_PERCENT % 100 < OPEN_PERCENT;
        let days =
            if is_left_open { chance.day(1, OPEN_DAYS)? } else { chance.day(CLOSED_DAYS, span)? };
        let minutes = chance.day(7 * 60, 10 * 60)?;
        let story = often.get(chance.index(often.len())?).copied().unwrap_or_default();
        let goods = book.stories.get(story).map_or(0, |story| story.goods.len());
        plans.push(Plan {
            story,
            person: chance.index(people)?,
            good: chance.index(goods)?,
            received: days_after(now.today(), -days).and_time(NaiveTime::MIN)
                + TimeDelta::minutes(minutes),
            outcome: outcome(chance)?,
            is_left_open,
        });
    }
    plans.sort_by_key(|plan| plan.received);
    Ok(plans)
}

/// Of twenty cases, thirteen end as their story says.
fn outcome(chance: &mut Chance) -> Result<Option<Outcome>> {
    Ok(match chance.below(20)? {
        0 | 1 => Some(Outcome::BoughtAgain),
        2 => Some(Outcome::Neutral),
        3 => Some(Outcome::GoneQuiet),
        4 => Some(Outcome::LostDespiteRecovery),
        5 => Some(Outcome::Lost),
        6 => Some(Outcome::Withdrawn),
        _ => None,
    })
}
