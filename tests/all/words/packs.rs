//! Other rule files: another language, one that is broken in places, and the shop's own rules.

use amends::domain::{OwnPhrase, WordRules};
use amends::words::{Checker, Class, Facts, Pack, PackProblemKind, Part};

const GERMAN: &str = include_str!("de.toml");

fn german() -> Checker {
    let (pack, problems) = Pack::read("de.toml", GERMAN);
    assert_eq!(problems, []);
    assert_eq!(pack.failed_examples(), []);
    let (checker, problems) = Checker::new(&pack, &WordRules::default());
    assert_eq!(problems, []);
    checker
}

#[test]
fn another_language_is_one_file() {
    let text = "Liebe Frau Öztürk,\ndanke für Ihren Anruf. Das tut mir leid. Fehler passieren, aber \
        ab morgen rufe ich vorher an.\nViele Grüße\nJonas";
    let facts = Facts { customer: "Frau Öztürk", ..Facts::default() };
    let review = german().check(text, &facts);
    let shrug = review.findings.iter().find(|finding| finding.class == Class::Shrug).unwrap();
    assert_eq!(text.get(shrug.span.clone()), Some("Fehler passieren"));
    assert!(shrug.why.starts_with("„Fehler passieren“ sagt Öztürk"), "{}", shrug.why);
    let mended = shrug.rewrite.as_ref().unwrap().apply(text);
    assert!(mended.contains("leid. Ab morgen rufe ich vorher an."), "{mended}");
    let parts: Vec<Part> = review.parts.iter().map(|found| found.part).collect();
    assert_eq!(parts, [Part::Thanks, Part::Regret]);
    // What is not there is said in the words of the file, and the name is not missed.
    let absent = review.findings.iter().find(|found| found.rule == "responsibility").unwrap();
    assert_eq!(absent.why, "Nichts sagt Öztürk, dass es an uns lag.");
    assert!(review.findings.iter().all(|found| found.rule != "name"));
}

#[test]
fn a_broken_rule_names_file_line_and_rule_and_the_others_work() {
    let broken = GERMAN
        .replace("class = \"condition\"", "class = \"unsure\"")
        .replace("find = [\"(danke|dank)\"]", "find = [\"(danke|dank\"]")
        .replace("[[absence]]", "[[absence]\n[[absence]]");
    let (pack, problems) = Pack::read("own/de.toml", &broken);
    let line = |words: &str| broken.lines().position(|line| line.contains(words)).unwrap() + 1;
    let found: Vec<(&str, usize, &str)> = problems
        .iter()
        .map(|problem| (problem.file.as_str(), problem.line, problem.rule.as_str()))
        .collect();
    assert!(found.contains(&("own/de.toml", line("\"unsure\""), "falls")), "{found:?}");
    assert!(found.contains(&("own/de.toml", line("(danke|dank\""), "thanks")), "{found:?}");
    assert!(
        problems.iter().any(|problem| problem.line == line("[[absence]")
            && matches!(problem.kind, PackProblemKind::Format(_))),
        "{problems:?}"
    );
    assert_eq!(problems.len(), 3, "{problems:?}");
    let (checker, _) = Checker::new(&pack, &WordRules::default());
    let review = checker.check("Fehler passieren. Das tut mir leid.", &Facts::default());
    assert!(review.findings.iter().any(|finding| finding.class == Class::Shrug));
    assert_eq!(review.parts.len(), 1);
}

#[test]
fn the_shop_adds_phrases_of_its_own_and_switches_rules_off() {
    let text = "Dear Ines, per my last email I was late. Mistakes happen.";
    let own = OwnPhrase {
        phrase: "per my last e-mail".to_owned(),
        why: "It sounds as if they had not read.".to_owned(),
        rewrite: "you asked on Friday:".to_owned(),
    };
    let off = Pack::of("en").rules().find(|(_, class)| *class == Class::Shrug).unwrap().0;
    let rules = WordRules { phrases: vec![own], off: [off.to_owned()].into() };
    let (checker, problems) = Checker::new(Pack::of("en"), &rules);
    assert_eq!(problems, []);
    let facts = Facts { customer: "Ines", ..Facts::default() };
    // The phrase is found however the word is joined.
    for text in [text.to_owned(), text.replace("email", "e-mail").replace("per", "Per")] {
        let review = checker.check(&text, &facts);
        assert!(review.findings.iter().all(|finding| finding.class != Class::Shrug));
        if text.contains("e-mail") {
            let own = review.findings.iter().find(|found| found.rule.starts_with("own:")).unwrap();
            assert_eq!(own.why, "It sounds as if they had not read.");
            let mended = own.rewrite.as_ref().unwrap().apply(&text);
            assert!(mended.to_lowercase().contains("you asked on friday: i was late"), "{mended}");
        }
    }
    let (_, problems) = Checker::new(
        Pack::of("en"),
        &WordRules {
            phrases: vec![OwnPhrase { phrase: "…!".to_owned(), ..OwnPhrase::default() }],
            ..WordRules::default()
        },
    );
    assert_eq!((problems[0].line, &problems[0].kind), (1, &PackProblemKind::NoWord));
}
