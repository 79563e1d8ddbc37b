//! Each set holds what its name says, in the order asked for, along an index.

use super::*;
use crate::domain::{MessageKind, PromiseState, Waiting};
use crate::store::page::samples::{Sample, closing, ending, minute, moment};

const SORTS: [CaseSort; 7] = [
    CaseSort::Number,
    CaseSort::Title,
    CaseSort::Harm,
    CaseSort::Stage,
    CaseSort::NextDue,
    CaseSort::Outcome,
    CaseSort::Closed,
];

fn numbers(store: &Store, query: &CaseQuery, offset: u32, most: u32) -> Vec<String> {
    let lines = lines(store, query, offset, most).unwrap();
    lines.into_iter().map(|line| line.number).collect()
}

fn ms(text: &str) -> i64 {
    moment(text).utc.timestamp_millis()
}

/// Case 1 is overdue, 2 waits, 3 is serious and noticed by us, 4 is recovered, 5 is withdrawn,
/// 6 is an old one of another customer with a broken promise.
fn shop() -> (Store, CustomerId, MistakeId) {
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    let jon = sample.customer("Jon Berg", |_| {});
    let late = sample.case(mara, |case, _| case.harm = Harm::Nuisance);
    sample.promise(late, "2026-11-20T12:00", |_| {});
    sample.message(late, MessageKind::Apology, "2026-11-19T12:00");
    let waiting = sample.case(mara, |case, _| case.waiting = Waiting::Customer);
    sample.message(waiting, MessageKind::Update, "2026-11-19T12:00");
    sample.case(mara, |case, _| {
        case.harm = Harm::Serious;
        case.channel = crate::domain::Channel::WeNoticed;
        case.received = moment("2026-11-23T09:00");
    });
    sample.case(mara, |case, _| {
        case.closing = Some(closing(Outcome::SaysSo, "2026-11-20T12:00"));
    });
    sample.case(mara, |case, _| {
        case.closing = Some(closing(Outcome::Withdrawn, "2026-11-21T12:00"));
    });
    let mut of_mistake = None;
    let old = sample.case(jon, |case, mistake| {
        case.received = moment("2025-03-01T09:00");
        case.closing = Some(closing(Outcome::Lost, "2025-03-09T09:00"));
        of_mistake = Some(mistake.id);
    });
    sample.promise(old, "2026-11-20T12:00", |promise| {
        promise.state = PromiseState::Broken(ending("2026-11-22T12:00"));
    });
    sample.promise(late, "2026-11-20T12:00", |promise| {
        promise.state = PromiseState::Moved(ending("2026-11-19T15:00"));
    });
    (sample.ready(), jon, of_mistake.unwrap())
}

fn every_set(jon: CustomerId, old: MistakeId) -> Vec<(CaseSet, Vec<&'static str>)> {
    let month = ms("2026-11-01T00:00");
    vec![
        (CaseSet::All, vec!["1", "2", "3", "4", "5", "6"]),
        (CaseSet::Open, vec!["1", "2", "3"]),
        (CaseSet::Overdue(minute("2026-11-20T12:00")), vec![]),
        (CaseSet::Overdue(minute("2026-11-20T12:01")), vec!["1"]),
        (CaseSet::WaitingForCustomer, vec!["2"]),
        (CaseSet::Serious, vec!["3"]),
        (CaseSet::Closed, vec!["4", "5", "6"]),
        (CaseSet::OfCustomer(jon), vec!["6"]),
        (CaseSet::OfMistake(old), vec!["6"]),
        (CaseSet::LoggedSince(month), vec!["1", "2", "3", "4", "5"]),
        (CaseSet::NoticedFirstSince(month), vec!["3"]),
        (CaseSet::ApologizedSince(month), vec!["1"]),
        (CaseSet::ClosedSince(month), vec!["4"]),
        (CaseSet::RecoveredSince(month), vec!["4"]),
        (CaseSet::PromisesEndedSince(month), vec!["6"]),
    ]
}

#[test]
fn each_set_holds_what_its_name_says() {
    let (store, jon, old) = shop();
    for (set, expected) in every_set(jon, old) {
        let expected: Vec<String> = expected.iter().map(|n| format!("2026-000{n}")).collect();
        assert_eq!(count(&store, set).unwrap() as usize, expected.len(), "{set:?}");
        for sort in SORTS {
            for descending in [false, true] {
                let query = CaseQuery { set, sort, descending };
                let mut found = numbers(&store, &query, 0, 50);
                found.sort();
                assert_eq!(found, expected, "{query:?}");
            }
        }
    }
}

#[test]
fn a_line_shows_its_case() {
    let (store, ..) = shop();
    let query = CaseQuery { set: CaseSet::Open, sort: CaseSort::Number, descending: false };
    let lines = lines(&store, &query, 0, 3).unwrap();
    let words = "I will call you by 2026-11-20T12:00".to_owned();
    let due = minute("2026-11-20T12:00");
    assert_eq!(lines[0].next, Some((due, NextKind::Promise, words)));
    assert_eq!(lines[0].harm, Harm::Nuisance);
    assert_eq!(lines[0].stage, Some(Stage::Listen));
    assert_eq!((lines[1].waiting, &lines[1].next), (WaitsFor::Customer, &None));
    assert_eq!(lines[2].next.as_ref().unwrap().1, NextKind::FirstReply);
    let closed = CaseQuery { set: CaseSet::Closed, ..query };
    let closed = super::lines(&store, &closed, 0, 1).unwrap();
    assert_eq!(closed[0].outcome, Some(Outcome::SaysSo));
    assert_eq!(closed[0].closed_ms, Some(ms("2026-11-20T12:00")));
}

