//! Tests of reading days and due times; apart from `when.rs` to keep both files short.

use proptest::prelude::*;

use super::*;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// Friday, 20 November 2026, a quarter past ten.
fn now() -> NaiveDateTime {
    at("2026-11-20 10:15")
}

#[test]
fn reads_due_times() {
    for (text, due) in [
        ("2026-11-20", "2026-11-20 17:00"),
        ("2026-11-20 12:00", "2026-11-20 12:00"),
        ("2026-11-20T12:00", "2026-11-20 12:00"),
        ("2026-11-20t12:00:59", "2026-11-20 12:00"),
        ("today", "2026-11-20 17:00"),
        ("  Today   17:30 ", "2026-11-20 17:30"),
        ("tomorrow", "2026-11-21 17:00"),
        ("tomorrow 9", "2026-11-21 09:00"),
        ("tomorrow 9am", "2026-11-21 09:00"),
        ("9am tomorrow", "2026-11-21 09:00"),
        ("9:30 pm", "2026-11-20 21:30"),
        ("9.30 p.m.", "2026-11-20 21:30"),
        ("at 9", "2026-11-20 09:00"),
        ("8:00", "2026-11-20 08:00"),
        ("noon", "2026-11-20 12:00"),
        ("12pm", "2026-11-20 12:00"),
        ("12:30 am", "2026-11-20 00:30"),
        ("friday noon", "2026-11-27 12:00"),
        ("by noon on Monday", "2026-11-23 12:00"),
        ("FRI 5pm", "2026-11-27 17:00"),
        ("monday at 15:00", "2026-11-23 15:00"),
        ("next friday", "2026-11-27 17:00"),
        ("next monday", "2026-11-23 17:00"),
        ("this wed 9:00", "2026-11-25 09:00"),
        ("this friday", "2026-11-20 17:00"),
        ("in 1 hour", "2026-11-20 11:15"),
        ("in an hour", "2026-11-20 11:15"),
        ("in half an hour", "2026-11-20 10:45"),
        ("in 30 minutes", "2026-11-20 10:45"),
        ("in 2 days", "2026-11-22 17:00"),
        ("in two days at noon", "2026-11-22 12:00"),
        ("in 3 weeks", "2026-12-11 17:00"),
        ("in 1 month", "2026-12-20 17:00"),
        ("Nov 20", "2026-11-20 17:00"),
        ("Nov. 19th", "2027-11-19 17:00"),
        ("feb 29", "2028-02-29 17:00"),
        ("20 Nov 2026 15:00", "2026-11-20 15:00"),
        ("20. Nov 2026", "2026-11-20 17:00"),
        ("the 1st of December", "2026-12-01 17:00"),
        ("November 20, 2026", "2026-11-20 17:00"),
        ("Friday, November 20", "2026-11-20 17:00"),
        ("11/20/2026", "2026-11-20 17:00"),
        ("20/11/2026", "2026-11-20 17:00"),
        ("12/12/2026 8 am", "2026-12-12 08:00"),
        ("11/30", "2026-11-30 17:00"),
        ("20.11.2026", "2026-11-20 17:00"),
        ("5.12.2026 9:15", "2026-12-05 09:15"),
        ("fri 12/11/2026", "2026-12-11 17:00"),
    ] {
        assert_eq!(parse_when(text, now()), Ok(at(due)), "{text}");
    }
}

/// Noon, 17:00 and 20:00 are what a part of a day stands for when no hour is said.
#[test]
fn reads_parts_of_a_day() {
    for (text, due) in [
        ("tomorrow morning", "2026-11-21 12:00"),
        ("this afternoon", "2026-11-20 17:00"),
        ("tonight", "2026-11-20 20:00"),
        ("tonight at 8", "2026-11-20 20:00"),
        ("by 6 tonight", "2026-11-20 18:00"),
        ("Friday evening", "2026-11-27 20:00"),
        ("Friday night at 9", "2026-11-27 21:00"),
        ("tomorrow afternoon at 3", "2026-11-21 15:00"),
        ("at 9 tomorrow morning", "2026-11-21 09:00"),
        ("monday at 5 in the afternoon", "2026-11-23 17:00"),
        ("8:30 in the evening", "2026-11-20 20:30"),
        ("in the morning", "2026-11-21 12:00"),
        ("in the evening", "2026-11-20 20:00"),
        ("midday", "2026-11-20 12:00"),
        ("afternoon", "2026-11-20 17:00"),
    ] {
        assert_eq!(parse_when(text, now()), Ok(at(due)), "{text}");
    }
    let at_night = at("2026-11-20 01:30");
    assert_eq!(parse_when("in the morning", at_night), Ok(at("2026-11-20 12:00")));
    let late = at("2026-11-20 21:00");
    assert_eq!(parse_when("in the evening", late), Ok(at("2026-11-21 20:00")));
}

