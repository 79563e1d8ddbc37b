//! Is every word a message, and has each room? The program is shown in a language made from
//! English, over a shop in which everybody writes Greek.

mod story;

use crate::support::{Window, at, pseudo};
use amends::domain::{CaseId, MessageKind, PlanBEnd, PromiseName, Stage, WinBackEnd, WinBackStep};
use amends::jobs::line_up::Morning;
use amends::jobs::{Export, ExportOrder, Format, Progress, export};
use amends::logbook::pages::{CaseSet, CustomerSet};
use amends::logbook::promises::PromiseEnd;
use amends::platform::files::Replace;
use amends::text::Text;
use amends::text::articles::Topic;
use amends::ui::action::Ask;
use amends::ui::{Action, Route};
use egui::Shape;
use std::collections::BTreeSet;
use story::Told;

/// The smallest window that must show everything.
const SMALL: [f32; 2] = [900.0, 600.0];

fn pages(told: &Told) -> Vec<Route> {
    let stages = Stage::ALL.map(|stage| Route::Case(told.busy, Some(stage)));
    let cases = [
        CaseSet::All,
        CaseSet::Open,
        CaseSet::Overdue(at("2026-12-21 12:12")),
        CaseSet::WaitingForCustomer,
        CaseSet::Serious,
        CaseSet::Closed,
        CaseSet::OfCustomer(told.customer),
    ]
    .map(Route::Cases);
    let customers = [CustomerSet::All, CustomerSet::NotTold].map(Route::Customers);
    let mut pages = vec![
        Route::FirstStart,
        Route::Today,
        Route::Week(0),
        Route::Week(1),
        Route::Case(told.bare, None),
        Route::Case(told.lost, None),
        Route::Customer(told.customer),
        Route::Settings,
        Route::Templates,
        Route::Template(told.template),
        Route::Phrases,
        Route::About,
    ];
    pages.extend(Topic::all().map(Route::Help));
    pages.extend(stages);
    pages.extend(cases);
    pages.extend(customers);
    pages
}

fn dialogs(told: &Told) -> Vec<Ask> {
    let of_case: [fn(CaseId) -> Ask; 9] = [
        Ask::EditCase,
        Ask::CloseCase,
        Ask::LogContact,
        Ask::AddPromise,
        Ask::PlanB,
        Ask::PointElsewhere,
        |case| Ask::Concession(case, None),
        |case| Ask::Prevention(case, None),
        |case| Ask::SaveLetter(case, "Συγγνώμη.".to_owned()),
    ];
    let mut dialogs: Vec<Ask> = of_case.iter().map(|ask| ask(told.busy)).collect();
    dialogs.extend(MessageKind::ALL.map(|kind| Ask::Write(told.bare, kind)));
    let promise = || PromiseName::Given(told.promise);
    dialogs.extend(
        [PromiseEnd::Kept, PromiseEnd::Broken, PromiseEnd::Released]
            .map(|end| Ask::EndPromise(promise(), end)),
    );
    dialogs.extend([
        Ask::LogMistake(None, None),
        Ask::LogMessage,
        Ask::LogMistake(Some(told.customer), None),
        Ask::Palette,
        Ask::ReopenCase(told.lost),
        Ask::BoughtAgain(told.lost),
        Ask::CorrectPromise(told.promise),
        Ask::MovePromise(promise()),
        Ask::BreakMissed(told.cadence),
        Ask::Concession(told.busy, Some(told.concession)),
        Ask::Prevention(told.busy, Some(told.prevention)),
        Ask::AddPromiseSaid(told.busy, "Θα τηλεφωνήσω.".to_owned()),
        Ask::ConcessionSaid(told.busy, Box::default()),
        Ask::MovePromiseTo(promise(), at("2026-12-23 12:00")),
        Ask::ClosedDays(vec![at("2026-12-24 12:00").date()]),
        Ask::EndPlanB(told.busy, PlanBEnd::Done),
        Ask::EndPlanB(told.busy, PlanBEnd::NotDone),
        Ask::SettleWinBack(told.lost, WinBackStep::ALL[1], WinBackEnd::Done),
        Ask::SettleWinBack(told.lost, WinBackStep::ALL[1], WinBackEnd::Skipped),
        Ask::Customer(None),
        Ask::Customer(Some(told.customer)),
        Ask::Export(ExportOrder::default()),
        Ask::Export(ExportOrder { cases: vec![told.busy], ..ExportOrder::default() }),
        Ask::BulkOwner(vec![told.busy, told.bare]),
        Ask::BulkTag(vec![told.busy]),
        Ask::BulkClose(vec![told.busy, told.bare]),
        Ask::NameView(Box::default(), false),
        Ask::NameView(Box::default(), true),
        Ask::Import,
        Ask::DaysOff,
        Ask::Phrase(None),
        Ask::Phrase(Some(told.phrase.clone())),
    ]);
    dialogs
}

/// A window in the pseudo-language over the Greek shop.
fn window(size: [f32; 2]) -> (Window, Told) {
    let (shop, told) = story::told();
    (Window::speaking(shop, pseudo::languages(), size), told)
}

