//! Filters combined, kept as a view, and many cases worked at once, in the window.

use crate::support::{Shop, Window};
use amends::domain::{CaseId, Outcome};
use amends::logbook::pages::CaseSet;
use amends::ui::{Action, Route};
use egui::{Key, Modifiers};

fn window() -> (Window, Vec<CaseId>) {
    let mut shop = Shop::at("2026-11-18 09:55");
    let names = ["Marta Novak", "Tomas Hale", "Ines Moreau", "Ruth Adler"];
    let cases: Vec<CaseId> = names.iter().map(|name| shop.case(name, "It came late.")).collect();
    for case in &cases[..2] {
        shop.recovered(*case);
    }
    let mut window = Window::over(shop);
    window.ask(Action::Go(Route::Cases(CaseSet::Open)));
    (window, cases)
}

fn open(window: &Window, cases: &[CaseId]) -> usize {
    cases.iter().filter(|id| window.log().case(**id).expect("a case").is_open()).count()
}

#[test]
fn all_are_selected_by_key_those_that_are_ready_close_and_one_undo_takes_it_back() {
    let (mut window, cases) = window();
    window.focus_list().ctrl(Key::A);
    assert!(window.shows("4 selected") && window.shows("2 are ready to close."));
    window.press("Close…");
    assert!(window.shows("2 are ready and will be closed."));
    assert!(window.shows("2 are not ready and stay open."));
    window.press(window.text().outcome(Outcome::SaysSo));
    window.press("Close those that are ready");
    assert_eq!(open(&window, &cases), 2);
    let said = "2 closed; 2 are not ready (most often: ";
    assert!(window.shows(said), "{:?}", window.names());
    // What is closed is no longer in the list, and no longer selected.
    assert!(window.shows("2 selected") && window.shows("None is ready to close."));
    window.press("Undo");
    assert_eq!(open(&window, &cases), 4);
    assert!(window.shows("Undone: the close of 2 cases"));
}

#[test]
fn rows_are_selected_by_space_by_shift_and_let_go_with_escape() {
    let (mut window, _) = window();
    window.focus_list().key(Key::ArrowDown).key(Key::Space);
    assert!(window.shows("1 selected"));
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
    window.settle();
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
    window.settle();
    assert!(window.shows("3 selected"), "{:?}", window.names());
    assert!(!window.ticked("Select all"));
    window.key(Key::Escape);
    assert!(!window.shows("selected"));
    window.press("Select all");
    assert!(window.shows("4 selected") && window.ticked("Select all"));
    window.press("Clear the selection");
    assert!(!window.shows("selected") && !window.ticked("Select all"));
}

#[test]
fn an_owner_and_a_tag_are_given_to_all_that_are_selected() {
    let (mut window, cases) = window();
    window.press("Select all").press("Owner…").write("Owner", "Frank").key(Key::Enter);
    assert!(window.shows("4 cases have a new owner"), "{:?}", window.names());
    assert_eq!(window.log().case(cases[3]).expect("a case").owner, "Frank");
    window.press("Tag…").write("Tag", "wholesale").ctrl(Key::Enter);
    assert!(window.shows("4 customers tagged"), "{:?}", window.names());
    // The filter knows both from now on.
    window.press("Tag").press("wholesale").key(Key::Escape);
    assert!(window.shows("Tag: wholesale") && window.shows("4 of 4"));
    window.press("Remove Tag: wholesale");
    assert!(!window.shows("Tag: wholesale"));
}

#[test]
fn a_view_is_kept_under_a_name_renamed_removed_and_had_back() {
    let (mut window, _) = window();
    window.press("Channel").press("Phone").key(Key::Escape);
    assert!(window.shows("Channel: Phone") && window.shows("4 of 4"));
    window.press("Save this view…").write("Name", "By phone").key(Key::Enter);
    assert!(window.shows("By phone 4"), "{:?}", window.names());
    assert!(!window.shows("Save this view…"), "it is kept");
    // A view of the program has no filters, and the owner's own brings its back.
    window.press("Closed 0");
    assert!(!window.shows("Channel: Phone"));
    window.press("By phone 4");
    assert_eq!(window.route(), Route::Cases(CaseSet::Open));
    assert!(window.shows("Channel: Phone"));
    window.press("More for By phone").press("Rename…").write("Name", "Callers").key(Key::Enter);
    assert!(window.shows("Callers 4") && !window.shows("By phone 4"));
    window.press("More for Callers").press("Remove");
    assert!(!window.shows("Callers 4") && window.shows("View “Callers” removed"));
    window.press("Undo");
    assert!(window.shows("Callers 4"), "{:?}", window.names());
    let kept = window.log().preference("case_views").unwrap().expect("a preference");
    assert!(kept.contains("Callers"), "{kept}");
}

#[test]
fn a_view_needs_a_name_of_its_own() {
    let (mut window, _) = window();
    window.press("Channel").press("Phone").key(Key::Escape);
    window.press("Save this view…").key(Key::Enter);
    assert!(window.shows("Save this view"), "it asks on");
    window.write("Name", "Mine").key(Key::Enter);
    window.press("Harm").press("Serious").key(Key::Escape);
    window.press("Save this view…").write("Name", "mine").key(Key::Enter);
    assert!(window.shows("There is a view of this name already."));
}

#[test]
fn filters_that_nothing_fits_say_so_and_are_cleared_at_once() {
    let (mut window, _) = window();
    window.press("Kind").press("Lost").key(Key::Escape);
    assert!(window.shows("No case fits these filters."));
    window.press("Clear");
    assert!(window.shows("4 of 4 · sorted by next due"));
}
