//! Two logs with the same records are equal however they came to be, and one changed value shows.

use super::*;
use crate::domain::cadence::{OnDayOff, Rule, Until};
use crate::domain::concession::{Concession, ConcessionForm, Nature};
use crate::domain::{
    Cadence, CadenceId, ConcessionId, Currency, Direction, Harm, MessageKind, Money, PlanBState,
    Prevention, PreventionId, PreventionKind, Record, Shop, Stage, Template, TemplateKey,
    WordRules,
};
use crate::store::tables::samples::{self, store};
use crate::store::{line, tables};
use chrono::{NaiveDate, NaiveTime, Weekday};
use std::collections::BTreeSet;

const AT: &str = "2026-11-23T12:00:00";

/// Every kind of record, for the customer of a number.
fn records(number: u8) -> Vec<Record> {
    let case = samples::case(number).id;
    let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    vec![
        Record::Shop(Shop::default()),
        Record::Customer(samples::customer(number)),
        Record::Mistake(samples::mistake(number)),
        Record::Case(samples::case(number)),
        Record::Stage(samples::stage(case, Stage::Listen, true, AT)),
        Record::Stage(samples::stage(case, Stage::Apologize, false, AT)),
        Record::Cadence(Cadence {
            id: CadenceId::from_bytes([number; 16]),
            case,
            words: "Where it is".into(),
            rule: Rule::Weeks { every: 1, on: vec![Weekday::Tue] },
            at: NaiveTime::from_hms_opt(17, 0, 0).unwrap(),
            until: Until::CaseCloses,
            on_day_off: OnDayOff::Stay,
            started: samples::moment(AT),
            ended: None,
        }),
        Record::Promise(samples::promise(number, case, "2026-11-27T12:00")),
        Record::Concession(Concession {
            due: None,
            id: ConcessionId::from_bytes([number; 16]),
            case,
            form: ConcessionForm::Gift,
            nature: Nature::Goodwill,
            what: "A cake".into(),
            face_value: Money::new(4000, Currency::EUR),
            real_cost: Money::new(1500, Currency::EUR),
            given: None,
            must_do: String::new(),
            expires: None,
            received: None,
            added: samples::moment(AT),
        }),
        Record::Message(samples::message(number, case, MessageKind::Update, AT)),
        Record::Contact(samples::contact(number, case, Direction::In, AT)),
        Record::Prevention(Prevention {
            id: PreventionId::from_bytes([number; 16]),
            mistake: samples::mistake(number).id,
            case,
            kind: PreventionKind::CorrectiveAction,
            what: "Check the tires".into(),
            who: "Mara".into(),
            due: day,
            done: None,
            added: samples::moment(AT),
        }),
        Record::Template(Template {
            key: TemplateKey {
                kind: MessageKind::Update,
                channel: None,
                harm: Harm::of_level(number),
            },
            words: "Dear {name},".into(),
            version: 1,
            saved: samples::moment(AT),
        }),
        Record::WordRules(WordRules::default()),
        Record::PlanB(samples::plan_b(case, PlanBState::Prepared)),
        Record::CheckBack(samples::answer(number, case, 4, AT)),
        Record::WinBack(samples::win_back(case, AT)),
    ]
}

fn written(numbers: [u8; 3]) -> Store {
    let store = store();
    let (mut cases, mut customers) = (BTreeSet::new(), BTreeSet::new());
    for number in numbers {
        for record in records(number) {
            tables::put(&store, &record).unwrap();
        }
        cases.insert(samples::case(number).id);
        customers.insert(samples::customer(number).id);
    }
    line::refresh(&store, &cases, &customers).unwrap();
    store
}

#[test]
fn the_order_of_writing_makes_no_difference() {
    let (left, right) = (written([1, 2, 3]), written([3, 1, 2]));
    let row = "SELECT row FROM customer WHERE name LIKE '%3'";
    let rows = [&left, &right]
        .map(|store| -> i64 { store.connection.query_row(row, [], |row| row.get(0)).unwrap() });
    assert_ne!(rows[0], rows[1], "the internal rows do differ");
    assert_eq!(differences(&left, &right).unwrap(), []);
    for table in tables() {
        let digest_of = |store| digest(store, table).unwrap();
        assert_eq!(digest_of(&left), digest_of(&right), "{table}");
        let rows = match table {
            "shop" | "word_rules" => 1,
            "stage_record" => 6,
            _ => 3,
        };
        assert_eq!(digest_of(&left).1, rows, "{table}");
    }
}

