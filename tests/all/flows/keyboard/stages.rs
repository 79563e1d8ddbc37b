//! A hurried owner chooses a stage and types at once; whoever opens a case looks at it first.

use super::*;

const WORDS: &str = "I asked for 9:50. At 9:55 nobody was there.";

fn on_a_case() -> Hand {
    let mut hand = hand("2026-11-18 09:00");
    let (known_by, harm) = (Channel::Phone, Harm::SpoiledPlans);
    log(&mut hand, &Mistake { who: "Ines Moreau", words: WORDS, known_by, harm });
    hand
}

#[test]
fn a_stage_chosen_by_its_key_is_typed_into_at_once() {
    let mut hand = on_a_case();
    for stage in Stage::ALL {
        open(&mut hand, stage);
        assert_eq!(hand.focus().0, first_input(stage), "there is something to fill in");
    }
    hand.ctrl(Key::Num3).types("Drove her home.").sees("Drove her home.");
    // Going there again does not lose the place, nor what was typed.
    hand.key(Key::Tab).ctrl(Key::Num3).types(" Paid her taxi.");
    hand.ctrl(Key::Enter).sees(&step(Stage::Fix, "done")).sees("Drove her home. Paid her taxi.");
}

#[test]
fn a_digit_alone_chooses_a_stage_and_is_not_typed_into_it() {
    let mut hand = on_a_case();
    assert_eq!(hand.focus().0, step(Stage::Listen, "to do"));
    hand.strikes(Key::Num2, "2");
    assert_eq!(hand.focus().0, first_input(Stage::Apologize));
    assert_eq!(hand.value(), "");
}

#[test]
fn a_step_of_the_line_pressed_with_enter_or_space_is_typed_into_at_once() {
    for key in [Key::Enter, Key::Space] {
        let mut hand = on_a_case();
        hand.tab_to(&step(Stage::Fix, "to do")).key(key);
        hand.types("Drove her home.").sees("Drove her home.");
        // The step that is open already leads back into it.
        hand.back_to(&step(Stage::Fix, "to do")).key(key).types(" Paid her taxi.");
        hand.sees("Drove her home. Paid her taxi.");
    }
}

#[test]
fn a_case_that_is_merely_opened_shows_its_stage_first() {
    let mut hand = on_a_case();
    hand.ctrl(Key::Num2).key(Key::F2).finds("2026-0001");
    let (now, _) = hand.focus();
    assert!(now.starts_with("Stage "), "{now:?}");
}

#[test]
fn a_stage_that_is_done_keeps_the_keyboard_on_its_step() {
    let mut hand = on_a_case();
    listen(&mut hand, "She missed her train.");
    hand.ctrl(Key::Num2).ctrl(Key::Num1);
    assert_eq!(hand.focus().0, step(Stage::Listen, "done"));
}

#[test]
fn esc_puts_away_the_reason_to_leave_a_stage_out_and_keeps_what_was_typed() {
    let mut hand = on_a_case();
    let stage = text().case.stage;
    open(&mut hand, Stage::Prevent);
    hand.presses(stage.leave_out()).types("It cannot happen again").sees(stage.leave_out_reason());
    hand.key(Key::Escape).sees_no(stage.leave_out_reason());
    // The keyboard goes on to what the stage asks for, as after Cancel.
    assert_eq!(hand.focus().0, text().case.prevent.words());
    hand.presses(stage.leave_out()).sees("It cannot happen again").ctrl(Key::Enter);
    hand.sees(&step(Stage::Prevent, "left out"));
}