/// Calls `look` with the window on every page, and in every dialog over the page Today.
fn everywhere(size: [f32; 2], mut look: impl FnMut(&str, &mut Window)) {
    let (mut window, told) = window(size);
    for page in pages(&told) {
        window.ask(Action::Go(page));
        assert_eq!(window.route(), page, "it was not opened");
        look(&format!("{page:?}"), &mut window);
    }
    window.ask(Action::Go(Route::Today));
    for dialog in dialogs(&told) {
        let name = format!("{dialog:?}");
        let before = window.names();
        window.ask(Action::Open(dialog));
        assert_ne!(window.names(), before, "{name} was not opened");
        look(&name, &mut window);
        for _ in 0..3 {
            if window.names() != before {
                window.key(egui::Key::Escape);
            }
        }
        assert_eq!(window.names(), before, "{name} was not closed");
    }
}

/// What is the same in every language: names of programs, files and licences.
const NAMES: [&str; 14] = [
    "Amends", "Inter", "Phosphor", "SQLite", "egui", "SIL", "MIT", "Apache", "Linux", "Windows",
    "GitHub", "USD", "US", "Wayland",
];

#[test]
fn no_page_and_no_dialog_shows_plain_english() {
    let mut found = BTreeSet::new();
    everywhere([1280.0, 820.0], |place, window| {
        for name in window.names() {
            let mut rest = name.clone();
            for known in NAMES {
                rest = rest.replace(known, "");
            }
            if let Some(word) = pseudo::plain_english(&rest) {
                found.insert(format!("{word:?} in {name:?} on {place}"));
            }
        }
    });
    assert!(found.is_empty(), "\n{}\n", found.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn no_words_are_cut_in_a_small_window() {
    let mut found = BTreeSet::new();
    everywhere(SMALL, |place, window| {
        for shown in &window.harness.output().shapes {
            let mut texts = Vec::new();
            gather(&shown.shape, &mut texts);
            for text in texts {
                let rect = text.visual_bounding_rect();
                let words = text.galley.text();
                // Only what belongs to the program must have room; what people write may be long.
                let is_ours = words.contains(['‹', '›']);
                let clip = shown.clip_rect;
                let is_cut = rect.right() > clip.right() + 1.0 || rect.left() < clip.left() - 1.0;
                let is_seen = clip.intersects(rect);
                if is_ours && is_seen && (text.galley.elided || is_cut) {
                    found.insert(format!("{words:?} on {place}: {rect:?} in {clip:?}"));
                }
            }
        }
    });
    assert!(found.is_empty(), "\n{}\n", found.into_iter().collect::<Vec<_>>().join("\n"));
}

fn gather<'a>(shape: &'a Shape, texts: &mut Vec<&'a egui::epaint::TextShape>) {
    match shape {
        Shape::Text(text) => texts.push(text),
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, texts)),
        _ => {}
    }
}

/// What a person reads of a page: neither its marks nor its style.
fn read_of_page(html: &str) -> String {
    let mut read = String::new();
    let mut rest = html;
    while let Some((before, mark)) = rest.split_once('<') {
        read.push_str(before);
        read.push('\n');
        let end = if mark.starts_with("style") { "</style>" } else { ">" };
        rest = mark.split_once(end).map_or("", |(_, behind)| behind);
    }
    read + rest
}

/// What a calendar shows: the rest is for programs.
fn read_of_calendar(ics: &str) -> String {
    let unfolded = ics.replace("\r\n ", "");
    let shown = |line: &&str| {
        ["SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "NAME"].iter().any(|name| line.starts_with(name))
    };
    let value = |line: &str| line.split_once(':').map(|(_, value)| value.replace("\\n", "\n"));
    unfolded.lines().filter(shown).filter_map(value).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_that_goes_out_says_plain_english() {
    let (shop, _) = story::told();
    let words = || pseudo::text().words();
    let written = |format| {
        let folder = tempfile::tempdir().unwrap();
        let export = Export {
            order: ExportOrder { format, ..ExportOrder::default() },
            target: folder.path().join("export"),
            replace: Replace::Ask,
            protected: Vec::new(),
            words: words(),
            now: shop.log.now(),
        };
        export::write(shop.log.store(), &export, &Progress::unwatched()).unwrap();
        std::fs::read_to_string(&export.target).unwrap()
    };
    let morning = Morning::of(&shop.log, words()).unwrap().line_up().unwrap();
    for (what, read) in [
        ("the recovery history", read_of_page(&written(Format::Html))),
        ("the table", written(Format::Csv)),
        ("the calendar", read_of_calendar(&written(Format::Ics))),
        ("the morning page", morning.text()),
        ("the morning page to print", read_of_page(&morning.html().unwrap())),
    ] {
        assert!(read.matches('‹').count() > 3, "{what} says nothing: {read}");
        for line in read.lines() {
            let rest = NAMES.iter().fold(line.to_owned(), |line, name| line.replace(name, ""));
            let word = pseudo::plain_english(&rest);
            assert_eq!(word, None, "in {what}: {line}");
        }
    }
}

#[test]
fn a_language_that_is_chosen_is_spoken_at_once_and_kept() {
    let (shop, _) = story::told();
    let mut window = Window::speaking(shop, pseudo::languages(), [1280.0, 820.0]);
    window.ask(Action::Go(Route::Settings));
    let (pseudo, english) = (pseudo::text(), Text::english());
    assert!(window.shows(pseudo.settings.page.title()));
    let label = pseudo.settings.page.language();
    window.choose(label, english.settings.page.own_name()).key(egui::Key::Escape);
    assert!(window.shows(english.settings.page.title()));
    assert!(!window.shows(pseudo.settings.page.title()));
    assert_eq!(window.log().preference("language").unwrap().as_deref(), Some("en-US"));
    let label = english.settings.page.language();
    window.choose(label, english.settings.page.language_of_computer());
    assert!(window.shows(pseudo.settings.page.title()));
}
