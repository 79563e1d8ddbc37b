//! Stories of the week, with a whole page drawn. It begins on Sunday, November 22.

#[cfg(test)]
mod stories {
    use egui::{Key, Modifiers, Role};
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::super::WeekScreen;
    use crate::domain::Harm;
    use crate::ui::action::{Action, Ask, PromiseAction};
    use crate::ui::route::Route;
    use crate::ui::screens::samples::{Easel, Sample};
    use crate::ui::theme;

    fn page<'a>(sample: Sample, size: [f32; 2], weeks: i32) -> Harness<'a, (Easel, WeekScreen)> {
        let mut harness =
            Harness::builder().with_size(size).with_context_setup(theme::apply).build_ui_state(
                move |ui, (easel, screen): &mut (Easel, WeekScreen)| {
                    screen.show(ui, &easel.view(), weeks);
                },
                (Easel::new(sample), WeekScreen::default()),
            );
        harness.run();
        harness
    }

    fn asked(harness: &Harness<'_, (Easel, WeekScreen)>) -> Vec<Action> {
        harness.state().0.actions.take()
    }

    const WIDE: [f32; 2] = [1064.0, 760.0];
    const DEV: &str = "Today 17:00, Dev Patel, Check back: are you happy with the new lock?, Door \
                       lock fitted twice";
    const LIU: &str = "Friday 12:00, Liu Wen, I will send the money back by Friday., Charged for a \
                       cancelled course";

    #[test]
    fn each_day_says_what_is_due_and_when_the_shop_is_open() {
        let harness = page(Sample::bakery(), WIDE, 0);
        harness.get_by_label("This week");
        harness.get_by_label("Sunday, November 22, 2026: 1 due. Closed");
        harness.get_by_label("Friday, November 27, 2026: 1 due. Open 9 to 18");
        harness.get_by_label("Saturday, November 28, 2026: nothing is due. Open 9 to 18");
        harness.get_by_role_and_label(Role::ListItem, DEV);
        harness.get_by_role_and_label(Role::ListItem, LIU);
        assert!(asked(&harness).is_empty(), "every page could be read");
    }

