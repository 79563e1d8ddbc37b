//! Where a page stands when it is opened, and when one comes back to it.

use crate::support::{Shop, Window};
use amends::text::Text;
use egui::Key;
use egui_kittest::kittest::Queryable as _;

fn small_window() -> Window {
    let clock = Shop::at("2026-11-18 09:00").clock;
    let log = amends::jobs::sample::shop("en", std::sync::Arc::new(clock.clone())).unwrap();
    Window::sized(Shop { log, clock }, 900.0, 600.0)
}

fn goes_to(window: &mut Window, command: &str) {
    window.ctrl(Key::K).typed(command).key(Key::Enter);
}

/// How far down the window something stands; negative when it is scrolled away.
fn top(window: &Window, name: &str) -> f32 {
    window.harness.get_by_label(name).rect().top()
}

#[test]
fn the_buttons_of_a_case_end_within_windows_of_any_width() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let case = shop.case("Ines Moreau", "Nobody was there at 9:50.");
    let number = shop.log.case(case).unwrap().number.to_string();
    let mut window = Window::over(shop);
    goes_to(&mut window, &number);
    let header = Text::english().case.header;
    let last = header.close(3);
    for width in (900..=1300).step_by(20) {
        let width = width as f32;
        window.harness.set_size(egui::vec2(width, 820.0));
        window.settle();
        let (first, last) = (header.add_promise(), last.as_str());
        let [first, last] = [first, last].map(|name| window.harness.get_by_label(name).rect());
        assert!(last.right() <= width - 28.0, "{width}: {last}");
        assert!(first.left() >= 216.0, "{width}: {first}");
        // Nothing is cut to make it fit.
        assert!(last.width() > 150.0, "{width}: {last}");
    }
}

#[test]
fn a_page_opens_at_its_top_wherever_the_last_one_was_scrolled_to() {
    let mut window = small_window();
    let text = Text::english();
    let (save, lead) = (text.settings.page.save(), text.templates.list.lead());
    goes_to(&mut window, text.palette.names.settings());
    assert!(top(&window, save) > 0.0);
    for _ in 0..8 {
        window.key(Key::PageDown);
    }
    assert!(top(&window, save) < 0.0, "scrolled to its end");
    goes_to(&mut window, text.palette.names.templates());
    assert!(top(&window, lead) > 0.0, "opened at its top");
    goes_to(&mut window, text.palette.names.back());
    assert!(top(&window, save) < 0.0, "back where one was");
}
