//! The daily copy, as the owner sees it: made behind their back, and said when it could not be.

use crate::support::{Shop, Window, at};
use amends::jobs::copy;
use amends::text::Text;
use amends::ui::Action;
use amends::ui::action::FileAction;
use egui::Key;
use std::time::{Duration, Instant};

/// Frames until something is shown; the copy is made on a thread of its own.
fn until(window: &mut Window, words: &str) {
    let began = Instant::now();
    while !window.shows(words) {
        assert!(began.elapsed() < Duration::from_secs(60), "{:?}", window.names());
        std::thread::sleep(Duration::from_millis(5));
        window.settle();
    }
}

fn shop() -> Shop {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.case("Marta Novak", "The wedding cake came a day late.");
    shop
}

/// What the sidebar says of a copy made just now.
fn copied(now: &str) -> String {
    let text = Text::english();
    text.shell.verified_copy(&text.day_time(at(now), at(now)))
}

#[test]
fn a_verified_copy_is_made_once_a_day_and_its_time_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::kept_in(shop(), folder.path());
    until(&mut window, &copied("2026-11-18 09:55"));
    assert_eq!(copy::list(folder.path()).len(), 1);
    window.later(chrono::TimeDelta::hours(6));
    window.settle();
    assert_eq!(copy::list(folder.path()).len(), 1);
    window.later(chrono::TimeDelta::days(1));
    until(&mut window, &copied("2026-11-19 15:55"));
    let files = std::fs::read_dir(folder.path().join("backups")).unwrap();
    assert_eq!(files.count(), 2, "two copies and nothing left over");
}

/// The work begins with a copy in memory, taken between frames; Cancel is answered then, too.
#[test]
fn work_that_is_stopped_at_its_very_beginning_says_so() {
    let mut window = Window::over(shop());
    let desk = window.harness.state_mut().desk_mut().expect("a desk");
    desk.ask(Action::File(FileAction::Check));
    desk.ask(Action::File(FileAction::CancelJob));
    window.settle();
    assert!(window.shows(Text::english().files.cancelled()), "{:?}", window.names());
}

#[test]
fn a_failed_copy_shows_and_blocks_no_work() {
    let folder = tempfile::tempdir().unwrap();
    // A file in the way of the folder of the copies.
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true).open(folder.path().join("backups")).unwrap();
    let mut window = Window::kept_in(shop(), folder.path());
    until(&mut window, Text::english().shell.copy_failed());
    window.ctrl(Key::N);
    assert!(window.shows(window.text().log.title()));
    // Once nothing is in the way any more, the next try succeeds by itself.
    std::fs::remove_file(folder.path().join("backups")).unwrap();
    window.key(Key::Escape);
    window.later(chrono::TimeDelta::minutes(31));
    until(&mut window, &copied("2026-11-18 10:26"));
    assert!(!window.shows(window.text().shell.copy_failed()));
}
