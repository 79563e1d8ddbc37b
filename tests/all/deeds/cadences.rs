//! Repeating promises: their rules from the draft to the log, and the shapes kept by older
//! programs.

use crate::support::{Shop, at};
use amends::domain::cadence::{EndsBy, Nth, OnDayOff, Repeats, Rule, Until};
use amends::domain::{CadenceDraft, CaseId, PromiseId, PromiseState};
use amends::logbook::deed::Deed;
use amends::logbook::promises::PromiseEnd;
use chrono::{NaiveDateTime, Weekday};

fn open_dates(shop: &Shop, case: CaseId) -> Vec<(PromiseId, NaiveDateTime)> {
    let page = shop.log.case_page(case).expect("a page");
    let open = page.promises.iter().filter(|promise| promise.state == PromiseState::Open);
    open.map(|promise| (promise.id, promise.due.at())).collect()
}

fn keep_next(shop: &mut Shop, case: CaseId) -> NaiveDateTime {
    let (id, due) = open_dates(shop, case)[0];
    shop.log.end_promise(id, PromiseEnd::Kept, "").expect("kept");
    due
}

#[test]
fn any_rule_gives_one_date_after_the_other() {
    let news = || CadenceDraft { words: "News".into(), ..CadenceDraft::default() };
    for (draft, dates) in [
        (
            CadenceDraft { repeats: Repeats::Days, every: "3".into(), ..news() },
            ["2026-11-21 17:00", "2026-11-24 17:00", "2026-11-27 17:00"],
        ),
        (
            CadenceDraft {
                repeats: Repeats::Weeks,
                every: "2".into(),
                weekdays: vec![Weekday::Thu],
                at: "9:30".into(),
                ..news()
            },
            ["2026-11-19 09:30", "2026-12-03 09:30", "2026-12-17 09:30"],
        ),
        (
            CadenceDraft { repeats: Repeats::MonthDay, month_day: "31".into(), ..news() },
            ["2026-11-30 17:00", "2026-12-31 17:00", "2027-01-31 17:00"],
        ),
        (
            CadenceDraft {
                repeats: Repeats::MonthWeekday,
                nth: Nth::Last,
                month_weekday: Weekday::Fri,
                ..news()
            },
            ["2026-11-27 17:00", "2026-12-25 17:00", "2027-01-29 17:00"],
        ),
    ] {
        let mut shop = Shop::at("2026-11-18 09:55");
        let case = shop.case("Marta Novak", "The stand never came.");
        shop.log.add_cadence(case, &draft).expect("a cadence");
        assert_eq!([(); 3].map(|()| keep_next(&mut shop, case)), dates.map(at), "{draft:?}");
    }
}

#[test]
fn a_count_a_last_day_and_the_end_of_the_case_end_it() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The stand never came.");
    let daily = CadenceDraft {
        words: "News".into(),
        repeats: Repeats::Days,
        every: "1".into(),
        ..CadenceDraft::default()
    };
    let twice = CadenceDraft { ends_by: EndsBy::Count, count: "2".into(), ..daily.clone() };
    shop.log.add_cadence(case, &twice).expect("a cadence");
    keep_next(&mut shop, case);
    assert_eq!(keep_next(&mut shop, case), at("2026-11-20 17:00"));
    assert_eq!(open_dates(&shop, case), []);
    let until = CadenceDraft { ends_by: EndsBy::Date, last_day: "tomorrow".into(), ..daily };
    shop.log.add_cadence(case, &until).expect("a cadence");
    keep_next(&mut shop, case);
    assert_eq!(open_dates(&shop, case), []);
}

#[test]
fn a_day_off_in_the_settings_moves_the_date() {
    let mut shop = Shop::at("2026-12-21 09:55");
    let mut settings = shop.log.shop().clone();
    for day in ["2026-12-25", "2026-12-26"] {
        settings.hours.days_off.insert(day.parse().expect("a day"), "Christmas".into());
    }
    shop.log.save_shop(&settings).expect("settings");
    let case = shop.case("Marta Novak", "The stand never came.");
    let fridays = CadenceDraft {
        words: "News".into(),
        weekdays: vec![Weekday::Fri],
        on_day_off: OnDayOff::Later,
        ..CadenceDraft::default()
    };
    shop.log.add_cadence(case, &fridays).expect("a cadence");
    assert_eq!(keep_next(&mut shop, case), at("2026-12-27 17:00"));
    assert_eq!(open_dates(&shop, case)[0].1, at("2027-01-01 17:00"));
}

/// A deed of version 1, to the letter, as the first release wrote it.
const FIRST: &str = r#"{"cadence":{"id":"01010101-0101-0101-0101-010101010101",
    "case":"02020202-0202-0202-0202-020202020202","words":"How the stock stands",
    "weekdays":["Tue","Fri"],"at":"17:00:00","until":"delivered",
    "started":{"utc":"2011-04-27T08:00:00Z","offset":120},"ended":null},
    "first":{"id":"03030303-0303-0303-0303-030303030303",
    "case":"02020202-0202-0202-0202-020202020202",
    "cadence":"01010101-0101-0101-0101-010101010101","words":"How the stock stands",
    "channel":null,"made":{"utc":"2011-04-27T08:00:00Z","offset":120},
    "due":"2011-04-29T17:00","moved_from":null,"state":"open"}}"#;

#[test]
fn a_deed_of_the_first_version_is_understood() {
    let read = Deed::read("add_cadence", 1, FIRST.as_bytes()).expect("readable").expect("known");
    let Deed::AddCadence { cadence, first } = &read else { panic!("{read:?}") };
    assert_eq!(cadence.rule, Rule::Weeks { every: 1, on: vec![Weekday::Tue, Weekday::Fri] });
    assert_eq!(cadence.until, Until::Event("delivered".into()));
    assert_eq!(first.cadence, Some(cadence.id));
    // It is written in the newest shape, and an older program is told so.
    let (name, bytes) = read.write().expect("written");
    assert_eq!(read.version(), 2);
    assert_eq!(Deed::read(&name, 2, &bytes).expect("readable"), Some(read));
    assert_eq!(Deed::read(&name, 3, &bytes).expect("readable"), None);
}
