//! The calendar: read back by an independent reader, in twelve zones, over changes of clocks.

use super::{order, week, written};
use crate::support::{Shop, at};
use amends::domain::{CadenceDraft, CaseId, PromiseDraft};
use amends::jobs::{Detail, ExportOrder, Format, Progress, copy};
use amends::logbook::promises::PromiseEnd;
use amends::logbook::{Ids, Logbook};
use amends::store::Store;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus,
    ICalendarValue,
};
use chrono::{NaiveDateTime, Weekday};

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

fn calendar(shop: &Shop, detail: Detail) -> String {
    written(shop, ExportOrder { detail, ..order(Format::Ics) })
}

fn events(text: &str) -> Vec<ICalendarComponent> {
    let read = ICalendar::parse(text).expect("a calendar");
    let events = read.components.into_iter();
    events.filter(|it| it.component_type == ICalendarComponentType::VEvent).collect()
}

fn text_of(event: &ICalendarComponent, property: &ICalendarProperty) -> String {
    match event.property(property).and_then(|entry| entry.values.first()) {
        Some(ICalendarValue::Text(text)) => text.clone(),
        other => panic!("{property:?}: {other:?}"),
    }
}

fn sequence(event: &ICalendarComponent) -> i64 {
    match event.property(&ICalendarProperty::Sequence).and_then(|entry| entry.values.first()) {
        Some(ICalendarValue::Integer(number)) => *number,
        other => panic!("{other:?}"),
    }
}

/// How many seconds after it begins an event rings.
fn rings(text: &str, event: &ICalendarComponent) -> Vec<i64> {
    let read = ICalendar::parse(text).expect("a calendar");
    let alarms = event.component_ids.iter().map(|id| &read.components[*id as usize]);
    let mut rings: Vec<_> = alarms
        .map(|alarm| {
            assert_eq!(alarm.component_type, ICalendarComponentType::VAlarm);
            let trigger = alarm.property(&ICalendarProperty::Trigger).expect("a trigger");
            match trigger.values.first() {
                Some(ICalendarValue::Duration(span)) => {
                    let hours = i64::from(span.weeks * 7 + span.days) * 24 + i64::from(span.hours);
                    let seconds = hours * 3600 + i64::from(span.minutes * 60 + span.seconds);
                    if span.neg { -seconds } else { seconds }
                }
                other => panic!("{other:?}"),
            }
        })
        .collect();
    rings.sort_unstable();
    rings
}

/// The civil minutes at which the events begin for somebody in a zone.
fn begins(text: &str, zone: &str) -> Vec<NaiveDateTime> {
    let read = ICalendar::parse(text).expect("a calendar");
    let zone: Tz = zone.parse().expect("a zone");
    let mut begins: Vec<_> =
        read.expand_dates(zone, 1000).events.iter().map(|it| it.start.naive_local()).collect();
    begins.sort();
    begins
}

/// A shop with promises on both sides of both changes of clocks, and on a leap day.
fn promises() -> (Shop, CaseId) {
    let mut shop = Shop::at("2026-03-20 09:00");
    let case = shop.case("Zoë Novak", "Nothing came; or rather: \"something\", broken.");
    for due in ["2026-03-28 12:00", "2026-03-29 12:00", "2026-10-25 12:00", "2028-02-29 23:59"] {
        shop.promise(
            case,
            "I will call you by noon, Zoë; promised.\nWithout fail: 100%, \\o/",
            due,
        );
    }
    (shop, case)
}

#[test]
fn every_promise_is_at_its_minute_in_every_zone() {
    let (shop, _) = promises();
    let text = calendar(&shop, Detail::Full);
    let dues = ["2026-03-28 12:00", "2026-03-29 12:00", "2026-10-25 12:00", "2028-02-29 23:59"];
    for zone in ZONES {
        assert_eq!(begins(&text, zone), dues.map(at), "{zone}");
    }
}

#[test]
fn another_reader_finds_words_and_alarms() {
    let (shop, _) = promises();
    let text = calendar(&shop, Detail::Full);
    let events = events(&text);
    assert_eq!(events.len(), 4);
    for event in &events {
        let description = text_of(event, &ICalendarProperty::Description);
        assert_eq!(
            description,
            "I will call you by noon, Zoë; promised.\nWithout fail: 100%, \\o/\n2026-0001 Nothing \
             came; or rather: \"something\", broken"
        );
        let summary = text_of(event, &ICalendarProperty::Summary);
        assert_eq!(summary, "I will call you by noon, Zoë; promised. (Zoë Novak)");
        assert_eq!(event.status(), Some(&ICalendarStatus::Confirmed));
        assert_eq!(event.component_ids.len(), 2, "ten minutes before, and when due");
        assert_eq!(rings(&text, event), [-600, 0]);
        assert_eq!(sequence(event), 0);
    }
    let mut uids: Vec<&str> = events.iter().filter_map(ICalendarComponent::uid).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), 4);
}

