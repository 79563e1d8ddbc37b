//! Tab leads to everything on a page, and what it comes to is in sight, in the smallest window too.

use super::*;

#[test]
fn tab_reaches_every_button_of_a_small_window_and_shows_it() {
    let mut hand = Hand::on(Window::sized(Shop::at("2026-11-18 09:00"), 900.0, 600.0));
    let words = "I asked for 9:50. At 9:55 nobody was there.";
    let (known_by, harm) = (Channel::Phone, Harm::SpoiledPlans);
    log(&mut hand, &Mistake { who: "Ines Moreau", words, known_by, harm });
    open(&mut hand, Stage::Apologize);
    hand.tab_to(text().compose.words()).types("Mistakes happen, but I was wrong.");
    let mut passed = Vec::new();
    for _ in 0..80 {
        hand.key(Key::Tab);
        let (name, _) = hand.focus();
        assert!(name.is_empty() || hand.is_in_sight(), "{name:?} is out of sight");
        passed.push(name);
    }
    for name in [text().compose.yes(), text().compose.said()] {
        assert!(passed.iter().any(|it| it.contains(name)), "{name:?} is not in {passed:#?}");
    }
}

/// What stands first on every page.
const FIRST: &str = "Log a mistake";

/// All that Tab comes to, or Shift+Tab the other way, once around.
fn around(hand: &mut Hand, backwards: bool) -> Vec<String> {
    let mut passed: Vec<String> = Vec::new();
    for _ in 0..400 {
        if backwards {
            hand.shift(Key::Tab);
        } else {
            hand.key(Key::Tab);
        }
        let (name, _) = hand.focus();
        if name.is_empty() {
            continue;
        }
        assert!(hand.is_in_sight(), "{name:?} is out of sight");
        if name == FIRST && !passed.is_empty() {
            if backwards {
                passed.push(name);
            }
            return passed;
        }
        passed.push(name);
    }
    panic!("Tab goes around without an end: {passed:?}");
}

#[test]
fn tab_goes_the_same_way_forward_and_back_on_every_page() {
    goes_the_same_way(900.0, 600.0);
}

/// The smallest window enlarged by half, for eyes that need it.
#[test]
fn tab_goes_the_same_way_in_an_enlarged_window() {
    goes_the_same_way(600.0, 400.0);
}

fn goes_the_same_way(width: f32, height: f32) {
    let clock = Shop::at("2026-11-18 09:00").clock;
    let log = amends::jobs::sample::shop("en", std::sync::Arc::new(clock.clone())).unwrap();
    let mut hand = Hand::on(Window::sized(Shop { log, clock }, width, height));
    let names = &text().palette.names;
    let pages = [names.today(), names.cases(), names.customers(), names.settings(), names.about()];
    let more = [names.templates(), names.phrases()];
    for page in pages.into_iter().chain(more) {
        hand.finds(page).key(Key::Escape);
        let forward = around(&mut hand, false);
        let mut back = around(&mut hand, true);
        back.reverse();
        assert_eq!(forward, back, "{page}");
        assert!(forward.len() > 6, "{page}: {forward:?}");
    }
}
