//! What a case gives to a template: facts in words that the customer reads.

mod checked;
mod shipped;

use crate::support::{Shop, at};
use amends::domain::{
    CaseDraft, CaseId, CausedBy, ConcessionDraft, ConcessionForm, Nature, PreventionDraft, Stage,
    StageDone,
};
use amends::logbook::Logbook;
use amends::text::Text;
use amends::text::values::Facts;
use amends::words::template::{Placeholder, Template, Values};

/// What a template is given for a case.
pub fn values(shop: &Shop, case: CaseId) -> Values {
    values_of(&shop.log, case)
}

/// The same from a log that a window holds.
pub fn values_of(log: &Logbook, case: CaseId) -> Values {
    let page = log.case_page(case).expect("a page");
    Text::english().values(&Facts {
        case: &page.case,
        mistake: &page.mistake,
        customer: &page.customer,
        stages: &page.stages,
        promises: &page.promises,
        cadences: &page.cadences,
        concessions: &page.concessions,
        preventions: &page.preventions,
        chased: page.chased,
        shop: log.shop(),
        today: log.now().today(),
    })
}

fn cake() -> (Shop, CaseId) {
    let mut shop = Shop::at("2026-11-18 09:55");
    let settings = amends::domain::Shop {
        letterhead: "12 Mill Street\nPhone 555 010 0100\nrosa@bakery.example".into(),
        ..shop.log.shop().clone()
    };
    shop.log.save_shop(&settings).expect("settings");
    let case = shop.case("Marta Novak", "The cake came on Sunday. The wedding was on Saturday.");
    (shop, case)
}

/// A fee that is not charged is no gift.
#[test]
fn a_waived_fee_stands_with_what_was_put_right() {
    let (mut shop, case) = cake();
    let line = ConcessionDraft {
        form: ConcessionForm::WaivedFee,
        nature: Nature::WaivedFee,
        what: "The delivery fee".into(),
        face_value: "8".into(),
        ..Default::default()
    };
    shop.log.save_concession(case, &line).expect("a line");
    let now = values(&shop, case);
    assert_eq!(now.get(Placeholder::Gets), None);
    assert_eq!(now.get(Placeholder::Fix), Some("I do not charge you The delivery fee"));
}

fn correct(shop: &mut Shop, case: CaseId, change: impl FnOnce(&mut CaseDraft)) {
    let page = shop.log.case_page(case).expect("a page");
    let mut draft = CaseDraft::of(&page.case, &page.mistake);
    change(&mut draft);
    shop.log.save_case(&draft).expect("corrected");
}

#[test]
fn a_case_says_what_it_knows_and_no_more() {
    let (mut shop, case) = cake();
    let now = values(&shop, case);
    for (placeholder, value) in [
        (Placeholder::FirstName, Some("Marta")),
        (Placeholder::Owner, Some("Rosa")),
        (Placeholder::Shop, Some("Rosa's Bakery")),
        (Placeholder::Phone, Some("555 010 0100")),
        (Placeholder::Email, Some("rosa@bakery.example")),
        (Placeholder::TheirWords, Some("The cake came on Sunday. The wedding was on Saturday")),
        // The title is the beginning of their words: it speaks in their voice.
        (Placeholder::WhatHappened, None),
        (Placeholder::Fix, None),
        (Placeholder::Gets, None),
        (Placeholder::Changes, None),
        (Placeholder::NextUpdate, None),
        (Placeholder::TimesAsked, None),
    ] {
        assert_eq!(now.get(placeholder), value, "{placeholder:?}");
    }
    shop.promise(case, "I will call you with a new date.", "friday noon");
    shop.promise(case, "The money is back on your card.", "thursday 5:30pm");
    shop.done(case, Stage::Fix, "Baked the top tier again.");
    for what in ["The full price back.", "The top tier"] {
        let line =
            ConcessionDraft { what: what.into(), face_value: "40".into(), ..Default::default() };
        shop.log.save_concession(case, &line).expect("a line");
    }
    let prevention = PreventionDraft {
        what: "We read every order back aloud.".into(),
        due: "2026-12-01".into(),
        ..PreventionDraft::default()
    };
    shop.log.save_prevention(case, &prevention).expect("a prevention");
    correct(&mut shop, case, |draft| {
        draft.cause = "We wrote Sunday in the book.".into();
        draft.happened = "2026-11-14".into();
    });
    let now = values(&shop, case);
    for (placeholder, value) in [
        (Placeholder::WhatHappened, "We wrote Sunday in the book"),
        (Placeholder::When, "Saturday, November 14"),
        (Placeholder::Fix, "Baked the top tier again"),
        (Placeholder::Gets, "The full price back and The top tier"),
        (Placeholder::Changes, "We read every order back aloud, from Tuesday, December 1 on"),
        (Placeholder::Promise, "The money is back on your card"),
        (Placeholder::NextUpdate, "Thursday, November 19, at 5:30 p.m."),
    ] {
        assert_eq!(now.get(placeholder), Some(value), "{placeholder:?}");
    }
}

