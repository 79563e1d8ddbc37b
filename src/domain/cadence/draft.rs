//! A repeating promise as typed.

use super::Cadence;
use super::rule::{EVERY_DAYS_MOST, EVERY_WEEKS_MOST, Nth, OnDayOff, Rule, Until};
use crate::domain::day::{Moment, parse_day_ahead, parse_time};
use crate::domain::evidence;
use crate::domain::id::{CadenceId, CaseId};
use crate::domain::opening::OpeningHours;
use crate::domain::problem::{Field, Problem, ProblemKind};
use crate::domain::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::Weekday;
use serde::{Deserialize, Serialize};

/// The most dates a repeating promise can be given for.
const COUNT_MOST: u32 = 1000;

/// A repeating promise as typed. Fields of a choice that is not made keep what was typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CadenceDraft {
    /// The words of each promise.
    pub words: String,
    /// How it repeats.
    pub repeats: Repeats,
    /// The chosen weekdays, for days of the week.
    pub weekdays: Vec<Weekday>,
    /// Every how many days or weeks, as typed.
    pub every: String,
    /// The day of the month, as typed.
    pub month_day: String,
    /// Which of a month's days of one weekday.
    pub nth: Nth,
    /// That weekday.
    pub month_weekday: Weekday,
    /// The time of day, as typed.
    pub at: String,
    /// What sort of thing ends it.
    pub ends_by: EndsBy,
    /// The event that ends it, as typed; empty means until the case closes.
    pub until: String,
    /// The last day, as typed.
    pub last_day: String,
    /// How many dates there are, as typed.
    pub count: String,
    /// What happens to a date on which the shop is closed. A date moved earlier is never late,
    /// so that is where a new one starts.
    pub on_day_off: OnDayOff,
}

/// How a promise repeats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeats {
    /// On chosen weekdays.
    #[default]
    Weekdays,
    /// On chosen weekdays of every second week, every third, and so on.
    Weeks,
    /// Every so many days.
    Days,
    /// On a day of the month.
    MonthDay,
    /// On a weekday of the month.
    MonthWeekday,
    /// On the last working day of the month.
    LastWorkingDay,
}

impl Repeats {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Weekdays,
        Self::Weeks,
        Self::Days,
        Self::MonthDay,
        Self::MonthWeekday,
        Self::LastWorkingDay,
    ];
}

/// What sort of thing ends a repeating promise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndsBy {
    /// An event, or the closing of the case.
    #[default]
    Event,
    /// A day.
    Date,
    /// A number of dates.
    Count,
}

impl EndsBy {
    /// Every sort, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Event, Self::Date, Self::Count];
}

impl Default for CadenceDraft {
    fn default() -> Self {
        Self {
            words: String::new(),
            repeats: Repeats::default(),
            weekdays: Vec::new(),
            every: "2".to_owned(),
            month_day: "1".to_owned(),
            nth: Nth::default(),
            month_weekday: Weekday::Mon,
            at: "17:00".to_owned(),
            ends_by: EndsBy::default(),
            until: String::new(),
            last_day: String::new(),
            count: String::new(),
            on_day_off: OnDayOff::Earlier,
        }
    }
}

impl CadenceDraft {
    /// What must be mended before this can be saved by a shop with these hours, promised at this
    /// moment. That no date ever comes is a problem too.
    #[must_use]
    pub fn problems(&self, started: Moment, hours: &OpeningHours) -> Vec<Problem> {
        let id = CadenceId::from_bytes([0; 16]);
        match self.cadence(id, CaseId::from_bytes([0; 16]), started, hours) {
            Ok(_) => Vec::new(),
            Err(problems) => problems,
        }
    }

