//! Promising what can be kept, and telling them before it is late.

use crate::support::{Shop, Window};
use amends::domain::{CaseId, Stage, Waiting};
use amends::ui::action::Ask;
use amends::ui::{Action, Route};
use chrono::TimeDelta;

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

/// A shop whose last fixes took 1, 2, 2, 4 and 6 days.
fn experienced() -> (Shop, CaseId) {
    let mut shop = Shop::at("2026-11-02 09:00");
    for (name, days) in [("Ana", 1), ("Ben", 2), ("Cleo", 2), ("Dan", 4), ("Eva", 6)] {
        let case = shop.case(name, "It never came.");
        shop.later(TimeDelta::days(days));
        shop.done(case, Stage::Fix, "Brought it myself");
    }
    shop.now("2026-11-18 09:00");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    (shop, case)
}

#[test]
fn a_day_that_is_too_early_is_said_and_the_later_one_is_one_press_away() {
    let (shop, case) = experienced();
    let mut window = Window::over(shop);
    let (dialog, outlook) = (window.text().dialogs.promise, window.text().outlook);
    ask(&mut window, Action::Open(Ask::AddPromise(case)));
    assert!(window.shows("Of your last 5 fixes of this kind, half took up to 2 days"));
    assert!(window.shows("every fourth over 4 days"));
    assert!(window.shows(outlook.choose()));
    window
        .write(dialog.words(), "I will bring you a new cake")
        .write(dialog.due(), "tomorrow 15:00");
    assert!(window.shows(&outlook.others(0)));
    window.press(&outlook.rather("Sunday"));
    assert_eq!(window.value(dialog.due()), "2026-11-22 15:00");
    assert!(!window.shows("Promise Sunday"), "there is nothing better to propose");
    window.press(dialog.add());
    // The next one sees that the day is taken.
    ask(&mut window, Action::Open(Ask::AddPromise(case)));
    window.write(dialog.due(), "2026-11-22 17:00");
    assert!(window.shows(&outlook.others(1)));
    // Once it is fixed, how long fixes take is nobody's question.
    ask(&mut window, Action::CloseDialog);
    ask(&mut window, Action::Go(Route::Case(case, Some(Stage::Fix))));
    let fix = &window.text().case.fix;
    window.write(fix.words(), "A new cake").press(fix.record());
    ask(&mut window, Action::Open(Ask::AddPromise(case)));
    assert!(window.shows(outlook.too_few()));
}

/// A supplier who has not delivered the day before: they are told before it is late.
#[test]
fn a_promise_at_risk_says_so_in_the_morning_with_words_ready() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let case = shop.case("Tomas Hale", "The stand never came.");
    shop.promise(case, "I will bring you the stand", "2026-11-20 12:00");
    shop.log.set_waiting(case, &Waiting::Other("The mill".into())).expect("waiting");
    let mut window = Window::over(shop);
    let risk = "Tell them before it is late: The mill has not delivered";
    assert!(!window.shows(risk), "two days are enough");
    window.later(TimeDelta::days(1));
    assert!(window.shows(risk), "{:?}", window.names());
    let text = window.text();
    window.press(&text.today.button_of(text.today.more(), "I will bring you the stand"));
    window.press(text.outlook.tell_them());
    assert!(window.shows(&text.compose.write_to("Tomas Hale")));
    window.press(text.compose.start());
    assert!(window.value(text.compose.words()).contains("Tomas"));
    window.press(text.dialogs.cancel());
    // Once the stand is there, nothing is at risk any more.
    let shop = window.harness.state_mut().desk_mut().expect("a desk");
    shop.ask(Action::Go(Route::Case(case, Some(Stage::Fix))));
    window.settle();
    window.write(text.case.fix.words(), "The stand is here").press(text.case.fix.record());
    ask(&mut window, Action::Go(Route::Today));
    assert!(!window.shows(risk));
}

/// Tomorrow is a Sunday: the dialog in which the mistake is logged says so, and offers Monday.
#[test]
fn a_first_promise_for_a_closed_day_is_said_while_it_is_logged() {
    let mut shop = Shop::at("2026-11-21 10:00");
    let settings = amends::domain::Shop {
        hours: amends::domain::OpeningHours::default(),
        ..shop.log.shop().clone()
    };
    shop.log.save_shop(&settings).expect("settings");
    let mut window = Window::over(shop);
    let (log, outlook) = (&window.text().log, window.text().outlook);
    ask(&mut window, Action::Open(Ask::LogMistake(None, None)));
    window.write(log.promise(), "I will call you");
    assert!(!window.shows(outlook.too_few()), "no day is chosen yet");
    window.press(&log.due_quick_name(log.tomorrow()));
    assert!(window.shows(outlook.closed()), "{:?}", window.names());
    window.press(&outlook.rather("Monday"));
    assert_eq!(window.value(log.due()), "2026-11-23 17:00");
    assert!(!window.shows(outlook.closed()) && !window.shows(outlook.too_few()));
}

/// Eight promises on one day: Today says before it comes that not all of them will be kept.
#[test]
fn a_day_with_too_many_promises_is_said_before_it_comes() {
    let mut shop = Shop::at("2026-11-18 09:00");
    for number in 0..8 {
        let case = shop.case(&format!("Customer {number}"), "It never came.");
        shop.promise(case, "I will be there", "2026-11-20 15:00");
    }
    let mut window = Window::over(shop);
    let risk = "Tell them before it is late: 8 promises are due that day";
    assert!(window.shows(risk), "{:?}", window.names());
    let text = window.text();
    window.press(&text.today.button_of(text.today.kept(), "I will be there"));
    assert!(!window.shows(risk), "seven are not too many");
}
