//! The check itself: a text and its case in, a review out.

use super::compiled::{Compiled, compile};
use super::facts::Facts;
use super::filling::Filling;
use super::pack::{Pack, PackProblem};
use super::part::Part;
use super::reading::read;
use super::review::{Finding, PartFound, Review, Score};
use super::rewrite::Bench;
use super::scan::{Hit, scan};
use super::sentence::Reading;
use super::watch::Watch;
use super::whole::Whole;
use crate::domain::WordRules;
use std::sync::{Arc, LazyLock, OnceLock};

/// The rules, made ready. Cloning it is cheap, and it can be shared between threads.
#[derive(Clone, Debug)]
pub struct Checker {
    rules: Arc<Compiled>,
}

impl Checker {
    /// The rules of a language ("de-AT") as they come with the program, without any of the owner's
    /// own.
    #[must_use]
    pub fn of(language: &str) -> Self {
        // Making the rules ready takes much longer than using them.
        static MADE: LazyLock<Vec<OnceLock<Checker>>> =
            LazyLock::new(|| (0..Pack::count()).map(|_| OnceLock::new()).collect());
        let make = || Self::new(Pack::of(language), &WordRules::default()).0;
        MADE.get(Pack::place(language)).map_or_else(make, |made| made.get_or_init(make).clone())
    }

    /// A rule file together with the owner's own rules. What cannot be used is left out and
    /// named; everything else works.
    #[must_use]
    pub fn new(pack: &Pack, own: &WordRules) -> (Self, Vec<PackProblem>) {
        let (rules, problems) = compile(pack, own);
        (Self { rules: Arc::new(rules) }, problems)
    }

    /// The rules themselves.
    pub(super) fn rules(&self) -> &Compiled {
        &self.rules
    }

    /// Checks a text that is addressed to a customer. No input can make it fail.
    #[must_use]
    pub fn check(&self, text: &str, facts: &Facts<'_>) -> Review {
        let rules = &*self.rules;
        let watch = Watch::new(&rules.language, facts.customer, facts.complaint);
        let reading = read(rules, text, &watch);
        let scan = scan(rules, &reading, facts);
        let is_unedited = !facts.template.trim().is_empty() && is_same(text, facts.template);
        let filling = Filling::new(rules, facts, text, is_alone(rules, &reading));
        let bench = Bench { filling, reading: &reading, scan: &scan, watch: &watch, is_unedited };
        let whole = Whole { notes: &scan.notes, facts, watch: &watch, is_unedited };
        let mut findings = found(&bench, &scan.hits);
        let end = text.len();
        findings.extend(whole.absences().into_iter().map(|absence| {
            Finding {
                class: absence.class,
                rule: absence.id.to_owned(),
                span: end..end,
                why: rules
                    .absences
                    .get(absence.id)
                    .map(|why| bench.filling.reason(why, ""))
                    .unwrap_or_default(),
                rewrite: None,
            }
        }));
        let span = |at: usize| reading.sentences.get(at).map(|sentence| sentence.span.clone());
        let parts: Vec<PartFound> = Part::ALL
            .into_iter()
            .filter_map(|part| Some(PartFound { part, span: span(whole.carrier(part)?)? }))
            .collect();
        let score = Score::of(&parts);
        Review { findings, parts, missing: whole.missing(), score }
    }
}

fn found(bench: &Bench<'_>, hits: &[Hit]) -> Vec<Finding> {
    let mut fired = vec![0_u16; bench.filling.rules.rules.len()];
    let mut findings = Vec::new();
    for hit in hits {
        let Some(rule) = bench.filling.rules.rules.get(hit.rule) else { continue };
        let Some(count) = fired.get_mut(hit.rule) else { continue };
        *count = count.saturating_add(1);
        if *count <= rule.after {
            continue;
        }
        let words = bench.filling.text.get(hit.span.clone()).unwrap_or_default();
        findings.push(Finding {
            class: rule.class,
            rule: rule.id.clone(),
            span: hit.span.clone(),
            why: bench.filling.reason(&rule.why, words),
            rewrite: bench.rewrite(findings.len(), hit, rule),
        });
    }
    findings
}

/// Whether one person writes: the text says "I" more often than "we".
fn is_alone(rules: &Compiled, reading: &Reading) -> bool {
    let Some((alone, several)) = rules.voices else { return false };
    let count = |word| reading.tokens.iter().filter(|token| token.word == word).count();
    count(alone) > count(several)
}

/// Whether two texts have the same words, however they are laid out.
fn is_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}
