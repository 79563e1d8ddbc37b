//! Going through a text clause by clause: which of them commit the shop, and to what.

use super::clause::{Clause, Meant, Row, clauses, row};
use super::due::{When, due};
use super::rules::{Aim, Hit, Rule, Rules, Sort};
use super::{Commitment, CommitmentKind, Given, Setting};
use crate::domain::day::Due;
use crate::domain::{ConcessionForm, Money, Nature};
use crate::words::sentence::{Place, Sentence, read};
use crate::words::token::tokens;
use crate::words::watch::Watch;
use std::ops::Range;

/// The commitments of a text, in reading order.
pub(super) fn find(rules: &Rules, text: &str, setting: &Setting<'_>) -> Vec<Commitment> {
    if rules.rules.is_empty() {
        return Vec::new();
    }
    let watch = Watch::new(&rules.language, "", "");
    let cut = tokens(text, &rules.vocabulary, &rules.language.abbreviations, &watch);
    let reading = read(cut, &rules.frame);
    let mut found = Vec::new();
    for sentence in &reading.sentences {
        let is_frame = matches!(sentence.place, Place::Salutation | Place::Signature);
        if is_frame || is_question(text, sentence) {
            continue;
        }
        let tokens = reading.tokens.get(sentence.tokens.clone()).unwrap_or_default();
        let mut row = row(rules, text, sentence, tokens, setting);
        let hits = rules.hits(&row.tokens);
        for hit in hits.iter().filter(|hit| hit.aim == Aim::NoDue) {
            row.only_told(hit.fit.from..hit.fit.till);
        }
        if hits.iter().any(|hit| hit.aim == Aim::NoSentence) {
            continue;
        }
        let mut one = One { rules, text, row: &row, setting, found: Vec::new() };
        one.go(&clauses(rules, text, &row, &hits), sentence);
        found.append(&mut one.found);
    }
    found
}

/// Whether a sentence asks something: what is asked is not promised.
fn is_question(text: &str, sentence: &Sentence) -> bool {
    /// The mark may stand before other marks and a quotation mark.
    const LAST: usize = 3;
    let words = text.get(sentence.span.clone()).unwrap_or_default();
    words
        .chars()
        .rev()
        .take(LAST)
        .take_while(|sign| !sign.is_alphanumeric())
        .any(|sign| sign == '?')
}

/// One sentence being gone through.
struct One<'s> {
    rules: &'s Rules,
    text: &'s str,
    row: &'s Row,
    setting: &'s Setting<'s>,
    found: Vec<Commitment>,
}

