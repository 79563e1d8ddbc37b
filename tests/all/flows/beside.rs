//! Work beside the frame, and the dialogs that open and close meanwhile.

use crate::support::{Shop, Window};
use amends::jobs::ExportOrder;
use amends::ui::action::{Ask, FileAction};
use amends::ui::{Action, Route};
use std::path::Path;

fn window(folder: &Path) -> Window {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.case("Marta Novak", "The wedding cake came a day late.");
    let mut window = Window::kept_in(shop, folder);
    // The daily copy comes first: one piece of long work at a time.
    window.until_shown("Verified copy");
    window
}

/// Asks for all of it within one frame, before any work can have ended.
fn ask(window: &mut Window, actions: Vec<Action>) {
    let desk = window.harness.state_mut().desk_mut().expect("a desk");
    for action in actions {
        desk.ask(action);
    }
    window.settle();
}

fn export(path: &Path) -> Action {
    Action::File(FileAction::Export(ExportOrder::default(), path.to_path_buf(), false))
}

#[test]
fn the_end_of_an_export_leaves_a_dialog_alone_that_did_not_ask_for_it() {
    let (own, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = window(own.path());
    let text = window.text();
    for (name, said) in
        [("history.html", "Exported 1 case to"), ("no/x.html", "There is no folder")]
    {
        ask(&mut window, vec![Action::Open(Ask::Export(ExportOrder::default()))]);
        let asked = vec![
            export(&other.path().join(name)),
            Action::CloseDialog,
            Action::Open(Ask::Customer(None)),
        ];
        ask(&mut window, asked);
        window.write(text.log.customer.name(), "Ana Ruiz");
        window.until_shown(said);
        assert_eq!(window.value(text.log.customer.name()), "Ana Ruiz", "{:?}", window.names());
        ask(&mut window, vec![Action::CloseDialog]);
        // A notice says it, and not the dialog: it is still there.
        assert!(window.shows(said), "{:?}", window.names());
    }
}

#[test]
fn a_file_that_is_there_is_said_as_a_notice_once_its_dialog_is_closed() {
    let (own, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let there = other.path().join("history.html");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true).open(&there).unwrap();
    let mut window = window(own.path());
    ask(&mut window, vec![Action::Open(Ask::Export(ExportOrder::default()))]);
    let again = Action::Open(Ask::Export(ExportOrder::default()));
    ask(&mut window, vec![export(&there), Action::CloseDialog, again]);
    window.until_shown("history.html exists already");
    // The same dialog, opened again, was not asked about it.
    assert!(!window.shows(window.text().files.dialog.replace()), "{:?}", window.names());
}

#[test]
fn days_off_are_not_added_for_a_dialog_that_was_closed() {
    let folder = tempfile::tempdir().unwrap();
    let holidays = folder.path().join("holidays.ics");
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//H//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n\
        DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let mut options = std::fs::OpenOptions::new();
    let file = options.write(true).create_new(true).open(&holidays).unwrap();
    std::io::Write::write_all(&mut &file, text.as_bytes()).unwrap();
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    let add = |path: &Path| Action::File(FileAction::AddDaysOff(path.to_path_buf()));
    ask(&mut window, vec![Action::Go(Route::Settings)]);
    ask(&mut window, vec![Action::Open(Ask::DaysOff)]);
    ask(&mut window, vec![add(&holidays), Action::CloseDialog]);
    // A file that is asked for later is read no sooner.
    std::thread::sleep(std::time::Duration::from_millis(200));
    ask(&mut window, vec![add(&folder.path().join("none.ics"))]);
    window.until_shown("none.ics could not be read");
    assert!(window.log().shop().hours.days_off.is_empty());
    // Asked for by a dialog that is there, they are added, and it is closed.
    ask(&mut window, vec![Action::Open(Ask::DaysOff)]);
    ask(&mut window, vec![add(&holidays)]);
    window.until(|window| window.log().shop().hours.days_off.len() == 1);
    assert!(!window.shows(window.text().files.dialog.days_off_explained()), "{:?}", window.names());
}

/// The page of the settings asks, and hears of it, while no dialog is open.
#[test]
fn a_folder_that_cannot_be_shown_is_said_on_the_page() {
    let own = tempfile::tempdir().unwrap();
    let mut window = window(own.path());
    ask(&mut window, vec![Action::Go(Route::Settings)]);
    let gone = own.path().join("gone");
    ask(&mut window, vec![Action::File(FileAction::OpenFolder(gone))]);
    window.until_shown("gone");
}
