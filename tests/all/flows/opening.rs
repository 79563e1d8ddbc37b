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
    for _ in 0..600 {
        if harness.state().desk().is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
        harness.step();
        let words = Text::english().shell;
        let is_told = harness.query_by_label(words.opening()).is_some();
        assert!(!is_told || harness.query_by_label(words.opening_why()).is_some());
    }
    harness.run_ok();
    assert!(harness.state().desk().expect("a desk").is_sample());
    harness.get_by_label(Text::english().shell.sample());
}
