//! The morning's page on Monday, 2026-11-23, at noon.

use super::*;
use crate::domain::cadence::{OnDayOff, Rule, Until};
use crate::domain::concession::ConcessionStep;
use crate::domain::{
    Cadence, CadenceId, CaseId, Concession, ConcessionForm, ConcessionId, Currency, Direction, Due,
    DueKind, DueLine, Harm, MessageKind, MistakeId, Money, Nature, Outcome, Prevention,
    PreventionId, PreventionKind, PromiseState, Record, Stage, StageDone, StageRecord, Waiting,
};
use crate::logbook::pages::CaseSet;
use crate::logbook::pages::samples::logbook_at;
use crate::store::page::samples::{Sample, closing, ending, minute, moment};
use chrono::Weekday;

const NOON: &str = "2026-11-23T12:00";

/// A case that has its first reply.
fn answered(sample: &mut Sample, name: &str, harm: Harm) -> CaseId {
    let customer = sample.customer(name, |_| {});
    let case = sample.case(customer, |case, _| case.harm = harm);
    sample.message(case, MessageKind::Update, "2026-11-23T11:00");
    case
}

/// The same, and it is their turn: no clock of ours runs.
fn waiting(sample: &mut Sample, name: &str, harm: Harm) -> CaseId {
    let customer = sample.customer(name, |_| {});
    let case = sample.case(customer, |case, _| {
        case.harm = harm;
        case.waiting = Waiting::Customer;
    });
    sample.message(case, MessageKind::Update, "2026-11-23T11:00");
    case
}

fn page(sample: Sample, now: &str) -> TodayPage {
    logbook_at(sample.ready(), now).today().unwrap()
}

fn dues(lines: &[DueLine]) -> Vec<String> {
    lines.iter().map(|line| line.due.at().to_string()).collect()
}

#[test]
fn each_promise_stands_in_its_section() {
    let mut sample = Sample::new();
    let case = answered(&mut sample, "Mara Lind", Harm::TimeOrMoney);
    for due in [
        "2026-11-23T11:59",
        "2026-11-23T12:00",
        "2026-11-23T23:59",
        "2026-11-24T00:00",
        "2026-11-30T23:59",
        "2026-12-01T00:00",
    ] {
        sample.promise(case, due, |_| {});
    }
    sample.promise(case, "2026-11-23T11:00", |promise| {
        promise.state = PromiseState::Kept(ending("2026-11-23T10:00"));
    });
    let logbook = logbook_at(sample.ready(), NOON);
    let page = logbook.today().unwrap();
    assert_eq!(dues(&page.overdue), ["2026-11-23 11:59:00"]);
    assert_eq!(dues(&page.today), ["2026-11-23 12:00:00", "2026-11-23 23:59:00"]);
    assert_eq!(dues(&page.next), ["2026-11-24 00:00:00", "2026-11-30 23:59:00"]);
    assert_eq!((page.overdue_total, page.today_total, page.next_total), (1, 2, 2));
    assert_eq!(page.after, None);
    assert_eq!(logbook.overdue_count().unwrap(), 1);
}

#[test]
fn the_most_pressing_comes_first() {
    let mut sample = Sample::new();
    let small = answered(&mut sample, "Mara Lind", Harm::Nuisance);
    let serious = answered(&mut sample, "Jon Berg", Harm::Serious);
    // 1 x (60 + 240), 4 x (60 + 15), 4 x (60 + 16), 1 x (60 + 245)
    sample.promise(small, "2026-11-23T08:00", |_| {});
    sample.promise(serious, "2026-11-23T11:45", |_| {});
    sample.promise(serious, "2026-11-23T11:44", |_| {});
    sample.promise(small, "2026-11-23T07:55", |_| {});
    let page = page(sample, NOON);
    let expected = ["07:55", "11:44", "08:00", "11:45"];
    let expected = expected.map(|time| format!("2026-11-23 {time}:00"));
    assert_eq!(dues(&page.overdue), expected);
    assert_eq!(page.overdue[1].harm, Harm::Serious);
    assert_eq!(page.overdue[1].customer_name, "Jon Berg");
}

