//! The templates that come with the program: each is held to what the program asks of anybody.

use super::values;
use crate::support::Shop;
use amends::domain::{
    CaseDraft, CaseId, Channel, CloseDraft, ConcessionDraft, ContactDraft, Direction, Harm,
    MessageKind, Outcome, PreventionDraft, Stage,
};
use amends::words::template::{Placeholder, Template, Values, all};
use proptest::prelude::*;

/// A wedding cake that came a day late, with everything done that there is to do.
pub fn wedding(harm: Harm) -> (Shop, CaseId) {
    let mut shop = Shop::at("2026-11-16 09:00");
    let settings = amends::domain::Shop {
        letterhead: "12 Mill Street\nPhone 555 010 0100\nrosa@bakery.example".into(),
        ..shop.log.shop().clone()
    };
    shop.log.save_shop(&settings).expect("settings");
    let words = "The cake came on Sunday. The wedding was on Saturday.";
    let case = shop.case_by("Marta Novak", words, Channel::Email, harm);
    let page = shop.log.case_page(case).expect("a page");
    let draft = CaseDraft {
        cause: "I wrote Sunday in the order book where you had said Saturday.".into(),
        product: "wedding cake".into(),
        happened: "2026-11-14".into(),
        remedy: "The money back.".into(),
        ..CaseDraft::of(&page.case, &page.mistake)
    };
    shop.log.save_case(&draft).expect("corrected");
    let chase = ContactDraft {
        direction: Direction::In,
        channel: Some(Channel::Phone),
        words: "Is there a date?".into(),
    };
    shop.now("2026-11-17 09:00");
    shop.log.log_contact(case, &chase).expect("a contact");
    shop.done(case, Stage::Fix, "I put the full price of $420 back on your card this morning.");
    let line = ConcessionDraft {
        what: "the top tier, baked again for the day you choose".into(),
        face_value: "60".into(),
        ..ConcessionDraft::default()
    };
    shop.log.save_concession(case, &line).expect("a line");
    let prevention = PreventionDraft {
        what: "I read every order back aloud before I write it down".into(),
        due: "2026-11-20".into(),
        ..PreventionDraft::default()
    };
    shop.log.save_prevention(case, &prevention).expect("a prevention");
    shop.promise(case, "I will call you with the date of the new cake.", "friday noon");
    (shop, case)
}

/// The same complaint declined.
pub fn declined() -> (Shop, CaseId) {
    let (mut shop, case) = wedding(Harm::TimeOrMoney);
    let promises = shop.log.case_page(case).expect("a page").promises;
    let kept = amends::logbook::promises::PromiseEnd::Kept;
    shop.log.end_promise(promises[0].id, kept, "").expect("kept");
    shop.recovered(case);
    let draft = CloseDraft {
        outcome: Some(Outcome::Declined),
        decline_reason: "The picture of the table shows the cake whole, and it was eaten.".into(),
        ask_next: "the bakers’ guild at 555 010 0199".into(),
        ..CloseDraft::default()
    };
    shop.log.close_case(case, &draft).expect("declined");
    (shop, case)
}

/// What a writer puts into the gaps that only a writer can fill.
pub fn mended(text: &str) -> String {
    text.replace("[what it cost them]", "stood before ninety guests without your wedding cake")
        .replace("[what you know today]", "the new top tier of the cake is planned for Saturday")
        .replace("[what is waiting for them]", "the small almond cake that you liked")
}

#[test]
fn short_ways_to_say_it_have_short_words() {
    for shipped in all() {
        let (shop, case) = wedding(Harm::SpoiledPlans);
        let filled = Template::read(&shipped.words).template.fill(&values(&shop, case));
        let length = mended(&filled.text).chars().count();
        let most = match shipped.key.channel {
            // Three joined messages of a phone.
            Some(Channel::Text) => 459,
            Some(Channel::Social) => 500,
            // A minute of speaking.
            Some(Channel::Phone | Channel::InPerson) => 900,
            _ => 1_500,
        };
        assert!(length <= most, "{length} characters:\n{}", filled.text);
    }
}

#[test]
fn every_shipped_template_names_the_customer_and_says_who_speaks() {
    for shipped in all() {
        let used = Template::read(&shipped.words).template.placeholders();
        let names = [Placeholder::FirstName, Placeholder::Name];
        assert!(names.iter().any(|name| used.contains(name)), "{}", shipped.words);
        let is_seen = shipped.key.channel == Some(Channel::InPerson);
        assert!(is_seen || used.contains(&Placeholder::Owner), "{}", shipped.words);
    }
}

#[test]
fn a_decline_always_asks_for_its_reason_and_who_to_ask_next() {
    let declines = all().iter().filter(|it| it.key.kind == MessageKind::Decline);
    for shipped in declines {
        let empty = Values::new(Placeholder::name);
        let filled = Template::read(&shipped.words).template.fill(&empty);
        assert!(filled.text.contains("[reason]") && filled.text.contains("[ask_next]"));
        let (shop, case) = declined();
        let text = Template::read(&shipped.words).template.fill(&values(&shop, case)).text;
        assert!(text.contains("The picture of the table shows the cake whole"), "{text}");
        assert!(text.contains("the bakers’ guild at 555 010 0199"), "{text}");
    }
}

proptest! {
    /// Whatever is known and whatever is not, what is left reads as if nothing were missing.
    #[test]
    fn what_is_left_out_leaves_no_trace(known in any::<u32>(), which in 0..all().len()) {
        let mut values = Values::new(Placeholder::name);
        for (place, placeholder) in Placeholder::ALL.into_iter().enumerate() {
            if known >> place & 1 == 1 {
                values.set(placeholder, "Rosa bakes bread");
            }
        }
        let text = Template::read(&all()[which].words).template.fill(&values).text;
        for trace in ["  ", " .", " ,", "..", ": .", "\n\n\n", "“”", " \n", "{", "}"] {
            prop_assert!(!text.contains(trace), "{trace:?} in\n{text}");
        }
        prop_assert_eq!(text.trim(), text.as_str());
    }
}
