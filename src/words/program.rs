//! Patterns as small programs over the tokens of a sentence.
//!
//! A program is a row of steps. Where a pattern leaves a choice, a step names two ways on; the
//! first that leads to the end counts. No step asks for memory.

use super::language::Language;
use super::needs::{Ahead, Asking, Needs, WordSet};
use super::pattern::{Node, PatternProblem};
use super::set::Set;
use super::token::{Kind, Token};
use super::vocabulary::{ENDING, LINK, MONEY, NUMBER, PAUSE, QUOTED, Vocabulary, WordId};
use std::collections::{BTreeMap, BTreeSet};

/// How deep lists may name lists.
const DEEPEST: usize = 8;

/// One step of a program.
#[derive(Clone, Debug)]
enum Step {
    /// This word or mark.
    Word(WordId),
    /// A word of this set.
    Set(u32),
    /// Goes on there, unless the next token is one that this set has.
    Guard(u32, u32),
    /// A word with this ending.
    Ending(u8),
    /// Any number.
    Number,
    /// Any word or number.
    AnyWord,
    /// Any token.
    AnyToken,
    /// First one way on, then the other.
    Either(u32, u32),
    /// Goes on there.
    Jump(u32),
    /// Goes on there, unless what follows this step fits.
    Unless(u32),
    /// Only at the start of the sentence.
    Start,
    /// Only at the end of the sentence.
    End,
    /// What is flagged begins here.
    From,
    /// What is flagged ends here.
    Till,
    /// It fits.
    Found,
}

/// Where a pattern fits, in tokens of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    /// The first token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// The first flagged token.
    pub from: usize,
    /// One past the last flagged token.
    pub till: usize,
}

/// A pattern in a [`Programs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    start: u32,
    /// Where the groups of words stand that it needs, and how many they are.
    needs: (u32, u32),
    /// It fits no more tokens than this.
    reach: u16,
}

/// The programs of all patterns.
#[derive(Debug, Default)]
pub(super) struct Programs {
    steps: Vec<Step>,
    sets: Vec<Set>,
    needs: Vec<WordSet>,
}

/// What compiling needs to know.
pub(super) struct Compiler<'a> {
    /// The language of the rules.
    pub language: &'a Language,
    /// The lists that patterns may name.
    pub lists: &'a BTreeMap<String, Vec<Vec<Node>>>,
    /// Where words get their numbers.
    pub vocabulary: &'a mut Vocabulary,
    /// Where programs go.
    pub programs: &'a mut Programs,
}

