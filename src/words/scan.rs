//! Going through a text sentence by sentence: which rules fire, and what each sentence says.

use super::compiled::{Aim, Compiled, Exceptions, Rule};
use super::facts::{Change, Facts};
use super::needs::{Ahead, WordSet};
use super::pack::{Says, Where};
use super::program::{Fit, Pattern};
use super::sentence::{Place, Reading, Sentence};
use super::token::{Kind, Token};
use super::vocabulary::{ENDING, NUMBER};
use std::ops::Range;

/// A rule that fired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Which rule.
    pub rule: usize,
    /// In which sentence.
    pub sentence: usize,
    /// The flagged tokens of the reading.
    pub tokens: Range<usize>,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
}

/// What a sentence adds to the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Notes {
    says: u32,
    /// What of the case it speaks about.
    pub about: u8,
    /// How many words it has.
    pub words: usize,
    /// Whether it stands in the salutation or the signature.
    pub is_frame: bool,
}

impl Notes {
    /// Whether the sentence says this.
    pub(super) fn says(&self, what: Says) -> bool {
        self.says & bit(what) != 0
    }
}

fn bit(says: Says) -> u32 {
    let place = match says {
        Says::Plan => 0,
        Says::Date => 1,
        Says::Concession => 2,
        Says::Standing => 3,
        Says::Reason => 4,
        Says::AskNext => 5,
        Says::Vow => 6,
        Says::Part(part) => 8 + part as u32,
    };
    1 << place
}

/// What going through a text brought.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// One for each sentence.
    pub notes: Vec<Notes>,
    /// In the order of the text.
    pub hits: Vec<Hit>,
}

/// Goes through a text.
pub(super) fn scan(rules: &Compiled, reading: &Reading, facts: &Facts<'_>) -> Scan {
    scan_after(rules, &[], reading, facts)
}

/// Goes through a piece of a text that follows a sentence of these tokens.
pub(super) fn scan_after<'a>(
    rules: &Compiled,
    mut previous: &'a [Token],
    reading: &'a Reading,
    facts: &Facts<'_>,
) -> Scan {
    let mut found = Scan::default();
    for (place, sentence) in reading.sentences.iter().enumerate() {
        let tokens = reading.tokens.get(sentence.tokens.clone()).unwrap_or_default();
        let mut one = One {
            rules,
            facts,
            sentence,
            tokens,
            ahead: Ahead::of(tokens),
            previous,
            place,
            notes: notes(sentence, tokens),
            hits: &mut found.hits,
        };
        one.scan();
        let notes = one.notes;
        found.notes.push(notes);
        previous = tokens;
    }
    found
}

fn notes(sentence: &Sentence, tokens: &[Token]) -> Notes {
    Notes {
        says: 0,
        about: tokens.iter().fold(0, |about, token| about | token.about),
        words: tokens.iter().filter(|token| token.kind != Kind::Mark).count(),
        is_frame: matches!(sentence.place, Place::Salutation | Place::Signature),
    }
}

/// One sentence being gone through.
struct One<'s> {
    rules: &'s Compiled,
    facts: &'s Facts<'s>,
    sentence: &'s Sentence,
    tokens: &'s [Token],
    ahead: Ahead,
    previous: &'s [Token],
    place: usize,
    notes: Notes,
    hits: &'s mut Vec<Hit>,
}