#[test]
fn reads_ends_and_stretches() {
    for (text, due) in [
        ("end of the week", "2026-11-20 17:00"),
        ("by the end of next week", "2026-11-27 17:00"),
        ("next week", "2026-11-27 17:00"),
        ("this week", "2026-11-20 17:00"),
        ("by the end of the month", "2026-11-30 17:00"),
        ("next month", "2026-12-31 17:00"),
        ("end of December", "2026-12-31 17:00"),
        ("end of feb", "2027-02-28 17:00"),
        ("end of today", "2026-11-20 17:00"),
        ("end of the day", "2026-11-20 17:00"),
        ("at the end of tuesday", "2026-11-24 17:00"),
        ("the day after tomorrow", "2026-11-22 17:00"),
        ("day after tomorrow at noon", "2026-11-22 12:00"),
        ("within two days", "2026-11-22 17:00"),
        ("in the next two days", "2026-11-22 17:00"),
        ("within the hour", "2026-11-20 11:15"),
        ("within half an hour", "2026-11-20 10:45"),
        ("before friday", "2026-11-26 17:00"),
        ("before noon on friday", "2026-11-27 12:00"),
        ("monday between 2 and 4 pm", "2026-11-23 16:00"),
        ("monday between 9 and 11", "2026-11-23 11:00"),
        ("saturday from 10", "2026-11-21 10:00"),
        ("until monday", "2026-11-23 17:00"),
    ] {
        assert_eq!(parse_when(text, now()), Ok(at(due)), "{text}");
    }
    let sunday = at("2026-11-22 10:00");
    assert_eq!(parse_when("end of the week", sunday), Ok(at("2026-11-22 17:00")));
    assert_eq!(parse_when("next week", sunday), Ok(at("2026-11-27 17:00")));
}

#[test]
fn reads_hours_in_words_and_with_points() {
    for (text, due) in [
        ("17.30", "2026-11-20 17:30"),
        ("at 10.12", "2026-11-20 10:12"),
        ("friday 10.12", "2026-11-27 10:12"),
        ("24.12.", "2026-12-24 17:00"),
        ("24.12", "2026-12-24 17:00"),
        ("on 10.12", "2026-12-10 17:00"),
        ("10.12. 15:00", "2026-12-10 15:00"),
        ("on the 4th", "2026-12-04 17:00"),
        ("by the 30th at noon", "2026-11-30 12:00"),
        ("half past eleven", "2026-11-20 11:30"),
        ("half past three pm", "2026-11-20 15:30"),
        ("a quarter to ten tomorrow", "2026-11-21 09:45"),
        ("friday at quarter past 12", "2026-11-27 12:15"),
        ("tomorrow 9 o'clock", "2026-11-21 09:00"),
        ("by eleven", "2026-11-20 11:00"),
    ] {
        assert_eq!(parse_when(text, now()), Ok(at(due)), "{text}");
    }
}

/// A Friday that is over is never meant by "this Friday", unless one looks back.
#[test]
fn this_friday_is_still_to_come() {
    let sunday = at("2026-11-22 10:00");
    assert_eq!(parse_when("this friday", sunday), Ok(at("2026-11-27 17:00")));
    assert_eq!(parse_day_ahead("this friday", sunday.date()), Ok(at("2026-11-27 00:00").date()));
    assert_eq!(parse_day("this friday", sunday.date()), Ok(at("2026-11-20 00:00").date()));
}

/// Without a day there is nothing to ask about but the two ends of one.
#[test]
fn a_time_alone_never_speaks_of_two_days() {
    for text in ["midnight", "at midnight", "12 am", "5"] {
        let Err(WhenProblem::Ambiguous { first, second }) = parse_time(text) else {
            panic!("{text} has two readings");
        };
        assert_eq!(first.date(), second.date(), "{text}");
    }
    assert_eq!(parse_time("17.30"), Ok(at("2026-11-20 17:30").time()));
}

