//! Plan B, the check-back and winning back, lived through in the window.

use crate::support::{Shop, Window};
use amends::domain::{CaseId, Outcome, PlanBDraft, PlanBState, Stage};
use amends::ui::{Action, Route};
use chrono::TimeDelta;
use egui::Key;

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

fn go(window: &mut Window, case: CaseId, stage: Stage) {
    ask(window, Action::Go(Route::Case(case, Some(stage))));
}

/// Story 24: prepared on the first day, due on day 21.
#[test]
fn plan_b_is_prepared_on_day_one_and_due_on_its_day() {
    let mut shop = Shop::at("2011-03-11 10:00");
    let case = shop.case("Tomas Hale", "The tablet never came.");
    let mut window = Window::over(shop);
    let text = window.text().follow_ups.plan_b;
    let due = window.text().follow_ups.due;
    go(&mut window, case, Stage::Fix);
    window.press(text.prepare());
    window.press(text.save());
    assert!(window.shows("Write by which day"), "{:?}", window.names());
    window.write(text.day(), "friday");
    let friday = "Friday, March 18, 2011: day 7 of this case.";
    assert!(window.shows(friday), "{:?}", window.names());
    window.write(text.day(), "21");
    let later = "Friday, April 1, 2011: day 21 of this case.";
    assert!(window.shows(later), "{:?}", window.names());
    window.write(text.words(), "buy elsewhere");
    window.write(&text.budget_in("USD"), "599");
    window.press(text.save());
    assert!(window.shows("Day 21, Friday, April 1: buy elsewhere"), "{:?}", window.names());

    window.later(TimeDelta::days(21));
    ask(&mut window, Action::Go(Route::Today));
    let line = "Plan B due: buy elsewhere, budget $599.00";
    assert!(window.shows(line), "{:?}", window.names());
    window.press(&format!("{}: {line}", due.done()));
    assert!(window.shows(text.done_title()));
    window.press(window.text().dialogs.cancel());
}

/// Stories 24 and 25: not doing it takes a reason, and then somebody else has it.
#[test]
fn a_plan_b_that_is_not_done_points_them_elsewhere() {
    let mut shop = Shop::at("2011-03-11 10:00");
    let case = shop.case("Tomas Hale", "The tablet never came.");
    let plan =
        PlanBDraft { day: "21".into(), words: "buy elsewhere".into(), ..PlanBDraft::default() };
    shop.log.prepare_plan_b(case, &plan).expect("prepared");
    shop.later(TimeDelta::days(21));
    let mut window = Window::over(shop);
    let text = window.text().follow_ups.plan_b;
    let today = window.text().today;
    go(&mut window, case, Stage::Fix);
    window.press(text.not_doing());
    window.press(text.not_save());
    assert!(window.shows("Write the reason."), "{:?}", window.names());
    assert!(window.log().plan_b(case).expect("readable").expect("a plan").is_prepared());
    window.write(text.not_words(), "Nobody has one for less than 1,200");
    window.press(text.not_save());
    window.press(text.point());
    window.write(text.who(), "XYZ store");
    window.write(text.when(), "ten units, tomorrow");
    window.press(text.point_save());
    assert!(window.shows(text.not_told()), "{:?}", window.names());
    ask(&mut window, Action::Go(Route::Today));
    let line = "Tell Tomas Hale who has it: XYZ store, ten units, tomorrow";
    window.press(&format!("{}: {line}", today.told()));
    assert!(!window.shows(line), "{:?}", window.names());

    // The case stays open until the customer has it.
    go(&mut window, case, Stage::Fix);
    assert!(window.shows(text.until_they_have_it()));
    window.press(text.have_it());
    assert!(window.shows("They got it from XYZ store."), "{:?}", window.names());
    let page = window.log().case_page(case).expect("a page");
    assert!(page.case.is_open());
    assert!(matches!(page.file.plan_b.expect("a plan").state, PlanBState::NotDone(..)));
    // Every step is in the story, and can be taken back.
    for words in ["Plan B prepared: buy elsewhere", "Plan B not done:", "Told who has it: XYZ"] {
        assert!(window.shows(words), "{words} {:?}", window.names());
    }
    window.ctrl(Key::Z);
    assert!(window.shows(text.have_it()), "{:?}", window.names());
}

/// Story 16: asked a week after the fix, also when the case is closed; "no" opens it again.
#[test]
fn a_customer_who_would_not_come_again_is_a_second_chance() {
    let mut shop = Shop::at("2026-11-11 10:00");
    let case = shop.case("Ines Moreau", "Nobody was there.");
    shop.recovered(case);
    shop.close(case, Outcome::SaysSo);
    shop.later(TimeDelta::days(7));
    let mut window = Window::over(shop);
    let text = window.text().follow_ups.answer;
    let line = "Check back with Ines Moreau: is everything right?";
    assert!(window.shows(line), "{:?}", window.names());
    window.press(&format!("{}: {line}", window.text().follow_ups.due.answer()));
    assert_eq!(window.route(), Route::Case(case, Some(Stage::CheckBack)));
    window.press(text.record());
    assert!(window.shows("Choose how satisfied they are"), "{:?}", window.names());
    window.press(&text.level(3));
    window.press(text.again_name(amends::domain::Again::No));
    assert!(window.shows(text.warning()));
    window.write(text.words(), "I take the train now.");
    window.write(text.left_undone(), "The refund of the taxi");
    window.press(text.record());
    let page = window.log().case_page(case).expect("a page");
    assert!(page.case.is_open(), "{:?}", window.names());
    assert_eq!(page.answers[0].left_undone, "The refund of the taxi");
    assert!(window.shows(text.second_chance_means()), "{:?}", window.names());
    assert!(window.shows("Satisfied 3 of 5, would not use you again"));
    assert!(window.shows("Second chance: words are not enough"));
    // The case opens on the fix, which is to find anew and is asked about in turn.
    ask(&mut window, Action::Go(Route::Today));
    ask(&mut window, Action::Go(Route::Case(case, None)));
    assert!(window.shows(text.second_chance_means()), "{:?}", window.names());
    assert_eq!(window.value(window.text().case.fix.words()), "");
    window.write(window.text().case.fix.words(), "Paid the taxi as well");
    window.press(window.text().case.fix.record());
    let page = window.log().case_page(case).expect("a page");
    assert!(page.stages.iter().all(|record| record.stage != Stage::CheckBack));
    assert_eq!(page.answers.len(), 1);
    window.ctrl(Key::Z);
    window.ctrl(Key::Z);
    let page = window.log().case_page(case).expect("a page");
    assert!(!page.case.is_open());
    assert_eq!(page.answers, []);
}

