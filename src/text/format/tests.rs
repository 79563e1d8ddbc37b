//! How values read, as tables: a value, and what the owner sees.

use super::*;
use crate::domain::Currency;
use chrono::{TimeZone, Utc};
use proptest::prelude::*;

fn text() -> &'static Text {
    Text::english()
}

/// Sunday, November 22, 2026, 14:05: the day of the pictures.
fn now() -> NaiveDateTime {
    at("2026-11-22 14:05")
}

fn at(moment: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M").unwrap()
}

fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::new(code).unwrap())
}

#[test]
fn money_carries_its_sign_or_its_code() {
    for (minor, code, shown) in [
        (123_450, "USD", "$1,234.50"),
        (350, "EUR", "€3.50"),
        (5, "GBP", "£0.05"),
        (1_200, "JPY", "¥1,200"),
        (10_000_000, "INR", "₹100,000.00"),
        (1_200, "CAD", "CA$12.00"),
        (1_200, "SEK", "SEK 12.00"),
        (1_200, "PLN", "PLN 12.00"),
        (1_200, "CHF", "CHF 12.00"),
        (1_234_567, "KWD", "KWD 1,234.567"),
        (0, "USD", "$0.00"),
        (-300, "USD", "-$3.00"),
        (-123_456, "SEK", "SEK -1,234.56"),
        (i64::MIN, "JPY", "-¥9,223,372,036,854,775,808"),
    ] {
        assert_eq!(text().money(money(minor, code)), shown);
    }
}

#[test]
fn sums_stand_side_by_side() {
    let sums = |amounts: &[(i64, &str)]| {
        let mut sums = MoneySums::new();
        for (minor, code) in amounts {
            sums.add(money(*minor, code)).unwrap();
        }
        text().sums(&sums)
    };
    assert_eq!(sums(&[]), "nothing");
    assert_eq!(sums(&[(0, "USD")]), "$0.00");
    assert_eq!(sums(&[(1_200, "USD")]), "$12.00");
    assert_eq!(sums(&[(1_200, "USD"), (350, "EUR")]), "€3.50 and $12.00");
    assert_eq!(sums(&[(1_200, "USD"), (350, "EUR"), (0, "GBP")]), "€3.50 and $12.00");
    assert_eq!(sums(&[(1, "USD"), (2, "EUR"), (3, "GBP")]), "€0.02, £0.03, and $0.01");
}

#[test]
fn a_day_reads_shorter_the_nearer_it_is() {
    for (on, shown) in [
        ("2026-11-22", "today"),
        ("2026-11-23", "tomorrow"),
        ("2026-11-21", "yesterday"),
        ("2026-11-24", "Tuesday"),
        ("2026-11-20", "Friday"),
        ("2026-11-16", "Monday"),
        ("2026-11-28", "Saturday"),
        ("2026-11-15", "Nov 15"),
        ("2026-11-29", "Nov 29"),
        ("2026-12-01", "Dec 1"),
        ("2026-01-31", "Jan 31"),
        ("2025-11-14", "Nov 14, 2025"),
        ("2027-01-02", "Jan 2, 2027"),
    ] {
        assert_eq!(text().day(day(on), now().date()), shown, "{on}");
    }
    let new_year = text().day(day("2026-12-31"), day("2027-01-02"));
    assert_eq!(new_year, "Thursday", "the year is plain from the weekday");
    assert_eq!(text().full_day(day("2026-11-20")), "Friday, November 20, 2026");
    assert_eq!(text().title_day(day("2026-11-22")), "Sunday, November 22");
}

#[test]
fn a_time_follows_its_day() {
    for (moment, shown, start) in [
        ("2026-11-22 17:00", "today 17:00", "Today 17:00"),
        ("2026-11-27 18:00", "Friday 18:00", "Friday 18:00"),
        ("2026-12-01 12:00", "Dec 1 12:00", "Dec 1 12:00"),
        ("2025-11-14 09:05", "Nov 14, 2025, 09:05", "Nov 14, 2025, 09:05"),
    ] {
        assert_eq!(text().day_time(at(moment), now()), shown);
        assert_eq!(text().day_time_start(at(moment), now()), start);
    }
    assert_eq!(text().full_day_time(at("2026-11-20 18:00")), "Friday, November 20, 2026, 18:00");
    assert_eq!(text().time(at("2026-11-20 09:05").time()), "09:05");
}

