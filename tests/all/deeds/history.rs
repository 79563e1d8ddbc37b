//! Undo, redo, rebuilding and archives, over random sequences of deeds.

use crate::support::{Shop, random};
use amends::logbook::archive::{ArchivedDeed, each_deed};
use amends::logbook::check::check;
use amends::logbook::deed::NAMES;
use amends::logbook::pages::{CaseQuery, CaseSet, CaseSort};
use amends::logbook::{Ids, Logbook, LogbookError};
use amends::platform::clock::FixedClock;
use amends::store::{Store, compare, history};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

fn is_clean(shop: &Shop) {
    let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
}

fn digests(shop: &Shop) -> Vec<([u8; 32], u64)> {
    compare::tables()
        .map(|table| compare::digest(shop.log.store(), table).expect("a digest"))
        .collect()
}

/// A promise that is open is due, so Today does not ask whether its case is still open.
fn promises_open_in_closed_cases(shop: &Shop) -> usize {
    let query = CaseQuery { set: CaseSet::Closed, sort: CaseSort::Number, descending: false };
    let closed = shop.log.case_lines(&query, 0, 1000).expect("lines");
    let pages = closed.iter().map(|line| shop.log.case_page(line.id).expect("a page"));
    pages.flat_map(|page| page.file.promises).filter(|promise| promise.state.is_open()).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, max_shrink_iters: 200, ..Default::default() })]

    /// The tables are what the deeds make of them, whatever was done in whatever order; and each
    /// deed can be taken back and done again to the letter.
    #[test]
    fn rebuilt_tables_equal_the_live_ones(steps in prop::collection::vec((any::<u8>(), any::<u32>()), 1..25)) {
        let mut shop = Shop::at("2026-11-18 09:55");
        for (what, which) in steps {
            let before = digests(&shop);
            let is_history = matches!(what % random::KINDS, 17 | 18);
            let revision = shop.log.revision();
            random::act(&mut shop, what, which);
            if !is_history && shop.log.revision() > revision {
                let after = digests(&shop);
                shop.log.undo(None).expect("undone");
                prop_assert_eq!(digests(&shop), before);
                shop.log.redo().expect("redone");
                prop_assert_eq!(digests(&shop), after);
            }
        }
        is_clean(&shop);
        prop_assert_eq!(promises_open_in_closed_cases(&shop), 0);
        let shown = shop.log.today().expect("today").overdue_total;
        prop_assert_eq!(shop.log.overdue_count().expect("a count"), shown);
    }
}

/// Whatever deeds there are: one that nobody does here is named.
#[test]
fn every_kind_of_deed_is_taken_back_and_done_again() {
    let mut missing: BTreeSet<&str> = NAMES.into_iter().collect();
    missing.retain(|name| !["undo", "redo"].contains(name));
    let mut which = 1_u32;
    for _ in 0..300 {
        let mut shop = Shop::at("2026-11-18 09:55");
        for _ in 0..60 {
            which = which.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let before = digests(&shop);
            let revision = shop.log.revision();
            random::act(&mut shop, (which >> 24) as u8, which >> 8);
            if shop.log.revision() == revision {
                continue;
            }
            let done = history::last(shop.log.store()).expect("read").expect("a deed");
            if missing.remove(done.name.as_str()) {
                let after = digests(&shop);
                shop.log.undo(Some(done.seq)).expect("undone");
                assert_eq!(digests(&shop), before, "{}", done.name);
                shop.log.redo().expect("redone");
                assert_eq!(digests(&shop), after, "{}", done.name);
                is_clean(&shop);
            }
        }
        if missing.is_empty() {
            return;
        }
    }
    panic!("nobody does {missing:?}");
}

/// The deeds of a log, as an archive holds them.
pub fn archived(shop: &Shop) -> Vec<ArchivedDeed> {
    let mut deeds = Vec::new();
    each_deed::<LogbookError>(shop.log.store(), |deed| {
        deeds.push(deed);
        Ok(())
    })
    .expect("deeds");
    deeds
}

pub fn brought_in(deeds: Vec<ArchivedDeed>, id: [u8; 16]) -> Result<Shop, LogbookError> {
    let mut other = Shop::untouched("2027-01-01 10:00");
    let count = deeds.len() as u64;
    let all = deeds.into_iter().map(Ok::<_, LogbookError>);
    assert_eq!(other.log.bring_in(id, all, |_, _| Ok(()))?, count);
    Ok(other)
}

