//! A repeating promise: which days it falls on, what days off do to them, and what ends it.
//!
//! Each date is a promise of its own. The rule is a pure function of civil time, so a promise for
//! 17:00 stays at 17:00 through every change of clocks and zones. The rules follow RFC 5545
//! (RRULE) wherever that can say the same, and the tests hold them against an independent reader
//! of it.
//!
//! # How dates come into being
//!
//! Only a person does deeds, so no date comes into being because time passes. A running cadence
//! keeps one date ahead as a stored promise; when that ends, the deed that ends it brings the next
//! one along. While it stands open and later dates pass, those dates are *computed* from the rule
//! whenever they are shown: nothing is written, the fold stays pure, and a program that comes back
//! after 400 days reads one line for each cadence and not a hundred. Whoever acts upon such a date
//! (keeps it, breaks it, moves it) brings it into being by that deed, together with the missed
//! ones before it, which carry their identifiers in the deed and are overdue promises from then
//! on. Ending the cadence does the same, so that no missed date is forgotten and
//! none is ended by anybody but a person; a case closes only when each was.

mod dates;
mod draft;
mod every;
mod rule;

pub use dates::Dates;
pub use draft::{CadenceDraft, EndsBy, Repeats};
pub use every::NotARule;
pub use rule::{EVERY_DAYS_MOST, EVERY_WEEKS_MOST, Nth, OnDayOff, Rule, Until};

use super::day::{Due, Moment};
use super::id::{CadenceId, CaseId};
use super::opening::OpeningHours;
use chrono::{NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// A repeating promise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Kept")]
pub struct Cadence {
    /// Which cadence.
    pub id: CadenceId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The words of each promise.
    pub words: String,
    /// The days it falls on.
    pub rule: Rule,
    /// The time of day each promise is due.
    pub at: NaiveTime,
    /// What ends it, besides the closing of the case.
    pub until: Until,
    /// What happens to a date on which the shop is closed.
    pub on_day_off: OnDayOff,
    /// When it was promised.
    pub started: Moment,
    /// When it ended.
    pub ended: Option<Moment>,
}

impl Cadence {
    /// The due minutes strictly after a civil moment, in order, when `given` dates were given
    /// before. Ends with the cadence's last date or count, at the end of the years a date may lie
    /// in, or when no date comes to lie on an open day any more.
    #[must_use]
    pub fn dates_after<'a>(
        &'a self,
        after: NaiveDateTime,
        given: u32,
        hours: &'a OpeningHours,
    ) -> Dates<'a> {
        Dates::new(self, after, given, hours)
    }

    /// The first due minute strictly after a civil moment, when `given` dates were given before.
    #[must_use]
    pub fn next_after(
        &self,
        after: NaiveDateTime,
        given: u32,
        hours: &OpeningHours,
    ) -> Option<Due> {
        self.dates_after(after, given, hours).next()
    }
}

/// Every shape in which a cadence was ever kept. The first knew weekdays only, and kept the event
/// that ends it as a plain text, empty for none.
#[derive(Deserialize)]
struct Kept {
    id: CadenceId,
    case: CaseId,
    words: String,
    rule: Option<Rule>,
    #[serde(default)]
    weekdays: Vec<Weekday>,
    at: NaiveTime,
    until: KeptUntil,
    #[serde(default)]
    on_day_off: OnDayOff,
    started: Moment,
    ended: Option<Moment>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum KeptUntil {
    Now(Until),
    AtFirst(String),
}

impl From<Kept> for Cadence {
    fn from(kept: Kept) -> Self {
        Self {
            id: kept.id,
            case: kept.case,
            words: kept.words,
            rule: kept.rule.unwrap_or(Rule::Weeks { every: 1, on: kept.weekdays }),
            at: kept.at,
            until: match kept.until {
                KeptUntil::Now(until) => until,
                KeptUntil::AtFirst(event) => Until::event(&event),
            },
            on_day_off: kept.on_day_off,
            started: kept.started,
            ended: kept.ended,
        }
    }
}

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;
