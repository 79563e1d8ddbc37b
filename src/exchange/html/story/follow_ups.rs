//! What follows a case up, as lines of its story: Plan B, check-backs, and words to those we lost.

use super::{Done, Teller};
use crate::domain::CaseFile;
use crate::domain::{PlanB, PlanBState, WinBackEnd};

/// Adds the lines.
pub(super) fn tell(teller: &mut Teller<'_>, story: &CaseFile) -> Done {
    if let Some(plan) = &story.plan_b {
        plan_b(teller, plan)?;
    }
    for answer in &story.answers {
        let again = teller.words.name("again", answer.again)?;
        let satisfied = answer.satisfied.to_string();
        let facts = teller.facts(&[
            ("satisfied", &satisfied),
            ("again", again),
            ("left_undone", &answer.left_undone),
            ("feels", &answer.feels),
        ])?;
        let (by, who) = (String::new(), answer.who.as_str());
        teller.line(answer.at, 4, "checked_back", by, who, &answer.words, facts)?;
    }
    for mark in &story.win_backs {
        let by = teller.words.name("win_back", mark.step)?.to_owned();
        let what = match mark.end {
            WinBackEnd::Done => "win_back_done",
            WinBackEnd::Skipped => "win_back_skipped",
        };
        teller.line(mark.at, 8, what, by, &mark.who, &mark.note, Vec::new())?;
    }
    Ok(())
}

fn plan_b(teller: &mut Teller<'_>, plan: &PlanB) -> Done {
    let due = (teller.words.day)(plan.due);
    let budget = plan.budget.map(|budget| (teller.words.money)(budget)).unwrap_or_default();
    let facts = teller.facts(&[("due", &due), ("budget", &budget)])?;
    let none = String::new;
    teller.line(plan.prepared, 4, "plan_b", none(), "", &plan.words, facts)?;
    match &plan.state {
        PlanBState::Prepared => {}
        PlanBState::Done(ending) => {
            teller.line(ending.at, 4, "plan_b_done", none(), "", &ending.note, Vec::new())?;
        }
        PlanBState::NotDone(ending, _) => {
            teller.line(ending.at, 4, "plan_b_not_done", none(), "", &ending.note, Vec::new())?;
        }
    }
    if let Some(elsewhere) = plan.elsewhere()
        && let Some(told) = elsewhere.told
    {
        let facts = teller.facts(&[("when", &elsewhere.when)])?;
        teller.line(told, 6, "elsewhere", none(), "", &elsewhere.who, facts)?;
    }
    Ok(())
}
