//! Our rules against an independent reader of RFC 5545, wherever RRULE can say the same.

use super::tests::{any_rule, at, cadence};
use super::*;
use crate::domain::opening::Shift;
use chrono::{Datelike, Days, NaiveDate, Offset};
use proptest::prelude::*;
use rrule::RRuleSet;

/// Zones with whole and half hours of difference, with and without changing clocks, on both sides
/// of the equator and of the date line.
const ZONES: [&str; 12] = [
    "UTC",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/St_Johns",
    "America/Santiago",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Apia",
];

fn two_letters(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

/// The same rule as RFC 5545 says it, for a shop open from Monday to Friday.
fn as_rrule(rule: &Rule) -> String {
    match rule {
        Rule::Days { every } => format!("FREQ=DAILY;INTERVAL={every}"),
        Rule::Weeks { every, on } => {
            let days: Vec<&str> = on.iter().map(|day| two_letters(*day)).collect();
            format!("FREQ=WEEKLY;INTERVAL={every};WKST=MO;BYDAY={}", days.join(","))
        }
        Rule::MonthDay { day } => {
            let days: Vec<String> = (28.min(*day)..=*day).map(|day| day.to_string()).collect();
            format!("FREQ=MONTHLY;BYMONTHDAY={};BYSETPOS=-1", days.join(","))
        }
        Rule::MonthWeekday { nth, on } => {
            let nth = match nth {
                Nth::First => "1",
                Nth::Second => "2",
                Nth::Third => "3",
                Nth::Fourth => "4",
                Nth::Last => "-1",
            };
            format!("FREQ=MONTHLY;BYDAY={nth}{}", two_letters(*on))
        }
        Rule::LastWorkingDay => "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1".to_owned(),
    }
}

fn monday_to_friday() -> OpeningHours {
    let day = || vec![Shift { opens: 540, closes: 1080 }];
    OpeningHours {
        week: [day(), day(), day(), day(), day(), Vec::new(), Vec::new()],
        ..OpeningHours::always()
    }
}

/// What the other reader says: the due minutes by the clock on the wall of a zone, with the
/// offset that held on the first day.
fn by_rrule(
    rule: &Rule,
    day: NaiveDate,
    zone: &str,
    end: &str,
    most: usize,
) -> (Vec<NaiveDateTime>, i32) {
    let start = day.format("%Y%m%dT170000");
    let start = match zone {
        "UTC" => format!("DTSTART:{start}Z"),
        _ => format!("DTSTART;TZID={zone}:{start}"),
    };
    let set: RRuleSet = format!("{start}\nRRULE:{}{end}", as_rrule(rule)).parse().unwrap();
    let offset = set.get_dt_start().offset().fix().local_minus_utc() / 60;
    let most = u16::try_from(most + 1).unwrap();
    let dates = set.all(most).dates.into_iter().map(|date| date.naive_local());
    // Every so many days: the day of the promise is the first one there, and none here.
    let counts_start = !matches!(rule, Rule::Days { .. });
    (dates.filter(|at| counts_start || at.date() > day).collect(), offset)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..Default::default() })]

    #[test]
    fn dates_are_those_of_rfc_5545_in_every_zone(
        rule in any_rule(), days in 0..24_000_u64, zone in prop::sample::select(ZONES.to_vec()),
    ) {
        // From 2012 on: before that, the day of a promise was left out of the calendar of Samoa.
        let day = NaiveDate::from_ymd_opt(2012, 1, 1).unwrap() + Days::new(days);
        let (theirs, offset_minutes) = by_rrule(&rule, day, zone, "", 20);
        let started = day.and_hms_opt(10, 0, 0).unwrap();
        let utc = started.and_utc() - chrono::TimeDelta::minutes(offset_minutes.into());
        let ours = Cadence {
            started: Moment { utc, offset_minutes },
            ..cadence(rule, started)
        };
        let hours = monday_to_friday();
        let ours: Vec<_> = ours.dates_after(started, 0, &hours).take(theirs.len()).map(Due::at).collect();
        // Rules of a year or more have fewer dates within the years either reader looks at.
        prop_assert_eq!(&ours[..], &theirs[..ours.len()]);
        prop_assert!(ours.len() >= 20 || ours.last().is_none_or(|last| last.year() >= 2190));
    }

    #[test]
    fn ends_are_those_of_rfc_5545(rule in any_rule(), days in 0..24_000_u64, count in 1..9_u32, span in 1..900_u64) {
        let day = NaiveDate::from_ymd_opt(2012, 1, 1).unwrap() + Days::new(days);
        let started = day.and_hms_opt(10, 0, 0).unwrap();
        let hours = monday_to_friday();
        let ours = |until| -> Vec<NaiveDateTime> {
            let cadence = Cadence { until, ..cadence(rule.clone(), started) };
            cadence.dates_after(started, 0, &hours).take(50).map(Due::at).collect()
        };
        let counted = if matches!(rule, Rule::Days { .. }) { count + 1 } else { count };
        let (theirs, _) = by_rrule(&rule, day, "UTC", &format!(";COUNT={counted}"), 50);
        prop_assert_eq!(ours(Until::Count(count)), theirs);
        let last = day + Days::new(span);
        let end = format!(";UNTIL={}T235959Z", last.format("%Y%m%d"));
        let (theirs, _) = by_rrule(&rule, day, "UTC", &end, 50);
        let ours = ours(Until::Date(last));
        prop_assert_eq!(&ours[..], &theirs[..ours.len().min(theirs.len())]);
        prop_assert!(ours.len() == theirs.len() || ours.len() == 50);
    }
}

/// "Friday at half past two" stays at half past two, also in the night in which that minute does
/// not exist, or comes twice.
#[test]
fn a_due_minute_is_civil_whatever_the_clocks_do() {
    let nightly = Cadence {
        at: NaiveTime::from_hms_opt(2, 30, 0).unwrap(),
        ..cadence(Rule::Days { every: 1 }, at("2026-03-27 10:00"))
    };
    let hours = OpeningHours::always();
    let dates: Vec<_> = nightly.dates_after(at("2026-03-27 10:00"), 0, &hours).take(3).collect();
    let expected = ["2026-03-28T02:30", "2026-03-29T02:30", "2026-03-30T02:30"];
    assert_eq!(dates.iter().map(Due::to_string).collect::<Vec<_>>(), expected);
}
