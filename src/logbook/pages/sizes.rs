//! How much a log holds, told without a word of what it holds.

use crate::logbook::pages::{CaseSet, CustomerSet};
use crate::logbook::{Logbook, Result};
use crate::store::{history, migrate, size};
use serde::Serialize;

/// How much a log holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Sizes {
    /// The number of its schema.
    pub schema: i64,
    /// How many cases.
    pub cases: u32,
    /// How many customers.
    pub customers: u32,
    /// How many deeds stand in its history.
    pub deeds: i64,
    /// How many bytes its file has.
    pub bytes: i64,
}

impl Logbook {
    /// How much the log holds.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn sizes(&self) -> Result<Sizes> {
        Ok(Sizes {
            schema: migrate::version(&self.store)?,
            cases: self.case_count(CaseSet::All)?,
            customers: self.customer_count(CustomerSet::All)?,
            deeds: history::count(&self.store)?,
            bytes: size::bytes(&self.store)?,
        })
    }
}
