//! What the main pages look like, drawn in software: a last look, and a rare one. Pictures live
//! in `tests/snapshots`; `UPDATE_SNAPSHOTS=1` draws them anew.

use crate::support::{at, pseudo};
use amends::app::{App, Desk, Options, ThemeChoice};
use amends::domain::{MessageKind, TemplateKey};
use amends::jobs::sample;
use amends::logbook::pages::{CaseSet, CustomerSet};
use amends::platform::clock::FixedClock;
use amends::text::Languages;
use amends::ui::action::Ask;
use amends::ui::{Action, Route};
use egui_kittest::{Harness, SnapshotResults};
use std::sync::Arc;

/// A window over the sample shop on a fixed Sunday morning.
fn window(theme: ThemeChoice, size: [f32; 2]) -> Harness<'static, App> {
    speaking(Languages::default(), theme, size)
}

/// The same, speaking the first of these languages.
fn speaking(languages: Languages, theme: ThemeChoice, size: [f32; 2]) -> Harness<'static, App> {
    let clock = Arc::new(FixedClock::at_local(at("2026-11-22 09:40"), 60));
    let log = sample::shop("en", clock.clone()).expect("a sample");
    let options = Options { is_sample: true, theme: Some(theme), languages, ..Options::default() };
    let look = match theme {
        ThemeChoice::Dark => egui::Theme::Dark,
        ThemeChoice::Light | ThemeChoice::System => egui::Theme::Light,
    };
    let builder = Harness::builder().with_size(size).with_theme(look);
    let mut harness = builder.build_eframe(move |made| {
        App::over(&made.egui_ctx, Desk::new(log, None, None, None), options, clock)
    });
    harness.run_ok();
    harness
}

fn ask(harness: &mut Harness<'static, App>, action: Action) {
    harness.state_mut().desk_mut().expect("a desk").ask(action);
    harness.run_ok();
}

/// The case of the sample that has the most to show.
fn wedding(harness: &Harness<'static, App>) -> Route {
    let log = harness.state().desk().expect("a desk").log().expect("a log");
    let hits = log.search("wedding cake late", 1).expect("a search");
    Route::Case(hits.cases.first().expect("the wedding cake").id, None)
}

fn case(theme: ThemeChoice) -> Harness<'static, App> {
    let mut harness = window(theme, [1280.0, 820.0]);
    let route = wedding(&harness);
    ask(&mut harness, Action::Go(route));
    harness
}

fn week(theme: ThemeChoice, size: [f32; 2]) -> Harness<'static, App> {
    let mut harness = window(theme, size);
    ask(&mut harness, Action::Go(Route::Week(0)));
    harness
}

#[test]
fn today_light() {
    window(ThemeChoice::Light, [1280.0, 820.0]).snapshot("today_light");
}

#[test]
fn week_light() {
    week(ThemeChoice::Light, [1280.0, 820.0]).snapshot("week_light");
}

#[test]
fn week_dark() {
    week(ThemeChoice::Dark, [1280.0, 820.0]).snapshot("week_dark");
}

#[test]
fn week_small() {
    week(ThemeChoice::Light, [900.0, 600.0]).snapshot("week_small");
}

#[test]
fn today_dark() {
    window(ThemeChoice::Dark, [1280.0, 820.0]).snapshot("today_dark");
}

#[test]
fn today_small() {
    window(ThemeChoice::Light, [900.0, 600.0]).snapshot("today_small");
}

#[test]
fn case_light() {
    case(ThemeChoice::Light).snapshot("case_light");
}

#[test]
fn case_dark() {
    case(ThemeChoice::Dark).snapshot("case_dark");
}

#[test]
fn cases_light() {
    let mut harness = window(ThemeChoice::Light, [1280.0, 820.0]);
    ask(&mut harness, Action::Go(Route::Cases(CaseSet::Open)));
    harness.snapshot("cases_light");
}

#[test]
fn log_light() {
    let mut harness = window(ThemeChoice::Light, [1280.0, 820.0]);
    ask(&mut harness, Action::Open(Ask::LogMistake(None, None)));
    harness.snapshot("log_light");
}

/// Every page in the language made from English, in the smallest window that must show it whole:
/// what is longer than English needs room too.
#[test]
fn pages_in_a_longer_language() {
    let mut harness = speaking(pseudo::languages(), ThemeChoice::Light, [900.0, 600.0]);
    let case = wedding(&harness);
    let log = harness.state().desk().expect("a desk").log().expect("a log");
    let hits = log.search("wedding cake late", 1).expect("a search");
    let case_id = hits.cases.first().expect("the wedding cake").id;
    let customer = log.case_page(case_id).expect("a case").customer.id;
    let template = TemplateKey { kind: MessageKind::Apology, channel: None, harm: None };
    let mut results = SnapshotResults::new();
    for (name, page) in [
        ("today", Route::Today),
        ("week", Route::Week(0)),
        ("cases", Route::Cases(CaseSet::Open)),
        ("case", case),
        ("customers", Route::Customers(CustomerSet::All)),
        ("customer", Route::Customer(customer)),
        ("templates", Route::Templates),
        ("template", Route::Template(template)),
        ("phrases", Route::Phrases),
        ("settings", Route::Settings),
    ] {
        ask(&mut harness, Action::Go(page));
        results.add(harness.try_snapshot(format!("longer_{name}")));
    }
    ask(&mut harness, Action::Go(Route::Today));
    ask(&mut harness, Action::Open(Ask::LogMistake(None, None)));
    results.add(harness.try_snapshot("longer_log"));
}
