//! Source B: the driver who came at the wrong hour owns it the same day, says how it will not
//! come back, and asks a week later. It begins with the very first start of the program.

use super::*;
use amends::domain::Again;
use chrono::TimeDelta;

#[test]
fn the_wrong_hour_is_owned_the_same_day() {
    let mut hand = Hand::on(Window::over(Shop::untouched("2026-11-18 09:55")));
    first_start(&mut hand);
    let words = "I asked for 9:50. At 9:55 nobody was there.";
    let (known_by, harm) = (Channel::Phone, Harm::SpoiledPlans);
    log(&mut hand, &Mistake { who: "Ines Moreau", words, known_by, harm });
    assert_eq!(hand.focus().0, step(Stage::Listen, "to do"), "the next undone stage is open");
    listen(&mut hand, "She missed her train and paid for a taxi.");
    go_on(&mut hand, Stage::Apologize);

    hand.waits(TimeDelta::hours(7) + TimeDelta::minutes(5));
    apologize(&mut hand, "I wrote down the wrong hour. That was my mistake, and I am sorry.");
    go_on(&mut hand, Stage::Fix);
    fix(&mut hand, "Drove her home for nothing and paid her taxi.");
    go_on(&mut hand, Stage::Concede);
    none_needed(&mut hand, "She asked only that it does not happen again");
    go_on(&mut hand, Stage::Prevent);
    prevent(&mut hand);
    check_back(&mut hand);

    hand.key(Key::F2).sees("Time to apology, typical: 7 h 5 min");
    hand.sees("Confirm the hour by text the day before");
    // On the day, it is ticked off where it stands.
    hand.waits(TimeDelta::days(2)).key(Key::F2);
    hand.tab_to("The shop’s own, 1 chore").key(Key::Enter);
    hand.tab_to("Done: Confirm the hour by text the day before").key(Key::Enter);
    hand.sees_no("Confirm the hour by text the day before");
    hand.waits(TimeDelta::days(5)).key(Key::F2);
    let promise = "I will ask you Wednesday, November 25, 2026 whether everything is right.";
    // Nothing was said for a week, which Today brings up first.
    hand.sees("Tell Ines Moreau where things stand").sees(promise);
    hand.key(Key::ArrowDown).key(Key::K).sees_no(&format!("{promise}”"));

    hand.finds("2026-0001").sees("Kept");
    open(&mut hand, Stage::CheckBack);
    let answer = &text().follow_ups.answer;
    hand.tab_to(&answer.level(1)).chooses(&answer.level(5));
    hand.tab_to(answer.again_name(Again::Yes)).chooses(answer.again_name(Again::Yes));
    hand.tab_to(answer.words()).types("Would drive with us again.");
    hand.ctrl(Key::Enter).sees(&step(Stage::CheckBack, "done"));
    close(&mut hand, Outcome::SaysSo);
    hand.key(Key::F2).sees("Customers recovered: 1 of 1");
}

fn first_start(hand: &mut Hand) {
    let words = &text().settings.shop;
    hand.sees(text().settings.first.title());
    assert_eq!(hand.focus().0, words.name());
    // Without a name there is no way on, and it is said why.
    hand.ctrl(Key::Enter).sees(text().settings.first.title());
    hand.types("Moreau Rides").tab_to(words.owner()).types("Frank").ctrl(Key::Enter);
    hand.sees_no(text().settings.first.title()).sees("Moreau Rides").sees(text().today.welcome());
}

fn prevent(hand: &mut Hand) {
    let words = &text().case.prevent;
    hand.tab_to(words.words()).types("Confirm the hour by text the day before");
    hand.tab_to(words.due()).types("friday").ctrl(Key::Enter);
    hand.sees(&step(Stage::Prevent, "done")).sees("Confirm the hour by text the day before");
    hand.sees("Frank, by Friday");
}

fn check_back(hand: &mut Hand) {
    go_on(hand, Stage::CheckBack);
    hand.presses("Promise to check back in 7 days");
    hand.sees("I will ask you Wednesday, November 25, 2026 whether everything is right.");
}
