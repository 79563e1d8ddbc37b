//! Promises that cannot be forgotten, lived through in the window.

use crate::support::{Shop, Window};
use amends::domain::promise::KeptRate;
use amends::domain::{CadenceDraft, CaseId, PromiseDraft, PromiseState};
use amends::logbook::promises::PromiseEnd;
use amends::ui::action::Ask;
use amends::ui::{Action, Route};
use chrono::{TimeDelta, Weekday};

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

fn reseller() -> (Shop, CaseId) {
    let mut shop = Shop::at("2011-04-27 10:00");
    let case = shop.case("Tomas Hale", "The tablet ordered in March never came.");
    (shop, case)
}

/// Story 23: the dialog says the rule and its next three dates before it is promised.
#[test]
fn tuesday_and_friday_until_delivered_is_promised_in_the_window() {
    let (shop, case) = reseller();
    let mut window = Window::over(shop);
    ask(&mut window, Action::Open(Ask::AddPromise(case)));
    let text = window.text().dialogs.promise;
    window.press(text.repeating());
    window.write(text.words(), "How the stock stands");
    assert!(window.shows(text.next_none()));
    window.press("Tuesday");
    window.press("Friday");
    window.write(text.until(), "delivered");
    assert!(
        window.shows("Every Tuesday and Friday at 17:00 until delivered"),
        "{:?}",
        window.names()
    );
    assert!(window.shows("Friday, April 29; Tuesday, May 3; Friday, May 6"));
    window.press(text.add());
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(page.cadences.len(), 1);
    // The case says it as well.
    ask(&mut window, Action::Go(Route::Case(case, None)));
    assert!(window.shows("Every Tuesday and Friday at 17:00 until delivered"));
}

#[test]
fn every_rule_can_be_chosen_in_the_window() {
    use amends::domain::cadence::{EndsBy, Repeats};
    let text = amends::text::Text::english().dialogs.promise;
    for (repeats, sentence) in [
        (Repeats::Days, "Every 2 days at 17:00, 5 times"),
        (Repeats::MonthDay, "On the 1st of every month at 17:00, 5 times"),
        (Repeats::MonthWeekday, "On the first Monday of every month at 17:00, 5 times"),
        (Repeats::LastWorkingDay, "On the last working day of every month at 17:00, 5 times"),
    ] {
        let (shop, case) = reseller();
        let mut window = Window::over(shop);
        ask(&mut window, Action::Open(Ask::AddPromise(case)));
        window.press(text.repeating());
        window.write(text.words(), "News");
        window.choose(text.repeats(), text.repeats_name(repeats));
        window.press(text.ends_by_name(EndsBy::Count));
        window.write(text.count(), "5");
        assert!(window.shows(sentence), "{:?}", window.names());
        window.press(text.add());
        assert_eq!(window.log().case_page(case).expect("a page").cadences.len(), 1);
    }
}

fn stale(days: i64) -> (Window, CaseId) {
    let (mut shop, case) = reseller();
    let draft = CadenceDraft {
        words: "How the stock stands".into(),
        weekdays: vec![Weekday::Tue, Weekday::Fri],
        until: "delivered".into(),
        ..CadenceDraft::default()
    };
    shop.log.add_cadence(case, &draft).expect("a cadence");
    let mut window = Window::over(shop);
    window.later(TimeDelta::days(days));
    (window, case)
}

