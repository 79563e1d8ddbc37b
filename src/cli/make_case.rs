//! `amends make-case`: a case of a promise that was given before any mistake and failed.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::values;
use crate::domain::{Harm, PromiseId, RecordKind};
use crate::logbook::LogbookError;
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// What `amends make-case` takes.
#[derive(Debug, Args)]
pub struct MakeCaseOptions {
    /// Which promise.
    #[arg(value_name = help::PROMISE, value_parser = values::given_promise)]
    #[arg(help = help::PROMISE_NAME)]
    promise: PromiseId,
    /// What it cost them.
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4), help = help::LOG_HARM)]
    harm: Option<u8>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Made {
    case: String,
    customer: String,
    promise: String,
}

/// Makes the case.
pub(super) fn run(session: &Session, options: &MakeCaseOptions) -> Result<Reply, Failure> {
    let text = session.text;
    let mut opened = session.open()?;
    let promise = opened.log.promise(options.promise).map_err(|error| match error {
        LogbookError::NotFound(RecordKind::Promise) => {
            Failure::refused(text.cli.promises.no_promise(&options.promise.to_string()))
        }
        other => Failure::from(other),
    })?;
    let mut draft = text.case_of_promise(&promise, session.now().local());
    draft.harm = options.harm.and_then(Harm::of_level);
    let made = opened.log.make_case(promise.id, &draft)?;
    let number = made.number.to_string();
    if options.json {
        return Reply::json(&Made {
            case: number,
            customer: made.customer.to_string(),
            promise: promise.id.to_string(),
        });
    }
    let customer = opened.log.customer(made.customer)?.name;
    Ok(Reply::text(&text.cli.promises.case_made(&number, &customer)))
}
