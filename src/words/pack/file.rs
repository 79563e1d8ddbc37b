//! The form of a rule file, table by table.

use crate::domain::MistakeKind;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// A text and where in its table it stands.
pub(super) type Text = Spanned<String>;

/// One table of a rule file, whichever it is.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Table {
    pub reading: Option<Reading>,
    pub voices: BTreeMap<String, [String; 2]>,
    pub list: Vec<List>,
    pub rule: Vec<Rule>,
    pub sign: Vec<Sign>,
    pub absence: Vec<Absence>,
    pub situation: Vec<Situation>,
    pub suggestion: Vec<Suggestion>,
}

/// How texts of the language are read.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Reading {
    pub contractions: BTreeMap<String, String>,
    pub same_starts: Vec<[String; 2]>,
    pub same_endings: Vec<[String; 2]>,
    pub inflections: Vec<(String, Vec<String>)>,
    pub abbreviations: BTreeSet<String>,
    pub greetings: Vec<String>,
    pub closings: Vec<String>,
    pub joiners: BTreeSet<String>,
    pub stop_words: String,
    pub light_endings: Vec<String>,
    pub titles: BTreeSet<String>,
    pub alone: String,
    pub nameless: String,
}

/// Patterns under one name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct List {
    pub name: String,
    pub of: Vec<Text>,
}

/// A rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    pub id: String,
    pub class: Text,
    #[serde(default)]
    pub place: Place,
    #[serde(default)]
    pub kinds: Vec<Text>,
    #[serde(default)]
    pub after: u16,
    #[serde(default)]
    pub unless_changed: bool,
    #[serde(default)]
    pub unless_list: bool,
    pub find: Vec<Text>,
    #[serde(default)]
    pub unless_before: Vec<Text>,
    #[serde(default)]
    pub unless_after: Vec<Text>,
    #[serde(default)]
    pub unless_with: Vec<Text>,
    #[serde(default)]
    pub only_with: Vec<Text>,
    #[serde(default)]
    pub only_following: Vec<Text>,
    pub why: Text,
    #[serde(default)]
    pub rewrite: Vec<Rewrite>,
    #[serde(default)]
    pub bad: Vec<String>,
    #[serde(default)]
    pub good: Vec<String>,
}

/// Where in a letter a rule looks.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    #[default]
    Text,
    Salutation,
}

/// A way to say it better: words in place of what was found, or of more than that.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Rewrite {
    Words(String),
    Wider(Wider),
}

/// A way to say it better in place of more than what was found.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wider {
    pub take: Take,
    pub put: String,
}

/// What a rewrite replaces.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Take {
    Words,
    Stop,
    Clause,
    Sentence,
}

/// How to recognize that a sentence says something.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sign {
    pub says: Text,
    pub find: Vec<Text>,
    #[serde(default)]
    pub unless_before: Vec<Text>,
    #[serde(default)]
    pub unless_after: Vec<Text>,
    #[serde(default)]
    pub unless_with: Vec<Text>,
    #[serde(default)]
    pub only_with: Vec<Text>,
    #[serde(default)]
    pub yes: Vec<String>,
    #[serde(default)]
    pub no: Vec<String>,
}

/// What to say when something is not there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Absence {
    pub id: String,
    pub why: Text,
}

/// A kind of mistake, and how to own it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Situation {
    pub find: Vec<Text>,
    pub owned: Text,
    #[serde(default)]
    pub kinds: Vec<MistakeKind>,
}

/// A sentence that brings in a part.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Suggestion {
    pub part: Text,
    pub put: Text,
}