#[test]
fn an_answer_half_given_is_kept_and_can_be_changed_later() {
    let mut shop = Shop::at("2026-11-11 10:00");
    let case = shop.case("Ines Moreau", "Nobody was there.");
    shop.recovered(case);
    let mut window = Window::over(shop);
    let text = window.text().follow_ups.answer;
    go(&mut window, case, Stage::CheckBack);
    window.press(&text.level(4));
    window.write(text.left_undone(), "The invoice");
    go(&mut window, case, Stage::Fix);
    go(&mut window, case, Stage::CheckBack);
    assert_eq!(window.value(text.left_undone()), "The invoice");
    window.press(text.again_name(amends::domain::Again::Yes));
    window.press(text.record());
    assert!(window.shows("Satisfied 4 of 5, would use you again"), "{:?}", window.names());
    window.press(window.text().case.stage.change());
    window.press(text.again_name(amends::domain::Again::Unsure));
    window.press(text.record());
    let answers = window.log().case_page(case).expect("a page").file.answers;
    assert_eq!(answers.len(), 1);
    assert_eq!((answers[0].satisfied, answers[0].again), (4, amends::domain::Again::Unsure));
}

#[test]
fn bought_again_takes_one_press_and_its_day_can_be_corrected() {
    let mut shop = Shop::at("2026-11-11 10:00");
    let case = shop.case("Ines Moreau", "Nobody was there.");
    shop.recovered(case);
    shop.close(case, Outcome::SaysSo);
    shop.now("2026-11-20 10:00");
    let mut window = Window::over(shop);
    let text = window.text().case.header;
    ask(&mut window, Action::Go(Route::Case(case, None)));
    let closing =
        |window: &Window| window.log().case(case).expect("a case").closing.expect("closed");
    window.press(text.bought_again());
    assert_eq!(closing(&window).outcome, Outcome::BoughtAgain);
    assert_eq!(
        closing(&window).bought_again.map(|day| day.to_string()).as_deref(),
        Some("2026-11-20")
    );
    assert!(window.shows(window.text().shell.undo()), "{:?}", window.names());
    window.press(text.bought_again_day());
    window.write(window.text().dialogs.closing.bought_again(), "2026-11-18");
    window.press(window.text().dialogs.closing.bought());
    assert_eq!(
        closing(&window).bought_again.map(|day| day.to_string()).as_deref(),
        Some("2026-11-18")
    );
    window.ctrl(Key::Z);
    window.ctrl(Key::Z);
    assert_eq!(closing(&window).outcome, Outcome::SaysSo);
}

#[test]
fn a_customer_who_was_lost_hears_from_us_a_month_later() {
    let mut shop = Shop::at("2026-10-20 10:00");
    let case = shop.case("Ines Moreau", "Nobody was there.");
    shop.recovered(case);
    shop.close(case, Outcome::Lost);
    shop.later(TimeDelta::days(30));
    let mut window = Window::over(shop);
    let due = window.text().follow_ups.due;
    let line = "Write to Ines Moreau again: it has been a month";
    assert!(window.shows(line), "{:?}", window.names());
    window.press(&format!("{}: {line}", due.write()));
    assert!(window.shows(&window.text().compose.write_to("Ines Moreau")));
    window
        .write(window.text().compose.words(), "Ines, we confirm every pick-up by text now. Frank");
    window.press(window.text().compose.said());
    assert!(!window.shows(line), "{:?}", window.names());
    ask(&mut window, Action::Go(Route::Case(case, Some(Stage::CheckBack))));
    assert!(window.shows(window.text().follow_ups.win_back.name()), "{:?}", window.names());

    window.later(TimeDelta::days(60));
    ask(&mut window, Action::Go(Route::Case(case, Some(Stage::CheckBack))));
    let text = window.text().follow_ups.win_back;
    window.press(&format!("{}: After 90 days", due.skip()));
    window.press(text.skip_save());
    assert!(window.shows("Write the reason."), "{:?}", window.names());
    window.write(text.skip_words(), "They moved away");
    window.press(text.skip_save());
    assert!(
        window.shows("Win-back skipped after 90 days: They moved away"),
        "{:?}",
        window.names()
    );
    ask(&mut window, Action::Go(Route::Today));
    assert!(
        !window.shows("Write to Ines Moreau again: it has been three months"),
        "{:?}",
        window.names()
    );
}
