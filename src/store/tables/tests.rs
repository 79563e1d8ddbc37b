//! Every record comes back as it was written, keeps its row, and is found by its words.

use super::any::{any_part, any_record};
use super::samples::{self, store};
use super::{get, put, remove};
use crate::domain::cadence::{OnDayOff, Rule, Until};
use crate::domain::{
    Cadence, CadenceId, Case, CaseId, Customer, Direction, Message, MessageKind, Mistake, Promise,
    Record, Stage,
};
use crate::store::message::{SaidIn, said_in};
use crate::store::{
    Store, cadence, case, concession, contact, message, prevention, promise, stage,
};
use chrono::{NaiveTime, Weekday};
use proptest::prelude::*;
use std::fmt::Debug;

/// A store with one customer, mistake, case and cadence to which other records can belong.
fn furnished() -> Store {
    let store = store();
    put(&store, &Record::Customer(samples::customer(1))).unwrap();
    put(&store, &Record::Mistake(samples::mistake(1))).unwrap();
    put(&store, &Record::Case(samples::case(1))).unwrap();
    put(&store, &Record::Cadence(tuesdays())).unwrap();
    store
}

fn tuesdays() -> Cadence {
    Cadence {
        id: CadenceId::from_bytes([1; 16]),
        case: samples::case(1).id,
        words: "Where it is".into(),
        rule: Rule::Weeks { every: 1, on: vec![Weekday::Tue] },
        at: NaiveTime::from_hms_opt(17, 0, 0).unwrap(),
        until: Until::CaseCloses,
        on_day_off: OnDayOff::Stay,
        started: samples::moment("2026-11-23T10:00:00"),
        ended: None,
    }
}

