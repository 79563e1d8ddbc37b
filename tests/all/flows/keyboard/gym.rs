//! Source E: the gym that answered a public complaint within twelve hours, where it was made; and
//! the phone company that let them ask again and again, and declined without a reason.

use super::*;
use chrono::TimeDelta;

#[test]
fn a_public_complaint_is_answered_where_it_was_made_within_its_time() {
    let mut hand = hand("2026-11-18 09:00");
    let words = "Indifference at the desk: nobody greeted us for ten minutes.";
    let (known_by, harm) = (Channel::PublicReview, Harm::SpoiledPlans);
    log(&mut hand, &Mistake { who: "Ana Ruiz", words, known_by, harm });
    hand.sees("Public complaint");
    hand.key(Key::F2).sees("First reply to Ana Ruiz").sees("due in 1 h");
    hand.waits(TimeDelta::minutes(50)).sees("due in 10 min").key(Key::Enter);

    open(&mut hand, Stage::Apologize);
    let (apologize, compose) = (&text().case.apologize, &text().compose);
    hand.sees(apologize.public_first()).sees("Their words: “Indifference at the desk");
    let answer = "Thank you for telling us. Nobody looked up at the desk: I am sorry. Rosa";
    hand.tab_to(compose.words()).types(answer);
    hand.tab_to(apologize.link()).types("https://reviews.example/4711#answer");
    hand.back_to(compose.words()).ctrl(Key::Enter);
    hand.sees("Public answer on a review page").sees(answer).sees_no(apologize.public_first());
    hand.sees(apologize.replied());
    super::apologize(&mut hand, "You stood there for ten minutes, and nobody said hello. Sorry.");
    fix(&mut hand, "Called them, and walked them through the house myself.");
    none_needed(&mut hand, "They asked only to be greeted");
    close(&mut hand, Outcome::SaysSo);
    // The answer to an owner who wonders: what was said, where, and when.
    hand.finds("nobody looked up").sees("2026-0001").sees(answer);
}

#[test]
fn whoever_lets_them_chase_sees_it_and_a_decline_says_why() {
    let mut hand = hand("2026-11-18 09:00");
    let words = "My claim for the broken phone was never answered.";
    let (known_by, harm) = (Channel::Phone, Harm::TimeOrMoney);
    log(&mut hand, &Mistake { who: "Vinay Rao", words, known_by, harm });
    let contact = &text().dialogs.contact;
    for (times, said) in ["Where is my answer?", "I ask for the third time."].iter().enumerate() {
        hand.waits(TimeDelta::days(1)).key(Key::F2).sees("First reply to Vinay Rao");
        hand.sees("They wait for you").finds("2026-0001");
        hand.finds("log a contact").sees(contact.title());
        hand.chooses(contact.inbound()).sees(contact.inbound_means());
        hand.tab_to(contact.words()).types(said).ctrl(Key::Enter);
        hand.sees(&text().case.header.chased(u32::try_from(times + 1).unwrap())).sees(said);
    }
    apologize(&mut hand, "You had to ask three times. That was wrong of us, and I am sorry.");
    fix(&mut hand, "The claim was read, and the phone examined.");
    none_needed(&mut hand, "The phone fell into water, which nothing covers");
    decline(&mut hand);
}

/// Refused until there is a reason in words for the customer, and somebody to ask next.
fn decline(hand: &mut Hand) {
    let words = &text().dialogs.closing;
    hand.back_to("Close…").key(Key::Enter).sees(words.title());
    hand.chooses(text().outcome(Outcome::Declined)).ctrl(Key::Enter);
    hand.sees(words.title());
    assert_eq!(hand.focus().0, words.decline_reason(), "the first wrong field has the keyboard");
    // What the customer gets to read is checked as it is typed, with one key to mend it.
    hand.types("Unfortunately there is nothing we can do. Water damage is not covered.");
    hand.sees("“there is nothing we” closes the door");
    hand.ctrl(Key::A).types("Water damage is not covered, because it is no fault of the phone.");
    hand.sees_no("closes the door").sees(text().compose.ready());
    hand.ctrl(Key::Enter);
    hand.sees(words.title());
    assert_eq!(hand.focus().0, words.ask_next());
    hand.types("The consumer advice center").ctrl(Key::Enter).sees_no(words.title());
    hand.sees("Closed: Declined with a reason");
}
