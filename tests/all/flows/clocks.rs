//! The four clocks as the window shows and sets them.

use crate::support::{Shop, Window};
use amends::domain::{Channel, Harm, Stage};
use amends::ui::{Action, Route};
use chrono::TimeDelta;

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

#[test]
fn the_head_of_a_case_shows_all_four() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case_by("Marta Novak", "It came late.", Channel::Email, Harm::TimeOrMoney);
    let mut window = Window::over(shop);
    ask(&mut window, Action::Go(Route::Case(case, None)));
    for shown in [
        "First reply: tomorrow 09:55",
        "Next update: Saturday 23:59",
        "Fix: Saturday 23:59",
        "Check-back: none due",
    ] {
        assert!(window.shows(shown), "{shown}: {:?}", window.names());
    }
    window.later(TimeDelta::days(5));
    for shown in ["First reply: 4 days late", "Next update: 2 days late", "Fix: 2 days late"] {
        assert!(window.shows(shown), "{shown}: {:?}", window.names());
    }
}

#[test]
fn targets_are_set_in_the_settings_by_harm() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case_by("Marta Novak", "It came late.", Channel::Email, Harm::Serious);
    shop.done(case, Stage::Listen, "Heard them out");
    let mut window = Window::over(shop);
    ask(&mut window, Action::Go(Route::Settings));
    let text = window.text();
    let page = &text.settings.page;
    let field = (page.clock_of)(page.fix_days, text.harm_short(Harm::Serious));
    window.write(&field, "200");
    window.press(page.save);
    assert!(window.shows("Write a whole number from 1 to 90."), "{:?}", window.names());
    window.write(&field, "1");
    window.press(page.save);
    assert_eq!(window.log().shop().clock_targets.of(Harm::Serious).fix_days, 1);
    assert_eq!(window.log().shop().clock_targets.of(Harm::Nuisance).fix_days, 3);
    ask(&mut window, Action::Go(Route::Case(case, None)));
    assert!(window.shows("Fix: tomorrow 23:59"), "{:?}", window.names());
}
