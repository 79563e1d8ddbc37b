//! What is told of what follows a case up: Plan B, check-backs, and words to those we lost.

use super::{LINE, Told, VALUE, fact, was, with_words};
use crate::domain::{
    Again, CaseId, CheckBack, PlanB, PlanBState, Record, RecordRef, WinBack, WinBackEnd,
    WinBackStep,
};
use crate::logbook::deed::Image;
use crate::text::Text;

fn plan_was(before: &[Image], case: CaseId) -> Option<&PlanB> {
    match was(before, RecordRef::PlanB(case)) {
        Some(Record::PlanB(plan)) => Some(plan),
        _ => None,
    }
}

pub(super) fn prepared(text: &Text, plan: &PlanB, before: &[Image]) -> Told {
    let words = &text.timeline.follow_ups;
    let known = plan_was(before, plan.case).is_some_and(PlanB::is_prepared);
    let what = text.shortened(&plan.words, LINE);
    let told = if known { words.changed(&what) } else { words.prepared(&what) };
    let budget = plan.budget.map(|money| text.follow_ups.plan_b.budget(&text.money(money)));
    Told::of(told)
        .with(text, [words.on_day(plan.day, &text.full_day(plan.due)), budget.unwrap_or_default()])
}

pub(super) fn removed(text: &Text, case: CaseId, before: &[Image]) -> Told {
    let words = &text.timeline.follow_ups;
    let what = plan_was(before, case).map(|plan| plan.words.as_str()).unwrap_or_default();
    with_words(text, what, |what| words.taken_out(what), words.taken_out_alone())
}

pub(super) fn ended(text: &Text, plan: &PlanB, is_fix: bool) -> Told {
    let words = &text.timeline.follow_ups;
    let told = match &plan.state {
        PlanBState::Prepared => Told::of(words.plan_b()),
        PlanBState::Done(ending) => Told::of(words.done(&text.shortened(&ending.note, LINE))),
        PlanBState::NotDone(ending, _) => {
            Told::of(words.not_done(&text.shortened(&ending.note, LINE)))
        }
    };
    let fix = if is_fix { words.is_fix() } else { "" };
    told.with(text, [words.it_was(&text.shortened(&plan.words, VALUE)), fix.to_owned()])
}

pub(super) fn elsewhere(text: &Text, plan: &PlanB) -> Told {
    let words = &text.timeline.follow_ups;
    let Some(elsewhere) = plan.elsewhere() else { return Told::of(words.plan_b()) };
    let who = text.shortened(&elsewhere.who, LINE);
    let told = match elsewhere.told {
        Some(_) => words.told_elsewhere(&who),
        None => words.found_elsewhere(&who),
    };
    Told::of(told).with(text, [text.shortened(&elsewhere.when, LINE)])
}

pub(super) fn answered(text: &Text, answer: &CheckBack, before: &[Image]) -> Told {
    let (words, answers) = (&text.timeline.follow_ups, &text.follow_ups.answer);
    let was_known = was(before, RecordRef::CheckBack(answer.id)).is_some();
    let told = match (was_known, answer.again) {
        (false, Again::Yes) => words.answer_yes(answer.satisfied),
        (false, Again::Unsure) => words.answer_unsure(answer.satisfied),
        (false, Again::No) => words.answer_no(answer.satisfied),
        (true, Again::Yes) => words.answer_yes_corrected(answer.satisfied),
        (true, Again::Unsure) => words.answer_unsure_corrected(answer.satisfied),
        (true, Again::No) => words.answer_no_corrected(answer.satisfied),
    };
    let undone = match answer.left_undone.as_str() {
        "" => String::new(),
        undone => answers.undone(&text.shortened(undone, LINE)),
    };
    let reopened = was(before, RecordRef::Case(answer.case)).is_some();
    let chance = match (answer.is_second_chance(), reopened) {
        (true, true) => words.reopened(),
        (true, false) => answers.second_chance(),
        (false, _) => "",
    };
    let said = text.shortened(&answer.words, LINE);
    let feels = fact(text, &answer.feels, LINE, |now| answers.feels_now(now));
    Told::of(told).with(text, [chance.to_owned(), said, feels, undone])
}

pub(super) fn win_back(text: &Text, mark: &WinBack) -> Told {
    let words = &text.timeline.follow_ups;
    let note = text.shortened(&mark.note, LINE);
    Told::of(match (mark.end, mark.step, note.as_str()) {
        (WinBackEnd::Done, WinBackStep::Month, "") => words.asked_month_alone().to_owned(),
        (WinBackEnd::Done, WinBackStep::Quarter, "") => words.asked_quarter_alone().to_owned(),
        (WinBackEnd::Done, WinBackStep::Year, "") => words.asked_year_alone().to_owned(),
        (WinBackEnd::Done, WinBackStep::Month, note) => words.asked_month(note),
        (WinBackEnd::Done, WinBackStep::Quarter, note) => words.asked_quarter(note),
        (WinBackEnd::Done, WinBackStep::Year, note) => words.asked_year(note),
        (WinBackEnd::Skipped, WinBackStep::Month, why) => words.skipped_month(why),
        (WinBackEnd::Skipped, WinBackStep::Quarter, why) => words.skipped_quarter(why),
        (WinBackEnd::Skipped, WinBackStep::Year, why) => words.skipped_year(why),
    })
}
