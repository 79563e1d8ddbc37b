//! Every combination of what can stop, pause or reset a clock, over weekends, days off, both
//! changes of the clocks and a leap day, against a count minute by minute.

use super::super::targets::EarlierTargets;
use super::*;
use crate::domain::case::{Harm, Wait, Waiting, waited_after};
use crate::domain::day::Moment;
use crate::domain::opening::Shift;
use chrono::{Datelike, NaiveDate, TimeDelta, Timelike};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Monday to Friday from nine to five with an hour's break; some days off.
fn hours() -> OpeningHours {
    let day = || vec![Shift { opens: 540, closes: 720 }, Shift { opens: 780, closes: 1020 }];
    let week = [day(), day(), day(), day(), day(), Vec::new(), Vec::new()];
    let mut hours = OpeningHours { week, ..OpeningHours::default() };
    for date in ["2026-12-25", "2026-12-28", "2027-01-01"] {
        hours.days_off.insert(on(date), "Holiday".into());
    }
    hours
}

fn facts(received: &str) -> Facts {
    Facts {
        round: None,
        received: at(received),
        reply_due: None,
        replied: None,
        spoken: None,
        fixed: None,
        fix_left_out: false,
        checked: None,
        pauses: Vec::new(),
        may_ask: true,
        closed: None,
        targets: HarmTargets::default(),
    }
}

fn is_open(hours: &OpeningHours, minute: NaiveDateTime) -> bool {
    let day = usize::try_from(minute.weekday().num_days_from_monday()).unwrap();
    let of_day = u16::try_from(minute.hour() * 60 + minute.minute()).unwrap();
    !hours.days_off.contains_key(&minute.date())
        && hours.week[day].iter().any(|shift| (shift.opens..shift.closes).contains(&of_day))
}

/// The same by counting: the last open minute of the n-th open day after the start, put off by
/// each open minute in which the clock paused before it ran out.
fn counted(
    hours: &OpeningHours,
    start: NaiveDateTime,
    days: u32,
    pauses: &[Pause],
    now: NaiveDateTime,
) -> NaiveDateTime {
    let mut due = start;
    let mut left = days;
    let mut day = start.date();
    while left > 0 {
        day = day.succ_opt().unwrap();
        let minutes =
            (0..1440).map(|minute| day.and_hms_opt(0, 0, 0).unwrap() + TimeDelta::minutes(minute));
        if let Some(last) = minutes.rev().find(|minute| is_open(hours, *minute)) {
            (due, left) = (last + TimeDelta::minutes(1), left - 1);
        }
    }
    for pause in pauses {
        let mut minute = pause.from.max(start);
        if minute > due {
            break;
        }
        let mut paused = 0;
        while minute < pause.until.unwrap_or(now).min(now) {
            paused += i64::from(is_open(hours, minute));
            minute += TimeDelta::minutes(1);
        }
        while paused > 0 {
            paused -= i64::from(is_open(hours, due));
            due += TimeDelta::minutes(1);
        }
    }
    due
}

const STARTS: [&str; 8] = [
    "2026-11-18 10:30", // a Wednesday
    "2026-11-20 16:59", // a Friday, a minute before closing
    "2026-11-21 11:00", // a Saturday
    "2026-12-23 12:30", // before Christmas, in the break
    "2026-03-27 15:00", // the last Friday before the clocks go forward in Europe
    "2026-10-23 15:00", // the last Friday before they go back
    "2028-02-25 09:00", // the Friday before a leap day
    "2028-02-29 17:00", // a leap day, at closing
];

