//! The five sources, each lived through by keyboard alone, from an empty window to a closed case.
//!
//! Nothing here calls the library: every step is a key, and what came of it is read from the
//! screen. Only the clock is moved from outside.

mod credit;
mod dialogs;
mod driver;
mod gym;
mod outage;
mod reach;
mod reseller;
mod stages;

use crate::support::{Hand, Shop, Window};
use amends::domain::{Channel, Harm, Outcome, Stage};
use amends::text::Text;
use egui::Key;

/// What goes wrong: for whom, in their words, how we know, and what it cost them.
struct Mistake<'a> {
    who: &'a str,
    words: &'a str,
    known_by: Channel,
    harm: Harm,
}

fn text() -> &'static Text {
    Text::english()
}

fn hand(moment: &str) -> Hand {
    Hand::on(Window::over(Shop::at(moment)))
}

/// Logs a mistake of somebody new; the page of its case is open then.
fn log(hand: &mut Hand, mistake: &Mistake<'_>) {
    let words = &text().log;
    hand.ctrl(Key::N).sees(words.aside()).types(mistake.who).key(Key::Enter);
    hand.sees(words.new_customer_note());
    hand.tab_to(words.words()).types(mistake.words);
    hand.key(Key::Tab).chooses(text().channel(mistake.known_by));
    if mistake.known_by.is_public() {
        hand.tab_to(words.link()).types("https://reviews.example/4711");
    }
    let digit = match mistake.harm {
        Harm::Nuisance => Key::Num1,
        Harm::TimeOrMoney => Key::Num2,
        Harm::SpoiledPlans => Key::Num3,
        Harm::Serious => Key::Num4,
    };
    hand.tab_to("Time or a little money").key(digit).ctrl(Key::Enter);
    hand.sees_no(words.aside()).sees("2026-0001").sees(mistake.who).sees(mistake.words);
    hand.sees(text().harm_short(mistake.harm));
}

/// Opens a stage by its digit: the keyboard is where there is something to fill in, or on the step
/// of a stage that is done.
fn open(hand: &mut Hand, stage: Stage) {
    let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
    let place = Stage::ALL.iter().position(|it| *it == stage).expect("a place");
    hand.ctrl(digits[place]);
    assert_at_work(hand, stage);
}

/// Fails unless a stage is open with the keyboard where its work begins.
fn assert_at_work(hand: &Hand, stage: Stage) {
    let (now, _) = hand.focus();
    let step = format!("{} of 6: {}", stage.place(), text().stage(stage));
    let begins = now == first_input(stage) || now.contains(&step);
    assert!(begins, "{stage:?} is open, and the keyboard on {now:?}");
}

/// What is filled in first in a stage.
fn first_input(stage: Stage) -> String {
    let case = &text().case;
    match stage {
        Stage::Listen => case.listen.needs().to_owned(),
        Stage::Apologize => text().compose.words().to_owned(),
        Stage::Fix => case.fix.words().to_owned(),
        Stage::Concede => case.concede.add().to_owned(),
        Stage::Prevent => case.prevent.cause().to_owned(),
        Stage::CheckBack => text().follow_ups.answer.level(1),
    }
}

/// The step of a stage in the line, as a screen reader says it.
fn step(stage: Stage, state: &str) -> String {
    let place = Stage::ALL.iter().position(|it| *it == stage).expect("a place");
    format!("Stage {} of 6: {}, {state}", place + 1, text().stage(stage))
}

fn listen(hand: &mut Hand, words: &str) {
    open(hand, Stage::Listen);
    hand.types(words).ctrl(Key::Enter);
    hand.sees(&step(Stage::Listen, "done")).sees(words);
}

fn apologize(hand: &mut Hand, words: &str) {
    open(hand, Stage::Apologize);
    hand.types(words).ctrl(Key::Enter);
    hand.sees(&step(Stage::Apologize, "done")).sees(words);
}

fn fix(hand: &mut Hand, words: &str) {
    open(hand, Stage::Fix);
    hand.types(words).ctrl(Key::Enter);
    hand.sees(&step(Stage::Fix, "done")).sees(words);
}

fn none_needed(hand: &mut Hand, why: &str) {
    let words = &text().case.concede;
    open(hand, Stage::Concede);
    hand.presses(words.none_needed()).types(why).ctrl(Key::Enter);
    hand.sees(&step(Stage::Concede, "left out")).sees(why);
}

/// Goes on to the stage that the page offers next.
fn go_on(hand: &mut Hand, to: Stage) {
    let next = text().case.stage.next(text().stage(to));
    assert_eq!(hand.focus().0, next, "what was recorded leads on");
    hand.key(Key::Enter);
    assert_at_work(hand, to);
}

/// Closes the case with the button at its top.
fn close(hand: &mut Hand, outcome: Outcome) {
    let words = &text().dialogs.closing;
    hand.back_to("Close…").key(Key::Enter).sees(words.title());
    hand.chooses(text().outcome(outcome)).ctrl(Key::Enter);
    hand.sees_no(words.title());
    hand.sees(text().case.header.closed(outcome));
}
