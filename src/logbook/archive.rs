//! The whole history as values, out of one log and into another.
//!
//! How an archive is written as a file is the business of `exchange`; here stands what it means:
//! the deeds in order, and bringing them in is replaying them.

use super::error::{Damage, LogbookError, Refusal};
use super::transact::replay;
use super::{Logbook, Result, chain};
use crate::store::history::{Body, Envelope, Touch};
use crate::store::{Store, history, log};

/// One deed of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchivedDeed {
    /// The envelope.
    pub envelope: Envelope,
    /// What it seals; none once it was erased.
    pub body: Option<Body>,
    /// What it touched.
    pub touches: Vec<Touch>,
}

/// How many deeds are read at once.
const BATCH: i64 = 500;

/// Calls `each` with every deed of a log in order; `each` stops the walk by failing.
///
/// # Errors
/// The log cannot be read, or whatever `each` fails with.
pub fn each_deed<E: From<LogbookError>>(
    store: &Store,
    mut each: impl FnMut(ArchivedDeed) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let mut seq = 0;
    loop {
        let batch = history::after(store, seq, BATCH).map_err(LogbookError::from)?;
        if batch.is_empty() {
            return Ok(());
        }
        for (envelope, body) in batch {
            seq = envelope.seq;
            let touches = history::touches(store, seq).map_err(LogbookError::from)?;
            each(ArchivedDeed { envelope, body, touches })?;
        }
    }
}

/// Verifies one deed against the chain so far and returns the next link.
///
/// # Errors
/// The order has a gap, the body is not the one sealed, or the link does not hold; the place of
/// the deed is given.
pub fn verify(
    previous: Option<&Envelope>,
    deed: &ArchivedDeed,
) -> std::result::Result<(), Refusal> {
    let envelope = &deed.envelope;
    let broken = Refusal::ArchiveBroken(envelope.seq);
    let expected = previous.map_or(1, |last| last.seq + 1);
    let before = previous.map_or(chain::START, |last| last.chain);
    let body_holds =
        deed.body.as_ref().is_none_or(|body| chain::body_hash(body) == envelope.body_hash);
    let link = chain::link(&before, envelope, &deed.touches);
    if envelope.seq == expected && body_holds && link == envelope.chain {
        Ok(())
    } else {
        Err(broken)
    }
}

impl Logbook {
    /// The identifier of this log, as it stands in its archive.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn log_id(&self) -> Result<[u8; 16]> {
        log::id(&self.store)?.ok_or_else(|| LogbookError::Damaged(Damage::NoName))
    }

    /// Brings the deeds of an archive into this log, which must be empty, in one transaction.
    /// Each deed is verified against the chain before it is folded. Then the lines of all lists
    /// are made, and `told` hears how many of how many. Returns how many deeds there were.
    ///
    /// # Errors
    /// The log has deeds already, the chain does not hold, `deeds` itself fails (the file cannot
    /// be read, or the import was cancelled) or `told` does, or the log cannot be written; in each
    /// case nothing was changed.
    pub fn bring_in<E: From<LogbookError>>(
        &mut self,
        log_id: [u8; 16],
        deeds: impl IntoIterator<Item = std::result::Result<ArchivedDeed, E>>,
        told: impl FnMut(u64, u64) -> std::result::Result<(), E>,
    ) -> std::result::Result<u64, E> {
        if !self.is_untouched()? {
            return Err(LogbookError::Refused(Refusal::LogIsNotEmpty).into());
        }
        let count = self.fill(told, |log| {
            let store = &log.store;
            log::set_id(store, log_id).map_err(LogbookError::from)?;
            let mut last: Option<Envelope> = None;
            let mut count = 0;
            for deed in deeds {
                let deed = deed?;
                verify(last.as_ref(), &deed).map_err(LogbookError::Refused)?;
                replay(store, &deed.envelope, deed.body.as_ref(), &deed.touches)?;
                last = Some(deed.envelope);
                count += 1;
            }
            Ok::<u64, E>(count)
        })?;
        self.changed()?;
        Ok(count)
    }
}
