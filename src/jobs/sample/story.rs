//! What the sample's stories are made of, as they stand in `assets/sample`.
//!
//! A story is one case: how it came to us, and what happened on which day after that. A story
//! without a customer is told again and again, each time to somebody else and about other goods.

use crate::domain::{
    Again, CausedBy, Channel, ConcessionForm, Harm, MistakeKind, Nature, Outcome, PreventionKind,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Everything that can be told.
#[derive(Debug, Deserialize)]
pub struct Book {
    /// The shop.
    pub shop: Owned,
    /// The people.
    #[serde(rename = "customer")]
    pub people: Vec<Person>,
    /// The cases.
    #[serde(rename = "story")]
    pub stories: Vec<Story>,
    /// Which story is told to whom, and how long ago.
    #[serde(default, rename = "told")]
    pub calendar: Vec<Told>,
    /// What we note to ourselves when a case ends, by how it ends.
    pub notes: BTreeMap<Outcome, String>,
    /// What made-up names are made of.
    pub names: Names,
}

/// The shop and who owns it.
#[derive(Debug, Deserialize)]
pub struct Owned {
    /// The shop's name.
    pub name: String,
    /// The owner's name.
    pub owner: String,
}

/// What made-up names are made of.
#[derive(Debug, Deserialize)]
pub struct Names {
    /// First names.
    pub first: Vec<String>,
    /// Family names.
    pub last: Vec<String>,
}

/// Somebody the shop serves.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name.
    pub name: String,
    /// What a letter to them begins with; empty means the first word of the name.
    pub greeting: String,
    /// A telephone number.
    pub phone: String,
    /// An e-mail address.
    pub email: String,
    /// A postal address.
    pub address: String,
    /// The way they like to be reached.
    pub preferred: Option<Channel>,
    /// Since when: a year.
    pub since: String,
    /// What they bring in a year.
    pub yearly: String,
    /// Tags, separated by commas.
    pub tags: String,
    /// Notes.
    pub notes: String,
    /// Whether they may be named to others.
    pub reference: bool,
    /// Whether they asked to be left alone.
    pub do_not_contact: bool,
}

impl Person {
    /// What a letter to them begins with.
    pub fn greeting(&self) -> &str {
        if self.greeting.is_empty() {
            self.name.split(' ').next().unwrap_or_default()
        } else {
            &self.greeting
        }
    }

    /// Whether more is known than what one writes down while logging a mistake.
    pub fn is_known_well(&self) -> bool {
        let plain = Self {
            name: self.name.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            greeting: self.greeting.clone(),
            ..Self::default()
        };
        format!("{self:?}") != format!("{plain:?}")
    }
}

/// One telling of a story without a customer.
#[derive(Debug, Deserialize)]
pub struct Told {
    /// The key of the story.
    pub of: String,
    /// The name of the customer.
    pub to: String,
    /// When it came to us, counted back from today.
    pub ago: When,
    /// Which of the goods, from 0.
    #[serde(default)]
    pub good: usize,
    /// How it ended, where that differs from the story.
    pub outcome: Option<Outcome>,
}

/// One case.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Story {
    /// What the story is called here.
    pub key: String,
    /// The name of the customer; empty when it is told to many.
    pub customer: String,
    /// When it came to us, counted back from today.
    pub ago: Option<When>,
    /// The story whose mistake hit this customer too.
    pub same_as: String,
    /// What went wrong in one line.
    pub title: String,
    /// What went wrong in their words.
    pub words: String,
    /// How we know.
    pub channel: Option<Channel>,
    /// How we speak with them about it; the way we came to know when none.
    pub answer: Option<Channel>,
    /// Where a public complaint stands.
    pub link: String,
    /// What it cost them.
    pub harm: Option<Harm>,
    /// The kind of failure.
    pub kind: MistakeKind,
    /// What it can be about, and what that costs.
    pub goods: Vec<Good>,
    /// How many days before we knew it happened.
    pub happened: Option<i64>,
    /// Who caused it.
    pub caused_by: CausedBy,
    /// By name.
    pub caused_by_name: String,
    /// Who of us owns it; empty means the owner of the shop.
    pub owner: String,
    /// What they asked for.
    pub remedy: String,
    /// What was promised while it was logged.
    pub promise: Option<Promised>,
    /// What happened then.
    pub steps: Vec<Step>,
}

/// Something sold, and its price.
#[derive(Debug, Deserialize)]
pub struct Good {
    /// The name, as it stands within a sentence.
    pub name: String,
    /// What one of it costs.
    pub price: String,
}

/// A promise, due on a day counted from the day the case came to us.
#[derive(Debug, Deserialize)]
pub struct Promised {
    /// The exact words.
    pub words: String,
    /// When it is due.
    pub due: When,
}

/// Something that happened on a day counted from the day the case came to us.
#[derive(Debug, Deserialize)]
pub struct Step {
    /// When.
    pub on: When,
    /// What.
    #[serde(flatten)]
    pub act: Act,
}