#[test]
fn a_letter_names_no_supplier() {
    let (mut shop, case) = cake();
    correct(&mut shop, case, |draft| {
        draft.caused_by = CausedBy::Supplier;
        draft.caused_by_name = "Brixen Glassworks".into();
        draft.cause = "The stand cracked in the kiln of Brixen glassworks.".into();
    });
    assert_eq!(values(&shop, case).get(Placeholder::WhatHappened), None);
    correct(&mut shop, case, |draft| draft.cause = "We ordered one stand and no spare.".into());
    let now = values(&shop, case);
    assert_eq!(now.get(Placeholder::WhatHappened), Some("We ordered one stand and no spare"));
}

#[test]
fn what_was_left_out_or_is_over_is_not_offered() {
    let (mut shop, case) = cake();
    let promise = shop.promise(case, "I will call you.", "friday noon");
    shop.log.end_promise(promise, amends::logbook::promises::PromiseEnd::Kept, "").expect("kept");
    let left_out = StageDone::LeftOut("Nothing to mend".into());
    shop.log.record_stage(case, Stage::Fix, &left_out, "", None).expect("left out");
    let now = values(&shop, case);
    assert_eq!(now.get(Placeholder::Fix), None);
    assert_eq!(now.get(Placeholder::Promise), None);
    assert_eq!(shop.log.now().local(), at("2026-11-18 09:55"));
}

#[test]
fn a_missing_fact_is_asked_of_the_writer_in_words() {
    let (shop, case) = cake();
    let template = Template::read("Dear {first_name}, here is what I did: {fix}.").template;
    let filled = template.fill(&values(&shop, case));
    assert_eq!(
        filled.text,
        "Dear Marta, here is what I did: [what you did to put it right, or will do and by when]."
    );
    assert_eq!(filled.gaps.len(), 1);
}

#[test]
fn every_placeholder_has_its_words() {
    let words = &Text::english().templates;
    for placeholder in Placeholder::ALL {
        assert!(words.meaning(placeholder).ends_with('.'), "{placeholder:?}");
        let gap = words.gap(placeholder);
        assert!(!gap.contains(['[', ']', '{', '}', '.']), "{gap}");
        assert!(Text::english().sample_values().get(placeholder).is_some(), "{placeholder:?}");
    }
}

#[test]
fn a_repeating_promise_goes_into_letters_with_its_next_dates() {
    use amends::domain::CadenceDraft;
    let (mut shop, case) = cake();
    let draft = CadenceDraft {
        words: "I tell you how the new cake comes along".into(),
        weekdays: vec![chrono::Weekday::Tue, chrono::Weekday::Fri],
        until: "delivered".into(),
        ..CadenceDraft::default()
    };
    shop.log.add_cadence(case, &draft).expect("a cadence");
    let update = Template::read("You hear from me again on {next_update}.").template;
    let told = update.fill(&values(&shop, case)).text;
    assert_eq!(
        told,
        "You hear from me again on Friday, November 20, at 5 p.m., then on Tuesday, November 24 \
         and Friday, November 27, and so on every Tuesday and Friday until delivered."
    );
}
