//! A repeating promise on chosen weekdays until an end event, or until the case closes.
//!
//! Each date is a promise of its own. A cadence keeps exactly one open promise ahead: when that
//! ends, the next date is the first chosen weekday after it, so a skipped Friday never moves the
//! Tuesday that follows.

use super::day::{Due, Moment, parse_time};
use super::id::{CadenceId, CaseId};
use super::problem::{Field, Problem, ProblemKind};
use super::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// A repeating promise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cadence {
    /// Which cadence.
    pub id: CadenceId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The words of each promise.
    pub words: String,
    /// The weekdays, Monday first, at least one.
    pub weekdays: Vec<Weekday>,
    /// The time of day each promise is due.
    pub at: NaiveTime,
    /// The event that ends it ("delivered"); empty means until the case closes.
    pub until: String,
    /// When it was promised.
    pub started: Moment,
    /// When it ended.
    pub ended: Option<Moment>,
}

impl Cadence {
    /// The first due minute on a chosen weekday strictly after a civil moment.
    #[must_use]
    pub fn next_after(&self, after: NaiveDateTime) -> Option<Due> {
        (0..=7)
            .filter_map(|days| after.date().checked_add_days(Days::new(days)))
            .filter(|day: &NaiveDate| self.weekdays.contains(&day.weekday()))
            .map(|day| day.and_time(self.at))
            .find(|due| *due > after)
            .map(Due::new)
    }
}

/// A cadence as typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CadenceDraft {
    /// The words of each promise.
    pub words: String,
    /// The chosen weekdays.
    pub weekdays: Vec<Weekday>,
    /// The time of day, as typed.
    pub at: String,
    /// The event that ends it, as typed.
    pub until: String,
}

impl Default for CadenceDraft {
    fn default() -> Self {
        Self {
            words: String::new(),
            weekdays: Vec::new(),
            at: "17:00".to_owned(),
            until: String::new(),
        }
    }
}

impl CadenceDraft {
    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        tidy::needed(Field::PromiseWords, &self.words, TEXT_MOST, &mut found);
        tidy::at_most(Field::Until, &self.until, LINE_MOST, &mut found);
        if self.weekdays.is_empty() {
            found.push(Problem::new(Field::Weekdays, ProblemKind::Missing));
        }
        if let Err(problem) = parse_time(&self.at) {
            found.push(Problem::new(Field::Due, ProblemKind::When(problem)));
        }
        found
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
    ) -> Result<Cadence, Vec<Problem>> {
        let problems = self.problems();
        match parse_time(&self.at) {
            Ok(at) if problems.is_empty() => {
                let mut weekdays = self.weekdays.clone();
                weekdays.sort_by_key(Weekday::num_days_from_monday);
                weekdays.dedup();
                Ok(Cadence {
                    id,
                    case,
                    words: tidy::text(&self.words),
                    weekdays,
                    at,
                    until: tidy::line(&self.until),
                    started,
                    ended: None,
                })
            }
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tuesday_and_friday_from_a_wednesday() {
        let draft = CadenceDraft {
            words: "Stock update".into(),
            weekdays: vec![Weekday::Fri, Weekday::Tue],
            ..CadenceDraft::default()
        };
        let started = NaiveDate::from_ymd_opt(2011, 4, 27).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let moment = Moment { utc: started.and_utc(), offset_minutes: 0 };
        let cadence = draft
            .cadence(CadenceId::from_bytes([1; 16]), CaseId::from_bytes([2; 16]), moment)
            .unwrap();
        let mut at = started;
        let mut days = Vec::new();
        for _ in 0..3 {
            let due = cadence.next_after(at).unwrap();
            days.push(due.date().to_string());
            at = due.at();
        }
        assert_eq!(days, ["2011-04-29", "2011-05-03", "2011-05-06"]);
    }
}
