//! The computer stood still for three days: nothing fires and nothing is forgotten. Everything
//! that was missed is on Today as soon as the log is opened again.

use crate::support::{Shop, Window, at};
use amends::domain::{
    CadenceDraft, Channel, ConcessionDraft, Harm, PlanBDraft, PreventionDraft, Shop as Settings,
};
use amends::logbook::{Ids, Logbook};
use amends::platform::clock::FixedClock;
use amends::store::{FILE_NAME, Store};
use chrono::Weekday;
use std::path::Path;
use std::sync::Arc;

/// The shop whose log lies in a folder, at a moment.
fn opened(folder: &Path, moment: &str) -> Shop {
    let clock = FixedClock::at_local(at(moment), 60);
    let path = folder.join(FILE_NAME);
    let store = if path.exists() { Store::open(&path, |_| Ok(())) } else { Store::create(&path) };
    let log = Logbook::new(store.unwrap(), Arc::new(clock.clone()), Ids::System, [1; 16]).unwrap();
    Shop { log, clock }
}

/// Wednesday morning: something of every kind is due before Saturday.
fn wednesday(shop: &mut Shop) {
    let (name, owner) = ("Rosa's Bakery".into(), "Rosa".into());
    let hours = amends::domain::OpeningHours::always();
    shop.log.save_shop(&Settings { name, owner, hours, ..Settings::default() }).unwrap();
    let promised = shop.case("Marta Novak", "The cake came a day late.");
    shop.promise(promised, "I will bring the candles.", "today 17:00");
    shop.promise(promised, "I will call about the photos.", "thursday noon");
    shop.promise(promised, "I will come by in person.", "saturday 16:00");
    let repeating = shop.case("Tomas Hale", "The mixer never came.");
    let cadence = CadenceDraft {
        words: "How the stock stands".into(),
        weekdays: vec![Weekday::Thu, Weekday::Fri],
        until: "delivered".into(),
        ..CadenceDraft::default()
    };
    shop.log.add_cadence(repeating, &cadence).unwrap();
    let plan =
        PlanBDraft { day: "1".into(), words: "Buy one elsewhere".into(), budget: "599".into() };
    shop.log.prepare_plan_b(repeating, &plan).unwrap();
    let prevention = PreventionDraft {
        what: "Confirm every order by text".into(),
        due: "friday".into(),
        ..PreventionDraft::default()
    };
    shop.log.save_prevention(repeating, &prevention).unwrap();
    let credit = ConcessionDraft {
        what: "2% credit".into(),
        face_value: "1.20".into(),
        must_do: "click the link".into(),
        expires: "friday".into(),
        ..ConcessionDraft::default()
    };
    shop.log.save_concession(repeating, &credit).unwrap();
    shop.case_by("Ana Ruiz", "Nobody greeted us.", Channel::Email, Harm::SpoiledPlans);
}

#[test]
fn three_days_closed_and_everything_missed_is_on_today() {
    let folder = tempfile::tempdir().unwrap();
    wednesday(&mut opened(folder.path(), "2026-11-18 09:55"));
    let mut window = Window::over(opened(folder.path(), "2026-11-21 10:00"));
    window.press("The shop’s own, 1 chore");
    for (missed, late) in [
        ("I will bring the candles.", "3 days late"),
        ("I will call about the photos.", "2 days late"),
        ("How the stock stands", "late"),
        ("Plan B due: Buy one elsewhere", "late"),
        ("Confirm every order by text", "late"),
        ("2% credit", "late"),
        ("First reply to Ana Ruiz", "3 days late"),
        ("First reply to Marta Novak", "3 days late"),
        ("First reply to Tomas Hale", "3 days late"),
    ] {
        // One sentence a row, which begins with when it was due.
        let row =
            window.names().into_iter().find(|name| name.contains(missed) && name.contains(", "));
        let row = row.unwrap_or_else(|| panic!("{missed}: {:?}", window.names()));
        assert!(row.contains(late), "{missed}: {row}");
    }
    // What is still to come is no less there, and not late.
    assert!(window.shows("I will come by in person."));
    assert!(window.shows("and 1 more date was missed"), "{:?}", window.names());
    assert!(
        window.shows("3 customers wait for 8 things. 1 more is due today."),
        "{:?}",
        window.names()
    );
}