/// How many rows of a search table hold a word.
fn found(store: &Store, sql: &str, word: &str) -> Vec<i64> {
    let mut statement = store.connection.prepare_cached(sql).unwrap();
    let rows = statement.query_map([word], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

const CUSTOMERS: &str = "SELECT rowid FROM customer_fts WHERE customer_fts MATCH ?1";
const CASES: &str = "SELECT rowid FROM case_fts WHERE case_fts MATCH ?1";
const PROMISES: &str = "SELECT rowid FROM promise_fts WHERE promise_fts MATCH ?1";
const SAID: &str = "SELECT rowid FROM message_fts WHERE message_fts MATCH ?1";

#[track_caller]
fn comes_back<T: PartialEq + Debug>(found: &[T], written: &[T]) {
    assert_eq!(found, written);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_record_comes_back_as_it_was_written(record in any_record()) {
        let store = furnished();
        put(&store, &record).unwrap();
        prop_assert_eq!(get(&store, record.reference()).unwrap(), Some(record.clone()));
        remove(&store, record.reference()).unwrap();
        prop_assert_eq!(get(&store, record.reference()).unwrap(), None);
        remove(&store, record.reference()).unwrap();
    }

    #[test]
    fn a_changed_record_comes_back_changed(first in any_part(), second in any_part()) {
        let store = furnished();
        put(&store, &first).unwrap();
        put(&store, &second).unwrap();
        put(&store, &first).unwrap();
        prop_assert_eq!(get(&store, first.reference()).unwrap(), Some(first));
    }
}

#[test]
fn longest_texts_fit() {
    let store = furnished();
    let customer =
        Customer { name: "ß".repeat(500), notes: "日".repeat(20_000), ..samples::customer(1) };
    let record = Record::Customer(customer);
    put(&store, &record).unwrap();
    assert_eq!(get(&store, record.reference()).unwrap(), Some(record));
}

#[test]
fn a_changed_record_keeps_its_row() {
    let store = furnished();
    let row = |store: &Store| found(store, CUSTOMERS, "plum");
    put(&store, &Record::Customer(samples::customer(2))).unwrap();
    let before = row(&store);
    let customer = Customer { notes: "Plum, no nuts".into(), ..samples::customer(1) };
    put(&store, &Record::Customer(customer)).unwrap();
    assert_eq!(row(&store), before);
    assert_eq!(found(&store, CUSTOMERS, "loves").len(), 1);
    assert_eq!(found(&store, CUSTOMERS, "nuts").len(), 1);
}

#[test]
fn a_customer_is_found_by_everything_known_of_them() {
    let store = furnished();
    for word in ["zoe", "ba*", "49301234", "30", "example", "ring", "garden", "cake"] {
        assert_eq!(found(&store, CUSTOMERS, word).len(), 1, "{word}");
    }
    put(&store, &Record::Customer(samples::customer(2))).unwrap();
    remove(&store, Record::Customer(samples::customer(2)).reference()).unwrap();
    assert_eq!(found(&store, CUSTOMERS, "zoe").len(), 1);
}

#[test]
fn a_case_is_found_by_its_mistake_and_customer_too() {
    let store = furnished();
    for word in ["0001", "late", "dessert", "half", "tower", "zoe"] {
        assert_eq!(found(&store, CASES, word).len(), 1, "{word}");
    }
    let named = Customer { name: "Ines Roth".into(), ..samples::customer(1) };
    put(&store, &Record::Customer(named)).unwrap();
    let explained = Mistake { cause: "Flat tire".into(), ..samples::mistake(1) };
    put(&store, &Record::Mistake(explained)).unwrap();
    let told = Case { words: "No pudding".into(), ..samples::case(1) };
    put(&store, &Record::Case(told)).unwrap();
    for word in ["ines", "tire", "pudding", "late"] {
        assert_eq!(found(&store, CASES, word).len(), 1, "{word}");
    }
    for word in ["zoe", "dessert"] {
        assert_eq!(found(&store, CASES, word).len(), 0, "{word}");
    }
    remove(&store, Record::Cadence(tuesdays()).reference()).unwrap();
    case::remove(&store, samples::case(1).id).unwrap();
    assert_eq!(found(&store, CASES, "pudding").len(), 0);
}

#[test]
fn words_said_are_found_whoever_said_them() {
    let store = furnished();
    let owner = samples::case(1).id;
    let at = "2026-11-23T12:00:00";
    let said = samples::message(1, owner, MessageKind::Apology, at);
    let heard = samples::contact(1, owner, Direction::In, at);
    message::put(&store, &said).unwrap();
    contact::put(&store, &heard).unwrap();
    let of = |word: &str| -> Vec<SaidIn> {
        found(&store, SAID, word).into_iter().map(said_in).collect()
    };
    assert_eq!(of("marzipan"), [SaidIn::Message(1)]);
    assert_eq!(of("frosting"), [SaidIn::Contact(1)]);
    let reworded = Message { words: "It was the nougat".into(), ..said };
    message::put(&store, &reworded).unwrap();
    assert_eq!(of("marzipan"), []);
    assert_eq!(of("nougat"), [SaidIn::Message(1)]);
    message::remove(&store, reworded.id).unwrap();
    assert_eq!(of("nougat"), []);
    assert_eq!(of("frosting"), [SaidIn::Contact(1)]);
    contact::remove(&store, heard.id).unwrap();
    assert_eq!(of("frosting"), []);
}

#[test]
fn a_promise_is_found_by_its_words_until_it_goes() {
    let store = furnished();
    let promise = samples::promise(1, samples::case(1).id, "2026-11-27T12:00");
    promise::put(&store, &promise).unwrap();
    assert_eq!(found(&store, PROMISES, "tow*").len(), 1);
    let kept = Promise { words: "A pie".into(), ..promise };
    promise::put(&store, &kept).unwrap();
    assert_eq!(found(&store, PROMISES, "tow*").len(), 0);
    assert_eq!(found(&store, PROMISES, "pie").len(), 1);
    promise::remove(&store, kept.id).unwrap();
    assert_eq!(found(&store, PROMISES, "pie").len(), 0);
}

#[test]
fn what_is_still_named_stays() {
    let store = furnished();
    assert!(case::remove(&store, samples::case(1).id).is_err());
    assert_eq!(found(&store, CASES, "dessert").len(), 1);
    assert!(remove(&store, Record::Customer(samples::customer(1)).reference()).is_err());
    assert!(remove(&store, Record::Mistake(samples::mistake(1)).reference()).is_err());
    assert_eq!(found(&store, CUSTOMERS, "zoe").len(), 1);
    let stray = samples::promise(1, CaseId::from_bytes([9; 16]), "2026-11-27T12:00");
    assert!(promise::put(&store, &stray).is_err());
}

#[test]
fn a_case_lists_what_belongs_to_it_oldest_first() {
    let store = furnished();
    for number in [2, 3] {
        put(&store, &Record::Customer(samples::customer(number))).unwrap();
        put(&store, &Record::Mistake(samples::mistake(number))).unwrap();
        put(&store, &Record::Case(samples::case(number))).unwrap();
    }
    let owner = samples::case(1).id;
    let (early, late) = ("2026-11-23T12:00:00", "2026-11-24T12:00:00");
    let first = samples::contact(2, owner, Direction::In, early);
    let second = samples::contact(1, owner, Direction::Out, late);
    let other = samples::contact(3, samples::case(2).id, Direction::Out, early);
    for contact in [&second, &first, &other] {
        contact::put(&store, contact).unwrap();
    }
    comes_back(&contact::of_case(&store, owner).unwrap(), &[first, second]);

    let first = samples::message(2, owner, MessageKind::Update, early);
    let second = samples::message(1, owner, MessageKind::Apology, late);
    message::put(&store, &second).unwrap();
    message::put(&store, &first).unwrap();
    comes_back(&message::of_case(&store, owner).unwrap(), &[first, second]);

    let first = samples::stage(owner, Stage::Listen, true, late);
    let second = samples::stage(owner, Stage::Fix, false, early);
    stage::put(&store, &second).unwrap();
    stage::put(&store, &first).unwrap();
    comes_back(&stage::of_case(&store, owner).unwrap(), &[first, second]);

    let second = samples::promise(1, owner, "2026-11-27T12:00");
    let first = Promise {
        made: samples::moment("2026-11-23T10:30:00"),
        ..samples::promise(2, owner, "2026-11-30T12:00")
    };
    promise::put(&store, &second).unwrap();
    promise::put(&store, &first).unwrap();
    comes_back(&promise::of_case(&store, owner).unwrap(), &[first, second]);

    comes_back(&cadence::of_case(&store, owner).unwrap(), &[tuesdays()]);
    comes_back(&concession::of_case(&store, owner).unwrap(), &[]);
    comes_back(&prevention::of_case(&store, owner).unwrap(), &[]);
}

#[test]
fn numbers_go_on_from_the_largest_of_year_and_letter() {
    let store = furnished();
    let second = Case { number: "2026-0042B".parse().unwrap(), ..samples::case(2) };
    let second = Case {
        customer: samples::customer(1).id,
        mistake: samples::mistake(1).id,
        received: samples::moment("2026-11-22T10:00:00"),
        ..second
    };
    case::put(&store, &second).unwrap();
    assert_eq!(case::next_sequence(&store, 2026, None).unwrap(), 2);
    assert_eq!(case::next_sequence(&store, 2026, Some('B')).unwrap(), 43);
    assert_eq!(case::next_sequence(&store, 2027, None).unwrap(), 1);
    let by = |number: &str| case::by_number(&store, number.parse().unwrap()).unwrap();
    assert_eq!(by("2026-1"), Some(samples::case(1).id));
    assert_eq!(by("2026-42B"), Some(second.id));
    assert_eq!(by("2026-42"), None);
    let both = [second.id, samples::case(1).id];
    comes_back(&case::of_customer(&store, second.customer).unwrap(), &both);
    comes_back(&case::of_mistake(&store, second.mistake).unwrap(), &both);
    let taken = Case { id: CaseId::from_bytes([7; 16]), ..second };
    assert!(case::put(&store, &taken).is_err());
}
