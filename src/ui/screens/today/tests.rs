//! Stories of the page Today, with a whole page drawn.

#[cfg(test)]
mod stories {
    use egui::{Key, Role};
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::super::TodayScreen;
    use crate::domain::Harm;
    use crate::logbook::pages::CaseSet;
    use crate::logbook::promises::PromiseEnd;
    use crate::ui::action::{Action, Ask, CaseAction, PromiseAction};
    use crate::ui::route::Route;
    use crate::ui::screens::samples::{Easel, Sample};
    use crate::ui::theme;

    fn page<'a>(sample: Sample, size: [f32; 2]) -> Harness<'a, (Easel, TodayScreen)> {
        let mut harness =
            Harness::builder().with_size(size).with_context_setup(theme::apply).build_ui_state(
                |ui, (easel, screen): &mut (Easel, TodayScreen)| screen.show(ui, &easel.view()),
                (Easel::new(sample), TodayScreen::default()),
            );
        harness.run();
        harness
    }

    fn asked(harness: &Harness<'_, (Easel, TodayScreen)>) -> Vec<Action> {
        harness.state().0.actions.take()
    }

    const MARTA: &str = "2 days late, Marta Novak, I will call you by Friday noon with a new delivery \
                     date., Wedding cake delivered a day late";

    #[test]
    fn the_morning_is_one_sentence_and_one_row_a_promise() {
        let harness = page(Sample::bakery(), [1064.0, 900.0]);
        harness.get_by_label("Sunday, November 22");
        harness.get_by_role_and_label(Role::ListItem, MARTA);
        harness.get_by_label("Kept: I will call you by Friday noon with a new delivery date.");
        harness.get_by_role_and_label(Role::Link, "Marta Novak");
        assert!(harness.query_all_by_label("Nobody has spoken to them yet.").count() > 1);
        assert!(asked(&harness).is_empty(), "every page could be read");
    }

