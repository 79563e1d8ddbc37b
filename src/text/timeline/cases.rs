//! What is told of a case: logged, corrected, its stages, and its end.

use super::{LINE, Told, VALUE, changes, fact, story_time, was};
use crate::domain::case::Round;
use crate::domain::{
    Case, CaseId, CausedBy, Closing, Customer, Mistake, Outcome, Record, RecordRef, Shop, Stage,
    StageDone, StageRecord, Waiting,
};
use crate::logbook::deed::{Image, LogCase};
use crate::text::{Text, TimelineCasesText};
use std::borrow::Cow;

pub(super) fn shop(text: &Text, shop: &Shop, before: &[Image]) -> Told {
    let told = Told::of(text.timeline.settings_saved());
    match was(before, RecordRef::Shop) {
        Some(Record::Shop(old)) => told.with(text, changes::shop(text, old, shop)),
        _ => told,
    }
}

pub(super) fn customer(text: &Text, customer: &Customer, before: &[Image]) -> Told {
    let name = text.shortened(&customer.name, LINE);
    let told = Told::of(text.timeline.customer_corrected(&name));
    match was(before, RecordRef::Customer(customer.id)) {
        Some(Record::Customer(old)) => told.with(text, changes::customer(text, old, customer)),
        _ => told,
    }
}

pub(super) fn logged(text: &Text, logged: &LogCase) -> Told {
    let words = &text.timeline.cases;
    let told = match &logged.mistake {
        Some(mistake) => words.logged(&text.shortened(&mistake.title, LINE)),
        None => words.logged_words(&text.shortened(&logged.case.words, LINE)),
    };
    let by = logged.mistake.as_ref().and_then(|mistake| cause(text, mistake));
    let owner = text.shortened(&logged.case.owner, VALUE);
    let whose = match (by, owner.as_str()) {
        (None, "") => String::new(),
        (None, owner) => words.owned(owner),
        (Some(by), "") => words.caused(&by),
        (Some(by), owner) => words.caused_owned(&by, owner),
    };
    let promised = logged.promise.as_ref().map(|promise| {
        let due = story_time(text, promise.due.at(), promise.made.local());
        words.promised(&text.shortened(&promise.words, VALUE), &due)
    });
    Told::of(told).with(text, [whose, promised.unwrap_or_default()])
}

/// "by a supplier", by name where it is known; none while nobody knows.
fn cause(text: &Text, mistake: &Mistake) -> Option<Cow<'static, str>> {
    let words = &text.timeline.cases;
    let name = text.shortened(&mistake.caused_by_name, VALUE);
    if !name.is_empty() && mistake.caused_by != CausedBy::Unknown {
        return Some(words.by_name(&name).into());
    }
    let by = match mistake.caused_by {
        CausedBy::Unknown => return None,
        CausedBy::Us => words.by_us(),
        CausedBy::Colleague => words.by_colleague(),
        CausedBy::Supplier => words.by_supplier(),
        CausedBy::Carrier => words.by_carrier(),
        CausedBy::Customer => words.by_customer(),
        CausedBy::Nobody => words.by_nobody(),
    };
    Some(by.into())
}

pub(super) fn corrected(text: &Text, case: &Case, mistake: &Mistake, before: &[Image]) -> Told {
    let mut changed = Vec::new();
    if let Some(Record::Case(old)) = was(before, RecordRef::Case(case.id)) {
        let others = changes::case(text, old, case);
        if old.waiting != case.waiting {
            let is_only_change = others.is_empty() && !mistake_changed(text, mistake, before);
            if is_only_change {
                return waiting(text, &case.waiting);
            }
            changed.push(waiting(text, &case.waiting).line());
        }
        changed.extend(others);
    }
    if let Some(Record::Mistake(old)) = was(before, RecordRef::Mistake(mistake.id)) {
        changed.extend(changes::mistake(text, old, mistake));
    }
    Told::of(text.timeline.cases.corrected()).with(text, changed)
}