impl One<'_> {
    fn scan(&mut self) {
        if self.sentence.place == Place::Signature {
            return;
        }
        let first = self.hits.len();
        for (at, token) in self.tokens.iter().enumerate() {
            self.try_at(token.word, at);
            if token.kind == Kind::Number && token.word != NUMBER {
                self.try_at(NUMBER, at);
            }
            let mut shape = token.shape;
            while shape != 0 {
                self.try_at(ENDING + shape.trailing_zeros(), at);
                shape &= shape - 1;
            }
        }
        self.keep_longest(first);
    }

    fn try_at(&mut self, word: u32, at: usize) {
        for (pattern, aim) in self.rules.index.of(word) {
            if !self.rules.programs.may_fit_at(*pattern, &self.ahead, at) {
                continue;
            }
            match *aim {
                Aim::Rule(rule) => self.try_rule(rule, *pattern, at),
                Aim::Sign(sign) => self.try_sign(sign, *pattern, at),
            }
        }
    }

    fn try_rule(&mut self, number: usize, pattern: Pattern, at: usize) {
        let Some(rule) = self.rules.rules.get(number) else { return };
        if !self.is_for(rule) {
            return;
        }
        let Some(fit) = self.rules.programs.fit(pattern, self.tokens, at) else { return };
        if self.is_excepted(&rule.except, fit) {
            return;
        }
        let flagged = self.tokens.get(fit.from..fit.till).unwrap_or_default();
        let Some((first, last)) = flagged.first().zip(flagged.last()) else { return };
        let offset = self.sentence.tokens.start;
        self.hits.push(Hit {
            rule: number,
            sentence: self.place,
            tokens: offset + fit.from..offset + fit.till,
            span: first.span().start..last.span().end,
        });
    }

    fn is_for(&self, rule: &Rule) -> bool {
        let place = match rule.place {
            Where::Text => matches!(self.sentence.place, Place::Text | Place::Item),
            Where::Salutation => self.sentence.place == Place::Salutation,
        };
        let is_changed = rule.unless_changed && self.facts.changes.iter().any(Change::is_firm);
        let has_list = rule.unless_list && self.sentence.leads_list;
        let kind = rule.kinds.is_empty() || rule.kinds.contains(&self.facts.kind);
        place && kind && !is_changed && !has_list
    }

    fn try_sign(&mut self, number: usize, pattern: Pattern, at: usize) {
        let Some(sign) = self.rules.signs.get(number) else { return };
        if self.sentence.place == Place::Salutation || self.notes.says(sign.says) {
            return;
        }
        let Some(fit) = self.rules.programs.fit(pattern, self.tokens, at) else { return };
        if !self.is_excepted(&sign.except, fit) {
            self.notes.says |= bit(sign.says);
        }
    }

    fn is_excepted(&self, except: &Exceptions, fit: Fit) -> bool {
        /// An exception before a fit has at most so many words.
        const FURTHEST: usize = 12;
        let programs = &self.rules.programs;
        let tokens = self.tokens;
        let within = |patterns: &[Pattern], tokens: &[Token]| {
            let words = WordSet::of(tokens);
            patterns.iter().filter(|pattern| programs.may_fit(**pattern, &words)).any(|pattern| {
                (0..tokens.len()).any(|at| programs.fit(*pattern, tokens, at).is_some())
            })
        };
        let before = || {
            let starts = fit.start.saturating_sub(FURTHEST)..=fit.start;
            except.before.iter().any(|pattern| {
                starts.clone().any(|at| programs.fit_until(*pattern, tokens, at, fit.start))
            })
        };
        let after =
            || except.after.iter().any(|pattern| programs.fit(*pattern, tokens, fit.end).is_some());
        before()
            || after()
            || within(&except.with, tokens)
            || (!except.only_with.is_empty() && !within(&except.only_with, tokens))
            || (!except.only_following.is_empty() && !within(&except.only_following, self.previous))
    }

    /// Of fits of one class that overlap, the longest stays.
    fn keep_longest(&mut self, first: usize) {
        let rules = &self.rules.rules;
        let class = |hit: &Hit| rules.get(hit.rule).map(|rule| rule.class);
        let mut own = self.hits.split_off(first);
        own.sort_by_key(|hit| (std::cmp::Reverse(hit.span.len()), hit.span.start, hit.rule));
        for hit in own {
            let overlaps = |other: &Hit| {
                class(other) == class(&hit)
                    && other.span.start < hit.span.end
                    && hit.span.start < other.span.end
            };
            let kept = self.hits.get(first..).unwrap_or_default();
            if !kept.iter().any(overlaps) {
                self.hits.push(hit);
            }
        }
        if let Some(own) = self.hits.get_mut(first..) {
            own.sort_by_key(|hit| (hit.span.start, hit.span.end, hit.rule));
        }
    }
}
