//! A log is opened beside the window, which shows itself at once.

use crate::support::at;
use amends::app::{App, Options};
use amends::platform::clock::FixedClock;
use amends::text::Text;
use egui_kittest::{Harness, kittest::Queryable as _};
use std::sync::Arc;
use std::time::Duration;

#[test]
fn the_window_stands_before_its_log_and_then_shows_it() {
    let clock = Arc::new(FixedClock::at_local(at("2026-11-22 09:40"), 60));
    let options = Options { is_sample: true, ..Options::default() };
    let mut harness = Harness::builder()
        .with_size([1280.0, 820.0])
        .build_eframe(move |made| App::new(&made.egui_ctx, options, clock));
    harness.step();
    assert!(harness.state().desk().is_none(), "the first frame waits for nothing");
    assert!(harness.query_by_label(Text::english().shell.opening()).is_none(), "too early");
    for _ in 0..600 {
        if harness.state().desk().is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
        harness.step();
    }
    harness.run_ok();
    assert!(harness.state().desk().expect("a desk").is_sample());
    harness.get_by_label(Text::english().shell.sample());
}

#[test]
fn what_does_not_open_says_why_and_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    tempfile::NamedTempFile::new_in(folder.path()).unwrap().persist(&file).unwrap();
    let clock = Arc::new(FixedClock::at_local(at("2026-11-22 09:40"), 60));
    let options = Options { data_folder: Some(file), ..Options::default() };
    let mut harness = Harness::builder()
        .with_size([1280.0, 820.0])
        .build_eframe(move |made| App::new(&made.egui_ctx, options, clock));
    let again = Text::english().trouble.again();
    for _ in 0..2 {
        for _ in 0..600 {
            harness.step();
            if harness.query_by_label(again).is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(harness.state().desk().is_none());
        harness.get_by_label(again).click_accesskit();
        harness.step();
    }
}
