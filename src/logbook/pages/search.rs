//! Finding things: the search over everything, and customers while they are being typed.

use super::{CustomerHint, Hits};
use crate::logbook::{Logbook, Result};
use crate::store::page::{hints, search};
use chrono::Months;

impl Logbook {
    /// Customers whose name, telephone digits or e-mail address go with what is being typed, at
    /// most `most`: names that start with it first, then the newest.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn suggest_customers(&self, typed: &str, most: u32) -> Result<Vec<CustomerHint>> {
        Ok(hints::suggest(&self.store, typed, self.year_ago_ms(), most)?)
    }

    /// Customers that may be the same person as the one being entered: the same telephone
    /// digits, e-mail address, or name up to accents and letter case. The newest first, at
    /// most 20.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn similar_customers(
        &self,
        name: &str,
        phone: &str,
        email: &str,
    ) -> Result<Vec<CustomerHint>> {
        let since = self.year_ago_ms();
        Ok(hints::similar(&self.store, name, phone, email, since)?)
    }

    /// What a search finds, at most `most` of each kind.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn search(&self, typed: &str, most: u32) -> Result<Hits> {
        Ok(search::search(&self.store, typed, most)?)
    }

    fn year_ago_ms(&self) -> i64 {
        let now = self.now().utc;
        now.checked_sub_months(Months::new(12)).unwrap_or(now).timestamp_millis()
    }
}
