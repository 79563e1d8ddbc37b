//! How long does the window hold a person up: opening each page, scrolling it, and typing into the
//! search? Whole frames of the real program, from the key that was pressed to shapes ready to be
//! painted, with the tree for screen readers.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;

use amends::app::{App, Desk, Doors, Options};
use amends::logbook::Logbook;
use amends::platform::clock::FixedClock;
use chrono::TimeDelta;
use divan::Bencher;
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, vec2};
use egui_kittest::Harness;
use std::cell::RefCell;
use std::sync::Arc;

/// A page far from all others, which reads nothing: the settings.
const AWAY: Keys = (Modifiers::COMMAND, Key::Comma);
const TODAY: Keys = (Modifiers::NONE, Key::F2);
const WEEK: Keys = (Modifiers::SHIFT, Key::F2);
const CASES: Keys = (Modifiers::NONE, Key::F3);
const CUSTOMERS: Keys = (Modifiers::NONE, Key::F4);

type Keys = (Modifiers, Key);

fn main() {
    divan::main();
}

#[divan::bench(args = logs::sizes())]
fn open_today(bencher: Bencher<'_, '_>, cases: u32) {
    opens(bencher, cases, TODAY);
}

#[divan::bench(args = logs::sizes())]
fn open_week(bencher: Bencher<'_, '_>, cases: u32) {
    opens(bencher, cases, WEEK);
}

#[divan::bench(args = logs::sizes())]
fn open_cases(bencher: Bencher<'_, '_>, cases: u32) {
    opens(bencher, cases, CASES);
}

#[divan::bench(args = logs::sizes())]
fn open_customers(bencher: Bencher<'_, '_>, cases: u32) {
    opens(bencher, cases, CUSTOMERS);
}

#[divan::bench(args = logs::sizes())]
fn open_a_case(bencher: Bencher<'_, '_>, cases: u32) {
    let window = RefCell::new(with_clock(cases));
    bencher
        .with_inputs(|| {
            window.borrow_mut().leave();
            window.borrow_mut().press(CASES);
            window.borrow_mut().press((Modifiers::NONE, Key::ArrowDown));
        })
        .bench_local_values(|()| window.borrow_mut().press((Modifiers::NONE, Key::Enter)));
}

#[divan::bench(args = logs::sizes())]
fn scroll_today(bencher: Bencher<'_, '_>, cases: u32) {
    scrolls(bencher, cases, TODAY);
}

#[divan::bench(args = logs::sizes())]
fn scroll_cases(bencher: Bencher<'_, '_>, cases: u32) {
    scrolls(bencher, cases, CASES);
}

#[divan::bench(args = logs::sizes())]
fn scroll_customers(bencher: Bencher<'_, '_>, cases: u32) {
    scrolls(bencher, cases, CUSTOMERS);
}

/// Each letter of a name that many have, typed into the search.
#[divan::bench(args = logs::sizes())]
fn type_a_letter_into_the_search(bencher: Bencher<'_, '_>, cases: u32) {
    let mut window = Window::over(logs::open(cases), logs::clock());
    window.press((Modifiers::COMMAND, Key::K));
    let mut letters = ["a", "n", "n", "a", ""].into_iter().cycle();
    let window = RefCell::new(window);
    bencher.bench_local(|| match letters.next() {
        Some("") => {
            window.borrow_mut().press((Modifiers::COMMAND, Key::A));
            window.borrow_mut().press((Modifiers::NONE, Key::Delete));
        }
        letter => window.borrow_mut().frame(Event::Text(letter.unwrap_or_default().to_owned())),
    });
}

fn opens(bencher: Bencher<'_, '_>, cases: u32, page: Keys) {
    let window = RefCell::new(with_clock(cases));
    bencher
        .with_inputs(|| window.borrow_mut().leave())
        .bench_local_values(|()| window.borrow_mut().press(page));
}

/// One notch of the wheel after another, down and up again.
fn scrolls(bencher: Bencher<'_, '_>, cases: u32, page: Keys) {
    let mut window = Window::over(logs::open(cases), logs::clock());
    window.press(page);
    window.frame(Event::PointerMoved(egui::pos2(600.0, 500.0)));
    let mut down = [-120.0; 40].into_iter().chain([120.0; 40]).cycle();
    bencher.bench_local(move || window.frame(wheel(down.next().unwrap())));
}

/// A window in which time can pass.
fn with_clock(cases: u32) -> Window {
    let clock = logs::clock();
    Window::over(logs::logbook_at(&logs::file(cases), clock.clone()), clock)
}

fn wheel(points: f32) -> Event {
    Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, points),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    }
}

struct Window {
    harness: Harness<'static, App>,
    clock: FixedClock,
}

impl Window {
    /// A window whose log tells the time by a clock.
    fn over(log: Logbook, clock: FixedClock) -> Self {
        let shared = clock.clone();
        let mut harness =
            Harness::builder().with_size(vec2(1280.0, 820.0)).build_eframe(move |made| {
                let desk = Desk::new(log, None, None, None).through(Doors::closed());
                App::over(&made.egui_ctx, desk, Options::default(), Arc::new(shared))
            });
        harness.run();
        Self { harness, clock }
    }

    /// Goes away and lets a minute pass, after which every page reads again.
    fn leave(&mut self) {
        self.press(AWAY);
        self.clock.advance(TimeDelta::minutes(1));
    }

    fn frame(&mut self, event: Event) {
        self.harness.input_mut().events.push(event);
        self.harness.step();
    }

    /// Presses keys and draws until what they ask for is on screen, which is so in the next frame.
    fn press(&mut self, (modifiers, key): Keys) {
        let pressed = true;
        self.frame(Event::Key { key, physical_key: None, pressed, repeat: false, modifiers });
        self.harness.step();
    }
}
