//! Promises moved together, and taken back together.

use crate::support::Shop;
use amends::domain::{CadenceDraft, CaseId, PromiseDraft, PromiseName, PromiseState};
use amends::logbook::LogbookError;
use amends::logbook::check::check;
use amends::logbook::promises::PromiseEnd;
use chrono::Weekday;

fn draft(due: &str) -> PromiseDraft {
    PromiseDraft { words: "I will call you.".into(), due: due.into(), ..PromiseDraft::default() }
}

fn open(shop: &Shop, case: CaseId) -> Vec<String> {
    let page = shop.log.case_page(case).expect("a page");
    let open = page.promises.iter().filter(|it| it.state.is_open());
    open.map(|it| it.due.to_string()).collect()
}

fn shop() -> (Shop, CaseId, Vec<PromiseName>) {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    let names = ["2026-11-26 10:00", "2026-11-26 12:00"]
        .map(|due| PromiseName::Given(shop.promise(case, "I will call you.", due)));
    (shop, case, names.to_vec())
}

#[test]
fn all_are_moved_and_none_is_broken() {
    let (mut shop, case, names) = shop();
    let moves = names.iter().zip(["2026-11-27 10:00", "2026-11-27 12:00"]);
    let moves: Vec<_> = moves.map(|(name, due)| (*name, draft(due))).collect();
    assert_eq!(shop.log.move_promises(&moves).expect("moved"), 2);
    assert_eq!(open(&shop, case), ["2026-11-27T10:00", "2026-11-27T12:00"]);
    assert_eq!(shop.kept(case).broken, 0);
    let last = shop.log.undo_step(amends::logbook::UndoDirection::Undo).unwrap().unwrap().seq;
    shop.log.undo_together(2, last).expect("taken back");
    assert_eq!(open(&shop, case), ["2026-11-26T10:00", "2026-11-26T12:00"]);
    let page = shop.log.case_page(case).expect("a page");
    assert!(page.promises.iter().all(|it| !matches!(it.state, PromiseState::Moved(_))));
    let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
}

#[test]
fn one_that_cannot_be_moved_leaves_all_where_they_were() {
    let (mut shop, case, names) = shop();
    let PromiseName::Given(second) = names[1] else { panic!("a promise") };
    shop.log.end_promise(second, PromiseEnd::Kept, "").expect("kept");
    let moves: Vec<_> = names.iter().map(|name| (*name, draft("2026-11-27 10:00"))).collect();
    let refused = shop.log.move_promises(&moves);
    assert!(matches!(refused, Err(LogbookError::Refused(_))), "{refused:?}");
    assert_eq!(open(&shop, case), ["2026-11-26T10:00"]);
}

/// Something else was done since: the notice's Undo takes nothing back.
#[test]
fn what_was_done_since_is_not_taken_back() {
    let (mut shop, case, names) = shop();
    shop.log.move_promises(&[(names[0], draft("2026-11-27 10:00"))]).expect("moved");
    let last = shop.log.undo_step(amends::logbook::UndoDirection::Undo).unwrap().unwrap().seq;
    shop.promise(case, "Another one.", "2026-12-01 12:00");
    assert!(shop.log.undo_together(1, last).is_err());
    assert_eq!(open(&shop, case).len(), 3);
}

/// Only what is on record and still to come is asked about: the rule of a repeating promise says
/// itself what becomes of its later dates on a day off.
#[test]
fn promises_on_a_day_are_those_on_record() {
    let (mut shop, case, _) = shop();
    let every_thursday = CadenceDraft {
        words: "News".into(),
        weekdays: vec![Weekday::Thu],
        ..CadenceDraft::default()
    };
    shop.log.add_cadence(case, &every_thursday).expect("a cadence");
    let day = |text: &str| text.parse().expect("a day");
    let dues = |shop: &Shop, days: &[&str]| {
        let days: Vec<_> = days.iter().map(|text| day(text)).collect();
        shop.log.promises_on(&days).expect("promises").len()
    };
    assert_eq!(dues(&shop, &["2026-11-19"]), 1, "the first Thursday");
    assert_eq!(dues(&shop, &["2026-11-26", "2026-12-03"]), 2);
    shop.now("2026-11-26 11:00");
    assert_eq!(dues(&shop, &["2026-11-26"]), 1, "ten has passed");
}
