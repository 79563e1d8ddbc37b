//! What the owner chooses for this computer: notices, start at login, the calendar file.

use crate::support::{Shop, Window};
use amends::app::Doors;
use amends::domain::{CaseId, PromiseDraft};
use amends::jobs::calendar::FILE_NAME;
use amends::platform::at_login::AtLogin;
use amends::platform::notifier::Notifier;
use amends::ui::{Action, Route};
use chrono::TimeDelta;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// A desktop that remembers what it was told.
#[derive(Default)]
struct Told(Mutex<Vec<String>>);

impl Notifier for Told {
    fn show(&self, title: &str, body: &str) {
        self.0.lock().unwrap().push(format!("{title} / {body}"));
    }
}

struct Computer {
    window: Window,
    case: CaseId,
    told: Arc<Told>,
    home: TempDir,
    other: TempDir,
}

impl Computer {
    /// A shop, open 9 to 18, on a Wednesday morning, with a promise for noon.
    fn new() -> Self {
        let mut shop = Shop::at("2026-11-18 09:55");
        let settings = amends::domain::Shop {
            hours: amends::domain::OpeningHours::default(),
            ..shop.log.shop().clone()
        };
        shop.log.save_shop(&settings).expect("settings");
        let case = shop.case("Inés Moreau", "Nobody was there.");
        shop.promise(case, "I will call you by noon.", "2026-11-18 12:00");
        let (home, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let told = Arc::new(Told::default());
        let doors = Doors {
            notifier: told.clone(),
            at_login: AtLogin::Xdg(other.path().join("autostart")),
            ..Doors::closed()
        };
        let mut window = Window::through(shop, home.path(), doors);
        window.harness.state_mut().desk_mut().expect("a desk").ask(Action::Go(Route::Settings));
        window.settle();
        Self { window, case, told, home, other }
    }

    fn told(&self) -> Vec<String> {
        std::mem::take(&mut *self.told.0.lock().unwrap())
    }

    fn promise(&mut self, words: &str, due: &str) {
        let draft =
            PromiseDraft { words: words.into(), due: due.into(), ..PromiseDraft::default() };
        let add = amends::ui::action::PromiseAction::Add(self.case, draft);
        self.window.harness.state_mut().desk_mut().expect("a desk").ask(Action::Promise(add));
        self.window.settle();
    }

    fn calendar(&self) -> PathBuf {
        self.other.path().join(FILE_NAME)
    }

    /// Runs until the calendar file says something, or says it no longer.
    fn until_written(&mut self, says: &str, is_said: bool) {
        let file = self.calendar();
        let read = move || std::fs::read_to_string(&file).unwrap_or_default();
        self.window.until(|_| read().contains(says) == is_said);
    }

    fn write_calendar(&mut self, folder: &Path) {
        let text = self.window.text().computer;
        self.window.write(text.folder(), &folder.display().to_string());
        self.window.press(text.write());
    }
}

/// Off until allowed; then ten minutes before and when due, many in one, and nothing at night.
#[test]
fn a_notice_comes_ten_minutes_before_and_when_a_promise_is_due() {
    let mut computer = Computer::new();
    computer.window.later(TimeDelta::minutes(116));
    assert!(computer.told().is_empty(), "nobody allowed it");
    let text = computer.window.text().computer;
    computer.window.press(text.notices());
    assert_eq!(computer.told(), [format!("{} / {}", text.notices_on(), text.notices_why())]);
    // 11:51 has passed before it was allowed; noon has not.
    computer.window.later(TimeDelta::minutes(8));
    assert!(computer.told().is_empty());
    computer.window.later(TimeDelta::minutes(1));
    assert_eq!(computer.told(), ["A promise is due now / Inés Moreau: I will call you by noon."]);
    computer.promise("One.", "2026-11-18 13:00");
    computer.promise("Two.", "2026-11-18 13:00");
    computer.promise("Late.", "2026-11-18 20:00");
    computer.window.later(TimeDelta::minutes(50));
    assert_eq!(computer.told(), ["2 promises are due by 13:00 / Inés Moreau"]);
    computer.window.later(TimeDelta::minutes(1));
    assert!(computer.told().is_empty(), "each rings once");
    for _ in 0..9 {
        computer.window.later(TimeDelta::minutes(1));
    }
    assert_eq!(computer.told(), ["2 promises are due by 13:00 / Inés Moreau"]);
    for _ in 0..8 {
        computer.window.later(TimeDelta::hours(1));
    }
    assert!(computer.told().is_empty(), "at eight the shop is closed");
    computer.window.press(text.notices());
    computer.promise("Three.", "2026-11-19 10:00");
    computer.window.later(TimeDelta::hours(13));
    assert!(computer.told().is_empty(), "no longer allowed");
}

#[test]
fn start_at_login_is_what_stands_on_the_disk() {
    let mut computer = Computer::new();
    let text = computer.window.text().computer;
    let note = computer.other.path().join("autostart").join("amends.desktop");
    computer.window.until_shown(text.at_login());
    computer.window.press(text.at_login());
    computer.window.until(|_| note.is_file());
    let written = std::fs::read_to_string(&note).expect("a note");
    let folder = computer.home.path().display().to_string();
    assert!(written.contains("--data-dir") && written.contains(&folder), "{written}");
    computer.window.until(|window| window.ticked(text.at_login()));
    // Another program takes it away: the settings say so soon.
    std::fs::remove_file(&note).expect("gone");
    computer.window.until(|window| !window.ticked(text.at_login()));
    computer.window.press(text.at_login()).until(|window| window.ticked(text.at_login()));
    assert!(note.exists());
    computer.window.press(text.at_login()).until(|window| !window.ticked(text.at_login()));
    assert!(!note.exists());
}

/// Written at once, behind every change, and taken away in the end.
#[test]
fn the_calendar_file_follows_every_change() {
    let mut computer = Computer::new();
    let text = computer.window.text().computer;
    let folder = computer.other.path().to_path_buf();
    computer.write_calendar(&folder);
    computer.until_written("DTSTART:20261118T120000", true);
    computer.window.until_shown("Last written");
    let file = std::fs::read_to_string(computer.calendar()).unwrap();
    assert!(file.contains("SUMMARY:Promise due: Inés") && !file.contains("Moreau"), "{file}");
    computer.promise("Another one.", "2026-11-20 15:00");
    computer.until_written("DTSTART:20261120T150000", true);
    computer.window.ctrl(egui::Key::Z);
    computer.until_written("DTSTART:20261120T150000", false);
    // What is kept is said to be over, so that every calendar lets go of it.
    assert!(!computer.calendar_says("STATUS:CANCELLED"));
    let promise = computer.window.log().case_page(computer.case).unwrap().promises[0].id;
    let keep = amends::ui::action::PromiseAction::End(
        promise.into(),
        amends::logbook::promises::PromiseEnd::Kept,
        String::new(),
    );
    computer.window.harness.state_mut().desk_mut().unwrap().ask(Action::Promise(keep));
    computer.until_written("STATUS:CANCELLED", true);
    computer.window.press(text.stop());
    assert!(computer.window.shows(text.stop_question()));
    computer.window.press(text.stop_remove());
    computer.window.until_shown(text.removed());
    assert!(!computer.calendar().exists());
    assert!(computer.window.shows(text.calendar_why()), "it can be begun again");
}

#[test]
fn what_stands_in_the_way_is_said_and_nothing_is_overwritten() {
    let mut computer = Computer::new();
    let text = computer.window.text().computer;
    // No folder, the log's own folder, and a file of somebody else's.
    let missing = computer.other.path().join("not-there");
    computer.write_calendar(Path::new("calendar"));
    assert!(computer.window.shows(computer.window.text().settings.page.path_not_full()));
    computer.write_calendar(&missing);
    computer.window.until_shown("not-there");
    let own = computer.home.path().to_path_buf();
    computer.write_calendar(&own);
    computer.window.until_shown("lies in the folder of your log");
    assert!(!own.join(FILE_NAME).exists());
    lay(&computer.calendar(), "BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n");
    let folder = computer.other.path().to_path_buf();
    computer.write_calendar(&folder);
    computer.window.until_shown("was made by another program");
    assert!(computer.calendar_says("Somebody"));
    assert!(computer.window.shows(text.calendar_why()), "nothing was begun");
}

#[expect(clippy::disallowed_methods, reason = "a file as somebody else made it")]
fn lay(path: &Path, content: &str) {
    std::fs::write(path, content).expect("written");
}

impl Computer {
    fn calendar_says(&self, words: &str) -> bool {
        std::fs::read_to_string(self.calendar()).unwrap_or_default().contains(words)
    }
}