#[test]
fn what_is_late_says_how_much() {
    for (due, shown) in [
        ("2026-11-22 14:04", "1 min late"),
        ("2026-11-22 13:55", "10 min late"),
        ("2026-11-22 13:06", "59 min late"),
        ("2026-11-22 13:05", "1 h late"),
        ("2026-11-22 10:30", "3 h late"),
        ("2026-11-21 14:06", "23 h late"),
        ("2026-11-21 14:05", "1 day late"),
        ("2026-11-20 17:00", "2 days late"),
        ("2026-11-20 12:00", "2 days late"),
        ("2022-11-22 12:00", "1,461 days late"),
        ("2026-11-22 14:05", "due now"),
    ] {
        assert_eq!(text().late(at(due), now()), shown, "{due}");
    }
}

#[test]
fn what_is_due_soon_counts_down() {
    for (due, shown) in [
        ("2026-11-22 14:05", "due now"),
        ("2026-11-22 14:06", "due in 1 min"),
        ("2026-11-22 15:45", "due in 1 h 40 min"),
        ("2026-11-22 17:05", "due in 3 h"),
        ("2026-11-22 17:06", "due 17:06"),
        ("2026-11-23 10:00", "tomorrow 10:00"),
        ("2026-11-27 18:00", "Friday 18:00"),
        ("2026-11-20 12:00", "2 days late"),
    ] {
        assert_eq!(text().due(at(due), now()), shown, "{due}");
    }
    let just_before_midnight = at("2026-11-22 23:30");
    assert_eq!(text().due(at("2026-11-23 00:15"), just_before_midnight), "due in 45 min");
}

#[test]
fn whole_days_ahead_and_behind() {
    for (on, shown) in [
        ("2026-11-22", "today"),
        ("2026-11-23", "tomorrow"),
        ("2026-11-27", "in 5 days"),
        ("2026-11-21", "yesterday"),
        ("2026-11-17", "5 days ago"),
    ] {
        assert_eq!(text().ahead(day(on), now().date()), shown);
    }
    let since = |day, hour| {
        let utc = Utc.with_ymd_and_hms(2026, 11, day, hour, 0, 0).unwrap();
        text().days_since(Moment { utc, offset_minutes: 60 }, now())
    };
    assert_eq!(since(22, 9), "today");
    assert_eq!(since(21, 23), "today", "it is past midnight where it happened");
    assert_eq!(since(21, 9), "1 day");
    assert_eq!(since(17, 9), "5 days");
    assert_eq!(since(30, 9), "today", "a clock that was wrong shows no nonsense");
}

#[test]
fn spans_have_two_units_at_most() {
    for (minutes, shown) in [
        (-5, "0 min"),
        (0, "0 min"),
        (40, "40 min"),
        (60, "1 h"),
        (190, "3 h 10 min"),
        (1440, "1 day"),
        (1445, "1 day"),
        (3120, "2 days 4 h"),
        (i64::MAX, "6,405,119,470,038,038 days 18 h"),
    ] {
        assert_eq!(text().span(minutes), shown);
    }
}

#[test]
fn counts_and_lists() {
    let list = |things: &[&str]| {
        let things: Vec<String> = things.iter().map(|&thing| thing.to_owned()).collect();
        text().listed(&things)
    };
    assert_eq!(text().count(0), "0");
    assert_eq!(text().count(999), "999");
    assert_eq!(text().count(1_234_567), "1,234,567");
    assert_eq!(list(&[]), "");
    assert_eq!(list(&["Tuesday", "Friday"]), "Tuesday and Friday");
    assert_eq!(list(&["a", "b", "c"]), "a, b, and c");
}

