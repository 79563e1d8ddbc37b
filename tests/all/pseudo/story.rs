//! A shop in which everybody writes Greek: whatever shows in other letters is the program's.

use crate::support::Shop;
use amends::domain::plan_b::PlanBEndDraft;
use amends::domain::{
    Again, CadenceDraft, CadenceId, CaseId, Channel, CheckBackDraft, CloseDraft, ConcessionDraft,
    ConcessionId, ContactDraft, CustomerDraft, CustomerId, Damage, Direction, Harm, MessageKind,
    Outcome, OwnPhrase, PlanBDraft, PlanBEnd, PreventionDraft, PreventionId, PromiseId, Stage,
    TemplateKey, WinBackDraft, WinBackEnd, WinBackStep, WordRules,
};
use amends::logbook::messages::Saying;
use chrono::{TimeDelta, Weekday};

/// What the pages and dialogs are about.
pub struct Told {
    /// A case in which nearly everything happened.
    pub busy: CaseId,
    /// A case of which nothing is known but the words.
    pub bare: CaseId,
    /// A case that was lost.
    pub lost: CaseId,
    pub customer: CustomerId,
    pub promise: PromiseId,
    pub cadence: CadenceId,
    pub concession: ConcessionId,
    pub prevention: PreventionId,
    pub template: TemplateKey,
    pub phrase: OwnPhrase,
}

/// The shop, on a Friday.
pub fn told() -> (Shop, Told) {
    let mut shop = Shop::untouched("2026-11-20 09:12");
    let settings = amends::domain::Shop {
        name: "Φούρνος της Ρόζας".into(),
        owner: "Ρόζα".into(),
        ..Default::default()
    };
    shop.log.save_shop(&settings).unwrap();
    let lost = shop.case("Θωμάς Χαλεπάς", "Δεν ήρθε ποτέ.");
    recovered(&mut shop, lost);
    shop.close(lost, Outcome::Lost);
    let declined = shop.case("Ινές Μωραΐτη", "Δεν ήταν γλυκό.");
    recovered(&mut shop, declined);
    let close = CloseDraft {
        outcome: Some(Outcome::Declined),
        decline_reason: "Δεν έχει ζάχαρη.".into(),
        ask_next: "Η συντεχνία".into(),
        ..CloseDraft::default()
    };
    shop.log.close_case(declined, &close).unwrap();
    shop.later(TimeDelta::days(31));
    let busy = shop.case_by("Μάρθα Νικολάου", "Η τούρτα άργησε.", Channel::Phone, Harm::Serious);
    let bare = shop.case_by("Νάντια Ράλλη", "Άφησέ με.", Channel::Email, Harm::Nuisance);
    let (promise, cadence) = promised(&mut shop, busy);
    let (concession, prevention) = given(&mut shop, busy);
    said(&mut shop, busy);
    let met = WinBackDraft { end: WinBackEnd::Done, note: "Τον είδα".into() };
    shop.log.settle_win_back(lost, WinBackStep::ALL[0], &met).unwrap();
    let (template, phrase) = words(&mut shop);
    shop.later(TimeDelta::hours(3));
    let customer = shop.log.case_page(busy).unwrap().customer.id;
    let page = shop.log.case_page(busy).unwrap();
    let draft = CustomerDraft {
        phone: "5550199".into(),
        yearly_value: "1200".into(),
        notes: "Πάντα πρωί".into(),
        ..CustomerDraft::of(&page.customer)
    };
    shop.log.save_customer(&draft).unwrap();
    let told = Told {
        busy,
        bare,
        lost,
        customer,
        promise,
        cadence,
        concession,
        prevention,
        template,
        phrase,
    };
    (shop, told)
}

fn recovered(shop: &mut Shop, case: CaseId) {
    for stage in Stage::NEEDED {
        shop.done(case, stage, "Όπως πρέπει");
    }
}

fn promised(shop: &mut Shop, case: CaseId) -> (PromiseId, CadenceId) {
    shop.promise(case, "Παίρνω τηλέφωνο.", "today 10:30");
    let promise = shop.promise(case, "Φέρνω την τούρτα.", "in 3 days");
    let cadence = CadenceDraft {
        words: "Νέα".into(),
        weekdays: vec![Weekday::Tue, Weekday::Fri],
        until: "να έρθει".into(),
        ..CadenceDraft::default()
    };
    let cadence = shop.log.add_cadence(case, &cadence).unwrap();
    (promise, cadence)
}

fn given(shop: &mut Shop, case: CaseId) -> (ConcessionId, PreventionId) {
    let line = ConcessionDraft {
        what: "Μια τούρτα".into(),
        face_value: "40".into(),
        must_do: "να έρθει".into(),
        expires: "in 7 days".into(),
        ..ConcessionDraft::default()
    };
    let concession = shop.log.save_concession(case, &line).unwrap();
    let prevention = PreventionDraft {
        what: "Γράψε την ημέρα".into(),
        due: "in 2 weeks".into(),
        ..PreventionDraft::default()
    };
    let prevention = shop.log.save_prevention(case, &prevention).unwrap();
    let plan = PlanBDraft { day: "9".into(), words: "Αγορά".into(), budget: "12".into() };
    shop.log.prepare_plan_b(case, &plan).unwrap();
    let end = PlanBEndDraft { how: PlanBEnd::NotDone, words: "Τέλος".into(), is_fix: false };
    shop.log.end_plan_b(case, &end).unwrap();
    (concession, prevention)
}

fn said(shop: &mut Shop, case: CaseId) {
    shop.log.say(case, &Saying::new(MessageKind::Apology, Channel::Phone, "Συγγνώμη.")).unwrap();
    let contact = ContactDraft {
        direction: Direction::In,
        channel: Some(Channel::Phone),
        words: "Έρχεται;".into(),
    };
    shop.log.log_contact(case, &contact).unwrap();
    let answer = CheckBackDraft {
        feels: String::new(),
        id: None,
        satisfied: Some(2),
        again: Some(Again::No),
        left_undone: "Το κουτί".into(),
        words: String::new(),
    };
    shop.log.answer_check_back(case, &answer).unwrap();
    let page = shop.log.case_page(case).unwrap();
    let edited = amends::domain::CaseDraft {
        damage: Damage::Property,
        product: "Τούρτα".into(),
        ..amends::domain::CaseDraft::of(&page.case, &page.mistake)
    };
    shop.log.save_case(&edited).unwrap();
}

fn words(shop: &mut Shop) -> (TemplateKey, OwnPhrase) {
    let key = TemplateKey { kind: MessageKind::Update, channel: None, harm: None };
    shop.log.save_template(key, "Καλημέρα {name}, έρχεται.").unwrap();
    let phrase = OwnPhrase {
        phrase: "παιδικές".into(), why: "Όχι".into(), rewrite: String::new()
    };
    let rules = WordRules { phrases: vec![phrase.clone()], off: Default::default() };
    shop.log.save_word_rules(&rules).unwrap();
    (key, phrase)
}