impl Compiler<'_> {
    /// Compiles a pattern.
    pub(super) fn compile(&mut self, nodes: &[Node]) -> Result<Pattern, PatternProblem> {
        let start = self.here();
        let done = self.sequence(nodes, DEEPEST);
        self.push(Step::Found);
        if let Err(problem) = done {
            self.programs.steps.truncate(start as usize);
            return Err(problem);
        }
        let Self { language, lists, vocabulary, .. } = self;
        let Needs { groups, reach } =
            Asking { language, lists, vocabulary }.needs(nodes, DEEPEST)?;
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        let needs = (count(self.programs.needs.len()), count(groups.len()));
        // The word a pattern is found by stands in front, and is there whenever this is asked.
        let sets = groups.into_iter().rev().map(|group| group.into_iter().collect::<WordSet>());
        self.programs.needs.extend(sets);
        Ok(Pattern { start, needs, reach: u16::try_from(reach).unwrap_or(u16::MAX) })
    }

    fn here(&self) -> u32 {
        u32::try_from(self.programs.steps.len()).unwrap_or(u32::MAX)
    }

    fn push(&mut self, step: Step) -> usize {
        self.programs.steps.push(step);
        self.programs.steps.len() - 1
    }

    fn set(&mut self, at: usize, step: Step) {
        if let Some(place) = self.programs.steps.get_mut(at) {
            *place = step;
        }
    }

    fn sequence(&mut self, nodes: &[Node], depth: usize) -> Result<(), PatternProblem> {
        nodes.iter().try_for_each(|node| self.node(node, depth))
    }

    fn node(&mut self, node: &Node, depth: usize) -> Result<(), PatternProblem> {
        match node {
            Node::Word(word) => {
                for id in self.vocabulary.learn(word, self.language) {
                    self.push(Step::Word(id));
                }
            }
            Node::Inflected(_) => self.one_of(&[std::slice::from_ref(node)], depth)?,
            Node::Ending(ending) => {
                let place = self.vocabulary.learn_ending(ending).ok_or(PatternProblem::Endings)?;
                self.push(Step::Ending(place));
            }
            Node::OneOf(alternatives) => {
                let all: Vec<&[Node]> = alternatives.iter().map(Vec::as_slice).collect();
                self.one_of(&all, depth)?;
            }
            Node::List(name) => {
                let unknown = || PatternProblem::List(name.clone());
                let below = depth.checked_sub(1).ok_or_else(unknown)?;
                let alternatives = self.lists.get(name).ok_or_else(unknown)?;
                let all: Vec<&[Node]> = alternatives.iter().map(Vec::as_slice).collect();
                self.one_of(&all, below)?;
            }
            Node::Maybe(inner) => {
                let either = self.push(Step::Found);
                self.node(inner, depth)?;
                let here = self.here();
                self.set(either, Step::Either(next(either), here));
            }
            Node::Not(inner) => {
                let unless = self.push(Step::Found);
                self.node(inner, depth)?;
                self.push(Step::Found);
                let here = self.here();
                self.set(unless, Step::Unless(here));
            }
            Node::Gap { most, over_marks } => self.gap(*most, *over_marks),
            Node::Any => drop(self.push(Step::AnyWord)),
            Node::Number => drop(self.push(Step::Number)),
            Node::Money => drop(self.push(Step::Word(MONEY))),
            Node::Pause => drop(self.push(Step::Word(PAUSE))),
            Node::Link => drop(self.push(Step::Word(LINK))),
            Node::Quoted => drop(self.push(Step::Word(QUOTED))),
            Node::Start => drop(self.push(Step::Start)),
            Node::End => drop(self.push(Step::End)),
            Node::From => drop(self.push(Step::From)),
            Node::Till => drop(self.push(Step::Till)),
        }
        Ok(())
    }

    /// A gap prefers to be short.
    fn gap(&mut self, most: u8, over_marks: bool) {
        let mut choices = Vec::new();
        for _ in 0..most {
            choices.push(self.push(Step::Found));
            self.push(if over_marks { Step::AnyToken } else { Step::AnyWord });
        }
        let here = self.here();
        for choice in choices {
            self.set(choice, Step::Either(here, next(choice)));
        }
    }

    /// Alternatives: those of a single word become a set, tried at one stroke.
    fn one_of(&mut self, alternatives: &[&[Node]], depth: usize) -> Result<(), PatternProblem> {
        let mut words = BTreeSet::new();
        let mut others = Vec::new();
        for alternative in alternatives {
            if !self.single_words(alternative, &mut words, depth)? {
                others.push(*alternative);
            }
        }
        let mut ends = Vec::new();
        let guard = self.push(Step::Found);
        let mut begins = Some(BTreeSet::new());
        // Longer alternatives come first, so that a fit is as long as it can be.
        for other in others {
            let either = self.push(Step::Found);
            self.sequence(other, depth)?;
            let own = self.programs.firsts_from(next(either)).ok();
            begins = begins.zip(own).map(|(all, own)| all.into_iter().chain(own).collect());
            ends.push(self.push(Step::Found));
            let here = self.here();
            self.set(either, Step::Either(next(either), here));
        }
        let singles = self.here();
        let set = self.programs.add_set(&words);
        self.push(Step::Set(set));
        let guarded = match begins {
            Some(begins) => Step::Guard(self.programs.add_set(&begins), singles),
            None => Step::Jump(next(guard)),
        };
        self.set(guard, guarded);
        let here = self.here();
        for end in ends {
            self.set(end, Step::Jump(here));
        }
        Ok(())
    }

    /// Adds the words an alternative stands for, if it is always a single word.
    fn single_words(
        &mut self,
        nodes: &[Node],
        words: &mut BTreeSet<WordId>,
        depth: usize,
    ) -> Result<bool, PatternProblem> {
        let [node] = nodes else { return Ok(false) };
        match node {
            Node::Word(word) => {
                let meant = self.vocabulary.learn(word, self.language);
                let [single] = *meant.as_slice() else { return Ok(false) };
                words.insert(single);
                Ok(true)
            }
            Node::Inflected(word) => {
                for form in self.language.inflected(word) {
                    words.extend(self.vocabulary.learn(&form, self.language));
                }
                Ok(true)
            }
            Node::List(name) => {
                let unknown = || PatternProblem::List(name.clone());
                let below = depth.checked_sub(1).ok_or_else(unknown)?;
                let alternatives = self.lists.get(name).ok_or_else(unknown)?;
                let mut inner = BTreeSet::new();
                for alternative in alternatives {
                    if !self.single_words(alternative, &mut inner, below)? {
                        return Ok(false);
                    }
                }
                words.extend(inner);
                Ok(true)
            }
            _ => Ok(false),
        }
    }
}

