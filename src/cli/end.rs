//! `amends keep`, `break`, `release` and `move`: what became of a promise.

use super::failure::Failure;
use super::output::Reply;
use super::promise::told_minute;
use super::session::Session;
use super::values;
use crate::domain::{Due, PromiseDraft, PromiseId, PromiseName, PromiseOf, RecordKind};
use crate::logbook::promises::PromiseEnd;
use crate::logbook::{Logbook, LogbookError};
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// What `amends keep`, `break` and `release` take.
#[derive(Debug, Args)]
pub struct EndOptions {
    /// Which promise.
    #[arg(value_name = help::PROMISE, value_parser = values::promise, help = help::PROMISE_NAME)]
    promise: PromiseName,
    /// A note.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::PROMISE_NOTE)]
    note: String,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// What `amends move` takes.
#[derive(Debug, Args)]
pub struct MoveOptions {
    /// What every end of a promise takes.
    #[command(flatten)]
    end: EndOptions,
    /// To when.
    #[arg(long, value_name = help::WHEN, help = help::MOVE_DUE)]
    due: String,
    /// The new words.
    #[arg(long, value_name = help::TEXT, help = help::MOVE_WORDS)]
    words: Option<String>,
    /// Whether they do not know it yet.
    #[arg(long, help = help::MOVE_UNTOLD)]
    untold: bool,
}

/// What `amends told` takes.
#[derive(Debug, Args)]
pub struct ToldOptions {
    /// Which promise.
    #[arg(value_name = help::PROMISE, value_parser = values::given_promise, help = help::TOLD_NAME)]
    promise: PromiseId,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Told {
    case: Option<String>,
    promise: String,
    told: bool,
}

#[derive(Serialize)]
struct Ended {
    case: Option<String>,
    state: &'static str,
    next: Option<Next>,
}

#[derive(Serialize)]
struct Next {
    promise: String,
    due: String,
}

/// Ends the promise.
pub(super) fn run(
    session: &Session,
    options: &EndOptions,
    how: PromiseEnd,
) -> Result<Reply, Failure> {
    let mut opened = session.open()?;
    let known = known(session, &opened.log, options.promise)?;
    opened.log.end_promise(options.promise, how, &options.note)?;
    let text = &session.text.cli.promises;
    let (state, told) = match how {
        PromiseEnd::Kept => ("kept", text.kept(&known.words)),
        PromiseEnd::Broken => ("broken", text.broken(&known.words)),
        PromiseEnd::Released => ("released", text.released(&known.words)),
    };
    answer(session, &opened.log, &known, options, (state, told))
}

/// Notes that the customer was told that the promise was broken.
pub(super) fn told(session: &Session, options: &ToldOptions) -> Result<Reply, Failure> {
    let mut opened = session.open()?;
    let promise = opened.log.promise(options.promise)?;
    opened.log.tell_promise(options.promise)?;
    if options.json {
        let case = number(&opened.log, promise.of)?;
        return Reply::json(&Told { case, promise: promise.id.to_string(), told: true });
    }
    Ok(Reply::text(&session.text.cli.promises.told(&promise.words)))
}

/// Moves the promise.
pub(super) fn moved(session: &Session, options: &MoveOptions) -> Result<Reply, Failure> {
    let mut opened = session.open()?;
    let now = session.now().local();
    let known = known(session, &opened.log, options.end.promise)?;
    let draft = PromiseDraft {
        words: options.words.clone().unwrap_or_else(|| known.words.clone()),
        due: options.due.clone(),
        channel: None,
        past_is_meant: true,
        untold: options.untold,
    };
    let problems = draft.problems(now);
    if !problems.is_empty() {
        return Err(Failure::Invalid(problems));
    }
    let was_late = known.due.has_passed(now);
    let id = opened.log.move_promise(options.end.promise, &draft, &options.end.note)?;
    let promise = opened.log.promise(id)?;
    let (state, told) = if was_late { ("broken", true) } else { ("moved", false) };
    let when = told_minute(session, promise.due.at());
    let told = session.text.cli.promises.moved(&when, told);
    if options.end.json {
        let next = Next { promise: id.to_string(), due: promise.due.to_string() };
        let case = number(&opened.log, known.of)?;
        return Reply::json(&Ended { case, state, next: Some(next) });
    }
    Ok(Reply::text(&told))
}

/// The promise of a name, and its repeating promise's next date when it was one of those.
struct Known {
    of: PromiseOf,
    words: String,
    due: Due,
    cadence: Option<crate::domain::CadenceId>,
}

fn known(session: &Session, log: &Logbook, name: PromiseName) -> Result<Known, Failure> {
    let found = log.promise_named(name).map_err(|error| match error {
        LogbookError::NotFound(RecordKind::Promise | RecordKind::Cadence) => {
            Failure::refused(session.text.cli.promises.no_promise(&name.to_string()))
        }
        other => Failure::from(other),
    })?;
    let cadence = match name {
        PromiseName::Given(id) => log.promise(id)?.cadence,
        PromiseName::Date(cadence, _) => Some(cadence),
    };
    Ok(Known { of: found.of, words: found.words, due: found.due, cadence })
}

/// The number of the case, if the promise belongs to one.
fn number(log: &Logbook, of: PromiseOf) -> Result<Option<String>, Failure> {
    Ok(match of {
        PromiseOf::Case(case) => Some(log.case(case)?.number.to_string()),
        PromiseOf::Customer(_) => None,
    })
}

fn answer(
    session: &Session,
    log: &Logbook,
    known: &Known,
    options: &EndOptions,
    (state, told): (&'static str, String),
) -> Result<Reply, Failure> {
    let promises = match known.of {
        PromiseOf::Case(case) => log.case_page(case)?.file.promises,
        // What is repeated belongs to a case.
        PromiseOf::Customer(_) => Vec::new(),
    };
    let next = promises.iter().find(|other| {
        other.state.is_open() && other.cadence.is_some() && other.cadence == known.cadence
    });
    if options.json {
        let next =
            next.map(|next| Next { promise: next.id.to_string(), due: next.due.to_string() });
        return Reply::json(&Ended { case: number(log, known.of)?, state, next });
    }
    let mut told = told;
    if let Some(next) = next {
        told.push(' ');
        let when = told_minute(session, next.due.at());
        told.push_str(&session.text.cli.promises.next(&when));
    }
    Ok(Reply::text(&told))
}
