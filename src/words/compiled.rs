//! Rules made ready for matching: every pattern a program, found by the word it begins with.

use super::class::Class;
use super::gaps::Template;
use super::language::Language;
use super::pack::{
    Find, Located, Pack, PackProblem, PackProblemKind, RewriteText, RuleText, Says, Take, Where,
};
use super::part::Part;
use super::pattern::{Node, PatternProblem};
use super::program::{Compiler, Pattern, Programs};
use super::sentence::Frame;
use super::vocabulary::{Vocabulary, WordId};
use crate::domain::WordRules;
use crate::domain::{MessageKind, MistakeKind};
use std::collections::BTreeMap;

/// Rules made ready for matching.
#[derive(Debug, Default)]
pub(super) struct Compiled {
    pub language: Language,
    pub vocabulary: Vocabulary,
    pub programs: Programs,
    pub frame: Frame,
    pub rules: Vec<Rule>,
    pub signs: Vec<Sign>,
    pub index: Index,
    pub absences: BTreeMap<String, Template>,
    pub situations: Vec<Situation>,
    pub suggestions: Vec<(Part, Template)>,
    /// The word a text by one person uses for its writer, and the one several use.
    pub voices: Option<(WordId, WordId)>,
}

/// A rule, ready.
#[derive(Debug)]
pub(super) struct Rule {
    pub id: String,
    pub class: Class,
    pub place: Where,
    pub kinds: Vec<MessageKind>,
    pub after: u16,
    pub unless_changed: bool,
    pub unless_list: bool,
    pub except: Exceptions,
    pub why: Template,
    pub rewrites: Vec<RewriteText>,
}

/// What a sentence can say, ready.
#[derive(Debug)]
pub(super) struct Sign {
    pub says: Says,
    pub except: Exceptions,
}

/// Where a fit does not count.
#[derive(Debug, Default)]
pub(super) struct Exceptions {
    pub before: Vec<Pattern>,
    pub after: Vec<Pattern>,
    pub with: Vec<Pattern>,
    pub only_with: Vec<Pattern>,
    pub only_following: Vec<Pattern>,
}

/// A kind of mistake, ready.
#[derive(Debug)]
pub(super) struct Situation {
    pub patterns: Vec<Pattern>,
    pub owned: Template,
    /// For these kinds of mistake only; none means for all.
    pub kinds: Vec<MistakeKind>,
}

/// What a pattern is for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Aim {
    /// It fires this rule.
    Rule(usize),
    /// It shows that the sentence says this.
    Sign(usize),
}

/// Patterns by the number of the word they can begin with.
#[derive(Debug, Default)]
pub(super) struct Index {
    by_first: Vec<Vec<(Pattern, Aim)>>,
}

impl Index {
    /// The patterns that can begin with this word.
    pub(super) fn of(&self, word: WordId) -> &[(Pattern, Aim)] {
        self.by_first.get(word as usize).map(Vec::as_slice).unwrap_or_default()
    }

    fn add(&mut self, word: WordId, pattern: Pattern, aim: Aim) {
        let place = word as usize;
        if self.by_first.len() <= place {
            self.by_first.resize_with(place + 1, Vec::new);
        }
        if let Some(entries) = self.by_first.get_mut(place) {
            entries.push((pattern, aim));
        }
    }
}

/// Makes a rule file and the owner's own rules ready; what cannot be used is left out and named.
pub(super) fn compile(pack: &Pack, own: &WordRules) -> (Compiled, Vec<PackProblem>) {
    let compiled = Compiled {
        language: pack.language.clone(),
        vocabulary: Vocabulary::of(&pack.language),
        absences: pack
            .absences
            .iter()
            .map(|absence| (absence.id.clone(), absence.why.clone()))
            .collect(),
        suggestions: pack
            .suggestions
            .iter()
            .map(|suggestion| (suggestion.part, suggestion.put.clone()))
            .collect(),
        ..Compiled::default()
    };
    let mut maker = Maker { pack, compiled, problems: Vec::new() };
    maker.frame();
    for rule in pack.rules.iter().filter(|rule| !own.off.contains(&rule.id)) {
        maker.rule(rule);
    }
    for sign in &pack.signs {
        let aim = Aim::Sign(maker.compiled.signs.len());
        if let Some(except) = maker.find(sign.says.id(), &sign.find, aim) {
            maker.compiled.signs.push(Sign { says: sign.says, except });
        }
    }
    for situation in &pack.situations {
        let patterns = maker.patterns("", &situation.find.patterns);
        let owned = situation.owned.clone();
        let kinds = situation.kinds.clone();
        maker.compiled.situations.push(Situation { patterns, owned, kinds });
    }
    for (place, phrase) in own.phrases.iter().enumerate() {
        maker.own(place, phrase);
    }
    (maker.compiled, maker.problems)
}

struct Maker<'p> {
    pack: &'p Pack,
    compiled: Compiled,
    problems: Vec<PackProblem>,
}

