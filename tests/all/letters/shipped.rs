//! The templates that come with the program: each is held to what the program asks of anybody.

use super::values;
use crate::support::Shop;
use amends::domain::{
    CaseDraft, CaseId, Channel, CloseDraft, ConcessionDraft, ContactDraft, Direction, Harm,
    MessageKind, Outcome, PreventionDraft, Stage,
};
use amends::words::template::{Placeholder, Template, Values, all};
use proptest::prelude::*;

/// What happened to somebody, with everything done that there is to do, and what a writer puts
/// into the gaps that only a writer can fill.
pub struct Story {
    customer: &'static str,
    words: &'static str,
    product: &'static str,
    remedy: &'static str,
    cause: &'static str,
    fix: &'static str,
    gets: &'static str,
    change: &'static str,
    promise: &'static str,
    cost: &'static str,
    today: &'static str,
    waiting: &'static str,
    reason: &'static str,
}

/// A cake that came late, a coat that was lost, a guest nobody greeted.
pub const STORIES: [Story; 3] = [
    Story {
        customer: "Marta Novak",
        words: "The cake came on Sunday. The wedding was on Saturday.",
        product: "wedding cake",
        remedy: "The money back.",
        cause: "I wrote Sunday in the order book where you had said Saturday.",
        fix: "I put the full price of $420 back on your card this morning.",
        gets: "the top tier, baked again for the day you choose",
        change: "I read every order back aloud before I write it down",
        promise: "I will call you with the date of the new cake.",
        cost: "stood before ninety guests without your wedding cake",
        today: "the new top tier of the cake is planned for Saturday",
        waiting: "the small almond cake that you liked",
        reason: "The picture of the table shows the cake whole, and it was eaten.",
    },
    Story {
        customer: "Dr. Dev Patel",
        words: "You gave my wool coat to somebody else and told me to come back next week!",
        product: "wool coat",
        remedy: "A new coat",
        cause: "I hung your coat on the wrong rail and did not look at the ticket",
        fix: "I bought you the same coat new, in your size",
        gets: "the cleaning of your next five coats",
        change: "we pin a second ticket to each coat",
        promise: "I will bring the coat to your door",
        cost: "walked home without your coat in the first frost",
        today: "the new coat is ordered and arrives on Thursday",
        waiting: "your winter coat, cleaned and mended",
        reason: "The ticket from March shows that the coat was picked up that day",
    },
    Story {
        customer: "Ana Ruiz",
        words: "Nobody greeted us for ten minutes, then we left without the cake we came for.",
        product: "",
        remedy: "",
        cause: "I was in the back and nobody stood at the counter",
        fix: "I set the cake aside that you came for, and it is paid for",
        gets: "coffee for two",
        change: "one of us stands at the counter whenever the door is open",
        promise: "I will greet you at the door",
        cost: "waited ten minutes at an empty counter",
        today: "your cake is in the window with your name on it",
        waiting: "a table by the window",
        reason: "The shop was closed that day, as the sign on the door said",
    },
];

impl Story {
    /// A shop in which it happened.
    pub fn lived(&self, harm: Harm) -> (Shop, CaseId) {
        let mut shop = Shop::at("2026-11-16 09:00");
        let settings = amends::domain::Shop {
            letterhead: "12 Mill Street\nPhone 555 010 0100\nrosa@bakery.example".into(),
            ..shop.log.shop().clone()
        };
        shop.log.save_shop(&settings).expect("settings");
        let case = shop.case_by(self.customer, self.words, Channel::Email, harm);
        let page = shop.log.case_page(case).expect("a page");
        let draft = CaseDraft {
            cause: self.cause.into(),
            product: self.product.into(),
            happened: "2026-11-14".into(),
            remedy: self.remedy.into(),
            ..CaseDraft::of(&page.case, &page.mistake)
        };
        shop.log.save_case(&draft).expect("corrected");
        let chase = ContactDraft {
            direction: Direction::In,
            channel: Some(Channel::Phone),
            words: "Is there any news?".into(),
        };
        shop.now("2026-11-17 09:00");
        shop.log.log_contact(case, &chase).expect("a contact");
        shop.done(case, Stage::Fix, self.fix);
        let line = ConcessionDraft {
            what: self.gets.into(),
            face_value: "60".into(),
            received: "today".into(),
            ..ConcessionDraft::default()
        };
        shop.log.save_concession(case, &line).expect("a line");
        let prevention = PreventionDraft {
            what: self.change.into(),
            due: "2026-11-20".into(),
            ..PreventionDraft::default()
        };
        shop.log.save_prevention(case, &prevention).expect("a prevention");
        shop.promise(case, self.promise, "friday noon");
        (shop, case)
    }

