//! `amends prevent`, `prevention` and `cause`: why it could happen, and what is done so that it does
//! not come back.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::{kinds, values};
use crate::domain::{
    CaseDraft, CaseNumber, PreventionDraft, PreventionId, PreventionKind, RecordKind, tidy,
};
use crate::domain::{Field, Problem, ProblemKind};
use crate::logbook::LogbookError;
use crate::text::help;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use serde::Serialize;

/// What `amends prevent` takes.
#[derive(Debug, Args)]
pub struct PreventOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// What is done.
    #[arg(long, value_name = help::TEXT, help = help::PREVENT_WHAT)]
    what: String,
    /// Who does it.
    #[arg(long, value_name = help::NAME, default_value = "", hide_default_value = true)]
    #[arg(help = help::PREVENT_WHO)]
    who: String,
    /// By which day.
    #[arg(long, value_name = help::DAY, help = help::PREVENT_DUE)]
    due: String,
    /// What sort of action it is.
    #[arg(long, value_parser = kinds::prevention(), help = help::PREVENT_KIND)]
    kind: Option<PreventionKind>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// What `amends prevention` takes.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct PreventionOptions {
    /// What to do.
    #[command(subcommand)]
    deed: PreventionDeed,
}

/// What to do with a prevention.
#[derive(Debug, Subcommand)]
enum PreventionDeed {
    /// It is done.
    #[command(about = help::PREVENTION_DONE, after_help = help::PREVENTION_DONE_AFTER)]
    Done(StepOptions),
    /// It is to do again.
    #[command(about = help::PREVENTION_TO_DO, after_help = help::PREVENTION_TO_DO_AFTER)]
    ToDo(StepOptions),
}

/// What `amends prevention done` and `to-do` take.
#[derive(Debug, Args)]
struct StepOptions {
    /// Which prevention.
    #[arg(value_name = help::PREVENTION, value_parser = values::prevention)]
    #[arg(help = help::PREVENTION_NAME)]
    prevention: PreventionId,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// What `amends cause` takes.
#[derive(Debug, Args)]
pub struct CauseOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// Why it could happen.
    #[arg(long, value_name = help::TEXT, help = help::EDIT_CAUSE)]
    words: String,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Decided {
    prevention: String,
}

#[derive(Serialize)]
struct Stands {
    case: String,
    prevention: String,
    due: NaiveDate,
    done: Option<String>,
}

#[derive(Serialize)]
struct Explained {
    case: String,
    cause: String,
}

/// Decides on a prevention.
pub(super) fn prevent(session: &Session, options: &PreventOptions) -> Result<Reply, Failure> {
    values::needed_line(session.text, "--what", &options.what)?;
    let today = session.now().today();
    let draft = PreventionDraft {
        id: None,
        kind: options.kind.unwrap_or_default(),
        what: options.what.clone(),
        who: options.who.clone(),
        due: options.due.clone(),
    };
    let problems = draft.problems(today);
    if !problems.is_empty() {
        return Err(Failure::Invalid(problems));
    }
    let mut opened = session.open()?;
    let case = session.case(&opened.log, options.case)?;
    let id = opened.log.save_prevention(case, &draft)?;
    if options.json {
        return Reply::json(&Decided { prevention: id.to_string() });
    }
    let prevention = opened.log.prevention(id)?;
    let by =
        session.text.case.prevent.by(&prevention.who, &session.text.day(prevention.due, today));
    Ok(Reply::text(&session.text.cli.deeds.decided(&prevention.what, &by)))
}

/// Says that a prevention is done, or to do again.
pub(super) fn run(session: &Session, options: &PreventionOptions) -> Result<Reply, Failure> {
    let (options, is_done) = match &options.deed {
        PreventionDeed::Done(options) => (options, true),
        PreventionDeed::ToDo(options) => (options, false),
    };
    let words = &session.text.cli.deeds;
    let id = options.prevention;
    let mut opened = session.open()?;
    opened.log.set_prevention_done(id, is_done).map_err(|error| match error {
        LogbookError::NotFound(RecordKind::Prevention) => {
            Failure::refused(words.no_prevention(&id.to_string()))
        }
        other => other.into(),
    })?;
    let prevention = opened.log.prevention(id)?;
    if options.json {
        return Reply::json(&Stands {
            case: opened.log.case(prevention.case)?.number.to_string(),
            prevention: id.to_string(),
            due: prevention.due,
            done: prevention.done.map(values::moment),
        });
    }
    let what = &prevention.what;
    Ok(Reply::text(&if is_done { words.prevented(what) } else { words.to_do_again(what) }))
}

/// Writes down why it could happen.
pub(super) fn cause(session: &Session, options: &CauseOptions) -> Result<Reply, Failure> {
    if tidy::is_blank(&options.words) {
        let problem = Problem::new(Field::Cause, ProblemKind::Missing);
        return Err(Failure::Invalid(vec![problem]));
    }
    let mut opened = session.open()?;
    let id = session.case(&opened.log, options.case)?;
    let case = opened.log.case(id)?;
    let mistake = opened.log.mistake(case.mistake)?;
    let draft = CaseDraft { cause: options.words.clone(), ..CaseDraft::of(&case, &mistake) };
    opened.log.save_case(&draft)?;
    let cause = opened.log.mistake(case.mistake)?.cause;
    let number = options.case.to_string();
    if options.json {
        return Reply::json(&Explained { case: number, cause });
    }
    Ok(Reply::text(&session.text.cli.deeds.cause_noted(&number)))
}
