//! The shop's own words: versions, the way back to ours, undo and redo.

use crate::support::Shop;
use amends::domain::{
    Channel, Field, Harm, MessageKind, OwnPhrase, ProblemKind, TemplateKey, WordRules,
};
use amends::logbook::LogbookError;
use amends::logbook::check::check;

const KEY: TemplateKey =
    TemplateKey { kind: MessageKind::Apology, channel: Some(Channel::Text), harm: None };

fn holds(shop: &Shop) -> Option<(u32, String)> {
    let own = shop.log.template(KEY).expect("read");
    own.map(|own| (own.version, own.words))
}

fn save(shop: &mut Shop, words: &str) {
    shop.log.save_template(KEY, words).expect("saved");
}

#[test]
fn each_save_is_the_next_version_and_none_is_lost() {
    let mut shop = Shop::at("2026-11-18 09:55");
    assert_eq!(holds(&shop), None);
    for words in ["One, {name}.", "Two, {name}.", "Two, {name}.", "  Three, {name}.\r\n"] {
        save(&mut shop, words);
        shop.later(chrono::TimeDelta::minutes(5));
    }
    // What is saved already is no version of its own, and ends are tidied.
    assert_eq!(holds(&shop), Some((3, "Three, {name}.".into())));
    let versions = shop.log.template_versions(KEY).expect("versions");
    let known: Vec<(u32, &str)> =
        versions.iter().map(|it| (it.version, it.words.as_str())).collect();
    assert_eq!(known, [(3, "Three, {name}."), (2, "Two, {name}."), (1, "One, {name}.")]);
    assert!(versions[0].saved > versions[2].saved);
    // An earlier one is used again as the next version.
    let first = versions[2].words.clone();
    save(&mut shop, &first);
    assert_eq!(holds(&shop), Some((4, "One, {name}.".into())));
}

#[test]
fn our_words_can_hold_again_and_the_shops_come_back_by_undo() {
    let mut shop = Shop::at("2026-11-18 09:55");
    save(&mut shop, "One, {name}.");
    shop.log.restore_template(KEY).expect("restored");
    assert_eq!(holds(&shop), None);
    let revision = shop.log.revision();
    shop.log.restore_template(KEY).expect("nothing to do");
    assert_eq!(shop.log.revision(), revision);
    shop.log.undo(None).expect("undone");
    assert_eq!(holds(&shop), Some((1, "One, {name}.".into())));
    shop.log.redo().expect("done again");
    assert_eq!(holds(&shop), None);
    // What was restored is still among the versions, and the count goes on.
    assert_eq!(shop.log.template_versions(KEY).expect("versions").len(), 1);
    save(&mut shop, "Two, {name}.");
    assert_eq!(holds(&shop), Some((2, "Two, {name}.".into())));
}

#[test]
fn undo_and_redo_lead_through_the_versions() {
    let mut shop = Shop::at("2026-11-18 09:55");
    save(&mut shop, "One, {name}.");
    save(&mut shop, "Two, {name}.");
    shop.log.undo(None).expect("undone");
    assert_eq!(holds(&shop), Some((1, "One, {name}.".into())));
    shop.log.undo(None).expect("undone");
    assert_eq!(holds(&shop), None);
    shop.log.redo().expect("redone");
    shop.log.redo().expect("redone");
    assert_eq!(holds(&shop), Some((2, "Two, {name}.".into())));
}

#[test]
fn one_key_is_not_another() {
    let mut shop = Shop::at("2026-11-18 09:55");
    save(&mut shop, "Text, {name}.");
    let serious = TemplateKey { harm: Some(Harm::Serious), ..KEY };
    shop.log.save_template(serious, "Serious, {name}.").expect("saved");
    let update = TemplateKey { kind: MessageKind::Update, ..KEY };
    assert_eq!(shop.log.template(update).expect("read"), None);
    assert_eq!(shop.log.templates().expect("all").len(), 2);
    shop.log.restore_template(serious).expect("restored");
    assert_eq!(holds(&shop), Some((1, "Text, {name}.".into())));
    assert_eq!(shop.log.template_versions(KEY).expect("versions").len(), 1);
}

#[test]
fn a_template_of_nothing_or_too_much_is_refused_and_changes_nothing() {
    let mut shop = Shop::at("2026-11-18 09:55");
    save(&mut shop, "One, {name}.");
    for (words, kind) in [
        (" \n", ProblemKind::Missing),
        ("\u{200b}", ProblemKind::NothingVisible),
        (&"x".repeat(20_001), ProblemKind::TooLong { most: 20_000, given: 20_001 }),
    ] {
        match shop.log.save_template(KEY, words) {
            Err(LogbookError::Invalid(problems)) => {
                assert_eq!((problems[0].field, &problems[0].kind), (Field::Template, &kind));
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(holds(&shop), Some((1, "One, {name}.".into())));
}

#[test]
fn phrases_and_switches_are_kept_and_taken_back() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let phrase = OwnPhrase {
        phrase: " no worries ".into(),
        why: "They do worry.".into(),
        rewrite: String::new(),
    };
    let mut rules = WordRules { phrases: vec![phrase], ..WordRules::default() };
    shop.log.save_word_rules(&rules).expect("saved");
    assert_eq!(shop.log.word_rules().expect("rules").phrases[0].phrase, "no worries");
    rules.off.insert("mistakes_happen".into());
    shop.log.save_word_rules(&rules).expect("saved");
    shop.log.undo(None).expect("undone");
    assert!(shop.log.word_rules().expect("rules").off.is_empty());
    shop.log.undo(None).expect("undone");
    assert_eq!(shop.log.word_rules().expect("rules"), WordRules::default());
    shop.log.redo().expect("redone");
    shop.log.redo().expect("redone");
    assert!(shop.log.word_rules().expect("rules").off.contains("mistakes_happen"));
    // A phrase without a reason is refused, and nothing changes.
    rules.phrases[0].why.clear();
    assert!(matches!(shop.log.save_word_rules(&rules), Err(LogbookError::Invalid(_))));
    assert_eq!(shop.log.word_rules().expect("rules").phrases[0].why, "They do worry.");
}

#[test]
fn the_tables_of_templates_and_rules_are_what_the_history_says() {
    let mut shop = Shop::at("2026-11-18 09:55");
    save(&mut shop, "One, {name}.");
    save(&mut shop, "Two, {name}.");
    shop.log.undo(None).expect("undone");
    let rules = WordRules { off: ["x".to_owned()].into(), ..WordRules::default() };
    shop.log.save_word_rules(&rules).expect("saved");
    let report = check::<LogbookError>(shop.log.store(), |_, _, _| Ok(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
}
