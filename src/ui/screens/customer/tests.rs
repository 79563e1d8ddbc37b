//! Stories of the customers’ pages, with whole pages drawn.

#[cfg(test)]
mod stories {
    use egui::Role;
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::super::CustomerScreen;
    use crate::domain::CustomerId;
    use crate::logbook::pages::{CustomerQuery, CustomerSet, CustomerSort};
    use crate::ui::action::{Action, Ask};
    use crate::ui::route::Route;
    use crate::ui::screens::customers::CustomersScreen;
    use crate::ui::screens::samples::{Easel, Sample};
    use crate::ui::theme;

    struct Page {
        easel: Easel,
        one: CustomerScreen,
        all: CustomersScreen,
        id: Option<CustomerId>,
    }

    fn page<'a>(shows_one: bool, width: f32) -> Harness<'a, Page> {
        let easel = Easel::new(Sample::bakery());
        let query = CustomerQuery {
            sort: CustomerSort::YearlyValue,
            descending: true,
            ..CustomerQuery::default()
        };
        let lines = easel.sample.log.customer_lines(&query, 0, 1).unwrap();
        let id = lines.first().map(|line| line.id).filter(|_| shows_one);
        let page =
            Page { easel, one: CustomerScreen::default(), all: CustomersScreen::default(), id };
        let mut harness = Harness::builder()
            .with_size([width, 900.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, page: &mut Page| match page.id {
                    Some(id) => page.one.show(ui, &page.easel.view(), id),
                    None => page.all.show(ui, &page.easel.view(), CustomerSet::All),
                },
                page,
            );
        harness.run();
        harness
    }

    fn asked(harness: &Harness<'_, Page>) -> Vec<Action> {
        harness.state().easel.actions.take()
    }

    #[test]
    fn a_customer_is_one_page() {
        let mut harness = page(true, 1064.0);
        for shown in [
            "Tomas Hale",
            "Customer since 2015",
            "Prefers phone",
            "$2,110.00",
            "1, 1 open",
            "1 of 1",
            "$17.97",
            "Phone, preferred",
        ] {
            harness.get_by_label(shown);
        }
        harness.get_by_label("Copy email").click();
        harness.run();
        assert!(
            matches!(&asked(&harness)[..], [Action::Copy(text)] if text == "tomas@example.org")
        );
        harness.get_by_label("Mixer ordered in March, not delivered: Open, overdue").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Case(_, None))]));
    }

    #[test]
    fn the_timeline_shows_only_what_is_asked_for() {
        let mut harness = page(true, 1064.0);
        let lines = |harness: &Harness<'_, Page>, part: &str| {
            harness.query_all_by_label_contains(part).count()
        };
        assert_eq!(lines(&harness, "Where is the mixer?"), 1);
        assert_eq!(lines(&harness, "Promise kept"), 1);
        harness.get_by_role_and_label(Role::Button, "Promises").click();
        harness.run();
        assert_eq!(lines(&harness, "Where is the mixer?"), 0);
        assert_eq!(lines(&harness, "Promise kept"), 1);
        harness.get_by_role_and_label(Role::Button, "Words").click();
        harness.run();
        assert_eq!(lines(&harness, "Where is the mixer?"), 1);
        assert_eq!(lines(&harness, "Promise kept"), 0);
    }

    #[test]
    fn the_list_of_customers_opens_one_and_adds_one() {
        let mut harness = page(false, 1064.0);
        harness.get_by_label("6 customers · sorted by name");
        let row = "Tomas Hale, 1 in all, 1 open, last case: Nov 12, worth a year: $2,110.00";
        harness.get_by_role_and_label(Role::ListBoxOption, row).click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Go(Route::Customer(_))]));
        harness.get_by_label("New customer…").click();
        harness.run();
        assert!(matches!(asked(&harness)[..], [Action::Open(Ask::Customer(None))]));
    }

    #[test]
    fn nothing_runs_over_the_edge_of_a_small_window() {
        for width in [560.0, 628.0, 1064.0] {
            for shows_one in [true, false] {
                let harness = page(shows_one, width);
                for button in harness.get_all_by_role(Role::Button) {
                    assert!(button.rect().right() <= width, "{width}: {:?}", button.rect());
                    assert!(button.rect().left() >= 0.0, "{width}: {:?}", button.rect());
                }
            }
        }
    }
}
