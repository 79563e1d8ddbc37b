//! The rules of promises.

use crate::support::{Shop, at};
use amends::domain::DueKind;
use amends::domain::PromiseId;
use amends::domain::double_deviation::Deviation;
use amends::domain::promise::KeptRate;
use amends::domain::{CadenceDraft, PromiseDraft, PromiseState};
use amends::logbook::error::Refusal;
use amends::logbook::promises::PromiseEnd;
use amends::logbook::{Logbook, LogbookError};
use chrono::Weekday;

fn moved(log: &mut Logbook, promise: PromiseId, due: &str) -> PromiseId {
    let draft =
        PromiseDraft { words: "New date".into(), due: due.into(), ..PromiseDraft::default() };
    log.move_promise(promise, &draft, "").expect("moved")
}

#[test]
fn moved_before_it_is_due_is_not_broken() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    let promise = shop.promise(case, "I will call you by Friday noon.", "friday noon");
    // The due minute itself is still in time.
    shop.now("2026-11-20 12:00");
    let next = moved(&mut shop.log, promise, "monday 10:00");
    let old = shop.log.promise(promise).expect("the old one");
    assert!(matches!(old.state, PromiseState::Moved(_)), "{:?}", old.state);
    assert_eq!(shop.log.promise(next).expect("the new one").moved_from, Some(promise));
    assert_eq!(shop.kept(case), KeptRate::default());
}

#[test]
fn moved_after_it_was_due_is_broken_and_a_new_one_stands() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    let promise = shop.promise(case, "I will call you by Friday noon.", "friday noon");
    shop.now("2026-11-20 12:01");
    let next = moved(&mut shop.log, promise, "monday 10:00");
    shop.log.end_promise(next, PromiseEnd::Kept, "").expect("kept");
    assert_eq!(shop.kept(case), KeptRate { kept: 1, broken: 1 });
    assert_eq!(shop.kept(case).percent(), Some(50));
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.deviations, [Deviation::BrokenPromise]);
}

#[test]
fn an_ended_promise_does_not_end_twice() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    let promise = shop.promise(case, "I will call you.", "friday noon");
    shop.log.end_promise(promise, PromiseEnd::Released, "she called").expect("released");
    for how in [PromiseEnd::Kept, PromiseEnd::Broken, PromiseEnd::Released] {
        let refused = shop.log.end_promise(promise, how, "");
        assert!(
            matches!(refused, Err(LogbookError::Refused(Refusal::PromiseHasEnded))),
            "{refused:?}"
        );
    }
    assert_eq!(shop.kept(case), KeptRate::default());
}

#[test]
fn three_days_closed_and_everything_missed_is_on_today() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let mut promises = Vec::new();
    for day in ["2026-11-19 10:00", "2026-11-20 12:00", "2026-11-21 17:00"] {
        let case = shop.case("Marta Novak", "The cake came a day late.");
        promises.push(shop.promise(case, "I will call you.", day));
    }
    let later = shop.case("Dev Patel", "The lock sticks.");
    let due_today = shop.promise(later, "I will be there.", "2026-11-22 17:00");
    shop.now("2026-11-22 08:00");
    let page = shop.log.today().expect("today");
    let overdue: Vec<_> = page
        .overdue
        .iter()
        .filter_map(|line| match line.kind {
            DueKind::Promise(id) => Some(id),
            _ => None,
        })
        .collect();
    assert_eq!(overdue.len(), 3);
    assert!(promises.iter().all(|promise| overdue.contains(promise)));
    // The longest late of equal harm comes first.
    assert_eq!(overdue.first(), promises.first());
    assert!(page.today.iter().any(|line| line.kind == DueKind::Promise(due_today)));
}

#[test]
fn tuesday_and_friday_until_delivered() {
    let mut shop = Shop::at("2011-04-27 10:00");
    let case = shop.case("Tomas Hale", "The tablet ordered in March never came.");
    let draft = CadenceDraft {
        words: "How the stock stands".into(),
        weekdays: vec![Weekday::Tue, Weekday::Fri],
        until: "delivered".into(),
        ..CadenceDraft::default()
    };
    let cadence = shop.log.add_cadence(case, &draft).expect("a cadence");
    let next = |shop: &Shop| {
        let page = shop.log.case_page(case).expect("a page");
        page.promises
            .iter()
            .find(|promise| promise.state == PromiseState::Open)
            .map(|promise| (promise.id, promise.due.at()))
    };
    assert_eq!(next(&shop).expect("open").1, at("2011-04-29 17:00"));
    // Friday is skipped; the Tuesday that follows stays where it is.
    shop.now("2011-05-02 09:00");
    let (friday, _) = next(&shop).expect("open");
    shop.log.end_promise(friday, PromiseEnd::Broken, "").expect("broken");
    assert_eq!(next(&shop).expect("open").1, at("2011-05-03 17:00"));
    assert_eq!(shop.kept(case), KeptRate { kept: 0, broken: 1 });
    let (tuesday, _) = next(&shop).expect("open");
    shop.log.end_promise(tuesday, PromiseEnd::Kept, "").expect("kept");
    assert_eq!(next(&shop).expect("open").1, at("2011-05-06 17:00"));
    // Closing the case ends it, and no date is left open.
    shop.tells(case, "I did not write on Friday.");
    shop.recovered(case);
    shop.close(case, amends::domain::Outcome::SaysSo);
    assert_eq!(next(&shop), None);
    let page = shop.log.case_page(case).expect("a page");
    assert!(page.cadences.iter().all(|known| known.id == cadence && known.ended.is_some()));
    assert_eq!(shop.kept(case), KeptRate { kept: 1, broken: 1 });
}
