//! What is told of concessions and preventions.

use super::{LINE, Told, VALUE, changes, was, with_words};
use crate::domain::{Concession, ConcessionForm, ConcessionId, Prevention, Record, RecordRef};
use crate::logbook::deed::Image;
use crate::text::Text;

pub(super) fn added(text: &Text, line: &Concession) -> Told {
    let value = text.money(line.face_value);
    let worth = match line.form {
        ConcessionForm::WaivedFee => value,
        ConcessionForm::Refund | ConcessionForm::Discount | ConcessionForm::Voucher => {
            format!("of {value}")
        }
        ConcessionForm::Gift
        | ConcessionForm::Redo
        | ConcessionForm::Upgrade
        | ConcessionForm::Time => format!("worth {value}"),
    };
    let rest = format!("{worth}{}: {}", state(text, line), text.shortened(&line.what, LINE));
    let cost = (line.real_cost != line.face_value)
        .then(|| format!("Costs us {}", text.money(line.real_cost)));
    // For a waived fee the form says it already.
    let nature = text.nature(line.nature);
    let nature = if nature == text.form(line.form) { "" } else { nature };
    Told::new(text.form(line.form), rest).with([nature.to_owned(), cost.unwrap_or_default()])
}

/// How far it has come on its way to the customer, and what they would have to do for it.
fn state(text: &Text, line: &Concession) -> String {
    if line.received.is_some() {
        return " received".to_owned();
    }
    let given = if line.given.is_some() { " given" } else { " not given yet" };
    let must_do = text.shortened(&line.must_do, VALUE);
    let until = line.expires.map(|day| format!("until {}", text.full_day(day)));
    match (must_do.is_empty(), until) {
        (true, None) if line.given.is_some() => format!("{given}, nothing left to claim"),
        (true, None) => format!(",{given}"),
        (true, Some(until)) => format!("{}, {until}", comma(given, line)),
        (false, None) => format!("{}, they must {must_do}", comma(given, line)),
        (false, Some(until)) => format!("{}, they must {must_do} {until}", comma(given, line)),
    }
}

fn comma(given: &str, line: &Concession) -> String {
    if line.given.is_some() { given.to_owned() } else { format!(",{given}") }
}

pub(super) fn edited(text: &Text, line: &Concession, before: &[Image]) -> Told {
    let what = text.shortened(&line.what, LINE);
    let Some(Record::Concession(old)) = was(before, RecordRef::Concession(line.id)) else {
        return Told::new("Corrected", format!("a concession: {what}"));
    };
    let changed = changes::concession(text, old, line);
    match (old.given, line.given, old.received, line.received) {
        (_, _, None, Some(day)) => Told::new(
            text.form(line.form),
            format!("of {} received: {what}", text.money(line.face_value)),
        )
        .with([format!("On {}", text.full_day(day))]),
        (None, Some(_), _, _) => added(text, line),
        _ => Told::new("Corrected", format!("a concession: {what}")).with(changed),
    }
}

pub(super) fn removed(text: &Text, line: ConcessionId, before: &[Image]) -> Told {
    match was(before, RecordRef::Concession(line)) {
        Some(Record::Concession(old)) => Told::new("Taken out:", text.shortened(&old.what, LINE))
            .with([format!("{} {}", text.form(old.form), text.money(old.face_value))]),
        _ => Told::new("Taken out:", "a concession entered by mistake"),
    }
}

pub(super) fn prevention(text: &Text, prevention: &Prevention) -> Told {
    let who = text.shortened(&prevention.who, VALUE);
    let who = if who.is_empty() { who } else { format!("By {who}") };
    with_words(text, "Decided to prevent it", &prevention.what).with([
        text.prevention_kind(prevention.kind).to_owned(),
        who,
        format!("Due {}", text.full_day(prevention.due)),
    ])
}

pub(super) fn prevention_edited(text: &Text, prevention: &Prevention, before: &[Image]) -> Told {
    let what = text.shortened(&prevention.what, LINE);
    let old = match was(before, RecordRef::Prevention(prevention.id)) {
        Some(Record::Prevention(old)) => Some(old),
        _ => None,
    };
    let changed = old.map(|old| changes::prevention(text, old, prevention)).unwrap_or_default();
    match (old.map(|old| old.done.is_some()), prevention.done) {
        (Some(false) | None, Some(_)) => {
            with_words(text, "Prevention done", &prevention.what).with(changed)
        }
        (Some(true), None) => {
            with_words(text, "Prevention to do again", &prevention.what).with(changed)
        }
        _ => Told::new("Corrected", format!("a prevention: {what}")).with(changed),
    }
}
