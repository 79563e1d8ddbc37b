//! The list of customers, and the page of one.

use super::*;
use crate::domain::double_deviation::Earlier;
use crate::domain::{
    CaseId, Concession, ConcessionForm, ConcessionId, Currency, Money, Nature, Outcome,
    PromiseState, Record,
};
use crate::logbook::pages::CustomerSort;
use crate::logbook::pages::samples::logbook_at;
use crate::store::page::samples::{Sample, closing, ending, moment};

const NOON: &str = "2026-11-23T12:00";

fn shop() -> (Logbook, CustomerId) {
    let mut sample = Sample::new();
    sample.customer("anna", |customer| {
        customer.email = "anna@mill.example".into();
        customer.yearly_value = Some(Money::new(90_000, Currency::EUR));
    });
    let bo = sample.customer("Bo", |customer| customer.phone = "12 34".into());
    sample.customer("Carl", |_| {});
    sample.case(bo, |case, mistake| {
        mistake.product = "Birthday cake".into();
        case.received = moment("2026-01-05T10:00");
        case.closing = Some(closing(Outcome::Lost, "2026-01-09T10:00"));
    });
    let second = sample.case(bo, |case, mistake| {
        mistake.product = "birthday cake".into();
        case.received = moment("2026-11-05T10:00");
    });
    for (due, state) in [
        ("2026-11-06T10:00", PromiseState::Kept(ending("2026-11-06T09:00"))),
        ("2026-11-07T10:00", PromiseState::Broken(ending("2026-11-08T09:00"))),
        ("2026-11-09T10:00", PromiseState::Kept(ending("2026-11-09T09:00"))),
        ("2026-11-29T10:00", PromiseState::Open),
    ] {
        sample.promise(second, due, |promise| promise.state = state);
    }
    for (given, minor, currency) in [
        (Some("2026-11-07"), 500, Currency::EUR),
        (Some("2026-11-08"), 700, Currency::EUR),
        (Some("2026-11-08"), 300, Currency::GBP),
        (None, 9000, Currency::EUR),
    ] {
        let line = concession(&mut sample, second, given, Money::new(minor, currency));
        sample.put(&Record::Concession(line));
    }
    (logbook_at(sample.ready(), NOON), bo)
}

fn concession(sample: &mut Sample, case: CaseId, given: Option<&str>, face: Money) -> Concession {
    Concession {
        due: None,
        id: ConcessionId::from_bytes(sample.fresh()),
        case,
        form: ConcessionForm::Refund,
        nature: Nature::Redress,
        what: "Half the price".into(),
        face_value: face,
        real_cost: face,
        given: given.map(|day| day.parse().unwrap()),
        must_do: String::new(),
        expires: None,
        received: None,
        added: moment("2026-11-06T10:00"),
    }
}

#[test]
fn the_list_sorts_by_each_column_both_ways() {
    let (logbook, _) = shop();
    let names = |sort, descending| {
        let query = CustomerQuery { sort, descending, ..CustomerQuery::default() };
        let lines = logbook.customer_lines(&query, 0, 9).unwrap();
        lines.into_iter().map(|line| line.name).collect::<Vec<_>>()
    };
    assert_eq!(logbook.customer_count(CustomerSet::All).unwrap(), 3);
    assert_eq!(names(CustomerSort::Name, false), ["anna", "Bo", "Carl"]);
    assert_eq!(names(CustomerSort::Name, true), ["Carl", "Bo", "anna"]);
    for sort in [CustomerSort::Cases, CustomerSort::OpenCases, CustomerSort::LastCase] {
        assert_eq!(names(sort, true), ["Bo", "Carl", "anna"], "{sort:?}");
        assert_eq!(names(sort, false), ["anna", "Carl", "Bo"], "{sort:?}");
    }
    assert_eq!(names(CustomerSort::YearlyValue, true), ["anna", "Carl", "Bo"]);
    let second = logbook.customer_lines(&CustomerQuery::default(), 1, 1).unwrap();
    assert_eq!(second[0].reach, "12 34");
    assert_eq!((second[0].cases, second[0].open_cases), (2, 1));
    assert_eq!(second[0].last_case, Some(moment("2026-11-05T10:00")));
    let first = logbook.customer_lines(&CustomerQuery::default(), 0, 1).unwrap();
    assert_eq!(first[0].reach, "anna@mill.example");
    assert_eq!(first[0].last_case, None);
    assert_eq!(first[0].yearly_value, Some(Money::new(90_000, Currency::EUR)));
}

#[test]
fn a_page_sums_up_all_cases() {
    let (logbook, bo) = shop();
    let page = logbook.customer_page(bo).unwrap();
    let numbers: Vec<_> = page.cases.iter().map(|line| line.number.as_str()).collect();
    assert_eq!(numbers, ["2026-0002", "2026-0001"]);
    assert_eq!((page.kept.kept, page.kept.broken), (2, 1));
    let given: Vec<_> = page.given.iter().map(|money| money.minor).collect();
    assert_eq!(given, [1200, 300]);
    assert!(page.is_repeat);
    let nobody = logbook.customer_page(CustomerId::from_bytes([9; 16]));
    assert!(matches!(nobody, Err(LogbookError::NotFound(RecordKind::Customer))));
}

#[test]
fn a_repeat_is_the_same_cause_or_product_within_twelve_months() {
    let earlier = |cause: &str, product: &str, at: &str| Earlier {
        cause: cause.into(),
        product: product.into(),
        received: moment(at),
    };
    for (first, second, at, expected) in [
        (("", "Cake"), ("", " cake "), "2026-03-01T10:00", true),
        (("", "Cake"), ("", "cake"), "2026-03-01T10:01", false),
        (("Misread slip", "Cake"), ("misread slip\n", "Bread"), "2025-04-01T10:00", true),
        (("Misread slip", ""), ("", "Bread"), "2025-04-01T10:00", false),
        (("", ""), ("", ""), "2025-04-01T10:00", false),
    ] {
        let mistakes =
            [earlier(first.0, first.1, "2025-03-01T10:00"), earlier(second.0, second.1, at)];
        assert_eq!(is_repeat(&mistakes), expected, "{first:?} {second:?} {at}");
    }
    let between = [
        earlier("", "Cake", "2025-03-01T10:00"),
        earlier("", "Bread", "2025-04-01T10:00"),
        earlier("", "Cake", "2025-05-01T10:00"),
    ];
    assert!(is_repeat(&between));
}