#[test]
fn a_change_keeps_the_identifier_and_raises_the_sequence() {
    let (mut shop, case) = promises();
    let first = events(&calendar(&shop, Detail::Bare));
    let open = shop.log.case_page(case).expect("a page").promises[0].clone();
    let draft = PromiseDraft {
        words: "Corrected".into(),
        due: "2026-04-02 10:00".into(),
        ..PromiseDraft::default()
    };
    shop.log.correct_promise(open.id, &draft).expect("corrected");
    shop.log.end_promise(open.id, PromiseEnd::Kept, "").expect("kept");
    let then = events(&calendar(&shop, Detail::Bare));
    assert_eq!(first.len(), then.len());
    let of = |events: &[ICalendarComponent]| {
        let uid = format!("{}@amends", open.id);
        events.iter().find(|event| event.uid() == Some(&uid)).cloned().expect("the same one")
    };
    assert_eq!((sequence(&of(&first)), sequence(&of(&then))), (0, 2));
    assert_eq!(of(&then).status(), Some(&ICalendarStatus::Cancelled));
    assert!(of(&then).component_ids.is_empty(), "what has ended rings no more");
    // Undone, it stands again, with a sequence that is higher still.
    shop.log.undo(None).expect("undone");
    let again = of(&events(&calendar(&shop, Detail::Bare)));
    assert_eq!((again.status(), sequence(&again)), (Some(&ICalendarStatus::Confirmed), 3));
}

/// The old day is let go of, and the new one is a promise of its own.
#[test]
fn a_moved_promise_leaves_its_old_day() {
    let (mut shop, case) = promises();
    let open = shop.log.case_page(case).expect("a page").promises[0].clone();
    let draft = PromiseDraft {
        words: "A day later".into(),
        due: "2026-03-30 12:00".into(),
        ..PromiseDraft::default()
    };
    let next = shop.log.move_promise(open.id, &draft, "").expect("moved");
    let found = events(&calendar(&shop, Detail::Bare));
    assert_eq!(found.len(), 5);
    let of = |id: amends::domain::PromiseId| {
        let uid = format!("{id}@amends");
        let event = found.iter().find(|event| event.uid() == Some(&uid)).expect("an event");
        (event.status().cloned(), sequence(event))
    };
    assert_eq!(of(open.id), (Some(ICalendarStatus::Cancelled), 1));
    assert_eq!(of(next), (Some(ICalendarStatus::Confirmed), 0));
}

/// After a disk has died, the copy goes on where the log was: no calendar shows anything twice.
#[test]
fn a_restored_copy_writes_the_same_calendar() {
    let (mut shop, case) = fridays(CadenceDraft::default());
    let once = shop.promise(case, "I will call you.", "2026-11-25 12:00");
    shop.log.end_promise(once, PromiseEnd::Kept, "").expect("kept");
    let open = shop.log.case_page(case).expect("a page").file.promises;
    let date = open.iter().find(|date| date.cadence.is_some()).expect("a date").id;
    shop.log.end_promise(date, PromiseEnd::Kept, "").expect("kept");
    let folder = tempfile::tempdir().unwrap();
    let made = copy::make(shop.log.store(), folder.path(), shop.log.now(), &Progress::unwatched());
    let store = Store::open(&made.unwrap().0, |_| Ok(())).unwrap();
    let clock = std::sync::Arc::new(shop.clock.clone());
    let log = Logbook::new(store, clock, Ids::Seeded(7), [2; 16]).unwrap();
    let restored = Shop { log, clock: shop.clock.clone() };
    assert_eq!(calendar(&restored, Detail::Full), calendar(&shop, Detail::Full));
}

/// Names as lists and letters have them, and those of firms.
#[test]
fn a_calendar_names_people_as_one_speaks_to_them() {
    for (name, told) in [
        ("Dr. Ana Ruiz", "Promise due: Ana"),
        ("Mr. Patel", "Promise due: Mr. Patel"),
        ("Harbor Hotel", "Promise due: Harbor Hotel"),
        ("Ruiz, Ana", "Promise due"),
    ] {
        let mut shop = Shop::at("2026-03-20 09:00");
        let case = shop.case(name, "Nothing came.");
        shop.promise(case, "I will call you.", "2026-04-01 12:00");
        let event = &events(&calendar(&shop, Detail::FirstName))[0];
        assert_eq!(text_of(event, &ICalendarProperty::Summary), told);
    }
}

#[test]
fn a_calendar_tells_no_more_than_it_may() {
    let (shop, _) = promises();
    let first_name = calendar(&shop, Detail::FirstName);
    assert!(first_name.contains("Promise due: Zoë"));
    let bare = calendar(&shop, Detail::Bare);
    for secret in ["Novak", "call you", "2026-0001", "Nothing came"] {
        assert!(!first_name.contains(secret) && !bare.contains(secret), "{secret}");
    }
    assert!(!bare.contains("Zoë"));
    assert_eq!(text_of(&events(&bare)[0], &ICalendarProperty::Summary), "Promise due");
}

