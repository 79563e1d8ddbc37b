//! How a deed becomes part of the log: folded into the tables and appended to the history, in
//! one transaction, or not at all.

use super::chain;
use super::clock_lines;
use super::deed::{Deed, Image, Restore};
use super::error::{Damage, LogbookError};
use super::fold::fold;
use super::{Logbook, Result};
use crate::domain::{CaseId, CustomerId, MistakeId, Moment, Record, RecordRef};
use crate::store::history::{Body, Envelope, Group, StepState, Touch};
use crate::store::{Store, case, history, line, log, shop, tables};
use std::collections::{BTreeMap, BTreeSet};

impl Logbook {
    /// Does a deed: validation is over, every value is resolved. Returns its place in the order.
    pub(super) fn transact(&mut self, deed: &Deed) -> Result<i64> {
        let now = Moment::from(self.clock.now());
        let salt = self.ids.bytes()?;
        let (name, bytes) = written(deed)?;
        let body = Body { salt, bytes };
        let who = self.shop.owner.clone();
        let mark = self.mark;
        let group = self.group;
        let (seq, is_shop) = self.store.transact(|| {
            let store = &self.store;
            let device = log::device(store, mark)?
                .ok_or_else(|| LogbookError::Damaged(Damage::NoComputer))?;
            let last = history::last(store)?;
            let changes = fold(store, deed)?;
            let seq = last.as_ref().map_or(1, |last| last.seq + 1);
            let group = group.map(|(what, first)| Group {
                first: first.unwrap_or(seq),
                what: what.word().to_owned(),
            });
            let mut envelope = Envelope {
                seq,
                device: device.device,
                device_seq: device.next_seq,
                name,
                version: deed.version(),
                who,
                at: now,
                group,
                body_hash: chain::body_hash(&body),
                chain: chain::START,
            };
            let touches = touches(store, &changes)?;
            let previous = last.map_or(chain::START, |last| last.chain);
            envelope.chain = chain::link(&previous, &envelope, &touches);
            history::append(store, &envelope, &touches)?;
            let before = apply(store, &changes)?;
            remember(store, envelope.seq, &body, deed, &before)?;
            log::advance(store, device.device)?;
            let is_shop = changes.iter().any(|change| change.reference == RecordRef::Shop);
            Ok::<_, LogbookError>((envelope.seq, is_shop))
        })?;
        if let Some((_, first)) = &mut self.group {
            first.get_or_insert(seq);
        }
        if is_shop {
            self.changed()?;
        } else {
            self.revision += 1;
        }
        Ok(seq)
    }

    /// Takes note that the log is no longer what it was.
    pub(super) fn changed(&mut self) -> Result<()> {
        self.revision += 1;
        self.shop = shop::get(&self.store)?.unwrap_or_default();
        Ok(())
    }
}

/// The name and bytes of a deed.
pub(super) fn written(deed: &Deed) -> Result<(String, Vec<u8>)> {
    deed.write().map_err(|error| LogbookError::of_json(&error))
}

/// Appends a deed that another log made, exactly as it was made, and folds it if this program
/// knows it. The caller has verified its chain and holds the transaction.
pub(super) fn replay(
    store: &Store,
    envelope: &Envelope,
    body: Option<&Body>,
    touches: &[Touch],
) -> Result<()> {
    history::append(store, envelope, touches)?;
    let folded = refold(store, envelope, body)?;
    match (body, folded) {
        (Some(body), Some((deed, before))) => remember(store, envelope.seq, body, &deed, &before),
        (Some(body), None) => Ok(history::seal(store, envelope.seq, body, &[])?),
        (None, _) => Ok(()),
    }
}

/// Folds a deed of another log into the tables alone, if this program knows it: the deed, and
/// what stood there before.
pub(super) fn refold(
    store: &Store,
    envelope: &Envelope,
    body: Option<&Body>,
) -> Result<Option<(Deed, Vec<Image>)>> {
    let Some(body) = body else { return Ok(None) };
    let deed = Deed::read(&envelope.name, envelope.version, &body.bytes)
        .map_err(|error| LogbookError::of_deed(envelope.seq, &error))?;
    let Some(deed) = deed else { return Ok(None) };
    let changes = fold(store, &deed)?;
    let before = apply(store, &changes)?;
    Ok(Some((deed, before)))
}

