//! What is told of concessions and preventions.

use super::{LINE, Told, VALUE, changes, was, with_words};
use crate::domain::{Concession, ConcessionForm, ConcessionId, Prevention, Record, RecordRef};
use crate::logbook::deed::Image;
use crate::text::Text;

pub(super) fn added(text: &Text, line: &Concession) -> Told {
    let what = text.shortened(&line.what, LINE);
    let cost = (line.real_cost != line.face_value)
        .then(|| format!("Costs us {}", text.money(line.real_cost)));
    // For a waived fee the form says it already.
    let nature = text.nature(line.nature);
    let nature = if nature == text.form(line.form) { "" } else { nature };
    let told = if line.form == ConcessionForm::Redo {
        done_again(text, line)
    } else {
        let rest = format!("{}{}: {what}", worth(text, line), state(text, line));
        Told::new(text.form(line.form), rest)
    };
    told.with([nature.to_owned(), cost.unwrap_or_default()])
}

/// What it is worth, as it follows the name of its form: "Refund of $46.00", "Gift worth $5.00".
fn worth(text: &Text, line: &Concession) -> String {
    let value = text.money(line.face_value);
    match line.form {
        ConcessionForm::WaivedFee => value,
        ConcessionForm::Refund | ConcessionForm::Discount | ConcessionForm::Voucher => {
            format!("of {value}")
        }
        ConcessionForm::Gift
        | ConcessionForm::Redo
        | ConcessionForm::Upgrade
        | ConcessionForm::Time => format!("worth {value}"),
    }
}

/// Work is not handed over like a thing: it was done again, or is still to be.
fn done_again(text: &Text, line: &Concession) -> Told {
    let what = text.shortened(&line.what, LINE);
    let worth = worth(text, line);
    if line.received.is_some() || line.given.is_some() && !line.is_burden() {
        return Told::new("Did it again,", format!("{worth}: {what}"));
    }
    let left = left_to_do(text, line).map(|left| format!(", {left}")).unwrap_or_default();
    Told::new("To be done again,", format!("{worth}{left}: {what}"))
}

/// How far it has come on its way to the customer, and what they would have to do for it.
fn state(text: &Text, line: &Concession) -> String {
    if line.received.is_some() {
        return " received".to_owned();
    }
    let given = if line.given.is_some() { " given" } else { ", not given yet" };
    match left_to_do(text, line) {
        Some(left) => format!("{given}, {left}"),
        None if line.given.is_some() => format!("{given}, nothing left to claim"),
        None => given.to_owned(),
    }
}

/// What they would have to do for it, and until when.
fn left_to_do(text: &Text, line: &Concession) -> Option<String> {
    let must_do = text.shortened(&line.must_do, VALUE);
    let until = line.expires.map(|day| format!("until {}", text.full_day(day)));
    match (must_do.is_empty(), until) {
        (true, until) => until,
        (false, None) => Some(format!("they must {must_do}")),
        (false, Some(until)) => Some(format!("they must {must_do} {until}")),
    }
}

pub(super) fn edited(text: &Text, line: &Concession, before: &[Image]) -> Told {
    let what = text.shortened(&line.what, LINE);
    let Some(Record::Concession(old)) = was(before, RecordRef::Concession(line.id)) else {
        return Told::new("Corrected", format!("a concession: {what}"));
    };
    let changed = changes::concession(text, old, line);
    match (old.given, line.given, old.received, line.received) {
        (_, _, None, Some(day)) => {
            let told = if line.form == ConcessionForm::Redo {
                done_again(text, line)
            } else {
                let rest = format!("{} received: {what}", worth(text, line));
                Told::new(text.form(line.form), rest)
            };
            told.with([format!("On {}", text.full_day(day))])
        }
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