#[test]
fn one_changed_byte_shows_in_any_table() {
    for (table, change) in [
        ("shop", "UPDATE shop SET quiet_days = 4"),
        ("template", "UPDATE template SET words = 'Dear {name}.' WHERE harm = 2"),
        ("word_rules", "UPDATE word_rules SET off = '[\"shrug\"]'"),
        ("customer", "UPDATE customer SET notes = 'loves plum cake' WHERE row = 2"),
        ("mistake", "UPDATE mistake SET cause = ' ' WHERE row = 2"),
        ("recovery_case", "UPDATE recovery_case SET remedy = '' WHERE row = 2"),
        (
            "stage_record",
            "UPDATE stage_record SET at_offset = 1 WHERE \"case\" = x'02020202020202020202020202020202' AND stage = 2",
        ),
        ("cadence", "UPDATE cadence SET until = 'x' WHERE row = 2"),
        ("promise", "UPDATE promise SET channel = 'phone' WHERE row = 2"),
        ("concession", "UPDATE concession SET cost_minor = 1501 WHERE row = 2"),
        ("message", "UPDATE message SET said_ms = said_ms + 1 WHERE row = 2"),
        ("contact", "UPDATE contact SET inbound = 0 WHERE row = 2"),
        ("prevention", "UPDATE prevention SET due = '2026-12-02' WHERE row = 2"),
        ("plan_b", "UPDATE plan_b SET day = 20 WHERE row = 2"),
        ("check_back", "UPDATE check_back SET again = 'no' WHERE row = 2"),
        (
            "win_back",
            "UPDATE win_back SET note = '' WHERE \"case\" = x'02020202020202020202020202020202'",
        ),
        ("case_line", "UPDATE case_line SET lost_ms = 1 WHERE case_row = 2"),
        ("case_line", "UPDATE case_line SET chased = 2 WHERE case_row = 2"),
        ("case_line", "UPDATE case_line SET customer_row = 1 WHERE case_row = 2"),
        ("customer_line", "UPDATE customer_line SET cases = 2 WHERE customer_row = 2"),
    ] {
        let (left, right) = (written([1, 2, 3]), written([1, 2, 3]));
        assert_eq!(right.connection.execute(change, []).unwrap(), 1, "{change}");
        let changed = Difference { table, only_left: 1, only_right: 1 };
        assert_eq!(differences(&left, &right).unwrap(), [changed], "{change}");
        for other in tables() {
            let same = digest(&left, other).unwrap() == digest(&right, other).unwrap();
            assert_eq!(same, other != table, "{change}: {other}");
        }
    }
}

#[test]
fn rows_of_one_side_are_counted() {
    let (left, right) = (written([1, 2, 3]), written([1, 2, 3]));
    for (store, row) in [(&left, 1), (&right, 2), (&right, 3)] {
        let sql = "DELETE FROM promise WHERE row = ?1";
        store.connection.execute(sql, [row]).unwrap();
    }
    let found = Difference { table: "promise", only_left: 2, only_right: 1 };
    assert_eq!(differences(&left, &right).unwrap(), [found]);
    assert_eq!(differences(&left, &left).unwrap(), []);
}

#[test]
fn an_empty_text_is_not_a_missing_one() {
    let mut seen = BTreeSet::new();
    for row in [
        vec![ValueRef::Null, ValueRef::Text(b"")],
        vec![ValueRef::Text(b""), ValueRef::Null],
        vec![ValueRef::Text(b"ab"), ValueRef::Text(b"c")],
        vec![ValueRef::Text(b"a"), ValueRef::Text(b"bc")],
        vec![ValueRef::Blob(b"a"), ValueRef::Text(b"bc")],
        vec![ValueRef::Integer(1)],
        vec![ValueRef::Text(b"1")],
        vec![ValueRef::Real(1.0)],
    ] {
        let mut bytes = Vec::new();
        row.into_iter().for_each(|value| write(value, &mut bytes));
        assert!(seen.insert(bytes));
    }
}

#[test]
fn another_table_has_no_digest() {
    assert!(digest(&store(), "deed").is_err());
}
