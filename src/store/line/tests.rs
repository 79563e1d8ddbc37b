//! Each column of a line, told as small stories.

use super::*;
use crate::domain::promise::Ending;
use crate::domain::{
    Case, Channel, Closing, Direction, MessageKind, Money, Outcome, Promise, PromiseState, Shop,
    Stage,
};
use crate::domain::{Currency, Customer, Mistake};
use crate::store::tables::samples::{self, ms, store};
use crate::store::{case, contact, customer, message, mistake, promise, stage};
use rusqlite::types::Value;

const EARLY: &str = "2026-11-23T12:00:00";
const LATE: &str = "2026-11-24T12:00:00";

fn shop_with(change: impl FnOnce(&mut Case)) -> (Store, CaseId) {
    let store = store();
    customer::put(&store, &samples::customer(1)).unwrap();
    mistake::put(&store, &samples::mistake(1)).unwrap();
    let mut first = samples::case(1);
    change(&mut first);
    first.reply_due = Shop::default().reply_due(first.channel, first.received);
    case::put(&store, &first).unwrap();
    (store, first.id)
}

fn fresh(store: &Store) {
    let cases = BTreeSet::from([samples::case(1).id]);
    let customers = BTreeSet::from([samples::customer(1).id]);
    refresh(store, &cases, &customers).unwrap();
}

/// One column of the only case's line, made anew.
fn column(store: &Store, name: &str) -> Value {
    fresh(store);
    let mut statement = store.connection.prepare("SELECT * FROM case_line").unwrap();
    statement.query_row([], |row| row.get(name)).unwrap()
}

