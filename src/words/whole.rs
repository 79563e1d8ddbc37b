//! What a text says as a whole: its parts, and what it should have and does not.

use super::class::Class;
use super::facts::{Change, Facts};
use super::pack::Says;
use super::part::Part;
use super::review::Missing;
use super::scan::Notes;
use super::watch::{self, Watch};
use crate::domain::Harm;
use crate::domain::MessageKind;

/// A nuisance needs no more words than this.
const NUISANCE_WORDS: usize = 110;
/// An answer where others read along needs no more words than this.
const PUBLIC_WORDS: usize = 110;

/// Something that is not as it should be, without words to point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Absence {
    /// What the rule file calls it.
    pub id: &'static str,
    /// Its class.
    pub class: Class,
}

/// A text as a whole: what its sentences say, and what is known about the case.
#[derive(Clone, Copy)]
pub(super) struct Whole<'a> {
    /// What each sentence says.
    pub notes: &'a [Notes],
    /// What is known.
    pub facts: &'a Facts<'a>,
    /// What was watched for.
    pub watch: &'a Watch<'a>,
    /// Whether the text is its template, word for word.
    pub is_unedited: bool,
}

impl Whole<'_> {
    /// The first sentence that carries a part.
    pub(super) fn carrier(&self, part: Part) -> Option<usize> {
        let vow_counts = part == Part::Repentance && self.facts.changes.iter().any(Change::is_firm);
        self.notes.iter().enumerate().position(|(at, notes)| {
            notes.says(Says::Part(part))
                || (vow_counts && notes.says(Says::Vow))
                || (part == Part::Repair && notes.says(Says::Plan) && self.is_dated(at))
        })
    }

    /// Whether a day is named in this sentence or beside it.
    fn is_dated(&self, at: usize) -> bool {
        let dated = |at: usize| self.notes.get(at).is_some_and(|notes| notes.says(Says::Date));
        dated(at) || dated(at + 1) || at.checked_sub(1).is_some_and(dated)
    }

    fn says(&self, what: Says) -> bool {
        self.notes.iter().any(|notes| notes.says(what))
    }

    fn is_about(&self, what: u8) -> bool {
        self.notes.iter().any(|notes| notes.about & what != 0)
    }

    fn words(&self) -> usize {
        self.notes.iter().filter(|notes| !notes.is_frame).map(|notes| notes.words).sum()
    }

    /// Words alone are no longer enough: an earlier apology, or a second failure.
    fn needs_more_than_words(&self) -> bool {
        self.facts.earlier_apologies > 0 || self.facts.is_double_deviation
    }

    /// What this kind of text should have and does not.
    pub(super) fn missing(&self) -> Vec<Missing> {
        let lacks = |part: Part| self.carrier(part).is_none();
        let is_nuisance = self.facts.harm == Some(Harm::Nuisance);
        let mut missing = Vec::new();
        let mut need = |is_missing: bool, what: Missing| {
            if is_missing {
                missing.push(what);
            }
        };
        match self.facts.kind {
            MessageKind::Apology => {
                need(lacks(Part::Thanks) && !is_nuisance, Missing::Part(Part::Thanks));
                need(lacks(Part::Responsibility), Missing::Part(Part::Responsibility));
                need(lacks(Part::Regret), Missing::Part(Part::Regret));
                need(lacks(Part::Explanation) && !is_nuisance, Missing::Part(Part::Explanation));
                let undated = lacks(Part::Repair) && self.says(Says::Plan);
                need(lacks(Part::Repair) && !undated, Missing::Part(Part::Repair));
                need(undated, Missing::Date);
                need(!self.says(Says::Concession), Missing::Concession);
            }
            MessageKind::Update => {
                need(!self.says(Says::Standing), Missing::Standing);
                need(!self.says(Says::Date), Missing::Date);
            }
            MessageKind::PublicReply => {
                need(lacks(Part::Thanks), Missing::Part(Part::Thanks));
                let owns = !lacks(Part::Responsibility) || !lacks(Part::Regret);
                need(!owns, Missing::Part(Part::Responsibility));
            }
            MessageKind::Decline => {
                need(!self.says(Says::Reason), Missing::Reason);
                need(!self.says(Says::AskNext), Missing::AskNext);
            }
            // Who looks at it, and by when they hear more, is all that can be said this early.
            MessageKind::Acknowledgement => need(!self.says(Says::Date), Missing::Date),
            MessageKind::WhatWeChanged | MessageKind::WinBack => {}
        }
        let names = self.watch.has_name() && !is_nuisance;
        need(names && !self.is_about(watch::NAME), Missing::Name);
        missing
    }

    /// What is not as it should be, without words to point at.
    pub(super) fn absences(&self) -> Vec<Absence> {
        if self.notes.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut add = |id, class| found.push(Absence { id, class });
        for missing in self.missing() {
            if missing != Missing::Concession {
                add(missing.id(), Class::MissingPart);
            } else if self.needs_more_than_words() {
                add("more_than_words", Class::MissingPart);
            }
        }
        if self.facts.kind == MessageKind::Apology
            && self.facts.earlier_apologies > 0
            && let (Some(repair), Some(regret)) =
                (self.carrier(Part::Repair), self.carrier(Part::Regret))
            && regret < repair
        {
            add("lead_with_repair", Class::MissingPart);
        }
        if self.is_unedited {
            add("unedited", Class::NotSpecific);
        } else if self.watch.has_complaint()
            && self.facts.kind != MessageKind::Update
            && !self.is_about(watch::COMPLAINT)
        {
            add("not_specific", Class::NotSpecific);
        }
        let is_public = self.facts.kind == MessageKind::PublicReply;
        if is_public && self.words() > PUBLIC_WORDS {
            add("too_long_in_public", Class::Grovel);
        } else if self.facts.harm == Some(Harm::Nuisance) && self.words() > NUISANCE_WORDS {
            add("too_much_fuss", Class::Grovel);
        }
        found
    }
}
