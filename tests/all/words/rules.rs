//! The rule file itself, and the examples beside its rules.

use amends::domain::WordRules;
use amends::words::{Checker, Class, Facts, Pack};

/// The English rules as they stand in the checkout, so that a slip in them is named.
fn english() -> (Pack, Vec<amends::words::PackProblem>) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/words/en.toml");
    Pack::read(file, &std::fs::read_to_string(file).unwrap())
}

#[test]
fn every_english_rule_can_be_used() {
    let (pack, problems) = english();
    assert_eq!(problems, []);
    let (_, problems) = Checker::new(&pack, &WordRules::default());
    assert_eq!(problems, []);
}

#[test]
fn every_rule_lives_up_to_the_examples_beside_it() {
    let failed = english().0.failed_examples();
    assert_eq!(failed, []);
}

#[test]
fn what_is_taken_out_of_the_start_of_a_sentence_leaves_a_sentence() {
    let whole = "I am sorry. Mistakes happen, but from today I confirm every pick-up by text.";
    let review = Checker::of("en").check(whole, &Facts::default());
    let shrug = review.findings.iter().find(|finding| finding.class == Class::Shrug).unwrap();
    let rewrite = shrug.rewrite.as_ref().unwrap();
    assert_eq!(rewrite.apply(whole), "I am sorry. From today I confirm every pick-up by text.");
}
