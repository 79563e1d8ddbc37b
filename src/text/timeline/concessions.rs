//! What is told of concessions and preventions.

use super::{LINE, Told, VALUE, changes, fact, was};
use crate::domain::{
    Concession, ConcessionForm, ConcessionId, Nature, Prevention, Record, RecordRef,
};
use crate::logbook::deed::Image;
use crate::text::Text;

pub(super) fn added(text: &Text, line: &Concession) -> Told {
    let cost = (line.real_cost != line.face_value)
        .then(|| text.timeline.concessions.cost(&text.money(line.real_cost)));
    let nature = match (line.nature, line.form) {
        // The form says it already.
        (Nature::WaivedFee, ConcessionForm::WaivedFee) => "",
        (nature, _) => text.nature(nature),
    };
    told(text, line).with(text, [nature.to_owned(), cost.unwrap_or_default()])
}

/// What it is, how far it has come on its way to the customer, and what they would have to do.
fn told(text: &Text, line: &Concession) -> Told {
    let words = &text.timeline.concessions;
    let Some(concession) = concession(text, line) else { return done_again(text, line) };
    let what = text.shortened(&line.what, LINE);
    if line.received.is_some() {
        return Told::of(words.received(&concession, &what));
    }
    Told::of(match (line.given.is_some(), left_to_do(text, line)) {
        (true, None) => words.given(&concession, &what),
        (true, Some(left)) => words.given_left(&concession, &left, &what),
        (false, None) => words.not_given(&concession, &what),
        (false, Some(left)) => words.not_given_left(&concession, &left, &what),
    })
}

/// A thing with what it is worth: "Refund of $46.00"; none for work, which is not handed over.
fn concession(text: &Text, line: &Concession) -> Option<String> {
    let words = &text.timeline.concessions;
    let worth = text.money(line.face_value);
    match line.form {
        ConcessionForm::Refund => Some(words.refund(&worth)),
        ConcessionForm::WaivedFee => Some(words.waived_fee(&worth)),
        ConcessionForm::Discount => Some(words.discount(&worth)),
        ConcessionForm::Voucher => Some(words.voucher(&worth)),
        ConcessionForm::Gift => Some(words.gift(&worth)),
        ConcessionForm::Upgrade => Some(words.upgrade(&worth)),
        ConcessionForm::Time => Some(words.our_time(&worth)),
        ConcessionForm::Redo => None,
    }
}

/// Work was done again, or is still to be.
fn done_again(text: &Text, line: &Concession) -> Told {
    let words = &text.timeline.concessions;
    let (what, worth) = (text.shortened(&line.what, LINE), text.money(line.face_value));
    if line.received.is_some() || line.given.is_some() && !line.is_burden() {
        return Told::of(words.did_again(&worth, &what));
    }
    Told::of(match left_to_do(text, line) {
        None => words.to_do_again(&worth, &what),
        Some(left) => words.to_do_again_left(&worth, &left, &what),
    })
}

/// What they would have to do for it, and until when.
fn left_to_do(text: &Text, line: &Concession) -> Option<String> {
    let words = &text.timeline.concessions;
    let must_do = text.shortened(&line.must_do, VALUE);
    let until = line.expires.map(|day| text.full_day(day));
    match (must_do.as_str(), until) {
        ("", None) => None,
        ("", Some(day)) => Some(words.until(&day)),
        (what, None) => Some(words.must(what)),
        (what, Some(day)) => Some(words.must_until(what, &day)),
    }
}

pub(super) fn edited(text: &Text, line: &Concession, before: &[Image]) -> Told {
    let words = &text.timeline.concessions;
    let corrected = Told::of(words.corrected(&text.shortened(&line.what, LINE)));
    let Some(Record::Concession(old)) = was(before, RecordRef::Concession(line.id)) else {
        return corrected;
    };
    match (old.given, line.given, old.received, line.received) {
        (_, _, None, Some(day)) => told(text, line).with(text, [words.on(&text.full_day(day))]),
        (None, Some(_), _, _) => added(text, line),
        _ => corrected.with(text, changes::concession(text, old, line)),
    }
}

pub(super) fn removed(text: &Text, line: ConcessionId, before: &[Image]) -> Told {
    let words = &text.timeline.concessions;
    match was(before, RecordRef::Concession(line)) {
        Some(Record::Concession(old)) => {
            let worth = words.form_worth(text.form(old.form), &text.money(old.face_value));
            Told::of(words.taken_out(&text.shortened(&old.what, LINE))).with(text, [worth])
        }
        _ => Told::of(words.taken_out_unknown()),
    }
}

pub(super) fn prevention(text: &Text, prevention: &Prevention) -> Told {
    let words = &text.timeline.concessions;
    Told::of(words.prevention(&text.shortened(&prevention.what, LINE))).with(
        text,
        [
            text.prevention_kind(prevention.kind).to_owned(),
            fact(text, &prevention.who, VALUE, |who| words.prevention_by(who)),
            words.prevention_due(&text.full_day(prevention.due)),
        ],
    )
}

pub(super) fn prevention_edited(text: &Text, prevention: &Prevention, before: &[Image]) -> Told {
    let words = &text.timeline.concessions;
    let what = text.shortened(&prevention.what, LINE);
    let old = match was(before, RecordRef::Prevention(prevention.id)) {
        Some(Record::Prevention(old)) => Some(old),
        _ => None,
    };
    let changed = old.map(|old| changes::prevention(text, old, prevention)).unwrap_or_default();
    let told = match (old.map(|old| old.done.is_some()), prevention.done) {
        (Some(false) | None, Some(_)) => words.prevention_done(&what),
        (Some(true), None) => words.prevention_again(&what),
        _ => words.prevention_corrected(&what),
    };
    Told::of(told).with(text, changed)
}
