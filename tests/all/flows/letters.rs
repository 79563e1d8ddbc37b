//! Words on their way out: copied, into the mail program, onto paper, into a file.

use crate::support::{Shop, Window};
use amends::app::Doors;
use amends::domain::{CaseId, CustomerDraft, MessageKind};
use amends::jobs::LetterFormat;
use amends::platform::clipboard::{Board, Clipboard};
use amends::platform::reveal::Opener;
use amends::ui::Action;
use amends::ui::action::{Ask, LetterAction};
use egui::Key;
use std::cell::RefCell;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

const WORDS: &str = "Dear Inés,\n\nI wrote down the wrong hour.\n\nRosa";

/// A desktop that remembers what it was asked to open, and takes it or not.
struct Programs {
    opens: bool,
    asked: Mutex<Vec<OsString>>,
}

impl Opener for Programs {
    fn open(&self, target: &OsStr) -> io::Result<()> {
        self.asked.lock().unwrap().push(target.to_owned());
        if self.opens { Ok(()) } else { Err(io::ErrorKind::NotFound.into()) }
    }
}

/// A clipboard that shows what it holds.
struct Held(Rc<RefCell<Vec<String>>>);

impl Board for Held {
    fn set_html(&mut self, html: &str, plain: &str) -> Result<(), String> {
        self.0.replace(vec![html.to_owned(), plain.to_owned()]);
        Ok(())
    }

    fn set_text(&mut self, plain: &str) -> Result<(), String> {
        self.0.replace(vec![plain.to_owned()]);
        Ok(())
    }
}

/// A window over a log in a folder, with a desktop that answers as told.
struct Letters {
    window: Window,
    case: CaseId,
    programs: Arc<Programs>,
    held: Rc<RefCell<Vec<String>>>,
    home: TempDir,
}

impl Letters {
    fn new(opens: bool) -> Self {
        let mut shop = Shop::at("2026-11-18 09:55");
        let settings = amends::domain::Shop {
            letterhead: "12 Mill Street\nrosa@bakery.example".into(),
            ..shop.log.shop().clone()
        };
        shop.log.save_shop(&settings).expect("settings");
        let case = shop.case("Inés Moreau", "I asked for 9:50. At 9:55 nobody was there.");
        let customer = shop.log.customer(shop.log.case(case).unwrap().customer).unwrap();
        let draft = CustomerDraft {
            email: "ines@moreau.example".into(),
            address: "4 Harbor Road, Springfield".into(),
            ..CustomerDraft::of(&customer)
        };
        shop.log.save_customer(&draft).expect("saved");
        let programs = Arc::new(Programs { opens, asked: Mutex::default() });
        let held = Rc::new(RefCell::new(Vec::new()));
        let doors = Doors {
            opener: programs.clone(),
            clipboard: Clipboard::over(Box::new(Held(Rc::clone(&held)))),
            ..Doors::closed()
        };
        let home = tempfile::tempdir().unwrap();
        let window = Window::through(shop, home.path(), doors);
        Self { window, case, programs, held, home }
    }

    fn ask(&mut self, action: Action) -> &mut Window {
        self.window.harness.state_mut().desk_mut().expect("a desk").ask(action);
        self.window.settle()
    }

    fn letter(&mut self, action: LetterAction) -> &mut Window {
        self.ask(Action::Letter(action))
    }

    fn mail(&mut self, words: &str) -> &mut Window {
        let (case, kind) = (self.case, MessageKind::Apology);
        self.letter(LetterAction::OpenInMail { case, kind, words: words.into() })
    }

    fn asked(&self) -> Vec<String> {
        let asked = self.programs.asked.lock().unwrap();
        asked.iter().map(|target| target.to_string_lossy().into_owned()).collect()
    }

    /// The letters on their way, below the folder of the log.
    fn letters(&self) -> Vec<PathBuf> {
        let folder = self.home.path().join("letters");
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path()).collect()
    }
}

#[test]
fn words_are_copied_with_their_paragraphs_and_it_is_said() {
    let mut writing = Letters::new(true);
    let case = writing.case;
    writing.letter(LetterAction::Copy { case, words: WORDS.into() });
    assert_eq!(
        *writing.held.borrow(),
        ["<p>Dear Inés,</p><p>I wrote down the wrong hour.</p><p>Rosa</p>", WORDS],
    );
    assert!(writing.window.shows(writing.window.text().letter.copied()));
}

#[test]
fn without_a_clipboard_it_is_said_what_to_do_instead() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Inés Moreau", "Nobody was there.");
    let mut window = Window::over(shop);
    let copy = Action::Letter(LetterAction::Copy { case, words: WORDS.into() });
    window.harness.state_mut().desk_mut().expect("a desk").ask(copy);
    window.settle();
    assert!(window.shows("Save the words as a letter instead."), "{:?}", window.names());
}

