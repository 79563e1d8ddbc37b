//! What is due in a window of time: what the store finds by itself, and the check-backs, for which
//! the opening hours say when.

use super::clocks::pauses;
use crate::domain::check_back::ASKED_FOR_DAYS;
use crate::domain::clocks::{DAYS_MOST, Unchecked};
use crate::domain::{Due, DueKind, DueLine, Harm};
use crate::logbook::{Logbook, Result};
use crate::store::page::unchecked::unchecked;
use crate::store::page::{DueLines, DueWindow, UncheckedFix, Whose, today};
use chrono::{Days, NaiveDateTime};
use std::cmp::Reverse;

/// By so many days at most closed days put a check-back off, as far as it is looked for in closed
/// cases.
const CLOSED_DAYS: u32 = 60;
/// The minutes with which harm counts from the first minute on.
const FIRST_HOUR: i64 = 60;

/// A check-back that nobody has done yet.
#[derive(Clone, Debug)]
pub(super) struct Owed {
    due: Due,
    fix: UncheckedFix,
}

impl Owed {
    /// A customer waits for the question, so that it is none of the shop's own.
    fn is_in(&self, window: &DueWindow) -> bool {
        window.whose != Whose::Shop && window.holds(self.due)
    }
}

impl Logbook {
    /// The check-backs that nobody has done yet, the earliest first.
    pub(super) fn owed(&self) -> Result<Vec<Owed>> {
        let now = self.now().local();
        let back = Days::new((ASKED_FOR_DAYS + DAYS_MOST + CLOSED_DAYS).into());
        let since = now.checked_sub_days(back).unwrap_or(NaiveDateTime::MIN);
        let shop = &self.shop;
        let fixes = unchecked(&self.store, since)?;
        let owed = fixes.into_iter().filter_map(|fix| {
            let targets = shop.clock_targets.of(fix.harm);
            let (fixed, is_open) = (fix.fixed, fix.is_open);
            let pauses = pauses(&fix.waited, fix.waits_for_customer, now);
            let unchecked = Unchecked { fixed, is_open, pauses, targets };
            let due = unchecked.due(&shop.hours, now)?;
            Some(Owed { due, fix })
        });
        let mut owed: Vec<Owed> = owed.collect();
        owed.sort_by_key(|owed| (owed.due, owed.fix.row));
        Ok(owed)
    }

    /// What is due in a window, at most `most` lines of it, with the check-backs where they
    /// belong.
    pub(super) fn due_in(&self, window: &DueWindow, most: u32, owed: &[Owed]) -> Result<DueLines> {
        let mut found = today::due(&self.store, window, most)?;
        let mut owed: Vec<&Owed> = owed.iter().filter(|owed| owed.is_in(window)).collect();
        if owed.is_empty() {
            return Ok(found);
        }
        found.total = found.total.saturating_add(u32::try_from(owed.len()).unwrap_or(u32::MAX));
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let key = |kind, due, harm: Harm| {
            let late = window.pressing_at.map(|at| pressing(at, kind, due, harm));
            (Reverse(late.map(|late| (rank(kind), late)).unwrap_or_default()), due)
        };
        owed.sort_by_key(|owed| key(DueKind::CheckBack, owed.due, owed.fix.harm));
        for owed in owed.into_iter().take(most) {
            found.lines.push(owed.fix.line(&self.store, owed.due)?);
        }
        found.lines.sort_by_key(|line: &DueLine| key(line.kind, line.due, line.harm));
        found.lines.truncate(most);
        Ok(found)
    }

    /// How many things are due in a window, the check-backs among them.
    pub(super) fn due_count(&self, window: &DueWindow) -> Result<u32> {
        let owed = self.owed()?.iter().filter(|owed| owed.is_in(window)).count();
        let found = today::due_count(&self.store, window)?;
        Ok(found.saturating_add(u32::try_from(owed).unwrap_or(u32::MAX)))
    }
}

/// Where a thing stands among what is late, as the store has it.
fn rank(kind: DueKind) -> u8 {
    kind.rules().rank
}

/// Harm times lateness, as the store counts it.
fn pressing(at: NaiveDateTime, kind: DueKind, due: Due, harm: Harm) -> i64 {
    let late = match kind.rules().presses {
        true => (at - due.at()).num_minutes().saturating_add(FIRST_HOUR),
        false => 1,
    };
    late.saturating_mul(harm.level().into())
}
