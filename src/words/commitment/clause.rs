//! From a sentence to clauses, with one token in place of the words of each day and each amount.

use super::Setting;
use super::amount::{amounts, read};
use super::due::When;
use super::rules::{Aim, Hit, Rules, Sort};
use crate::domain::Money;
use crate::domain::day::find_whens;
use crate::words::sentence::Sentence;
use crate::words::token::{Kind, Token};
use crate::words::vocabulary::PAUSE;
use std::ops::Range;

/// What a token of a row stands for.
#[derive(Clone, Debug)]
pub(super) enum Meant {
    /// A word or mark.
    Word,
    /// The words of a day or time.
    When(When),
    /// The words of a day that is told, and not one by which something is done.
    Told,
    /// The words of an amount.
    Amount(Option<Money>),
}

/// A sentence, shortened.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub tokens: Vec<Token>,
    pub meant: Vec<Meant>,
}

/// A part of a sentence that says one thing, in tokens of its row.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// What rules look at.
    pub core: Range<usize>,
    /// The same, with the days and amounts before and behind it.
    pub all: Range<usize>,
}

/// Something with a meaning of its own, in tokens of the sentence.
struct Special {
    tokens: Range<usize>,
    meant: Meant,
}

/// Puts one token in place of the words of each day and each amount.
pub(super) fn row(
    rules: &Rules,
    text: &str,
    sentence: &Sentence,
    tokens: &[Token],
    setting: &Setting<'_>,
) -> Row {
    let mut specials: Vec<Special> = Vec::new();
    for amount in amounts(rules, text, tokens, setting.currency) {
        specials.push(Special { tokens: amount.tokens, meant: Meant::Amount(amount.worth) });
    }
    let hits = rules.hits(tokens);
    for hit in hits.iter().filter(|hit| hit.aim == Aim::Closing) {
        add(&mut specials, hit.fit.from..hit.fit.till, Meant::When(When::Closing));
    }
    for hit in hits.iter().filter(|hit| hit.aim == Aim::Worth) {
        let own = tokens.get(hit.fit.from..hit.fit.till).unwrap_or_default();
        let Some(number) = own.iter().find(|token| token.kind == Kind::Number) else { continue };
        let (written, behind) = (text.get(number.span()), text.get(number.span().end..));
        let is_share = behind.is_some_and(|behind| behind.trim_start().starts_with('%'));
        let worth = written.and_then(|written| read(written, setting.currency));
        if let (Some(worth), false) = (worth, is_share) {
            add(&mut specials, hit.fit.from..hit.fit.till, Meant::Amount(Some(worth)));
        }
    }
    let end = tokens.last().map_or(sentence.span.start, |token| token.span().end);
    let words = text.get(sentence.span.start..end).unwrap_or_default();
    for mut when in find_whens(words, setting.now) {
        let span = when.span.start + sentence.span.start..when.span.end + sentence.span.start;
        when.span = span.clone();
        let is_own = |token: &Token| token.span().start < span.end && span.start < token.span().end;
        let Some(first) = tokens.iter().position(is_own) else { continue };
        let count = tokens.iter().skip(first).take_while(|token| is_own(token)).count();
        add(&mut specials, first..first + count, Meant::When(When::Said(when)));
    }
    specials.sort_by_key(|special| special.tokens.start);
    shortened(rules, tokens, specials)
}

/// Adds what does not overlap with anything that is there.
fn add(specials: &mut Vec<Special>, tokens: Range<usize>, meant: Meant) {
    let is_free =
        |other: &Special| other.tokens.end <= tokens.start || tokens.end <= other.tokens.start;
    if !tokens.is_empty() && specials.iter().all(is_free) {
        specials.push(Special { tokens, meant });
    }
}

fn shortened(rules: &Rules, tokens: &[Token], specials: Vec<Special>) -> Row {
    let mut row = Row::default();
    let mut at = 0;
    for special in specials {
        row.words(tokens.get(at..special.tokens.start).unwrap_or_default());
        let own = tokens.get(special.tokens.clone()).unwrap_or_default();
        at = special.tokens.end;
        let quoted = own.iter().any(|token| token.kind == Kind::Quoted);
        let (kind, word) = match special.meant {
            Meant::Amount(_) => (Kind::Number, rules.amount),
            _ => (Kind::Word, rules.when),
        };
        let ends = own.first().zip(own.last());
        let (Some((first, last)), Some(word), false) = (ends, word, quoted) else {
            row.words(own);
            continue;
        };
        row.tokens.push(Token::joined(word, kind, first.span().start..last.span().end));
        row.meant.push(special.meant);
    }
    row.words(tokens.get(at..).unwrap_or_default());
    row
}

