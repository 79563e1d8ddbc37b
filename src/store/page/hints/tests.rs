//! Finding customers while typing, and those that may be the same person.

use super::*;
use crate::store::page::samples::{Sample, moment};

fn shop() -> Store {
    let mut sample = Sample::new();
    let mut add = |name: &str, phone: &str, email: &str, notes: &str| {
        sample.customer(name, |customer| {
            customer.phone = phone.into();
            customer.email = email.into();
            customer.notes = notes.into();
        })
    };
    let zoe = add("Zoë Müller", "+44 20 7946 0018", "zoe@mill.example", "");
    add("Anna Zobel", "", "", "");
    add("Bäckerei Zöllner", "0151 234567", "Office@Zoellner.example", "");
    add("Piet Maas", "", "", "Likes zopf");
    add("👩‍🍳", "", "", "");
    sample.case(zoe, |_, _| {});
    sample.case(zoe, |case, _| case.received = moment("2024-01-01T10:00"));
    sample.ready()
}

fn suggested(store: &Store, typed: &str) -> Vec<String> {
    let hints = suggest(store, typed, 0, 5).unwrap();
    hints.into_iter().map(|hint| hint.name).collect()
}

fn found(store: &Store, name: &str, phone: &str, email: &str) -> Vec<String> {
    let hints = similar(store, name, phone, email, 0).unwrap();
    hints.into_iter().map(|hint| hint.name).collect()
}

#[test]
fn names_that_start_with_it_come_first_then_the_newest() {
    let store = shop();
    assert_eq!(suggested(&store, "zo"), ["Zoë Müller", "Bäckerei Zöllner", "Anna Zobel"]);
    assert_eq!(suggested(&store, "z"), ["Zoë Müller"]);
    assert_eq!(suggested(&store, "MULLER zoe"), ["Zoë Müller"]);
    assert_eq!(suggested(&store, "zoe m"), ["Zoë Müller"]);
    assert_eq!(suggested(&store, "👩"), ["👩‍🍳"]);
    assert!(suggested(&store, "  ").is_empty());
}

#[test]
fn notes_are_no_names() {
    assert!(suggested(&shop(), "zopf").is_empty());
}

#[test]
fn digits_and_addresses_find_their_customer() {
    let store = shop();
    assert_eq!(suggested(&store, "7946"), ["Zoë Müller"]);
    assert_eq!(suggested(&store, "(020) 79"), Vec::<String>::new());
    assert_eq!(suggested(&store, "office@z"), ["Bäckerei Zöllner"]);
    assert_eq!(suggest(&store, "zo", 0, 2).unwrap().len(), 2);
}

#[test]
fn cases_of_the_last_twelve_months_are_counted() {
    let store = shop();
    let since = moment("2025-11-20T00:00").utc.timestamp_millis();
    assert_eq!(suggest(&store, "zoë", since, 5).unwrap()[0].cases_last_year, 1);
    assert_eq!(suggest(&store, "zoë", 0, 5).unwrap()[0].cases_last_year, 2);
}

#[test]
fn the_same_person_is_told_by_telephone_address_or_name() {
    let store = shop();
    assert_eq!(found(&store, "", "020 7946 0018", ""), ["Zoë Müller"]);
    assert_eq!(found(&store, "", "0151-234567", ""), ["Bäckerei Zöllner"]);
    assert!(found(&store, "", "0018", "").is_empty());
    assert_eq!(found(&store, "", "", " ZOE@mill.example "), ["Zoë Müller"]);
    assert_eq!(found(&store, "zoe  MULLER", "", ""), ["Zoë Müller"]);
    assert_eq!(found(&store, "👩‍🍳", "", ""), ["👩‍🍳"]);
    assert!(found(&store, "Zoë", "", "").is_empty());
    assert!(found(&store, " ", "", "").is_empty());
}
