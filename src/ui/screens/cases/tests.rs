//! Stories of the list of cases, with a whole page drawn.

#[cfg(test)]
mod stories {
    use egui::{Key, Role};
    use egui_kittest::{
        Harness,
        kittest::{NodeT as _, Queryable as _},
    };

    use super::super::CasesScreen;
    use crate::domain::{Harm, Outcome};
    use crate::logbook::pages::CaseSet;
    use crate::ui::action::{Action, Ask};
    use crate::ui::route::Route;
    use crate::ui::screens::samples::{Easel, Sample};
    use crate::ui::theme;

    struct Page {
        easel: Easel,
        screen: CasesScreen,
        set: CaseSet,
    }

    fn page<'a>(sample: Sample, set: CaseSet, width: f32) -> Harness<'a, Page> {
        let mut harness = Harness::builder()
            .with_size([width, 760.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, page: &mut Page| page.screen.show(ui, &page.easel.view(), page.set),
                Page { easel: Easel::new(sample), screen: CasesScreen::default(), set },
            );
        harness.run();
        harness
    }

    fn asked(harness: &Harness<'_, Page>) -> Vec<Action> {
        harness.state().easel.actions.take()
    }

    const MARTA: &str = "2026-0002, Wedding cake delivered a day late, Marta Novak, harm: Spoiled \
                     plans, stage: Fix, 2 days late: I will call you by Friday noon with a new \
                     delivery date.";

    #[test]
    fn a_row_is_one_sentence_and_opens_its_case() {
        let mut harness = page(Sample::bakery(), CaseSet::Open, 1064.0);
        harness.get_by_label("6 of 6 · sorted by next due");
        harness.get_by_role_and_label(Role::ListBoxOption, MARTA).click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Case(_, None))]));
    }

    #[test]
    fn the_list_is_worked_by_key_alone() {
        let mut harness = page(Sample::bakery(), CaseSet::Open, 1064.0);
        harness.get_by_role(Role::ListBox).focus();
        harness.run();
        harness.key_press(Key::ArrowDown);
        harness.run();
        harness.key_press(Key::C);
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Open(Ask::CloseCase(_))]));
        harness.key_press(Key::Enter);
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Case(_, None))]));
        harness.key_press_modifiers(egui::Modifiers::SHIFT, Key::F10);
        harness.run();
        harness.get_by_label("Log a contact…").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Open(Ask::LogContact(_))]));
        assert!(harness.query_by_label("Log a contact…").is_none(), "the menu closed");
    }

    #[test]
    fn chips_choose_the_filter_and_say_how_many() {
        let mut harness = page(Sample::bakery(), CaseSet::Open, 1064.0);
        harness.get_by_label("Closed 0").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Cases(CaseSet::Closed))]));
        harness.state_mut().set = CaseSet::Closed;
        harness.run();
        harness.get_by_label("No case is closed yet.");
        assert!(harness.query_by_label_contains("sorted by").is_none(), "nothing is sorted");
        harness.get_by_label("Show open cases").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Cases(CaseSet::Open))]));
        harness.state_mut().set = CaseSet::NoticedFirstSince(0);
        harness.run();
        harness.get_by_label("We noticed first, since Jan 1, 1970");
        harness.get_by_label("Back to open cases").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Cases(CaseSet::Open))]));
    }

    #[test]
    fn filters_stand_in_the_line_and_in_a_narrow_window_behind_one_button() {
        let mut harness = page(Sample::bakery(), CaseSet::Open, 1064.0);
        harness.get_by_role_and_label(Role::Button, "Harm").click();
        harness.run();
        harness.get_by_role_and_label(Role::CheckBox, "Spoiled plans").click();
        harness.run();
        harness.get_by_role_and_label(Role::CheckBox, "Serious").click();
        harness.run();
        harness.get_by_label("Harm: Spoiled plans and 1 more");
        let shown = harness.get_all_by_role(Role::ListBoxOption).count();
        harness.get_by_label(&format!("{shown} of 6"));
        assert!((1..6).contains(&shown), "{shown}");
        let mut narrow = page(Sample::bakery(), CaseSet::Open, 680.0);
        assert!(narrow.query_by_role_and_label(Role::Button, "Channel").is_none());
        narrow.get_by_role_and_label(Role::Button, "Filter").click();
        narrow.run();
        narrow.get_by_role_and_label(Role::Button, "Channel").click();
        narrow.run();
        narrow.get_by_role_and_label(Role::CheckBox, "Phone").click();
        narrow.run();
        narrow.get_by_label("Channel: Phone");
        // It stays open for the next value.
        narrow.get_by_role_and_label(Role::CheckBox, "Email").click();
        narrow.run();
        narrow.get_by_label("Channel: Phone and 1 more");
        narrow.get_by_label("Remove Channel: Phone and 1 more").click();
        narrow.run();
        narrow.get_by_label("6 of 6 · sorted by next due");
    }

    #[test]
    fn a_period_is_typed_and_a_wrong_one_is_asked_back() {
        let mut harness = page(Sample::bakery(), CaseSet::Open, 1064.0);
        harness.get_by_role_and_label(Role::Button, "Period").click();
        harness.run();
        let write = |harness: &mut Harness<'_, Page>, label: &str, typed: &str| {
            harness.get_by_role_and_label(Role::TextInput, label).focus();
            harness.run();
            harness.get_by_role_and_label(Role::TextInput, label).type_text(typed);
            harness.run();
        };
        write(&mut harness, "From", "2026-11-20");
        write(&mut harness, "Until", "2026-11-19");
        harness.get_by_label("Show this period").click();
        harness.run();
        harness.get_by_label("The first day comes after the last one.");
        assert!(harness.query_by_label_contains("Remove Period").is_none());
        harness.get_by_role_and_label(Role::TextInput, "Until").focus();
        harness.run();
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
        harness.key_press(Key::Delete);
        harness.run();
        harness.get_by_label("Show this period").click();
        harness.run();
        harness.get_by_label_contains("Remove Period: Since");
    }

    #[test]
    fn a_box_selects_its_row_and_the_bar_says_what_is_ready() {
        let mut harness = page(Sample::bakery(), CaseSet::Open, 1064.0);
        let name = "Select 2026-0002, Wedding cake delivered a day late";
        harness.get_by_role_and_label(Role::CheckBox, name).click();
        harness.run();
        assert!(asked(&harness).is_empty(), "a box opens nothing");
        harness.get_by_label("1 selected");
        harness.get_by_label("None is ready to close.");
        let all = |harness: &Harness<'_, Page>| {
            let head = harness.get_by_role_and_label(Role::CheckBox, "Select all");
            head.accesskit_node().toggled()
        };
        assert_eq!(all(&harness), Some(egui::accesskit::Toggled::Mixed));
        harness.get_by_role_and_label(Role::CheckBox, "Select all").click();
        harness.run();
        harness.get_by_label("6 selected");
        assert_eq!(all(&harness), Some(egui::accesskit::Toggled::True));
        for (button, count) in [("Owner…", 6), ("Tag…", 6), ("Close…", 6)] {
            harness.get_by_label(button).click();
            harness.run();
            match &asked(&harness)[..] {
                [
                    Action::Open(
                        Ask::BulkOwner(cases) | Ask::BulkTag(cases) | Ask::BulkClose(cases),
                    ),
                ] => assert_eq!(cases.len(), count, "{button}"),
                other => panic!("{button}: {other:?}"),
            }
        }
        harness.get_by_label("Export…").click();
        harness.run();
        let asked = asked(&harness);
        assert!(matches!(&asked[..], [Action::Open(Ask::Export(it))] if it.cases.len() == 6));
    }

    #[test]
    fn a_head_sorts_and_pressed_again_turns_the_order() {
        let mut harness = page(Sample::bakery(), CaseSet::All, 1064.0);
        let first = |harness: &Harness<'_, Page>| {
            let rows = harness.get_all_by_role(Role::ListBoxOption);
            let mut names: Vec<_> =
                rows.map(|row| (row.rect().top(), row.accesskit_node().label().unwrap())).collect();
            names.sort_by(|a, b| a.0.total_cmp(&b.0));
            names[0].1.split(',').next().unwrap().to_owned()
        };
        harness.get_by_role_and_label(Role::ColumnHeader, "Number").click();
        harness.run();
        assert_eq!(first(&harness), "2026-0001");
        harness.get_by_role_and_label(Role::ColumnHeader, "Number").click();
        harness.run();
        assert_eq!(first(&harness), "2026-0006");
    }

    #[test]
    fn closed_cases_show_how_and_when_they_ended_the_latest_first() {
        let mut sample = Sample::empty();
        sample.the("2026-11-09T09:00");
        let [cake, lock, fee] = ["Cake", "Lock", "Fee"]
            .map(|words| sample.case("Marta Novak", words, Harm::TimeOrMoney));
        for (day, case, outcome) in [
            ("2026-11-10T12:00", &lock, Outcome::Lost),
            ("2026-11-18T12:00", &cake, Outcome::SaysSo),
            ("2026-11-21T12:00", &fee, Outcome::Neutral),
        ] {
            sample.the(day);
            sample.close(case, outcome);
        }
        sample.the("2026-11-22T15:20");
        let mut harness = page(sample, CaseSet::Closed, 1064.0);
        let order = |harness: &Harness<'_, Page>| {
            let mut rows: Vec<_> = harness.get_all_by_role(Role::ListBoxOption).collect();
            rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
            let names = rows.iter().map(|row| row.accesskit_node().label().unwrap());
            names.map(|name| name.split(", ").nth(1).unwrap().to_owned()).collect::<Vec<_>>()
        };
        harness.get_by_label("3 of 3 · sorted by day closed");
        harness.get_by_role_and_label(
            Role::ListBoxOption,
            "2026-0001, Cake, Marta Novak, harm: Time or a little money, \
             Recovered: they say so, Closed Wednesday",
        );
        assert_eq!(order(&harness), ["Fee", "Cake", "Lock"]);
        harness.get_by_role_and_label(Role::ColumnHeader, "Closed").click();
        harness.run();
        assert_eq!(order(&harness), ["Lock", "Cake", "Fee"]);
        harness.get_by_role_and_label(Role::ColumnHeader, "Outcome").click();
        harness.run();
        assert_eq!(order(&harness), ["Lock", "Fee", "Cake"]);
        // The open cases keep an order of their own.
        harness.state_mut().set = CaseSet::All;
        harness.run();
        harness.get_by_label("3 of 3 · sorted by next due");
        harness.get_by_role_and_label(Role::ColumnHeader, "Next due");
    }

    #[test]
    fn a_narrow_window_keeps_what_matters() {
        let mut sample = Sample::empty();
        let endless = "WM".repeat(5_000);
        let case = sample.case("Ж".repeat(180).as_str(), "Ein Wort", Harm::Serious);
        sample.promise(&case, &endless, "2026-11-20 12:00");
        let harness = page(sample, CaseSet::Open, 480.0);
        for row in harness.get_all_by_role(Role::ListBoxOption) {
            assert!(row.rect().right() <= 480.0, "{:?}", row.rect());
            assert!(row.rect().height() <= theme::ROW_HEIGHT, "{:?}", row.rect());
        }
    }
}
