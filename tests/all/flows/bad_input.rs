//! Whatever is typed in the window: a sentence at its field, what was typed stays, and nothing
//! else changes.

use crate::support::{Shop, Window};
use amends::domain::CaseId;
use amends::logbook::pages::{CaseSet, CustomerSet};
use amends::text::Text;
use amends::ui::action::Ask;
use amends::ui::{Action, Route};
use egui::{Event, Key};
use egui_kittest::kittest::NodeT as _;

/// What could trip a program up, and how it is kept.
const TRICKY: [(&str, &str); 11] = [
    ("مرحبا بالعالم", "مرحبا بالعالم"),
    ("שלום \u{200f}עולם", "שלום \u{200f}עולם"),
    ("abc\u{202e}fed", "abc\u{202e}fed"),
    ("日本語のケーキ", "日本語のケーキ"),
    ("Торт не привезли", "Торт не привезли"),
    ("กขค เค้กมาช้า", "กขค เค้กมาช้า"),
    ("केक देर से आया", "केक देर से आया"),
    ("👩‍🍳 🎂 cafe\u{301}", "👩‍🍳 🎂 cafe\u{301}"),
    ("<script>alert(1)</script> & <b>\"co\"</b>", "<script>alert(1)</script> & <b>\"co\"</b>"),
    ("a\u{1b}[31mred\u{7}\u{9b}2J", "a[31mred2J"),
    ("Robert'); DROP TABLE customer;--", "Robert'); DROP TABLE customer;--"),
];

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

fn cases(window: &Window) -> u32 {
    window.log().case_count(CaseSet::All).expect("a count")
}

fn case(window: &Window) -> CaseId {
    let Route::Case(id, _) = window.route() else { panic!("{:?}", window.route()) };
    id
}

/// A window over a shop with one case, on the page of that case.
fn on_a_case() -> (Window, CaseId) {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The wedding cake came a day late.");
    let mut window = Window::over(shop);
    ask(&mut window, Action::Go(Route::Case(case, None)));
    (window, case)
}

/// A dialog refuses: the sentence stands there, what was typed stays, and nothing was done.
fn refused(window: &mut Window, field: &str, typed: &str, sentence: &str) {
    let before = window.log().revision();
    window.write(field, typed);
    window.ctrl(Key::Enter);
    assert!(window.shows(sentence), "{field}: {typed:?}: {:?}", window.names());
    assert_eq!(window.value(field), typed, "what was typed stays");
    assert_eq!(window.log().revision(), before, "nothing else changed");
}

#[test]
fn nothing_is_logged_without_a_name_and_their_words() {
    let text = Text::english();
    let mut window = Window::of_any_script(Shop::at("2026-11-18 09:55"));
    window.ctrl(Key::N);
    for (nothing, sentence) in [
        ("", "Write a name."),
        ("   ", "Write a name."),
        ("\u{200b}\u{200f}\u{202e}", "Nothing in this can be seen."),
    ] {
        refused(&mut window, text.log.who(), nothing, sentence);
        window.key(Key::Escape).ctrl(Key::N);
    }
    window.write(text.log.who(), "Marta Novak");
    refused(&mut window, text.log.words(), "", "Write what went wrong, in their words.");
    refused(&mut window, text.log.words(), "\u{2060}", "Nothing in this can be seen.");
    let long = "n".repeat(501);
    refused(&mut window, text.log.who(), &long, "At most 500 characters; this has 501.");
    let long = "w".repeat(20_001);
    refused(&mut window, text.log.words(), &long, "At most 20,000 characters; this has 20,001.");
    assert_eq!(cases(&window), 0);
}

#[test]
fn what_no_field_can_hold_does_not_come_in_with_a_paste() {
    let text = Text::english();
    let mut window = Window::of_any_script(Shop::at("2026-11-18 09:55"));
    window.ctrl(Key::N).write(text.log.words(), "They said: ");
    window.harness.event(Event::Paste("a\u{0}b\u{7}c\nd\u{200f}e".to_owned()));
    window.settle();
    assert_eq!(window.value(text.log.words()), "They said: abc\nd\u{200f}e");
}

