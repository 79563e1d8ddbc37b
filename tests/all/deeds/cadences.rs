//! Repeating promises: their rules from the draft to the log, and the shapes kept by older
//! programs.

use crate::support::{Shop, at};
use amends::domain::DueLine;
use amends::domain::cadence::{EndsBy, Nth, OnDayOff, Repeats, Rule, Until};
use amends::domain::promise::KeptRate;
use amends::domain::{
    CadenceDraft, CadenceId, CaseId, CloseDraft, Due, Missing, Outcome, PromiseId, PromiseName,
    PromiseState,
};
use amends::logbook::LogbookError;
use amends::logbook::check::check;
use amends::logbook::deed::Deed;
use amends::logbook::error::Refusal;
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
    assert_eq!(Deed::read(&name, 6, &bytes).expect("readable"), None);
}

/// Every Tuesday and Friday, promised on a Wednesday.
fn tuesdays_and_fridays(shop: &mut Shop, case: CaseId) -> CadenceId {
    let draft = CadenceDraft {
        words: "How the stock stands".into(),
        weekdays: vec![Weekday::Tue, Weekday::Fri],
        until: "delivered".into(),
        ..CadenceDraft::default()
    };
    shop.log.add_cadence(case, &draft).expect("a cadence")
}

fn due(text: &str) -> Due {
    Due::new(at(text))
}

fn is_clean(shop: &Shop) {
    let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
}

#[test]
fn after_four_hundred_days_there_is_one_group_and_not_a_hundred_lines() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Tomas Hale", "The mixer never came.");
    tuesdays_and_fridays(&mut shop, case);
    shop.now("2027-12-24 12:00");
    let page = shop.log.today().expect("today");
    let promises: Vec<_> = page.overdue.iter().filter(|line| line.promise().is_some()).collect();
    let [line] = promises[..] else { panic!("{promises:?}") };
    assert_eq!(line.due.at(), at("2026-11-20 17:00"));
    // One line for each date behind it: 57 weeks of two, and the Tuesday before today.
    assert_eq!(line.missed.len(), 113);
    assert_eq!(line.missed.first(), Some(&due("2026-11-24 17:00")));
    assert_eq!(line.missed.last(), Some(&due("2027-12-21 17:00")));
    // Today's date is not missed yet, and stands where it belongs.
    let today: Vec<_> = page.today.iter().filter_map(DueLine::promise).collect();
    assert!(matches!(today[..], [PromiseName::Date(..)]), "{today:?}");
    assert_eq!(page.today[0].due.at(), at("2027-12-24 17:00"));
    // Nothing was written meanwhile.
    assert_eq!(open_dates(&shop, case).len(), 1);
}

#[test]
fn a_missed_date_can_be_kept_while_earlier_ones_stand_open() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Tomas Hale", "The mixer never came.");
    let cadence = tuesdays_and_fridays(&mut shop, case);
    shop.now("2026-12-02 09:00");
    // Friday 20, Tuesday 24, Friday 27 and Tuesday 1 were missed; on the 27th somebody called.
    let called = PromiseName::Date(cadence, due("2026-11-27 17:00"));
    shop.log.end_promise(called, PromiseEnd::Kept, "called").expect("kept");
    let open: Vec<_> = open_dates(&shop, case).into_iter().map(|(_, due)| due).collect();
    assert_eq!(open, ["2026-11-20 17:00", "2026-11-24 17:00", "2026-12-01 17:00"].map(at));
    assert_eq!(shop.kept(case), KeptRate { kept: 1, broken: 0 });
    // The same name again: it has ended.
    let again = shop.log.end_promise(called, PromiseEnd::Kept, "");
    assert!(matches!(again, Err(LogbookError::Refused(Refusal::PromiseHasEnded))), "{again:?}");
    // A date the rule does not give is none, nor is one further ahead than the next.
    for wrong in ["2026-11-26 17:00", "2026-12-08 17:00"] {
        let name = PromiseName::Date(cadence, due(wrong));
        let refused = shop.log.end_promise(name, PromiseEnd::Kept, "");
        assert!(matches!(refused, Err(LogbookError::NotFound(_))), "{wrong}: {refused:?}");
    }
    // The next one is kept before it is due, while the others wait.
    let friday = PromiseName::Date(cadence, due("2026-12-04 17:00"));
    shop.log.end_promise(friday, PromiseEnd::Kept, "").expect("kept early");
    assert_eq!(open_dates(&shop, case).last().expect("open").1, at("2026-12-08 17:00"));
    is_clean(&shop);
    shop.log.undo(None).expect("undone");
    assert_eq!(open_dates(&shop, case).last().expect("open").1, at("2026-12-01 17:00"));
    is_clean(&shop);
}

