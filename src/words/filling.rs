//! Filling the gaps of a template from the case.

use super::compiled::Compiled;
use super::facts::Facts;
use super::gaps::{Gap, Template};
use super::needs::WordSet;
use super::watch::Watch;
use std::cell::OnceCell;

/// What the gaps of templates are filled from.
pub(super) struct Filling<'a> {
    /// The rules.
    pub rules: &'a Compiled,
    /// What is known about the case.
    pub facts: &'a Facts<'a>,
    /// The text that is checked; empty when there is none yet.
    pub text: &'a str,
    /// Whether one person writes.
    pub is_alone: bool,
    /// How to own this kind of mistake, once it was asked for: many findings want the same words.
    owned: OnceCell<Option<String>>,
}

impl<'a> Filling<'a> {
    /// Fills from the case, and from a text that one person or several write.
    pub(super) fn new(
        rules: &'a Compiled,
        facts: &'a Facts<'a>,
        text: &'a str,
        is_alone: bool,
    ) -> Self {
        Self { rules, facts, text, is_alone, owned: OnceCell::new() }
    }
}

impl Filling<'_> {
    /// A reason: where the customer's name is not known, something stands for it.
    pub(super) fn reason(&self, why: &Template, words: &str) -> String {
        let nameless = &self.rules.language.nameless;
        let fill = |gap: &Gap| match gap {
            Gap::Words => Some(words.to_owned()),
            Gap::Name => Some(self.first_name().unwrap_or(nameless).to_owned()),
            other => self.gap(other),
        };
        why.fill(fill).unwrap_or_default()
    }

    /// Words for the customer; none, if a gap cannot be filled. `found` is what was found.
    pub(super) fn words(&self, put: &Template, found: &str) -> Option<String> {
        put.fill(|gap| match gap {
            Gap::Words => Some(found.to_owned()),
            Gap::Name => self.first_name().map(str::to_owned),
            other => self.gap(other),
        })
    }

    /// The name the customer is addressed by.
    fn first_name(&self) -> Option<&str> {
        let titles = &self.rules.language.titles;
        let is_name = |word: &&str| !titles.contains(&word.trim_end_matches('.').to_lowercase());
        self.facts.customer.split_whitespace().find(is_name)
    }

    fn gap(&self, gap: &Gap) -> Option<String> {
        let known = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
        match gap {
            Gap::Words | Gap::Name => None,
            Gap::Owned => self.owned.get_or_init(|| self.owned()).clone(),
            Gap::Fix => known(self.facts.fix),
            Gap::Happened => known(self.facts.happened),
            Gap::Change => {
                let firm = self.facts.changes.iter().find(|change| change.is_firm());
                firm.and_then(|change| known(change.what))
            }
            Gap::Gift => self.facts.gifts.first().and_then(|gift| known(gift.what)),
            Gap::Voice(name) => {
                let [several, alone] = self.rules.language.voices.get(name)?;
                Some(if self.is_alone { alone.clone() } else { several.clone() })
            }
        }
    }

    /// How to own this kind of mistake, in a sentence: the kind is what somebody chose, and what is known
    /// about it says the rest.
    fn owned(&self) -> Option<String> {
        let unwatched = Watch::new(&self.rules.language, "", "");
        let sources = [self.facts.happened, self.facts.complaint, self.text];
        let situation =
            sources.into_iter().filter(|source| !source.is_empty()).find_map(|source| {
                let programs = &self.rules.programs;
                let tokens = super::reading::read(self.rules, source, &unwatched).tokens;
                let words = WordSet::of(&tokens);
                let kind = self.facts.mistake;
                let of_kind = self.rules.situations.iter().filter(|situation| {
                    situation.kinds.is_empty() || situation.kinds.contains(&kind)
                });
                of_kind.into_iter().find(|situation| {
                    let fits = |pattern| {
                        programs.may_fit(pattern, &words)
                            && (0..tokens.len())
                                .any(|at| programs.fit(pattern, &tokens, at).is_some())
                    };
                    situation.patterns.iter().copied().any(fits)
                })
            })?;
        situation.owned.fill(|gap| match gap {
            Gap::Voice(_) => self.gap(gap),
            _ => None,
        })
    }
}
