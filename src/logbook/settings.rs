//! The deed about the shop itself, and the look of the window, which is no deed.

use super::deed::Deed;
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::clocks::EarlierTargets;
use crate::domain::{Moment, Shop, tidy};
use crate::store::{preference, shop};
use chrono::NaiveDate;
use std::collections::BTreeMap;

impl Logbook {
    /// Whether the owner has told the program about the shop yet.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn is_set_up(&self) -> Result<bool> {
        Ok(shop::get(&self.store)?.is_some())
    }

    /// Saves the shop's settings. Saving what is saved already does nothing.
    ///
    /// # Errors
    /// Problems to mend, or the log cannot be written.
    pub fn save_shop(&mut self, settings: &Shop) -> Result<()> {
        let problems = settings.problems();
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let mut earlier_targets = self.shop.earlier_targets.clone();
        if settings.clock_targets != self.shop.clock_targets {
            // A clock that has ended is judged by what held then.
            let until = Moment::from(self.clock.now());
            let targets = self.shop.clock_targets.clone();
            earlier_targets.push(EarlierTargets { until, targets });
        }
        let tidied = Shop {
            earlier_targets,
            name: tidy::line(&settings.name),
            owner: tidy::line(&settings.owner),
            letterhead: tidy::text(&settings.letterhead),
            ..settings.clone()
        };
        if shop::get(&self.store)?.as_ref() != Some(&tidied) {
            self.transact(&Deed::SaveShop(tidied))?;
        }
        Ok(())
    }

    /// Adds days off to the opening hours. A day that is there already keeps its reason. Returns
    /// how many were new.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn add_days_off(&mut self, days: BTreeMap<NaiveDate, String>) -> Result<usize> {
        let mut settings = self.shop.clone();
        let before = settings.hours.days_off.len();
        for (day, why) in days {
            settings.hours.days_off.entry(day).or_insert(why);
        }
        let added = settings.hours.days_off.len().saturating_sub(before);
        if added > 0 {
            self.transact(&Deed::SaveShop(settings))?;
        }
        Ok(added)
    }

    /// A value of the window's look ("theme", "zoom", "size"); none when never kept.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn preference(&self, name: &str) -> Result<Option<String>> {
        Ok(preference::get(&self.store, name)?)
    }

    /// Keeps a value of the window's look.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn keep_preference(&mut self, name: &str, value: &str) -> Result<()> {
        if preference::get(&self.store, name)?.as_deref() != Some(value) {
            preference::put(&self.store, name, value)?;
        }
        Ok(())
    }
}