/// The computer stood still for 400 days: one group, each date behind it by itself when asked
/// for, and one way to say that none was kept.
#[test]
fn after_a_long_absence_missed_dates_are_one_group() {
    let (mut window, case) = stale(400);
    let text = window.text();
    let rows = |window: &Window| {
        let names = window.names();
        names.iter().filter(|name| name.contains("late, Tomas Hale, How the stock stands")).count()
    };
    assert_eq!(rows(&window), 1, "{:?}", window.names());
    assert!(window.shows("and 113 more dates were missed"));
    let named = |button: &str| text.today.button_of(button, "How the stock stands");
    window.press(&named(text.today.show_missed()));
    assert_eq!(rows(&window), 114);
    window.press(&named(text.today.hide_missed()));
    window.press(&named(text.today.break_missed()));
    assert!(window.shows("Missed 114 times"), "{:?}", window.names());
    window.press(text.dialogs.promise.missed_save());
    let kept = window.log().case_page(case).expect("a page");
    let broken = kept.promises.iter().filter(|it| matches!(it.state, PromiseState::Broken(_)));
    assert_eq!(broken.count(), 114);
    assert_eq!(rows(&window), 0);
}

/// Friday was forgotten; on Tuesday the update is given all the same, from Today.
#[test]
fn todays_date_is_kept_while_a_missed_one_still_waits() {
    let (mut window, case) = stale(6);
    let text = window.text();
    let open = |window: &Window| {
        let page = window.log().case_page(case).expect("a page");
        let open = page.promises.iter().filter(|it| it.state.is_open());
        open.map(|it| it.due.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(open(&window), ["2011-04-29T17:00"]);
    let kept = text.today.button_of(text.today.kept(), "How the stock stands");
    // Two rows have this button: the missed Friday, and today's date, which stands below it.
    window.press(&kept);
    assert_eq!(open(&window), ["2011-04-29T17:00", "2011-05-06T17:00"]);
    ask(&mut window, Action::Go(Route::Case(case, None)));
    assert!(window.shows("4 days late"), "{:?}", window.names());
}

/// Moved twice in time: nothing is broken, and the case says when it was promised for before.
#[test]
fn a_moved_promise_shows_its_chain() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    let mut promise = shop.promise(case, "I will bring a new cake", "2026-11-20 12:00");
    for due in ["2026-11-23 10:00", "2026-11-25 15:00"] {
        let draft = PromiseDraft {
            words: "I will bring a new cake".into(),
            due: due.into(),
            ..PromiseDraft::default()
        };
        promise = shop.log.move_promise(promise, &draft, "").expect("moved");
    }
    assert_eq!(shop.kept(case).broken, 0);
    let mut window = Window::over(shop);
    ask(&mut window, Action::Go(Route::Case(case, None)));
    let names = window.names();
    let chains: Vec<_> = names.iter().filter(|name| name.starts_with("First promised")).collect();
    assert_eq!(
        chains,
        [
            "First promised for Friday 12:00, then for Monday 10:00",
            "First promised for Friday 12:00"
        ]
    );
}

/// The main way on from a broken promise is to tell them and to promise a new time, in one go.
#[test]
fn a_broken_promise_is_told_with_a_new_time_in_one_go() {
    let mut shop = Shop::at("2026-11-20 09:00");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    let promise = shop.promise(case, "I call you with a new date.", "today noon");
    shop.later(TimeDelta::days(2));
    let mut window = Window::over(shop);
    let text = window.text();
    let words = |window: &Window| window.value(window.text().dialogs.broken.words());
    ask(&mut window, Action::Open(Ask::EndPromise(promise.into(), PromiseEnd::Broken)));
    assert!(words(&window).contains("Monday, November 23, at 10 a.m."), "{}", words(&window));
    window.write(text.dialogs.broken.new_due(), "tuesday noon");
    assert!(words(&window).contains("Tuesday, November 24, at noon"), "{}", words(&window));
    window.write(text.dialogs.broken.words(), "I was ill, [why]");
    window.ctrl(egui::Key::Enter);
    assert!(window.shows("Fill this gap first: [why]."), "{:?}", window.names());
    window.write(text.dialogs.broken.words(), "Marta, I was ill and told nobody. I am sorry.");
    window.ctrl(egui::Key::Enter);
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(KeptRate::of(&page.promises), KeptRate { kept: 0, broken: 1 });
    assert!(page.promises.iter().all(|promise| !promise.untold), "they heard it by telephone");
    let new = page.promises.iter().find(|it| it.state.is_open()).expect("a new promise");
    assert_eq!(new.due.to_string(), "2026-11-24T12:00");
    // Noted only, it stands on Today until they were told.
    ask(&mut window, Action::Open(Ask::EndPromise(new.id.into(), PromiseEnd::Broken)));
    window.press(text.dialogs.broken.later());
    ask(&mut window, Action::Go(Route::Today));
    let line = "Tell Marta Novak that it was broken: I call you with a new date.";
    assert!(window.shows(line), "{:?}", window.names());
    window.press(&text.today.button_of(text.today.told(), "I call you with a new date."));
    assert!(!window.shows(line));
}

/// Story 23: Friday is skipped and stays one broken promise, with words to say so; Tuesday stays.
#[test]
fn a_skipped_friday_is_one_broken_promise_and_tuesday_stays() {
    let (mut window, case) = stale(3);
    let text = window.text();
    let page = window.log().case_page(case).expect("a page");
    let friday = page.promises.iter().find(|it| it.state.is_open()).expect("the Friday").id;
    ask(&mut window, Action::Open(Ask::EndPromise(friday.into(), PromiseEnd::Broken)));
    let words = window.value(text.dialogs.broken.words());
    let sorry = "Tomas, I promised you “How the stock stands” for Friday, April 29, at 5 p.m., \
        and I did not keep it. I am sorry.";
    assert!(words.starts_with(sorry), "{words}");
    window.press(text.dialogs.broken.later());
    assert!(window.shows("How the stock stands"), "{:?}", window.names());
    ask(&mut window, Action::Go(Route::Case(case, None)));
    assert!(window.shows("Words are not enough: a promise was broken"), "{:?}", window.names());
    let open = |window: &Window| {
        let page = window.log().case_page(case).expect("a page");
        let open = page.promises.iter().filter(|it| it.state.is_open());
        open.map(|it| it.due.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(open(&window), ["2011-05-03T17:00"]);
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(KeptRate::of(&page.promises), KeptRate { kept: 0, broken: 1 });
}

/// Story 38: a day for a repair is kept without a case, and one press makes the case when it fails.
#[test]
fn a_repair_is_promised_before_any_mistake_and_becomes_a_case_in_one_press() {
    let shop = Shop::at("2026-11-30 10:00");
    let mut window = Window::over(shop);
    ask(&mut window, Action::Open(Ask::PromiseTo(None)));
    let text = window.text().promised;
    assert!(window.shows(text.title()), "{:?}", window.names());
    let words = window.text().dialogs.promise;
    window.press(words.add());
    assert!(window.shows("Write a name."), "{:?}", window.names());
    window.write(window.text().log.who(), "Ana Ruiz");
    window.write(words.words(), "Your bike is ready");
    window.write(words.due(), "2 december 17:00");
    window.press(words.add());
    let customer = window.log().similar_customers("Ana Ruiz", "", "").expect("found")[0].id;

    ask(&mut window, Action::Go(Route::Customer(customer)));
    assert!(window.shows("“Your bike is ready”"), "{:?}", window.names());
    window.later(TimeDelta::days(3) + TimeDelta::hours(8));
    ask(&mut window, Action::Go(Route::Today));
    assert!(window.shows("1 customer waits for 1 thing."), "{:?}", window.names());
    assert!(window.shows("1 day late, Ana Ruiz, Your bike is ready"), "{:?}", window.names());
    window.press("Make a case: Your bike is ready");
    assert!(window.shows("Promised and not done: Your bike is ready"), "{:?}", window.names());
    assert!(window.shows("It was due Wednesday, December 2, 2026, 17:00"), "{:?}", window.names());
    let case = window.log().promises_to(customer).expect("promises");
    assert!(case.is_empty(), "it belongs to the case");
}