/// Something that happened in a case. The words may hold `{name}`, `{product}` and `{price}`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// They were heard, and thanked.
    Listen(String),
    /// The apology was said.
    Apologize(String),
    /// It was mended.
    Fix(String),
    /// All is well again.
    CheckBack(String),
    /// They were asked, and answered something else.
    Answer(Answered),
    /// What we will do if it takes too long was decided.
    PlanB(Planned),
    /// We asked them back.
    WinBack(String),
    /// A stage was left out, for a reason.
    LeaveOut(crate::domain::Stage, String),
    /// They were told how things stand.
    Update(String),
    /// A public complaint was answered in public.
    PublicReply(String),
    /// They reached us.
    ReachedUs(String),
    /// We reached them.
    Reached(String),
    /// Something was promised.
    Promise(Promised),
    /// The earliest open promise was kept.
    Keep(String),
    /// It was not kept.
    Break(String),
    /// They released us from it.
    Release(String),
    /// It was moved; the words are the new ones.
    Move(Promised, String),
    /// Something was promised again and again.
    Cadence(Repeated),
    /// They got something.
    Concede(Conceded),
    /// The last thing that was not with them yet reached them.
    Received(String),
    /// A change was decided.
    Prevent(Prevented),
    /// The change was made.
    Prevented(String),
    /// We wait: for the customer when nobody is named.
    Wait(String),
    /// We found out why it could happen.
    Cause(String),
    /// Somebody came to us because of how this went, by name.
    Referred(String),
    /// The case ended.
    Close(Ended),
    /// It did not hold.
    Reopen(String),
    /// They bought again, on this day.
    BoughtAgain(String),
}

/// What somebody answered when they were asked whether all is well.
#[derive(Debug, Deserialize)]
pub struct Answered {
    /// How satisfied they are, from 1 to 5.
    pub satisfied: u8,
    /// Whether they would use us again.
    pub again: Again,
    /// What they said.
    pub words: String,
    /// What was left undone.
    #[serde(default)]
    pub left_undone: String,
}

/// What we will do if it is not fixed in time.
#[derive(Debug, Deserialize)]
pub struct Planned {
    /// On which day, counted from the day the case came to us.
    pub day: u32,
    /// What.
    pub words: String,
    /// What it may cost.
    pub budget: String,
}

/// A repeating promise.
#[derive(Debug, Deserialize)]
pub struct Repeated {
    /// The words of each date.
    pub words: String,
    /// The weekdays.
    pub weekdays: Vec<Weekday>,
    /// The time of day.
    pub at: String,
    /// What ends it.
    pub until: String,
    /// What was said on its dates, in turn.
    pub said: Vec<String>,
    /// Which of its Fridays was missed, from 1.
    pub missed_friday: usize,
    /// What was noted then.
    pub missed_note: String,
}

/// Something given.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Conceded {
    /// The form.
    pub form: ConcessionForm,
    /// Why.
    pub nature: Nature,
    /// What.
    pub what: String,
    /// What it is worth to them; may be `{price}`.
    pub worth: String,
    /// What it costs us; empty means the same.
    pub cost: String,
    /// What they must do for it.
    pub must_do: String,
    /// The last day, counted from the day the case came to us.
    pub expires: Option<i64>,
    /// Whether it is still on its way.
    pub is_on_its_way: bool,
}

/// A change decided.
#[derive(Debug, Deserialize)]
pub struct Prevented {
    /// What sort.
    #[serde(default)]
    pub kind: PreventionKind,
    /// What.
    pub what: String,
    /// Who.
    #[serde(default)]
    pub who: String,
    /// By which day, counted from the day the case came to us.
    pub due: i64,
}

/// How a case ended.
#[derive(Debug, Deserialize)]
pub struct Ended {
    /// How.
    pub outcome: Outcome,
    /// A note to ourselves; empty means the usual one.
    #[serde(default)]
    pub note: String,
    /// Why it was declined.
    #[serde(default)]
    pub reason: String,
    /// Who to ask next.
    #[serde(default)]
    pub ask_next: String,
}

/// A day counted from another, and a time: "2 10:30".
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
pub enum When {
    /// So many days from the day it is counted from, at this time.
    Day(i64, NaiveTime),
    /// Today at this time, or in the last hours of today when that has passed: "today 17:00".
    Today(NaiveTime),
    /// So that the first reply is due later today: "just now".
    JustNow,
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text == "just now" {
            return Ok(Self::JustNow);
        }
        let wrong = || format!("\"{text}\" is no day and time");
        let (day, time) = text.split_once(' ').ok_or_else(wrong)?;
        let time = NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| wrong())?;
        match day {
            "today" => Ok(Self::Today(time)),
            day => Ok(Self::Day(day.parse().map_err(|_| wrong())?, time)),
        }
    }
}

/// How long before midnight the last things of a day are due.
const LAST_MINUTES: i64 = 1;

impl When {
    /// The civil time so many days after `start`, seen from `end`, the present.
    pub fn after(self, start: NaiveDate, end: NaiveDateTime) -> NaiveDateTime {
        match self {
            Self::Day(days, time) => days_after(start, days).and_time(time),
            Self::Today(time) => {
                let wanted = end.date().and_time(time);
                if wanted > end + TimeDelta::minutes(1) { wanted } else { late_on(end.date()) }
            }
            Self::JustNow => end,
        }
    }

    /// The civil time so many days before `end`, the present.
    pub fn before(self, end: NaiveDateTime) -> NaiveDateTime {
        match self {
            Self::Day(days, time) => days_after(end.date(), -days).and_time(time),
            other => other.after(end.date(), end),
        }
    }
}

fn late_on(day: NaiveDate) -> NaiveDateTime {
    days_after(day, 1).and_time(NaiveTime::MIN) - TimeDelta::minutes(LAST_MINUTES)
}

/// The day so many days after another, or before it.
pub fn days_after(day: NaiveDate, days: i64) -> NaiveDate {
    TimeDelta::try_days(days).and_then(|span| day.checked_add_signed(span)).unwrap_or(day)
}
