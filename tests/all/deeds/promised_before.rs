//! Promises before any mistake, the cases made of them, and tries to reach somebody.

use crate::support::Shop;
use amends::domain::case::WhoDraft;
use amends::domain::last_words::SpokenBy;
use amends::domain::{
    CaseId, Channel, ContactDraft, CustomerId, Direction, DueKind, Harm, MistakeKind, PromiseDraft,
    PromiseId, PromiseOf,
};
use amends::logbook::LogbookError;
use amends::logbook::check::check;
use amends::logbook::error::Refusal;
use amends::logbook::promises::PromiseEnd;
use amends::text::Text;

fn named(name: &str) -> WhoDraft {
    WhoDraft { name: name.to_owned(), ..WhoDraft::default() }
}

fn promise(words: &str, due: &str) -> PromiseDraft {
    PromiseDraft { words: words.to_owned(), due: due.to_owned(), ..PromiseDraft::default() }
}

fn bike(shop: &mut Shop) -> (PromiseId, CustomerId) {
    let draft = promise("Your bike is ready", "2 december 17:00");
    let id = shop.log.promise_to(&named("Ana Ruiz"), &draft).expect("promised");
    let of = shop.log.promise(id).expect("there").of;
    (id, of.customer().expect("without a case"))
}

fn make_case(shop: &mut Shop, id: PromiseId) -> Result<CaseId, LogbookError> {
    let known = shop.log.promise(id)?;
    let draft = Text::english().case_of_promise(&known, shop.log.now().local());
    shop.log.make_case(id, &draft).map(|made| made.case)
}

fn is_clean(shop: &Shop) {
    let report = check::<LogbookError>(shop.log.store(), |_, _, _| Ok(())).expect("checked");
    assert!(report.is_clean(), "{report:?}");
}

/// Story 38.
#[test]
fn a_bike_promised_without_a_case_is_late_on_the_third_and_one_press_makes_the_case() {
    let mut shop = Shop::at("2026-11-30 09:00");
    let (id, customer) = bike(&mut shop);
    let page = shop.log.today().expect("today");
    assert_eq!((page.next.len(), page.next[0].case), (1, None));
    assert_eq!(page.next[0].customer_name, "Ana Ruiz");

    shop.now("2026-12-03 18:00");
    let page = shop.log.today().expect("today");
    assert_eq!(page.overdue[0].kind, DueKind::Promise(id));
    let late = Text::english().late(page.overdue[0].due.at(), shop.log.now().local());
    assert_eq!(late, "1 day late");
    assert_eq!(shop.log.everything_due(shop.log.now().today()).expect("due").len(), 1);

    let case = make_case(&mut shop, id).expect("made");
    let (found, mistake) = (shop.log.case(case).expect("a case"), shop.log.case(case).unwrap());
    assert_eq!((found.customer, found.channel), (customer, Channel::WeNoticed));
    assert!(found.words.contains("Your bike is ready"), "{}", found.words);
    let mistake = shop.log.mistake(mistake.mistake).expect("a mistake");
    assert_eq!(mistake.kind, MistakeKind::NotDelivered);
    assert_eq!(mistake.happened.expect("a day").to_string(), "2026-12-02");
    assert!(mistake.agreed.contains("Wednesday, December 2, 2026"), "{}", mistake.agreed);
    let kept = shop.log.promise(id).expect("there");
    assert_eq!((kept.of, kept.state.is_open()), (PromiseOf::Case(case), true));
    is_clean(&shop);

    shop.log.undo(None).expect("undone");
    assert!(shop.log.case(case).is_err());
    assert_eq!(shop.log.promise(id).expect("there").of, PromiseOf::Customer(customer));
    is_clean(&shop);
    shop.log.redo().expect("redone");
    assert_eq!(shop.log.promise(id).expect("there").of, PromiseOf::Case(case));
    is_clean(&shop);
}

#[test]
fn a_case_is_made_once_and_only_of_what_was_not_done() {
    let mut shop = Shop::at("2026-11-30 09:00");
    let (id, _) = bike(&mut shop);
    let refused = |done: Result<CaseId, LogbookError>| match done {
        Err(LogbookError::Refused(why)) => why,
        other => panic!("{other:?}"),
    };
    shop.log.end_promise(id, PromiseEnd::Kept, "").expect("kept");
    assert_eq!(refused(make_case(&mut shop, id)), Refusal::PromiseHasEnded);
    shop.log.undo(None).expect("undone");
    make_case(&mut shop, id).expect("made before its day, when it is known to fail");
    assert_eq!(refused(make_case(&mut shop, id)), Refusal::HasACase);
}

