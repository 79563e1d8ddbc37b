//! The check of what is being written, made again only when the words, the case or the rules
//! changed.

use std::rc::Rc;

use super::Writing;
use super::facts::CaseFacts;
use crate::domain::WordRules;
use crate::ui::fresh::Fresh;
use crate::words::{Checker, Class, Pack, Review};

/// The rules in force and what they last said.
#[derive(Debug, Default)]
pub struct Check {
    rules: Fresh<(), Rc<WordRules>>,
    /// With the rules and the language it was made for.
    checker: Option<(Rc<WordRules>, String, Checker)>,
    last: Option<Last>,
}

#[derive(Debug)]
struct Last {
    revision: u64,
    words: String,
    template: String,
    review: Rc<Review>,
}

impl Check {
    /// The rules of the shop: the shipped ones, and its own.
    pub fn checker(&mut self, writing: Writing<'_>) -> Checker {
        let rules = self.rules.read(writing.view, (), |log| log.word_rules().map(Rc::new));
        let rules = rules.cloned().unwrap_or_default();
        let language = writing.view.text.tag();
        match &self.checker {
            // Making the rules ready takes longer than using them.
            Some((made_from, made_for, checker))
                if *made_from == rules && *made_for == language =>
            {
                checker.clone()
            }
            _ => {
                let (checker, _) = Checker::new(Pack::of(&language), &rules);
                self.checker = Some((rules, language, checker.clone()));
                self.last = None;
                checker
            }
        }
    }

    /// What the check says of these words.
    pub fn review(&mut self, writing: Writing<'_>, words: &str, template: &str) -> Rc<Review> {
        let checker = self.checker(writing);
        let revision = writing.view.log.revision();
        if let Some(last) = &self.last
            && last.revision == revision
            && last.words == words
            && last.template == template
        {
            return Rc::clone(&last.review);
        }
        let known = CaseFacts::of(writing.page);
        let mut review = checker.check(words, &known.facts(writing.kind, template));
        // What is not there is told by the parts and in one line, not as if words did harm.
        review.findings.retain(|finding| finding.class != Class::MissingPart);
        let review = Rc::new(review);
        self.last = Some(Last {
            revision,
            words: words.to_owned(),
            template: template.to_owned(),
            review: Rc::clone(&review),
        });
        review
    }
}