#[test]
fn a_quiet_week_names_the_next_thing() {
    let mut sample = Sample::new();
    let case = waiting(&mut sample, "Mara Lind", Harm::TimeOrMoney);
    sample.promise(case, "2027-02-01T09:00", |_| {});
    sample.promise(case, "2026-12-24T09:00", |_| {});
    let page = page(sample, NOON);
    assert_eq!(page.after.unwrap().due.at(), minute("2026-12-24T09:00"));
    assert_eq!(page.next_total, 0);
}

/// Story 10: whoever waits for a supplier still hears from us. Where nothing is promised, the clock
/// that ends first stands for the case.
#[test]
fn an_open_case_in_which_nothing_is_promised_shows_its_next_clock() {
    let next = |is_fixed: bool, promised: Option<&str>| {
        let mut sample = Sample::new();
        let customer = sample.customer("Mara Lind", |_| {});
        let case = sample.case(customer, |case, _| {
            case.received = moment("2026-11-23T10:00");
            case.waiting = Waiting::Other("the mill".into());
        });
        sample.message(case, MessageKind::Update, "2026-11-24T11:00");
        if is_fixed {
            sample.put(&Record::Stage(StageRecord {
                heard: crate::domain::stage::Heard::default(),
                case,
                stage: Stage::Fix,
                done: StageDone::Done("A new sack came".into()),
                who: "Ida".into(),
                at: moment("2026-11-24T11:30"),
            }));
        }
        if let Some(due) = promised {
            sample.promise(case, due, |_| {});
        }
        let page = page(sample, "2026-11-24T12:00");
        let is_clock = |line: &&DueLine| matches!(line.kind, DueKind::Update | DueKind::Fix);
        page.next.iter().find(is_clock).map(|line| (line.kind, line.due))
    };
    // By the end of the third working day after it was received it is to be fixed; by the end of
    // the third after our last words, the next day, they hear from us again.
    assert_eq!(next(false, None), Some((DueKind::Fix, Due::new(minute("2026-11-26T18:00")))));
    assert_eq!(next(true, None), Some((DueKind::Update, Due::new(minute("2026-11-27T18:00")))));
    assert_eq!(next(true, Some("2026-11-27T09:00")), None);
}

#[test]
fn a_first_reply_is_due_until_it_is_given() {
    let mut sample = Sample::new();
    let customer = sample.customer("Mara Lind", |_| {});
    // What came by e-mail on Monday at ten is acknowledged before the shop closes.
    sample.case(customer, |case, _| {
        case.received = moment("2026-11-23T10:00");
    });
    let store = sample.ready();
    let page = logbook_at(store, NOON).today().unwrap();
    assert_eq!(page.today[0].kind, DueKind::FirstReply);
    assert_eq!(page.today[0].due.at(), minute("2026-11-23T18:00"));
    assert_eq!(page.today[0].words, "");
}

fn prevention(sample: &mut Sample, case: CaseId, due: &str) -> Prevention {
    let store = &sample.store;
    let mistake: MistakeId = crate::store::case::get(store, case).unwrap().unwrap().mistake;
    Prevention {
        id: PreventionId::from_bytes(sample.fresh()),
        mistake,
        case,
        kind: PreventionKind::CorrectiveAction,
        what: "Two drivers on Saturdays".into(),
        who: "Ida".into(),
        due: due.parse().unwrap(),
        done: None,
        added: moment("2026-11-20T10:00"),
    }
}

#[test]
fn a_prevention_is_due_at_five_even_when_the_case_is_closed() {
    let mut sample = Sample::new();
    let customer = sample.customer("Mara Lind", |_| {});
    let case = sample.case(customer, |case, _| {
        case.closing = Some(closing(Outcome::SaysSo, "2026-11-21T12:00"));
    });
    let open = prevention(&mut sample, case, "2026-11-23");
    let late = prevention(&mut sample, case, "2026-11-22");
    let mut done = prevention(&mut sample, case, "2026-11-22");
    done.done = Some(moment("2026-11-22T12:00"));
    for one in [&open, &late, &done] {
        sample.put(&Record::Prevention(one.clone()));
    }
    let page = page(sample, NOON);
    assert_eq!(page.ours[1].kind, DueKind::Prevention(open.id));
    assert_eq!(page.ours[1].due.at(), minute("2026-11-23T17:00"));
    assert_eq!(page.ours[0].kind, DueKind::Prevention(late.id));
    assert_eq!(page.ours[0].words, "Two drivers on Saturdays");
    assert_eq!((page.ours_total, page.overdue_total, page.today_total), (2, 0, 0));
}