#[test]
fn every_script_is_kept_and_shown_as_it_was_typed() {
    let text = Text::english();
    for (typed, kept) in TRICKY {
        let mut window = Window::of_any_script(Shop::at("2026-11-18 09:55"));
        window.ctrl(Key::N);
        window.write(text.log.who(), typed);
        window.write(text.log.words(), typed);
        window.write(text.log.promise(), typed);
        window.press("Due: Today 17:00");
        window.ctrl(Key::Enter);
        let case = case(&window);
        assert!(window.shows(&format!("“{kept}”")), "{:?}", window.names());
        let customer = window.log().case_page(case).expect("a page").customer.id;
        for route in [
            Route::Case(case, None),
            Route::Today,
            Route::Cases(CaseSet::Open),
            Route::Customers(CustomerSet::All),
            Route::Customer(customer),
        ] {
            ask(&mut window, Action::Go(route));
            // A line holds spaces in the place of what cannot be shown.
            let seen: String = kept.chars().take(1).collect();
            assert!(window.shows(&seen), "{route:?}: {:?}", window.names());
            let steers = |name: &String| name.chars().any(|c| c.is_control() && c != '\n');
            let bad: Vec<_> = window.names().into_iter().filter(steers).collect();
            assert!(bad.is_empty(), "{route:?}: {bad:?}");
        }
        // It is found again by its first word.
        window.ctrl(Key::K);
        window.typed(typed.split_whitespace().next().expect("a word"));
        assert!(window.shows("Customers") && window.shows(kept), "{:?}", window.names());
    }
}

#[test]
fn ten_thousand_letters_are_kept_and_stay_inside_the_page() {
    let text = Text::english();
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    let words = "x".repeat(10_000);
    window.ctrl(Key::N);
    window.write(text.log.who(), &"n".repeat(500));
    window.write(text.log.words(), &words);
    window.ctrl(Key::Enter);
    let case = case(&window);
    assert_eq!(window.log().case(case).expect("a case").words, words);
    for route in [Route::Case(case, None), Route::Today, Route::Cases(CaseSet::Open)] {
        ask(&mut window, Action::Go(route));
        for node in window.harness.root().children_recursive() {
            if node.accesskit_node().bounding_box().is_none() {
                continue;
            }
            let rect = node.rect();
            assert!(!(rect.left() < 1280.0 && rect.right() > 1281.0), "{route:?}: {rect} {node:?}");
        }
    }
}

#[test]
fn a_due_time_that_cannot_be_is_said_and_a_past_one_asked_back() {
    let (mut window, case) = on_a_case();
    let text = &Text::english().dialogs.promise;
    ask(&mut window, Action::Open(Ask::AddPromise(case)));
    window.write(text.words(), "I will call you.");
    for (typed, sentence) in [
        ("", "Write when it is due."),
        ("2026-02-30", "That day does not exist"),
        ("2026-11-20 25:00", "That time does not exist."),
        ("monday nov 18", "That day does not exist, or its weekday is another one."),
        ("99999-01-01", "2026-11-20"),
        ("when the moon is full", "This was not understood."),
        ("03/04", "That could be March 4 or April 3"),
        ("2026-11-17 12:00", "That is in the past"),
        ("yesterday", "That is in the past"),
    ] {
        refused(&mut window, text.due(), typed, sentence);
    }
    // Meant all the same: it is asked once, and then kept.
    window.press(text.past());
    window.ctrl(Key::Enter);
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(page.promises.len(), 1, "{:?}", window.names());
    assert!(window.shows("I will call you."));
}

