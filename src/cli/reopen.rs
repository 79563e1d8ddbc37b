//! `amends reopen`: a closed case goes on.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::values;
use crate::domain::CaseNumber;
use crate::logbook::cases::Reopening;
use crate::text::help;
use clap::{Args, ValueEnum};
use serde::Serialize;

/// What `amends reopen` takes.
#[derive(Debug, Args)]
pub struct ReopenOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// What sort of reason there is.
    #[arg(long, help = help::REOPEN_BECAUSE)]
    because: Because,
    /// Why.
    #[arg(long, value_name = help::TEXT, help = help::REOPEN_WORDS)]
    words: String,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// Why a case is opened again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Because {
    /// It was closed by mistake.
    #[value(help = help::BECAUSE_MISTAKE)]
    Mistake,
    /// The recovery did not hold.
    #[value(help = help::BECAUSE_NOT_RIGHT, alias = "not_right")]
    NotRight,
}

#[derive(Serialize)]
struct Reopened {
    case: String,
    is_open: bool,
    reopened: u32,
}

/// Opens the case again.
pub(super) fn run(session: &Session, options: &ReopenOptions) -> Result<Reply, Failure> {
    let words = &session.text.cli.deeds;
    let number = options.case.to_string();
    let mut opened = session.open()?;
    let id = session.case(&opened.log, options.case)?;
    if opened.log.case(id)?.is_open() {
        return Err(Failure::refused(words.open_already(&number)));
    }
    let because = match options.because {
        Because::Mistake => Reopening::Mistake,
        Because::NotRight => Reopening::NotRight,
    };
    opened.log.reopen_case(id, because, &options.words)?;
    let case = opened.log.case(id)?;
    if options.json {
        let (is_open, reopened) = (case.is_open(), case.reopened);
        return Reply::json(&Reopened { case: number, is_open, reopened });
    }
    Ok(Reply::text(&words.reopened(&number)))
}
