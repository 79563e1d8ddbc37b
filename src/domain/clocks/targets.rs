//! How soon the customer hears from us again, how soon it is fixed, and when we check back.

use crate::domain::case::Harm;
use crate::domain::day::Moment;
use crate::domain::problem::{Field, Problem, ProblemKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most days any of these may take.
pub const DAYS_MOST: u32 = 90;

/// The targets of a case of one harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct HarmTargets {
    /// Within how many working days the customer hears from us again.
    pub update_days: u32,
    /// By the end of which working day it is to be fixed, the day it was received not counted.
    pub fix_days: u32,
    /// How many days after the fix we ask whether all is well.
    pub check_back_days: u32,
}

impl Default for HarmTargets {
    /// Never more than 3 working days between updates, a solution by the end of the third
    /// working day, a check-back 7 days after the fix (domain rules, "Clock defaults").
    fn default() -> Self {
        Self { update_days: 3, fix_days: 3, check_back_days: 7 }
    }
}

/// The targets for every harm. A level without an entry has the defaults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClockTargets(BTreeMap<Harm, HarmTargets>);

/// Targets that held until they were changed: a clock that had ended by then is judged by them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierTargets {
    /// Until when they held.
    pub until: Moment,
    /// What they were.
    pub targets: ClockTargets,
}

impl ClockTargets {
    /// The targets of a level of harm.
    #[must_use]
    pub fn of(&self, harm: Harm) -> HarmTargets {
        self.0.get(&harm).copied().unwrap_or_default()
    }

    /// Whether every level of harm has the defaults.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with other targets for one level of harm. Defaults are not kept, so that a log
    /// that never changed them says so.
    #[must_use]
    pub fn with(mut self, harm: Harm, targets: HarmTargets) -> Self {
        if targets == HarmTargets::default() {
            self.0.remove(&harm);
        } else {
            self.0.insert(harm, targets);
        }
        self
    }

    /// What must be mended before these can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let all = self.0.values().flat_map(|it| [it.update_days, it.fix_days, it.check_back_days]);
        let wrong = all.filter(|days| !(1..=DAYS_MOST).contains(days)).count();
        let kind = ProblemKind::OutOfRange { least: 1, most: i64::from(DAYS_MOST) };
        (0..wrong.min(1)).map(|_| Problem::new(Field::Target, kind.clone())).collect()
    }
}
