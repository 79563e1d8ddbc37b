//! A little of everything: a log with a row in every table that a deed fills.

use super::Shop;
use amends::domain::plan_b::PlanBEndDraft;
use amends::domain::{
    Again, CadenceDraft, CaseDraft, CaseId, Channel, CheckBackDraft, CloseDraft, ConcessionDraft,
    ContactDraft, Damage, Direction, MessageKind, Outcome, OwnPhrase, PlanBDraft, PlanBEnd,
    PreventionDraft, TemplateKey, WinBackDraft, WinBackEnd, WinBackStep, WordRules,
};
use amends::logbook::messages::Saying;
use chrono::{TimeDelta, Weekday};

/// Does a little of everything in a shop that is not set up yet.
pub fn done_in(shop: &mut Shop) {
    let (name, owner) = ("Rosa's Bakery".into(), "Rosa".into());
    let settings = amends::domain::Shop { name, owner, ..Default::default() };
    shop.log.save_shop(&settings).unwrap();
    let case = shop.case("Marta Novak", "The cake came a day late.");
    shop.promise(case, "I will call you.", "friday noon");
    let cadence = CadenceDraft {
        words: "News".into(),
        weekdays: vec![Weekday::Tue],
        until: "delivered".into(),
        ..CadenceDraft::default()
    };
    shop.log.add_cadence(case, &cadence).unwrap();
    let plan = PlanBDraft { day: "9".into(), words: "Buy it".into(), budget: "12".into() };
    shop.log.prepare_plan_b(case, &plan).unwrap();
    let end = PlanBEndDraft { how: PlanBEnd::NotDone, words: "Sold out".into(), is_fix: false };
    shop.log.end_plan_b(case, &end).unwrap();
    said(shop, case);
    let lost = shop.case("Tomas Hale", "The mixer never came.");
    shop.recovered(lost);
    shop.close(lost, Outcome::Lost);
    shop.later(TimeDelta::days(40));
    let met = WinBackDraft { end: WinBackEnd::Done, note: "Met".into() };
    shop.log.settle_win_back(lost, WinBackStep::ALL[0], &met).unwrap();
    let declined = shop.case("Ines Moreau", "It was not sweet.");
    shop.recovered(declined);
    let close = CloseDraft {
        outcome: Some(Outcome::Declined),
        decline_reason: "It has no sugar.".into(),
        ask_next: "The guild".into(),
        ..CloseDraft::default()
    };
    shop.log.close_case(declined, &close).unwrap();
    rules(shop);
    shop.case("Karl Weber", "It is taken back.");
    shop.log.undo(None).unwrap();
    shop.log.redo().unwrap();
    shop.log.undo(None).unwrap();
}

fn said(shop: &mut Shop, case: CaseId) {
    shop.log.say(case, &Saying::new(MessageKind::Apology, Channel::Phone, "I am sorry.")).unwrap();
    let contact = ContactDraft {
        direction: Direction::In,
        channel: Some(Channel::Phone),
        words: "Is it coming?".into(),
    };
    shop.log.log_contact(case, &contact).unwrap();
    let line = ConcessionDraft {
        what: "A cake".into(),
        face_value: "40".into(),
        must_do: "call us".into(),
        expires: "in 7 days".into(),
        // Logs of older versions keep no day by which it is owed.
        received: "today".into(),
        ..ConcessionDraft::default()
    };
    shop.log.save_concession(case, &line).unwrap();
    let prevention = PreventionDraft {
        what: "Confirm the date".into(),
        due: "in 2 weeks".into(),
        ..PreventionDraft::default()
    };
    shop.log.save_prevention(case, &prevention).unwrap();
    let answer = CheckBackDraft {
        feels: String::new(),
        id: None,
        satisfied: Some(4),
        again: Some(Again::Yes),
        left_undone: "The box".into(),
        words: String::new(),
    };
    shop.log.answer_check_back(case, &answer).unwrap();
    let page = shop.log.case_page(case).unwrap();
    let edited = CaseDraft { damage: Damage::Property, ..CaseDraft::of(&page.case, &page.mistake) };
    shop.log.save_case(&edited).unwrap();
}

fn rules(shop: &mut Shop) {
    let key = TemplateKey { kind: MessageKind::Update, channel: None, harm: None };
    shop.log.save_template(key, "Dear {name}, it is on its way.").unwrap();
    let phrase = OwnPhrase { phrase: "teething".into(), why: "No".into(), rewrite: String::new() };
    let rules = WordRules { phrases: vec![phrase], off: ["shrug".to_owned()].into() };
    shop.log.save_word_rules(&rules).unwrap();
}
