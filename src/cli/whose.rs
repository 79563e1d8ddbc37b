//! Which customer an argument means: one by the name that programs use, or by their own.

use super::failure::Failure;
use super::session::Session;
use crate::domain::same_customer::{self, Reach, Who, choose};
use crate::domain::{Complaint, Customer, CustomerId, RecordKind, WhoDraft, tidy};
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

/// The known customer whose message it is, by address or number.
pub(super) fn by_reach(
    log: &Logbook,
    found: &Complaint,
) -> Result<Option<(CustomerId, String)>, Failure> {
    let given = Reach { phone: &found.phone, email: &found.email };
    let similar = log.similar_customers(&found.name, &found.phone, &found.email)?;
    let one = same_customer::by_reach(similar, given, |hint| Reach {
        phone: &hint.phone,
        email: &hint.email,
    });
    Ok(one.map(|one| (one.id, one.name)))
}

/// Chooses the known customer that is meant by a name, a number and an address, if one is: their name,
/// and whether something was given that they do not have.
pub(super) fn known_or_new(
    session: &Session,
    log: &Logbook,
    who: &mut WhoDraft,
) -> Result<(Option<String>, bool), Failure> {
    let text = session.text;
    let given = Reach { phone: &who.phone, email: &who.email };
    let same_name = log.similar_customers(&who.name, "", "")?;
    match choose(same_name, given, |hint| Reach { phone: &hint.phone, email: &hint.email }) {
        Who::New => Ok((None, false)),
        Who::Known { customer, lacks_detail } => {
            who.known = Some(customer.id);
            Ok((Some(customer.name), lacks_detail))
        }
        Who::Several(count) => {
            let count = text.count(u64::try_from(count).unwrap_or(u64::MAX));
            let name = tidy::line(&who.name);
            Err(Failure::refused(text.cli.done.same_name(&name, &count)))
        }
    }
}
