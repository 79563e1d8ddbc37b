//! The guided first case of the sample shop, from the offer to the closed case.

use crate::support::{Shop, Window};
use amends::domain::{CloseDraft, Outcome, PromiseName, Stage, StageDone};
use amends::logbook::pages::{CaseQuery, CaseSet, CaseSort};
use amends::logbook::promises::PromiseEnd;
use amends::text::{Text, TourText};
use amends::ui::action::{CaseAction, PromiseAction};
use amends::ui::{Action, Route};
use egui::Key;

fn words() -> TourText {
    Text::english().tour
}

/// A sample window in which the guided case has begun.
fn begun() -> Window {
    let mut shop = Shop::at("2026-11-18 09:00");
    shop.case("Ines Moreau", "I asked for 9:50. At 9:55 nobody was there.");
    let mut window = Window::over(shop);
    window.press(words().begin());
    window
}

fn newest(window: &Window) -> amends::domain::CaseId {
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Number, descending: true };
    window.log().case_lines(&query, 0, 1).unwrap()[0].id
}

fn shows_step(window: &Window, place: usize, name: &str) {
    let step = words().step(place, 6_u32, name);
    assert!(window.shows(&step), "{step:?} is not among {:?}", window.names());
}

#[test]
fn each_step_is_known_by_what_really_happened() {
    let text = Text::english();
    let mut window = begun();
    shows_step(&window, 1, words().log());
    // The example stands in the form, for the owner to look at.
    window.press(words().show());
    assert_eq!(window.value(text.log.words()), words().example_words());
    window.ctrl(Key::Enter);
    let case = newest(&window);
    assert_eq!(window.route(), Route::Case(case, None));
    shows_step(&window, 2, words().apologize());
    window.press(words().show());
    assert_eq!(window.value(text.compose.words()), words().example_apology());
    window.press(text.compose.said());
    shows_step(&window, 3, words().promise());
    window.press(words().show());
    assert!(window.shows(text.dialogs.promise.add_title()));
    window.write(text.dialogs.promise.due(), "tomorrow noon").ctrl(Key::Enter);
    shows_step(&window, 4, words().fix());
    window.press(words().show());
    window.press(text.case.fix.record());
    // The promise is still open.
    shows_step(&window, 4, words().fix());
    let promise = window.log().case_page(case).unwrap().promises[0].id;
    let kept = PromiseAction::End(PromiseName::Given(promise), PromiseEnd::Kept, String::new());
    window.ask(Action::Promise(kept));
    shows_step(&window, 5, words().concede());
    let none = StageDone::LeftOut("They wanted only the right name".into());
    window.ask(Action::Case(CaseAction::RecordStage(case, Stage::Concede, none, String::new())));
    shows_step(&window, 6, words().close());
    window.press(words().show());
    assert!(window.shows(text.dialogs.closing.title()));
    let draft = CloseDraft { outcome: Some(Outcome::SaysSo), ..CloseDraft::default() };
    window.ask(Action::Case(CaseAction::Close(case, draft)));
    assert!(window.shows(words().done()), "{:?}", window.names());
    window.press(words().leave());
    assert!(window.shows(words().begin()));
}

#[test]
fn it_can_be_left_at_any_time_and_a_step_taken_back_is_next_again() {
    let mut window = begun();
    window.press(words().show()).ctrl(Key::Enter);
    shows_step(&window, 2, words().apologize());
    window.key(Key::F2).ctrl(Key::Z);
    shows_step(&window, 1, words().log());
    window.press(words().leave());
    assert!(!window.shows(words().show()) && window.shows(words().begin()));
}

/// It is offered only where nothing is kept.
#[test]
fn a_log_that_is_kept_never_shows_it() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::kept_in(Shop::at("2026-11-18 09:00"), home.path());
    assert!(!window.shows(words().begin()));
}

#[test]
fn every_step_names_what_there_is() {
    let text = Text::english();
    for (how, button) in [
        (words().log_how(), text.log.save()),
        (words().apologize_how(), text.compose.said()),
        (words().promise_how(), text.dialogs.promise.add()),
        (words().fix_how(), text.case.fix.record()),
        (words().fix_how(), text.case.side.kept()),
        (words().concede_how(), text.case.concede.add()),
        (words().concede_how(), text.case.concede.none_needed()),
        (words().close_how(), text.today.close()),
        (words().done_how(), text.shell.log_a_mistake()),
    ] {
        assert!(how.contains(button), "{how:?} does not name {button:?}");
    }
}
