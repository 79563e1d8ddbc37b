//! Making rewrites: what is replaced, by which words, and whether that makes the text better.

use super::compiled::Rule;
use super::filling::Filling;
use super::pack::Take;
use super::review::Rewrite;
use super::scan::{Hit, Notes, Scan, scan_after};
use super::sentence::{Place, Reading, Sentence};
use super::token::Token;
use super::vocabulary::PAUSE;
use super::watch::Watch;
use super::whole::Whole;
use std::ops::Range;

/// Rewrites are made for so many findings; a text with more is worked on from its start, and the
/// others get theirs when those are done.
const MOST: usize = 64;

/// A text that was gone through, and all that is needed to say things in it another way.
pub(super) struct Bench<'a> {
    /// The text, the rules and the case.
    pub filling: Filling<'a>,
    /// The text, read.
    pub reading: &'a Reading,
    /// What going through it brought.
    pub scan: &'a Scan,
    /// What is watched for.
    pub watch: &'a Watch<'a>,
    /// Whether the text is its template, word for word.
    pub is_unedited: bool,
}

impl Bench<'_> {
    /// The first rewrite of a finding that fits the case and leaves nothing worse than it was.
    pub(super) fn rewrite(&self, place: usize, hit: &Hit, rule: &Rule) -> Option<Rewrite> {
        if place >= MOST {
            return None;
        }
        let sentence = self.reading.sentences.get(hit.sentence)?;
        rule.rewrites.iter().find_map(|candidate| {
            let found = self.filling.text.get(hit.span.clone())?;
            let put = self.filling.words(&candidate.put, found)?;
            let made = match candidate.take {
                Take::Words => self.take_words(hit, sentence, put),
                Take::Stop => self.take_stop(hit, sentence, &put)?,
                Take::Clause => self.take_clause(hit, sentence, put)?,
                Take::Sentence => self.take_sentence(sentence, put)?,
            };
            self.leaves_nothing_worse(hit, &made).then_some(made)
        })
    }

    fn take_words(&self, hit: &Hit, sentence: &Sentence, put: String) -> Rewrite {
        let begins = hit.tokens.start == sentence.tokens.start;
        if put.is_empty() {
            return self.take_out(hit.span.clone(), sentence, begins);
        }
        let was_capital = self
            .filling
            .text
            .get(hit.span.clone())
            .is_some_and(|text| text.starts_with(char::is_uppercase));
        let words = if begins && was_capital { capital(&put) } else { put };
        Rewrite { span: hit.span.clone(), words }
    }

    /// Ends the sentence where the found words stand, and begins another after them.
    fn take_stop(&self, hit: &Hit, sentence: &Sentence, put: &str) -> Option<Rewrite> {
        let before = self.filling.text.get(sentence.span.start..hit.span.start)?;
        let after = self.filling.text.get(hit.span.end..sentence.span.end)?;
        let start = sentence.span.start + before.trim_end().len();
        let rest = after.trim_start_matches(|sign: char| sign.is_whitespace() || sign == ',');
        let first = rest.chars().next().filter(|sign| sign.is_alphanumeric())?;
        let end = hit.span.end + (after.len() - rest.len()) + first.len_utf8();
        let put = if put.is_empty() { String::new() } else { format!("{} ", capital(put)) };
        Some(Rewrite { span: start..end, words: format!(". {put}{}", capital(&first.to_string())) })
    }

    /// Takes words out of a sentence, with the space or comma that belonged to them.
    fn take_out(&self, span: Range<usize>, sentence: &Sentence, begins: bool) -> Rewrite {
        let after = self.filling.text.get(span.end..sentence.span.end).unwrap_or_default();
        let before = self.filling.text.get(sentence.span.start..span.start).unwrap_or_default();
        if begins {
            let gone = |sign: char| sign.is_whitespace() || sign == ',';
            let rest = after.trim_start_matches(gone);
            let end = span.end + (after.len() - rest.len());
            let first = rest.chars().next();
            let length = first.map_or(0, char::len_utf8);
            let words = first.map(|sign| capital(&sign.to_string())).unwrap_or_default();
            return Rewrite { span: span.start..end + length, words };
        }
        let spaces = before.len() - before.trim_end().len();
        let mut start = span.start - spaces;
        let comma_after = after.trim_start().starts_with(',');
        if comma_after && before.trim_end().ends_with(',') {
            start -= 1;
        }
        Rewrite { span: start..span.end, words: String::new() }
    }

    /// The stretch between two pauses that holds the finding.
    fn take_clause(&self, hit: &Hit, sentence: &Sentence, put: String) -> Option<Rewrite> {
        if sentence.has_quote {
            return None;
        }
        let tokens = self.reading.tokens.get(sentence.tokens.clone())?;
        let offset = sentence.tokens.start;
        let is_pause = |token: &Token| token.word == PAUSE;
        let pause_before = tokens.iter().take(hit.tokens.start - offset).rposition(is_pause);
        let pause_after = tokens.iter().skip(hit.tokens.end - offset).position(is_pause);
        let pause_after = pause_after.map(|at| at + hit.tokens.end - offset);
        let token = |at: usize| tokens.get(at).map(Token::span);
        let first = token(0)?.start;
        let end = match pause_after {
            Some(at) => token(at)?.start,
            None => tokens.last()?.span().end,
        };
        match (pause_before, pause_after) {
            (Some(before), _) if put.is_empty() => {
                let start = token(before)?.start;
                let gap = self.filling.text.get(..start)?;
                let start = gap.trim_end().len();
                Some(Rewrite { span: start..end, words: put })
            }
            (Some(before), _) => Some(Rewrite { span: token(before + 1)?.start..end, words: put }),
            (None, Some(after)) if put.is_empty() => {
                let next = tokens.iter().skip(after + 1).find(|token| !self.joins(token))?;
                Some(self.take_out(first..next.span().start, sentence, true))
            }
            (None, Some(_)) => Some(Rewrite { span: first..end, words: capital(&put) }),
            (None, None) => self.take_sentence(sentence, put),
        }
    }

    /// Whether a token is a pause, or a word that only joins what follows to what stands before.
    fn joins(&self, token: &Token) -> bool {
        let written = self.filling.text.get(token.span()).unwrap_or_default();
        token.word == PAUSE || self.filling.rules.language.joiners.contains(&written.to_lowercase())
    }

    fn take_sentence(&self, sentence: &Sentence, put: String) -> Option<Rewrite> {
        if sentence.has_quote {
            return None;
        }
        let Range { start, end } = sentence.span;
        if !put.is_empty() {
            return Some(Rewrite { span: start..end, words: put });
        }
        let rest = self.filling.text.get(end..)?;
        let spaces = rest.len() - rest.trim_start_matches([' ', '\t', '\u{a0}']).len();
        let last_in_line = rest.get(spaces..)?.chars().next().is_none_or(|sign| sign == '\n');
        let before = self.filling.text.get(..start)?;
        let start = if last_in_line { before.trim_end_matches([' ', '\t']).len() } else { start };
        Some(Rewrite { span: start..end + spaces, words: put })
    }

    /// Whether the text with this rewrite has no finding that it does not have now.
    fn leaves_nothing_worse(&self, hit: &Hit, made: &Rewrite) -> bool {
        let sentences = &self.reading.sentences;
        let near = |at: usize| {
            let is_text =
                |sentence: &&Sentence| matches!(sentence.place, Place::Text | Place::Item);
            sentences.get(at).filter(is_text)
        };
        let in_list = |at: usize| near(at).is_some_and(|sentence| sentence.place == Place::Item);
        // What stands before a sentence is not changed by it, unless it leads a list.
        let first = match hit.sentence.checked_sub(1) {
            Some(before) if near(before).is_some() && in_list(hit.sentence) => before,
            _ => hit.sentence,
        };
        let previous = first.checked_sub(1).and_then(|before| sentences.get(before));
        let previous = previous.and_then(|it| self.reading.tokens.get(it.tokens.clone()));
        let last = if near(hit.sentence + 1).is_some() { hit.sentence + 1 } else { hit.sentence };
        let (Some(from), Some(to)) = (sentences.get(first), sentences.get(last)) else {
            return false;
        };
        let window = from.span.start.min(made.span.start)..to.span.end.max(made.span.end);
        let before = self.filling.text.get(window.start..made.span.start).unwrap_or_default();
        let after = self.filling.text.get(made.span.end..window.end).unwrap_or_default();
        let text = [before, &made.words, after].concat();
        let reading = super::reading::read(self.filling.rules, &text, self.watch);
        let Filling { rules, facts, .. } = self.filling;
        let changed = scan_after(rules, previous.unwrap_or_default(), &reading, facts);
        let count = |hits: &[Hit], rule: usize| hits.iter().filter(|hit| hit.rule == rule).count();
        let now: Vec<Hit> = self
            .scan
            .hits
            .iter()
            .filter(|hit| (first..=last).contains(&hit.sentence))
            .cloned()
            .collect();
        let adds =
            changed.hits.iter().any(|hit| count(&changed.hits, hit.rule) > count(&now, hit.rule));
        let stays = count(&changed.hits, hit.rule) >= count(&now, hit.rule);
        !adds && !stays && self.lacks_no_more(first..last + 1, &changed.notes)
    }

    /// Whether nothing is absent with these sentences in place of those that is there now.
    fn lacks_no_more(&self, window: Range<usize>, changed: &[Notes]) -> bool {
        let whole = |notes| Whole {
            notes,
            facts: self.filling.facts,
            watch: self.watch,
            is_unedited: self.is_unedited,
        };
        let notes = &self.scan.notes;
        let before = notes.get(..window.start).unwrap_or_default();
        let after = notes.get(window.end..).unwrap_or_default();
        let then = [before, changed, after].concat();
        let now = whole(notes).absences();
        whole(&then).absences().iter().all(|absence| now.contains(absence))
    }
}

/// The words with a capital letter at their start.
fn capital(words: &str) -> String {
    let mut signs = words.chars();
    signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect()
}
