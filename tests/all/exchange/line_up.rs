//! The morning line-up: what is on it, and what never is.

use super::golden;
use super::page::elements;
use crate::support::Shop;
use amends::domain::{
    CaseDraft, CausedBy, Channel, ContactDraft, CustomerDraft, Direction, Harm, PreventionDraft,
};
use amends::jobs::line_up::{LineUp, Morning};
use amends::logbook::promises::PromiseEnd;
use amends::text::Text;

fn page(shop: &Shop) -> LineUp {
    let morning = Morning::of(&shop.log, Text::english().words()).expect("a page");
    morning.line_up().expect("a line-up")
}

/// Tuesday morning at Rosa's: one promise is late, two are due today, one customer had to ask
/// twice, and one wants no calls.
fn morning() -> Shop {
    let mut shop = Shop::at("2026-11-23 09:00");
    let cake =
        shop.case_by("Marta Novak", "Wedding cake a day late", Channel::Phone, Harm::SpoiledPlans);
    let broken = shop.promise(cake, "I will ring you at ten.", "2026-11-23 10:00");
    shop.now("2026-11-23 15:00");
    shop.log.end_promise(broken, PromiseEnd::Broken, "").expect("broken");
    shop.promise(cake, "I will call you by five with a new date.", "2026-11-23 17:00");
    let roll = shop.case_by("Liu Wen", "Nuts in the rolls", Channel::Phone, Harm::Serious);
    let customer = shop.log.customer(shop.log.case(roll).unwrap().customer).unwrap();
    let alone = CustomerDraft { do_not_contact: true, ..CustomerDraft::of(&customer) };
    shop.log.save_customer(&alone).expect("saved");
    let invoice = shop.case_by("Karl Weber", "Wrong invoice", Channel::Email, Harm::Nuisance);
    shop.promise(invoice, "The right invoice is in your mailbox by noon.", "2026-11-24 12:00");
    let chase = ContactDraft {
        direction: Direction::In,
        channel: Some(Channel::Phone),
        words: "Where is it?".into(),
    };
    shop.log.log_contact(invoice, &chase).expect("a contact");
    let prevention = PreventionDraft {
        what: "Check the invoices twice".into(),
        due: "2026-11-24".into(),
        ..PreventionDraft::default()
    };
    shop.log.save_prevention(invoice, &prevention).expect("a prevention");
    shop.case_by("Ana Ruiz", "Nobody greeted us", Channel::InPerson, Harm::Nuisance);
    shop.now("2026-11-24 07:30");
    shop
}

#[test]
fn the_morning_page_stays_as_it_was_looked_at() {
    let page = page(&morning());
    golden("line_up.txt", &page.text());
    golden("line_up.html", &page.html().unwrap());
}

/// One is done with what is due; nobody is done with meeting somebody with care.
#[test]
fn only_what_is_to_be_done_has_a_box_to_tick() {
    let page = page(&morning());
    let due = page.parts.iter().find(|part| part.is_ticked).expect("what is due");
    assert!(due.heading.contains("today"), "{}", due.heading);
    assert_eq!(page.parts.iter().filter(|part| part.is_ticked).count(), 1);
    let boxes = page.html().unwrap().matches("class=\"box\"").count();
    assert_eq!(boxes, due.lines.len());
}

#[test]
fn a_quiet_morning_says_so() {
    let page = page(&Shop::at("2026-11-23 09:00"));
    let text = page.text();
    for nothing in ["Nothing is promised or due today.", "No case is open."] {
        assert!(text.contains(nothing), "{text}");
    }
    // What to do with lines that are not there is not said.
    assert!(!page.html().unwrap().contains("Tick each one"));
}

/// It hangs on the wall: no colleague and no supplier is on it, whoever caused what.
#[test]
fn nobody_is_blamed_and_nobody_of_the_shop_is_named() {
    let mut shop = morning();
    let case =
        shop.case_by("Dev Patel", "Tom fitted the lock twice", Channel::Phone, Harm::Serious);
    let known = shop.log.case(case).expect("a case");
    let mistake = shop.log.mistake(known.mistake).expect("a mistake");
    let draft = CaseDraft {
        caused_by: CausedBy::Colleague,
        caused_by_name: "Tom".into(),
        owner: "Berta".into(),
        ..CaseDraft::of(&known, &mistake)
    };
    shop.log.save_case(&draft).expect("saved");
    shop.promise(case, "We come at four.", "2026-11-24 16:00");
    let page = page(&shop);
    for text in [page.text(), page.html().unwrap()] {
        assert!(text.contains("Dev Patel") && text.contains("We come at four."));
        for name in ["Tom", "Berta", "colleague", "Rosa\n"] {
            assert!(!text.contains(name), "{name}: {text}");
        }
    }
}

#[test]
fn it_stays_one_page_and_says_what_does_not_fit() {
    let mut shop = Shop::at("2026-11-24 07:30");
    for number in 0..40 {
        let name = format!("Customer {number}");
        let case = shop.case_by(&name, "It came late", Channel::Phone, Harm::SpoiledPlans);
        shop.promise(case, "I will call you.", "2026-11-24 12:00");
    }
    let page = page(&shop);
    let lines: Vec<usize> = page.parts.iter().map(|part| part.lines.len()).collect();
    assert_eq!(lines, [6, 5, 5]);
    let text = page.text();
    for more in ["+ 74 more in Amends", "+ 35 more in Amends"] {
        assert!(text.contains(more), "{text}");
    }
}

#[test]
fn nothing_typed_becomes_a_part_of_the_page() {
    let plain = elements(&page(&morning()).html().unwrap());
    for attack in ["<script>alert(1)</script>", "</td></tr><img src=x>", "{{ title }}"] {
        let mut page = page(&morning());
        page.shop.push_str(attack);
        for line in page.parts.iter_mut().flat_map(|part| &mut part.lines) {
            line.what.push_str(attack);
            line.about.push_str(attack);
        }
        let html = page.html().unwrap();
        assert_eq!(elements(&html), plain, "{attack}");
        assert!(html.contains("Content-Security-Policy"));
    }
}
