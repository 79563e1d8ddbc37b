//! A rule file: what it holds, and reading it so that a mistake in one rule spoils only that rule.

mod file;
mod problem;
mod read;

pub use problem::{PackProblem, PackProblemKind};

use super::class::Class;
use super::gaps::Template;
use super::language::Language;
use super::part::Part;
use super::pattern::Node;
use crate::domain::language::closest;
use crate::domain::{MessageKind, MistakeKind};
use std::collections::BTreeMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// The rules of one language, read from its file.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// The name of the file, as problems give it.
    pub(super) file: String,
    pub(super) language: Language,
    pub(super) lists: BTreeMap<String, Vec<Vec<Node>>>,
    pub(super) rules: Vec<RuleText>,
    pub(super) signs: Vec<SignText>,
    pub(super) absences: Vec<AbsenceText>,
    pub(super) situations: Vec<SituationText>,
    pub(super) suggestions: Vec<SuggestionText>,
}

/// A rule, as its file says it.
#[derive(Clone, Debug)]
pub(super) struct RuleText {
    pub id: String,
    pub class: Class,
    pub place: Where,
    /// For these kinds of text only; none means for all.
    pub kinds: Vec<MessageKind>,
    /// Fits only after so many fits before it in the text.
    pub after: u16,
    /// Silent once a change with a day, or one that is done, is known.
    pub unless_changed: bool,
    /// Silent where a list follows.
    pub unless_list: bool,
    pub find: Find,
    pub why: Template,
    pub rewrites: Vec<RewriteText>,
    pub bad: Vec<String>,
    pub good: Vec<String>,
}

/// Where in a letter a rule looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Where {
    /// In the text and its lists.
    #[default]
    Text,
    /// In the salutation.
    Salutation,
}

/// What is looked for, and where it does not count.
#[derive(Clone, Debug, Default)]
pub(super) struct Find {
    pub patterns: Vec<Located>,
    /// Not directly after one of these.
    pub unless_before: Vec<Located>,
    /// Not directly before one of these.
    pub unless_after: Vec<Located>,
    /// Not in a sentence that has one of these.
    pub unless_with: Vec<Located>,
    /// Only in a sentence that has one of these.
    pub only_with: Vec<Located>,
    /// Only after a sentence that has one of these.
    pub only_following: Vec<Located>,
}

/// A pattern and the line it stands on.
#[derive(Clone, Debug)]
pub(super) struct Located {
    pub nodes: Vec<Node>,
    pub line: usize,
}

/// A way to say it better.
#[derive(Clone, Debug)]
pub(super) struct RewriteText {
    pub take: Take,
    pub put: Template,
}

/// What a rewrite replaces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Take {
    /// What is flagged.
    #[default]
    Words,
    /// What is flagged, with a full stop in its place.
    Stop,
    /// The stretch between two pauses that holds it.
    Clause,
    /// The whole sentence.
    Sentence,
}

/// What a sentence can say that counts for the whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// A part of an apology.
    Part(Part),
    /// That it will be put right; it counts as repair once a day is named.
    Plan,
    /// When something happens.
    Date,
    /// Something beyond the fix.
    Concession,
    /// How things stand.
    Standing,
    /// Why a complaint is declined.
    Reason,
    /// Who can be asked next.
    AskNext,
    /// A vow to do better, without saying how.
    Vow,
}

impl Says {
    /// Everything a sentence can say beside the parts.
    const OTHERS: [Self; 7] = [
        Self::Plan,
        Self::Date,
        Self::Concession,
        Self::Standing,
        Self::Reason,
        Self::AskNext,
        Self::Vow,
    ];

    /// The name used in rule files.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Part(part) => part.id(),
            Self::Plan => "plan",
            Self::Date => "date",
            Self::Concession => "concession",
            Self::Standing => "standing",
            Self::Reason => "reason",
            Self::AskNext => "ask_next",
            Self::Vow => "vow",
        }
    }

    /// What has this name.
    pub(super) fn of_id(id: &str) -> Option<Self> {
        let other = Self::OTHERS.into_iter().find(|says| says.id() == id);
        other.or_else(|| Part::of_id(id).map(Self::Part))
    }
}

/// How to recognize that a sentence says something.
#[derive(Clone, Debug)]
pub(super) struct SignText {
    pub says: Says,
    pub find: Find,
    pub yes: Vec<String>,
    pub no: Vec<String>,
}

/// What to say when something is not there.
#[derive(Clone, Debug)]
pub(super) struct AbsenceText {
    pub id: String,
    pub why: Template,
}

/// A kind of mistake, and how to own it in a sentence.
#[derive(Clone, Debug)]
pub(super) struct SituationText {
    pub find: Find,
    pub owned: Template,
    /// For these kinds of mistake only; none means for all.
    pub kinds: Vec<MistakeKind>,
}

/// A sentence that brings in a part.
#[derive(Clone, Debug)]
pub(super) struct SuggestionText {
    pub part: Part,
    pub put: Template,
}

impl Pack {
    /// The rules that come with the program for a language ("de-AT"); the English ones where it has
    /// none.
    #[must_use]
    pub fn of(language: &str) -> &'static Self {
        static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
            let files = RULES.iter().flat_map(|(_, files)| *files);
            let read = |(name, text): &(&str, &str)| {
                Pack::read(&format!("assets/words/{name}.toml"), text).0
            };
            files.map(read).collect()
        });
        static NONE: LazyLock<Pack> = LazyLock::new(Pack::default);
        PACKS.get(Self::place(language)).unwrap_or(&NONE)
    }

    /// The place of a language among those that come with the program; English has the first.
    pub(super) fn place(language: &str) -> usize {
        closest(language, RULES.iter().map(|(tag, _)| *tag)).unwrap_or(0)
    }

    /// How many languages have rules.
    pub(super) fn count() -> usize {
        RULES.len()
    }

    /// Reads a rule file. What is broken in it is left out and named; the rest is used. `file` is
    /// the name that problems give.
    #[must_use]
    pub fn read(file: &str, text: &str) -> (Self, Vec<PackProblem>) {
        read::read(file, text)
    }

    /// The ids of all rules, with their classes, in the order of the file.
    pub fn rules(&self) -> impl Iterator<Item = (&str, Class)> {
        self.rules.iter().map(|rule| (rule.id.as_str(), rule.class))
    }
}
