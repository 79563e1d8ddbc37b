//! The rules on fixed days, and what holds for any of them.

use super::*;
use crate::domain::opening::Shift;
use chrono::{Datelike, Days, NaiveDate, TimeDelta};
use proptest::prelude::*;

pub(super) fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A cadence due at 17:00 with this rule, promised at a civil moment.
pub(super) fn cadence(rule: Rule, started: NaiveDateTime) -> Cadence {
    Cadence {
        id: CadenceId::from_bytes([1; 16]),
        case: CaseId::from_bytes([2; 16]),
        words: "How it stands".into(),
        rule,
        at: NaiveTime::from_hms_opt(17, 0, 0).unwrap(),
        until: Until::CaseCloses,
        on_day_off: OnDayOff::Stay,
        started: Moment { utc: started.and_utc(), offset_minutes: 0 },
        ended: None,
    }
}

fn weekly(on: &[Weekday]) -> Rule {
    Rule::Weeks { every: 1, on: on.to_vec() }
}

fn first(cadence: &Cadence, hours: &OpeningHours, most: usize) -> Vec<String> {
    let dates = cadence.dates_after(cadence.started.local(), 0, hours);
    dates.take(most).map(|due| due.date().to_string()).collect()
}

#[test]
fn story_23_tuesday_and_friday_from_a_wednesday() {
    let started = at("2011-04-27 10:00");
    let cadence = cadence(weekly(&[Weekday::Tue, Weekday::Fri]), started);
    let always = OpeningHours::always();
    assert_eq!(first(&cadence, &always, 3), ["2011-04-29", "2011-05-03", "2011-05-06"]);
    // Whatever became of the Friday, the Tuesday after it stays.
    let after_friday = cadence.next_after(at("2011-04-29 17:00"), 1, &always).unwrap();
    assert_eq!(after_friday.at(), at("2011-05-03 17:00"));
}

#[test]
fn each_rule_gives_its_days() {
    let always = OpeningHours::always();
    let started = at("2024-01-31 10:00");
    for (rule, days) in [
        (Rule::Days { every: 1 }, ["2024-02-01", "2024-02-02", "2024-02-03"]),
        (Rule::Days { every: 29 }, ["2024-02-29", "2024-03-29", "2024-04-27"]),
        (weekly(&[Weekday::Wed]), ["2024-01-31", "2024-02-07", "2024-02-14"]),
        (
            Rule::Weeks { every: 2, on: vec![Weekday::Mon, Weekday::Fri] },
            ["2024-02-02", "2024-02-12", "2024-02-16"],
        ),
        // The last day of a shorter month, leap years included.
        (Rule::MonthDay { day: 31 }, ["2024-01-31", "2024-02-29", "2024-03-31"]),
        (Rule::MonthDay { day: 30 }, ["2024-02-29", "2024-03-30", "2024-04-30"]),
        (Rule::MonthDay { day: 1 }, ["2024-02-01", "2024-03-01", "2024-04-01"]),
        (
            Rule::MonthWeekday { nth: Nth::Second, on: Weekday::Tue },
            ["2024-02-13", "2024-03-12", "2024-04-09"],
        ),
        (
            Rule::MonthWeekday { nth: Nth::Last, on: Weekday::Thu },
            ["2024-02-29", "2024-03-28", "2024-04-25"],
        ),
        (Rule::LastWorkingDay, ["2024-01-31", "2024-02-29", "2024-03-31"]),
    ] {
        assert_eq!(first(&cadence(rule.clone(), started), &always, 3), days, "{rule:?}");
    }
}

#[test]
fn the_year_ends_and_the_dates_go_on() {
    let always = OpeningHours::always();
    let started = at("2026-12-28 10:00");
    let two_weekly = cadence(Rule::Weeks { every: 2, on: vec![Weekday::Fri] }, started);
    assert_eq!(first(&two_weekly, &always, 3), ["2027-01-01", "2027-01-15", "2027-01-29"]);
    // The week of 28 December 2026 reaches into January: weeks are not counted anew.
    let daily = cadence(Rule::Days { every: 7 }, started);
    assert_eq!(first(&daily, &always, 2), ["2027-01-04", "2027-01-11"]);
}