impl Maker<'_> {
    fn frame(&mut self) {
        let language = &self.pack.language;
        let vocabulary = &mut self.compiled.vocabulary;
        let mut words = |phrases: &[String]| -> Vec<Vec<WordId>> {
            let mut learn = |word| vocabulary.learn(word, language);
            phrases.iter().map(|phrase| phrase.split(' ').flat_map(&mut learn).collect()).collect()
        };
        let greetings = words(&language.greetings);
        let closings = words(&language.closings);
        self.compiled.frame = Frame { greetings, closings };
        let several = language.voices.get("we").map(|[several, _]| several.as_str());
        if let Some(several) = several {
            let mut one = |word| vocabulary.learn(word, language).first().copied();
            self.compiled.voices = one(&language.alone).zip(one(several));
        }
    }

    fn rule(&mut self, rule: &RuleText) {
        let aim = Aim::Rule(self.compiled.rules.len());
        let Some(except) = self.find(&rule.id, &rule.find, aim) else { return };
        self.compiled.rules.push(Rule {
            id: rule.id.clone(),
            class: rule.class,
            place: rule.place,
            kinds: rule.kinds.clone(),
            after: rule.after,
            unless_changed: rule.unless_changed,
            unless_list: rule.unless_list,
            except,
            why: rule.why.clone(),
            rewrites: rule.rewrites.clone(),
        });
    }

    /// Compiles what is looked for and its exceptions, and enters it in the index. Nothing, if
    /// any of it cannot be used.
    fn find(&mut self, id: &str, find: &Find, aim: Aim) -> Option<Exceptions> {
        let known = self.problems.len();
        let patterns = self.patterns(id, &find.patterns);
        let except = Exceptions {
            before: self.patterns(id, &find.unless_before),
            after: self.patterns(id, &find.unless_after),
            with: self.patterns(id, &find.unless_with),
            only_with: self.patterns(id, &find.only_with),
            only_following: self.patterns(id, &find.only_following),
        };
        let mut entries = Vec::new();
        for (pattern, located) in patterns.into_iter().zip(&find.patterns) {
            match self.compiled.programs.firsts(pattern) {
                Ok(words) => entries.extend(words.into_iter().map(|word| (word, pattern))),
                Err(problem) => self.report(id, located.line, problem),
            }
        }
        if self.problems.len() > known {
            return None;
        }
        for (word, pattern) in entries {
            self.compiled.index.add(word, pattern, aim);
        }
        Some(except)
    }

    fn patterns(&mut self, id: &str, located: &[Located]) -> Vec<Pattern> {
        let mut made = Vec::new();
        for pattern in located {
            match self.pattern(&pattern.nodes) {
                Ok(pattern) => made.push(pattern),
                Err(problem) => self.report(id, pattern.line, problem),
            }
        }
        made
    }

    fn pattern(&mut self, nodes: &[Node]) -> Result<Pattern, PatternProblem> {
        let mut compiler = Compiler {
            language: &self.pack.language,
            lists: &self.pack.lists,
            vocabulary: &mut self.compiled.vocabulary,
            programs: &mut self.compiled.programs,
        };
        compiler.compile(nodes)
    }

    fn report(&mut self, rule: &str, line: usize, problem: PatternProblem) {
        let kind = PackProblemKind::Pattern(problem);
        let (file, rule) = (self.pack.file.clone(), rule.to_owned());
        self.problems.push(PackProblem { file, line, rule, kind });
    }

    /// The owner's own phrase: its words one after another.
    fn own(&mut self, place: usize, own: &crate::domain::OwnPhrase) {
        let words = |text: &str| -> Vec<Node> {
            text.split(|sign: char| !sign.is_alphanumeric() && !super::pattern::is_apostrophe(sign))
                .map(|word| word.trim_matches(super::pattern::is_apostrophe))
                .filter(|word| !word.is_empty())
                .map(|word| Node::Word(word.to_lowercase().replace('\u{2019}', "'")))
                .collect()
        };
        let nodes = words(&own.phrase);
        let problem = PackProblem {
            file: String::new(),
            line: place + 1,
            rule: own.phrase.clone(),
            kind: PackProblemKind::NoWord,
        };
        if nodes.is_empty() {
            return self.problems.push(problem);
        }
        let Ok(pattern) = self.pattern(&nodes) else { return self.problems.push(problem) };
        let aim = Aim::Rule(self.compiled.rules.len());
        for word in self.compiled.programs.firsts(pattern).unwrap_or_default() {
            self.compiled.index.add(word, pattern, aim);
        }
        let put = Template::plain(own.rewrite.trim());
        let rewrites = match own.rewrite.trim() {
            "" => Vec::new(),
            _ => vec![RewriteText { take: Take::Words, put }],
        };
        self.compiled.rules.push(Rule {
            id: format!("{}{}", super::own::PREFIX, own.phrase),
            class: Class::Robot,
            place: Where::Text,
            kinds: Vec::new(),
            after: 0,
            unless_changed: false,
            unless_list: false,
            except: Exceptions::default(),
            why: Template::plain(own.why.trim()),
            rewrites,
        });
    }
}
