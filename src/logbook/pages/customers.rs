//! The list of customers, and everything about one of them.

use super::{CaseQuery, CaseSet, CaseSort, CustomerLine, CustomerPage, CustomerQuery, CustomerSet};
use crate::domain::double_deviation::is_repeat;
use crate::domain::{CustomerId, MoneySums, RecordKind};
use crate::logbook::error::Damage;
use crate::logbook::{Logbook, LogbookError, Result};
use crate::store::customer;
use crate::store::page::{cases, customers};

/// How many cases of a customer are shown.
const CASES_MOST: u32 = 1000;

impl Logbook {
    /// How many customers a set holds.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn customer_count(&self, set: CustomerSet) -> Result<u32> {
        Ok(customers::count(&self.store, set)?)
    }

    /// At most `most` lines of a list of customers, from `offset` on.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn customer_lines(
        &self,
        query: &CustomerQuery,
        offset: u32,
        most: u32,
    ) -> Result<Vec<CustomerLine>> {
        Ok(customers::lines(&self.store, query, offset, most)?)
    }

    /// Everything about one customer.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such customer.
    pub fn customer_page(&self, id: CustomerId) -> Result<CustomerPage> {
        let store = &self.store;
        let customer =
            customer::get(store, id)?.ok_or(LogbookError::NotFound(RecordKind::Customer))?;
        let query =
            CaseQuery { set: CaseSet::OfCustomer(id), sort: CaseSort::Number, descending: true };
        let mut given = MoneySums::new();
        for sum in customers::given(store, id)? {
            given.add(sum).ok_or_else(|| LogbookError::Damaged(Damage::SumTooLarge))?;
        }
        let mut promises = self.promises_to(id)?;
        promises.retain(|promise| promise.state.is_open() || promise.untold);
        Ok(CustomerPage {
            customer,
            promises,
            cases: cases::lines(store, &query, 0, CASES_MOST)?,
            kept: customers::kept(store, id)?,
            given,
            is_repeat: is_repeat(&customers::earlier(store, id, None)?),
        })
    }
}

#[cfg(test)]
mod tests;
