//! Who was hit and has heard nothing: by what happened, or of what was changed since.

use crate::support::{Shop, Window};
use amends::domain::{
    CaseDraft, CaseId, Channel, ContactDraft, CustomerDraft, Direction, LogDraft, MessageKind,
    MistakeId, PreventionDraft, Stage,
};
use amends::logbook::messages::Saying;
use amends::logbook::pages::{CustomerQuery, CustomerSet, CustomerSort};
use amends::ui::{Action, Route};
use egui::Key;

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

/// Logs the same mistake for somebody whose yearly worth is known.
fn hit(
    shop: &mut Shop,
    mistake: Option<MistakeId>,
    name: &str,
    worth: u32,
    channel: Channel,
) -> CaseId {
    let draft = CustomerDraft {
        name: name.into(),
        yearly_value: worth.to_string(),
        ..CustomerDraft::default()
    };
    let customer = shop.log.save_customer(&draft).expect("a customer");
    let mut draft = LogDraft {
        words: "The flour was damp.".into(),
        channel: Some(channel),
        mistake,
        ..LogDraft::default()
    };
    draft.who.known = Some(customer);
    shop.log.log_case(&draft).expect("a case").case
}

fn mistake_of(shop: &Shop, case: CaseId) -> MistakeId {
    shop.log.case(case).expect("a case").mistake
}

/// Story 21: of 30 whom one mistake hit, 4 complained and 10 were told; the other 20 are shown, those
/// who are worth most first.
#[test]
fn those_who_were_hit_in_silence_are_told_first() {
    let mut shop = Shop::at("2026-11-18 10:00");
    let first = hit(&mut shop, None, "Customer 0", 100, Channel::Phone);
    let mistake = Some(mistake_of(&shop, first));
    let mut cases = vec![first];
    for number in 1..30_u32 {
        let channel = if number < 4 { Channel::Phone } else { Channel::WeNoticed };
        cases.push(hit(&mut shop, mistake, &format!("Customer {number}"), 100 + number, channel));
    }
    for case in &cases[..10] {
        let saying = Saying::new(MessageKind::Apology, Channel::Phone, "We are sorry.");
        shop.log.say(*case, &saying).expect("said");
    }
    let query = CustomerQuery {
        set: CustomerSet::NotTold,
        sort: CustomerSort::YearlyValue,
        descending: true,
    };
    let quiet = shop.log.customer_lines(&query, 0, 100).expect("lines");
    assert_eq!(quiet.len(), 20);
    assert_eq!(quiet[0].name, "Customer 29");
    assert_eq!(quiet[19].name, "Customer 10");

    // Whoever comes to us by themselves has complained; whoever wants to be left alone is.
    let contact = ContactDraft {
        direction: Direction::In,
        channel: Some(Channel::Phone),
        words: "Is my flour damp, too?".into(),
    };
    shop.log.log_contact(cases[28], &contact).expect("a contact");
    let alone = shop.log.case(cases[27]).expect("a case").customer;
    let alone = shop.log.customer(alone).expect("a customer");
    let alone = CustomerDraft { do_not_contact: true, ..CustomerDraft::of(&alone) };
    shop.log.save_customer(&alone).expect("saved");

    let mut window = Window::over(shop);
    let text = window.text().customers;
    ask(&mut window, Action::Go(Route::Customers(CustomerSet::All)));
    window.press(&format!("{} 18", text.not_told()));
    assert_eq!(window.route(), Route::Customers(CustomerSet::NotTold));
    assert!(window.shows("18 customers · sorted by worth a year"), "{:?}", window.names());
    // A row opens where its customer is told.
    window.focus_list().key(Key::Home).key(Key::Enter);
    assert_eq!(window.route(), Route::Case(cases[29], None));
}

/// Story 36: what keeps it from coming back is done on 1 June; 7 whom it hit before have not heard of
/// it, until they are written to.
#[test]
fn whom_a_removed_cause_hit_hears_what_was_changed() {
    let mut shop = Shop::at("2026-05-04 10:00");
    let first = hit(&mut shop, None, "Customer 0", 100, Channel::Phone);
    let mistake = mistake_of(&shop, first);
    for number in 1..6_u32 {
        hit(&mut shop, Some(mistake), &format!("Customer {number}"), 100, Channel::Phone);
    }
    // Another mistake of the same cause, as somebody writes it a second time.
    let again = hit(&mut shop, None, "Customer 6", 900, Channel::Email);
    for case in [first, again] {
        let found = shop.log.case(case).expect("a case");
        let known = shop.log.mistake(found.mistake).expect("a mistake");
        let cause = if case == first { "The lid of the bin" } else { "the lid of the bin" };
        let draft = CaseDraft { cause: cause.into(), ..CaseDraft::of(&found, &known) };
        shop.log.save_case(&draft).expect("corrected");
    }
    let draft = PreventionDraft {
        what: "A lid that closes".into(),
        due: "2026-06-01".into(),
        ..PreventionDraft::default()
    };
    let prevention = shop.log.save_prevention(first, &draft).expect("a prevention");
    let set = CustomerSet::ChangeNotTold(mistake);
    assert_eq!(shop.log.customer_count(set).expect("a count"), 0);
    shop.now("2026-06-01 10:00");
    shop.log.set_prevention_done(prevention, true).expect("done");
    // Whoever is hit after it was changed would not believe it.
    shop.now("2026-06-02 10:00");
    hit(&mut shop, Some(mistake), "Customer 7", 100, Channel::Phone);
    assert_eq!(shop.log.customer_count(set).expect("a count"), 7);

    let told = Saying::new(MessageKind::WhatWeChanged, Channel::Phone, "We have a new lid.");
    shop.log.say(first, &told).expect("said");

    let mut window = Window::over(shop);
    let text = window.text();
    ask(&mut window, Action::Go(Route::Case(first, Some(Stage::Prevent))));
    assert!(window.shows(&text.case.prevent.not_told(6)), "{:?}", window.names());
    window.press(text.case.prevent.show_not_told());
    assert_eq!(window.route(), Route::Customers(set));
    window.focus_list().key(Key::Home).key(Key::Enter);
    assert_eq!(window.route(), Route::Case(again, None));
}