#[test]
fn an_expiring_concession_shows_two_days_before() {
    let mut sample = Sample::new();
    let case = waiting(&mut sample, "Mara Lind", Harm::TimeOrMoney);
    let concession = Concession {
        due: None,
        id: ConcessionId::from_bytes(sample.fresh()),
        case,
        form: ConcessionForm::Voucher,
        nature: Nature::Goodwill,
        what: "A voucher".into(),
        face_value: Money::new(1000, Currency::EUR),
        real_cost: Money::new(400, Currency::EUR),
        given: None,
        must_do: "Come by".into(),
        expires: Some("2026-11-26".parse().unwrap()),
        received: None,
        added: moment("2026-11-20T10:00"),
    };
    sample.put(&Record::Concession(concession.clone()));
    let received = Concession {
        id: ConcessionId::from_bytes(sample.fresh()),
        received: Some("2026-11-21".parse().unwrap()),
        ..concession.clone()
    };
    sample.put(&Record::Concession(received));
    let logbook = logbook_at(sample.ready(), NOON);
    assert_eq!(logbook.today().unwrap().next_total, 0);
    let logbook = logbook_at(logbook.store, "2026-11-24T12:00");
    let page = logbook.today().unwrap();
    assert_eq!(page.next[0].kind, DueKind::Concession(concession.id, ConcessionStep::Claim));
    assert_eq!(page.next_total, 1);
    let logbook = logbook_at(logbook.store, "2026-11-26T17:01");
    assert_eq!(logbook.today().unwrap().overdue_total, 1);
    assert_eq!(logbook.overdue_count().unwrap(), 1);
}

#[test]
fn a_repeating_promise_counts_its_dates() {
    let mut sample = Sample::new();
    let case = answered(&mut sample, "Mara Lind", Harm::TimeOrMoney);
    let cadence = CadenceId::from_bytes(sample.fresh());
    sample.put(&Record::Cadence(Cadence {
        id: cadence,
        case,
        words: "News".into(),
        rule: Rule::Weeks { every: 1, on: vec![Weekday::Tue, Weekday::Fri] },
        at: NaiveTime::from_hms_opt(17, 0, 0).unwrap(),
        until: Until::CaseCloses,
        on_day_off: OnDayOff::Stay,
        started: moment("2026-11-16T10:00"),
        ended: None,
    }));
    for (due, is_open) in
        [("2026-11-17T17:00", false), ("2026-11-20T17:00", false), ("2026-11-24T17:00", true)]
    {
        sample.promise(case, due, |promise| {
            promise.cadence = Some(cadence);
            if !is_open {
                promise.state = PromiseState::Kept(ending("2026-11-20T12:00"));
            }
        });
    }
    assert_eq!(page(sample, NOON).next[0].cadence, Some((cadence, 3)));
}

#[test]
fn three_working_days_without_a_word_are_quiet() {
    let mut sample = Sample::new();
    let mut add = |name: &str, alone: bool, spoken: Option<&str>| {
        let customer = sample.customer(name, |customer| customer.do_not_contact = alone);
        let case = sample.case(customer, |case, _| {
            case.received = moment("2026-11-02T10:00");
        });
        if let Some(spoken) = spoken {
            sample.contact(case, Direction::Out, spoken);
        }
        sample.contact(case, Direction::In, "2026-11-23T11:00");
    };
    // The default week opens from Monday to Saturday: three working days back is Thursday.
    add("Spoken to on Thursday", false, Some("2026-11-19T00:00"));
    add("Spoken to on Wednesday", false, Some("2026-11-18T23:59"));
    add("Left alone", true, None);
    add("Never spoken to", false, None);
    let page = page(sample, NOON);
    let names: Vec<_> = page.quiet.iter().map(|line| &line.customer_name).collect();
    assert_eq!(names, ["Never spoken to", "Spoken to on Wednesday"]);
    assert_eq!(page.quiet[0].since, moment("2026-11-02T10:00"));
    assert_eq!(page.quiet[1].since, moment("2026-11-18T23:59"));
    assert_eq!(page.quiet_total, 2);
}

