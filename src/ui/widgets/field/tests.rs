//! Tests of the fields; apart from `field.rs` to keep both files short.

use egui_kittest::{Harness, kittest::Queryable as _};

use super::*;

#[test]
fn the_label_names_the_input_and_typing_fills_it() {
    let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
        |ui, value: &mut String| {
            text(ui, "phone", "Phone", value, Hint::default());
        },
        String::new(),
    );
    harness.get_by_role_and_label(Role::TextInput, "Phone").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Phone").type_text("555");
    harness.run();
    assert_eq!(harness.state(), "555");
}

#[test]
fn esc_closes_an_open_list_and_leaves_the_keyboard_on_it() {
    let options = ["Phone", "Email"].map(|way| (way, way.to_owned()));
    let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
        move |ui, way: &mut &str| {
            choice(ui, "way", "How?", way, &options, Hint::default());
        },
        "Phone",
    );
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.query_by_label("Email").is_some());
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Email").is_none());
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(*harness.state(), "Email", "the keyboard went away");
}

#[test]
fn a_choice_is_made_with_the_arrow_keys() {
    let options = ["Phone", "Email", "In person"].map(|way| (way, way.to_owned()));
    let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
        move |ui, (way, other): &mut (&str, String)| {
            choice(ui, "way", "How?", way, &options, Hint::default());
            text(ui, "other", "Below", other, Hint::default());
        },
        ("Phone", String::new()),
    );
    harness.key_press(Key::Tab);
    harness.run();
    for (key, way) in [
        (Key::ArrowDown, "Email"),
        (Key::ArrowDown, "In person"),
        (Key::ArrowDown, "In person"),
        (Key::ArrowUp, "Email"),
        (Key::Home, "Phone"),
        (Key::End, "In person"),
    ] {
        harness.key_press(key);
        harness.run();
        assert_eq!(harness.state().0, way, "{key:?}");
        assert!(harness.get_by_role_and_label(Role::ComboBox, "How?").is_focused());
    }
    // The same while the list is open; Enter closes it again.
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.query_by_role_and_label(Role::Button, "Phone").is_some());
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().0, "Email");
    assert!(harness.query_by_role_and_label(Role::Button, "Phone").is_none());
}

#[test]
fn a_problem_does_not_move_what_is_below() {
    let bottom = |problem: Option<&'static str>| {
        let harness = Harness::builder().with_context_setup(theme::apply).build_ui(move |ui| {
            let mut value = String::new();
            let hint = Hint { problem, ..Hint::default() };
            text(ui, "phone", "Phone", &mut value, hint);
            ui.label("below");
        });
        harness.get_by_label("below").rect().top()
    };
    assert_eq!(bottom(None), bottom(Some("Say who was affected.")));
}

#[test]
fn a_long_sentence_about_a_problem_is_read_to_its_end() {
    let problem = "The point or comma could mean thousands or decimals. \
                   Write 1234 for thousands, or 1.23 for decimals.";
    let harness = Harness::builder()
        .with_size([300.0, 200.0])
        .with_context_setup(theme::apply)
        .build_ui(move |ui| {
            let hint = Hint { problem: Some(problem), ..Hint::default() };
            text(ui, "price", "Price", &mut String::new(), hint);
            ui.label("below");
        });
    let said = harness.get_by_role_and_label(Role::Label, problem).rect();
    assert!(said.height() > 2.0 * theme::SMALL.1, "{said}");
    assert!(said.bottom() <= harness.get_by_label("below").rect().top());
}

#[test]
fn endless_words_stay_inside_the_window() {
    let mut long = "x".repeat(10_000);
    long.push_str("\u{0}\u{7}\t\n");
    let mut harness = Harness::builder()
        .with_size([500.0, 400.0])
        .allow_missing_glyphs()
        .with_context_setup(theme::apply)
        .build_ui_state(
            |ui, value: &mut String| {
                text(ui, "one", "One line", value, Hint::default());
                multiline(ui, "many", "Many lines", value, 3, Hint::default());
            },
            long,
        );
    harness.run();
    for node in harness.get_all_by_role(Role::TextInput) {
        assert!(node.rect().width() <= 500.0);
    }
}
