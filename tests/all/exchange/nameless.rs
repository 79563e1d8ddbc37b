//! A history without names: nobody who reads it finds out who the customers are.

use super::{order, week, write};
use crate::support::Shop;
use amends::domain::{Channel, CustomerDraft, MessageKind};
use amends::jobs::{ExportOrder, Format};
use amends::logbook::messages::Saying;

/// A shop in which the name of a customer stands wherever somebody can write.
fn shop() -> Shop {
    let mut shop = week();
    let case = shop.case("Ana Ruiz", "ANA RUIZ says: the bananas of Ms Ruiz were green.");
    shop.promise(case, "Ana, I bring new ones", "tomorrow noon");
    let words = "Dear Ms Ruiz, I am sorry that your bananas were green.";
    shop.log.say(case, &Saying::new(MessageKind::Apology, Channel::Phone, words)).unwrap();
    let customer = shop.log.similar_customers("Ana Ruiz", "", "").unwrap()[0].id;
    let known = CustomerDraft {
        phone: "0660 1234".into(),
        email: "hello@example.com".into(),
        address: "Mill Lane 3".into(),
        tags: "loud".into(),
        notes: "Her brother is the mayor.".into(),
        ..CustomerDraft::of(&shop.log.customer(customer).unwrap())
    };
    shop.log.save_customer(&known).unwrap();
    shop
}

/// Everything that an export wrote, in one text.
fn all(shop: &Shop, order: ExportOrder) -> String {
    let folder = tempfile::tempdir().unwrap();
    let done = write(shop, order, &folder.path().join("x")).unwrap();
    let files = std::iter::once(&done.path).chain(&done.beside);
    files.map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

#[test]
fn no_report_without_names_has_one() {
    let shop = shop();
    for format in [Format::Html, Format::Csv] {
        let named = all(&shop, order(format));
        // Ways to reach them are not asked out of a history without names either.
        let asked = ExportOrder { without_names: true, contact_details: true, ..order(format) };
        let nameless = all(&shop, asked);
        for name in ["Ana", "ANA", "Ruiz", "RUIZ", "Marta", "Novak"] {
            let is_there =
                |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|w| w == name);
            assert!(is_there(&named) && !is_there(&nameless), "{format:?} {name}");
        }
        for secret in ["0660", "hello@", "Mill Lane", "loud", "mayor", "reviews.example"] {
            assert!(!nameless.contains(secret), "{format:?} {secret}");
        }
        for label in ["Customer 1", "Customer 2", "Customer 3"] {
            assert!(nameless.contains(label), "{format:?} {label}");
        }
        assert!(!nameless.contains("Customer 4"), "the same customer has one label");
        assert!(nameless.contains("Customer 3 says: the bananas of Ms Customer 3 were green."));
        assert!(nameless.contains("Customer 3, I bring new ones"));
    }
}

#[test]
fn the_only_customer_of_a_history_has_no_name_at_its_head() {
    let shop = shop();
    let customer = shop.log.similar_customers("Ana Ruiz", "", "").unwrap()[0].id;
    let order =
        ExportOrder { customer: Some(customer), without_names: true, ..order(Format::Html) };
    let page = all(&shop, order);
    assert!(page.contains("Customer 1") && !page.contains("Ruiz") && !page.contains("Customer 2"));
}
