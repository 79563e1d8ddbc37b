//! Source A, for one customer: an outage, owned by name the next day, with what was mended and
//! what it cost them; the letter lacked a concession, this one does not.

use super::*;
use chrono::TimeDelta;

#[test]
fn an_outage_is_owned_by_name_and_mended() {
    let mut hand = hand("2026-11-18 09:55");
    let words = "Online ordering was down all morning, and their orders were lost.";
    let (known_by, harm) = (Channel::WeNoticed, Harm::TimeOrMoney);
    log(&mut hand, &Mistake { who: "Café Mond", words, known_by, harm });
    hand.waits(TimeDelta::days(1));
    fix(&mut hand, "Ordering is back, and every order was taken by phone.");

    open(&mut hand, Stage::Apologize);
    // The draft knows who they are, what they lost and what was mended; it is made their own.
    hand.presses(text().compose.start()).sees("Café Mond").sees("Rosa");
    hand.types_anew("Our ordering was down and cost you a morning. I am sorry. Rosa");
    hand.ctrl(Key::Enter).sees(&step(Stage::Apologize, "done"));
    hand.sees("Our ordering was down and cost you a morning. I am sorry. Rosa");

    open(&mut hand, Stage::Concede);
    hand.presses(text().case.concede.add()).types("The delivery of that day");
    hand.tab_to("Worth to them, USD").types("12,50");
    hand.tab_to(text().dialogs.concession.received()).types("today").ctrl(Key::Enter);
    hand.sees("Refund: The delivery of that day").sees("$12.50").sees("Reached them today");
    hand.presses(text().case.concede.record()).sees(&step(Stage::Concede, "done"));

    // Taken back and done again, by keys: the page follows.
    hand.ctrl(Key::Z).sees(&step(Stage::Concede, "to do"));
    hand.ctrl_shift(Key::Z).sees(&step(Stage::Concede, "done"));
    close(&mut hand, Outcome::SaysSo);
    hand.key(Key::F3).sees("No case is open.");
    // The list of the filter has the keyboard: down to its row, and in.
    hand.presses("Closed 1").key(Key::ArrowDown).key(Key::Enter).sees("2026-0001");
}
