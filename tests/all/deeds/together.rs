//! Promises moved together, and taken back together.

use crate::support::Shop;
use amends::domain::{CadenceDraft, CaseId, PromiseDraft, PromiseName, PromiseState};
use amends::logbook::check::check;
use amends::logbook::promises::PromiseEnd;
use amends::logbook::{DoneTogether, LogbookError, Together, UndoDirection};
use amends::store::history::Group;
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
    let step = shop.log.undo_step(UndoDirection::Undo).unwrap().unwrap();
    let moved = DoneTogether { what: Some(Together::MovePromises), count: 2 };
    assert_eq!(step.together, Some(moved));
    assert_eq!(shop.log.undo(Some(step.seq)).expect("taken back").together, Some(moved));
    assert_eq!(open(&shop, case), ["2026-11-26T10:00", "2026-11-26T12:00"]);
    let page = shop.log.case_page(case).expect("a page");
    assert!(page.promises.iter().all(|it| !matches!(it.state, PromiseState::Moved(_))));
    is_clean(&shop);

    // And so again, both ways, as often as anybody likes.
    for _ in 0..2 {
        assert_eq!(shop.log.redo().expect("done again").together, Some(moved));
        assert_eq!(open(&shop, case), ["2026-11-27T10:00", "2026-11-27T12:00"]);
        assert_eq!(shop.log.undo(None).expect("taken back").together, Some(moved));
        assert_eq!(open(&shop, case), ["2026-11-26T10:00", "2026-11-26T12:00"]);
    }
    is_clean(&shop);
}

fn is_clean(shop: &Shop) {
    let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
}

/// A restart makes no difference, and neither does the way through an archive.
#[test]
fn what_was_done_together_is_taken_back_together_in_another_log() {
    let (mut shop, case, names) = shop();
    let moves: Vec<_> = names.iter().map(|name| (*name, draft("2026-11-27 10:00"))).collect();
    shop.log.move_promises(&moves).expect("moved");
    let deeds = crate::deeds::history::archived(&shop);
    let groups = deeds.iter().filter_map(|deed| deed.envelope.group.clone());
    let of_the_first = Group { first: deeds.len() as i64 - 1, what: "move_promises".into() };
    assert_eq!(groups.collect::<Vec<_>>(), [of_the_first.clone(), of_the_first]);

    let mut other = crate::deeds::history::brought_in(deeds.clone(), [9; 16]).expect("brought in");
    let taken_back = other.log.undo(None).expect("taken back");
    assert_eq!(taken_back.together.map(|done| done.count), Some(2));
    assert_eq!(open(&other, case), ["2026-11-26T10:00", "2026-11-26T12:00"]);
    is_clean(&other);

    // Which deeds belong together is sealed like everything else.
    for change in [None, Some(Group { first: 1, what: "move_promises".into() })] {
        let mut changed = deeds.clone();
        changed.last_mut().expect("a deed").envelope.group = change;
        let refused = crate::deeds::history::brought_in(changed, [9; 16]);
        assert!(matches!(refused, Err(LogbookError::Refused(_))));
    }
}

/// Deeds of a program that knows more: they are kept and taken back together all the same.
#[test]
fn a_word_nobody_knows_is_kept() {
    assert_eq!(Together::of_word("brought_in_on_the_moon"), None);
    for what in Together::ALL {
        assert_eq!(Together::of_word(what.word()), Some(what));
    }
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
    let last = shop.log.undo_step(UndoDirection::Undo).unwrap().unwrap().seq;
    shop.promise(case, "Another one.", "2026-12-01 12:00");
    assert!(shop.log.undo(Some(last)).is_err());
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