impl Row {
    fn words(&mut self, tokens: &[Token]) {
        self.tokens.extend_from_slice(tokens);
        self.meant.extend(tokens.iter().map(|_| Meant::Word));
    }

    /// Takes days within a part of it for ones that are only told: "every Friday".
    pub(super) fn only_told(&mut self, range: Range<usize>) {
        for meant in self.meant.get_mut(range).into_iter().flatten() {
            if matches!(meant, Meant::When(_)) {
                *meant = Meant::Told;
            }
        }
    }

    /// The tokens of a part of it.
    pub(super) fn of(&self, range: &Range<usize>) -> &[Token] {
        self.tokens.get(range.clone()).unwrap_or_default()
    }

    /// What the tokens of a part of it stand for.
    pub(super) fn meant(&self, range: &Range<usize>) -> &[Meant] {
        self.meant.get(range.clone()).unwrap_or_default()
    }

    /// The bytes of a part of it.
    pub(super) fn span(&self, range: &Range<usize>) -> Range<usize> {
        let own = self.of(range);
        let ends = own.first().zip(own.last());
        ends.map_or(0..0, |(first, last)| first.span().start..last.span().end)
    }
}

/// Cuts a row into clauses: at pauses, and where `hits` of the whole row say that one begins. What
/// is only a day or an amount goes with the clause beside it.
pub(super) fn clauses(rules: &Rules, text: &str, row: &Row, hits: &[Hit]) -> Vec<Clause> {
    let begins: Vec<usize> =
        hits.iter().filter(|hit| hit.aim == Aim::Begins).map(|hit| hit.fit.from).collect();
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for at in 0..=row.tokens.len() {
        let is_pause = row.tokens.get(at).is_none_or(|token| token.word == PAUSE);
        if is_pause || begins.contains(&at) {
            parts.push(start..at);
            start = if is_pause { at + 1 } else { at };
        }
    }
    let trimmed = parts.into_iter().map(|part| without_joiners(rules, text, row, part));
    let mut found: Vec<Clause> = Vec::new();
    let mut waiting: Option<usize> = None;
    for part in trimmed.filter(|part| !part.is_empty()) {
        if is_only_special(rules, row, &part) {
            match found.last_mut() {
                Some(before) => before.all.end = part.end,
                None => waiting = waiting.or(Some(part.start)),
            }
            continue;
        }
        if let Some(before) = found.last_mut()
            && belongs(rules, row, &part)
        {
            (before.core.end, before.all.end) = (part.end, part.end);
            continue;
        }
        let start = waiting.take().unwrap_or(part.start);
        found.push(Clause { all: start..part.end, core: part });
    }
    found
}

/// A part without the words that join it to what stands around it.
fn without_joiners(rules: &Rules, text: &str, row: &Row, mut part: Range<usize>) -> Range<usize> {
    let is_joiner = |at: usize| {
        let token = row.tokens.get(at).filter(|token| token.kind == Kind::Word);
        let written = token.and_then(|token| text.get(token.span())).unwrap_or_default();
        rules.language.joiners.contains(&written.to_lowercase())
    };
    while !part.is_empty() && is_joiner(part.start) {
        part.start += 1;
    }
    while !part.is_empty() && is_joiner(part.end - 1) {
        part.end -= 1;
    }
    part
}

/// Whether a part holds a day or an amount and next to nothing else.
fn is_only_special(rules: &Rules, row: &Row, part: &Range<usize>) -> bool {
    /// "starting Monday"
    const WORDS_BESIDE: usize = 1;
    let words = row.meant(part).iter().filter(|meant| matches!(meant, Meant::Word)).count();
    let hits = rules.hits(row.of(part));
    let finds = |prevention: bool| {
        let is_one = |hit: &Hit| matches!(hit.aim, Aim::Finds(rule) if (rules.sort(rule) == Some(Sort::Prevention)) == prevention);
        hits.iter().any(is_one)
    };
    // "From this week on" alone is no change yet.
    let most = WORDS_BESIDE + usize::from(finds(true));
    words < part.len() && words <= most && !finds(false)
}

/// Whether a part says more of the clause before it, and nothing by itself, or goes on with it
/// after what stands between two pauses: "The lamp, a red one, is on us".
fn belongs(rules: &Rules, row: &Row, part: &Range<usize>) -> bool {
    let hits = rules.hits(row.of(part));
    let before = part.start.checked_sub(1).and_then(|before| row.tokens.get(before));
    let is_behind_pause = before.is_some_and(|token| token.word == PAUSE);
    hits.iter().filter(|hit| hit.fit.start == 0).any(|hit| match hit.aim {
        Aim::Belongs => hit.fit.end == part.len(),
        Aim::Carries => is_behind_pause,
        _ => false,
    })
}
