//! Deeds about promises that were given before any mistake: a day for an order, a repair, a call.
//! They belong to the customer, and become part of a case when they fail.

use super::cases::Logged;
use super::deed::{Deed, Together};
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::{
    CustomerId, LogDraft, Promise, PromiseDraft, PromiseId, PromiseOf, PromiseState, WhoDraft,
};
use crate::store::promise;

impl Logbook {
    /// Adds a promise to a customer without a case. A customer who is new is entered with it, and one
    /// undo takes both back.
    ///
    /// # Errors
    /// Problems to mend or to ask back, there is no such customer, or the log cannot be written.
    pub fn promise_to(&mut self, who: &WhoDraft, draft: &PromiseDraft) -> Result<PromiseId> {
        let now = self.clock.now();
        let mut problems = who.problems(now.local(), self.shop.currency);
        problems.extend(draft.problems(now.local()));
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let (customer, new) = self.who(who, now)?;
        let of = PromiseOf::Customer(customer);
        let promise = self.new_promise(draft, of, draft.channel, now)?;
        let id = promise.id;
        let promised = Deed::AddPromise(promise);
        match new {
            None => self.transact(&promised).map(drop)?,
            Some(new) => self
                .together(Together::PromiseToNewCustomer, |log| {
                    log.transact(&Deed::AddCustomer(new))?;
                    log.transact(&promised)
                })
                .map(drop)?,
        }
        Ok(id)
    }

    /// Makes a case of a promise that was given before any mistake and failed, or is about to: the
    /// mistake is logged for its customer, and the promise becomes part of the case as it stands.
    ///
    /// # Errors
    /// It belongs to a case, was kept or released, or is not there; problems to mend; or the log
    /// cannot be written.
    pub fn make_case(&mut self, id: PromiseId, draft: &LogDraft) -> Result<Logged> {
        let promise = self.promise(id)?;
        let PromiseOf::Customer(customer) = promise.of else {
            return Err(LogbookError::Refused(Refusal::HasACase));
        };
        match promise.state {
            PromiseState::Open | PromiseState::Broken(_) => {}
            PromiseState::Kept(_) | PromiseState::Moved(_) | PromiseState::Released(_) => {
                return Err(LogbookError::Refused(Refusal::PromiseHasEnded));
            }
        }
        let who = WhoDraft { known: Some(customer), ..WhoDraft::default() };
        let draft = LogDraft { who, promise: PromiseDraft::default(), ..draft.clone() };
        self.log_case_with(&draft, Some(promise))
    }

    /// To whom a promise was given.
    ///
    /// # Errors
    /// Its case is not there, or the log cannot be read.
    pub fn promised_to(&self, of: PromiseOf) -> Result<CustomerId> {
        match of {
            PromiseOf::Case(case) => Ok(self.case(case)?.customer),
            PromiseOf::Customer(customer) => Ok(customer),
        }
    }

    /// What tells a promise from others at a glance: the number of its case, or the name of its
    /// customer.
    ///
    /// # Errors
    /// The case or customer is not there, or the log cannot be read.
    pub fn promise_about(&self, of: PromiseOf) -> Result<String> {
        match of {
            PromiseOf::Case(case) => Ok(self.case(case)?.number.to_string()),
            PromiseOf::Customer(customer) => Ok(self.customer(customer)?.name),
        }
    }

    /// The promises to a customer that belong to no case, the earliest due first.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn promises_to(&self, customer: CustomerId) -> Result<Vec<Promise>> {
        Ok(promise::of_customer(&self.store, customer)?)
    }
}
