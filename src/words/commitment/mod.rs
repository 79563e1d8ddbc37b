//! COMMITMENTS: what a text promises, gives, or says will be done differently, found in its words.
//!
//! Somebody writes "A new bouquet is at your door on Tuesday at 10": a promise was made, and must
//! not have to be typed a second time. [`Commitments`] reads a letter, a note of what was said, or
//! what was typed about a mistake, and says which words commit the shop to what, and by when.
//! Nothing is kept by this: it proposes, and in doubt it is silent.
//!
//! The words of a language stand in `assets/words/commitments`; a language without such a file has
//! no commitments. The way of a text: it is cut into sentences as for the phrase check, `clause`
//! cuts these further and puts days and amounts in place of their words, `find` tries the rules on
//! each clause, `due` and `worth` say when and how much.

mod amount;
mod clause;
mod due;
mod file;
mod find;
mod rules;

use crate::domain::day::Due;
use crate::domain::{ConcessionForm, Currency, Money, Nature, OpeningHours};
use chrono::{NaiveDate, NaiveDateTime};
use rules::Rules;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

/// Words of a text by which the shop is bound.
#[derive(Clone, Debug, PartialEq)]
pub struct Commitment {
    /// Where the words stand in the text, in bytes.
    pub span: Range<usize>,
    /// Where their sentence stands, in bytes.
    pub sentence: Range<usize>,
    /// To what the shop is bound.
    pub kind: CommitmentKind,
}

/// To what words bind the shop.
#[derive(Clone, Debug, PartialEq)]
pub enum CommitmentKind {
    /// Something will be done for the customer.
    Promise {
        /// The exact words.
        words: String,
        /// By when; none where no time was said, or only "soon".
        due: Option<Due>,
    },
    /// The customer gets something, or is not charged for it.
    Concession {
        /// The exact words.
        what: String,
        /// The form it takes, where the words leave no doubt.
        form: Option<ConcessionForm>,
        /// Whether it is owed or a gesture, as its form usually is.
        nature: Option<Nature>,
        /// What it is worth to the customer, where an amount was said.
        worth: Option<Money>,
        /// Whether they have it already.
        given: Given,
    },
    /// Something is done differently from now on.
    Prevention {
        /// What is done, without the words for the day.
        what: String,
        /// The day on which it begins; none where no day was said.
        from: Option<NaiveDate>,
    },
}

impl CommitmentKind {
    /// The minute by which it comes true, where one was said.
    #[must_use]
    pub fn due(&self) -> Option<Due> {
        match self {
            Self::Promise { due, .. } | Self::Concession { given: Given::By(due), .. } => *due,
            Self::Concession { .. } | Self::Prevention { .. } => None,
        }
    }
}

/// Whether the customer has a concession.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// By the words they have it, or it is done on our side.
    Already,
    /// They are to get it by then; none where no time was said.
    By(Option<Due>),
}

/// What a text is read against.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The civil time at which it was written.
    pub now: NaiveDateTime,
    /// The currency of amounts that carry no sign of another one.
    pub currency: Currency,
    /// When the shop is open: it settles whether "at 5" is in the morning, and when "before we
    /// close" is.
    pub hours: &'a OpeningHours,
}

/// The rules of a language, made ready. Cloning it is cheap, and it can be shared by threads.
#[derive(Clone, Debug)]
pub struct Commitments {
    rules: Arc<Rules>,
}

/// The rules of every language that has some, with its tag.
static READY: LazyLock<Vec<(&str, Commitments)>> = LazyLock::new(|| {
    let made = rules::shipped().map(|(tag, rules)| (tag, Commitments { rules: Arc::new(rules) }));
    made.collect()
});

impl Commitments {
    /// The rules of a language ("de-AT"); none, which find nothing, where it has no file.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let place = crate::domain::language::closest(language, READY.iter().map(|(tag, _)| *tag));
        let ready = place.and_then(|place| READY.get(place));
        ready.map_or_else(|| Self { rules: Arc::default() }, |(_, ready)| ready.clone())
    }

    /// The commitments of a text, in reading order; they do not overlap. No text can make it fail.
    #[must_use]
    pub fn find(&self, text: &str, setting: &Setting<'_>) -> Vec<Commitment> {
        find::find(&self.rules, text, setting)
    }
}

/// The due minute of the first promise in some words, in whichever language that has rules; none
/// when they promise nothing with a time. The common week of a shop stands in for its own hours.
#[must_use]
pub fn due_of(words: &str, now: NaiveDateTime) -> Option<Due> {
    let hours = OpeningHours::default();
    // Amounts are not looked at, so any currency will do.
    let setting = Setting { now, currency: Currency::USD, hours: &hours };
    let dues = |(_, rules): &(&str, Commitments)| {
        rules.find(words, &setting).iter().find_map(|found| found.kind.due())
    };
    READY.iter().find_map(dues)
}

#[cfg(test)]
mod tests;