impl One<'_> {
    fn go(&mut self, clauses: &[Clause], sentence: &Sentence) {
        // Whether the clause before was a commitment, which a clause without a subject goes on.
        let mut goes_on = false;
        for clause in clauses {
            let kind = self.kind(clause, goes_on);
            let is_more = goes_on;
            goes_on = kind.is_some();
            if let Some(kind) = kind {
                if is_more && self.joins(clause, &kind) {
                    continue;
                }
                let span = self.row.span(&clause.all);
                self.found.push(Commitment { span, sentence: sentence.span.clone(), kind });
            } else if let Some(before) = self.found.last_mut()
                && let CommitmentKind::Prevention { what, .. } = &mut before.kind
            {
                // "We have changed our list: each order is read back."
                let end = self.row.span(&clause.all).end;
                let more = self.text.get(before.span.end..end).unwrap_or_default();
                what.push_str(more);
                before.span.end = end;
            }
        }
    }

    /// Takes a promise that goes on the one before it as a part of that, unless both have a time:
    /// "We will dry the floor and lay the boards by Friday" is kept or broken as a whole.
    fn joins(&mut self, clause: &Clause, kind: &CommitmentKind) -> bool {
        let span = self.row.span(&clause.all);
        let is_continued = self.continued(clause);
        let Some(before) = self.found.last_mut() else { return false };
        let (
            CommitmentKind::Promise { words, due: known },
            CommitmentKind::Promise { due, .. },
            true,
        ) = (&mut before.kind, kind, is_continued)
        else {
            return false;
        };
        if known.is_some() && due.is_some() {
            return false;
        }
        *known = known.or(*due);
        before.span.end = span.end;
        *words = self.text.get(before.span.clone()).unwrap_or_default().to_owned();
        true
    }

    /// Whether a clause has no subject of its own.
    fn continued(&self, clause: &Clause) -> bool {
        let rules = &self.rules.rules;
        self.rules.hits(self.row.of(&clause.core)).iter().any(|hit| {
            matches!(hit.aim, Aim::Finds(place) if rules.get(place).is_some_and(|rule| rule.is_continued))
        })
    }

    fn kind(&self, clause: &Clause, goes_on: bool) -> Option<CommitmentKind> {
        let hits = self.rules.hits(self.row.of(&clause.core));
        if hits.iter().any(|hit| hit.aim == Aim::NoClause) {
            return None;
        }
        let wider = if clause.all == clause.core {
            Vec::new()
        } else {
            self.rules.hits(self.row.of(&clause.all))
        };
        let whens: Vec<&When> = self
            .row
            .meant(&clause.all)
            .iter()
            .filter_map(|meant| if let Meant::When(when) = meant { Some(when) } else { None })
            .collect();
        let due = due(&whens, self.setting);
        let worth = self.row.meant(&clause.all).iter().find_map(|meant| match meant {
            Meant::Amount(worth) => Some(*worth),
            _ => None,
        });
        let fits = |place: usize, rule: &Rule| {
            // What stands before a clause tells only when something begins.
            let is_wider = rule.sort == Sort::Prevention;
            let all = || hits.iter().chain(wider.iter().filter(|_| is_wider));
            let has = |aim: Aim| all().any(|hit: &Hit| hit.aim == aim);
            has(Aim::Finds(place))
                && !has(Aim::Unless(place))
                && (!rule.is_dated || due.is_some())
                && (!rule.is_paid || worth.is_some())
                && (!rule.is_continued || goes_on)
        };
        let (_, rule) = self.rules.rules.iter().enumerate().find(|(at, rule)| fits(*at, rule))?;
        Some(match rule.sort {
            Sort::Promise => CommitmentKind::Promise { words: self.words(&clause.all), due },
            Sort::Concession => self.concession(rule, clause, due, worth.flatten()),
            Sort::Prevention => self.prevention(rule, clause, &whens),
        })
    }

    fn words(&self, part: &Range<usize>) -> String {
        self.text.get(self.row.span(part)).unwrap_or_default().to_owned()
    }

    fn concession(
        &self,
        rule: &Rule,
        clause: &Clause,
        due: Option<Due>,
        worth: Option<Money>,
    ) -> CommitmentKind {
        let given = if rule.is_done { Given::Already } else { Given::By(due) };
        let (form, what) = (rule.form, self.words(&clause.all));
        CommitmentKind::Concession { what, form, nature: form.map(usual_nature), worth, given }
    }

    fn prevention(&self, rule: &Rule, clause: &Clause, whens: &[&When]) -> CommitmentKind {
        let begins = whens.iter().find_map(|when| match when {
            When::Said(when) if when.has_day => Some(when),
            _ => None,
        });
        let from = match begins {
            // "From this week on" begins today.
            Some(when) if rule.is_dated => Some(when.begins.max(self.setting.now.date())),
            _ => rule.is_today.then(|| self.setting.now.date()),
        };
        let whole = self.row.span(&clause.all);
        let start = match begins {
            // "From this week on, Dana reads it": the words begin with their clause.
            Some(when) if rule.is_dated => self.row.span(&clause.core).start.max(when.span.end),
            _ => whole.start,
        };
        let what = self.text.get(start..whole.end).unwrap_or_default();
        CommitmentKind::Prevention { what: capital(what), from }
    }
}

/// What a form of concession usually is: what was lost or paid for in vain is owed, the rest is a
/// gesture. The owner can say otherwise.
fn usual_nature(form: ConcessionForm) -> Nature {
    match form {
        ConcessionForm::Refund | ConcessionForm::Redo => Nature::Redress,
        ConcessionForm::WaivedFee => Nature::WaivedFee,
        ConcessionForm::Discount
        | ConcessionForm::Voucher
        | ConcessionForm::Gift
        | ConcessionForm::Upgrade
        | ConcessionForm::Time => Nature::Goodwill,
    }
}

/// Words that begin a line, without the marks before them.
fn capital(words: &str) -> String {
    let words = words.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let mut signs = words.chars();
    let first = signs.next().map(|sign| sign.to_uppercase().to_string()).unwrap_or_default();
    first + signs.as_str()
}