fn mistake_changed(text: &Text, mistake: &Mistake, before: &[Image]) -> bool {
    match was(before, RecordRef::Mistake(mistake.id)) {
        Some(Record::Mistake(old)) => !changes::mistake(text, old, mistake).is_empty(),
        _ => false,
    }
}

fn waiting(text: &Text, waiting: &Waiting) -> Told {
    let words = &text.timeline.cases;
    match waiting {
        Waiting::Nobody => Told::of(words.waiting_nobody()),
        Waiting::Customer => Told::of(words.waiting_customer()),
        Waiting::Other(name) => Told::of(words.waiting_other(&text.shortened(name, LINE))),
    }
}

pub(super) fn stage(text: &Text, record: &StageRecord) -> Told {
    let words = &text.timeline.cases;
    let stage = text.stage(record.stage);
    let said = text.shortened(record.done.words(), LINE);
    let by = |said: fn(&TimelineCasesText, &str) -> String| {
        fact(text, &record.who, VALUE, |who| said(words, who))
    };
    match record.done {
        StageDone::Done(_) => {
            let listen = &text.case.listen;
            let told = |label: &str, heard: &str| match said.contains(heard) {
                true => String::new(),
                false => fact(text, heard, VALUE, |heard| listen.said(label, heard)),
            };
            let needs = told(listen.needs_now(), &record.heard.needs);
            let feels = told(listen.feels_now(), &record.heard.feels);
            Told::of(words.stage_done(stage, &said))
                .with(text, [needs, feels, by(TimelineCasesText::stage_done_by)])
        }
        StageDone::LeftOut(_) => Told::of(words.stage_left_out(stage, &said))
            .with(text, [by(TimelineCasesText::stage_left_out_by)]),
    }
}

pub(super) fn stage_cleared(text: &Text, case: CaseId, stage: Stage, before: &[Image]) -> Told {
    let words = &text.timeline.cases;
    let told = Told::of(words.stage_again(text.stage(stage)));
    match was(before, RecordRef::Stage(case, stage)) {
        Some(Record::Stage(old)) => {
            told.with(text, [words.stage_said(&text.shortened(old.done.words(), LINE))])
        }
        _ => told,
    }
}

pub(super) fn closed(text: &Text, closing: &Closing) -> Told {
    let words = &text.timeline.cases;
    let told = match closing.outcome {
        Outcome::BoughtAgain => words.closed_bought_again(),
        Outcome::SaysSo => words.closed_says_so(),
        Outcome::Neutral => words.closed_neutral(),
        Outcome::LostDespiteRecovery => words.closed_lost_despite_recovery(),
        Outcome::Lost => words.closed_lost(),
        Outcome::Declined => words.closed_declined(),
        Outcome::Withdrawn => words.closed_withdrawn(),
        Outcome::GoneQuiet => words.closed_gone_quiet(),
    };
    let mut facts = Vec::new();
    if let Some(decline) = &closing.decline {
        facts.push(words.reason(&text.shortened(&decline.reason, LINE)));
        facts.push(words.ask_next(&text.shortened(&decline.ask_next, VALUE)));
    }
    facts.extend(closing.bought_again.map(|day| words.bought_on(&text.full_day(day))));
    facts.push(text.shortened(&closing.note, LINE));
    Told::of(told).with(text, facts)
}

pub(super) fn reopened(text: &Text, reason: &str, round: Option<Round>) -> Told {
    // Before rounds were kept, whatever was opened again was a second chance.
    let fact = if round.is_none_or(|round| round.is_second_chance) {
        text.follow_ups.answer.second_chance()
    } else {
        text.timeline.cases.closed_by_mistake()
    };
    Told::of(text.timeline.cases.reopened(&text.shortened(reason, LINE)))
        .with(text, [fact.to_owned()])
}
