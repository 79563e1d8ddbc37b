//! `amends plan-b`: what we will do if a case is not fixed in time, and what became of that.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::show::follow_ups::plan_report;
use super::values;
use crate::domain::plan_b::PlanBEndDraft;
use crate::domain::{CaseId, CaseNumber, ElsewhereDraft, PlanBDraft, PlanBEnd};
use crate::logbook::Logbook;
use crate::text::help;
use clap::{ArgGroup, Args};

/// What `amends plan-b` takes.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("deed").required(true).args(["words", "done", "not_done", "elsewhere"]))]
pub struct PlanBOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// What we will do.
    #[arg(long, value_name = help::TEXT, requires = "day", help = help::PLAN_B_WORDS)]
    words: Option<String>,
    /// On which day.
    #[arg(long, value_name = help::NUMBER, requires = "words", help = help::PLAN_B_DAY)]
    day: Option<String>,
    /// What it may cost.
    #[arg(long, value_name = help::AMOUNT, requires = "words", help = help::PLAN_B_BUDGET)]
    budget: Option<String>,
    /// What was done.
    #[arg(long, value_name = help::TEXT, help = help::PLAN_B_DONE)]
    done: Option<String>,
    /// Whether that is the fix.
    #[arg(long, requires = "done", help = help::PLAN_B_FIX)]
    fix: bool,
    /// Why it is not done.
    #[arg(long, value_name = help::TEXT, help = help::PLAN_B_NOT_DONE)]
    not_done: Option<String>,
    /// Who has it instead.
    #[arg(long, value_name = help::NAME, requires = "when", help = help::PLAN_B_ELSEWHERE)]
    elsewhere: Option<String>,
    /// When they can have it.
    #[arg(long, value_name = help::TEXT, requires = "elsewhere", help = help::PLAN_B_WHEN)]
    when: Option<String>,
    /// Whether the customer was told.
    #[arg(long, requires = "elsewhere", help = help::PLAN_B_TOLD)]
    told: bool,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// Prepares the Plan B of a case, or says what became of it.
pub(super) fn run(session: &Session, options: &PlanBOptions) -> Result<Reply, Failure> {
    let mut opened = session.open()?;
    let case = session.open_case(&opened.log, options.case)?;
    act(&mut opened.log, case, options)?;
    let plan = opened.log.plan_b(case)?;
    if options.json {
        return Reply::json(&plan.as_ref().map(plan_report));
    }
    let Some(plan) = plan else { return Ok(Reply::text("")) };
    let now = session.now().local();
    Ok(Reply::text(&super::show::follow_ups::plan_lines(session.text, &plan, now).join("\n")))
}

fn act(log: &mut Logbook, case: CaseId, options: &PlanBOptions) -> Result<(), Failure> {
    let end =
        |how, words: &str| PlanBEndDraft { how, words: words.to_owned(), is_fix: options.fix };
    if let Some(words) = &options.done {
        log.end_plan_b(case, &end(PlanBEnd::Done, words))?;
    } else if let Some(why) = &options.not_done {
        log.end_plan_b(case, &end(PlanBEnd::NotDone, why))?;
    } else if let Some(who) = &options.elsewhere {
        let when = options.when.clone().unwrap_or_default();
        let draft = ElsewhereDraft { who: who.clone(), when, is_told: options.told };
        log.point_elsewhere(case, &draft)?;
    } else {
        let draft = PlanBDraft {
            day: options.day.clone().unwrap_or_default(),
            words: options.words.clone().unwrap_or_default(),
            budget: options.budget.clone().unwrap_or_default(),
        };
        log.prepare_plan_b(case, &draft)?;
    }
    Ok(())
}
