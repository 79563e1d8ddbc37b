//! The short texts: is every bad one caught in its class, and is nothing found in the good ones?
//!
//! One file a situation. A bad text says its class and, where there are any, the words that
//! must be among those found.

use amends::domain::MessageKind;
use amends::words::{Checker, Class, Facts, Finding};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// A situation, with what the case knows about it.
#[derive(Deserialize)]
struct Situation {
    name: String,
    complaint: String,
    happened: String,
    bad: Vec<Bad>,
    good: Vec<Good>,
}

#[derive(Deserialize)]
struct Bad {
    class: String,
    text: String,
    words: Option<String>,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Good {
    text: String,
    kind: Option<String>,
}

/// Every situation by the name of its file.
fn situations() -> BTreeMap<String, Situation> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/all/words/short");
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let situation = toml::from_str(&text).unwrap_or_else(|e| panic!("{path:?}: {e}"));
        found.insert(path.file_stem().unwrap().to_str().unwrap().to_owned(), situation);
    }
    assert!(found.len() >= 7, "only {} situations", found.len());
    found
}

impl Situation {
    fn findings(&self, text: &str, kind: Option<&str>) -> Vec<Finding> {
        let facts = Facts {
            kind: kind.map_or(MessageKind::Apology, |kind| MessageKind::of_id(kind).unwrap()),
            customer: &self.name,
            complaint: &self.complaint,
            happened: &self.happened,
            ..Facts::default()
        };
        Checker::of("en").check(text, &facts).findings
    }
}

/// Whether a finding of the class stands on these words, or anywhere if none are named.
fn catches(findings: &[Finding], bad: &Bad) -> bool {
    let class = Class::of_id(&bad.class).unwrap();
    let words = bad.words.as_ref().map(|words| {
        let start = bad.text.find(words.as_str()).unwrap();
        start..start + words.len()
    });
    findings.iter().filter(|finding| finding.class == class).any(|finding| {
        words
            .as_ref()
            .is_none_or(|words| finding.span.start < words.end && words.start < finding.span.end)
    })
}

#[test]
fn every_bad_text_is_caught_in_its_class() {
    let mut missed = Vec::new();
    for (name, situation) in situations() {
        assert!(situation.bad.len() >= 30, "{name} has {} bad texts", situation.bad.len());
        for bad in &situation.bad {
            let findings = situation.findings(&bad.text, bad.kind.as_deref());
            if !catches(&findings, bad) {
                missed.push(format!("{name}, {}: {}", bad.class, bad.text));
            }
        }
    }
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn nothing_is_found_in_a_good_text() {
    let mut found = Vec::new();
    for (name, situation) in situations() {
        assert!(situation.good.len() >= 30, "{name} has {} good texts", situation.good.len());
        for good in &situation.good {
            for finding in situation.findings(&good.text, good.kind.as_deref()) {
                let words = good.text.get(finding.span).unwrap();
                found.push(format!("{name}, {}: {words:?} in {}", finding.rule, good.text));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_class_has_bad_texts_to_be_measured_on() {
    let mut count = BTreeMap::new();
    for situation in situations().values() {
        for bad in &situation.bad {
            *count.entry(Class::of_id(&bad.class).unwrap()).or_insert(0) += 1;
        }
    }
    for class in Class::ALL {
        assert!(count.get(&class).is_some_and(|count| *count >= 7), "{class:?}: {count:?}");
    }
}