#[test]
fn amounts_are_read_as_people_write_them_or_refused() {
    let (mut window, case) = on_a_case();
    let text = Text::english();
    let dialog = &text.dialogs.concession;
    let (face, real) = (dialog.face_value("USD"), dialog.real_cost("USD"));
    ask(&mut window, Action::Open(Ask::Concession(case, None)));
    window.write(dialog.what(), "A new cake");
    for (typed, sentence) in [
        ("", "Write what it is worth to them"),
        ("-5", "Write an amount of zero or more"),
        ("1e9", "This is not an amount"),
        ("1.234", "could mean thousands or decimals"),
        ("12,505", "could mean thousands or decimals"),
        ("0.001", "At most 2 decimals"),
        ("1000000001", "That is more than can be kept."),
        ("12 €", "This is not an amount"),
        ("a lot", "This is not an amount"),
    ] {
        refused(&mut window, &face, typed, sentence);
    }
    window.write(&face, "1.234,56");
    refused(&mut window, &real, "-5", "Write an amount of zero or more");
    window.write(&real, "12,50");
    window.ctrl(Key::Enter);
    ask(&mut window, Action::Go(Route::Case(case, Some(amends::domain::Stage::Concede))));
    assert!(window.shows("Worth $1,234.56 to them, costs you $12.50"), "{:?}", window.names());
}

#[test]
fn ways_to_reach_somebody_are_checked_where_they_stand() {
    let mut window = Window::over(Shop::at("2026-11-18 09:55"));
    let text = &Text::english().log;
    let form = &text.customer;
    ask(&mut window, Action::Open(Ask::Customer(None)));
    refused(&mut window, form.name(), "", "Write a name.");
    window.write(form.name(), "Marta Novak");
    refused(&mut window, text.phone(), "none", "Write the phone number with its digits.");
    window.write(text.phone(), "");
    refused(&mut window, text.email(), "marta at home", "name@example.com");
    window.write(text.email(), "");
    refused(&mut window, form.since(), "2026-02-30", "That day does not exist");
    window.write(form.since(), "2019");
    let worth = form.yearly_value("USD");
    refused(&mut window, &worth, "1e9", "This is not an amount");
    window.write(&worth, "1.234,56");
    window.ctrl(Key::Enter);
    assert!(window.shows("$1,234.56"), "{:?}", window.names());
}

#[test]
fn what_else_is_asked_for_says_what_is_missing() {
    let (mut window, case) = on_a_case();
    let dialogs = &Text::english().dialogs;
    ask(&mut window, Action::Open(Ask::LogContact(case)));
    refused(&mut window, dialogs.contact.words(), "\u{200b}", "Nothing in this can be seen.");
    refused(&mut window, dialogs.contact.words(), "", "Write what was said.");
    window.key(Key::Escape);
    ask(&mut window, Action::Open(Ask::Prevention(case, None)));
    refused(&mut window, dialogs.prevention.what(), "", "Answer in a few words.");
    window.write(dialogs.prevention.what(), "Confirm the hour");
    refused(&mut window, dialogs.prevention.due(), "someday", "This was not understood.");
    window.key(Key::Escape);
    ask(&mut window, Action::Open(Ask::EditCase(case)));
    refused(&mut window, dialogs.edit.link(), "reviews example", "Start the address with https://");
    window.write(dialogs.edit.link(), "");
    refused(&mut window, dialogs.edit.price(), "1e9", "This is not an amount");
    window.write(dialogs.edit.price(), "");
    refused(&mut window, dialogs.edit.happened(), "2026-11-19", "is still to come.");
    let page = window.log().case_page(case).expect("a page");
    assert!(page.preventions.is_empty() && page.chased == 0 && page.mistake.price.is_none());
}

#[test]
fn the_first_start_says_what_it_needs() {
    let mut window = Window::over(Shop::untouched("2026-11-18 09:55"));
    let shop = &Text::english().settings.shop;
    refused(&mut window, shop.name(), "", "Write the name of your shop.");
    refused(&mut window, shop.name(), "\u{200b}", "Nothing in this can be seen.");
    window.write(shop.name(), "Rosa’s Bakery");
    let opens = shop.opens("Monday");
    refused(&mut window, &opens, "25:00", "That time does not exist.");
    refused(&mut window, &opens, "19:00", shop.closes_before());
    window.write(&opens, "7:30");
    window.ctrl(Key::Enter);
    assert!(window.shows(Text::english().today.welcome()), "{:?}", window.names());
}