/// A case with news for every Friday, promised on a Wednesday.
fn fridays(draft: CadenceDraft) -> (Shop, CaseId) {
    let mut shop = Shop::at("2026-11-18 09:00");
    let case = shop.case("Tomas Hale", "It never came.");
    let draft = CadenceDraft { words: "News".into(), weekdays: vec![Weekday::Fri], ..draft };
    shop.log.add_cadence(case, &draft).expect("a cadence");
    (shop, case)
}

fn uids(text: &str) -> Vec<String> {
    events(text).iter().filter_map(|event| event.uid().map(str::to_owned)).collect()
}

/// What is on record, and what the rule gives within a year after that.
#[test]
fn dates_of_a_repeating_promise_are_promises_like_others() {
    let (shop, _) = fridays(CadenceDraft::default());
    let text = calendar(&shop, Detail::FirstName);
    for zone in ["UTC", "Australia/Lord_Howe"] {
        let begins = begins(&text, zone);
        assert_eq!(begins.len(), 52, "a year of Fridays");
        assert_eq!(begins[..2], ["2026-11-20 17:00", "2026-11-27 17:00"].map(at), "{zone}");
        assert_eq!(begins[51], at("2027-11-12 17:00"));
    }
    let rings = events(&text).iter().all(|event| event.component_ids.len() == 2);
    assert!(rings, "each of them rings");
}

/// A date has the same name before and after it comes into being, and whatever becomes of it.
#[test]
fn a_date_keeps_its_identifier_when_it_comes_into_being() {
    let (mut shop, case) = fridays(CadenceDraft::default());
    let before = calendar(&shop, Detail::FirstName);
    let open = shop.log.case_page(case).expect("a page").promises[0].id;
    shop.log.end_promise(open, PromiseEnd::Kept, "").expect("kept");
    let after = calendar(&shop, Detail::FirstName);
    let sorted = |text: &str| {
        let mut uids = uids(text);
        uids.sort();
        uids
    };
    assert_eq!(sorted(&before), sorted(&after));
    let mut unique = sorted(&after);
    unique.dedup();
    assert_eq!(unique.len(), 52);
    let ended: Vec<_> = events(&after)
        .into_iter()
        .filter(|event| event.status() == Some(&ICalendarStatus::Cancelled))
        .collect();
    assert_eq!(ended.len(), 1);
    assert_eq!(sequence(&ended[0]), 1);
}

#[test]
fn dates_end_with_their_repeating_promise() {
    use amends::domain::cadence::EndsBy;
    let by_count =
        CadenceDraft { ends_by: EndsBy::Count, count: "3".into(), ..CadenceDraft::default() };
    let by_date = CadenceDraft {
        ends_by: EndsBy::Date,
        last_day: "2026-12-04".into(),
        ..CadenceDraft::default()
    };
    for draft in [by_count, by_date] {
        let (mut shop, case) = fridays(draft);
        let three = ["2026-11-20 17:00", "2026-11-27 17:00", "2026-12-04 17:00"].map(at);
        assert_eq!(begins(&calendar(&shop, Detail::Bare), "UTC"), three);
        // Once it is ended, nothing is left but what was on record, and that is cancelled.
        let cadence = shop.log.case_page(case).expect("a page").cadences[0].id;
        shop.log.end_cadence(cadence).expect("ended");
        let left = events(&calendar(&shop, Detail::Bare));
        let is_over =
            |event: &ICalendarComponent| event.status() == Some(&ICalendarStatus::Cancelled);
        assert!(left.len() == 1 && left.iter().all(is_over), "{left:?}");
    }
}

/// A missed date stays until somebody ends it; those missed behind it have passed too.
#[test]
fn missed_dates_behind_one_on_record_are_not_shown_again() {
    let (shop, _) = fridays(CadenceDraft::default());
    shop.now("2026-12-09 09:00");
    let begins = begins(&calendar(&shop, Detail::Bare), "UTC");
    assert_eq!(begins[..2], ["2026-11-20 17:00", "2026-12-11 17:00"].map(at));
}

#[test]
fn lines_are_folded_within_characters_and_end_as_they_must() {
    let mut shop = Shop::at("2026-03-20 09:00");
    let case = shop.case("謝罪 🙏 Grüße", "x");
    shop.promise(case, &"謝罪🙏ü ,;\\\"\n".repeat(300), "2026-04-01 12:00");
    for text in [calendar(&shop, Detail::Full), calendar(&week(), Detail::Full)] {
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
            assert!(!line.contains(['\r', '\n']));
        }
        let unfolded = text.replace("\r\n ", "");
        assert!(!unfolded.contains('\u{fffd}'));
    }
    let event = &events(&calendar(&shop, Detail::Full))[0];
    let description = text_of(event, &ICalendarProperty::Description);
    assert!(description.starts_with(&"謝罪🙏ü ,;\\\"\n".repeat(299)));
}