/// Monday to Friday; 3 October 2025 (a Friday) and Christmas are days off.
fn holidays() -> OpeningHours {
    let day = || vec![Shift { opens: 540, closes: 1080 }];
    let week = [day(), day(), day(), day(), day(), Vec::new(), Vec::new()];
    let mut hours = OpeningHours { week, ..OpeningHours::default() };
    for date in ["2025-10-03", "2025-12-25", "2025-12-26", "2026-01-01"] {
        hours.days_off.insert(on(date), "Holiday".into());
    }
    hours
}

#[test]
fn days_off_leave_out_or_move_a_date() {
    let hours = holidays();
    let fridays = |on_day_off| {
        let rule = weekly(&[Weekday::Fri]);
        Cadence { on_day_off, ..cadence(rule, at("2025-09-29 10:00")) }
    };
    for (on_day_off, days) in [
        (OnDayOff::Stay, ["2025-10-03", "2025-10-10"]),
        (OnDayOff::Skip, ["2025-10-10", "2025-10-17"]),
        (OnDayOff::Earlier, ["2025-10-02", "2025-10-10"]),
        (OnDayOff::Later, ["2025-10-06", "2025-10-10"]),
    ] {
        assert_eq!(first(&fridays(on_day_off), &hours, 2), days, "{on_day_off:?}");
    }
    // The last working day knows days off by itself.
    let mut short_month = hours.clone();
    for day in 29..=31 {
        let date = NaiveDate::from_ymd_opt(2025, 12, day).unwrap();
        short_month.days_off.insert(date, "Closed".into());
    }
    let last = cadence(Rule::LastWorkingDay, at("2025-11-01 10:00"));
    assert_eq!(first(&last, &short_month, 2), ["2025-11-28", "2025-12-24"]);
}

#[test]
fn a_date_put_off_is_still_to_come_on_the_days_between() {
    let cadence = Cadence {
        on_day_off: OnDayOff::Later,
        ..cadence(weekly(&[Weekday::Thu]), at("2025-12-01 10:00"))
    };
    // Thursday is Christmas, Friday a holiday, then a weekend.
    for after in ["2025-12-24 12:00", "2025-12-25 18:00", "2025-12-28 09:00", "2025-12-29 16:59"] {
        let next = cadence.next_after(at(after), 3, &holidays()).unwrap();
        assert_eq!(next.at(), at("2025-12-29 17:00"), "{after}");
    }
    // New Year's Day is put off as well; the date after that is a week later.
    let next = cadence.next_after(at("2025-12-29 17:00"), 4, &holidays()).unwrap();
    assert_eq!(next.at(), at("2026-01-02 17:00"));
}

#[test]
fn a_weekday_before_the_promise_is_none_of_its_dates() {
    let cadence = Cadence {
        on_day_off: OnDayOff::Later,
        ..cadence(weekly(&[Weekday::Sat]), at("2025-10-05 10:00"))
    };
    // Said on a Sunday; the Saturday before would have been put off to Monday.
    assert_eq!(first(&cadence, &holidays(), 1), ["2025-10-13"]);
}

#[test]
fn two_dates_on_one_day_are_one() {
    let cadence = Cadence {
        on_day_off: OnDayOff::Later,
        ..cadence(weekly(&[Weekday::Sat, Weekday::Sun, Weekday::Mon]), at("2025-10-08 10:00"))
    };
    assert_eq!(first(&cadence, &holidays(), 3), ["2025-10-13", "2025-10-20", "2025-10-27"]);
}

