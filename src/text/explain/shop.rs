//! What is wrong with the shop's settings as typed.

use crate::domain::shop::draft::{DayOffProblem, DayProblem};
use crate::text::Text;

impl Text {
    /// What is wrong with the hours of a weekday.
    #[must_use]
    pub fn day_problem(&self, problem: &DayProblem) -> String {
        match problem {
            DayProblem::Time(problem) => self.problem(problem),
            DayProblem::ClosesBefore => self.settings.shop.closes_before().to_owned(),
            DayProblem::Overlap => self.settings.shop.overlap().to_owned(),
        }
    }

    /// What is wrong with a day off.
    #[must_use]
    pub fn day_off_problem(&self, problem: &DayOffProblem) -> String {
        match problem {
            DayOffProblem::Day(problem) => self.problem(problem),
            DayOffProblem::Twice => self.settings.page.day_twice().to_owned(),
        }
    }
}
