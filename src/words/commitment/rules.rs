//! The rules of a language made ready: every pattern a program, found by the word it begins with.

use super::file::{File, Rule as RuleText};
use crate::domain::{ConcessionForm, Currency};
use crate::words::language::Language;
use crate::words::pack::Pack;
use crate::words::pattern::{Node, PatternProblem, parse};
use crate::words::program::{Compiler, Fit, Pattern, Programs};
use crate::words::sentence::Frame;
use crate::words::token::{Kind, Token};
use crate::words::vocabulary::{ENDING, NUMBER, Vocabulary, WordId};
use std::collections::{BTreeMap, HashMap};

include!(concat!(env!("OUT_DIR"), "/commitments.rs"));

/// The rules of a language, ready.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub language: Language,
    pub vocabulary: Vocabulary,
    pub frame: Frame,
    /// The word that stands for a day or time.
    pub when: Option<WordId>,
    /// The word that stands for an amount.
    pub amount: Option<WordId>,
    /// The words for money, each with its currency.
    pub currencies: HashMap<WordId, Currency>,
    pub rules: Vec<Rule>,
    programs: Programs,
    by_first: HashMap<WordId, Vec<(Pattern, Aim)>>,
}

/// Which kind of commitment a rule finds. The first of them counts where several fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Something is done differently.
    Prevention,
    /// Something is given.
    Concession,
    /// Something will be done.
    Promise,
}

/// A rule, ready.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub sort: Sort,
    pub form: Option<ConcessionForm>,
    pub is_done: bool,
    pub is_dated: bool,
    pub is_paid: bool,
    pub is_continued: bool,
    pub is_today: bool,
}

/// What a pattern is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// Nothing in the sentence counts.
    NoSentence,
    /// Nothing in the clause counts.
    NoClause,
    /// A clause begins.
    Begins,
    /// The clause says more of the one before it.
    Belongs,
    /// The clause has its subject in the one before it.
    Carries,
    /// The shop closes.
    Closing,
    /// A day is not one by which something is done.
    NoDue,
    /// A number is an amount.
    Worth,
    /// This rule finds something.
    Finds(usize),
    /// This rule does not.
    Unless(usize),
}

/// A pattern that fits some tokens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub aim: Aim,
    pub fit: Fit,
}

/// The rules of every language that has a file, with its tag.
pub(super) fn shipped() -> impl Iterator<Item = (&'static str, Rules)> {
    COMMITMENTS.iter().map(|(tag, files)| {
        let mut made = Rules::default();
        for (_, text) in *files {
            made = Rules::read(text, &Pack::of(tag).language).0;
        }
        (*tag, made)
    })
}

impl Rules {
    /// Reads a file of commitments. What cannot be used is left out and named.
    pub(super) fn read(text: &str, language: &Language) -> (Self, Vec<String>) {
        let file: File = match toml::from_str(text) {
            Ok(file) => file,
            Err(error) => return (Self::default(), vec![error.to_string()]),
        };
        let mut maker = Maker {
            rules: Self {
                language: language.clone(),
                vocabulary: Vocabulary::of(language),
                ..Self::default()
            },
            lists: BTreeMap::new(),
            problems: Vec::new(),
        };
        maker.make(file);
        (maker.rules, maker.problems)
    }

    /// What the rule at this place finds.
    pub(super) fn sort(&self, place: usize) -> Option<Sort> {
        self.rules.get(place).map(|rule| rule.sort)
    }

    /// Everything that fits a row of tokens, which begins and ends as a sentence does.
    pub(super) fn hits(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            self.hits_at(token.word, tokens, at, &mut hits);
            if token.kind == Kind::Number && token.word != NUMBER {
                self.hits_at(NUMBER, tokens, at, &mut hits);
            }
            let mut shape = token.shape;
            while shape != 0 {
                self.hits_at(ENDING + shape.trailing_zeros(), tokens, at, &mut hits);
                shape &= shape - 1;
            }
        }
        hits
    }

    fn hits_at(&self, word: WordId, tokens: &[Token], at: usize, hits: &mut Vec<Hit>) {
        for (pattern, aim) in self.by_first.get(&word).into_iter().flatten() {
            if let Some(fit) = self.programs.fit(*pattern, tokens, at) {
                hits.push(Hit { aim: *aim, fit });
            }
        }
    }
}