#[test]
fn a_last_day_and_a_count_end_it() {
    let always = OpeningHours::always();
    let daily = cadence(Rule::Days { every: 1 }, at("2026-02-26 10:00"));
    let until = Cadence { until: Until::Date(on("2026-03-01")), ..daily.clone() };
    assert_eq!(first(&until, &always, 9), ["2026-02-27", "2026-02-28", "2026-03-01"]);
    let twice = Cadence { until: Until::Count(2), ..daily };
    assert_eq!(first(&twice, &always, 9), ["2026-02-27", "2026-02-28"]);
    assert_eq!(
        twice.next_after(at("2026-02-27 17:00"), 1, &always).unwrap().date(),
        on("2026-02-28")
    );
    assert_eq!(twice.next_after(at("2026-02-27 17:00"), 2, &always), None);
}

#[test]
fn a_rule_that_meets_no_open_day_has_no_dates() {
    let sundays = Cadence {
        on_day_off: OnDayOff::Skip,
        ..cadence(weekly(&[Weekday::Sun]), at("2026-02-26 10:00"))
    };
    assert_eq!(sundays.next_after(at("2026-02-26 10:00"), 0, &OpeningHours::default()), None);
    let far = cadence(Rule::Days { every: 365 }, at("2200-06-01 10:00"));
    assert_eq!(first(&far, &OpeningHours::always(), 9), [""; 0]);
}

#[test]
fn drafts_say_what_is_missing_and_what_never_comes() {
    use crate::domain::problem::{Field, ProblemKind};
    let started = Moment { utc: at("2026-11-18 10:00").and_utc(), offset_minutes: 0 };
    let hours = OpeningHours::default();
    let draft = CadenceDraft { words: "News".into(), ..CadenceDraft::default() };
    let found = |draft: &CadenceDraft| {
        let problems = draft.problems(started, &hours);
        problems.into_iter().map(|problem| (problem.field, problem.kind)).collect::<Vec<_>>()
    };
    assert_eq!(found(&draft), [(Field::Weekdays, ProblemKind::Missing)]);
    let days = CadenceDraft { repeats: Repeats::Days, every: "0".into(), ..draft.clone() };
    let range = ProblemKind::OutOfRange { least: 1, most: 365 };
    assert_eq!(found(&days), [(Field::Every, range)]);
    let month =
        CadenceDraft { repeats: Repeats::MonthDay, month_day: "32".into(), ..draft.clone() };
    assert_eq!(found(&month).first().unwrap().0, Field::MonthDay);
    let sundays =
        CadenceDraft { weekdays: vec![Weekday::Sun], on_day_off: OnDayOff::Skip, ..draft.clone() };
    assert_eq!(found(&sundays), [(Field::Weekdays, ProblemKind::NeverDue)]);
    let over = CadenceDraft {
        weekdays: vec![Weekday::Fri],
        ends_by: EndsBy::Date,
        last_day: "tomorrow".into(),
        ..draft
    };
    assert_eq!(found(&over), [(Field::LastDay, ProblemKind::NeverDue)]);
}

#[test]
fn a_cadence_kept_by_the_first_version_is_read() {
    let kept = r#"{"id":"01010101-0101-0101-0101-010101010101",
        "case":"02020202-0202-0202-0202-020202020202","words":"How the stock stands",
        "weekdays":["Tue","Fri"],"at":"17:00:00","until":"delivered",
        "started":{"utc":"2011-04-27T08:00:00Z","offset":120},"ended":null}"#;
    let read: Cadence = serde_json::from_str(kept).unwrap();
    assert_eq!(read.rule, weekly(&[Weekday::Tue, Weekday::Fri]));
    assert_eq!(read.until, Until::Event("delivered".into()));
    assert_eq!(read.on_day_off, OnDayOff::Stay);
    let open = kept.replace(r#""until":"delivered""#, r#""until":"""#);
    assert_eq!(serde_json::from_str::<Cadence>(&open).unwrap().until, Until::CaseCloses);
    let json = serde_json::to_string(&read).unwrap();
    assert_eq!(serde_json::from_str::<Cadence>(&json).unwrap(), read);
}