#[test]
fn cases_with_nothing_due_come_last_either_way() {
    let (store, ..) = shop();
    let mut query = CaseQuery { set: CaseSet::Open, sort: CaseSort::NextDue, descending: false };
    assert_eq!(numbers(&store, &query, 0, 9), ["2026-0001", "2026-0003", "2026-0002"]);
    query.descending = true;
    assert_eq!(numbers(&store, &query, 0, 9), ["2026-0003", "2026-0001", "2026-0002"]);
}

#[test]
fn closed_cases_sort_by_when_and_by_how_they_ended() {
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    for (outcome, at) in [
        (Outcome::SaysSo, "2026-11-20T12:00"),
        (Outcome::Lost, "2026-11-22T12:00"),
        (Outcome::SaysSo, "2026-11-21T12:00"),
    ] {
        sample.case(mara, |case, _| case.closing = Some(closing(outcome, at)));
    }
    sample.case(mara, |_, _| {});
    let store = sample.ready();
    let by = |sort, descending| {
        let query = CaseQuery { set: CaseSet::Closed, sort, descending };
        numbers(&store, &query, 0, 9)
    };
    assert_eq!(by(CaseSort::Closed, true), ["2026-0002", "2026-0003", "2026-0001"]);
    assert_eq!(by(CaseSort::Closed, false), ["2026-0001", "2026-0003", "2026-0002"]);
    assert_eq!(by(CaseSort::Outcome, false), ["2026-0002", "2026-0001", "2026-0003"]);
    assert_eq!(by(CaseSort::Outcome, true), ["2026-0003", "2026-0001", "2026-0002"]);
}

#[test]
fn sets_of_closed_cases_say_so() {
    let (store, jon, old) = shop();
    for (set, _) in every_set(jon, old) {
        let query = CaseQuery { set, sort: CaseSort::Number, descending: false };
        let lines = lines(&store, &query, 0, 50).unwrap();
        let all_closed = !lines.is_empty() && lines.iter().all(|line| !line.is_open);
        // Of those that hold only closed cases by chance, some may be open tomorrow.
        let by_chance = matches!(
            set,
            CaseSet::OfCustomer(_) | CaseSet::OfMistake(_) | CaseSet::PromisesEndedSince(_)
        );
        assert_eq!(set.is_closed(), all_closed && !by_chance, "{set:?}");
    }
}

#[test]
fn pages_put_together_are_the_list() {
    let (store, ..) = shop();
    for sort in SORTS {
        for descending in [false, true] {
            let query = CaseQuery { set: CaseSet::All, sort, descending };
            let whole = numbers(&store, &query, 0, 50);
            for size in 1..=4 {
                let pages: Vec<String> =
                    (0..7).flat_map(|page| numbers(&store, &query, page * size, size)).collect();
                assert_eq!(pages, whole[..pages.len()], "{query:?}");
                assert_eq!(pages.len(), whole.len().min(7 * size as usize));
            }
        }
    }
}

#[test]
fn numbers_sort_as_numbers() {
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    for (year, sequence, letter) in
        [(2026, 10_000, None), (2026, 9999, None), (2027, 1, None), (2026, 9999, Some('B'))]
    {
        sample.case(mara, |case, _| {
            case.number.year = year;
            case.number.sequence = sequence;
            case.number.letter = letter;
        });
    }
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Number, descending: false };
    let sorted = ["2026-9999", "2026-9999B", "2026-10000", "2027-0001"];
    assert_eq!(numbers(&sample.ready(), &query, 0, 9), sorted);
}

/// What SQLite says it would do.
fn plan(store: &Store, statement: &str) -> String {
    let explained = ["EXPLAIN QUERY PLAN ", statement].concat();
    let mut statement = store.connection.prepare(&explained).unwrap();
    let values = vec![Value::Null; statement.parameter_count()];
    let steps = statement
        .query_map(params_from_iter(values), |row| row.get::<_, String>("detail"))
        .unwrap();
    let steps: Vec<String> = steps.map(|step| step.unwrap()).collect();
    steps.join("\n")
}

#[test]
fn large_lists_are_never_sorted() {
    let store = Store::in_memory().unwrap();
    for set in [CaseSet::All, CaseSet::Open, CaseSet::Closed] {
        for sort in SORTS {
            for descending in [false, true] {
                let query = CaseQuery { set, sort, descending };
                if !is_walked(set, sort) {
                    assert_eq!(set, CaseSet::All, "{query:?}");
                    continue;
                }
                let parts: &[&str] = if descending && sort == CaseSort::NextDue {
                    &[SOMETHING_DUE, NOTHING_DUE]
                } else {
                    &[""]
                };
                for part in parts {
                    let plan = plan(&store, &rows_statement(&query, part));
                    assert!(!plan.contains("TEMP B-TREE"), "{query:?}: {plan}");
                    // A generated column is never taken from its index alone (SQLite counts it as
                    // every column), so the list by number looks at the lines too.
                    let covered = sort == CaseSort::Number || plan.contains("COVERING INDEX");
                    assert!(covered && plan.contains("INDEX line_"), "{query:?}: {plan}");
                }
            }
        }
    }
}

#[test]
fn small_sets_are_found_by_their_own_index() {
    let store = Store::in_memory().unwrap();
    let (jon, old) = (CustomerId::from_bytes([1; 16]), MistakeId::from_bytes([2; 16]));
    let small = every_set(jon, old).into_iter().map(|(set, _)| set);
    for set in small.filter(|set| !matches!(set, CaseSet::All | CaseSet::Open | CaseSet::Closed)) {
        for sort in SORTS {
            let query = CaseQuery { set, sort, descending: false };
            let plan = plan(&store, &rows_statement(&query, ""));
            let walks_all = plan.contains("SCAN case_line") && !plan.contains("line_waiting");
            assert!(!walks_all, "{query:?}: {plan}");
        }
    }
}