    /// The cadence this draft stands for.
    ///
    /// # Errors
    /// The problems that must be mended first.
    pub fn cadence(
        &self,
        id: CadenceId,
        case: CaseId,
        started: Moment,
        hours: &OpeningHours,
    ) -> Result<Cadence, Vec<Problem>> {
        let mut found = Vec::new();
        evidence::needed(Field::PromiseWords, &self.words, TEXT_MOST, &mut found);
        let rule = keep(self.rule(), &mut found);
        let at = parse_time(&self.at)
            .map_err(|problem| Problem::new(Field::Due, ProblemKind::When(problem)));
        let at = keep(at, &mut found);
        let until = keep(self.until(started), &mut found);
        let (Some(rule), Some(at), Some(until), true) = (rule, at, until, found.is_empty()) else {
            return Err(found);
        };
        let words = tidy::text(&self.words);
        let on_day_off = self.on_day_off;
        let cadence =
            Cadence { id, case, words, rule, at, until, on_day_off, started, ended: None };
        if cadence.next_after(started.local(), 0, hours).is_none() {
            return Err(vec![Problem::new(self.rule_field(), ProblemKind::NeverDue)]);
        }
        Ok(cadence)
    }

    fn rule(&self) -> Result<Rule, Problem> {
        let every = |most| number(Field::Every, &self.every, most);
        Ok(match self.repeats {
            Repeats::Weekdays => Rule::Weeks { every: 1, on: self.weekdays()? },
            Repeats::Weeks => Rule::Weeks { every: every(EVERY_WEEKS_MOST)?, on: self.weekdays()? },
            Repeats::Days => Rule::Days { every: every(EVERY_DAYS_MOST)? },
            Repeats::MonthDay => {
                Rule::MonthDay { day: number(Field::MonthDay, &self.month_day, 31)? }
            }
            Repeats::MonthWeekday => Rule::MonthWeekday { nth: self.nth, on: self.month_weekday },
            Repeats::LastWorkingDay => Rule::LastWorkingDay,
        })
    }

    fn weekdays(&self) -> Result<Vec<Weekday>, Problem> {
        let mut weekdays = self.weekdays.clone();
        weekdays.sort_by_key(Weekday::num_days_from_monday);
        weekdays.dedup();
        if weekdays.is_empty() {
            return Err(Problem::new(Field::Weekdays, ProblemKind::Missing));
        }
        Ok(weekdays)
    }

    fn until(&self, started: Moment) -> Result<Until, Problem> {
        match self.ends_by {
            EndsBy::Event => {
                let mut found = Vec::new();
                tidy::at_most(Field::Until, &self.until, LINE_MOST, &mut found);
                match found.pop() {
                    Some(problem) => Err(problem),
                    None => Ok(Until::event(&tidy::line(&self.until))),
                }
            }
            EndsBy::Date => parse_day_ahead(&self.last_day, started.local().date())
                .map(Until::Date)
                .map_err(|problem| Problem::new(Field::LastDay, ProblemKind::When(problem))),
            EndsBy::Count => number(Field::Count, &self.count, COUNT_MOST).map(Until::Count),
        }
    }

    /// Where it is said that no date ever comes.
    fn rule_field(&self) -> Field {
        match (self.ends_by, self.repeats) {
            (EndsBy::Date, _) => Field::LastDay,
            (_, Repeats::Weekdays | Repeats::Weeks) => Field::Weekdays,
            (_, Repeats::MonthDay) => Field::MonthDay,
            (_, Repeats::Days | Repeats::MonthWeekday | Repeats::LastWorkingDay) => Field::Every,
        }
    }
}

fn keep<T>(read: Result<T, Problem>, found: &mut Vec<Problem>) -> Option<T> {
    read.map_err(|problem| found.push(problem)).ok()
}

/// A whole number from 1 to `most`.
fn number(field: Field, typed: &str, most: u32) -> Result<u32, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Problem::new(field, ProblemKind::Missing));
    }
    typed.parse().ok().filter(|number| (1..=most).contains(number)).ok_or_else(|| {
        Problem::new(field, ProblemKind::OutOfRange { least: 1, most: i64::from(most) })
    })
}