#[test]
fn none_of_the_missed_dates_was_kept() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Tomas Hale", "The mixer never came.");
    let cadence = tuesdays_and_fridays(&mut shop, case);
    let early = shop.log.break_missed(cadence, "");
    assert!(matches!(early, Err(LogbookError::Refused(Refusal::NothingMissed))), "{early:?}");
    shop.now("2027-12-24 12:00");
    assert_eq!(shop.log.missed_dates(cadence).expect("read").dates.len(), 114);
    shop.log.break_missed(cadence, "We were closed").expect("broken");
    assert_eq!(shop.kept(case), KeptRate { kept: 0, broken: 114 });
    assert_eq!(
        open_dates(&shop, case).iter().map(|it| it.1).collect::<Vec<_>>(),
        [at("2027-12-24 17:00")]
    );
    is_clean(&shop);
    shop.log.undo(None).expect("undone");
    assert_eq!(shop.kept(case), KeptRate::default());
    is_clean(&shop);
}

#[test]
fn the_event_ends_it_and_missed_dates_stay_for_a_person_to_end() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Tomas Hale", "The mixer never came.");
    let cadence = tuesdays_and_fridays(&mut shop, case);
    shop.now("2026-11-25 09:00");
    shop.log.end_cadence(cadence).expect("ended");
    let open: Vec<_> = open_dates(&shop, case).into_iter().collect();
    assert_eq!(
        open.iter().map(|it| it.1).collect::<Vec<_>>(),
        ["2026-11-20 17:00", "2026-11-24 17:00"].map(at)
    );
    // The case does not close over them.
    shop.recovered(case);
    let says_so = CloseDraft { outcome: Some(Outcome::SaysSo), ..CloseDraft::default() };
    let refused = shop.log.close_case(case, &says_so);
    let Err(LogbookError::Refused(Refusal::Gate(missing))) = refused else { panic!("{refused:?}") };
    assert_eq!(missing, [Missing::OpenPromises(2)]);
    for (id, _) in open {
        shop.log.end_promise(id, PromiseEnd::Broken, "").expect("broken");
    }
    // Nor before they heard of them.
    let refused = shop.log.close_case(case, &says_so);
    let Err(LogbookError::Refused(Refusal::Gate(missing))) = refused else { panic!("{refused:?}") };
    assert_eq!(missing, [Missing::Untold(2)]);
    shop.tells(case, "I did not write on Friday, nor on Tuesday.");
    shop.log.close_case(case, &says_so).expect("closed");
    is_clean(&shop);
}

#[test]
fn a_case_does_not_close_over_a_missed_date() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Tomas Hale", "The mixer never came.");
    tuesdays_and_fridays(&mut shop, case);
    shop.recovered(case);
    shop.now("2026-11-20 17:01");
    let says_so = CloseDraft { outcome: Some(Outcome::SaysSo), ..CloseDraft::default() };
    assert!(shop.log.close_case(case, &says_so).is_err());
    keep_next(&mut shop, case);
    shop.log.close_case(case, &says_so).expect("the date still to come falls away");
    assert_eq!(open_dates(&shop, case), []);
    assert_eq!(shop.kept(case), KeptRate { kept: 1, broken: 0 });
}
