//! The rows of the history: envelopes, bodies, what each deed touched, and what undo restores.
//!
//! What a deed means, and how the chain of hashes is made, is the logbook's business.

mod pack;
mod step;

use super::sql::{Cells, moment_columns};
use super::{Result, Store};
use crate::domain::{CaseId, CustomerId, Moment};
pub use pack::{DICTIONARY, open, pack};
use rusqlite::{OptionalExtension, Row, params};
pub use step::{
    Step, StepState, add_step, each_step, mark_step, of_group, redo_step, step, undo_step,
};

/// So many bytes of bodies are enough at once.
const LARGE: usize = 16 << 20;

/// What is known of a deed without opening its body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The place in this log's order, from 1 without gaps.
    pub seq: i64,
    /// The computer it was done on.
    pub device: [u8; 16],
    /// The place in that computer's own order, from 1 without gaps.
    pub device_seq: i64,
    /// The deed's name.
    pub name: String,
    /// The version of the deed's shape.
    pub version: u32,
    /// Who did it.
    pub who: String,
    /// When it was done, by that computer's clock: a label, never the order.
    pub at: Moment,
    /// The deeds it was done together with; none when it was done by itself.
    pub group: Option<Group>,
    /// SHA-256 of salt and body.
    pub body_hash: [u8; 32],
    /// SHA-256 over the previous deed's chain and everything above.
    pub chain: [u8; 32],
}

/// Deeds that were done together, each of which names the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The place of the first of them in this log's order.
    pub first: i64,
    /// What they were, in a word of the logbook.
    pub what: String,
}

/// What an envelope seals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Sixteen random bytes, so that a short body cannot be guessed from its hash.
    pub salt: [u8; 16],
    /// The exact bytes of the deed's JSON.
    pub bytes: Vec<u8>,
}

/// A record a deed touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The number of the record's kind.
    pub kind: u8,
    /// The record's key.
    pub key: Vec<u8>,
    /// The last deed that touched the record before; 0 for none.
    pub seen: i64,
}

/// A deed of a customer's story that still stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The deed.
    pub envelope: Envelope,
    /// Its body; none once it was erased.
    pub body: Option<Body>,
    /// The case it touched; none when it touched the customer alone.
    pub case: Option<CaseId>,
}

