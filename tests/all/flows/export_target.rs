//! Where an export cannot go: said at the field, before anything is written or copied.

use crate::support::{Shop, Window};
use amends::jobs::{ExportOrder, Format};
use amends::text::Text;
use amends::ui::Action;
use amends::ui::action::Ask;
use egui::Key;
use std::path::Path;
use std::time::{Duration, Instant};

fn window(folder: &Path) -> Window {
    window_for(folder, ExportOrder::default())
}

fn window_for(folder: &Path, order: ExportOrder) -> Window {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.case("Marta Novak", "The wedding cake came a day late.");
    let mut window = Window::kept_in(shop, folder);
    // The daily copy comes first: one piece of long work at a time.
    until(&mut window, "Verified copy");
    let desk = window.harness.state_mut().desk_mut().expect("a desk");
    desk.ask(Action::Open(Ask::Export(order)));
    window.settle();
    window
}

fn until(window: &mut Window, words: &str) {
    let began = Instant::now();
    while !window.shows(words) {
        assert!(began.elapsed() < Duration::from_secs(60), "{:?}", window.names());
        std::thread::sleep(Duration::from_millis(5));
        window.settle();
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_place_that_cannot_be_is_said_at_the_field() {
    let text = &Text::english().files.dialog;
    let (own, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = window(own.path());
    let before = names(own.path());
    let path = |name: &str| other.path().join(name).display().to_string();
    let inside = own.path().join("backups/history.html").display().to_string();
    // A log of somebody else.
    let their_log = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v7.sqlite").to_owned();
    let mut places = vec![
        ("".to_owned(), text.path_missing()),
        ("history.html".to_owned(), text.path_not_full()),
        (path("no/such/folder/history.html"), "There is no folder"),
        (inside, "lies in the folder of your log"),
        (their_log, "is a log, a copy of one or another database"),
        (other.path().display().to_string(), "is a folder"),
    ];
    if cfg!(target_os = "linux") {
        // Nobody writes here, not even root.
        places.push(("/proc/history.html".to_owned(), "/proc"));
        places.push(("/dev/full".to_owned(), "/dev/full"));
    }
    for (typed, sentence) in places {
        window.write(text.target(), &typed);
        window.ctrl(Key::Enter);
        until(&mut window, sentence);
        assert_eq!(window.value(text.target()), typed, "what was typed stays");
        assert!(window.shows(text.export_title()), "the dialog stays");
    }
    assert_eq!(names(own.path()), before);
    assert!(names(other.path()).is_empty());
    // And then it goes where it can.
    window.write(text.target(), &path("history.html"));
    window.ctrl(Key::Enter);
    until(&mut window, "Exported 1 case to");
    assert_eq!(names(other.path()), ["history.html"]);
    assert_eq!(names(&own.path().join("backups")).len(), 1, "no snapshot is left");
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_that_is_wanted() {
    let text = &Text::english().files.dialog;
    let (own, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let there = other.path().join("history.html");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true).open(&there).unwrap();
    let mut window = window(own.path());
    window.write(text.target(), &there.display().to_string());
    // Ctrl Enter by habit must not replace anything.
    window.ctrl(Key::Enter).ctrl(Key::Enter);
    until(&mut window, "There is a file already");
    window.ctrl(Key::Enter);
    assert_eq!(std::fs::metadata(&there).unwrap().len(), 0);
    window.press(text.replace());
    until(&mut window, "Exported 1 case to");
    assert!(std::fs::metadata(&there).unwrap().len() > 0);
}

#[test]
fn an_archive_that_cannot_be_brought_in_is_said_and_the_path_stays() {
    let text = &Text::english().files.dialog;
    let folder = tempfile::tempdir().unwrap();
    let letter = folder.path().join("letter.json");
    let mut options = std::fs::OpenOptions::new();
    let file = options.write(true).create_new(true).open(&letter).unwrap();
    std::io::Write::write_all(&mut &file, b"Dear Ana").unwrap();
    let mut window = Window::over(Shop::untouched("2026-11-18 09:55"));
    window.press(Text::english().settings.first.import());
    for (typed, sentence) in [
        (String::new(), text.path_missing()),
        (folder.path().join("none.json").display().to_string(), "none.json could not be read"),
        (letter.display().to_string(), "This file is not an archive of this program."),
    ] {
        window.write(text.source(), &typed);
        window.ctrl(Key::Enter);
        until(&mut window, sentence);
        assert_eq!(window.value(text.source()), typed, "what was typed stays");
    }
    assert!(window.log().is_untouched().unwrap());
}

#[test]
fn a_spreadsheet_says_how_many_files_and_asks_before_it_replaces_any_of_them() {
    let text = &Text::english().files.dialog;
    let (own, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let csv = ExportOrder { format: Format::Csv, ..ExportOrder::default() };
    let mut window = window_for(own.path(), csv.clone());
    let target = other.path().join("x.csv").display().to_string();
    window.write(text.target(), &target);
    window.ctrl(Key::Enter);
    until(&mut window, "Exported 1 case in 3 files");
    let all = ["x-concessions.csv", "x-promises.csv", "x.csv"];
    assert_eq!(names(other.path()), all);
    // The cases are gone, and the tables beside them are still there.
    std::fs::remove_file(&target).unwrap();
    window.harness.state_mut().desk_mut().expect("a desk").ask(Action::Open(Ask::Export(csv)));
    window.settle();
    window.write(text.target(), &target);
    window.ctrl(Key::Enter);
    until(&mut window, "x-promises.csv");
    assert!(window.shows(text.replace()));
    assert_eq!(names(other.path()), all[..2]);
    window.press(text.replace());
    let began = Instant::now();
    while names(other.path()) != all {
        assert!(began.elapsed() < Duration::from_secs(60), "{:?}", window.names());
        std::thread::sleep(Duration::from_millis(5));
        window.settle();
    }
}
