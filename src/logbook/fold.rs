//! What a deed does to the tables: a pure function of the deed and the tables. It asks no clock,
//! no chance and no locale, so that replaying the history gives the same tables for ever.

mod follow_ups;
mod owed;

use super::deed::{BreakDates, Deed, EndPromise, LogCase, Restore};
use super::error::LogbookError;
use super::{Result, deed::Image};
use crate::domain::promise::Ending;
use crate::domain::{
    CadenceId, Case, CaseId, Closing, Message, Promise, PromiseId, PromiseState, Record,
    RecordKind, RecordRef, Shop,
};
use crate::store::{Store, line, tables};

/// The records that a deed changes, as they are to be afterwards; at most one image a record.
pub fn fold(store: &Store, deed: &Deed) -> Result<Vec<Image>> {
    Ok(match deed {
        Deed::SaveShop(shop) => save_shop(store, shop)?,
        Deed::AddCustomer(customer) | Deed::EditCustomer(customer) => {
            vec![put(Record::Customer(customer.clone()))]
        }
        Deed::LogCase(logged) => log_case(logged),
        Deed::EditCase { case, mistake } => {
            vec![put(Record::Mistake(mistake.clone())), put(Record::Case(case.clone()))]
        }
        Deed::RecordStage(record) => follow_ups::recorded(store, record)?,
        Deed::ClearStage { case, stage } => follow_ups::cleared(store, *case, *stage)?,
        Deed::SayMessage { message, stage } => owed::said(store, message, stage.as_ref())?,
        Deed::AddPromise(promise) => vec![put(Record::Promise(promise.clone()))],
        Deed::CorrectPromise { promise, words, due } => {
            let corrected =
                Promise { words: words.clone(), due: *due, ..read_promise(store, *promise)? };
            vec![put(Record::Promise(corrected))]
        }
        Deed::KeepPromise(end) => end_promise(store, end, PromiseState::Kept)?,
        Deed::BreakPromise(end) => end_promise(store, end, PromiseState::Broken)?,
        Deed::ReleasePromise(end) => end_promise(store, end, PromiseState::Released)?,
        Deed::BreakDates(broken) => break_dates(store, broken)?,
        Deed::TellPromise { promise, .. } => {
            let told = Promise { untold: false, ..read_promise(store, *promise)? };
            vec![put(Record::Promise(told))]
        }
        Deed::MovePromise { end, to } => move_promise(store, end, to)?,
        Deed::AddCadence { cadence, first } => {
            vec![put(Record::Cadence(cadence.clone())), put(Record::Promise(first.clone()))]
        }
        Deed::EndCadence { cadence, at, open, dates } => {
            let mut images = end_cadence(store, *cadence, *at, *open)?;
            images.extend(dates.iter().cloned().map(Record::Promise).map(put));
            images
        }
        Deed::AddConcession(line) | Deed::EditConcession(line) => {
            vec![put(Record::Concession(line.clone()))]
        }
        Deed::RemoveConcession(id) => vec![gone(RecordRef::Concession(*id))],
        Deed::LogContact(contact) => owed::spoke(store, contact)?,
        Deed::EditContact(contact) => vec![put(Record::Contact(contact.clone()))],
        Deed::AddPrevention(prevention) | Deed::EditPrevention(prevention) => {
            vec![put(Record::Prevention(prevention.clone()))]
        }
        Deed::PreparePlanB(_)
        | Deed::RemovePlanB(_)
        | Deed::EndPlanB { .. }
        | Deed::PointElsewhere(_)
        | Deed::AnswerCheckBack { .. }
        | Deed::SettleWinBack(_) => follow_ups::fold(store, deed)?,
        Deed::CloseCase { case, closing, cadences, message } => {
            close(store, *case, closing, cadences, message.as_ref())?
        }
        Deed::ReopenCase { case, round, opens, .. } => owed::reopened(store, *case, *round, opens)?,
        Deed::BoughtAgain { case, on } => bought_again(store, *case, *on)?,
        Deed::SaveTemplate(template) => vec![put(Record::Template(template.clone()))],
        Deed::RestoreTemplate(key) => vec![gone(RecordRef::Template(*key))],
        Deed::SaveWordRules(rules) => vec![put(Record::WordRules(rules.clone()))],
        Deed::Undo(Restore { records, .. }) | Deed::Redo(Restore { records, .. }) => {
            records.clone()
        }
    })
}

fn put(record: Record) -> Image {
    Image { reference: record.reference(), record: Some(record) }
}

fn gone(reference: RecordRef) -> Image {
    Image { reference, record: None }
}

/// Hours and targets move the first replies still owed; what was answered stays as it was.
fn save_shop(store: &Store, shop: &Shop) -> Result<Vec<Image>> {
    let mut images = vec![put(Record::Shop(shop.clone()))];
    for id in line::unanswered(store)? {
        let case = read_case(store, id)?;
        let reply_due = shop.reply_due(case.channel, case.received);
        if reply_due != case.reply_due {
            images.push(put(Record::Case(Case { reply_due, ..case })));
        }
    }
    Ok(images)
}

