//! Stories of the page of one template, told by what is on it.

#[cfg(test)]
mod stories {
    use egui::{Key, Modifiers, Role};
    use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

    use super::super::*;
    use crate::domain::{Channel, MessageKind};
    use crate::text::Text;
    use crate::ui::screens::samples::{Easel, Sample};

    const KEY: TemplateKey =
        TemplateKey { kind: MessageKind::Apology, channel: Some(Channel::Text), harm: None };

    struct Page {
        easel: Easel,
        screen: TemplateScreen,
    }

    fn page<'a>(sample: Sample) -> Harness<'a, Page> {
        let mut harness = Harness::builder()
            .with_size([1064.0, 1700.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, page: &mut Page| page.screen.show(ui, &page.easel.view(), KEY),
                Page { easel: Easel::new(sample), screen: TemplateScreen::default() },
            );
        harness.run();
        harness
    }

    fn text() -> &'static crate::text::TemplatesOneText {
        &Text::english().templates.one
    }

    fn words(harness: &Harness<'_, Page>) -> String {
        let input = harness.get_by_role_and_label(Role::MultilineTextInput, text().words());
        input.accesskit_node().value().unwrap_or_default()
    }

    fn write(harness: &mut Harness<'_, Page>, typed: &str) {
        harness.get_by_role_and_label(Role::MultilineTextInput, text().words()).focus();
        harness.run();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        harness.run();
        harness.event(egui::Event::Text(typed.to_owned()));
        harness.run();
    }

    fn saved(harness: &Harness<'_, Page>) -> Vec<String> {
        let asked = harness.state().easel.actions.take().into_iter();
        asked
            .filter_map(|action| match action {
                Action::Template(TemplateAction::Save(KEY, words)) => Some(words),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn it_begins_with_the_words_that_hold_and_shows_how_they_read() {
        let harness = page(Sample::bakery());
        assert_eq!(words(&harness), default_words("en", KEY));
        harness.get_by_label(text().sound());
        harness.get_by_label(text().shipped_now());
        let preview = harness.query_all_by_role(Role::Label);
        let shown: Vec<String> = preview.filter_map(|node| node.accesskit_node().value()).collect();
        assert!(
            shown.iter().any(|words| words.contains("this is Rosa. Thank you for telling me.")),
            "{shown:?}"
        );
    }

    #[test]
    fn a_slip_is_said_with_line_and_column_and_mended_with_a_press() {
        let mut harness = page(Sample::bakery());
        write(&mut harness, "Hello\nDear {frist_name?}, all is well.");
        harness.get_by_label("Line 2, column 6: there is no {frist_name}.");
        // It cannot be saved so, and that is said.
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
        assert_eq!(saved(&harness), [""; 0]);
        harness.get_by_label(text().mend_first());
        harness.get_by_label("Use {first_name?}").click();
        harness.run();
        assert_eq!(words(&harness), "Hello\nDear {first_name?}, all is well.");
        harness.get_by_label(text().sound());
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
        assert_eq!(saved(&harness), ["Hello\nDear {first_name?}, all is well."]);
    }

    #[test]
    fn a_name_is_put_in_where_the_cursor_is_by_key_alone() {
        let mut harness = page(Sample::bakery());
        write(&mut harness, "Dear .");
        harness.key_press(Key::ArrowLeft);
        harness.run();
        let put_in = |name: &str| {
            let meaning = |placeholder| Text::english().templates.meaning(placeholder);
            let placeholder = crate::words::template::Placeholder::of_name(name).unwrap();
            text().insert(&format!("{{{name}}}"), meaning(placeholder))
        };
        // From the words on, each name is a stop of the Tab key.
        let wanted = put_in("name");
        for _ in 0..40 {
            let is_there =
                harness.query_all_by_label(&wanted).any(|node| node.accesskit_node().is_focused());
            if is_there {
                break;
            }
            harness.key_press(Key::Tab);
            harness.run();
        }
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(words(&harness), "Dear {name}.");
        // The keyboard is back in the words, behind what was put in.
        harness.event(egui::Event::Text("!".to_owned()));
        harness.run();
        assert_eq!(words(&harness), "Dear {name}!.");
    }

    #[test]
    fn with_the_question_mark_a_name_takes_its_sentence_along() {
        let mut harness = page(Sample::bakery());
        write(&mut harness, "You get: ");
        harness.get_by_label(text().optional()).click();
        harness.run();
        let meaning = |placeholder| Text::english().templates.meaning(placeholder);
        let gets = crate::words::template::Placeholder::Gets;
        harness.get_by_label(&text().insert("{gets?}", meaning(gets))).click();
        harness.run();
        assert_eq!(words(&harness), "You get: {gets?}");
    }

    #[test]
    fn earlier_versions_are_listed_and_used_again() {
        let mut sample = Sample::bakery();
        for words in ["One, {name}.", "Two, {name}."] {
            sample.log.save_template(KEY, words).unwrap();
        }
        let mut harness = page(sample);
        assert_eq!(words(&harness), "Two, {name}.");
        harness.get_by_label(text().in_use());
        assert!(harness.query_by_label(&text().use_version(2)).is_none(), "it is in use");
        harness.get_by_label(&text().use_version(1)).click();
        harness.run();
        assert_eq!(saved(&harness), ["One, {name}."]);
        harness.get_by_label(text().restore()).click();
        harness.run();
        let asked = harness.state().easel.actions.take();
        assert!(matches!(asked[..], [Action::Template(TemplateAction::Restore(KEY))]), "{asked:?}");
    }

    #[test]
    fn a_shop_without_cases_sees_a_made_up_one() {
        let harness = page(Sample::empty());
        let shown: Vec<String> = harness
            .query_all_by_role(Role::Label)
            .filter_map(|node| node.accesskit_node().value())
            .collect();
        assert!(shown.iter().any(|words| words.starts_with("Marta, this is Rosa.")), "{shown:?}");
    }

    #[test]
    fn what_is_typed_is_kept_and_a_draft_that_changes_nothing_is_let_go() {
        let mut harness = page(Sample::bakery());
        write(&mut harness, "Dear {name}, half a");
        harness.run_steps(300);
        let kept = harness.state().easel.actions.take();
        let is_kept = |action: &Action| {
            matches!(action, Action::Template(TemplateAction::Keep(KEY, words))
                if words == "Dear {name}, half a")
        };
        assert!(kept.iter().any(is_kept), "{kept:?}");
        harness.get_by_label(text().discard()).click();
        harness.run();
        assert_eq!(words(&harness), default_words("en", KEY));
        let asked = harness.state().easel.actions.take();
        assert!(matches!(asked[..], [Action::Template(TemplateAction::Discard(KEY))]), "{asked:?}");
    }

    #[test]
    fn nothing_is_cut_off_in_a_small_window() {
        let mut harness = Harness::builder()
            .with_size([684.0, 1900.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, page: &mut Page| page.screen.show(ui, &page.easel.view(), KEY),
                Page { easel: Easel::new(Sample::bakery()), screen: TemplateScreen::default() },
            );
        harness.run();
        for role in [Role::Button, Role::MultilineTextInput, Role::CheckBox] {
            for node in harness.query_all_by_role(role) {
                assert!(node.rect().right() <= 684.0, "{:?}", node.accesskit_node().label());
            }
        }
    }
}
