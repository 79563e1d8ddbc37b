//! Which customer an argument means: one by the name that programs use, or by their own.

use super::failure::Failure;
use super::session::Session;
use crate::domain::{Customer, CustomerId, RecordKind, tidy};
use crate::logbook::{Logbook, LogbookError};

/// The one customer of an identifier or of a name.
pub(super) fn customer(session: &Session, log: &Logbook, typed: &str) -> Result<Customer, Failure> {
    let words = &session.text.cli;
    let unknown = || Failure::refused(words.done.no_customer(&tidy::line(typed)));
    if let Ok(id) = typed.trim().parse::<CustomerId>() {
        return match log.customer(id) {
            Err(LogbookError::NotFound(RecordKind::Customer)) => Err(unknown()),
            found => Ok(found?),
        };
    }
    let found = log.similar_customers(typed, "", "")?;
    match found.as_slice() {
        [] => Err(unknown()),
        [one] => Ok(log.customer(one.id)?),
        several => {
            let count = u64::try_from(several.len()).unwrap_or(u64::MAX);
            let count = session.text.count(count);
            Err(Failure::refused(words.customer.several(&tidy::line(typed), &count)))
        }
    }
}
