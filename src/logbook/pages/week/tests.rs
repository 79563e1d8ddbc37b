//! The week from Monday, 2026-11-23, on, at noon of that day.

use super::*;
use crate::domain::DueKind;
use crate::domain::cadence::{OnDayOff, Rule, Until};
use crate::domain::{Cadence, CadenceId, CaseId, Harm, MessageKind, PromiseState, Record, Shop};
use crate::logbook::pages::samples::logbook_at;
use crate::store::page::samples::{Sample, ending, minute, moment};
use chrono::Weekday;

const NOON: &str = "2026-11-23T12:00";

fn monday() -> NaiveDate {
    minute(NOON).date()
}

/// A case that has its first reply, so that nothing but what a test adds is due.
fn answered(sample: &mut Sample) -> CaseId {
    let customer = sample.customer("Mara Lind", |_| {});
    let case = sample.case(customer, |case, _| case.harm = Harm::TimeOrMoney);
    sample.message(case, MessageKind::Update, "2026-11-23T11:00");
    case
}

/// Every Tuesday and Friday at five, with its first date.
fn tuesdays_and_fridays(sample: &mut Sample, case: CaseId, until: Until, first: &str) {
    let cadence = Cadence {
        id: CadenceId::from_bytes([9; 16]),
        case,
        words: "How the stock stands".into(),
        rule: Rule::Weeks { every: 1, on: vec![Weekday::Tue, Weekday::Fri] },
        at: minute("2026-11-24T17:00").time(),
        until,
        on_day_off: OnDayOff::Skip,
        started: moment("2026-11-12T10:00"),
        ended: None,
    };
    sample.put(&Record::Cadence(cadence));
    sample.promise(case, first, |promise| {
        promise.cadence = Some(CadenceId::from_bytes([9; 16]));
        promise.words = "How the stock stands".into();
    });
}

fn told(page: &WeekPage) -> Vec<String> {
    let lines = page.days.iter().flat_map(|day| &day.lines);
    lines
        .map(|line| format!("{}{}", line.line.due.at(), if line.is_said { "" } else { " ahead" }))
        .collect()
}

#[test]
fn each_promise_stands_on_its_day() {
    let mut sample = Sample::new();
    let case = answered(&mut sample);
    for due in ["2026-11-22T23:59", "2026-11-23T09:00", "2026-11-29T23:59", "2026-11-30T00:00"] {
        sample.promise(case, due, |_| {});
    }
    sample.promise(case, "2026-11-24T11:00", |promise| {
        promise.state = PromiseState::Kept(ending("2026-11-23T10:00"));
    });
    let log = logbook_at(sample.ready(), NOON);
    let page = log.week(monday()).unwrap();
    assert_eq!(page.days.len(), 7);
    assert_eq!(told(&page), ["2026-11-23 09:00:00", "2026-11-29 23:59:00"]);
    assert_eq!(page.days[0].total, 1);
    let before = log.week(monday() - Days::new(7)).unwrap();
    assert_eq!(told(&before), ["2026-11-22 23:59:00"]);
}

#[test]
fn later_dates_of_a_repeating_promise_are_shown_and_left_alone() {
    let mut sample = Sample::new();
    let case = answered(&mut sample);
    tuesdays_and_fridays(&mut sample, case, Until::CaseCloses, "2026-11-24T17:00");
    let log = logbook_at(sample.ready(), NOON);
    let page = log.week(monday()).unwrap();
    assert_eq!(told(&page), ["2026-11-24 17:00:00", "2026-11-27 17:00:00 ahead"]);
    assert!(matches!(page.days[4].lines[0].line.kind, DueKind::Date(_)));
    let later = log.week(monday() + Days::new(70)).unwrap();
    assert_eq!(told(&later), ["2027-02-02 17:00:00 ahead", "2027-02-05 17:00:00 ahead"]);
}

#[test]
fn behind_a_missed_date_the_missed_ones_and_the_next_can_be_acted_upon() {
    let mut sample = Sample::new();
    let case = answered(&mut sample);
    tuesdays_and_fridays(&mut sample, case, Until::CaseCloses, "2026-11-13T17:00");
    let log = logbook_at(sample.ready(), NOON);
    let last = log.week(monday() - Days::new(7)).unwrap();
    assert_eq!(told(&last), ["2026-11-17 17:00:00", "2026-11-20 17:00:00"]);
    let this = log.week(monday()).unwrap();
    assert_eq!(told(&this), ["2026-11-24 17:00:00", "2026-11-27 17:00:00 ahead"]);
}

#[test]
fn a_count_and_an_end_are_kept_to() {
    for (until, expected) in [
        (Until::Count(3), vec!["2026-11-24 17:00:00", "2026-11-27 17:00:00 ahead"]),
        (Until::Count(1), vec!["2026-11-24 17:00:00"]),
        (Until::Date(minute("2026-11-26T00:00").date()), vec!["2026-11-24 17:00:00"]),
    ] {
        let mut sample = Sample::new();
        let case = answered(&mut sample);
        tuesdays_and_fridays(&mut sample, case, until.clone(), "2026-11-24T17:00");
        let log = logbook_at(sample.ready(), NOON);
        assert_eq!(told(&log.week(monday()).unwrap()), expected, "{until:?}");
        if until == Until::Count(3) {
            let next = log.week(monday() + Days::new(7)).unwrap();
            assert_eq!(told(&next), ["2026-12-01 17:00:00 ahead"]);
            assert!(told(&log.week(monday() + Days::new(14)).unwrap()).is_empty());
        }
    }
}

#[test]
fn closed_days_and_full_days_are_said() {
    let mut sample = Sample::new();
    let case = answered(&mut sample);
    for hour in 9..13 {
        sample.promise(case, &format!("2026-11-25T{hour:02}:00"), |_| {});
    }
    let mut log = logbook_at(sample.ready(), NOON);
    let mut shop = Shop { name: "Rosa".into(), ..log.shop().clone() };
    shop.hours.days_off.insert(monday() + Days::new(3), "Thanksgiving".into());
    log.save_shop(&shop).unwrap();
    let page = log.week(monday()).unwrap();
    assert_eq!(page.days[3].off.as_deref(), Some("Thanksgiving"));
    assert!(!page.days[3].is_open() && !page.days[3].is_full());
    assert!(!page.days[6].is_open(), "Sunday");
    assert!(page.days[2].is_full() && !page.days[1].is_full());
    let (wednesday, friday) = (monday() + Days::new(2), monday() + Days::new(4));
    assert_eq!(page.full, Some((wednesday, Some(friday))));
}

#[test]
fn what_is_late_stands_in_the_column_of_the_present_day() {
    let mut sample = Sample::new();
    let case = answered(&mut sample);
    let late = sample.promise(case, "2026-11-20T12:00", |_| {});
    sample.promise(case, "2026-11-24T12:00", |_| {});
    let log = logbook_at(sample.ready(), "2026-11-24T09:00");
    let page = log.week(monday()).unwrap();
    let today = &page.days[1];
    let kinds: Vec<DueKind> = today.overdue.iter().map(|line| line.line.kind).collect();
    assert_eq!((kinds, today.overdue_total), (vec![DueKind::Promise(late)], 1));
    assert_eq!(today.total, 1, "the day itself counts what is due on it");
    assert!(page.days.iter().filter(|day| day.day != today.day).all(|day| day.overdue_total == 0));
    let next = log.week(monday() + Days::new(7)).unwrap();
    assert!(next.days.iter().all(|day| day.overdue.is_empty()), "only the week that runs");
}
