//! The shop's own words in the window: written, used, taken back; its phrases; its letterhead.

use crate::support::{Shop, Window};
use amends::domain::{Channel, MessageKind, TemplateKey};
use amends::text::Text;
use amends::ui::{Action, Route};
use egui::Key;

const KEY: TemplateKey =
    TemplateKey { kind: MessageKind::Update, channel: Some(Channel::Text), harm: None };

fn go(window: &mut Window, route: Route) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(Action::Go(route));
    window.settle();
}

fn own(window: &Window) -> Option<(u32, String)> {
    window.log().template(KEY).expect("read").map(|own| (own.version, own.words))
}

#[test]
fn a_template_is_reached_written_saved_and_taken_back() {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.case("Inés Moreau", "Nobody was there.");
    let mut window = Window::over(shop);
    let (list, text) = (&Text::english().templates.list, &Text::english().templates.one);
    window.ctrl(Key::Comma);
    window.press(window.text().settings.page.templates());
    assert_eq!(window.route(), Route::Templates);
    window.press(&list.row("Update", "Text", list.shipped()));
    assert_eq!(window.route(), Route::Template(KEY));
    window.write(text.words(), "{first_name}, {owner} here: [what you know today].");
    assert!(window.shows("Inés, Rosa here: [what you know today]."), "{:?}", window.names());
    assert!(window.shows(&text.gaps(1)));
    window.ctrl(Key::Enter);
    let words = "{first_name}, {owner} here: [what you know today].";
    assert_eq!(own(&window), Some((1, words.into())));
    assert!(window.shows(text.in_use()));
    // Taken back, what came with the program is shown again.
    window.press(window.text().shell.undo());
    assert_eq!(own(&window), None);
    assert!(window.shows("Here is where things stand"));
    window.press(text.all());
    assert!(window.shows(&list.row("Update", "Text", list.shipped())));
}

#[test]
fn words_half_written_wait_until_one_comes_back() {
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    let text = &Text::english().templates.one;
    go(&mut window, Route::Template(KEY));
    window.write(text.words(), "Half a");
    // Leaving the field keeps it; another page and a new window change nothing.
    window.harness.run_steps(300);
    go(&mut window, Route::Today);
    go(&mut window, Route::Template(KEY));
    assert!(window.shows("Half a"));
    assert_eq!(own(&window), None);
    window.press(text.discard());
    assert!(!window.shows("Half a"));
}

#[test]
fn our_words_hold_again_at_a_press() {
    let mut shop = Shop::at("2026-11-18 09:55");
    shop.log.save_template(KEY, "Mine, {name}.").expect("saved");
    let mut window = Window::over(shop);
    let text = &Text::english().templates.one;
    go(&mut window, Route::Template(KEY));
    window.press(text.restore());
    assert_eq!(own(&window), None);
    assert!(window.shows(text.shipped_now()));
    // The earlier version is still there, and is used again.
    window.press(&text.use_version(1));
    assert_eq!(own(&window), Some((2, "Mine, {name}.".into())));
}

#[test]
fn a_phrase_is_added_changed_and_removed_by_keyboard() {
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    let text = &Text::english().phrases;
    go(&mut window, Route::Phrases);
    window.press(text.add());
    window.typed("no worries");
    window.ctrl(Key::Enter);
    assert!(window.shows(text.rewrite()), "a phrase without a reason is not saved");
    window.write(text.why(), "They do worry.");
    window.ctrl(Key::Enter);
    assert!(!window.shows(text.rewrite()));
    assert!(window.shows("“no worries”"));
    window.press(&text.edit_phrase("no worries"));
    window.write(text.rewrite(), "I will see to it today.");
    window.ctrl(Key::Enter);
    let rules = window.log().word_rules().expect("rules");
    assert_eq!(rules.phrases.len(), 1);
    assert_eq!(rules.phrases[0].rewrite, "I will see to it today.");
    window.press(&text.remove_phrase("no worries"));
    assert!(window.log().word_rules().expect("rules").phrases.is_empty());
    window.ctrl(Key::Z);
    assert_eq!(window.log().word_rules().expect("rules").phrases.len(), 1);
}

#[test]
fn the_head_of_letters_is_shown_as_it_is_typed_and_saved() {
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    let text = &window.text().settings.page;
    go(&mut window, Route::Settings);
    window.write(text.letterhead_label(), "12 Mill Street");
    assert!(window.names().iter().filter(|name| *name == "12 Mill Street").count() >= 2);
    assert!(window.shows("November 18, 2026"));
    window.press(text.save());
    assert_eq!(window.log().shop().letterhead, "12 Mill Street");
}
