//! Whether the records can be trusted: the file's structure, the chain of hashes, and whether
//! the tables are still what the deeds make of them.
//!
//! SQLite's own check proves structure only: of random changes to readable content it misses
//! nine in ten. The rebuild finds them all.

use super::archive::{each_deed, verify};
use super::error::{LogbookError, Refusal};
use super::transact::replay;
use crate::store::compare::{self, Difference};
use crate::store::history::Envelope;
use crate::store::{Store, history};

/// The part of the check that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckStage {
    /// The file's structure and all references.
    Structure,
    /// The chain of hashes, and rebuilding the tables from the deeds.
    Rebuild,
    /// Comparing the rebuilt tables with those kept.
    Compare,
}

/// What a check found. No finding holds customer data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// How many deeds were verified.
    pub deeds: u64,
    /// What SQLite says about the file; empty when it is sound.
    pub structure: Vec<String>,
    /// The first deed whose link or body does not hold.
    pub broken_deed: Option<i64>,
    /// Deeds this program does not know: kept, and not folded.
    pub unknown_deeds: u64,
    /// Tables that are not what the deeds make of them.
    pub differences: Vec<Difference>,
}

impl CheckReport {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.structure.is_empty() && self.broken_deed.is_none() && self.differences.is_empty()
    }
}

/// Checks a log. `step` hears of each stage how much is done of how much, and stops the check by
/// failing.
///
/// # Errors
/// The log cannot be read, or whatever `step` fails with.
pub fn check<E: From<LogbookError>>(
    store: &Store,
    mut step: impl FnMut(CheckStage, u64, u64) -> Result<(), E>,
) -> Result<CheckReport, E> {
    step(CheckStage::Structure, 0, 1)?;
    let mut report = CheckReport {
        structure: store.integrity().map_err(LogbookError::from)?,
        ..CheckReport::default()
    };
    let rebuilt = Store::in_memory().map_err(LogbookError::from)?;
    let total = history::count(store).map_err(LogbookError::from)?.unsigned_abs();
    let folded = rebuilt.transact::<(), Failed<E>>(|| {
        rebuild(store, &rebuilt, total, &mut report, &mut step).map_err(Failed)
    });
    match folded {
        Ok(()) => {}
        Err(Failed(error)) => return Err(error),
    }
    if report.broken_deed.is_none() {
        step(CheckStage::Compare, 0, 1)?;
        report.differences = compare::differences(store, &rebuilt).map_err(LogbookError::from)?;
    }
    Ok(report)
}

fn rebuild<E: From<LogbookError>>(
    store: &Store,
    rebuilt: &Store,
    total: u64,
    report: &mut CheckReport,
    step: &mut impl FnMut(CheckStage, u64, u64) -> Result<(), E>,
) -> Result<(), E> {
    let mut last: Option<Envelope> = None;
    let walked = each_deed(store, |deed| {
        if report.deeds.is_multiple_of(100) {
            step(CheckStage::Rebuild, report.deeds, total).map_err(Stop::Asked)?;
        }
        if let Err(Refusal::ArchiveBroken(seq)) = verify(last.as_ref(), &deed) {
            report.broken_deed = Some(seq);
            return Err(Stop::Broken);
        }
        let is_known = super::deed::NAMES.contains(&deed.envelope.name.as_str());
        report.unknown_deeds += u64::from(!is_known);
        if replay(rebuilt, &deed.envelope, deed.body.as_ref(), &deed.touches).is_err() {
            // A deed that cannot be folded again is as bad as one that was changed.
            report.broken_deed = Some(deed.envelope.seq);
            return Err(Stop::Broken);
        }
        report.deeds += 1;
        last = Some(deed.envelope);
        Ok(())
    });
    match walked {
        Ok(()) | Err(Stop::Broken) => Ok(()),
        Err(Stop::Asked(error)) => Err(error),
        Err(Stop::Log(error)) => Err(error.into()),
    }
}

enum Stop<E> {
    Asked(E),
    Broken,
    Log(LogbookError),
}

impl<E> From<LogbookError> for Stop<E> {
    fn from(error: LogbookError) -> Self {
        Self::Log(error)
    }
}

struct Failed<E>(E);

impl<E: From<LogbookError>> From<crate::store::StoreError> for Failed<E> {
    fn from(error: crate::store::StoreError) -> Self {
        Self(LogbookError::from(error).into())
    }
}