fn log_case(logged: &LogCase) -> Vec<Image> {
    let customer = logged.customer.clone().map(Record::Customer);
    let mistake = logged.mistake.clone().map(Record::Mistake);
    let promise = logged.promise.clone().map(Record::Promise);
    customer
        .into_iter()
        .chain(mistake)
        .chain([Record::Case(logged.case.clone())])
        .chain(promise)
        .map(put)
        .collect()
}

fn end_promise(
    store: &Store,
    end: &EndPromise,
    state: impl FnOnce(Ending) -> PromiseState,
) -> Result<Vec<Image>> {
    let ending = Ending { at: end.at, note: end.note.clone() };
    let (promise, mut images) = ending_promise(store, end)?;
    let ended = Promise { state: state(ending), untold: end.untold, ..promise };
    images.push(put(Record::Promise(ended)));
    images.extend(end.next.iter().cloned().map(Record::Promise).map(put));
    Ok(images)
}

/// The promise that ends, and the dates before it that come into being with that.
fn ending_promise(store: &Store, end: &EndPromise) -> Result<(Promise, Vec<Image>)> {
    let (new, missed): (Vec<&Promise>, Vec<&Promise>) =
        end.dates.iter().partition(|date| date.id == end.promise);
    let promise = match new.first() {
        Some(new) => (*new).clone(),
        None => read_promise(store, end.promise)?,
    };
    Ok((promise, missed.into_iter().cloned().map(Record::Promise).map(put).collect()))
}

fn break_dates(store: &Store, broken: &BreakDates) -> Result<Vec<Image>> {
    let state = PromiseState::Broken(Ending { at: broken.at, note: broken.note.clone() });
    let open = broken.open.iter().map(|id| read_promise(store, *id)).collect::<Result<Vec<_>>>()?;
    let ended = open.into_iter().chain(broken.dates.iter().cloned());
    let mut ended: Vec<Promise> =
        ended.map(|date| Promise { state: state.clone(), ..date }).collect();
    // They hear of all of them at once.
    if let Some(last) = ended.iter_mut().max_by_key(|date| (date.due, date.id)) {
        last.untold = broken.untold;
    }
    let images = ended.into_iter();
    Ok(images.chain(broken.next.clone()).map(Record::Promise).map(put).collect())
}

fn move_promise(store: &Store, end: &EndPromise, to: &Promise) -> Result<Vec<Image>> {
    let (promise, mut images) = ending_promise(store, end)?;
    let ending = Ending { at: end.at, note: end.note.clone() };
    let state = promise.state_when_moved(ending);
    images.push(put(Record::Promise(Promise { state, untold: end.untold, ..promise })));
    images.push(put(Record::Promise(to.clone())));
    images.extend(end.next.iter().cloned().map(Record::Promise).map(put));
    Ok(images)
}

fn end_cadence(
    store: &Store,
    cadence: CadenceId,
    at: crate::domain::Moment,
    open: Option<PromiseId>,
) -> Result<Vec<Image>> {
    let Some(Record::Cadence(found)) = tables::get(store, RecordRef::Cadence(cadence))? else {
        return Err(LogbookError::NotFound(RecordKind::Cadence));
    };
    let ended = crate::domain::Cadence { ended: Some(at), ..found };
    let mut images = vec![put(Record::Cadence(ended))];
    if let Some(promise) = open {
        // The next date was never said by itself: it falls away with the cadence.
        let ending = Ending { at, note: String::new() };
        let state = PromiseState::Released(ending);
        let promise = Promise { state, ..read_promise(store, promise)? };
        images.push(put(Record::Promise(promise)));
    }
    Ok(images)
}

fn close(
    store: &Store,
    case: CaseId,
    closing: &Closing,
    cadences: &[(CadenceId, Option<PromiseId>)],
    message: Option<&Message>,
) -> Result<Vec<Image>> {
    let found = read_case(store, case)?;
    let mut images = vec![put(Record::Case(Case { closing: Some(closing.clone()), ..found }))];
    for (cadence, open) in cadences {
        images.extend(end_cadence(store, *cadence, closing.at, *open)?);
    }
    images.extend(message.cloned().map(Record::Message).map(put));
    Ok(images)
}

fn bought_again(store: &Store, case: CaseId, on: chrono::NaiveDate) -> Result<Vec<Image>> {
    let found = read_case(store, case)?;
    let closing = found.closing.clone().map(|closing| Closing {
        outcome: crate::domain::Outcome::BoughtAgain,
        bought_again: Some(on),
        ..closing
    });
    Ok(vec![put(Record::Case(Case { closing, ..found }))])
}

fn read_case(store: &Store, id: CaseId) -> Result<Case> {
    match tables::get(store, RecordRef::Case(id))? {
        Some(Record::Case(case)) => Ok(case),
        _ => Err(LogbookError::NotFound(RecordKind::Case)),
    }
}

fn read_promise(store: &Store, id: PromiseId) -> Result<Promise> {
    match tables::get(store, RecordRef::Promise(id))? {
        Some(Record::Promise(promise)) => Ok(promise),
        _ => Err(LogbookError::NotFound(RecordKind::Promise)),
    }
}