    /// The same complaint declined.
    pub fn declined(&self) -> (Shop, CaseId) {
        let (mut shop, case) = self.lived(Harm::TimeOrMoney);
        let promises = shop.log.case_page(case).expect("a page").file.promises;
        let kept = amends::logbook::promises::PromiseEnd::Kept;
        shop.log.end_promise(promises[0].id, kept, "").expect("kept");
        shop.recovered(case);
        let draft = CloseDraft {
            outcome: Some(Outcome::Declined),
            decline_reason: self.reason.into(),
            ask_next: "the guild at 555 010 0199".into(),
            ..CloseDraft::default()
        };
        shop.log.close_case(case, &draft).expect("declined");
        (shop, case)
    }

    /// A text with its gaps filled by a writer.
    pub fn mended(&self, text: &str) -> String {
        text.replace("[what it cost them]", self.cost)
            .replace("[what you know today]", self.today)
            .replace("[what is waiting for them]", self.waiting)
            .replace("[what they bought]", "last visit")
    }
}

#[test]
fn short_ways_to_say_it_have_short_words() {
    for shipped in all("en") {
        let [wedding, ..] = &STORIES;
        let (shop, case) = wedding.lived(Harm::SpoiledPlans);
        let filled = Template::read(&shipped.words).template.fill(&values(&shop, case));
        let length = wedding.mended(&filled.text).chars().count();
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
    for shipped in all("en") {
        let used = Template::read(&shipped.words).template.placeholders();
        let names = [Placeholder::FirstName, Placeholder::Name];
        assert!(names.iter().any(|name| used.contains(name)), "{}", shipped.words);
        let is_seen = shipped.key.channel == Some(Channel::InPerson);
        assert!(is_seen || used.contains(&Placeholder::Owner), "{}", shipped.words);
    }
}

#[test]
fn a_decline_always_asks_for_its_reason_and_who_to_ask_next() {
    let declines = all("en").iter().filter(|it| it.key.kind == MessageKind::Decline);
    for shipped in declines {
        let empty = Values::new(Placeholder::name);
        let filled = Template::read(&shipped.words).template.fill(&empty);
        assert!(filled.text.contains("[reason]") && filled.text.contains("[ask_next]"));
        let [wedding, ..] = &STORIES;
        let (shop, case) = wedding.declined();
        let text = Template::read(&shipped.words).template.fill(&values(&shop, case)).text;
        assert!(text.contains("The picture of the table shows the cake whole"), "{text}");
        assert!(text.contains("the guild at 555 010 0199"), "{text}");
    }
}

proptest! {
    /// Whatever is known and whatever is not, what is left reads as if nothing were missing.
    #[test]
    fn what_is_left_out_leaves_no_trace(known in any::<u32>(), which in 0..all("en").len()) {
        let mut values = Values::new(Placeholder::name);
        for (place, placeholder) in Placeholder::ALL.into_iter().enumerate() {
            if known >> place & 1 == 1 {
                values.set(placeholder, "Rosa bakes bread");
            }
        }
        let text = Template::read(&all("en")[which].words).template.fill(&values).text;
        for trace in ["  ", " .", " ,", "..", ": .", "\n\n\n", "“”", " \n", "{", "}"] {
            prop_assert!(!text.contains(trace), "{trace:?} in\n{text}");
        }
        prop_assert_eq!(text.trim(), text.as_str());
    }
}
