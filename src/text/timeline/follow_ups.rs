//! What is told of what follows a case up: Plan B, check-backs, and words to those we lost.

use super::{LINE, Told, VALUE, was, with_words};
use crate::domain::{CaseId, CheckBack, PlanB, PlanBState, Record, RecordRef, WinBack, WinBackEnd};
use crate::logbook::deed::{Deed, Image};
use crate::text::Text;
use crate::text::format::lowered;

fn plan_was(before: &[Image], case: CaseId) -> Option<&PlanB> {
    match was(before, RecordRef::PlanB(case)) {
        Some(Record::PlanB(plan)) => Some(plan),
        _ => None,
    }
}

pub(super) fn prepared(text: &Text, plan: &PlanB, before: &[Image]) -> Told {
    let known = plan_was(before, plan.case).is_some_and(PlanB::is_prepared);
    let lead = if known { "Plan B changed" } else { "Plan B prepared" };
    let budget = plan.budget.map(|money| text.follow_ups.plan_b.budget(&text.money(money)));
    with_words(text, lead, &plan.words).with([
        format!("On day {}, {}", plan.day, text.full_day(plan.due)),
        budget.unwrap_or_default(),
    ])
}

pub(super) fn removed(text: &Text, case: CaseId, before: &[Image]) -> Told {
    let words = plan_was(before, case).map(|plan| plan.words.as_str()).unwrap_or_default();
    with_words(text, "Plan B taken out", words)
}

pub(super) fn ended(text: &Text, plan: &PlanB, is_fix: bool) -> Told {
    let (lead, note) = match &plan.state {
        PlanBState::Prepared => ("Plan B", ""),
        PlanBState::Done(ending) => ("Plan B done", ending.note.as_str()),
        PlanBState::NotDone(ending, _) => ("Plan B not done", ending.note.as_str()),
    };
    let fix = if is_fix { "It is the fix" } else { "" };
    with_words(text, lead, note)
        .with([format!("It was: {}", text.shortened(&plan.words, VALUE)), fix.to_owned()])
}

pub(super) fn elsewhere(text: &Text, plan: &PlanB) -> Told {
    let Some(elsewhere) = plan.elsewhere() else { return Told::new("Plan B", "") };
    let lead = if elsewhere.told.is_some() { "Told who has it" } else { "Found who has it" };
    with_words(text, lead, &elsewhere.who).with([text.shortened(&elsewhere.when, LINE)])
}

pub(super) fn answered(text: &Text, answer: &CheckBack, before: &[Image]) -> Told {
    let words = &text.follow_ups.answer;
    let was_known = was(before, RecordRef::CheckBack(answer.id)).is_some();
    let lead = if was_known { "Answer corrected:" } else { "Checked back:" };
    let told = lowered(&words.told(answer.satisfied, answer.again));
    let undone = match answer.left_undone.as_str() {
        "" => String::new(),
        undone => words.undone(&text.shortened(undone, LINE)),
    };
    let reopened = was(before, RecordRef::Case(answer.case)).is_some();
    let chance = match (answer.is_second_chance(), reopened) {
        (true, true) => "Reopened as a second chance",
        (true, false) => words.second_chance(),
        (false, _) => "",
    };
    Told::new(lead, told).with([chance.to_owned(), text.shortened(&answer.words, LINE), undone])
}

pub(super) fn win_back(text: &Text, mark: &WinBack) -> Told {
    let step = lowered(text.follow_ups.win_back.step(mark.step));
    let lead = match mark.end {
        WinBackEnd::Done => "Asked them back",
        WinBackEnd::Skipped => "Win-back skipped",
    };
    with_words(text, &format!("{lead} {step}"), &mark.note)
}

/// Such a deed as the object of "Undone: …".
pub(super) fn named(deed: &Deed) -> &'static str {
    match deed {
        Deed::PreparePlanB(_) => "the Plan B",
        Deed::RemovePlanB(_) => "taking out the Plan B",
        Deed::EndPlanB { .. } => "the end of Plan B",
        Deed::PointElsewhere(_) => "pointing them elsewhere",
        Deed::AnswerCheckBack { .. } => "the answer to the check-back",
        _ => "the end of a win-back",
    }
}

/// A notice that such a deed was done.
pub(super) fn done(deed: &Deed) -> &'static str {
    match deed {
        Deed::PreparePlanB(_) => "Plan B saved",
        Deed::RemovePlanB(_) => "Plan B taken out",
        Deed::EndPlanB { plan, .. } => match plan.state {
            PlanBState::NotDone(..) => "Plan B marked as not done",
            PlanBState::Prepared | PlanBState::Done(_) => "Plan B done",
        },
        Deed::PointElsewhere(plan) => match plan.elsewhere() {
            Some(elsewhere) if elsewhere.told.is_some() => "They are told who has it",
            _ => "Saved who has it",
        },
        Deed::AnswerCheckBack { answer, .. } if answer.is_second_chance() => {
            "Answer recorded: the case is a second chance"
        }
        Deed::AnswerCheckBack { .. } => "Answer recorded",
        Deed::SettleWinBack(mark) if mark.end == WinBackEnd::Skipped => "Win-back skipped",
        _ => "Win-back done",
    }
}
