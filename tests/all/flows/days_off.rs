//! Days off from a calendar of public holidays, and what they do to what was promised.

use crate::support::{Shop, Window};
use amends::ui::action::FileAction;
use amends::ui::{Action, Route};

const HOLIDAYS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//H//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n\
    DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

#[expect(clippy::disallowed_methods, reason = "a file as somebody else made it")]
fn lay(folder: &tempfile::TempDir, content: &str) -> std::path::PathBuf {
    let path = folder.path().join("holidays.ics");
    std::fs::write(&path, content).expect("written");
    path
}

#[test]
fn holidays_are_imported_in_the_settings_and_can_be_undone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = lay(&folder, HOLIDAYS);
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    ask(&mut window, Action::Go(Route::Settings));
    let text = window.text();
    window.press(text.settings.page.import_days());
    assert!(window.shows(text.files.dialog.days_off_title()), "{:?}", window.names());
    window.write(text.files.dialog.days_off_source(), &path.display().to_string());
    window.press(text.files.dialog.days_off());
    let days = |window: &Window| window.log().shop().hours.days_off.len();
    window.until(|window| days(window) == 1);
    assert!(window.shows("2026-12-25"), "{:?}", window.names());
    // The same file again adds nothing.
    ask(&mut window, Action::File(FileAction::AddDaysOff(path)));
    window.until_shown("All days off in this calendar were there already.");
    assert_eq!(days(&window), 1);
    window.ctrl(egui::Key::Z);
    assert_eq!(days(&window), 0);
}

#[test]
fn what_is_no_calendar_is_said_and_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = lay(&folder, "Dear Rosa,\nhave a nice day.");
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    for (file, said) in
        [(path.clone(), "not a calendar"), (path.with_extension("not-there"), "could not be read")]
    {
        ask(&mut window, Action::File(FileAction::AddDaysOff(file)));
        window.until_shown(said);
        assert!(window.log().shop().hours.days_off.is_empty());
    }
    assert!(window.shows("not a calendar"), "{:?}", window.names());
}

/// Days off are added in the settings; what was promised for one of them is asked about, moved
/// together and taken back together.
#[test]
fn promises_of_a_day_marked_closed_are_asked_about() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    shop.promise(case, "I will call you.", "2026-12-25 12:00");
    shop.promise(case, "A new cake.", "2026-12-25 15:00");
    shop.promise(case, "Check back.", "2026-12-24 15:00");
    let mut window = Window::over(shop);
    let text = window.text().dialogs.closed_days;
    let folder = tempfile::tempdir().expect("a folder");
    let path = lay(&folder, HOLIDAYS);
    ask(&mut window, Action::File(FileAction::AddDaysOff(path)));
    window.until_shown(text.title());
    assert!(window.shows("You marked Friday, December 25 as closed"));
    assert!(window.shows("Marta Novak · stays Dec 25 12:00"), "{:?}", window.names());
    window.press("To the day before");
    assert!(window.shows("Marta Novak · Dec 25 15:00, moves to Dec 24 15:00"));
    window.press("To the next open day");
    assert!(window.shows("moves to Dec 26 12:00"));
    window.press(text.move_save());
    let open = |window: &Window| {
        let page = window.log().case_page(case).expect("a page");
        let open = page.promises.iter().filter(|it| it.state.is_open());
        open.map(|it| it.due.to_string()).collect::<Vec<_>>()
    };
    let moved = ["2026-12-24T15:00", "2026-12-26T12:00", "2026-12-26T15:00"];
    assert_eq!(open(&window), moved);
    assert!(window.shows("2 promises moved."), "{:?}", window.names());
    window.press(window.text().shell.undo());
    let back = ["2026-12-24T15:00", "2026-12-25T12:00", "2026-12-25T15:00"];
    assert_eq!(open(&window), back);
    // The day off itself stays, and nothing is asked again.
    assert_eq!(window.log().shop().hours.days_off.len(), 1);
    assert!(!window.shows(text.title()));
}

#[test]
fn a_day_off_is_typed_as_soon_as_its_line_is_there() {
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    ask(&mut window, Action::Go(Route::Settings));
    let text = window.text();
    window.press(text.settings.page.add_day()).typed("2026-12-24");
    assert_eq!(window.value(text.settings.page.day()), "2026-12-24");
    window.press(text.settings.page.save());
    assert_eq!(window.log().shop().hours.days_off.len(), 1, "{:?}", window.names());
}