    #[test]
    fn an_empty_week_leads_on() {
        let mut harness = page(Sample::empty(), WIDE, 0);
        harness.get_by_label(crate::text::Text::english().today.log_mistake()).click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Open(Ask::LogMistake(None, None))]));
        let label = crate::text::Text::english().today.log_mistake();
        assert!(page(Sample::bakery(), WIDE, 0).query_by_label(label).is_none());
    }

    #[test]
    fn by_keys_one_walks_between_days_and_opens_a_case() {
        let mut harness = page(Sample::bakery(), WIDE, 0);
        harness.get_by_role_and_label(Role::ListItem, DEV).focus();
        harness.run();
        for _ in 0..6 {
            if harness.get_by_role_and_label(Role::ListItem, LIU).is_focused() {
                break;
            }
            harness.key_press(Key::ArrowRight);
            harness.run();
        }
        assert!(harness.get_by_role_and_label(Role::ListItem, LIU).is_focused());
        assert!(asked(&harness).is_empty());
        harness.key_press(Key::Enter);
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Case(_, None))]));
        // Past the last day with something on it lies the next week.
        harness.key_press(Key::ArrowRight);
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Week(1))]));
    }

    #[test]
    fn shift_and_an_arrow_move_a_promise_by_a_day_and_the_keyboard_goes_along() {
        let mut harness = page(Sample::bakery(), WIDE, 0);
        harness.get_by_role_and_label(Role::ListItem, LIU).focus();
        harness.run();
        harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
        harness.run();
        let [Action::Promise(PromiseAction::Move(name, draft, note))] = &asked(&harness)[..] else {
            panic!("one wish");
        };
        assert_eq!((draft.due.as_str(), note.as_str()), ("2026-11-28 12:00", ""));
        harness.state_mut().0.sample.log.move_promise(*name, draft, note).unwrap();
        harness.run();
        let moved = LIU.replacen("Friday 12:00", "Saturday 12:00", 1);
        assert!(harness.get_by_role_and_label(Role::ListItem, &moved).is_focused());
        harness.state_mut().0.sample.log.undo(None).unwrap();
        harness.run();
        harness.get_by_role_and_label(Role::ListItem, LIU);
    }

    #[test]
    fn a_promise_that_is_late_or_would_be_is_moved_in_the_dialog() {
        let mut sample = Sample::empty();
        let case = sample.case("Ana Ruiz", "Nobody greeted us", Harm::Nuisance);
        sample.reply(&case);
        sample.promise(&case, "Call back.", "2026-11-22 10:00");
        let mut harness = page(sample, WIDE, 0);
        let late = "5 h late, Ana Ruiz, Call back., Nobody greeted us";
        harness.get_by_role_and_label(Role::ListItem, late).focus();
        harness.run();
        harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
        harness.run();
        let asked_for = asked(&harness);
        let [Action::Open(Ask::MovePromiseTo(_, due))] = &asked_for[..] else {
            panic!("{asked_for:?}");
        };
        assert_eq!(due.to_string(), "2026-11-23 10:00:00");
    }

    #[test]
    fn what_is_no_promise_stays_and_it_is_said_why() {
        let mut harness = page(Sample::bakery(), WIDE, 0);
        let form =
            "Wednesday 17:00, Liu Wen, Change the booking form, Charged for a cancelled course";
        harness.get_by_role_and_label(Role::ListItem, form).focus();
        harness.run();
        harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
        harness.run();
        assert!(asked(&harness).is_empty());
        harness.get_by_label("Only promises can be moved here. Open the case to change this one.");
    }

    #[test]
    fn a_promise_is_dragged_to_another_day() {
        let mut harness = page(Sample::bakery(), WIDE, 0);
        let from = harness.get_by_role_and_label(Role::ListItem, LIU).rect().center();
        let monday = harness.get_by_label("Monday, November 23, 2026: 1 due. Open 9 to 18").rect();
        harness.drag_at(from);
        harness.run_ok();
        harness.hover_at(monday.center() + egui::vec2(0.0, 200.0));
        harness.run_ok();
        harness.drop_at(monday.center() + egui::vec2(0.0, 200.0));
        harness.run_ok();
        let wishes = asked(&harness);
        let [Action::Promise(PromiseAction::Move(_, draft, _))] = &wishes[..] else {
            panic!("{wishes:?}");
        };
        assert_eq!(draft.due, "2026-11-23 12:00");
    }

    #[test]
    fn nothing_is_cut_in_any_window_and_a_long_day_shows_its_first_lines() {
        for width in [560.0, 684.0, 1064.0, 2400.0] {
            let mut sample = Sample::empty();
            let case = sample.case("ü".repeat(180).as_str(), "Ein Wort", Harm::Serious);
            sample.reply(&case);
            for _ in 0..70 {
                sample.promise(&case, &"жю".repeat(1_000), "2026-11-25 12:00");
            }
            let mut harness = page(sample, [width, 700.0], 0);
            let lines = |harness: &Harness<'_, (Easel, WeekScreen)>| {
                let lines = harness.get_all_by_role(Role::ListItem);
                lines.map(|line| line.rect()).collect::<Vec<_>>()
            };
            assert_eq!(lines(&harness).len(), 12);
            for rect in lines(&harness) {
                assert!(rect.right() <= width && rect.left() >= 0.0, "{width}: {rect:?}");
                assert!(rect.height() < 160.0, "{width}: {rect:?}");
            }
            harness.get_by_label("Show all 60").click_accesskit();
            harness.run();
            assert_eq!(lines(&harness).len(), 60);
            harness.get_by_label("and 10 more");
        }
    }
}
