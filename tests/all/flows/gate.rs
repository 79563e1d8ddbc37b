//! The close gate, refused by every road and opened by one.

use crate::support::{Shop, Window};
use amends::domain::{CaseId, Channel, Harm, Outcome, Stage, StageDone};
use amends::ui::action::{Ask, CaseAction};
use amends::ui::{Action, Route};
use egui::Key;

fn window() -> (Window, CaseId) {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case_by("Ines Moreau", "The order was late.", Channel::Phone, Harm::Serious);
    (Window::over(shop), case)
}

fn go(window: &mut Window, case: CaseId) {
    let desk = window.harness.state_mut().desk_mut().expect("a desk");
    desk.ask(Action::Go(Route::Case(case, None)));
    window.settle();
}

fn is_open(window: &Window, case: CaseId) -> bool {
    window.log().case(case).expect("a case").is_open()
}

#[test]
fn the_button_says_what_is_missing_and_does_not_close() {
    let (mut window, case) = window();
    go(&mut window, case);
    let close = window.names().into_iter().find(|name| name.starts_with("Close: "));
    window.press(&close.expect("the button says what is left"));
    assert!(window.shows(window.text().dialogs.closing.title()));
    window.press(window.text().dialogs.closing.close());
    assert!(is_open(&window, case));
    for stage in Stage::NEEDED {
        assert!(window.shows(window.text().stage(stage)), "{stage:?}");
    }
}

#[test]
fn no_other_road_leads_round_the_gate() {
    let (mut window, case) = window();
    // Asked for outright, as from a list or the palette.
    let desk = window.harness.state_mut().desk_mut().expect("a desk");
    desk.ask(Action::Open(Ask::CloseCase(case)));
    window.settle();
    window.ctrl(Key::Enter);
    assert!(is_open(&window, case));
    window.key(Key::Escape);
    let desk = window.harness.state_mut().desk_mut().expect("a desk");
    desk.ask(Action::Case(CaseAction::Close(case, amends::domain::CloseDraft::default())));
    window.settle();
    assert!(is_open(&window, case));
}

#[test]
fn with_reasons_written_it_closes() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Ines Moreau", "The order was late.");
    shop.done(case, Stage::Fix, "A new order");
    for stage in [Stage::Apologize, Stage::Concede] {
        let reason = StageDone::LeftOut("They asked for no contact".into());
        shop.log.record_stage(case, stage, &reason, "", None).expect("left out");
    }
    let mut window = Window::over(shop);
    go(&mut window, case);
    let desk = window.harness.state_mut().desk_mut().expect("a desk");
    desk.ask(Action::Open(Ask::CloseCase(case)));
    window.settle();
    window.press(window.text().outcome(Outcome::SaysSo));
    window.press(window.text().dialogs.closing.close());
    assert!(!is_open(&window, case), "{:?}", window.names());
}

#[test]
fn the_palette_and_the_list_lead_to_the_same_gate() {
    let (mut window, case) = window();
    go(&mut window, case);
    // The palette knows the command on the page of a case.
    window.ctrl(Key::K);
    window.typed("close case");
    window.key(Key::Enter);
    assert!(window.shows(window.text().dialogs.closing.title()), "{:?}", window.names());
    window.press(window.text().dialogs.closing.close());
    assert!(is_open(&window, case));
    window.key(Key::Escape);
    // In the list, C on the chosen row.
    window.key(Key::F3);
    window.focus_list();
    window.key(Key::ArrowDown);
    window.key(Key::C);
    assert!(window.shows(window.text().dialogs.closing.title()), "{:?}", window.names());
    window.ctrl(Key::Enter);
    assert!(is_open(&window, case));
}

/// A decline is written where the reason stands, and leaves with one key.
#[test]
fn the_letter_of_a_decline_follows_the_reason_until_somebody_writes_in_it() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Karl Weber", "The bread was hard after a week.");
    shop.recovered(case);
    let mut window = Window::over(shop);
    let words = window.text().dialogs.closing;
    window.ask(Action::Open(Ask::CloseCase(case)));
    window.press(window.text().outcome(Outcome::Declined));
    window.write(words.decline_reason(), "Bread keeps for three days");
    window.write(words.ask_next(), "the guild");
    let letter = window.value(words.letter());
    assert!(letter.contains("The reason is this: Bread keeps for three days."), "{letter}");
    assert!(letter.contains("you can ask the guild"), "{letter}");
    window.press(words.close());
    let said = window.log().case_page(case).expect("a page").file.messages;
    assert_eq!(said.last().expect("a letter").words, letter.trim());
}

#[test]
fn a_case_logged_for_the_wrong_customer_is_given_to_the_right_one() {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.case("Karla Weber", "The cake came late.");
    let case = shop.case("Karl Weber", "The bread was hard after a week.");
    shop.tells(case, "I am sorry about the bread.");
    let mut window = Window::over(shop);
    let words = window.text().dialogs.edit;
    window.ask(Action::Open(Ask::EditCase(case)));
    window.press(words.another_customer());
    window.write(words.customer(), "Karla");
    window.key(Key::ArrowDown).key(Key::Enter);
    window.settle();
    assert!(window.shows("Karla Weber"), "{:?}", window.names());
    window.press(window.text().dialogs.save());
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(page.customer.name, "Karla Weber");
}
