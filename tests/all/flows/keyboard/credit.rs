//! Source C: we saw it first and gave a credit unasked, but one they had to click for. Before it
//! expires, we apply it ourselves.

use super::*;
use chrono::TimeDelta;

#[test]
fn a_credit_is_given_unasked_and_in_the_end_without_a_burden() {
    let mut hand = hand("2026-11-18 09:55");
    let words = "The film stopped in the middle for an hour.";
    let (known_by, harm) = (Channel::WeNoticed, Harm::Nuisance);
    log(&mut hand, &Mistake { who: "Karl Weber", words, known_by, harm });
    // They may not know yet: the words to begin with say so.
    hand.sees("you may not have noticed yet");
    apologize(&mut hand, "Your film stopped last night because of us. I am sorry.");
    hand.sees("Apology");
    fix(&mut hand, "The stream is stable again, and the film is unlocked for a week.");
    go_on(&mut hand, Stage::Concede);
    concede(&mut hand);

    hand.waits(TimeDelta::days(5)).key(Key::F2);
    hand.sees("Apply it for them, or remind them: 2% credit").sees("We noticed first: 1 of 1");
    // Enter on the row opens its case.
    hand.key(Key::Enter).sees("2026-0001");
    open(&mut hand, Stage::Concede);
    apply(&mut hand);
    hand.key(Key::F2).sees_no("2% credit");
    // Back to where we were.
    hand.alt(Key::ArrowLeft).sees("2026-0001");
    close(&mut hand, Outcome::SaysSo);
}

fn concede(hand: &mut Hand) {
    let (words, dialog) = (&text().case.concede, &text().dialogs.concession);
    hand.presses(words.add()).sees(dialog.add_title()).types("2% credit");
    // The form of it is chosen with the arrow keys, without opening the list.
    hand.key(Key::Tab).picks("Voucher or credit");
    hand.tab_to("Owed").chooses("Goodwill");
    hand.tab_to("Worth to them, USD").types("1.20");
    hand.tab_to(dialog.must_do()).types("click the link in the mail");
    hand.tab_to(dialog.expires()).types("in 7 days").sees(dialog.burden()).ctrl(Key::Enter);
    hand.sees_no(dialog.add_title()).sees("Voucher or credit: 2% credit").sees("Goodwill");
    hand.sees("Still to claim: click the link in the mail, until Nov 25").sees(words.apply());
    hand.presses(words.record()).sees(&step(Stage::Concede, "done"));
}

/// The line is corrected: nothing to do for them, given today.
fn apply(hand: &mut Hand) {
    let (words, dialog) = (&text().case.concede, &text().dialogs.concession);
    hand.presses(&words.edit_line("Voucher or credit: 2% credit")).sees(dialog.edit_title());
    hand.tab_to(dialog.must_do()).types_anew(" ");
    hand.tab_to(dialog.expires()).types_anew(" ").sees_no(dialog.burden());
    hand.tab_to(dialog.given()).types("today").ctrl(Key::Enter);
    hand.sees_no(dialog.edit_title()).sees_no("Still to claim").sees("Given today");
    hand.presses(&words.receive_line("Voucher or credit: 2% credit"));
    hand.sees("Reached them today");
}