struct Maker {
    rules: Rules,
    lists: BTreeMap<String, Vec<Vec<Node>>>,
    problems: Vec<String>,
}

impl Maker {
    fn make(&mut self, file: File) {
        let language = self.rules.language.clone();
        let mut words = |phrases: &[String]| -> Vec<Vec<WordId>> {
            let mut learn = |word| self.rules.vocabulary.learn(word, &language);
            phrases.iter().map(|phrase| phrase.split(' ').flat_map(&mut learn).collect()).collect()
        };
        let (greetings, closings) = (words(&language.greetings), words(&language.closings));
        self.rules.frame = Frame { greetings, closings };
        self.rules.when = self.word(&file.reading.when);
        self.rules.amount = self.word(&file.reading.amount);
        for (code, words) in &file.currency {
            let Some(currency) = Currency::new(code) else {
                self.problems.push(code.clone());
                continue;
            };
            for word in words {
                let id = self.word(word);
                self.rules.currencies.extend(id.map(|id| (id, currency)));
            }
        }
        for list in file.list {
            let nodes = list.of.iter().filter_map(|written| self.nodes(written)).collect();
            self.lists.insert(list.name, nodes);
        }
        let reading = file.reading;
        for (patterns, aim) in [
            (&reading.sentence_unless, Aim::NoSentence),
            (&reading.clause_unless, Aim::NoClause),
            (&reading.begins, Aim::Begins),
            (&reading.belongs, Aim::Belongs),
            (&reading.carries, Aim::Carries),
            (&reading.closing, Aim::Closing),
            (&reading.no_due, Aim::NoDue),
            (&reading.worth, Aim::Worth),
        ] {
            self.patterns(patterns, aim);
        }
        for (rules, sort) in [
            (file.prevention, Sort::Prevention),
            (file.concession, Sort::Concession),
            (file.promise, Sort::Promise),
        ] {
            rules.iter().for_each(|rule| self.rule(rule, sort));
        }
    }

    fn rule(&mut self, rule: &RuleText, sort: Sort) {
        let place = self.rules.rules.len();
        self.rules.rules.push(Rule {
            sort,
            form: rule.form,
            is_done: rule.done,
            is_dated: rule.dated,
            is_paid: rule.paid,
            is_continued: rule.continued,
            is_today: rule.today,
        });
        let known = self.problems.len();
        self.patterns(&rule.unless, Aim::Unless(place));
        // A rule without one of its exceptions would find what it must not.
        if self.problems.len() == known {
            self.patterns(&rule.find, Aim::Finds(place));
        }
    }

    fn word(&mut self, word: &str) -> Option<WordId> {
        let language = self.rules.language.clone();
        self.rules.vocabulary.learn(word, &language).first().copied()
    }

    fn nodes(&mut self, written: &str) -> Option<Vec<Node>> {
        let read = parse(written);
        if let Err(problem) = &read {
            self.problems.push(format!("{written}: {problem:?}"));
        }
        read.ok()
    }

    fn patterns(&mut self, written: &[String], aim: Aim) {
        for written in written {
            let Some(nodes) = self.nodes(written) else { continue };
            match self.pattern(&nodes) {
                Ok((pattern, firsts)) => {
                    for word in firsts {
                        self.rules.by_first.entry(word).or_default().push((pattern, aim));
                    }
                }
                Err(problem) => self.problems.push(format!("{written}: {problem:?}")),
            }
        }
    }

    fn pattern(&mut self, nodes: &[Node]) -> Result<(Pattern, Vec<WordId>), PatternProblem> {
        let mut compiler = Compiler {
            language: &self.rules.language,
            lists: &self.lists,
            vocabulary: &mut self.rules.vocabulary,
            programs: &mut self.rules.programs,
        };
        let pattern = compiler.compile(nodes)?;
        Ok((pattern, self.rules.programs.firsts(pattern)?))
    }
}
