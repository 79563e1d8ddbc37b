//! A mistake logged from the message of a customer: dropped on the window, or chosen.

use crate::support::{Shop, Window};
use amends::domain::{Channel, CustomerDraft};
use amends::ui::action::{Ask, FileAction};
use amends::ui::{Action, Route};
use egui::{DroppedFile, Event, HoveredFile, Key};
use egui_kittest::kittest::Queryable as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const MAIL: &str = "From: Leila Nasser <leila@example.com>\r\nSubject: Lemon cake\r\n\
    Date: Mon, 16 Nov 2026 09:00:00 +0000\r\n\r\nHello,\r\n\r\nthe cake was dry.\r\n\
    I would like my 38 dollars back.\r\n";

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("only its path is used".to_owned())
    }
}

#[expect(clippy::disallowed_methods, reason = "a file as somebody else made it")]
fn lay(folder: &tempfile::TempDir, name: &str, content: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, content).expect("written");
    path
}

fn drop_on(window: &mut Window, file: &Path) {
    window.harness.input_mut().dropped_files.push(Arc::new(Dropped(file.to_path_buf())));
    window.settle();
}

fn shop() -> Shop {
    Shop::at("2026-11-18 09:55")
}

#[test]
fn a_mail_that_is_dropped_fills_the_fields_and_its_case_names_it() {
    let mut shop = shop();
    let known = CustomerDraft {
        name: "Leila N.".to_owned(),
        email: "Leila@Example.com".to_owned(),
        ..CustomerDraft::default()
    };
    let leila = shop.log.save_customer(&known).expect("saved");
    let folder = tempfile::tempdir().expect("a folder");
    let file = lay(&folder, "cake.eml", MAIL);
    let mut window = Window::over(shop);
    window.harness.input_mut().hovered_files.push(HoveredFile::default());
    window.harness.run_steps(3);
    assert!(window.shows("Drop it to log a complaint"));
    window.harness.input_mut().hovered_files.clear();
    drop_on(&mut window, &file);
    window.until_shown("cake.eml");
    let text = window.text().log;
    assert!(window.shows(text.message.filled()), "{:?}", window.names());
    assert_eq!(window.value(text.who()), "Leila N.", "known by the address");
    assert_eq!(window.value(text.words()), "the cake was dry.\nI would like my 38 dollars back.");
    assert_eq!(window.value(text.remedy()), "I would like my 38 dollars back.");
    assert_eq!(window.value(text.happened()), "2026-11-16");
    let marked = |window: &Window| {
        window.harness.query_all_by_label(window.text().log.message.from()).count()
    };
    let before = marked(&window);
    assert!(before >= 5, "{before}");
    window.write(text.remedy(), "Half of it.");
    assert_eq!(marked(&window), before - 1, "what was touched says so no longer");
    // What it cost them no message says.
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    window.settle();
    assert!(window.shows("Choose what it cost them."), "{:?}", window.names());
    window.key(Key::Num2);
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    window.settle();
    let Route::Case(id, _) = window.route() else { panic!("{:?}", window.names()) };
    let case = window.log().case(id).expect("a case");
    assert_eq!((case.customer, case.channel), (leila, Channel::Email));
    assert_eq!((case.source.as_str(), case.remedy.as_str()), ("cake.eml", "Half of it."));
    assert!(window.shows("From cake.eml"), "{:?}", window.names());
}

#[test]
fn taking_it_out_leaves_what_was_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = lay(&folder, "cake.eml", MAIL);
    let mut window = Window::over(shop());
    window.ask(Action::Open(Ask::LogMistake(None, None)));
    let text = window.text().log;
    window.write(text.words(), "They were angry.");
    window.ask(Action::File(FileAction::ReadComplaint(file)));
    window.until_shown("cake.eml");
    assert_eq!(window.value(text.who()), "Leila Nasser");
    assert_eq!(window.value(text.words()), "They were angry.");
    window.press(text.message.take_out());
    assert!(!window.shows("cake.eml"), "{:?}", window.names());
    assert_eq!(window.value(text.who()), "");
    assert_eq!(window.value(text.words()), "They were angry.");
    assert!(window.shows(text.message.choose()), "another can be chosen");
}

#[test]
fn a_text_that_is_pasted_is_taken_apart_only_when_that_is_wanted() {
    let mut window = Window::over(shop());
    window.ask(Action::Open(Ask::LogMistake(None, None)));
    let text = window.text().log;
    window.harness.get_by_role_and_label(egui::Role::MultilineTextInput, text.words()).focus();
    window.settle();
    let pasted = "From: Leila Nasser <leila@example.com>\nSubject: Lemon cake\n\nThe cake was dry.";
    window.harness.event(Event::Paste(pasted.to_owned()));
    window.settle();
    assert_eq!(window.value(text.words()), pasted);
    assert_eq!(window.value(text.who()), "");
    window.press(text.message.take());
    window.until_shown(text.message.pasted());
    assert_eq!(window.value(text.words()), "The cake was dry.");
    assert_eq!(window.value(text.who()), "Leila Nasser");
    window.press(text.message.take_out());
    assert_eq!(window.value(text.words()), pasted);
}

#[test]
fn what_is_no_message_is_said_and_a_draft_of_something_else_is_put_aside() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = Window::over(shop());
    window.ask(Action::Open(Ask::LogMistake(None, None)));
    let text = window.text().log;
    window.write(text.words(), "Karl got the wrong bill.");
    window.key(Key::Escape);
    let empty = lay(&folder, "empty.eml", "");
    drop_on(&mut window, &empty);
    window.until_shown("This message holds no words.");
    let mail = lay(&folder, "cake.eml", MAIL);
    drop_on(&mut window, &mail);
    window.until_shown("cake.eml");
    assert_eq!(window.value(text.words()), "the cake was dry.\nI would like my 38 dollars back.");
    window.press(text.bring_back());
    assert_eq!(window.value(text.words()), "Karl got the wrong bill.");
}

#[test]
fn nothing_is_taken_over_another_dialog() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = lay(&folder, "cake.eml", MAIL);
    let mut window = Window::over(shop());
    window.ask(Action::Open(Ask::Customer(None)));
    drop_on(&mut window, &file);
    window.until_shown(window.text().log.message.close_first());
    assert!(window.shows(window.text().dialogs.cancel()));
    assert!(!window.shows("cake.eml"));
}
