//! Many cases given to one owner, tagged and closed at once; one undo takes all of it back.

use crate::support::Shop;
use amends::domain::{CaseId, CloseDraft, CustomerDraft, Missing, Outcome, Stage};
use amends::logbook::check::check;
use amends::logbook::{LogbookError, Together, UndoDirection};

fn shop() -> (Shop, Vec<CaseId>) {
    let mut shop = Shop::at("2026-11-18 09:55");
    let names = ["Marta Novak", "Tomas Hale", "Ines Moreau", "Ruth Adler"];
    let cases: Vec<CaseId> = names.iter().map(|name| shop.case(name, "It came late.")).collect();
    for case in &cases[..2] {
        shop.recovered(*case);
    }
    (shop, cases)
}

fn together(shop: &Shop) -> Option<(Together, u32)> {
    let step = shop.log.undo_step(UndoDirection::Undo).unwrap()?;
    step.together.and_then(|done| Some((done.what?, done.count)))
}

fn is_clean(shop: &Shop) {
    let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
}

#[test]
fn those_that_are_ready_close_and_the_others_say_what_is_left() {
    let (mut shop, cases) = shop();
    let ready = shop.log.ready_to_close(&cases).unwrap();
    assert_eq!(ready, [true, true, false, false]);
    let draft = CloseDraft { outcome: Some(Outcome::SaysSo), ..CloseDraft::default() };
    let done = shop.log.close_cases(&cases, &draft).expect("closed");
    assert_eq!((done.closed, done.were_closed, done.left.len()), (2, 0, 2));
    assert!(done.left.iter().all(|(_, left)| left.contains(&Missing::Stage(Stage::Apologize))));
    let open =
        |shop: &Shop| cases.iter().filter(|id| shop.log.case(**id).unwrap().is_open()).count();
    assert_eq!(open(&shop), 2);
    assert_eq!(together(&shop), Some((Together::CloseCases, 2)));
    is_clean(&shop);

    shop.log.undo(None).expect("taken back");
    assert_eq!(open(&shop), 4);
    shop.log.redo().expect("done again");
    assert_eq!(open(&shop), 2);
    // What is closed is not closed again, and what was not ready still is not.
    let again = shop.log.close_cases(&cases, &draft).expect("closed");
    assert_eq!((again.closed, again.were_closed, again.left.len()), (0, 2, 2));
    is_clean(&shop);
}

#[test]
fn a_close_without_an_outcome_closes_nothing() {
    let (mut shop, cases) = shop();
    let refused = shop.log.close_cases(&cases, &CloseDraft::default());
    assert!(matches!(refused, Err(LogbookError::Invalid(_))), "{refused:?}");
    assert!(shop.log.case(cases[0]).unwrap().is_open());
}

#[test]
fn an_owner_is_given_to_those_that_had_another() {
    let (mut shop, cases) = shop();
    assert_eq!(shop.log.change_owners(&cases[..1], " Frank ").unwrap(), 1);
    assert_eq!(shop.log.change_owners(&cases, "Frank").unwrap(), 3);
    assert_eq!(together(&shop), Some((Together::ChangeOwners, 3)));
    let owners = |shop: &Shop| -> Vec<String> {
        cases.iter().map(|id| shop.log.case(*id).unwrap().owner).collect()
    };
    assert_eq!(owners(&shop), ["Frank"; 4]);
    shop.log.undo(None).expect("taken back");
    assert_eq!(owners(&shop)[..2], ["Frank", "Rosa"]);
    assert!(matches!(shop.log.change_owners(&cases, " "), Err(LogbookError::Invalid(_))));
    is_clean(&shop);
}

#[test]
fn a_tag_goes_to_each_customer_once_beside_their_own() {
    let (mut shop, cases) = shop();
    let marta = shop.log.case(cases[0]).unwrap().customer;
    let known = shop.log.customer(marta).unwrap();
    let draft = CustomerDraft { tags: "regular".into(), ..CustomerDraft::of(&known) };
    shop.log.save_customer(&draft).unwrap();
    let second = shop.case("Marta Novak", "And again.");
    let all = [cases.clone(), vec![second]].concat();
    assert_eq!(shop.log.tag_customers(&all, "wholesale, regular").unwrap(), 4);
    let tags = |shop: &Shop| shop.log.customer(marta).unwrap().tags;
    assert_eq!(tags(&shop), ["regular", "wholesale"]);
    assert_eq!(shop.log.tag_customers(&all, "wholesale").unwrap(), 0);
    shop.log.undo(None).expect("taken back");
    assert_eq!(tags(&shop), ["regular"]);
    assert!(matches!(shop.log.tag_customers(&all, " , "), Err(LogbookError::Invalid(_))));
    is_clean(&shop);
}