fn next(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

impl Programs {
    fn add_set(&mut self, words: &BTreeSet<WordId>) -> u32 {
        let place = u32::try_from(self.sets.len()).unwrap_or(u32::MAX);
        self.sets.push(Set::of(words));
        place
    }

    /// Whether a pattern can fit anywhere in a sentence of these words.
    pub(super) fn may_fit(&self, pattern: Pattern, words: &WordSet) -> bool {
        let (first, count) = pattern.needs;
        let groups = self.needs.get(first as usize..(first + count) as usize);
        groups.unwrap_or_default().iter().all(|group| group.meets(words))
    }

    /// Whether a pattern can fit from this token on.
    pub(super) fn may_fit_at(&self, pattern: Pattern, ahead: &Ahead, at: usize) -> bool {
        let words = ahead.within(usize::from(pattern.reach), at);
        words.is_some_and(|words| self.may_fit(pattern, words))
    }

    /// Where a pattern fits from this token on.
    pub(super) fn fit(&self, pattern: Pattern, tokens: &[Token], start: usize) -> Option<Fit> {
        self.run(
            pattern.start,
            tokens,
            Fit { start, end: start, from: start, till: usize::MAX },
            None,
        )
    }

    /// Where a pattern fits from this token on and ends before that one.
    pub(super) fn fit_until(
        &self,
        pattern: Pattern,
        tokens: &[Token],
        start: usize,
        end: usize,
    ) -> bool {
        let fit = Fit { start, end: start, from: start, till: usize::MAX };
        self.run(pattern.start, tokens, fit, Some(end)).is_some()
    }

    fn run(&self, mut pc: u32, tokens: &[Token], mut fit: Fit, end: Option<usize>) -> Option<Fit> {
        loop {
            let token = tokens.get(fit.end);
            let goes_on = match self.steps.get(pc as usize)? {
                Step::Word(word) => token.is_some_and(|token| token.word == *word),
                Step::Set(set) => {
                    let set = self.sets.get(*set as usize)?;
                    token.is_some_and(|token| set.has(token.word))
                }
                Step::Ending(place) => token
                    .is_some_and(|token| token.kind == Kind::Word && token.shape >> place & 1 == 1),
                Step::Number => token.is_some_and(|token| token.kind == Kind::Number),
                Step::AnyWord => {
                    token.is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Number))
                }
                Step::AnyToken => token.is_some(),
                Step::Either(one, other) => {
                    if let Some(found) = self.run(*one, tokens, fit, end) {
                        return Some(found);
                    }
                    pc = *other;
                    continue;
                }
                Step::Jump(there) => {
                    pc = *there;
                    continue;
                }
                Step::Guard(set, there) => {
                    let set = self.sets.get(*set as usize)?;
                    pc = if token.is_some_and(|token| set.may_be(token)) { pc + 1 } else { *there };
                    continue;
                }
                Step::Unless(there) => {
                    if self.run(pc + 1, tokens, fit, None).is_some() {
                        return None;
                    }
                    pc = *there;
                    continue;
                }
                Step::Start if fit.end > 0 => return None,
                Step::End if token.is_some() => return None,
                Step::Start | Step::End => {
                    pc += 1;
                    continue;
                }
                Step::From => {
                    fit.from = fit.end;
                    pc += 1;
                    continue;
                }
                Step::Till => {
                    fit.till = fit.end;
                    pc += 1;
                    continue;
                }
                Step::Found => {
                    fit.till = fit.till.min(fit.end);
                    return end.is_none_or(|end| end == fit.end).then_some(fit);
                }
            };
            if !goes_on {
                return None;
            }
            fit.end += 1;
            pc += 1;
        }
    }

    /// The words and marks a pattern can begin with.
    ///
    /// # Errors
    /// [`PatternProblem::Start`] when it can begin with anything, or with nothing at all.
    pub(super) fn firsts(&self, pattern: Pattern) -> Result<Vec<WordId>, PatternProblem> {
        self.firsts_from(pattern.start)
    }

    fn firsts_from(&self, start: u32) -> Result<Vec<WordId>, PatternProblem> {
        let mut found = Vec::new();
        let mut ways = vec![start];
        while let Some(pc) = ways.pop() {
            match self.steps.get(pc as usize) {
                Some(Step::Word(word)) => found.push(*word),
                Some(Step::Set(set)) => {
                    found.extend(self.sets.get(*set as usize).into_iter().flat_map(Set::words));
                }
                Some(Step::Ending(place)) => found.push(ENDING + WordId::from(*place)),
                Some(Step::Number) => found.push(NUMBER),
                Some(Step::Either(one, other)) => ways.extend([*one, *other]),
                Some(Step::Guard(_, there)) => ways.extend([pc + 1, *there]),
                Some(Step::Jump(there) | Step::Unless(there)) => ways.push(*there),
                Some(Step::Start | Step::From | Step::Till) => ways.push(pc + 1),
                Some(Step::AnyWord | Step::AnyToken | Step::End | Step::Found) | None => {
                    return Err(PatternProblem::Start);
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }
}