#[test]
fn a_short_message_opens_in_the_mail_program_and_is_not_sent() {
    let mut writing = Letters::new(true);
    writing.mail(WORDS).until_shown("Nothing is sent before you send it.");
    let asked = writing.asked();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].starts_with("mailto:ines@moreau.example?subject=About%20what%20you%20told"));
    assert!(asked[0].ends_with("wrong%20hour.%0D%0A%0D%0ARosa"), "{asked:?}");
    assert!(writing.letters().is_empty());
    // The log knows nothing of it: only what the owner says was said is on record.
    assert!(writing.window.log().case_page(writing.case).unwrap().messages.is_empty());
}

#[test]
fn a_long_message_becomes_a_draft_in_the_folder_of_letters() {
    let mut writing = Letters::new(true);
    let long = format!("Dear Inés,\n\n{}", "I wrote down the wrong hour. ".repeat(100));
    writing.mail(&long).until_shown("Nothing is sent before you send it.");
    let letters = writing.letters();
    assert_eq!(writing.asked(), [letters[0].to_string_lossy()]);
    let draft = std::fs::read_to_string(&letters[0]).unwrap();
    assert!(draft.starts_with("X-Unsent: 1\r\n"));
    assert!(draft.contains("<ines@moreau.example>") && draft.contains("<rosa@bakery.example>"));
}

#[test]
fn where_no_mail_program_answers_the_draft_is_kept_and_shown() {
    let mut writing = Letters::new(false);
    writing.mail(WORDS).until_shown("No mail program took the message.");
    assert_eq!(writing.letters().len(), 1, "the draft is there");
    assert!(writing.window.shows(writing.window.text().letter.show_draft()));
}

#[test]
fn a_letter_is_printed_from_a_page_with_the_head_of_the_shop() {
    let mut writing = Letters::new(true);
    let case = writing.case;
    let open = writing.window.text().letter.page_open();
    writing.letter(LetterAction::Print { case, words: WORDS.into() }).until_shown(open);
    let page = std::fs::read_to_string(&writing.letters()[0]).unwrap();
    for line in [
        "12 Mill Street",
        "November 18, 2026",
        "Inés Moreau",
        "4 Harbor Road",
        "Springfield",
        "<p dir=\"auto\">I wrote down the wrong hour.</p>",
    ] {
        assert!(page.contains(line), "{line}");
    }
    assert_eq!(page.matches("Rosa<").count(), 1, "it is signed once");
}

#[test]
fn a_letter_is_saved_by_keyboard_alone_and_never_over_another_unasked() {
    let mut writing = Letters::new(true);
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().canonicalize().unwrap().join("letter.html");
    let open = |writing: &mut Letters| {
        let ask = Ask::SaveLetter(writing.case, WORDS.into());
        writing.ask(Action::Open(ask));
    };
    open(&mut writing);
    let text = writing.window.text();
    writing.window.write(text.letter.target(), &target.to_string_lossy());
    writing.window.ctrl(Key::Enter).until_shown("Letter saved:");
    assert!(!writing.window.shows(&text.letter.title("Inés Moreau")), "the dialog is closed");
    assert!(read(&target).starts_with("<!DOCTYPE html>"));
    // The next letter is offered the same folder; a name that is taken is asked about.
    open(&mut writing);
    let folder = target.parent().unwrap().join("letter-inés-moreau-2026-11-18.html");
    assert!(writing.window.shows(&folder.to_string_lossy()), "{:?}", writing.window.names());
    writing.window.write(text.letter.target(), &target.to_string_lossy());
    writing.window.press(&format!("{}, {}", text.letter.plain(), text.letter.plain_meaning()));
    writing.window.write(text.letter.target(), &target.to_string_lossy());
    writing.window.ctrl(Key::Enter).until_shown("There is a file already:");
    assert!(read(&target).starts_with("<!DOCTYPE html>"), "it is as it was");
    writing.window.press(text.files.dialog.replace());
    let title = text.letter.title("Inés Moreau");
    writing.window.until(|window| !window.shows(&title));
    assert!(read(&target).starts_with("Rosa's Bakery\n"));
}

#[test]
fn no_letter_is_saved_beside_the_log() {
    let mut writing = Letters::new(true);
    let case = writing.case;
    let target = writing.home.path().join("letter.txt");
    let words = format!("{WORDS}\n[something]");
    writing.ask(Action::Open(Ask::SaveLetter(case, words.clone())));
    assert!(writing.window.shows("One gap is still open"));
    let format = LetterFormat::Text;
    let save = LetterAction::Save { case, words, format, path: target.clone(), replace: false };
    writing.letter(save).until_shown("lies in the folder of your log");
    assert!(!target.exists());
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The morning page takes the same road: a file below the data folder, opened in the browser.
#[test]
fn the_morning_page_opens_in_the_browser() {
    let mut writing = Letters::new(true);
    let text = writing.window.text().line_up;
    writing.window.press(text.open());
    writing.window.until_shown(text.is_open());
    let asked = writing.programs.asked.lock().unwrap().clone();
    let [page] = &asked[..] else { panic!("{asked:?}") };
    let page = std::fs::read_to_string(page).expect("a page");
    assert!(page.contains("Promised and due today") && page.contains("Inés Moreau"), "{page}");
}