#[test]
fn every_combination_is_what_counting_says() {
    let hours = hours();
    let mut compared = 0;
    for start in STARTS {
        let received = at(start);
        let later = |hours: i64| received + TimeDelta::hours(hours);
        let waits: [&[(i64, Option<i64>)]; 5] = [
            &[],
            &[(2, Some(30))],
            &[(1, Some(3)), (26, Some(100))],
            &[(400, Some(500))],
            &[(20, None)],
        ];
        for waits in waits {
            let pauses: Vec<Pause> = waits
                .iter()
                .map(|(from, until)| Pause { from: later(*from), until: until.map(later) })
                .collect();
            for spoken in [None, Some(later(5)), Some(later(50))] {
                for fixed in [None, Some(later(40))] {
                    let targets = HarmTargets { update_days: 2, ..HarmTargets::default() };
                    let facts = Facts {
                        spoken,
                        fixed: fixed.map(|at| (at, targets)),
                        pauses: pauses.clone(),
                        targets,
                        ..facts(start)
                    };
                    let now = later(600);
                    let clocks = Clocks::of(&facts, &hours, now);
                    let lasting = pauses.iter().find(|pause| pause.until.is_none());
                    let from = spoken.unwrap_or(received);
                    let update = counted(&hours, from, 2, &pauses, now);
                    let fix_end = fixed.unwrap_or(now);
                    let fix = counted(&hours, received, 3, &pauses, fix_end);
                    match lasting {
                        Some(pause) => {
                            assert_eq!(clocks.update, Clock::Paused(pause.from.max(from)));
                        }
                        None => assert_eq!(clocks.update, Clock::Running(Due::new(update))),
                    }
                    match (fixed, lasting) {
                        (Some(at), _) => {
                            assert_eq!(clocks.fix, Clock::Ended { due: Due::new(fix), at });
                        }
                        (None, Some(pause)) => assert_eq!(clocks.fix, Clock::Paused(pause.from)),
                        (None, None) => assert_eq!(clocks.fix, Clock::Running(Due::new(fix))),
                    }
                    assert_eq!(clocks.check_back == Clock::Off, fixed.is_none());
                    compared += 1;
                }
            }
        }
    }
    assert_eq!(compared, 8 * 5 * 3 * 2);
}

#[test]
fn dates_that_anyone_can_check() {
    let hours = hours();
    for (start, days, due) in [
        ("2026-11-18 10:30", 3, "2026-11-23 17:00"), // Thursday, Friday, Monday
        ("2026-11-21 11:00", 1, "2026-11-23 17:00"),
        ("2026-12-23 12:30", 3, "2026-12-30 17:00"), // not the 25th, the weekend or the 28th
        ("2026-03-27 15:00", 1, "2026-03-30 17:00"), // over the night of 29 March
        ("2026-10-23 15:00", 1, "2026-10-26 17:00"), // over the night of 25 October
        ("2028-02-25 09:00", 2, "2028-02-29 17:00"), // Monday, and the leap day
    ] {
        let targets = HarmTargets { update_days: days, fix_days: days, check_back_days: 7 };
        let clocks = Clocks::of(&Facts { targets, ..facts(start) }, &hours, at(start));
        assert_eq!(clocks.update, Clock::Running(Due::new(at(due))), "{start}");
        assert_eq!(clocks.fix, clocks.update, "{start}");
    }
}

#[test]
fn the_check_back_is_a_week_later_on_an_open_day() {
    let checked = |fixed: &str| {
        let facts =
            Facts { fixed: Some((at(fixed), HarmTargets::default())), ..facts("2026-11-02 09:00") };
        Clocks::of(&facts, &hours(), at(fixed)).check_back
    };
    assert_eq!(checked("2026-11-18 10:00"), Clock::Running(Due::new(at("2026-11-25 17:00"))));
    assert_eq!(checked("2026-12-18 10:00"), Clock::Running(Due::new(at("2026-12-29 17:00"))));
}

/// Story 10: waiting for a supplier stops nothing.
#[test]
fn only_waiting_for_the_customer_pauses() {
    let moment =
        |hour| Moment { utc: at(&format!("2026-11-18 {hour}:00")).and_utc(), offset_minutes: 0 };
    let mut waited = Vec::new();
    for (hour, waiting) in [
        (10, Waiting::Other("The mill".into())),
        (11, Waiting::Customer),
        (12, Waiting::Customer),
        (13, Waiting::Other("The mill".into())),
        (14, Waiting::Nobody),
        (15, Waiting::Customer),
    ] {
        waited = waited_after(waited, &waiting, moment(hour));
    }
    let expected = [
        Wait { from: moment(11), until: Some(moment(13)) },
        Wait { from: moment(15), until: None },
    ];
    assert_eq!(waited, expected);
}

#[test]
fn our_words_reset_the_update_clock_and_no_other() {
    let hours = hours();
    let now = at("2026-11-19 10:00");
    let silent =
        Facts { reply_due: Some(Due::new(at("2026-11-18 12:00"))), ..facts("2026-11-18 10:30") };
    let spoken = Facts { spoken: Some(now), ..silent.clone() };
    let (before, after) = (Clocks::of(&silent, &hours, now), Clocks::of(&spoken, &hours, now));
    assert_ne!(before.update, after.update);
    assert_eq!(
        Clocks { update: before.update, ..after },
        Clocks { update: before.update, ..before }
    );
    // A closed case owes nobody an update; what was fixed keeps its verdict.
    let fixed = Some((now, HarmTargets::default()));
    let closed = Clocks::of(&Facts { closed: Some(now), fixed, ..spoken }, &hours, now);
    assert_eq!((closed.reply, closed.update), (Clock::Off, Clock::Off));
    assert!(!closed.fix.is_late(at("2030-01-01 10:00")));
    let due = closed.fix.due().unwrap();
    assert_eq!(due.at(), at("2026-11-23 17:00"));
}