#[test]
fn hands_back_both_readings() {
    for (text, first, second) in [
        ("11/12/2026", "2026-11-12 17:00", "2026-12-11 17:00"),
        ("11/12/2026 9:00", "2026-11-12 09:00", "2026-12-11 09:00"),
        ("3-4-2027", "2027-03-04 17:00", "2027-04-03 17:00"),
        ("midnight", "2026-11-20 00:00", "2026-11-21 00:00"),
        ("monday midnight", "2026-11-23 00:00", "2026-11-24 00:00"),
        ("12 am", "2026-11-20 00:00", "2026-11-21 00:00"),
        ("tomorrow 5", "2026-11-21 05:00", "2026-11-21 17:00"),
        ("at half past three", "2026-11-20 03:30", "2026-11-20 15:30"),
    ] {
        let (first, second) = (at(first), at(second));
        let problem = WhenProblem::Ambiguous { first, second };
        assert_eq!(parse_when(text, now()), Err(problem), "{text}");
    }
}

#[test]
fn refuses_with_the_reason() {
    use WhenProblem::{Empty, NotUnderstood, OutOfRange};
    for (text, problem) in [
        ("", Empty),
        (" \t ", Empty),
        ("soon", NotUnderstood),
        ("9", NotUnderstood),
        ("10.12", NotUnderstood),
        ("end", NotUnderstood),
        ("between 2 and friday", NotUnderstood),
        ("the 4th", NotUnderstood),
        ("half past thirteen", NotUnderstood),
        ("monday's", NotUnderstood),
        ("11/20/26", NotUnderstood),
        ("26-11-20", NotUnderstood),
        ("friday friday", NotUnderstood),
        ("2026-11-20T12:00Z", NotUnderstood),
        ("2026-11-20 12:00 +01", NotUnderstood),
        ("in 5", NotUnderstood),
        ("2026-02-30", NO_SUCH_DATE),
        ("31.4.2026", NO_SUCH_DATE),
        ("13/13/2026", NO_SUCH_DATE),
        ("0/5/2026", NO_SUCH_DATE),
        ("feb 30", NO_SUCH_DATE),
        ("Monday, November 20 2026", NO_SUCH_DATE),
        ("25:00", NO_SUCH_TIME),
        ("24:00", NO_SUCH_TIME),
        ("9:60", NO_SUCH_TIME),
        ("13 pm", NO_SUCH_TIME),
        ("tomorrow 25", NO_SUCH_TIME),
        ("1969-12-31", OutOfRange),
        ("2201-01-01", OutOfRange),
        ("in 99999999999999 days", OutOfRange),
        ("in 99999999999999 hours", OutOfRange),
        ("in 99999999 months", OutOfRange),
    ] {
        assert_eq!(parse_when(text, now()), Err(problem), "{text}");
    }
}

#[test]
fn moments_that_have_been_look_back() {
    for (text, was) in [
        ("friday noon", "2026-11-13 12:00"),
        ("yesterday 15:30", "2026-11-19 15:30"),
        ("monday", "2026-11-16 17:00"),
        ("Nov 21, 9:00", "2025-11-21 09:00"),
        ("2026-11-20T08:05", "2026-11-20 08:05"),
        ("8:00", "2026-11-20 08:00"),
    ] {
        assert_eq!(parse_when_past(text, now()), Ok(at(was)), "{text:?}");
    }
    assert_eq!(parse_when_past("someday", now()), Err(WhenProblem::NotUnderstood));
}

#[test]
fn days_look_back() {
    for (text, day) in [
        ("today", "2026-11-20"),
        ("yesterday", "2026-11-19"),
        ("friday", "2026-11-13"),
        ("last friday", "2026-11-13"),
        ("monday", "2026-11-16"),
        ("next monday", "2026-11-23"),
        ("3 days ago", "2026-11-17"),
        ("a week ago", "2026-11-13"),
        ("2 months ago", "2026-09-20"),
        ("in 2 days", "2026-11-22"),
        ("Dec 24", "2025-12-24"),
        ("Nov 20", "2026-11-20"),
        ("2026-11-01", "2026-11-01"),
    ] {
        let day: NaiveDate = day.parse().unwrap();
        assert_eq!(parse_day(text, now().date()), Ok(day), "{text}");
    }
    for text in ["today 9:00", "noon", "in 2 hours", "ago"] {
        let found = parse_day(text, now().date());
        assert_eq!(found, Err(WhenProblem::NotUnderstood), "{text}");
    }
}