/// The place of the last deed and its chain, which stands for all that was ever done; none in a
/// log in which nothing was done. It reads a log of every released schema.
///
/// # Errors
/// The log cannot be read.
pub fn end(store: &Store) -> Result<Option<(i64, [u8; 32])>> {
    let mut statement = store.connection.prepare_cached(include_str!("end.sql"))?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// The last deed.
///
/// # Errors
/// The log cannot be read.
pub fn last(store: &Store) -> Result<Option<Envelope>> {
    let mut statement = store.connection.prepare_cached(include_str!("last.sql"))?;
    Ok(statement.query_row([], envelope).optional()?)
}

/// How many deeds there are.
///
/// # Errors
/// The log cannot be read.
pub fn count(store: &Store) -> Result<i64> {
    let mut statement = store.connection.prepare_cached("SELECT count(*) FROM deed")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// One deed; its body is none once it was erased.
///
/// # Errors
/// The log cannot be read.
pub fn get(store: &Store, seq: i64) -> Result<Option<(Envelope, Option<Body>)>> {
    let mut statement = store.connection.prepare_cached(include_str!("get.sql"))?;
    Ok(statement.query_row([seq], with_body).optional()?)
}

/// At most `most` deeds after a place in the order, and no more once their bodies are large: a log
/// that was tampered with may claim very large ones. Empty only where there are no more.
///
/// # Errors
/// The log cannot be read.
pub fn after(store: &Store, seq: i64, most: i64) -> Result<Vec<(Envelope, Option<Body>)>> {
    let mut statement = store.connection.prepare_cached(include_str!("after.sql"))?;
    let mut rows = statement.query([seq, most])?;
    let mut deeds = Vec::new();
    let mut bytes = 0;
    while let Some(row) = rows.next()? {
        let (envelope, body) = with_body(row)?;
        bytes += body.as_ref().map_or(0, |body| body.bytes.len());
        deeds.push((envelope, body));
        if bytes > LARGE {
            break;
        }
    }
    Ok(deeds)
}

/// The deeds that touched a record, oldest first; at most `most` of the latest.
///
/// # Errors
/// The log cannot be read.
pub fn touching(
    store: &Store,
    kind: u8,
    key: &[u8],
    most: i64,
) -> Result<Vec<(Envelope, Option<Body>)>> {
    let mut statement = store.connection.prepare_cached(include_str!("touching.sql"))?;
    let rows = statement.query_map(params![kind, key, most], with_body)?;
    let mut deeds: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
    deeds.reverse();
    Ok(deeds)
}

/// The deeds that touched a record and still stand, oldest first; at most `most` of the latest.
/// Left out are undos and redos, and what is taken back at present.
///
/// # Errors
/// The log cannot be read.
pub fn standing(
    store: &Store,
    kind: u8,
    key: &[u8],
    most: u32,
) -> Result<Vec<(Envelope, Option<Body>)>> {
    let mut statement = store.connection.prepare_cached(include_str!("standing.sql"))?;
    let rows = statement.query_map(params![kind, key, most], with_body)?;
    let mut deeds: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
    deeds.reverse();
    Ok(deeds)
}

/// The deeds that touched a customer or a case of theirs and still stand, oldest first, each with
/// the case; at most `most` of the latest. The two numbers name the kinds of record.
///
/// # Errors
/// The log cannot be read.
pub fn standing_of_customer(
    store: &Store,
    customer: CustomerId,
    (customer_kind, case_kind): (u8, u8),
    most: u32,
) -> Result<Vec<Standing>> {
    let mut statement =
        store.connection.prepare_cached(include_str!("standing_of_customer.sql"))?;
    let rows = statement.query_map(params![customer, customer_kind, case_kind, most], |row| {
        let mut cells = Cells::of(row);
        let (envelope, body) = sealed(&mut cells)?;
        Ok(Standing { envelope, body, case: cells.get()? })
    })?;
    let mut deeds: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
    deeds.reverse();
    Ok(deeds)
}

/// What a deed touched, in the order of kind and key.
///
/// # Errors
/// The log cannot be read.
pub fn touches(store: &Store, seq: i64) -> Result<Vec<Touch>> {
    let mut statement = store.connection.prepare_cached(include_str!("touches.sql"))?;
    let rows = statement.query_map([seq], |row| {
        Ok(Touch { kind: row.get(0)?, key: row.get(1)?, seen: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The last deed that touched a record; 0 for none.
///
/// # Errors
/// The log cannot be read.
pub fn last_seen(store: &Store, kind: u8, key: &[u8]) -> Result<i64> {
    let mut statement = store.connection.prepare_cached(include_str!("last_seen.sql"))?;
    Ok(statement.query_row(params![kind, key], |row| row.get(0))?)
}

/// Adds a deed at the end, still without what it seals.
///
/// # Errors
/// The log cannot be written, or the order has a gap.
pub fn append(store: &Store, envelope: &Envelope, touches: &[Touch]) -> Result<()> {
    let (at_ms, at_offset) = moment_columns(envelope.at);
    store.connection.prepare_cached(include_str!("append.sql"))?.execute(params![
        envelope.seq,
        device_row(store, envelope.device)?,
        envelope.device_seq,
        envelope.name,
        envelope.version,
        envelope.who,
        at_ms,
        at_offset,
        envelope.body_hash,
        envelope.chain,
        envelope.group.as_ref().map(|group| group.first),
        envelope.group.as_ref().map(|group| group.what.as_str()),
    ])?;
    let mut insert = store.connection.prepare_cached(include_str!("append_touch.sql"))?;
    for touch in touches {
        insert.execute(params![envelope.seq, touch.kind, touch.key, touch.seen])?;
    }
    Ok(())
}

/// The row of a computer, which is entered if it did nothing in this log before.
fn device_row(store: &Store, device: [u8; 16]) -> Result<i64> {
    let mut known =
        store.connection.prepare_cached("SELECT row FROM deed_device WHERE device = ?1")?;
    if let Some(row) = known.query_row([device], |row| row.get(0)).optional()? {
        return Ok(row);
    }
    let mut enter =
        store.connection.prepare_cached("INSERT INTO deed_device (device) VALUES (?1)")?;
    Ok(enter.insert([device])?)
}

/// Adds what a deed seals, with the records it changed as they were before, as JSON; empty where
/// they are not known.
///
/// # Errors
/// The log cannot be written, or the deed is not there.
pub fn seal(store: &Store, seq: i64, body: &Body, before: &[u8]) -> Result<()> {
    let length = i64::try_from(body.bytes.len()).unwrap_or(i64::MAX);
    store.connection.prepare_cached(include_str!("seal.sql"))?.execute(params![
        seq,
        body.salt,
        DICTIONARY,
        length,
        pack(DICTIONARY, &body.bytes, before)?
    ])?;
    Ok(())
}

/// How many computers' own numbering does not fit the deeds they did: it has a gap, or the next
/// number is not the one after the last.
///
/// # Errors
/// The log cannot be read.
pub fn misnumbered(store: &Store) -> Result<u64> {
    let mut statement = store.connection.prepare_cached(include_str!("misnumbered.sql"))?;
    let count: i64 = statement.query_row([], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

fn envelope(row: &Row<'_>) -> rusqlite::Result<Envelope> {
    envelope_in(&mut Cells::of(row))
}

fn envelope_in(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Envelope> {
    Ok(Envelope {
        seq: cells.get()?,
        device: cells.get()?,
        device_seq: cells.get()?,
        name: cells.get()?,
        version: cells.get()?,
        who: cells.get()?,
        at: cells.moment()?,
        group: group(cells.get()?, cells.get()?),
        body_hash: cells.get()?,
        chain: cells.get()?,
    })
}

fn group(first: Option<i64>, what: Option<String>) -> Option<Group> {
    match (first, what) {
        (None, None) => None,
        // One without the other belongs to no group that was ever sealed.
        (first, what) => Some(Group { first: first.unwrap_or(0), what: what.unwrap_or_default() }),
    }
}

fn with_body(row: &Row<'_>) -> rusqlite::Result<(Envelope, Option<Body>)> {
    sealed(&mut Cells::of(row))
}

fn sealed(cells: &mut Cells<'_, '_>) -> rusqlite::Result<(Envelope, Option<Body>)> {
    let envelope = envelope_in(cells)?;
    let (salt, dictionary, length) = (cells.get()?, cells.get()?, cells.get()?);
    let packed = cells.raw()?.as_blob_or_null()?;
    let body = match (salt, dictionary, length, packed) {
        (Some(salt), Some(dictionary), Some(length), Some(packed)) => {
            // Bytes that cannot be opened are none, and none do not fit the hash.
            let opened = open(dictionary, length, packed);
            Some(Body { salt, bytes: opened.map(|(body, _)| body).unwrap_or_default() })
        }
        _ => None,
    };
    Ok((envelope, body))
}

/// How many deeds touched a record.
///
/// # Errors
/// The log cannot be read.
pub fn touches_of(store: &Store, kind: u8, key: &[u8]) -> Result<u32> {
    let mut statement = store
        .connection
        .prepare_cached("SELECT count(*) FROM deed_touch WHERE kind = ?1 AND key = ?2")?;
    Ok(statement.query_row(params![kind, key], |row| row.get(0))?)
}
