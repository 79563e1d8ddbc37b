//! Stories of the help, with a whole page drawn.

use super::*;
use crate::domain::Stage;
use crate::text::Text;
use crate::ui::screens::samples::{Easel, Sample};
use egui::Event;
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

struct Page {
    easel: Easel,
    screen: HelpScreen,
    topic: Topic,
}

fn page<'a>(topic: Topic) -> Harness<'a, Page> {
    let easel = Easel::new(Sample::empty());
    let mut harness = Harness::builder()
        .with_size([1064.0, 820.0])
        .with_context_setup(theme::apply)
        .build_ui_state(
            |ui, page: &mut Page| page.screen.show(ui, &page.easel.view(), page.topic),
            Page { easel, screen: HelpScreen::default(), topic },
        );
    harness.run();
    harness
}

fn asked(harness: &Harness<'_, Page>) -> Vec<Action> {
    harness.state().easel.actions.take()
}

fn struck(key: Key) -> Event {
    let modifiers = Modifiers::NONE;
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
}

fn typed(harness: &mut Harness<'_, Page>, letters: &str) {
    harness.event(Event::Text(letters.to_owned()));
    harness.run();
}

#[test]
fn the_reasons_are_folded_until_they_are_wanted() {
    let text = Text::english();
    let topic = Topic::Stage(Stage::Concede);
    let mut harness = page(topic);
    let why = text.article(topic).why.unwrap();
    assert!(harness.query_by_label(why.sources[0]).is_none());
    harness.get_by_label(&text.help.stage_of(4));
    harness.get_by_label(&text.help.show_why(&text.help.sources(why.sources.len()))).click();
    harness.run();
    for source in &why.sources {
        harness.get_by_label(source);
    }
    // Another article begins folded.
    harness.state_mut().topic = Topic::Stage(Stage::Fix);
    harness.run();
    harness.state_mut().topic = topic;
    harness.run();
    harness.get_by_label(text.help.hide_why());
}

#[test]
fn a_slash_goes_into_the_search_where_arrows_and_enter_choose() {
    let text = Text::english();
    let mut harness = page(Topic::Today);
    // The key and its letter come in one frame.
    harness.input_mut().events.extend([struck(Key::Slash), Event::Text("/".to_owned())]);
    harness.step();
    typed(&mut harness, "restore");
    let field = harness.get_by_label(text.help.search());
    assert_eq!(field.accesskit_node().value().as_deref(), Some("restore"));
    let found = text.articles("restore");
    assert!(found.len() > 1 && found[0] == Topic::Undo, "{found:?}");
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let asked_for = asked(&harness);
    assert!(matches!(asked_for[..], [Action::Go(Route::Help(topic))] if topic == found[1]));
    // Esc lets go of what was typed, and only then of the page.
    harness.key_press(Key::Escape);
    harness.run();
    assert!(asked(&harness).is_empty());
    harness.key_press(Key::Escape);
    harness.run();
    assert!(matches!(asked(&harness)[..], [Action::Back]));
}

#[test]
fn a_search_without_a_find_leads_on() {
    let text = Text::english();
    let mut harness = page(Topic::Today);
    harness.key_press(Key::Slash);
    harness.run();
    typed(&mut harness, "zeppelin");
    harness.get_by_label(&text.help.nothing("zeppelin"));
    harness.get_by_label(text.help.show_all()).click();
    harness.run();
    harness.run();
    harness.get_by_label(text.help.shelf_begin());
}

#[test]
fn the_keys_are_those_of_the_commands() {
    let text = Text::english();
    let harness = page(Topic::Keys);
    let lines = crate::ui::commands::keys_everywhere(text);
    assert!(lines.len() > 10);
    for line in &lines {
        harness.get_by_label(&text.palette.all_keys.line(&line.what, &line.keys));
    }
}

#[test]
fn articles_lead_to_each_other_and_onto_paper() {
    let text = Text::english();
    let harness = &mut page(Topic::Stage(Stage::Fix));
    harness.get_by_label(&text.help.see_name(text.article_name(Topic::PlanB))).click();
    harness.run();
    harness
        .get_by_label(&text.help.previous(text.article_name(Topic::Stage(Stage::Apologize))))
        .click();
    harness.run();
    harness
        .get_by_label(&text.help.following(text.article_name(Topic::Stage(Stage::Concede))))
        .click();
    harness.run();
    harness.get_by_label(text.help.print()).click();
    harness.run();
    let asked = asked(harness);
    let [Action::Go(plan), Action::Go(before), Action::Go(after), Action::PrintHelp] = &asked[..]
    else {
        panic!("{asked:?}");
    };
    assert_eq!(*plan, Route::Help(Topic::PlanB));
    assert_eq!(*before, Route::Help(Topic::Stage(Stage::Apologize)));
    assert_eq!(*after, Route::Help(Topic::Stage(Stage::Concede)));
}

#[test]
fn the_list_is_one_stop_in_which_arrows_move() {
    let mut harness = page(Topic::Today);
    harness.get_by_label(Text::english().help.articles()).focus();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert!(matches!(asked(&harness)[..], [Action::Go(Route::Help(Topic::Week))]));
}
