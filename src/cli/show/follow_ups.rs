//! What follows a case up, as lines of plain text and as JSON.

use crate::cli::values::{Amount, moment};
use crate::domain::win_back::{self, WinBackState, is_wanted_after};
use crate::domain::{Again, CheckBack, PlanB, PlanBState, WinBackStep};
use crate::logbook::pages::CasePage;
use crate::text::Text;
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

/// The Plan B of a case, a line each.
pub(super) fn plan_b(text: &Text, page: &CasePage, now: NaiveDateTime) -> Vec<String> {
    page.plan_b.as_ref().map(|plan| plan_lines(text, plan, now)).unwrap_or_default()
}

/// A Plan B, a line each.
pub(in crate::cli) fn plan_lines(text: &Text, plan: &PlanB, now: NaiveDateTime) -> Vec<String> {
    let words = &text.follow_ups.plan_b;
    let mut lines = Vec::new();
    if !is_only_elsewhere(plan) {
        lines.push(words.on(plan.day, &text.full_day(plan.due), &plan.words));
    }
    lines.extend(plan.budget.map(|budget| words.budget(&text.money(budget))));
    match &plan.state {
        PlanBState::Prepared => {}
        PlanBState::NotDone(..) if is_only_elsewhere(plan) => {}
        PlanBState::Done(ending) => {
            lines.push(words.was_done(&text.day_time(ending.at.local(), now), &ending.note));
        }
        PlanBState::NotDone(ending, _) => {
            lines.push(words.was_not_done(&text.day_time(ending.at.local(), now), &ending.note));
        }
    }
    if let Some(elsewhere) = plan.elsewhere() {
        lines.push(words.elsewhere(&elsewhere.who, &elsewhere.when));
        lines.push(match elsewhere.told {
            Some(told) => words.was_told(&text.day_time(told.local(), now)),
            None => words.not_told().to_owned(),
        });
    }
    lines
}

/// Whether none was ever prepared, and all there is to tell is who has it instead.
fn is_only_elsewhere(plan: &PlanB) -> bool {
    matches!(&plan.state, PlanBState::NotDone(ending, Some(_)) if ending.at == plan.prepared)
}

/// What the customer answered after the fix, a line each.
pub(super) fn answers(text: &Text, page: &CasePage, now: NaiveDateTime) -> Vec<String> {
    page.answers.iter().map(|answer| answer_line(text, answer, now)).collect()
}

/// An answer as one line.
pub(in crate::cli) fn answer_line(text: &Text, answer: &CheckBack, now: NaiveDateTime) -> String {
    let words = &text.follow_ups.answer;
    let mut parts = vec![words.told(answer.satisfied, answer.again)];
    if !answer.left_undone.is_empty() {
        parts.push(words.undone(&answer.left_undone));
    }
    if !answer.feels.is_empty() {
        parts.push(words.feels_now(&answer.feels));
    }
    if answer.is_second_chance() {
        parts.push(words.second_chance().to_owned());
    }
    if !answer.words.is_empty() {
        parts.push(answer.words.clone());
    }
    let when = text.day_time_start(answer.at.local(), now);
    text.cli.show.line(&when, &text.one_by_one(&parts))
}

/// How the words to a customer we lost stand, a line each.
pub(super) fn win_backs(text: &Text, page: &CasePage, now: NaiveDateTime) -> Vec<String> {
    let words = &text.follow_ups.win_back;
    let told = |state: WinBack| match state.state {
        "done" => words.done().to_owned(),
        "skipped" => words.skipped().to_owned(),
        "lapsed" => words.lapsed().to_owned(),
        _ => words.due(&text.day(state.due, now.date())),
    };
    let all = WinBackStep::ALL.into_iter().filter_map(|step| Some((step, of(page, step, now)?)));
    all.map(|(step, state)| text.cli.show.line(words.step(step), &told(state))).collect()
}

/// A Plan B as JSON.
#[derive(Serialize)]
pub(in crate::cli) struct PlanBReport<'a> {
    day: u32,
    due: NaiveDate,
    words: &'a str,
    budget: Option<Amount>,
    state: &'static str,
    ended: Option<String>,
    note: Option<&'a str>,
    elsewhere: Option<ElsewhereReport<'a>>,
}

#[derive(Serialize)]
struct ElsewhereReport<'a> {
    who: &'a str,
    when: &'a str,
    told: Option<String>,
}

/// An answer as JSON.
#[derive(Serialize)]
pub(in crate::cli) struct AnswerReport<'a> {
    satisfied: u8,
    again: Again,
    left_undone: &'a str,
    words: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    feels: &'a str,
    at: String,
    who: &'a str,
    second_chance: bool,
}

/// A word to a customer we lost as JSON.
#[derive(Serialize)]
pub(super) struct WinBack {
    days: u32,
    due: NaiveDate,
    state: &'static str,
}

/// The Plan B of a case.
pub(in crate::cli) fn plan_report(plan: &PlanB) -> PlanBReport<'_> {
    let (state, ending) = match &plan.state {
        PlanBState::Prepared => ("prepared", None),
        PlanBState::Done(ending) => ("done", Some(ending)),
        PlanBState::NotDone(ending, _) => ("not_done", Some(ending)),
    };
    PlanBReport {
        day: plan.day,
        due: plan.due,
        words: &plan.words,
        budget: plan.budget.map(Amount::from),
        state,
        ended: ending.map(|ending| moment(ending.at)),
        note: ending.map(|ending| ending.note.as_str()),
        elsewhere: plan.elsewhere().map(|elsewhere| ElsewhereReport {
            who: &elsewhere.who,
            when: &elsewhere.when,
            told: elsewhere.told.map(moment),
        }),
    }
}

/// An answer.
pub(in crate::cli) fn answer_report(answer: &CheckBack) -> AnswerReport<'_> {
    AnswerReport {
        satisfied: answer.satisfied,
        again: answer.again,
        left_undone: &answer.left_undone,
        words: &answer.words,
        feels: &answer.feels,
        at: moment(answer.at),
        who: &answer.who,
        second_chance: answer.is_second_chance(),
    }
}

/// The words to a customer we lost; none in a case that ended in another way, or when they want to
/// be left alone.
pub(super) fn win_back_reports(page: &CasePage, now: NaiveDateTime) -> Vec<WinBack> {
    WinBackStep::ALL.into_iter().filter_map(|step| of(page, step, now)).collect()
}

fn of(page: &CasePage, step: WinBackStep, now: NaiveDateTime) -> Option<WinBack> {
    let closing = page.case.closing.as_ref().filter(|closing| is_wanted_after(closing.outcome))?;
    if page.customer.do_not_contact {
        return None;
    }
    let (marks, messages) = (&page.win_backs, &page.messages);
    let state = match win_back::state(step, closing, marks, messages, now.date()) {
        WinBackState::Ahead => "ahead",
        WinBackState::Done => "done",
        WinBackState::Skipped => "skipped",
        WinBackState::Lapsed => "lapsed",
    };
    Some(WinBack { days: step.days(), due: step.due(closing.at), state })
}
