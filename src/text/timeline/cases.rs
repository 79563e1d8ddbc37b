//! What is told of a case: logged, corrected, its stages, and its end.

use super::{LINE, Told, changes, quoted, story_time, was};
use crate::domain::{
    Case, CaseId, CausedBy, Closing, Customer, Mistake, Record, RecordRef, Shop, Stage, StageDone,
    StageRecord, Waiting,
};
use crate::logbook::deed::{Image, LogCase};
use crate::text::Text;
use crate::text::format::{capitalized, lowered};

pub(super) fn shop(text: &Text, shop: &Shop, before: &[Image]) -> Told {
    let told = Told::new("Settings saved", "");
    match was(before, RecordRef::Shop) {
        Some(Record::Shop(old)) => told.with(changes::shop(text, old, shop)),
        _ => told,
    }
}

pub(super) fn customer(text: &Text, customer: &Customer, before: &[Image]) -> Told {
    let told =
        Told::new("Corrected", format!("the details of {}", text.shortened(&customer.name, LINE)));
    match was(before, RecordRef::Customer(customer.id)) {
        Some(Record::Customer(old)) => told.with(changes::customer(text, old, customer)),
        _ => told,
    }
}

pub(super) fn logged(text: &Text, logged: &LogCase) -> Told {
    let rest = match &logged.mistake {
        Some(mistake) => text.shortened(&mistake.title, LINE),
        None => quoted(text, &logged.case.words, LINE),
    };
    let owner = text.shortened(&logged.case.owner, super::VALUE);
    let mut whose: Vec<String> =
        logged.mistake.as_ref().and_then(|mistake| cause(text, mistake)).into_iter().collect();
    if !owner.is_empty() {
        whose.push(format!("owned by {owner}"));
    }
    let promised = logged.promise.as_ref().map(|promise| {
        format!(
            "Promised {} by {}",
            quoted(text, &promise.words, super::VALUE),
            story_time(text, promise.due.at(), promise.made.local())
        )
    });
    Told::new("Logged:", rest).with([capitalized(&whose.join(", ")), promised.unwrap_or_default()])
}

/// "caused by a supplier", by name where it is known; none while nobody knows.
fn cause(text: &Text, mistake: &Mistake) -> Option<String> {
    let name = text.shortened(&mistake.caused_by_name, super::VALUE);
    match mistake.caused_by {
        CausedBy::Unknown => None,
        _ if !name.is_empty() => Some(format!("caused by {name}")),
        caused_by => Some(format!("caused by {}", lowered(text.caused_by(caused_by)))),
    }
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
    Told::new("Corrected", "the case").with(changed)
}

fn mistake_changed(text: &Text, mistake: &Mistake, before: &[Image]) -> bool {
    match was(before, RecordRef::Mistake(mistake.id)) {
        Some(Record::Mistake(old)) => !changes::mistake(text, old, mistake).is_empty(),
        _ => false,
    }
}

fn waiting(text: &Text, waiting: &Waiting) -> Told {
    match waiting {
        Waiting::Nobody => Told::new("No longer waiting:", "it is our turn"),
        Waiting::Customer => Told::new("Waiting", "for the customer"),
        Waiting::Other(name) => Told::new("Waiting", format!("for {}", text.shortened(name, LINE))),
    }
}

pub(super) fn stage(text: &Text, record: &StageRecord) -> Told {
    let stage = text.stage(record.stage);
    let words = text.shortened(record.done.words(), LINE);
    let who = text.shortened(&record.who, super::VALUE);
    let by = |verb: &str| if who.is_empty() { String::new() } else { format!("{verb} by {who}") };
    match record.done {
        StageDone::Done(_) => Told::new(format!("{stage}:"), words).with([by("Done")]),
        StageDone::LeftOut(_) => {
            Told::new(format!("{stage} left out:"), words).with([by("Decided")])
        }
    }
}

pub(super) fn stage_cleared(text: &Text, case: CaseId, stage: Stage, before: &[Image]) -> Told {
    let told = Told::new(text.stage(stage), "is to do again");
    match was(before, RecordRef::Stage(case, stage)) {
        Some(Record::Stage(old)) => {
            told.with([format!("It said {}", quoted(text, old.done.words(), LINE))])
        }
        _ => told,
    }
}

pub(super) fn closed(text: &Text, closing: &Closing) -> Told {
    let mut facts = Vec::new();
    if let Some(decline) = &closing.decline {
        facts.push(format!("Reason: {}", text.shortened(&decline.reason, LINE)));
        facts.push(format!("They can ask {}", text.shortened(&decline.ask_next, super::VALUE)));
    }
    if let Some(day) = closing.bought_again {
        facts.push(format!("Bought on {}", text.full_day(day)));
    }
    facts.push(text.shortened(&closing.note, LINE));
    Told::new("Closed:", text.outcome(closing.outcome).replace(": ", ", ")).with(facts)
}
