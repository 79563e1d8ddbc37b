//! The words an export for people is written with. They are made where all words are, and come
//! in as plain data, so that a format knows no language.

use crate::domain::{Cadence, Money, MoneySums, Stage};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::Serialize;
use std::fmt;

/// How one sort of value is said.
pub type Say<T> = Box<dyn Fn(T) -> String + Send + Sync>;

/// How one sort of larger value is said.
pub type SayOf<T> = Box<dyn Fn(&T) -> String + Send + Sync>;

/// The words of one language.
pub struct Words {
    /// The fixed words, in groups: `{"report": {…}, "column": {…}, "channel": {"phone": …}, …}`.
    /// The group of a fixed value of the domain goes by the words under which it is kept.
    pub fixed: serde_json::Value,
    /// An amount.
    pub money: Say<Money>,
    /// Amounts in several currencies side by side.
    pub sums: Say<MoneySums>,
    /// A day.
    pub day: Say<NaiveDate>,
    /// A civil minute.
    pub minute: Say<NaiveDateTime>,
    /// A civil minute near another one, the present.
    pub near: Say<(NaiveDateTime, NaiveDateTime)>,
    /// A time of day.
    pub time: Say<NaiveTime>,
    /// A span of minutes.
    pub span: Say<i64>,
    /// A whole number.
    pub count: Say<u64>,
    /// What a customer without a name is called, by their place.
    pub customer: Say<u64>,
    /// How a promise repeats, and until when.
    pub repeats: SayOf<Cadence>,
    /// On the morning page: so many more than fit on it.
    pub more: Say<u64>,
    /// There: the stage that comes next in a case.
    pub next: Say<Stage>,
    /// There: a concession to apply for, by what it is.
    pub apply: SayOf<str>,
    /// Something to give to a customer, from what it is.
    pub give: SayOf<str>,
    /// Something that was given, of which nobody knows whether it arrived, from what it is.
    pub arrive: SayOf<str>,
    /// Words about a broken promise, from what was promised.
    pub tell_broken: SayOf<str>,
    /// There: a Plan B to carry out, by what it is.
    pub plan_b: SayOf<str>,
    /// There: who else can help a customer, to be told to them.
    pub elsewhere: SayOf<str>,
}

impl fmt::Debug for Words {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Words").field("fixed", &self.fixed).finish_non_exhaustive()
    }
}

/// A word is missing: a mistake of this program, found by its tests.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no word for {group}.{name}")]
pub struct MissingWord {
    /// The group it was looked for in.
    pub group: String,
    /// What it was looked for under.
    pub name: String,
}

impl Words {
    /// A fixed word.
    ///
    /// # Errors
    /// There is none under that name.
    pub fn word(&self, group: &str, name: &str) -> Result<&str, MissingWord> {
        let found = self.fixed.get(group).and_then(|group| group.get(name));
        found
            .and_then(serde_json::Value::as_str)
            .ok_or_else(|| MissingWord { group: group.to_owned(), name: name.to_owned() })
    }

    /// The word for a fixed value of the domain, such as a channel.
    ///
    /// # Errors
    /// There is none for it.
    pub fn name(&self, group: &str, value: impl Serialize) -> Result<&str, MissingWord> {
        self.word(group, &kept_as(value))
    }
}

/// The word under which a fixed value of the domain is kept; a level of harm as its digit.
pub(super) fn kept_as(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(serde_json::Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
