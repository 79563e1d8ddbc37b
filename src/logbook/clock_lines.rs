//! Which clock ends first in a case, where it ends before anything that is promised: that is what
//! lists show, sort by, and bring up in the morning.
//!
//! An owed first reply stands for the other clocks. An open promise stands for the fix, which was
//! put off with the customer's knowledge; but until it is due they hear from us as anybody does
//! whom we keep waiting (domain rules, story 10). It asks no clock, so that replaying the history
//! gives the same lines.

use super::Result;
use super::pages::clocks::pauses;
use crate::domain::clocks::{Clock, Clocks, Facts};
use crate::domain::{Record, RecordRef, Shop};
use crate::logbook::deed::Image;
use crate::store::line::clocks::{Ends, Unclocked, note, unclocked};
use crate::store::{Store, shop};
use chrono::NaiveDateTime;

/// Looks at the clocks of every case whose line was made anew.
pub(super) fn catch_up(store: &Store) -> Result<()> {
    let cases = unclocked(store)?;
    if cases.is_empty() {
        return Ok(());
    }
    let shop = shop::get(store)?.unwrap_or_default();
    for case in &cases {
        note(store, case, ending(case, &shop))?;
    }
    Ok(())
}

/// Whether these changes move the clocks of every open case.
pub(super) fn moves_all(changes: &[Image], before: &[Image]) -> bool {
    let shop = |images: &[Image]| {
        let is_shop = |image: &&Image| image.reference == RecordRef::Shop;
        images.iter().find(is_shop).and_then(|image| match &image.record {
            Some(Record::Shop(shop)) => Some((shop.hours.clone(), shop.clock_targets.clone())),
            _ => None,
        })
    };
    shop(changes) != shop(before)
}

/// The clock that ends first, unless something is promised.
fn ending(case: &Unclocked, shop: &Shop) -> Option<(Ends, NaiveDateTime)> {
    if case.owes_reply {
        return None;
    }
    let clocks = clocks(case, shop);
    // Whoever does not want to hear from us waits for the fix alone.
    let update = Some(clocks.update).filter(|_| !case.do_not_contact);
    let running = |clock: Clock| match clock {
        Clock::Running(due) => Some(due.at()),
        Clock::Off | Clock::Paused(_) | Clock::Ended { .. } => None,
    };
    // Where nothing is left to do there is nothing new to say: it can be closed.
    let word = if case.is_done { Ends::Close } else { Ends::Update };
    let update = update.and_then(running).map(|due| (word, due));
    if let Some(promised) = case.promised {
        return update.filter(|(_, due)| due.date() < promised.date());
    }
    // Until there is a new fix, a second chance has a line of its own.
    let is_second = case.round.is_some_and(|(_, is_second)| is_second);
    let fix = running(clocks.fix).filter(|_| !is_second).map(|due| (Ends::Fix, due));
    // The fix is the better word where both are due.
    fix.into_iter().chain(update).min_by_key(|(_, due)| *due)
}

fn clocks(case: &Unclocked, shop: &Shop) -> Clocks {
    let targets = shop.clock_targets.of(case.harm);
    // Pauses that lasted are over whenever this is asked, and one that lasts stops the clocks.
    let now = NaiveDateTime::MAX;
    let facts = Facts {
        received: case.received,
        round: case.round,
        reply_due: None,
        replied: None,
        spoken: case.spoken,
        fixed: case.is_fix_settled.then_some((case.received, targets)),
        fix_left_out: false,
        checked: None,
        pauses: pauses(&case.waited, case.waits_for_customer, case.received),
        may_ask: false,
        closed: None,
        targets,
    };
    Clocks::of(&facts, &shop.hours, now)
}
