//! Whether the records can be trusted: the file's structure, the chain of hashes, and whether
//! the tables are still what the deeds make of them.
//!
//! SQLite's own check proves structure only: of random changes to readable content it misses
//! nine in ten. The rebuild finds them all.

use super::archive::{each_deed, verify};
use super::error::{LogbookError, Refusal};
use super::transact::replay;
use super::undo::images;
pub use crate::store::Flaw;
use crate::store::compare;
pub use crate::store::compare::Difference;
use crate::store::history::{Envelope, Step};
pub use crate::store::migrate::{Part, PartIs};
use crate::store::{Store, history};

use std::collections::{BTreeMap, BTreeSet};

/// How many steps are compared at once.
const BATCH: i64 = 500;

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
    /// What is wrong with the file itself; empty when it is sound.
    pub structure: Vec<Flaw>,
    /// The first deed whose link or body does not hold.
    pub broken_deed: Option<i64>,
    /// Deeds this program does not know: kept, and not folded.
    pub unknown_deeds: u64,
    /// Tables that are not what the deeds make of them.
    pub differences: Vec<Difference>,
    /// Tables whose records are not found by their words.
    pub searches: Vec<&'static str>,
    /// Deeds that undo would not take back to what was there before them.
    pub steps: u64,
    /// Computers whose own numbering does not fit the deeds they did.
    pub misnumbered: u64,
}

impl CheckReport {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.findings() == 0
    }

    /// How many things were found.
    #[must_use]
    pub fn findings(&self) -> usize {
        self.structure.len()
            + usize::from(self.broken_deed.is_some())
            + self.differences.len()
            + self.searches.len()
            + usize::from(self.steps > 0)
            + usize::from(self.misnumbered > 0)
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
    match held_against_the_deeds(store, &mut report, &mut step) {
        // Where it is broken, the report says where.
        Ok(()) | Err(Stop::Broken) => {}
        // The file cannot be read to its end, which has been said, or is said now.
        Err(Stop::Log(LogbookError::Damaged(detail))) => {
            if report.is_clean() {
                report.structure.push(Flaw::File(detail));
            }
        }
        Err(Stop::Log(error)) => return Err(error.into()),
        Err(Stop::Asked(error)) => return Err(error),
    }
    Ok(report)
}

/// Whether everything is still what the deeds make of it.
fn held_against_the_deeds<E: From<LogbookError>>(
    store: &Store,
    report: &mut CheckReport,
    step: &mut impl FnMut(CheckStage, u64, u64) -> Result<(), E>,
) -> Result<(), Stop<E>> {
    let rebuilt = Store::in_memory().map_err(LogbookError::from)?;
    let total = history::count(store).map_err(LogbookError::from)?.unsigned_abs();
    rebuilt.transact::<(), Stop<E>>(|| rebuild(store, &rebuilt, total, report, step))?;
    report.misnumbered = history::misnumbered(store).map_err(LogbookError::from)?;
    let mut compared = |done| step(CheckStage::Compare, done, 3).map_err(Stop::Asked);
    compared(0)?;
    report.differences = compare::differences(store, &rebuilt).map_err(LogbookError::from)?;
    compared(1)?;
    report.searches = compare::searches(store, &rebuilt).map_err(LogbookError::from)?;
    compared(2)?;
    report.steps = changed_steps(store, &rebuilt)?;
    Ok(())
}

/// How many deeds undo would take back to something else than what was there before them. What
/// was there is compared by its meaning: an earlier version wrote the same in other bytes.
fn changed_steps(store: &Store, rebuilt: &Store) -> Result<u64, LogbookError> {
    let (mut seq, mut changed) = (0, 0);
    loop {
        let kept = history::steps_after(store, seq, BATCH)?;
        let made = history::steps_after(rebuilt, seq, BATCH)?;
        let ends = [&kept, &made].map(|steps| steps.last().map_or(i64::MAX, |it| it.0.seq));
        // So far both are known.
        let end = ends.into_iter().min().unwrap_or(i64::MAX);
        let within = |steps: Vec<(Step, i64)>| -> BTreeMap<i64, (Step, i64)> {
            let known = steps.into_iter().filter(|it| it.0.seq <= end);
            known.map(|it| (it.0.seq, it)).collect()
        };
        let (kept, made) = (within(kept), within(made));
        if kept.is_empty() && made.is_empty() {
            return Ok(changed);
        }
        let places: BTreeSet<i64> = kept.keys().chain(made.keys()).copied().collect();
        for place in &places {
            changed += u64::from(!is_same(kept.get(place), made.get(place)));
        }
        seq = end;
    }
}

fn is_same(kept: Option<&(Step, i64)>, made: Option<&(Step, i64)>) -> bool {
    let (Some((kept, stands)), Some((made, should))) = (kept, made) else { return false };
    let is_meant = || matches!((images(&kept.before), images(&made.before)), (Ok(kept), Ok(made)) if kept == made);
    stands == should
        && kept.taken_back_by == made.taken_back_by
        && (kept.before == made.before || is_meant())
}

fn rebuild<E: From<LogbookError>>(
    store: &Store,
    rebuilt: &Store,
    total: u64,
    report: &mut CheckReport,
    step: &mut impl FnMut(CheckStage, u64, u64) -> Result<(), E>,
) -> Result<(), Stop<E>> {
    let mut last: Option<Envelope> = None;
    each_deed(store, |deed| {
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
    })
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

impl<E> From<crate::store::StoreError> for Stop<E> {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Log(error.into())
    }
}
