//! The week, lived through in the window.

use crate::support::{Shop, Window};
use amends::domain::{CaseId, PromiseState};
use amends::ui::Route;
use egui::{Key, Modifiers};

fn open(window: &Window, case: CaseId) -> Vec<String> {
    let page = window.log().case_page(case).expect("a page");
    let open = page.promises.iter().filter(|it| it.state.is_open());
    open.map(|it| it.due.to_string()).collect()
}

/// From Today to the week by the keyboard, a promise moved by a day, taken back, and kept.
#[test]
fn a_promise_is_moved_by_a_day_with_keys_alone_and_taken_back() {
    let mut shop = Shop::at("2026-11-22 15:20");
    let case = shop.case("Liu Wen", "Charged for a cancelled course");
    shop.promise(case, "I will send the money back.", "2026-11-27 12:00");
    let mut window = Window::over(shop);
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::F2);
    window.settle();
    assert_eq!(window.route(), Route::Week(0));
    let friday = "Friday 12:00, Liu Wen, I will send the money back., Charged for a cancelled \
                  course";
    // The first thing due is the first reply; the promise stands further right.
    for _ in 0..3 {
        if !window.names().is_empty() && focused(&window, friday) {
            break;
        }
        window.key(Key::ArrowRight);
    }
    assert!(focused(&window, friday), "{:?}", window.names());
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    window.settle();
    assert_eq!(open(&window, case), ["2026-11-28T12:00"]);
    let page = window.log().case_page(case).expect("a page");
    assert!(page.promises.iter().any(|it| matches!(it.state, PromiseState::Moved(_))));
    let saturday = friday.replacen("Friday", "Saturday", 1);
    assert!(focused(&window, &saturday), "{:?}", window.names());
    // Behind the last day lies the next week, and the keyboard goes along.
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    window.settle();
    assert_eq!(window.route(), Route::Week(1));
    assert_eq!(open(&window, case), ["2026-11-29T12:00"]);
    assert!(focused(&window, &friday.replacen("Friday", "Nov 29", 1)), "{:?}", window.names());
    window.ctrl(Key::Z).ctrl(Key::Z);
    assert_eq!(open(&window, case), ["2026-11-27T12:00"]);
}

fn focused(window: &Window, label: &str) -> bool {
    use egui_kittest::kittest::Queryable as _;
    window.harness.query_by_label(label).is_some_and(|node| node.is_focused())
}

/// Too late is too late: the dialog says so before anything is moved.
#[test]
fn an_overdue_promise_is_moved_in_the_dialog_and_stays_broken() {
    let mut shop = Shop::at("2026-11-22 09:00");
    let case = shop.case("Liu Wen", "Charged for a cancelled course");
    shop.promise(case, "I will call you.", "2026-11-22 10:00");
    shop.now("2026-11-22 12:00");
    let mut window = Window::over(shop);
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::F2);
    window.settle();
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    window.settle();
    let text = window.text().dialogs.promise;
    assert!(window.shows(text.move_title()), "{:?}", window.names());
    assert_eq!(window.value(text.move_due()), "2026-11-23 10:00");
    window.press(text.move_untold());
    window.press(text.move_());
    let page = window.log().case_page(case).expect("a page");
    let broken = page.promises.iter().find(|it| matches!(it.state, PromiseState::Broken(_)));
    assert!(broken.expect("the old one").untold, "they have not heard of it");
    assert_eq!(open(&window, case), ["2026-11-23T10:00"]);
}