    #[test]
    fn a_promise_is_kept_moved_and_opened_by_key_alone() {
        let mut harness = page(Sample::bakery(), [1064.0, 900.0]);
        harness.get_by_role_and_label(Role::ListItem, MARTA).focus();
        harness.run();
        harness.key_press(Key::K);
        harness.run();
        assert!(matches!(
            asked(&harness)[..],
            [Action::Promise(PromiseAction::End(_, PromiseEnd::Kept, _))]
        ));
        harness.key_press(Key::M);
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Open(Ask::MovePromise(_))]));
        harness.key_press(Key::ArrowDown);
        harness.run();
        let row = harness.get_by_role_and_label(Role::ListItem, MARTA);
        assert!(!row.is_focused(), "the focus went on to the next row");
        harness.key_press(Key::Enter);
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Case(_, None))]));
    }

    #[test]
    fn a_number_opens_the_cases_it_counts() {
        let mut harness = page(Sample::bakery(), [1064.0, 900.0]);
        harness.get_by_label("We noticed first: 0 of 6").click();
        harness.run();
        let since = harness.state().0.sample.log.today().unwrap().numbers_since_ms;
        let wanted = Route::Cases(CaseSet::NoticedFirstSince(since));
        assert!(matches!(asked(&harness)[..], [Action::Go(route)] if route == wanted));
    }

    #[test]
    fn an_empty_log_says_how_to_begin_and_a_quiet_one_what_comes_next() {
        let mut harness = page(Sample::empty(), [1064.0, 900.0]);
        harness.get_by_label("Nothing is logged yet.");
        harness.get_by_label("Log a mistake…").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Open(Ask::LogMistake(None, None))]));

        let mut sample = Sample::empty();
        let case = sample.case("Ana Ruiz", "Nobody greeted us", Harm::Nuisance);
        sample.reply(&case);
        sample.promise(&case, "I will write in January.", "2027-01-11 12:00");
        sample.waits_for_customer(&case);
        let harness = page(sample, [1064.0, 900.0]);
        harness.get_by_label("Nothing is due in the next 7 days.");
        harness.get_by_label("“I will write in January.”");
    }

    #[test]
    fn a_long_section_shows_its_first_rows_until_all_are_asked_for() {
        let mut sample = Sample::empty();
        for number in 0..60 {
            let name = format!("Customer {number}");
            let case = sample.case(&name, "Nobody greeted us", Harm::Nuisance);
            sample.reply(&case);
            sample.promise(&case, &format!("Call {number}"), "2026-11-20 12:00");
        }
        let mut harness = page(sample, [1064.0, 900.0]);
        assert_eq!(harness.get_all_by_role(Role::ListItem).count(), 50);
        harness.get_by_label("Show all 60").click_accesskit();
        harness.run();
        assert_eq!(harness.get_all_by_role(Role::ListItem).count(), 60);
    }

    /// Story 7: all that is owed to one customer stands on one card, however much it is.
    #[test]
    fn all_that_a_customer_waits_for_is_one_card() {
        let mut sample = Sample::empty();
        let case = sample.case("Ana Ruiz", "Nobody greeted us", Harm::Nuisance);
        sample.reply(&case);
        sample.promise(&case, "Call one", "2026-11-20 12:00");
        sample.promise(&case, "Call two", "2026-11-21 12:00");
        sample.promise(&case, "Call three", "2026-11-22 23:00");
        let mut harness = page(sample, [1064.0, 900.0]);
        harness.get_by_label("1 customer waits for 2 things. 1 more is due today.");
        assert_eq!(harness.query_all_by_role_and_label(Role::Link, "Ana Ruiz").count(), 1);
        let head = harness.get_by_role_and_label(Role::Link, "Ana Ruiz").rect();
        for words in ["Kept: Call one", "Kept: Call two", "Kept: Call three"] {
            assert!(harness.get_by_label(words).rect().top() > head.bottom());
        }
        assert!(harness.query_by_label("Today").is_none(), "what is due today is on the card");
        harness.get_by_label("Not reached: Call one").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Case(CaseAction::LogContact(..))]));
        harness.get_by_role_and_label(Role::Link, "Ana Ruiz").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Customer(_))]));
    }

    #[test]
    fn buttons_of_all_rows_stand_below_each_other() {
        let harness = page(Sample::bakery(), [1064.0, 900.0]);
        for verb in ["Not reached: ", "New time…: ", "More: "] {
            let all = harness.query_all_by_label_contains(verb);
            let left: Vec<i32> = all.map(|node| node.rect().left().round() as i32).collect();
            assert!(left.len() > 1, "{verb}");
            assert!(left.iter().all(|x| *x == left[0]), "{verb}: {left:?}");
        }
    }

    #[test]
    fn endless_words_stay_within_every_window() {
        for width in [560.0, 628.0, 1064.0, 3600.0] {
            let mut sample = Sample::empty();
            let endless = "жю".repeat(5_000);
            let case = sample.case("ü".repeat(180).as_str(), "Ein Wort", Harm::Serious);
            sample.promise(&case, &endless, "2026-11-20 12:00");
            let harness = page(sample, [width, 800.0]);
            for row in harness.get_all_by_role(Role::ListItem) {
                assert!(row.rect().right() <= width, "{width}: {:?}", row.rect());
                assert!(row.rect().height() < 200.0, "{width}: {:?}", row.rect());
            }
            for button in harness.get_all_by_role(Role::Button) {
                assert!(button.rect().right() <= width, "{width}: {:?}", button.rect());
            }
        }
    }

    #[test]
    fn the_next_row_has_the_focus_when_a_promise_is_kept() {
        let mut harness = page(Sample::bakery(), [1064.0, 900.0]);
        harness.get_by_role_and_label(Role::ListItem, MARTA).focus();
        harness.run();
        harness.key_press(Key::K);
        harness.run();
        let [Action::Promise(PromiseAction::End(id, how, note))] = &asked(&harness)[..] else {
            panic!("one wish");
        };
        harness.state_mut().0.sample.log.end_promise(*id, *how, note).unwrap();
        harness.run();
        assert!(harness.query_by_role_and_label(Role::ListItem, MARTA).is_none());
        assert!(harness.get_all_by_role(Role::ListItem).any(|row| row.is_focused()));
    }
}
