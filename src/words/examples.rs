//! Trying the rules of a file on the examples that stand beside them.

use super::checker::Checker;
use super::facts::Facts;
use super::pack::{Pack, Says};
use super::reading::read;
use super::scan::scan;
use super::watch::Watch;
use crate::domain::MessageKind;
use crate::domain::WordRules;

/// An example that a rule does not live up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedExample {
    /// The id of the rule, or what the sign says.
    pub rule: String,
    /// The example.
    pub text: String,
    /// Whether the rule should have found something in it.
    pub should_fire: bool,
}

impl Pack {
    /// The examples that the rules beside them do not live up to; none, in a good file.
    #[must_use]
    pub fn failed_examples(&self) -> Vec<FailedExample> {
        let (checker, _) = Checker::new(self, &WordRules::default());
        let mut failed = Vec::new();
        for rule in &self.rules {
            let kind = rule.kinds.first().copied().unwrap_or_default();
            let mut expect = |text: &String, should_fire| {
                if fires(&checker, &rule.id, kind, text) != should_fire {
                    failed.push(FailedExample {
                        rule: rule.id.clone(),
                        text: text.clone(),
                        should_fire,
                    });
                }
            };
            rule.bad.iter().for_each(|text| expect(text, true));
            rule.good.iter().for_each(|text| expect(text, false));
        }
        for sign in &self.signs {
            let mut expect = |text: &String, should_fire| {
                if says(&checker, sign.says, text) != should_fire {
                    let rule = sign.says.id().to_owned();
                    failed.push(FailedExample { rule, text: text.clone(), should_fire });
                }
            };
            sign.yes.iter().for_each(|text| expect(text, true));
            sign.no.iter().for_each(|text| expect(text, false));
        }
        failed
    }
}

fn fires(checker: &Checker, rule: &str, kind: MessageKind, text: &str) -> bool {
    let facts = Facts { kind, ..Facts::default() };
    checker.check(text, &facts).findings.iter().any(|finding| finding.rule == rule)
}

fn says(checker: &Checker, what: Says, text: &str) -> bool {
    let rules = checker.rules();
    let watch = Watch::new(&rules.language, "", "");
    let reading = read(rules, text, &watch);
    scan(rules, &reading, &Facts::default()).notes.iter().any(|notes| notes.says(what))
}
