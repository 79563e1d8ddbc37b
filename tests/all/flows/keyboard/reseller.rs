//! Source D: a tablet that does not come for weeks. The fee is waived, they hear from us every
//! Tuesday and Friday, and what we do if it is still not there is promised on the first day.

use super::*;
use chrono::TimeDelta;

#[test]
fn a_reseller_waits_for_a_supplier_and_the_customer_does_not() {
    let mut hand = hand("2011-04-27 10:00");
    log_long(&mut hand);
    apologize(&mut hand, "Your tablet is not here, and you paid for it in March. I am sorry.");
    waive_the_fee(&mut hand);
    wait_for_the_distributor(&mut hand);
    promise_updates(&mut hand);
    promise_plan_b(&mut hand);

    // Friday, Tuesday and Friday are the next dates; the first is kept from Today.
    hand.waits(TimeDelta::days(2)).key(Key::F2).sees("I will let you know how things stand.");
    hand.key(Key::K).sees("Next 7 days");
    // Tuesday goes by in silence: on Wednesday it is overdue, whoever else we wait for.
    hand.waits(TimeDelta::days(5))
        .key(Key::F2)
        .sees("They wait for you")
        .sees("1 customer waits for 2 things");
    let more = "More: I will let you know how things stand.";
    hand.presses(more);
    assert_eq!(hand.focus().0, text().today.broken());
    hand.key(Key::Enter).sees(text().dialogs.broken.words());
    hand.presses(text().dialogs.broken.later());
    // Nobody spoke to them since Friday, and the next promise is two days away.
    hand.sees("Tell Tomas Hale that it was broken: I will let you know how things stand.");
    hand.presses(more);
    assert_eq!(hand.focus().0, text().today.write_to_them());
    hand.key(Key::Enter).tab_to(text().compose.words());
    hand.types("Tomas, I was ill on Tuesday and told you nothing. I am sorry. Rosa")
        .ctrl(Key::Enter);
    hand.sees("Nothing is due today").sees("Promises kept: 50%");

    hand.finds("2011-0001").sees("Words are not enough: a promise was broken");
    hand.sees("Next: Friday 17:00").sees("Waiting for The distributor");
    plan_b(&mut hand);
    deliver(&mut hand);
}

/// Logged with what lies behind "More details": price, and who caused it.
fn log_long(hand: &mut Hand) {
    let words = &text().log;
    hand.ctrl(Key::N).types("Tomas Hale").key(Key::Enter);
    hand.tab_to(words.words()).types("The tablet I ordered in March never came.");
    hand.key(Key::Tab).chooses(text().channel(Channel::Phone));
    hand.key(Key::Tab).key(Key::Num3);
    hand.presses(words.more());
    hand.back_to(words.product()).types("Tablet");
    hand.tab_to("What they paid for it, in USD").types("599");
    hand.tab_to(words.caused_by()).picks("A supplier");
    hand.tab_to(words.caused_by_name()).types("The distributor").ctrl(Key::Enter);
    hand.sees("2011-0001").sees("Caused by a supplier: The distributor").sees("Tablet, $599.00");
}

fn waive_the_fee(hand: &mut Hand) {
    let (words, dialog) = (&text().case.concede, &text().dialogs.concession);
    open(hand, Stage::Concede);
    hand.presses(words.add()).types("The 3% fee on 599");
    hand.key(Key::Tab).picks("Waived fee");
    hand.tab_to("Owed").chooses("Waived fee");
    hand.tab_to("Worth to them, USD").types("17.97");
    hand.tab_to(dialog.given()).types("today").ctrl(Key::Enter);
    hand.sees("Waived fee: The 3% fee on 599").sees("$17.97").sees("Given today");
}

fn wait_for_the_distributor(hand: &mut Hand) {
    open(hand, Stage::Fix);
    hand.back_to("Nobody").chooses(text().dialogs.edit.waiting_other());
    hand.tab_to(text().dialogs.edit.waiting_name()).types("The distributor");
    hand.presses(text().case.fix.save_waiting()).sees("Waiting for The distributor");
}

fn promise_updates(hand: &mut Hand) {
    let words = &text().dialogs.promise;
    hand.finds("add a promise").sees(words.add_title());
    hand.back_to(words.once()).chooses(words.repeating());
    hand.tab_to(words.words()).types("I will let you know how things stand.");
    hand.presses("Tuesday").presses("Friday");
    hand.tab_to(words.until()).types("it is delivered");
    hand.sees("Next: Friday, April 29; Tuesday, May 3; Friday, May 6.").ctrl(Key::Enter);
    hand.sees("Every Tuesday and Friday at 17:00 until it is delivered").sees("Next: Friday 17:00");
}

fn promise_plan_b(hand: &mut Hand) {
    let words = &text().dialogs.promise;
    hand.finds("add a promise").types("If it is not here by then, I buy one elsewhere for you.");
    hand.tab_to(words.due()).types("2011-05-18 12:00").sees("Wednesday, May 18, 2011");
    hand.ctrl(Key::Enter).sees_no(words.add_title());
    hand.sees("If it is not here by then, I buy one elsewhere for you.");
}

/// The day has come: it is on Today, bought at retail, and handed over.
fn plan_b(hand: &mut Hand) {
    let words = "If it is not here by then, I buy one elsewhere for you.";
    hand.waits(TimeDelta::days(14)).key(Key::F2).sees(words);
    hand.tab_to(&format!("Kept: {words}")).key(Key::Enter);
    hand.sees_no(&format!("{words}”"));
    hand.finds("2011-0001").sees("Kept");
}

fn deliver(hand: &mut Hand) {
    fix(hand, "Bought one at the shop across the street and brought it to them.");
    open(hand, Stage::Concede);
    hand.presses(text().case.concede.record()).sees(&step(Stage::Concede, "done"));
    // Nobody wrote while the other one was bought: that is said before the case can close.
    hand.presses("None was kept…: I will let you know how things stand.");
    hand.sees(text().dialogs.promise.missed_means()).ctrl(Key::Enter);
    hand.presses("End: I will let you know how things stand.").sees("Ended");
    hand.sees_no("Next: Friday");
    // And they are told before it can, too.
    hand.presses("Told: I will let you know how things stand.");
    close(hand, Outcome::SaysSo);
    hand.sees_no("They wait for you");
}
