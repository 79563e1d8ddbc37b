//! Whether the records can be trusted: the file's structure, the chain of hashes, and whether
//! the tables are still what the deeds make of them.
//!
//! SQLite's own check proves structure only: of random changes to readable content it misses
//! nine in ten. The rebuild finds them all.

use super::archive::{each_deed, verify};
use super::deed::{Deed, Image};
use super::error::{LogbookError, Refusal};
use super::fill;
use super::transact::{refold, takes_back};
use super::undo::images;
pub use crate::store::Flaw;
use crate::store::compare;
pub use crate::store::compare::Difference;
use crate::store::history::{Envelope, StepState};
pub use crate::store::migrate::{Part, PartIs};
use crate::store::{Result as Stored, Scratch, Store, history};
use std::collections::{BTreeMap, BTreeSet};

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
    let sound = CheckReport {
        structure: store.integrity().map_err(LogbookError::from)?,
        ..CheckReport::default()
    };
    let mut report = sound.clone();
    let mut held = held_against_the_deeds(store, Scratch::beside, &mut report, &mut step);
    if matches!(held, Err(Stop::Log(LogbookError::DiskFull))) {
        // A log on a full disk can be checked all the same, as far as memory reaches.
        report = sound;
        held = held_against_the_deeds(store, |_| Scratch::in_memory(), &mut report, &mut step);
    }
    match held {
        // Where it is broken, the report says where.
        Ok(()) | Err(Stop::Broken) => {}
        // The file cannot be read to its end, which has been said, or is said now.
        Err(Stop::Log(LogbookError::Damaged(damage))) => {
            if report.is_clean() {
                report.structure.push(Flaw::File(damage));
            }
        }
        Err(Stop::Log(error)) => return Err(error.into()),
        Err(Stop::Asked(error)) => return Err(error),
    }
    Ok(report)
}

/// Whether everything is still what the deeds make of it; `scratch` makes the log in which that is
/// worked out.
fn held_against_the_deeds<E: From<LogbookError>>(
    store: &Store,
    scratch: impl FnOnce(&Store) -> Stored<Scratch>,
    report: &mut CheckReport,
    step: &mut impl FnMut(CheckStage, u64, u64) -> Result<(), E>,
) -> Result<(), Stop<E>> {
    let rebuilt = scratch(store)?;
    let rebuilt = rebuilt.store();
    rebuilt.transact::<(), Stop<E>>(|| rebuild(store, rebuilt, report, step))?;
    report.misnumbered = history::misnumbered(store)?;
    let mut compared = |done| step(CheckStage::Compare, done, 4).map_err(Stop::Asked);
    compared(2)?;
    report.differences = compare::differences(store, rebuilt)?;
    compared(3)?;
    report.searches = compare::searches(store, rebuilt)?;
    Ok(())
}

/// Makes all records and lines anew from the deeds. The history itself is not made anew: it is
/// held against the chain, and what undo would restore against what is met on the way.
fn rebuild<E: From<LogbookError>>(
    store: &Store,
    rebuilt: &Store,
    report: &mut CheckReport,
    step: &mut impl FnMut(CheckStage, u64, u64) -> Result<(), E>,
) -> Result<(), Stop<E>> {
    let total = history::count(store)?.unsigned_abs();
    let filling = rebuilt.begin_filling()?;
    let mut last: Option<Envelope> = None;
    let mut steps = Steps::default();
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
        let Ok(folded) = refold(rebuilt, &deed.envelope, deed.body.as_ref()) else {
            // A deed that cannot be folded again is as bad as one that was changed.
            report.broken_deed = Some(deed.envelope.seq);
            return Err(Stop::Broken);
        };
        steps.met(store, deed.envelope.seq, folded.as_ref())?;
        report.deeds += 1;
        last = Some(deed.envelope);
        Ok(())
    })?;
    report.steps = steps.changed(store)?;
    fill::end(rebuilt, filling, |done, total| {
        let half = done.saturating_mul(1000).checked_div(total).unwrap_or(1000);
        step(CheckStage::Compare, half, 2000)
    })
    .map_err(Stop::Asked)
}

/// How the deeds stand for undo, as they should.
#[derive(Default)]
struct Steps {
    /// Undos and redos themselves, which are settled.
    settled: BTreeSet<i64>,
    /// What was taken back or done again last, and by which deed.
    moved: BTreeMap<i64, (StepState, i64)>,
    /// Deeds that undo would take back to something else than what was there before them.
    changed: BTreeSet<i64>,
}

impl Steps {
    /// A deed was folded: does undo know what was there before it? That is compared by its
    /// meaning: an earlier version wrote the same in other bytes.
    fn met(
        &mut self,
        store: &Store,
        seq: i64,
        folded: Option<&(Deed, Vec<Image>)>,
    ) -> super::Result<()> {
        let kept = history::step(store, seq)?;
        if let Some((deed, _)) = folded {
            if deed.is_taking_back() {
                self.settled.insert(seq);
            }
            self.moved.extend(takes_back(deed).map(|(taken, state)| (taken, (state, seq))));
        }
        let is_same = match (&kept, folded) {
            (None, None) => true,
            (Some(kept), Some((_, before))) => {
                images(&kept.before).is_ok_and(|kept| kept == *before)
            }
            _ => false,
        };
        if !is_same {
            self.changed.insert(seq);
        }
        Ok(())
    }

    /// How many deeds are not kept as they should be for undo.
    fn changed(mut self, store: &Store) -> super::Result<u64> {
        history::each_step(store, |seq, state, by| {
            let stands = match self.moved.get(&seq) {
                Some((state, by)) => (*state, Some(*by)),
                None if self.settled.contains(&seq) => (StepState::Settled, None),
                None => (StepState::Done, None),
            };
            if (state, by) != (stands.0.number(), stands.1) {
                self.changed.insert(seq);
            }
        })?;
        Ok(u64::try_from(self.changed.len()).unwrap_or(u64::MAX))
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

impl<E> From<crate::store::StoreError> for Stop<E> {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Log(error.into())
    }
}