#[test]
fn a_fix_in_the_due_minute_is_in_time_and_a_minute_later_is_not() {
    let hours = hours();
    for (fixed, is_late) in [("2026-11-23 17:00", false), ("2026-11-23 17:01", true)] {
        let facts =
            Facts { fixed: Some((at(fixed), HarmTargets::default())), ..facts("2026-11-18 10:30") };
        let clocks = Clocks::of(&facts, &hours, at("2027-01-01 10:00"));
        assert_eq!(clocks.fix.is_late(at("2027-01-01 10:00")), is_late, "{fixed}");
    }
    let running = Clocks::of(&facts("2026-11-18 10:30"), &hours, at("2026-11-23 17:01"));
    assert!(running.fix.is_late(at("2026-11-23 17:01")));
    assert!(!running.fix.is_late(at("2026-11-23 17:00")));
}

#[test]
fn a_closed_case_is_still_checked_back_for_a_month() {
    let hours = hours();
    let fixed = Some((at("2026-11-18 10:30"), HarmTargets::default()));
    let closed = Some(at("2026-11-18 11:00"));
    let paused = vec![Pause { from: at("2026-11-18 10:45"), until: None }];
    let facts = Facts { fixed, closed, pauses: paused, ..facts("2026-11-18 10:00") };
    let on = |facts: &Facts, now: &str| Clocks::of(facts, &hours, at(now)).check_back;
    let due = Clock::Running(Due::new(at("2026-11-25 17:00")));
    // Nobody waits for the customer of a closed case.
    assert_eq!(on(&facts, "2026-11-19 10:00"), due);
    assert_eq!(on(&facts, "2026-12-25 10:00"), due);
    assert_eq!(on(&facts, "2026-12-26 10:00"), Clock::Off);
    // Whoever wants to be left alone is not asked, open or closed.
    for closed in [None, closed] {
        let alone = Facts { may_ask: false, closed, ..facts.clone() };
        assert_eq!(on(&alone, "2026-11-19 10:00"), Clock::Off);
    }
    let answered = Some((at("2026-11-25 16:00"), HarmTargets::default()));
    let late = on(&Facts { checked: answered, ..facts }, "2027-06-01 10:00");
    assert_eq!(late.due(), Some(Due::new(at("2026-11-25 17:00"))));
    assert!(!late.is_late(at("2027-06-01 10:00")));
}

#[test]
fn a_shop_that_never_opens_still_has_clocks() {
    let hours = OpeningHours { week: Default::default(), ..OpeningHours::default() };
    let clocks = Clocks::of(&facts("2026-11-18 10:30"), &hours, at("2026-11-18 10:30"));
    assert_eq!(clocks.update, Clock::Running(Due::new(at("2026-11-21 23:59"))));
}

#[test]
fn what_held_at_a_moment_is_found() {
    let moment = |day: u32| Moment {
        utc: NaiveDate::from_ymd_opt(2026, 11, day)
            .unwrap()
            .and_hms_opt(9, 0, 0)
            .unwrap()
            .and_utc(),
        offset_minutes: 0,
    };
    let fast = HarmTargets { fix_days: 1, ..HarmTargets::default() };
    let first = ClockTargets::default();
    let second = ClockTargets::default().with(Harm::Serious, fast);
    let present = ClockTargets::default().with(Harm::Serious, HarmTargets { fix_days: 9, ..fast });
    let earlier = [
        EarlierTargets { until: moment(10), targets: first.clone() },
        EarlierTargets { until: moment(20), targets: second.clone() },
    ];
    for (day, expected) in
        [(5, &first), (10, &second), (15, &second), (20, &present), (25, &present)]
    {
        assert_eq!(targets_at(&present, &earlier, moment(day)), expected, "{day}");
    }
    let json = serde_json::to_string(&second).unwrap();
    assert_eq!(serde_json::from_str::<ClockTargets>(&json).unwrap(), second);
    // Back to the defaults is as if nothing had been set.
    assert_eq!(second.with(Harm::Serious, HarmTargets::default()), first);
    let wrong =
        ClockTargets::default().with(Harm::Nuisance, HarmTargets { update_days: 0, ..fast });
    assert_eq!(wrong.problems().len(), 1);
}
