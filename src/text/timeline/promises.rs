//! What is told of promises: given, corrected, moved, ended, and repeating ones.

use super::{LINE, Told, changes, quoted, story_day, story_time, was, with_words};
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
    let by = promise.channel.map(|channel| text.by_channel(channel)).unwrap_or_default();
    with_words(text, "Promised", &promise.words)
        .with([format!("Due {}", due(text, promise)), by.to_owned()])
}

pub(super) fn corrected(
    text: &Text,
    promise: PromiseId,
    words: &str,
    due: Due,
    before: &[Image],
) -> Told {
    let told = with_words(text, "Promise corrected", words);
    match promise_was(before, promise) {
        Some(old) => told.with(changes::promise(
            text,
            (&old.words, &text.full_day_time(old.due.at())),
            (words, &text.full_day_time(due.at())),
        )),
        None => told.with([format!("Due {}", text.full_day_time(due.at()))]),
    }
}

/// The words are those of the next date where the promise itself is not at hand: the dates of a
/// repeating promise say the same.
pub(super) fn ended(text: &Text, lead: &str, end: &EndPromise, before: &[Image]) -> Told {
    // A date that came into being with its end is told of by the deed itself.
    let old = promise_was(before, end.promise).or(end.dates.last());
    let words = old.or(end.next.as_ref()).map(|promise| promise.words.as_str()).unwrap_or_default();
    let was_due = old.map(|old| format!("Was due {}", due(text, old))).unwrap_or_default();
    let next = end.next.as_ref().map(|next| format!("Next {}", due(text, next)));
    with_words(text, lead, words).with([
        was_due,
        text.shortened(&end.note, LINE),
        next.unwrap_or_default(),
    ])
}

pub(super) fn moved(text: &Text, end: &EndPromise, to: &Promise, before: &[Image]) -> Told {
    let old = promise_was(before, end.promise).or(end.dates.last());
    let is_broken = old.is_some_and(|old| {
        let ending = Ending { at: end.at, note: String::new() };
        matches!(old.state_when_moved(ending), PromiseState::Broken(_))
    });
    let lead = if is_broken { "Promise broken, and moved" } else { "Promise moved" };
    let was_due = old.map(|old| format!("Was due {}", due(text, old))).unwrap_or_default();
    let new_due = story_time(text, to.due.at(), end.at.local());
    Told::new(lead, format!("to {new_due}: {}", text.shortened(&to.words, LINE)))
        .with([was_due, text.shortened(&end.note, LINE)])
}

/// All missed dates of a repeating promise at once: how many, the first and the last.
pub(super) fn dates_broken(text: &Text, broken: &BreakDates, before: &[Image]) -> Told {
    let open = broken.open.iter().filter_map(|id| promise_was(before, *id));
    let dates: Vec<&Promise> = open.chain(&broken.dates).collect();
    let count = broken.open.len().saturating_add(broken.dates.len());
    let count = text.counted(u64::try_from(count).unwrap_or(u64::MAX), "time", "times");
    let any = dates.first().copied().or(broken.next.as_ref());
    let words = any.map(|date| date.words.as_str()).unwrap_or_default();
    let told = broken.at.local();
    let on = |date: &&Promise| story_day(text, date.due.date(), told.date());
    let span = match (dates.first().map(on), dates.last().map(on)) {
        (Some(first), Some(last)) if first != last => format!("From {first} to {last}"),
        (Some(first), _) => format!("Was due {first}"),
        _ => String::new(),
    };
    let next = broken.next.as_ref().map(|next| format!("Next {}", due(text, next)));
    with_words(text, &format!("Promise broken {count}"), words).with([
        span,
        text.shortened(&broken.note, LINE),
        next.unwrap_or_default(),
    ])
}

pub(super) fn repeating(text: &Text, cadence: &Cadence, first: &Promise) -> Told {
    let rule = text.rule(&cadence.rule);
    let until = text.shortened(&text.until(&cadence.until), super::VALUE);
    let words = text.shortened(&cadence.words, LINE);
    Told::new("Promised", format!("{rule} {until}: {words}"))
        .with([format!("At {}", text.time(cadence.at)), format!("First {}", due(text, first))])
}

pub(super) fn repeating_ended(text: &Text, cadence: CadenceId, before: &[Image]) -> Told {
    let words = match was(before, RecordRef::Cadence(cadence)) {
        Some(Record::Cadence(old)) => old.words.as_str(),
        _ => "",
    };
    with_words(text, "Repeating promise ended", words)
}

/// A promise as the object of a sentence, by the words that are at hand.
pub(super) fn named(text: &Text, words: Option<&str>) -> String {
    match words.filter(|words| !words.is_empty()) {
        Some(words) => format!("the promise {}", quoted(text, words, super::VALUE)),
        None => "the promise".to_owned(),
    }
}

/// A promise that ends as the object of a sentence, by the words of the dates beside it.
pub(super) fn ending(text: &Text, end: &EndPromise) -> String {
    let words = end.next.as_ref().or(end.dates.last()).map(|date| date.words.as_str());
    named(text, words)
}

/// A repeating promise whose missed dates end, as the object of a sentence.
pub(super) fn breaking(text: &Text, broken: &BreakDates) -> String {
    let words = broken.next.as_ref().or(broken.dates.first()).map(|date| date.words.as_str());
    named(text, words)
}