#[test]
fn long_words_end_with_a_word() {
    let cut = |words, most| text().shortened(words, most);
    assert_eq!(cut("I will call you", 15), "I will call you");
    assert_eq!(cut("I will call you by Friday", 15), "I will call…");
    assert_eq!(cut("I will call you by Friday", 16), "I will call you…");
    assert_eq!(cut("We are sorry, Marta", 15), "We are sorry…");
    assert_eq!(cut("two\nlines\t here", 40), "two lines here");
    assert_eq!(cut("Donaudampfschifffahrt", 10), "Donaudamp…");
    assert_eq!(cut("a Donaudampfschifffahrt", 10), "a Donauda…");
    assert_eq!(cut("", 10), "");
}

proptest! {
    #[test]
    fn a_cut_never_grows_and_never_breaks(words in ".{0,300}", most in 1_usize..200) {
        let cut = text().shortened(&words, most);
        prop_assert!(cut.chars().count() <= most);
    }

    #[test]
    fn grouping_keeps_every_digit(count: u64) {
        prop_assert_eq!(text().count(count).replace(',', ""), count.to_string());
    }

    #[test]
    fn every_minute_is_either_late_or_due(minutes in -5_000_000_i64..5_000_000) {
        let due = now() + chrono::TimeDelta::minutes(minutes);
        let shown = text().due(due, now());
        prop_assert_eq!(shown.ends_with("late"), minutes < 0, "{}", shown);
    }
}

/// A language with the patterns of German, made of the English files.
fn german() -> &'static Text {
    Text::made("de", |name, english| match name {
        "format" => [
            ("decimal-mark = .", "decimal-mark = ,"),
            ("group-mark = ,", "group-mark = ."),
            ("= { $sign }{ $number }", "= { $number } { $sign }"),
            ("{ $month } { $day }, { $year }", "{ $day }. { $month } { $year }"),
            ("{ $month } { $day }", "{ $day }. { $month }"),
            ("{ $one } and { $two }", "{ $one } und { $two }"),
            ("{ $most }, and { $last }", "{ $most } und { $last }"),
            ("month-december = December", "month-december = Dezember"),
        ]
        .iter()
        .fold(english.to_owned(), |text, (from, to)| text.replace(from, to)),
        "names" => english.replace("weekday-tue = Tuesday", "weekday-tue = Dienstag"),
        _ => english.to_owned(),
    })
}

#[test]
fn another_language_brings_its_own_patterns() {
    let text = german();
    assert_eq!(text.money(money(123_450, "EUR")), "1.234,50 €");
    assert_eq!(text.money(money(1_200, "SEK")), "SEK 12,00");
    assert_eq!(text.count(1_234_567), "1.234.567");
    assert_eq!(text.full_day(day("2026-12-01")), "Dienstag, 1. Dezember 2026");
    assert_eq!(text.title_day(day("2026-12-01")), "Dienstag, 1. Dezember");
    let things = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(text.listed(&things), "a, b und c");
    assert_eq!(text.listed(&things[..2]), "a und b");
}

#[test]
fn a_language_may_count_hours_to_twelve() {
    let text = Text::made("en-AU", |_, english| english.replace("clock = 24", "clock = 12"));
    let said = |moment: &str| text.time(at(moment).time());
    assert_eq!(said("2026-11-22 00:05"), "12:05\u{a0}AM");
    assert_eq!(said("2026-11-22 12:00"), "12:00\u{a0}PM");
    assert_eq!(said("2026-11-22 17:30"), "5:30\u{a0}PM");
    assert_eq!(text.opening_hour(8 * 60), "8\u{a0}AM");
    assert_eq!(text.opening_hour(13 * 60 + 30), "1:30\u{a0}PM");
    // The end of a day is its midnight.
    assert_eq!(text.opening_hour(1440), "12\u{a0}AM");
    assert_eq!(Text::english().opening_hour(1440), "24");
}
