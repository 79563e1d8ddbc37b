//! The four clocks as the window shows and sets them.

use crate::support::{Shop, Window};
use amends::domain::DueKind;
use amends::domain::shop::ReplyTarget;
use amends::domain::{Channel, Harm, Stage, Waiting};
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
        "First reply: due 23:59",
        "Next update: Saturday 23:59",
        "Fix: Saturday 23:59",
        "Check-back: none due",
    ] {
        assert!(window.shows(shown), "{shown}: {:?}", window.names());
    }
    window.later(TimeDelta::days(5));
    for shown in ["First reply: 5 days late", "Next update: 2 days late", "Fix: 2 days late"] {
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
    let field = page.clock_of(page.fix_days(), text.harm_short(Harm::Serious));
    window.write(&field, "200");
    window.press(page.save());
    assert!(window.shows("Write a whole number from 1 to 90."), "{:?}", window.names());
    window.write(&field, "1");
    window.press(page.save());
    assert_eq!(window.log().shop().clock_targets.of(Harm::Serious).fix_days, 1);
    assert_eq!(window.log().shop().clock_targets.of(Harm::Nuisance).fix_days, 3);
    ask(&mut window, Action::Go(Route::Case(case, None)));
    assert!(window.shows("Fix: tomorrow 23:59"), "{:?}", window.names());
}

/// Story 10: the mill has ten days; what the customer hears does not wait for it.
#[test]
fn waiting_for_a_supplier_today_still_asks_for_words() {
    let mut shop = Shop::at("2026-11-18 10:00");
    let case = shop.case_by("Tomas Hale", "It never came.", Channel::InPerson, Harm::TimeOrMoney);
    shop.promise(case, "I will bring you the stand", "2026-11-28 12:00");
    shop.log.set_waiting(case, &Waiting::Other("The mill".into())).expect("waiting");
    let mut window = Window::over(shop);
    let line = "Tell Tomas Hale where things stand";
    assert!(window.shows(line), "{:?}", window.names());
    window.later(TimeDelta::days(5));
    let is_late = |window: &Window| {
        let page = window.log().today().expect("today");
        page.overdue.iter().any(|line| line.kind == DueKind::Update)
    };
    assert!(is_late(&window));
    let text = window.text();
    window.press(&format!("{}: {line}", text.follow_ups.due.write()));
    window.write(text.compose.words(), "Tomas, the mill ships on Thursday. I call you then. Rosa");
    window.press(text.compose.said());
    assert!(!is_late(&window));
    // It comes up again three working days later, still before the promise.
    assert!(window.shows(line), "{:?}", window.names());
}

/// Story 33: eleven hours are in time; a minute past twelve is late, and the head of the case says it.
#[test]
fn a_first_reply_within_its_twelve_hours_is_in_time() {
    for (minutes, said) in
        [(11 * 60, "First reply: in time"), (12 * 60 + 1, "First reply: 1 min late")]
    {
        let mut shop = Shop::at("2026-11-18 09:00");
        let mut settings = shop.log.shop().clone();
        settings.reply_targets.insert(Channel::Email, ReplyTarget::OpenMinutes(12 * 60));
        shop.log.save_shop(&settings).expect("settings");
        let case = shop.case_by("Ana Ruiz", "Nobody greeted us.", Channel::Email, Harm::Nuisance);
        let mut window = Window::over(shop);
        window.later(TimeDelta::minutes(minutes));
        ask(&mut window, Action::Go(Route::Case(case, Some(Stage::Apologize))));
        window.write(
            window.text().compose.words(),
            "Ana, nobody greeted you. That was wrong. Sorry.",
        );
        window.press(window.text().compose.said());
        assert!(window.shows(said), "{said}: {:?}", window.names());
    }
}