/// How every deed stands for undo, and what it would be taken back to.
fn steps(shop: &Shop) -> Vec<(i64, i64, Option<i64>, Vec<u8>)> {
    let store = shop.log.store();
    let mut steps = Vec::new();
    history::each_step(store, |seq, state, by| steps.push((seq, state, by, Vec::new())))
        .expect("steps");
    for step in &mut steps {
        step.3 = history::step(store, step.0).expect("read").expect("a step").before;
    }
    steps
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 200, ..Default::default() })]

    /// Lines and search words made at the end of many deeds are those made after each of them.
    #[test]
    fn a_log_made_at_once_equals_one_made_deed_by_deed(steps_done in prop::collection::vec((any::<u8>(), any::<u32>()), 1..40)) {
        let mut shop = Shop::at("2026-11-18 09:55");
        for (what, which) in steps_done {
            random::act(&mut shop, what, which);
        }
        let other = brought_in(archived(&shop), [9; 16]).expect("brought in");
        let (here, there) = (shop.log.store(), other.log.store());
        prop_assert_eq!(compare::differences(here, there).expect("compared"), []);
        prop_assert_eq!(compare::searches(here, there).expect("compared"), Vec::<&str>::new());
        prop_assert_eq!(steps(&shop), steps(&other));
        prop_assert_eq!(archived(&shop), archived(&other));
        let schema = amends::store::migrate::strange_parts(there).expect("a schema");
        prop_assert_eq!(schema, []);
    }
}

#[test]
fn an_archive_brought_into_an_empty_log_gives_an_equal_log() {
    let mut shop = Shop::at("2026-11-18 09:55");
    for step in 0..120_u32 {
        random::act(&mut shop, (step * 7 % 256) as u8, step * 977);
    }
    let id = shop.log.log_id().expect("a name");
    let mut other = brought_in(archived(&shop), id).expect("brought in");
    assert_eq!(compare::differences(shop.log.store(), other.log.store()).expect("compared"), []);
    assert_eq!(other.log.log_id().expect("a name"), id);
    is_clean(&other);
    // What was undone there can be undone and redone here, and life goes on.
    other.case("Marta Novak", "The cake came a day late.");
    is_clean(&other);
}

#[test]
fn an_archive_that_was_changed_is_refused_and_changes_nothing() {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.case("Marta Novak", "The cake came a day late.");
    let deeds = archived(&shop);
    for change in 0..3 {
        let mut changed = deeds.clone();
        let last = changed.last_mut().expect("a deed");
        match change {
            0 => last.envelope.who = "Somebody".into(),
            1 => last.body.as_mut().expect("a body").bytes.push(b' '),
            _ => last.touches.clear(),
        }
        let mut other = Shop::untouched("2027-01-01 10:00");
        let changed = changed.into_iter().map(Ok::<_, LogbookError>);
        let refused = other.log.bring_in([9; 16], changed, |_, _| Ok(()));
        assert!(matches!(refused, Err(LogbookError::Refused(_))), "{refused:?}");
        assert!(other.log.is_untouched().expect("read"));
        assert_ne!(other.log.log_id().expect("a name"), [9; 16]);
    }
    let refused = shop.log.bring_in([9; 16], [] as [Result<_, LogbookError>; 0], |_, _| Ok(()));
    assert!(matches!(refused, Err(LogbookError::Refused(_))), "a log with deeds takes no archive");
}

/// Stopped after the last deed, while lines are being made: nothing was brought in, and the log
/// goes on as if nobody had tried.
#[test]
fn an_archive_stopped_while_lines_are_made_changes_nothing() {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.case("Marta Novak", "The cake came a day late.");
    let mut other = Shop::untouched("2027-01-01 10:00");
    let deeds = archived(&shop).into_iter().map(Ok::<_, LogbookError>);
    let refused = other.log.bring_in([9; 16], deeds, |_, _| Err(LogbookError::Locked));
    assert!(matches!(refused, Err(LogbookError::Locked)), "{refused:?}");
    assert!(other.log.is_untouched().expect("read"));
    assert_eq!(amends::store::migrate::strange_parts(other.log.store()).expect("a schema"), []);
    other.case("Tomas Hale", "The mixer never came.");
    is_clean(&other);
}

#[test]
fn undo_and_redo_survive_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("log.db");
    let clock = FixedClock::at_local(crate::support::at("2026-11-18 09:55"), 60);
    let open = |store| {
        Logbook::new(store, Arc::new(clock.clone()), Ids::System, [1; 16]).expect("a logbook")
    };
    let mut shop = Shop { log: open(Store::create(&path).expect("created")), clock: clock.clone() };
    shop.case("Marta Novak", "The cake came a day late.");
    let case = shop.case("Tomas Hale", "The mixer never came.");
    drop(shop);

    let mut log = open(Store::open(&path, |_| Ok(())).expect("opened"));
    log.undo(None).expect("undone");
    assert!(log.case(case).is_err(), "the case is gone");
    drop(log);

    let mut log = open(Store::open(&path, |_| Ok(())).expect("opened"));
    log.redo().expect("redone");
    assert_eq!(log.case(case).expect("a case").words, "The mixer never came.");
}

#[test]
fn a_toast_does_not_undo_what_was_done_since() {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.case("Marta Novak", "The cake came a day late.");
    let step =
        shop.log.undo_step(amends::logbook::UndoDirection::Undo).expect("read").expect("one");
    shop.case("Tomas Hale", "The mixer never came.");
    assert!(shop.log.undo(Some(step.seq)).is_err());
    assert_eq!(shop.log.case_count(CaseSet::All).expect("count"), 2);
}
