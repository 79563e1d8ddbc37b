//! With the customer at the counter: log it by keyboard alone, see it overdue, keep it, undo.

use crate::support::{Shop, Window};
use amends::logbook::pages::CaseSet;
use amends::ui::Route;
use chrono::TimeDelta;
use egui::Key;

#[test]
fn a_complaint_is_logged_by_keyboard_alone() {
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    window.ctrl(Key::N);
    assert!(window.shows(window.text().log.title()));
    // The focus is where the name goes.
    window.typed("Marta Novak");
    window.key(Key::Enter);
    let words = window.text().log.words();
    window.write(words, "The wedding cake came a day late. We cut a supermarket cake.");
    window.ctrl(Key::Enter);
    let Route::Case(id, _) = window.route() else { panic!("{:?}", window.route()) };
    let page = window.log().case_page(id).expect("a page");
    assert_eq!(page.customer.name, "Marta Novak");
    assert_eq!(page.mistake.title, "The wedding cake came a day late");
    assert!(window.shows("2026-0001"));
}

#[test]
fn quick_fingers_lose_no_letter_while_a_dialog_opens() {
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    window.at_once(Key::N, &["M", "a", "r"]).at_once(Key::F20, &["t", "a"]);
    window.settle();
    assert_eq!(window.value(window.text().log.who()), "Marta");
    window.key(Key::Escape).key(Key::Escape);
    assert!(!window.shows(window.text().log.aside()));
    window.at_once(Key::K, &["s", "e", "t", "t", "i", "n", "g", "s"]).key(Key::Enter);
    assert_eq!(window.route(), Route::Settings, "{:?}", window.names());
}

#[test]
fn the_draft_stays_through_escape() {
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    window.ctrl(Key::N);
    window.typed("Tomas Hale");
    window.key(Key::Enter);
    let words = window.text().log.words();
    window.write(words, "The mixer never came.");
    window.harness.run_steps(80);
    window.key(Key::Escape);
    assert!(!window.shows(window.text().log.title()) || window.route() == Route::Today);
    assert_eq!(window.log().case_count(CaseSet::All).expect("count"), 0);
    window.ctrl(Key::N);
    assert!(window.shows("The mixer never came."), "{:?}", window.names());
}

#[test]
fn log_promise_overdue_keep_close_undo() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The wedding cake came a day late.");
    shop.promise(case, "I will call you by Friday noon.", "friday noon");
    let mut window = Window::over(shop);
    // Two days later it is overdue and stands on top of Today.
    window.later(TimeDelta::days(2) + TimeDelta::hours(3));
    assert_eq!(window.log().overdue_count().expect("a count"), 2);
    assert!(window.shows("I will call you by Friday noon."));
    window.press("Kept: I will call you by Friday noon.");
    assert_eq!(window.log().case_page(case).expect("a page").promises.len(), 1);
    assert!(!window.log().case_page(case).expect("a page").promises[0].state.is_open());
    // The notice takes it back.
    window.ctrl(Key::Z);
    assert!(window.log().case_page(case).expect("a page").promises[0].state.is_open());
    window.key(Key::Escape);
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::Z);
    window.settle();
    assert!(!window.log().case_page(case).expect("a page").promises[0].state.is_open());
}