#[test]
fn a_new_customer_comes_and_goes_with_their_promise() {
    let mut shop = Shop::at("2026-11-30 09:00");
    let (id, customer) = bike(&mut shop);
    shop.log.undo(None).expect("undone");
    assert!(shop.log.promise(id).is_err());
    assert!(shop.log.customer(customer).is_err());
    shop.log.redo().expect("redone");
    assert_eq!(shop.log.promises_to(customer).expect("promises").len(), 1);
    let told = shop.log.customer_timeline(customer, 10).expect("a timeline");
    assert_eq!(told.len(), 2, "entering her and promising her something");
    // A second promise is to the same person, and asks nothing of her again.
    let who = WhoDraft { known: Some(customer), ..WhoDraft::default() };
    shop.log.promise_to(&who, &promise("I call you", "tomorrow 10:00")).expect("promised");
    let page = shop.log.customer_page(customer).expect("a page");
    assert_eq!(page.promises.len(), 2);
    assert_eq!(page.promises[0].words, "I call you", "the earliest first");
    is_clean(&shop);
}

#[test]
fn it_is_moved_kept_and_broken_like_any_other() {
    let mut shop = Shop::at("2026-11-30 09:00");
    let (id, customer) = bike(&mut shop);
    let moved = shop.log.move_promise(id, &promise("Your bike is ready", "4 december"), "");
    let moved = moved.expect("moved");
    assert_eq!(shop.log.promise(moved).expect("there").of, PromiseOf::Customer(customer));
    shop.now("2026-12-05 09:00");
    shop.log.end_promise(moved, PromiseEnd::Broken, "").expect("broken");
    let page = shop.log.today().expect("today");
    assert_eq!(page.overdue[0].kind, DueKind::Broken(moved));
    shop.log.tell_promise(moved).expect("told");
    assert!(shop.log.today().expect("today").overdue.is_empty());
    is_clean(&shop);
}

#[test]
fn a_try_is_no_word_and_stops_no_clock() {
    let mut shop = Shop::at("2026-11-30 09:00");
    let case = shop.case_by("Karl Weber", "Wrong invoice.", Channel::Email, Harm::TimeOrMoney);
    let before = shop.log.case_page(case).expect("a page").clocks;
    let customer = shop.log.case(case).expect("a case").customer;
    let tried = ContactDraft { direction: Direction::Tried, ..ContactDraft::default() };
    shop.now("2026-11-30 09:20");
    shop.log.log_contact(case, &tried).expect("noted without words");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.clocks.reply, before.reply);
    assert_eq!(page.chased, 0);
    shop.now("2026-12-04 09:00");
    let page = shop.log.today().expect("today");
    assert!(page.overdue.iter().any(|line| line.kind == DueKind::FirstReply));
    let last = page.waiting[&customer].last.clone().expect("a try");
    assert_eq!(last.by, SpokenBy::Tried(Channel::Phone));
    let said = Text::english().last_words(Some(&last), shop.log.now().local());
    assert_eq!(said, "Not reached on Monday at 09:20.");
    is_clean(&shop);
}

#[test]
fn what_the_shop_does_of_its_own_stands_apart_from_what_customers_wait_for() {
    use amends::domain::{PreventionDraft, PreventionKind};
    let mut shop = Shop::at("2026-11-30 09:00");
    let case = shop.case_by("Karl Weber", "Wrong invoice.", Channel::InPerson, Harm::TimeOrMoney);
    let chore = PreventionDraft {
        kind: PreventionKind::ALL[0],
        what: "Two of us read each invoice".into(),
        who: "Rosa".into(),
        due: "today".into(),
        ..PreventionDraft::default()
    };
    shop.log.save_prevention(case, &chore).expect("saved");
    shop.promise(case, "I send the right one", "today noon");
    shop.now("2026-12-01 09:00");
    let page = shop.log.today().expect("today");
    let of_customers = page.overdue.iter().all(|line| !line.kind.rules().is_ours);
    assert!(of_customers && page.overdue_total == 1, "{:?}", page.overdue);
    assert_eq!((page.ours.len(), page.ours_total), (1, 1));
    assert_eq!(shop.log.overdue_count().expect("counted"), 1);
    let all = shop.log.everything_due(shop.log.now().today()).expect("due");
    assert!(all.iter().any(|line| line.kind.rules().is_ours), "{all:?}");
}
