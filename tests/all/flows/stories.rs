//! The five sources, each lived through in the window for one customer.

use crate::support::{Shop, Window};
use amends::domain::{
    CaseId, Channel, ConcessionDraft, ConcessionForm, Harm, Nature, Outcome, Stage,
};
use amends::ui::action::Ask;
use amends::ui::{Action, Route};
use chrono::TimeDelta;

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

fn open(window: &mut Window, case: CaseId, stage: Stage) {
    ask(window, Action::Go(Route::Case(case, Some(stage))));
}

fn apologize(window: &mut Window, case: CaseId, words: &str) {
    open(window, case, Stage::Apologize);
    window.write(window.text().compose.words(), words);
    window.press(window.text().compose.said());
}

fn fix(window: &mut Window, case: CaseId, words: &str) {
    open(window, case, Stage::Fix);
    window.write(window.text().case.fix.words(), words);
    window.press(window.text().case.fix.record());
}

fn none_needed(window: &mut Window, case: CaseId, why: &str) {
    open(window, case, Stage::Concede);
    window.press(window.text().case.concede.none_needed());
    window.write(window.text().case.concede.none_reason(), why);
    window.press(window.text().case.concede.none_save());
}

fn close(window: &mut Window, case: CaseId, outcome: Outcome) {
    ask(window, Action::Open(Ask::CloseCase(case)));
    window.press(window.text().outcome(outcome));
    window.press(window.text().dialogs.closing.close());
    assert!(!window.log().case(case).expect("a case").is_open(), "{:?}", window.names());
}

/// Source A, for a single customer: the owner says by name what went wrong and that it is mended.
#[test]
fn an_outage_is_owned_and_mended() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case_by(
        "Café Mond",
        "Online ordering was down all morning.",
        Channel::WeNoticed,
        Harm::TimeOrMoney,
    );
    let mut window = Window::over(shop);
    apologize(&mut window, case, "Our ordering was down and cost you a morning. I am sorry.");
    fix(&mut window, case, "Ordering is back, and every order was taken by phone.");
    none_needed(&mut window, case, "No order was lost");
    close(&mut window, case, Outcome::SaysSo);
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(page.messages.len(), 1);
    assert_eq!(page.mistake.noticed_by, amends::domain::NoticedBy::We);
}

/// Source B: the driver who got the hour wrong owns it the same day, and says how it will not
/// come back.
#[test]
fn the_wrong_hour_is_owned_the_same_day() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case_by(
        "Ines Moreau",
        "I asked for 9:50. At 9:55 nobody was there.",
        Channel::Phone,
        Harm::SpoiledPlans,
    );
    let mut window = Window::over(shop);
    window.later(TimeDelta::hours(7) + TimeDelta::minutes(5));
    apologize(&mut window, case, "I wrote down the wrong hour. That was my mistake. I am sorry.");
    let page = window.log().case_page(case).expect("a page");
    let apology = page.messages.first().expect("an apology");
    assert_eq!((apology.said.utc - page.case.received.utc).num_minutes(), 425);
    ask(&mut window, Action::Open(Ask::Prevention(case, None)));
    window.write(window.text().dialogs.prevention.what(), "Confirm the hour the day before");
    window.write(window.text().dialogs.prevention.due(), "friday");
    window.press(window.text().dialogs.prevention.add());
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(page.preventions.len(), 1, "{:?}", window.names());
    assert_eq!(page.preventions[0].due.to_string(), "2026-11-20");
}

/// Source C: a credit the customer must click for is a burden, and stands on Today until we
/// apply it for them.
#[test]
fn a_credit_is_given_without_a_burden() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Karl Weber", "The film stopped in the middle.");
    let draft = ConcessionDraft {
        form: ConcessionForm::Voucher,
        nature: Nature::Goodwill,
        what: "2% credit".into(),
        face_value: "1.20".into(),
        must_do: "click the link".into(),
        expires: "in 7 days".into(),
        ..ConcessionDraft::default()
    };
    shop.log.save_concession(case, &draft).expect("a concession");
    let mut window = Window::over(shop);
    window.later(TimeDelta::days(5));
    assert!(window.shows("2% credit"), "{:?}", window.names());
    open(&mut window, case, Stage::Concede);
    window.press("Received today: Voucher or credit: 2% credit");
    let page = window.log().case_page(case).expect("a page");
    assert!(page.concessions.iter().all(|line| !line.is_burden()));
    ask(&mut window, Action::Go(Route::Today));
    assert!(!window.shows("2% credit"));
}

/// Source D: the fee is waived, updates are promised for every Tuesday and Friday, and the case
/// waits for a supplier without the customer's promises waiting too.
#[test]
fn a_reseller_waits_for_a_supplier_and_the_customer_does_not() {
    let mut shop = Shop::at("2011-04-27 10:00");
    let case = shop.case_by(
        "Tomas Hale",
        "The tablet ordered in March never came.",
        Channel::Phone,
        Harm::SpoiledPlans,
    );
    let draft = ConcessionDraft {
        form: ConcessionForm::WaivedFee,
        nature: Nature::WaivedFee,
        what: "The 3% fee on 599".into(),
        face_value: "17.97".into(),
        ..ConcessionDraft::default()
    };
    shop.log.save_concession(case, &draft).expect("a concession");
    let cadence = amends::domain::CadenceDraft {
        words: "How the stock stands".into(),
        weekdays: vec![chrono::Weekday::Tue, chrono::Weekday::Fri],
        until: "delivered".into(),
        ..Default::default()
    };
    shop.log.add_cadence(case, &cadence).expect("a cadence");
    let waiting = amends::domain::Waiting::Other("The distributor".into());
    shop.log.set_waiting(case, &waiting).expect("waiting");
    let mut window = Window::over(shop);
    window.later(TimeDelta::days(3));
    // Friday was missed: it is overdue although we wait for somebody else.
    assert!(window.shows("How the stock stands"));
    assert!(window.log().overdue_count().expect("a count") >= 1);
    open(&mut window, case, Stage::Concede);
    assert!(window.shows("$17.97"), "{:?}", window.names());
}

/// Source E: a public complaint is answered where it was made, within its time, and a decline
/// gives its reason and who to ask next.
#[test]
fn a_public_complaint_is_answered_in_public() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let case = shop.case_by(
        "Ana Ruiz",
        "Nobody greeted us for ten minutes.",
        Channel::PublicReview,
        Harm::SpoiledPlans,
    );
    let mut window = Window::over(shop);
    open(&mut window, case, Stage::Apologize);
    assert!(window.shows(window.text().case.apologize.public_first()), "{:?}", window.names());
    ask(&mut window, Action::Open(Ask::CloseCase(case)));
    window.press(window.text().outcome(Outcome::Declined));
    window.press(window.text().dialogs.closing.close());
    assert!(window.log().case(case).expect("a case").is_open());
}