prop_compose! {
    fn any_weekdays()(bits in 1..128_u8) -> Vec<Weekday> {
        (0..7_u8).filter(|day| bits & (1 << day) != 0).map(|day| Weekday::try_from(day).unwrap()).collect()
    }
}

/// Any rule there is.
pub(super) fn any_rule() -> impl Strategy<Value = Rule> {
    prop_oneof![
        (1..=EVERY_DAYS_MOST).prop_map(|every| Rule::Days { every }),
        (1..=EVERY_WEEKS_MOST, any_weekdays()).prop_map(|(every, on)| Rule::Weeks { every, on }),
        (1..=31_u32).prop_map(|day| Rule::MonthDay { day }),
        (0..5_usize, any_weekdays())
            .prop_map(|(nth, on)| Rule::MonthWeekday { nth: Nth::ALL[nth], on: on[0] }),
        Just(Rule::LastWorkingDay),
    ]
}

prop_compose! {
    /// A shop open on some weekdays, with days off in the years around 2026.
    fn any_hours()(
        open in any_weekdays(),
        off in prop::collection::btree_set(0..1500_u64, 0..200),
    ) -> OpeningHours {
        let mut hours = OpeningHours::always();
        for day in (0..7_u8).map(|day| Weekday::try_from(day).unwrap()) {
            if !open.contains(&day) {
                hours.week[usize::from(day as u8)].clear();
            }
        }
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
        hours.days_off = off.into_iter().map(|days| (first + Days::new(days), String::new())).collect();
        hours
    }
}

/// Asked for one date after the other, a rule says the same as asked for all of them; each lies
/// after the one before, and on an open day where days off move or leave out.
fn one_by_one(
    rule: &Rule,
    hours: &OpeningHours,
    on_day_off: OnDayOff,
    minutes: i64,
) -> Result<(), TestCaseError> {
    let started = at("2024-02-01 00:00") + TimeDelta::minutes(minutes);
    let cadence = Cadence { on_day_off, ..cadence(rule.clone(), started) };
    let all: Vec<Due> = cadence.dates_after(started, 0, hours).take(30).collect();
    let mut after = started;
    for due in &all {
        prop_assert_eq!(cadence.next_after(after, 0, hours), Some(*due));
        prop_assert!(due.at() > after);
        if on_day_off != OnDayOff::Stay || *rule == Rule::LastWorkingDay {
            prop_assert!(hours.is_open_day(due.date()), "{}", due);
        }
        // A minute before it is due it is still the next one.
        let before = cadence.next_after(due.at() - TimeDelta::minutes(1), 0, hours);
        prop_assert_eq!(before, Some(*due));
        after = due.at();
    }
    Ok(())
}

/// Two dates of every other day once came to lie on the one open day of the week.
#[test]
fn on_the_one_open_day_of_the_week_one_by_one_is_all_at_once() {
    let hours = OpeningHours {
        week: std::array::from_fn(|day| match day {
            0 => vec![Shift { opens: 0, closes: 1440 }],
            _ => Vec::new(),
        }),
        ..OpeningHours::default()
    };
    one_by_one(&Rule::Days { every: 2 }, &hours, OnDayOff::ALL[1], 0).unwrap();
}

proptest! {
    #[test]
    fn one_by_one_is_all_at_once(
        rule in any_rule(), hours in any_hours(), which in 0..4_usize, minutes in 0..2_000_000_i64,
    ) {
        one_by_one(&rule, &hours, OnDayOff::ALL[which], minutes)?;
    }

    /// The year has room for every date: a rule never runs dry before the last year.
    #[test]
    fn every_rule_has_dates_in_an_open_shop(rule in any_rule(), days in 0..60_000_u64) {
        let day = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + Days::new(days);
        let started = day.and_hms_opt(10, 0, 0).unwrap();
        let next = cadence(rule, started).next_after(started, 0, &OpeningHours::always());
        prop_assert!(next.is_some_and(|due| due.date().year() <= day.year() + 2));
    }
}
