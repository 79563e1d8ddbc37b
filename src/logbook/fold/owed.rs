//! What is owed to a customer: words about a promise that was broken, and a new round of work.

use super::{gone, put, read_case};
use crate::domain::case::Round;
use crate::domain::{
    Case, CaseId, Contact, Direction, Message, Promise, Record, RecordRef, Stage, StageRecord,
};
use crate::logbook::Result;
use crate::logbook::deed::Image;
use crate::store::{Store, message, promise, stage};

/// Whoever hears from us has heard of the promises that were broken: told is told.
pub(super) fn told(store: &Store, case: CaseId) -> Result<Vec<Image>> {
    let untold = promise::untold(store, case)?;
    let told = untold.into_iter().map(|promise| Promise { untold: false, ..promise });
    Ok(told.map(Record::Promise).map(put).collect())
}

/// Something was said to the customer; it may settle a stage.
pub(super) fn said(
    store: &Store,
    message: &Message,
    stage: Option<&StageRecord>,
) -> Result<Vec<Image>> {
    let is_new = message::get(store, message.id)?.is_none();
    let mut images = vec![put(Record::Message(message.clone()))];
    images.extend(stage.cloned().map(Record::Stage).map(put));
    // A reason added to what was said long ago tells the customer nothing.
    if is_new {
        images.extend(told(store, message.case)?);
    }
    Ok(images)
}

/// A conversation; one that we began is words to the customer.
pub(super) fn spoke(store: &Store, contact: &Contact) -> Result<Vec<Image>> {
    let mut images = vec![put(Record::Contact(contact.clone()))];
    if contact.direction == Direction::Out {
        images.extend(told(store, contact.case)?);
    }
    Ok(images)
}

/// A closed case opened again; with a second chance, these stages are to do anew.
pub(super) fn reopened(
    store: &Store,
    case: CaseId,
    round: Option<Round>,
    opens: &[Stage],
) -> Result<Vec<Image>> {
    let found = read_case(store, case)?;
    let reopened = found.reopened.saturating_add(1);
    // What was kept by an older version says nothing of a round.
    let round = round.or(found.round);
    let mut images = vec![put(Record::Case(Case { closing: None, reopened, round, ..found }))];
    images.extend(opened(store, case, opens)?);
    Ok(images)
}

/// These stages to do anew: their records are taken out, and stay in the story.
pub(super) fn opened(store: &Store, case: CaseId, opens: &[Stage]) -> Result<Vec<Image>> {
    let mut images = Vec::new();
    for which in opens {
        if stage::get(store, case, *which)?.is_some() {
            images.push(gone(RecordRef::Stage(case, *which)));
        }
    }
    Ok(images)
}
