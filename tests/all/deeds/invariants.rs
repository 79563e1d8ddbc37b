//! What holds of promises whatever is done with them, over ten thousand random sequences.

use crate::support::{Shop, random};
use amends::domain::promise::KeptRate;
use amends::domain::{CaseId, Promise, PromiseDraft, PromiseId, PromiseName, PromiseState};
use amends::logbook::check::check;
use amends::logbook::pages::CasePage;
use amends::logbook::promises::PromiseEnd;
use amends::logbook::{LogbookError, Result};
use chrono::TimeDelta;
use std::collections::BTreeMap;

/// Sequences in one log, and logs: a log is slower to make than to write in.
const SEQUENCES: u32 = 250;
const LOGS: u32 = 40;

/// Numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as u32 % most
    }
}

fn page(shop: &Shop, case: CaseId) -> CasePage {
    shop.log.case_page(case).expect("a page")
}

/// The name of something that is open, or of anything at all now and then.
fn some_name(page: &CasePage, numbers: &mut Numbers) -> Option<PromiseName> {
    let open = page.promises.iter().filter(|it| it.state.is_open() || it.id.bytes()[15] % 5 == 0);
    let mut names: Vec<PromiseName> = open.map(|promise| promise.id.into()).collect();
    for dates in &page.dates {
        let dues = dates.missed.iter().copied().chain(dates.next);
        names.extend(dues.map(|due| PromiseName::Date(dates.cadence, due)));
    }
    let count = u32::try_from(names.len()).expect("few names");
    (count > 0).then(|| names[numbers.below(count) as usize])
}

fn act(shop: &mut Shop, case: CaseId, numbers: &mut Numbers) -> Result<()> {
    let away = if numbers.below(6) == 0 { 20 } else { 2 };
    shop.later(TimeDelta::hours(i64::from(numbers.below(24 * away))));
    let page = page(shop, case);
    let draft = || PromiseDraft {
        words: "We will call".into(),
        due: "in 2 days".into(),
        ..PromiseDraft::default()
    };
    match (numbers.below(10), some_name(&page, numbers)) {
        (0, _) => shop.log.add_promise(case, &draft()).map(drop),
        (1, _) => shop.log.add_cadence(case, &random::rule(numbers.below(9999))).map(drop),
        (2, _) => match page.cadences.first() {
            Some(cadence) => shop.log.end_cadence(cadence.id),
            None => Ok(()),
        },
        (3, _) => match page.cadences.first() {
            Some(cadence) => shop.log.break_missed(cadence.id, ""),
            None => Ok(()),
        },
        (4, Some(name)) => shop.log.move_promise(name, &draft(), "").map(drop),
        (5, Some(name)) => shop.log.end_promise(name, PromiseEnd::Broken, ""),
        (6, Some(name)) => shop.log.end_promise(name, PromiseEnd::Released, ""),
        (_, Some(name)) => shop.log.end_promise(name, PromiseEnd::Kept, ""),
        (_, None) => Ok(()),
    }
}

/// What holds after every deed, given the promises as they were before it.
fn holds(page: &CasePage, before: &BTreeMap<PromiseId, Promise>) {
    let now: BTreeMap<PromiseId, &Promise> =
        page.promises.iter().map(|promise| (promise.id, promise)).collect();
    // Nothing is lost, and nothing that ended is written anew.
    for (id, old) in before {
        let new = now.get(id).expect("a promise was lost");
        if old.state.is_open() {
            let mut as_it_was = (*new).clone();
            as_it_was.state = PromiseState::Open;
            as_it_was.untold = false;
            assert_eq!(&as_it_was, old);
        } else {
            // Telling them is all that can still happen to it.
            let told = Promise { untold: new.untold, ..old.clone() };
            assert_eq!(*new, &told);
            assert!(old.untold || !new.untold);
        }
    }
    // A moved promise leads to the one it took over from, which is open no more.
    for from in page.promises.iter().filter_map(|promise| promise.moved_from) {
        assert!(!now.get(&from).expect("the first of a chain").state.is_open());
    }
    let count = |is: fn(&PromiseState) -> bool| {
        u32::try_from(page.promises.iter().filter(|it| is(&it.state)).count()).expect("few")
    };
    let rate = KeptRate::of(&page.promises);
    let kept = count(|state| matches!(state, PromiseState::Kept(_)));
    let broken = count(|state| matches!(state, PromiseState::Broken(_)));
    assert_eq!(rate, KeptRate { kept, broken });
    let others = count(PromiseState::is_open)
        + count(|state| matches!(state, PromiseState::Moved(_) | PromiseState::Released(_)));
    assert_eq!(kept + broken + others, count(|_| true));
    dates_hold(page);
}

/// The dates of a repeating promise are each there once, one after the other, as its rule gives
/// them; while it runs, one is open unless there are no more.
fn dates_hold(page: &CasePage) {
    let hours = amends::domain::OpeningHours::always();
    for cadence in &page.cadences {
        let mut dates: Vec<&Promise> =
            page.promises.iter().filter(|it| it.cadence == Some(cadence.id)).collect();
        dates.sort_by_key(|date| date.due);
        let by_rule = cadence.dates_after(cadence.started.local(), 0, &hours);
        let by_rule: Vec<_> = by_rule.take(dates.len()).collect();
        assert_eq!(dates.iter().map(|date| date.due).collect::<Vec<_>>(), by_rule);
        let last = dates.last().expect("a first date");
        let given = u32::try_from(dates.len()).expect("few");
        let has_more = cadence.next_after(last.due.at(), given, &hours).is_some();
        if cadence.ended.is_none() && has_more {
            assert!(last.state.is_open(), "nothing to come: {cadence:?}");
        }
    }
}

#[test]
fn ten_thousand_sequences_of_promise_deeds() {
    let mut numbers = Numbers(2026);
    let mut done = 0;
    for log in 0..LOGS {
        let mut shop = Shop::at("2026-11-18 09:55");
        for sequence in 0..SEQUENCES {
            let case = shop.case(&format!("Customer {sequence}"), "It never came.");
            for _ in 0..2 + numbers.below(7) {
                let before = page(&shop, case).file.promises;
                let before = before.into_iter().map(|it| (it.id, it)).collect();
                match act(&mut shop, case, &mut numbers) {
                    Ok(()) => done += 1,
                    Err(LogbookError::Refused(_)) => {}
                    Err(error) => panic!("{error:?}"),
                }
                holds(&page(&shop, case), &before);
            }
        }
        // What the deeds tell is what the tables say; a sample of the logs is enough.
        if log % 8 == 0 {
            let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(()));
            assert!(report.expect("a check").is_clean());
        }
    }
    assert!(done > 30_000, "most of them do something: {done}");
}