/// What a set of changes touches: each record itself, and the case or customer it belongs to.
fn touches(store: &Store, changes: &[Image]) -> Result<Vec<Touch>> {
    let mut touched: BTreeMap<(u8, Vec<u8>), RecordRef> = BTreeMap::new();
    let mut touch = |reference: RecordRef| {
        touched.insert((reference.kind().number(), reference.key()), reference);
    };
    for change in changes {
        touch(change.reference);
        let gone = match &change.record {
            Some(_) => None,
            None => tables::get(store, change.reference)?,
        };
        let Some(record) = change.record.as_ref().or(gone.as_ref()) else { continue };
        if let Some(case) = record.case() {
            touch(RecordRef::Case(case));
        }
        // A promise without a case is part of its customer's story.
        if let Record::Promise(promise) = record
            && let Some(customer) = promise.of.customer()
        {
            touch(RecordRef::Customer(customer));
        }
    }
    touched
        .into_keys()
        .map(|(kind, key)| {
            let seen = history::last_seen(store, kind, &key)?;
            Ok(Touch { kind, key, seen })
        })
        .collect()
}

/// Writes the changes of a deed into the tables; what stood there before.
fn apply(store: &Store, changes: &[Image]) -> Result<Vec<Image>> {
    let before = changes
        .iter()
        .map(|change| {
            let record = tables::get(store, change.reference)?;
            Ok(Image { reference: change.reference, record })
        })
        .collect::<Result<Vec<Image>>>()?;
    write(store, changes)?;
    // While a log is filled, all lines come at the end.
    if !store.is_filling() {
        refresh_lines(store, changes, &before)?;
    }
    Ok(before)
}

/// Seals a deed with what it can be taken back to, and remembers which one it takes back itself.
fn remember(store: &Store, seq: i64, body: &Body, deed: &Deed, before: &[Image]) -> Result<()> {
    let bytes = serde_json::to_vec(before).map_err(|error| LogbookError::of_json(&error))?;
    history::seal(store, seq, body, &bytes)?;
    history::add_step(store, seq, deed.is_taking_back())?;
    if let Some((taken, state)) = takes_back(deed) {
        history::mark_step(store, taken, state, seq)?;
    }
    Ok(())
}

/// The deed that a deed takes back or does again, and how that one stands since.
pub(super) fn takes_back(deed: &Deed) -> Option<(i64, StepState)> {
    match deed {
        Deed::Undo(Restore { deed, .. }) => Some((*deed, StepState::TakenBack)),
        Deed::Redo(Restore { deed, .. }) => Some((*deed, StepState::Done)),
        _ => None,
    }
}

/// Puts what stays, the independent first, so that nothing names any longer what goes; then removes
/// that, the dependent first.
fn write(store: &Store, changes: &[Image]) -> Result<()> {
    let mut ordered: Vec<&Image> = changes.iter().collect();
    ordered.sort_by_key(|change| change.reference.kind());
    for record in ordered.iter().filter_map(|change| change.record.as_ref()) {
        tables::put(store, record)?;
    }
    for change in ordered.iter().rev().filter(|change| change.record.is_none()) {
        tables::remove(store, change.reference)?;
    }
    Ok(())
}

/// Makes the lines of all lists anew that these changes can have altered.
fn refresh_lines(store: &Store, changes: &[Image], before: &[Image]) -> Result<()> {
    let mut cases: BTreeSet<CaseId> = BTreeSet::new();
    let mut customers: BTreeSet<CustomerId> = BTreeSet::new();
    let mut mistakes: BTreeSet<MistakeId> = BTreeSet::new();
    for record in changes.iter().chain(before).filter_map(|image| image.record.as_ref()) {
        cases.extend(record.case());
        match record {
            Record::Customer(customer) => _ = customers.insert(customer.id),
            Record::Mistake(mistake) => _ = mistakes.insert(mistake.id),
            Record::Case(case) => _ = customers.insert(case.customer),
            _ => {}
        }
    }
    for image in changes {
        // Only a name or a title reaches further than the case at hand.
        match image.reference {
            RecordRef::Customer(customer) => cases.extend(case::of_customer(store, customer)?),
            RecordRef::Mistake(mistake) => cases.extend(case::of_mistake(store, mistake)?),
            _ => {}
        }
    }
    if clock_lines::moves_all(changes, before) {
        cases.extend(line::clocks::all_open(store)?);
    }
    line::refresh(store, &cases, &customers)?;
    clock_lines::catch_up(store)
}
