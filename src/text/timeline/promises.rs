//! What is told of promises: given, corrected, moved, ended, and repeating ones.

use super::{LINE, Told, VALUE, changes, story_day, story_time, was, with_words};
use crate::domain::{
    Cadence, CadenceId, Due, Promise, PromiseId, PromiseState, Record, RecordRef, promise::Ending,
};
use crate::logbook::deed::{BreakDates, EndPromise, Image};
use crate::text::Text;

fn promise_was(before: &[Image], promise: PromiseId) -> Option<&Promise> {
    match was(before, RecordRef::Promise(promise)) {
        Some(Record::Promise(promise)) => Some(promise),
        _ => None,
    }
}

fn due(text: &Text, promise: &Promise) -> String {
    story_time(text, promise.due.at(), promise.made.local())
}

pub(super) fn added(text: &Text, promise: &Promise) -> Told {
    let words = &text.timeline.promises;
    let by = promise.channel.map(|channel| text.by_channel(channel)).unwrap_or_default();
    Told::of(words.promised(&text.shortened(&promise.words, LINE)))
        .with(text, [words.due(&due(text, promise)), by.to_owned()])
}

pub(super) fn corrected(
    text: &Text,
    promise: PromiseId,
    words: &str,
    due: Due,
    before: &[Image],
) -> Told {
    let said = &text.timeline.promises;
    let told = Told::of(said.corrected(&text.shortened(words, LINE)));
    let due = text.full_day_time(due.at());
    match promise_was(before, promise) {
        Some(old) => {
            let old = (old.words.as_str(), text.full_day_time(old.due.at()));
            told.with(text, changes::promise(text, (old.0, &old.1), (words, &due)))
        }
        None => told.with(text, [said.due(&due)]),
    }
}

pub(super) fn kept(text: &Text, end: &EndPromise, before: &[Image]) -> Told {
    let (said, words) = (&text.timeline.promises, words(end, before));
    let told = with_words(text, words, |words| said.kept(words), said.kept_alone());
    ended(text, told, end, before)
}

pub(super) fn broken(text: &Text, end: &EndPromise, before: &[Image]) -> Told {
    let (said, words) = (&text.timeline.promises, words(end, before));
    let told = with_words(text, words, |words| said.broken(words), said.broken_alone());
    ended(text, told, end, before)
}

pub(super) fn released(text: &Text, end: &EndPromise, before: &[Image]) -> Told {
    let (said, words) = (&text.timeline.promises, words(end, before));
    let told = with_words(text, words, |words| said.released(words), said.released_alone());
    ended(text, told, end, before)
}

/// The promise that ended, as it was.
fn ended_promise<'a>(end: &'a EndPromise, before: &'a [Image]) -> Option<&'a Promise> {
    // A date that came into being with its end is told of by the deed itself.
    promise_was(before, end.promise).or(end.dates.last())
}

/// The words are those of the next date where the promise itself is not at hand: the dates of a
/// repeating promise say the same.
fn words<'a>(end: &'a EndPromise, before: &'a [Image]) -> &'a str {
    let promise = ended_promise(end, before).or(end.next.as_ref());
    promise.map(|promise| promise.words.as_str()).unwrap_or_default()
}

/// When it was due, the note, and the next date.
fn ended(text: &Text, told: Told, end: &EndPromise, before: &[Image]) -> Told {
    let next = end.next.as_ref().map(|next| text.timeline.promises.next(&due(text, next)));
    told.with(
        text,
        [was_due(text, end, before), text.shortened(&end.note, LINE), next.unwrap_or_default()],
    )
}

fn was_due(text: &Text, end: &EndPromise, before: &[Image]) -> String {
    let old = ended_promise(end, before);
    old.map(|old| text.timeline.promises.was_due(&due(text, old))).unwrap_or_default()
}

/// The customer was told that a promise was broken.
pub(super) fn told(text: &Text, promise: PromiseId, before: &[Image]) -> Told {
    let said = &text.timeline.promises;
    let old = promise_was(before, promise);
    let words = old.map(|old| old.words.as_str()).unwrap_or_default();
    let told = with_words(text, words, |words| said.told(words), said.told_alone());
    told.with(text, [old.map(|old| said.was_due(&due(text, old))).unwrap_or_default()])
}

pub(super) fn moved(text: &Text, end: &EndPromise, to: &Promise, before: &[Image]) -> Told {
    let said = &text.timeline.promises;
    let is_broken = ended_promise(end, before).is_some_and(|old| {
        let ending = Ending { at: end.at, note: String::new() };
        matches!(old.state_when_moved(ending), PromiseState::Broken(_))
    });
    let new_due = story_time(text, to.due.at(), end.at.local());
    let words = text.shortened(&to.words, LINE);
    let told = if is_broken {
        said.broken_and_moved(&new_due, &words)
    } else {
        said.moved(&new_due, &words)
    };
    Told::of(told).with(text, [was_due(text, end, before), text.shortened(&end.note, LINE)])
}

/// All missed dates of a repeating promise at once: how many, the first and the last.
pub(super) fn dates_broken(text: &Text, broken: &BreakDates, before: &[Image]) -> Told {
    let said = &text.timeline.promises;
    let open = broken.open.iter().filter_map(|id| promise_was(before, *id));
    let dates: Vec<&Promise> = open.chain(&broken.dates).collect();
    let count = broken.open.len().saturating_add(broken.dates.len());
    let shown = text.count(u64::try_from(count).unwrap_or(u64::MAX));
    let any = dates.first().copied().or(broken.next.as_ref());
    let words = any.map(|date| date.words.as_str()).unwrap_or_default();
    let told = broken.at.local();
    let on = |date: &&Promise| story_day(text, date.due.date(), told.date());
    let span = match (dates.first().map(on), dates.last().map(on)) {
        (Some(first), Some(last)) if first != last => said.span(&first, &last),
        (Some(first), _) => said.was_due(&first),
        _ => String::new(),
    };
    let next = broken.next.as_ref().map(|next| said.next(&due(text, next)));
    with_words(
        text,
        words,
        |words| said.dates_broken(count, &shown, words),
        said.dates_broken_alone(count, &shown),
    )
    .with(text, [span, text.shortened(&broken.note, LINE), next.unwrap_or_default()])
}

pub(super) fn repeating(text: &Text, cadence: &Cadence, first: &Promise) -> Told {
    let said = &text.timeline.promises;
    let rule = text.rule(&cadence.rule);
    let until = text.shortened(&text.until(&cadence.until), VALUE);
    let words = text.shortened(&cadence.words, LINE);
    Told::of(said.repeating(&rule, &until, &words))
        .with(text, [said.at(&text.time(cadence.at)), said.first(&due(text, first))])
}

pub(super) fn repeating_ended(text: &Text, cadence: CadenceId, before: &[Image]) -> Told {
    let said = &text.timeline.promises;
    let words = match was(before, RecordRef::Cadence(cadence)) {
        Some(Record::Cadence(old)) => old.words.as_str(),
        _ => "",
    };
    with_words(text, words, |words| said.repeating_ended(words), said.repeating_ended_alone())
}