#[test]
fn the_numbers_are_the_counts_of_their_lists() {
    let mut sample = Sample::new();
    let customer = sample.customer("Mara Lind", |_| {});
    let received =
        |sample: &mut Sample, at: &str| sample.case(customer, |case, _| case.received = moment(at));
    let day_before = received(&mut sample, "2026-10-23T23:59");
    let first = received(&mut sample, "2026-10-24T00:00");
    let second = received(&mut sample, "2026-11-19T10:00");
    sample.message(day_before, MessageKind::Apology, "2026-10-23T23:59");
    sample.message(first, MessageKind::Apology, "2026-10-24T00:30");
    sample.message(second, MessageKind::Apology, "2026-11-19T11:30");
    for outcome in [Outcome::SaysSo, Outcome::Lost, Outcome::Withdrawn] {
        sample.case(customer, |case, _| {
            case.channel = crate::domain::Channel::WeNoticed;
            case.closing = Some(closing(outcome, "2026-11-20T12:00"));
        });
    }
    for at in ["2026-10-23T23:59", "2026-11-20T10:00"] {
        sample.promise(first, "2026-11-19T12:00", |promise| {
            promise.state = PromiseState::Kept(ending(at));
        });
    }
    sample.promise(second, "2026-11-19T12:00", |promise| {
        promise.state = PromiseState::Broken(ending("2026-11-20T12:00"));
    });
    let logbook = logbook_at(sample.ready(), NOON);
    let page = logbook.today().unwrap();
    let since = page.numbers_since_ms;
    assert_eq!(since, moment("2026-10-24T00:00").utc.timestamp_millis());
    let numbers = page.numbers;
    assert_eq!((numbers.kept, numbers.broken), (1, 1));
    assert_eq!(numbers.minutes_to_apology, Some(60));
    for (number, expected, set) in [
        (numbers.logged, 5, CaseSet::LoggedSince(since)),
        (numbers.noticed_first, 3, CaseSet::NoticedFirstSince(since)),
        (numbers.closed, 2, CaseSet::ClosedSince(since)),
        (numbers.recovered, 1, CaseSet::RecoveredSince(since)),
    ] {
        assert_eq!(number, expected, "{set:?}");
        assert_eq!(number, logbook.case_count(set).unwrap(), "{set:?}");
    }
    assert_eq!(logbook.case_count(CaseSet::ApologizedSince(since)).unwrap(), 2);
    assert_eq!(logbook.case_count(CaseSet::PromisesEndedSince(since)).unwrap(), 2);
}

#[test]
fn an_empty_log_has_an_empty_morning() {
    let page = page(Sample::new(), NOON);
    let numbers_since_ms = page.numbers_since_ms;
    assert_eq!(page, TodayPage { numbers_since_ms, ..TodayPage::default() });
}

#[test]
fn a_limit_does_not_hide_how_many_there_are() {
    let mut sample = Sample::new();
    let case = answered(&mut sample, "Mara Lind", Harm::TimeOrMoney);
    for hour in ["08", "09", "10"] {
        sample.promise(case, &format!("2026-11-23T{hour}:00"), |_| {});
    }
    let window = DueWindow {
        from: None,
        until: None,
        expiring_until: NaiveDate::MAX,
        today: NaiveDate::MIN,
        pressing_at: None,
        whose: Whose::All,
    };
    let found = today::due(&sample.ready(), &window, 2).unwrap();
    assert_eq!((found.lines.len(), found.total), (2, 3));
}
