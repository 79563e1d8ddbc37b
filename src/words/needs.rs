//! What a pattern cannot do without.
//!
//! Most patterns begin with a common word ("I", "we") and go on with a rare one. Trying each of
//! them at every "I" of a letter is most of the work of a check, so every pattern knows groups of
//! words of which it must find at least one each, and how far it can reach for them; it is tried
//! only where it can fit.

use super::language::Language;
use super::pattern::{Node, PatternProblem};
use super::token::{Kind, Token};
use super::vocabulary::{ENDING, LINK, MONEY, NUMBER, PAUSE, QUOTED, Vocabulary, WordId};
use std::collections::{BTreeMap, BTreeSet};

/// How many bits a set of words has. Two words may share one: a set then lets a pattern be tried
/// that cannot fit, and never hides one that does.
const BITS: u32 = 256;

/// Words and kinds of tokens, roughly: one bit for every 256th number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct WordSet([u64; BITS as usize / 64]);

impl WordSet {
    /// What stands in a row of tokens.
    pub(super) fn of(tokens: &[Token]) -> Self {
        let mut set = Self::default();
        tokens.iter().for_each(|token| set.add_token(token));
        set
    }

    fn add_token(&mut self, token: &Token) {
        self.add(token.word);
        if token.kind == Kind::Number {
            self.add(NUMBER);
        }
        let mut shape = token.shape;
        while shape != 0 {
            self.add(ENDING + shape.trailing_zeros());
            shape &= shape - 1;
        }
    }

    fn add(&mut self, word: WordId) {
        let bit = word % BITS;
        if let Some(part) = self.0.get_mut(bit as usize / 64) {
            *part |= 1 << (bit % 64);
        }
    }

    /// Whether the two may have a word in common.
    pub(super) fn meets(&self, other: &Self) -> bool {
        // Without a branch for each part: this is asked more often than anything else.
        self.0.iter().zip(&other.0).fold(0, |common, (one, other)| common | one & other) != 0
    }
}

impl FromIterator<WordId> for WordSet {
    fn from_iter<I: IntoIterator<Item = WordId>>(words: I) -> Self {
        let mut set = Self::default();
        words.into_iter().for_each(|word| set.add(word));
        set
    }
}

/// So many tokens are near: most patterns reach no further.
const NEAR: usize = 8;

/// What stands from each token of a sentence on.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    /// Within [`NEAR`] tokens.
    near: Vec<WordSet>,
    /// Up to the end of the sentence.
    far: Vec<WordSet>,
}

impl Ahead {
    /// What stands ahead in a sentence.
    pub(super) fn of(tokens: &[Token]) -> Self {
        let mut rest = WordSet::default();
        let mut far: Vec<WordSet> = tokens
            .iter()
            .rev()
            .map(|token| {
                rest.add_token(token);
                rest
            })
            .collect();
        far.reverse();
        let from = |at| tokens.get(at..).unwrap_or_default();
        let near = (0..tokens.len()).map(|at| {
            let from: &[Token] = from(at);
            WordSet::of(from.get(..NEAR).unwrap_or(from))
        });
        Self { near: near.collect(), far }
    }

    /// What a pattern that reaches so many tokens far can find from this token on.
    pub(super) fn within(&self, reach: usize, at: usize) -> Option<&WordSet> {
        if reach <= NEAR { self.near.get(at) } else { self.far.get(at) }
    }
}

/// A group of words of which one must be there.
type Group = BTreeSet<WordId>;

/// What a row of nodes needs.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// Of each of these groups one word.
    pub groups: Vec<Group>,
    /// It fits no more tokens than this.
    pub reach: usize,
}

impl Needs {
    fn one(group: Group) -> Self {
        Self { groups: vec![group], reach: 1 }
    }

    fn word(word: WordId) -> Self {
        Self::one(Group::from([word]))
    }

    fn nothing(reach: usize) -> Self {
        Self { groups: Vec::new(), reach }
    }
}

/// What must be known to say what a pattern needs.
pub(super) struct Asking<'a> {
    /// The language of the rules.
    pub language: &'a Language,
    /// The lists that patterns may name.
    pub lists: &'a BTreeMap<String, Vec<Vec<Node>>>,
    /// Where words get their numbers.
    pub vocabulary: &'a mut Vocabulary,
}

impl Asking<'_> {
    /// What a row of nodes needs in order to fit.
    pub(super) fn needs(&mut self, nodes: &[Node], depth: usize) -> Result<Needs, PatternProblem> {
        let mut all = Needs::default();
        for node in nodes {
            let one = self.needs_of(node, depth)?;
            all.groups.extend(one.groups);
            all.reach += one.reach;
        }
        Ok(all)
    }

    fn needs_of(&mut self, node: &Node, depth: usize) -> Result<Needs, PatternProblem> {
        Ok(match node {
            Node::Word(word) => {
                let meant = self.vocabulary.learn(word, self.language);
                let reach = meant.len();
                Needs { groups: meant.into_iter().map(|word| Group::from([word])).collect(), reach }
            }
            Node::Inflected(word) => {
                let forms = self.language.inflected(word);
                let meant: Vec<Vec<WordId>> =
                    forms.iter().map(|form| self.vocabulary.learn(form, self.language)).collect();
                let reach = meant.iter().map(Vec::len).max().unwrap_or_default();
                let first = meant.iter().filter_map(|words| words.first().copied()).collect();
                Needs { groups: vec![first], reach }
            }
            Node::Ending(ending) => {
                let place = self.vocabulary.learn_ending(ending);
                Needs::word(ENDING + WordId::from(place.ok_or(PatternProblem::Endings)?))
            }
            Node::OneOf(alternatives) => self.needs_of_any(alternatives, depth)?,
            Node::List(name) => {
                let unknown = || PatternProblem::List(name.clone());
                let below = depth.checked_sub(1).ok_or_else(unknown)?;
                let lists = self.lists;
                self.needs_of_any(lists.get(name).ok_or_else(unknown)?, below)?
            }
            Node::Maybe(inner) => Needs::nothing(self.needs_of(inner, depth)?.reach),
            Node::Gap { most, .. } => Needs::nothing(usize::from(*most)),
            Node::Any => Needs::nothing(1),
            Node::Number => Needs::word(NUMBER),
            Node::Money => Needs::word(MONEY),
            Node::Pause => Needs::word(PAUSE),
            Node::Link => Needs::word(LINK),
            Node::Quoted => Needs::word(QUOTED),
            Node::Not(_) | Node::Start | Node::End | Node::From | Node::Till => Needs::nothing(0),
        })
    }

    /// What alternatives need together: one group of the words that each can least do without;
    /// none, if one of them needs nothing.
    fn needs_of_any(
        &mut self,
        alternatives: &[Vec<Node>],
        depth: usize,
    ) -> Result<Needs, PatternProblem> {
        let mut group = Some(Group::new());
        let mut reach = 0;
        for alternative in alternatives {
            let needs = self.needs(alternative, depth)?;
            reach = reach.max(needs.reach);
            let smallest = needs.groups.into_iter().min_by_key(Group::len);
            group = group.zip(smallest).map(|(all, more)| all.into_iter().chain(more).collect());
        }
        Ok(Needs { groups: group.into_iter().collect(), reach })
    }
}
