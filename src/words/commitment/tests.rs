//! Tests of the rules themselves; what they find in letters is measured in `tests/all/words`.

use super::rules::Rules;
use super::*;
use crate::words::pack::Pack;

fn now() -> NaiveDateTime {
    "2026-11-19T10:24:00".parse().unwrap()
}

fn find(text: &str) -> Vec<Commitment> {
    let hours = OpeningHours::default();
    let setting = Setting { now: now(), currency: Currency::USD, hours: &hours };
    Commitments::of("en-US").find(text, &setting)
}

#[test]
fn every_shipped_rule_can_be_used() {
    let english = include_str!("../../../assets/words/commitments/en.toml");
    let (_, problems) = Rules::read(english, &Pack::of("en").language);
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn a_language_without_a_file_finds_nothing() {
    let hours = OpeningHours::default();
    let setting = Setting { now: now(), currency: Currency::EUR, hours: &hours };
    let text = "I will call you Friday noon.";
    assert_eq!(Commitments::of("el").find(text, &setting), []);
    assert_eq!(Commitments::of("en").find(text, &setting).len(), 1);
}

#[test]
fn the_words_are_those_of_the_text() {
    let text = "I am sorry. On Friday, I will call you at noon, and I have refunded $20.";
    let found = find(text);
    let words: Vec<&str> =
        found.iter().map(|found| text.get(found.span.clone()).unwrap()).collect();
    assert_eq!(words, ["On Friday, I will call you at noon", "I have refunded $20"]);
    let sentences: Vec<usize> = found.iter().map(|found| found.sentence.start).collect();
    assert_eq!(sentences, [12, 12]);
}

#[test]
fn what_is_done_differently_is_told_without_its_day() {
    let found = find("From Monday two of us read the label.");
    let [Commitment { kind: CommitmentKind::Prevention { what, from }, .. }] = found.as_slice()
    else {
        panic!("{found:?}");
    };
    assert_eq!(what, "Two of us read the label");
    assert_eq!(from.unwrap().to_string(), "2026-11-23");
}

#[test]
fn the_first_due_minute_of_some_words() {
    let due = |words: &str| due_of(words, now()).map(|due| due.to_string());
    assert_eq!(due("I will call you back before five").as_deref(), Some("2026-11-19T17:00"));
    assert_eq!(due("We call. I will call you Friday noon").as_deref(), Some("2026-11-20T12:00"));
    assert_eq!(due("I will call you soon"), None);
    assert_eq!(due(""), None);
}
