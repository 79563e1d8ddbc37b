//! Search finds what it should, the newest first, and no typed text breaks it.

use super::*;
use crate::domain::excerpt::FoundIn;
use crate::domain::{Direction, MessageKind};
use crate::store::page::samples::Sample;
use proptest::prelude::*;

fn shop() -> Store {
    let mut sample = Sample::new();
    let zoe = sample.customer("Zoë Müller", |customer| {
        customer.phone = "+44 20 7946 0018".into();
        customer.tags = vec!["wholesale".into()];
    });
    let first = sample.case(zoe, |case, mistake| {
        mistake.title = "The wedding cake leaned".into();
        case.remedy = "A new one by Sunday".into();
    });
    sample.case(zoe, |case, _| case.words = "As bad as 2026-0001 was".into());
    sample.promise(first, "2026-11-27T12:00", |promise| {
        promise.words = "A straight tower by Friday noon".into();
    });
    sample.message(first, MessageKind::Apology, "2026-11-19T12:00");
    sample.contact(first, Direction::In, "2026-11-19T13:00");
    sample.ready()
}

fn numbers(hits: &Hits) -> Vec<&str> {
    hits.cases.iter().map(|hit| hit.number.as_str()).collect()
}

#[test]
fn each_kind_is_found_by_the_start_of_its_words() {
    let store = shop();
    let find = |typed: &str| search(&store, typed, 5).unwrap();
    assert_eq!(find("wholes").customers[0].reach, "+44 20 7946 0018");
    assert_eq!(numbers(&find("wedd LEAN")), ["2026-0001"]);
    assert_eq!(numbers(&find("sund")), ["2026-0001"]);
    assert_eq!(find("strai").promises[0].customer_name, "Zoë Müller");
    assert_eq!(find("marz").messages[0].words, "We are sorry about the marzipan. It was ours.");
    assert_eq!(find("frost").messages[0].words, "Talked about frosting");
    assert_eq!(find("muller").customers.len(), 1);
    assert_eq!(find("7946 00").customers.len(), 1);
    assert_eq!(find("nothing like it"), Hits::default());
}

#[test]
fn what_a_row_does_not_show_is_told_with_it() {
    let store = shop();
    let find = |typed: &str| search(&store, typed, 5).unwrap();
    let why = |place: FoundIn, words: &str| Some(Why { place, words: words.to_owned() });
    let of_customer = |typed: &str| find(typed).customers[0].why.clone();
    assert_eq!(of_customer("wholes"), why(FoundIn::Tags, "wholesale"));
    assert_eq!(of_customer("7946 00"), why(FoundIn::Phone, "+44 20 7946 0018"));
    assert_eq!(of_customer("7946"), why(FoundIn::Phone, "+44 20 7946 0018"));
    assert_eq!(of_customer("zoe wholesale"), why(FoundIn::Tags, "wholesale"));
    assert_eq!(of_customer("mull"), None);
    let of_case = |typed: &str| find(typed).cases[0].why.clone();
    assert_eq!(of_case("sund"), why(FoundIn::Remedy, "A new one by Sunday"));
    assert_eq!(of_case("as bad"), why(FoundIn::Words, "As bad as 2026-0001 was"));
    assert_eq!(of_case("wedd zoë"), None);
    assert_eq!(of_case("2026-0002"), None);
}

#[test]
fn the_newest_come_first_and_a_whole_number_before_them() {
    let store = shop();
    let find = |typed: &str| search(&store, typed, 5).unwrap();
    assert_eq!(numbers(&find("müller")), ["2026-0002", "2026-0001"]);
    assert_eq!(numbers(&find("2026-00")), ["2026-0002", "2026-0001"]);
    assert_eq!(numbers(&find("2026-0001")), ["2026-0001", "2026-0002"]);
    assert_eq!(numbers(&search(&store, "2026-0001", 1).unwrap()), ["2026-0001"]);
}

#[test]
fn a_single_letter_looks_at_the_start_of_names_and_numbers() {
    let store = shop();
    let find = |typed: &str| search(&store, typed, 5).unwrap();
    assert_eq!(find("z").customers.len(), 1);
    assert_eq!(find("m").customers.len(), 0);
    assert_eq!(numbers(&find("2")), ["2026-0002", "2026-0001"]);
    assert_eq!(find(" "), Hits::default());
}

proptest! {
    #[test]
    fn no_typed_text_is_an_error(typed in r#"([-"'*^:(){}+.,~ a-z0-9]|NEAR|AND|\PC|\x00){0,24}"#) {
        let store = Sample::new().ready();
        search(&store, &typed, 5).unwrap();
        super::super::hints::suggest(&store, &typed, 0, 5).unwrap();
        super::super::hints::similar(&store, &typed, &typed, &typed, 0).unwrap();
    }
}
