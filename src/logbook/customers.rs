//! Deeds about customers.

use super::deed::Deed;
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::{Customer, CustomerDraft, CustomerId, Moment, RecordKind};
use crate::store::customer;

impl Logbook {
    /// One customer.
    ///
    /// # Errors
    /// There is no such customer, or the log cannot be read.
    pub fn customer(&self, id: CustomerId) -> Result<Customer> {
        customer::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Customer))
    }

    /// Enters a new customer, or corrects the one the draft names. A correction that changes
    /// nothing does nothing.
    ///
    /// # Errors
    /// Problems to mend, no such customer, or the log cannot be written.
    pub fn save_customer(&mut self, draft: &CustomerDraft) -> Result<CustomerId> {
        let now = self.clock.now();
        let currency = self.shop.currency;
        if let Some(id) = draft.id {
            let known = self.customer(id)?;
            let corrected = draft
                .customer(id, known.added, now.today(), currency)
                .map_err(LogbookError::Invalid)?;
            if corrected != known {
                self.transact(&Deed::EditCustomer(corrected))?;
            }
            return Ok(id);
        }
        let (milliseconds, random) = self.ids.parts(now)?;
        let id = CustomerId::new(milliseconds, &random);
        let customer = draft
            .customer(id, Moment::from(now), now.today(), currency)
            .map_err(LogbookError::Invalid)?;
        self.transact(&Deed::AddCustomer(customer))?;
        Ok(id)
    }
}