prop_compose! {
    /// Any minute from 1980 to 2170.
    fn any_minute()(minutes in 0..100_000_000_i64) -> NaiveDateTime {
        at("1980-01-01 00:00") + TimeDelta::minutes(minutes)
    }
}

proptest! {
    #[test]
    fn never_panics(text: String, now in any_minute()) {
        let _ = parse_when(&text, now);
        let _ = parse_day(&text, now.date());
        let _ = parse_when(&text, NaiveDateTime::MAX);
        let _ = parse_day(&text, NaiveDate::MIN);
    }

    #[test]
    fn near_misses_never_panic(
        words in prop::collection::vec(prop::sample::select(vec![
            "in", "next", "last", "friday", "nov", "9", "31", "2026", "99999999999", "-", "/", ".",
            ":", "am", "pm", "at", "midnight", "ago", "months", "days", "hours", "a", "th", "feb",
            "tomorrow", "é", "30", ",", " ", "end", "of", "morning", "between", "and", "half", "past",
            "to", "before", "within", "week", "'", "tonight", "i̇", "clock", "o",
        ]), 0..9),
        now in any_minute(),
    ) {
        for text in [words.concat(), words.join(" ")] {
            for now in [now, NaiveDateTime::MAX, NaiveDateTime::MIN] {
                if let Ok(found) = parse_when(&text, now) {
                    prop_assert!(YEARS.contains(&found.year()));
                    prop_assert_eq!(whole_minute(found), found);
                }
                if let Ok(found) = parse_day(&text, now.date()) {
                    prop_assert!(YEARS.contains(&found.year()));
                }
                let mut end = 0;
                for found in find_whens(&text, now) {
                    prop_assert!(found.span.start >= end && text.get(found.span.clone()).is_some());
                    prop_assert!(YEARS.contains(&found.at.year()));
                    end = found.span.end;
                }
            }
        }
    }

    #[test]
    fn iso_comes_back(due in any_minute(), now in any_minute()) {
        for format in ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%d.%m.%Y %H:%M", "%b %d, %Y %I:%M %p"] {
            let text = due.format(format).to_string();
            // Midnight by "am" has two readings, on purpose.
            if !text.ends_with("12:00 AM") {
                prop_assert_eq!(parse_when(&text, now), Ok(due), "{}", text);
            }
        }
        prop_assert_eq!(parse_day(&due.date().to_string(), now.date()), Ok(due.date()));
    }

    #[test]
    fn a_weekday_is_one_to_seven_days_away(
        name in prop::sample::select(vec!["mon", "Tue", "wed", "THU", "friday", "sat", "sunday"]),
        now in any_minute(),
    ) {
        let ahead = parse_when(name, now).unwrap();
        prop_assert!((1..=7).contains(&(ahead.date() - now.date()).num_days()));
        prop_assert_eq!(Some(ahead.weekday()), name.parse().ok());
        let back = parse_day(name, now.date()).unwrap();
        prop_assert!((1..=7).contains(&(now.date() - back).num_days()));
    }

    #[test]
    fn in_n_days_is_exact(n in 0..9000_i64, now in any_minute()) {
        let due = parse_when(&format!("in {n} days"), now).unwrap();
        prop_assert_eq!(due, (now.date() + TimeDelta::days(n)).and_time(DEFAULT_DUE_TIME));
        let due = parse_when(&format!("in {n} minutes"), now).unwrap();
        prop_assert_eq!(due, now + TimeDelta::minutes(n));
        let day = parse_day(&format!("{n} days ago"), now.date());
        let expected = now.date() - TimeDelta::days(n);
        if expected.year() >= 1970 {
            prop_assert_eq!(day, Ok(expected));
        }
    }
}

#[test]
fn a_time_is_read_in_the_form_in_which_a_country_shows_it() {
    let now = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(14, 5, 0).unwrap();
    for shown in ["5:30 PM", "5:30\u{a0}PM", "5:30\u{202f}pm", "5:30 p.m.", "5.30pm", "17:30"] {
        let time = NaiveTime::from_hms_opt(17, 30, 0).unwrap();
        assert_eq!(parse_time(shown), Ok(time), "{shown:?}");
        let friday = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap().and_time(time);
        assert_eq!(parse_when(&format!("friday {shown}"), now), Ok(friday), "{shown:?}");
    }
}