fn number(value: impl Into<i64>) -> Value {
    Value::Integer(value.into())
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

fn closing() -> Closing {
    Closing {
        outcome: Outcome::SaysSo,
        at: samples::moment(LATE),
        who: "Mara".into(),
        note: String::new(),
        decline: None,
        bought_again: None,
        owing: String::new(),
    }
}

#[test]
fn a_fresh_case() {
    let (store, _) = shop_with(|_| {});
    // 24 opening hours from Monday at ten, with nine a day.
    let due = "2026-11-23T18:00";
    for (name, value) in [
        ("number", text("2026-0001")),
        ("title", text("Cake 1 came late")),
        ("customer_name", text("Zoë Bäcker 1")),
        ("customer_row", number(1)),
        ("harm", number(3)),
        ("is_open", number(1)),
        ("waiting", number(0)),
        ("stage", number(1)),
        ("stages_done", number(0)),
        ("stages_left_out", number(0)),
        ("next_due", text(due)),
        ("next_words", text("")),
        ("next_kind", number(2)),
        ("reply_due", text(due)),
        ("received_ms", number(ms("2026-11-23T10:00:00"))),
        ("replied_ms", Value::Null),
        ("spoken_ms", Value::Null),
        ("apologized_ms", Value::Null),
        ("closed_ms", Value::Null),
        ("outcome", Value::Null),
        ("noticed_first", number(0)),
        ("chased", number(0)),
        ("promises_open", number(0)),
        ("promises_kept", number(0)),
        ("promises_broken", number(0)),
    ] {
        assert_eq!(column(&store, name), value, "{name}");
    }
}

#[test]
fn numbers_are_written_as_everywhere() {
    for number in ["2026-0001", "987-0042B", "2026-12345", "2026-4294967295Z"] {
        let (store, _) = shop_with(|case| case.number = number.parse().unwrap());
        assert_eq!(column(&store, "number"), text(number));
    }
}

#[test]
fn the_stage_is_the_first_without_a_record() {
    let (store, id) = shop_with(|_| {});
    for (place, done, next, dones, left_outs) in [
        (Stage::Listen, true, 2, 0b00_0001, 0),
        (Stage::Fix, true, 2, 0b00_0101, 0),
        (Stage::Apologize, false, 4, 0b00_0101, 0b00_0010),
        (Stage::Concede, true, 5, 0b00_1101, 0b00_0010),
        (Stage::Prevent, false, 6, 0b00_1101, 0b01_0010),
        (Stage::CheckBack, true, 7, 0b10_1101, 0b01_0010),
    ] {
        stage::put(&store, &samples::stage(id, place, done, EARLY)).unwrap();
        assert_eq!(column(&store, "stage"), number(next), "{place:?}");
        assert_eq!(column(&store, "stages_done"), number(dones), "{place:?}");
        assert_eq!(column(&store, "stages_left_out"), number(left_outs), "{place:?}");
    }
    stage::remove(&store, id, Stage::Listen).unwrap();
    assert_eq!(column(&store, "stage"), number(1));
}

#[test]
fn our_first_and_last_words_count_from_any_source() {
    let (store, id) = shop_with(|_| {});
    let said = |store: &Store| (column(store, "replied_ms"), column(store, "spoken_ms"));
    let inbound = samples::contact(1, id, Direction::In, "2026-11-23T10:30:00");
    contact::put(&store, &inbound).unwrap();
    assert_eq!(said(&store), (Value::Null, Value::Null));
    assert_eq!(column(&store, "chased"), number(1));

    message::put(&store, &samples::message(1, id, MessageKind::Update, LATE)).unwrap();
    assert_eq!(said(&store), (number(ms(LATE)), number(ms(LATE))));
    assert_eq!(column(&store, "next_kind"), number(0));

    contact::put(&store, &samples::contact(2, id, Direction::Out, EARLY)).unwrap();
    assert_eq!(said(&store), (number(ms(EARLY)), number(ms(LATE))));
    assert_eq!(column(&store, "apologized_ms"), Value::Null);

    let at = "2026-11-25T12:00:00";
    stage::put(&store, &samples::stage(id, Stage::Apologize, false, at)).unwrap();
    assert_eq!(said(&store), (number(ms(EARLY)), number(ms(LATE))));
    stage::put(&store, &samples::stage(id, Stage::Listen, true, at)).unwrap();
    assert_eq!(said(&store), (number(ms(EARLY)), number(ms(LATE))));
    stage::put(&store, &samples::stage(id, Stage::Apologize, true, at)).unwrap();
    assert_eq!(said(&store), (number(ms(EARLY)), number(ms(at))));
    assert_eq!(column(&store, "apologized_ms"), number(ms(at)));

    message::put(&store, &samples::message(2, id, MessageKind::Apology, LATE)).unwrap();
    assert_eq!(column(&store, "apologized_ms"), number(ms(LATE)));
}

#[test]
fn a_conversation_is_words_by_itself() {
    let received = || number(ms("2026-11-23T10:00:00"));
    for (channel, replied, spoken, due, first) in [
        (Channel::WeNoticed, Value::Null, Value::Null, text("2026-11-25T16:00"), 1),
        (Channel::Phone, Value::Null, received(), text("2026-11-23T11:00"), 0),
        (Channel::InPerson, received(), received(), Value::Null, 0),
        (Channel::PublicReview, Value::Null, Value::Null, text("2026-11-23T11:00"), 0),
    ] {
        let (store, id) = shop_with(|case| case.channel = channel);
        assert_eq!(column(&store, "replied_ms"), replied, "{channel:?}");
        assert_eq!(column(&store, "spoken_ms"), spoken, "{channel:?}");
        assert_eq!(column(&store, "reply_due"), due, "{channel:?}");
        assert_eq!(column(&store, "noticed_first"), number(first), "{channel:?}");
        message::put(&store, &samples::message(1, id, MessageKind::Update, LATE)).unwrap();
        assert_eq!(column(&store, "spoken_ms"), number(ms(LATE)), "{channel:?}");
    }
}

#[test]
fn the_earliest_due_comes_next() {
    let (store, id) = shop_with(|_| {});
    let next = |store: &Store| {
        let (due, words) = (column(store, "next_due"), column(store, "next_words"));
        (due, words, column(store, "next_kind"))
    };
    let far = samples::promise(1, id, "2026-11-30T12:00");
    promise::put(&store, &far).unwrap();
    assert_eq!(next(&store), (text("2026-11-23T18:00"), text(""), number(2)));

    // In one minute with the first reply, the promise goes first.
    let near = samples::promise(2, id, "2026-11-23T18:00");
    promise::put(&store, &near).unwrap();
    assert_eq!(next(&store), (text("2026-11-23T18:00"), text(&near.words), number(1)));

    let ending = || Ending { at: samples::moment(LATE), note: String::new() };
    let end = |promise: &Promise, state| Promise { state, ..promise.clone() };
    promise::put(&store, &end(&near, PromiseState::Kept(ending()))).unwrap();
    message::put(&store, &samples::message(1, id, MessageKind::Update, LATE)).unwrap();
    assert_eq!(next(&store), (text("2026-11-30T12:00"), text(&far.words), number(1)));
    promise::put(&store, &end(&far, PromiseState::Broken(ending()))).unwrap();
    assert_eq!(next(&store), (text("~"), text(""), number(0)));

    for (number, state) in [
        (3, PromiseState::Moved(ending())),
        (4, PromiseState::Released(ending())),
        (5, PromiseState::Open),
    ] {
        let promise = samples::promise(number, id, "2026-12-01T12:00");
        promise::put(&store, &end(&promise, state)).unwrap();
    }
    for (name, count) in [("promises_open", 1), ("promises_kept", 1), ("promises_broken", 1)] {
        assert_eq!(column(&store, name), number(count), "{name}");
    }
}

#[test]
fn nothing_is_due_in_a_closed_case() {
    let (store, id) = shop_with(|case| case.closing = Some(closing()));
    promise::put(&store, &samples::promise(1, id, "2026-11-30T12:00")).unwrap();
    for (name, value) in [
        ("is_open", number(0)),
        ("next_due", text("~")),
        ("next_kind", number(0)),
        ("closed_ms", number(ms(LATE))),
        ("outcome", text("says_so")),
        ("promises_open", number(1)),
    ] {
        assert_eq!(column(&store, name), value, "{name}");
    }
}

#[test]
fn names_and_titles_follow_their_records() {
    let (store, _) = shop_with(|_| {});
    fresh(&store);
    let name = "Ines Roth".to_owned();
    customer::put(&store, &Customer { name, ..samples::customer(1) }).unwrap();
    let title = "No cake".to_owned();
    mistake::put(&store, &Mistake { title, ..samples::mistake(1) }).unwrap();
    assert_eq!(column(&store, "customer_name"), text("Ines Roth"));
    assert_eq!(column(&store, "title"), text("No cake"));
}

#[test]
fn a_line_goes_with_its_record() {
    let (store, id) = shop_with(|_| {});
    fresh(&store);
    let lines = "SELECT (SELECT count(*) FROM case_line), (SELECT count(*) FROM customer_line)";
    let count = || -> (i64, i64) {
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        store.connection.query_row(lines, [], read).unwrap()
    };
    assert_eq!(count(), (1, 1));
    case::remove(&store, id).unwrap();
    fresh(&store);
    assert_eq!(count(), (0, 1));
    customer::remove(&store, samples::customer(1).id).unwrap();
    fresh(&store);
    assert_eq!(count(), (0, 0));
}

#[test]
fn a_customers_line_counts_their_cases() {
    let (store, _) = shop_with(|_| {});
    let line = |store: &Store| -> (String, i64, i64, i64, i64) {
        fresh(store);
        let sql = "SELECT name, cases, open_cases, last_ms, yearly_minor FROM customer_line";
        let read = |row: &rusqlite::Row<'_>| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        };
        store.connection.query_row(sql, [], read).unwrap()
    };
    let name = samples::customer(1).name;
    let received = ms("2026-11-23T10:00:00");
    assert_eq!(line(&store), (name.clone(), 1, 1, received, 0));
    let older = Case {
        customer: samples::customer(1).id,
        mistake: samples::mistake(1).id,
        received: samples::moment("2026-10-01T10:00:00"),
        closing: Some(closing()),
        ..samples::case(2)
    };
    case::put(&store, &older).unwrap();
    let yearly_value = Some(Money::new(12_345, Currency::EUR));
    customer::put(&store, &Customer { yearly_value, ..samples::customer(1) }).unwrap();
    assert_eq!(line(&store), (name.clone(), 2, 1, received, 12_345));
    case::remove(&store, older.id).unwrap();
    case::remove(&store, samples::case(1).id).unwrap();
    assert_eq!(line(&store), (name, 0, 0, 0, 12_345));
}

/// The reason given in [`words`] for not switching FTS5's `secure-delete` on.
#[test]
fn secure_delete_does_not_reach_contentless_rows() {
    let (store, id) = shop_with(|case| case.words = "Quittenmarmelade".into());
    let setting = "INSERT INTO case_fts (case_fts, rank) VALUES ('secure-delete', 1)";
    store.connection.execute(setting, []).unwrap();
    case::remove(&store, id).unwrap();
    let sql = "SELECT count(*) FROM case_fts_data WHERE instr(block, CAST('quitt' AS BLOB)) > 0";
    let left: i64 = store.connection.query_row(sql, [], |row| row.get(0)).unwrap();
    assert!(left > 0, "secure-delete works now: set it for all search tables");
}
