//! Rosa's Bakery: a shop that never was, with eighteen months of mistakes made good.
//!
//! It is told through the real deeds, so that whoever looks around in it sees what the program
//! does with a real shop. All dates are counted back from the present; everything else comes out
//! alike each time.

mod act;
mod generate;
mod story;
mod tell;

pub use generate::{generate, generated};

use super::progress::Stage;
use super::{JobError, Progress, Task, Work};
use crate::domain::language::closest;
use crate::domain::opening::Shift;
use crate::domain::shop::ReplyTarget;
use crate::domain::{Channel, Currency, Now, OpeningHours, Shop};
use crate::logbook::error::{Damage, SampleLack};
use crate::logbook::{Ids, Logbook, LogbookError, Result};
use crate::platform::clock::{Clock, FixedClock};
use crate::store::Store;
use crate::store::copy::Verified;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use std::path::PathBuf;
use std::sync::Arc;
use story::{Book, Told, When, days_after};
use tell::{Plan, Teller};

/// The seed of the shop's identifiers.
const SEED: u64 = 2015;
/// What the sample's log calls the computer it was made on.
const MARK: [u8; 16] = *b"amends sample 01";
/// How many days ago the shop began to keep a log: 18 months.
const DAYS: i64 = 548;
/// How many opening minutes the bakery takes to answer in public.
const PUBLIC_MINUTES: u32 = 4 * 60;
/// How many minutes ago the newest complaint came to us.
const JUST_NOW: u32 = 140;

/// Making a sample log of so many cases in a folder of its own; see [`generate`].
#[derive(Debug)]
pub struct MakeSample {
    /// The language it is told in ("de-AT").
    pub language: String,
    /// The folder.
    pub folder: PathBuf,
    /// How many cases.
    pub cases: u32,
    /// What decides all that is left to chance.
    pub seed: u64,
    /// Where its clock stands.
    pub now: Now,
}

impl Work for MakeSample {
    type Done = Verified;
    const NAME: &'static str = "amends-sample";
    const TASK: Option<Task> = Some(Task::Sample);

    fn run(self, progress: &Progress) -> std::result::Result<Verified, JobError> {
        let Self { language, folder, cases, seed, now } = self;
        let mut tell =
            |done: u32, total: u32| progress.step(Stage::ONLY, done.into(), total.into()).is_ok();
        generate(&language, &folder, cases, seed, now, &mut tell)
    }
}

/// The sample shop, in memory: it is gone when the logbook is dropped.
///
/// # Errors
/// There is not enough memory.
pub fn shop(language: &str, clock: Arc<dyn Clock>) -> Result<Logbook> {
    let end = clock.now();
    let book = book(language)?;
    let walking = FixedClock::new(end);
    let store = Store::in_memory()?;
    let mut log = Logbook::new(store, Arc::new(walking.clone()), Ids::Seeded(SEED), MARK)?;
    let plans = plans(&book, end)?;
    log.fill::<_, LogbookError>(
        |_, _| Ok(()),
        |log| {
            let mut teller = Teller::new(&book, &book.people, &plans, walking.clone(), end);
            walking.set(days_before(end, DAYS));
            log.save_shop(&bakery(&book))?;
            let strangers = (0..book.people.len())
                .filter(|person| !plans.iter().any(|plan| plan.person == *person));
            for person in strangers {
                let at = days_before(end, DAYS).local() + TimeDelta::minutes(5);
                teller.enter(log, person, at)?;
            }
            teller.go_on(log, plans.len()).map(drop)
        },
    )?;
    Ok(log.with_clock(clock))
}

include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// The files of a sample, the shop first.
const FILES: [&str; 6] = ["words", "customers", "open", "closed", "often", "calendar"];

/// What the stories and people are, in a language ("de-AT"); in English where it has none.
fn book(language: &str) -> Result<Book> {
    let place = closest(language, SAMPLES.iter().map(|(tag, _)| *tag)).unwrap_or(0);
    let files = SAMPLES.get(place).map(|(_, files)| *files).unwrap_or_default();
    let text_of = |name: &&str| files.iter().find(|(file, _)| file == name).map(|(_, text)| *text);
    let text: String = FILES.iter().filter_map(text_of).collect();
    toml::from_str(&text).map_err(|error| LogbookError::Damaged(Damage::Sample(error.to_string())))
}

/// The shop's settings.
fn bakery(book: &Book) -> Shop {
    let hours = |opens: u16, closes: u16| vec![Shift { opens: opens * 60, closes: closes * 60 }];
    let week = || hours(7, 18);
    let defaults = Shop::default();
    let public = ReplyTarget::OpenMinutes(PUBLIC_MINUTES);
    let mut reply_targets = defaults.reply_targets.clone();
    reply_targets.insert(Channel::PublicReview, public);
    reply_targets.insert(Channel::Social, public);
    Shop {
        name: book.shop.name.clone(),
        owner: book.shop.owner.clone(),
        currency: Currency::USD,
        hours: OpeningHours {
            week: [week(), week(), week(), week(), week(), week(), hours(8, 18)],
            ..defaults.hours.clone()
        },
        reply_targets,
        ..defaults
    }
}

/// Every telling of the sample shop, the oldest first.
fn plans(book: &Book, end: Now) -> Result<Vec<Plan>> {
    let mut plans = Vec::new();
    for (index, story) in book.stories.iter().enumerate() {
        if let Some(ago) = story.ago {
            plans.push(Plan {
                story: index,
                person: person(book, &story.customer)?,
                good: 0,
                received: received(book, ago, end),
                outcome: None,
                is_left_open: false,
            });
        }
    }
    for told in &book.calendar {
        plans.push(plan(book, told, end)?);
    }
    plans.sort_by_key(|plan| plan.received);
    Ok(plans)
}

fn plan(book: &Book, told: &Told, end: Now) -> Result<Plan> {
    let story = book.stories.iter().position(|story| story.key == told.of);
    Ok(Plan {
        story: story.ok_or_else(|| tell::wrong(SampleLack::Named(told.of.clone())))?,
        person: person(book, &told.to)?,
        good: told.good,
        received: received(book, told.ago, end),
        outcome: told.outcome,
        is_left_open: false,
    })
}

fn person(book: &Book, name: &str) -> Result<usize> {
    let found = book.people.iter().position(|person| person.name == name);
    found.ok_or_else(|| tell::wrong(SampleLack::Named(name.to_owned())))
}

fn received(book: &Book, ago: When, end: Now) -> NaiveDateTime {
    let local = end.local_minute();
    let When::JustNow = ago else { return ago.before(local) };
    // Late in the day, the first reply is still due today only when we have known for longer.
    let hours = bakery(book).hours;
    let known_for = |minutes: u32| local - TimeDelta::minutes(i64::from(minutes));
    (JUST_NOW..PUBLIC_MINUTES)
        .step_by(5)
        .map(known_for)
        .find(|received| hours.add(*received, PUBLIC_MINUTES).date() == local.date())
        .unwrap_or_else(|| known_for(JUST_NOW))
}

fn days_before(now: Now, days: i64) -> Now {
    let morning = days_after(now.today(), -days).and_time(NaiveTime::MIN) + TimeDelta::hours(8);
    let offset = TimeDelta::minutes(now.offset_minutes.into());
    Now { utc: (morning - offset).and_utc(), offset_minutes: now.offset_minutes }
}
