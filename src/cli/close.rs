//! `amends close`: through the same gate as every other road.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::{kinds, values};
use crate::domain::{CaseNumber, CloseDraft, Missing, Outcome};
use crate::logbook::LogbookError;
use crate::logbook::error::Refusal;
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// What `amends close` takes.
#[derive(Debug, Args)]
pub struct CloseOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// How it ended.
    #[arg(long, value_parser = kinds::outcome(), help = help::CLOSE_OUTCOME)]
    outcome: Option<Outcome>,
    /// A note to ourselves.
    #[arg(long, value_name = help::TEXT, help = help::CLOSE_NOTE)]
    note: Option<String>,
    /// Why it is declined.
    #[arg(long, value_name = help::TEXT, help = help::CLOSE_REASON)]
    reason: Option<String>,
    /// Who can be asked next.
    #[arg(long, value_name = help::NAME, help = help::CLOSE_ASK_NEXT)]
    ask_next: Option<String>,
    /// Who else looked at a decline.
    #[arg(long, value_name = help::NAME, help = help::CLOSE_SECOND_LOOK)]
    second_look: Option<String>,
    /// Why it is closed over something still to be given.
    #[arg(long, value_name = help::TEXT, help = help::CLOSE_OWING)]
    owing: Option<String>,
    /// When they bought again.
    #[arg(long, value_name = help::DAY, help = help::CLOSE_ON)]
    on: Option<String>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Closed {
    case: String,
    outcome: Outcome,
    closed: String,
}

/// Closes the case.
pub(super) fn run(session: &Session, options: &CloseOptions) -> Result<Reply, Failure> {
    let today = session.now().today();
    if let Some(typed) = &options.on {
        // Read early, so that a slip of the keyboard is told apart from a missing day.
        values::past_day(session.text, "--on", typed, today)?;
    }
    let mut opened = session.open()?;
    let id = session.case(&opened.log, options.case)?;
    let draft = CloseDraft {
        outcome: options.outcome,
        note: options.note.clone().unwrap_or_default(),
        decline_reason: options.reason.clone().unwrap_or_default(),
        ask_next: options.ask_next.clone().unwrap_or_default(),
        bought_again: options.on.clone().unwrap_or_default(),
        owing: options.owing.clone().unwrap_or_default(),
        second_look: options.second_look.clone().unwrap_or_default(),
    };
    let text = session.text;
    let number = options.case.to_string();
    match opened.log.close_case(id, &draft) {
        Err(LogbookError::Refused(Refusal::Gate(missing)))
            if missing.contains(&Missing::AlreadyClosed) =>
        {
            Err(Failure::refused(text.cli.deeds.closed_already(&number)))
        }
        Err(LogbookError::Refused(Refusal::Gate(missing))) => {
            let missing: Vec<String> = missing.iter().map(|one| text.missing(one)).collect();
            Err(Failure::refused(text.cli.stays_open(&number, &text.one_by_one(&missing))))
        }
        closing => {
            let closing = closing?;
            if options.json {
                return Reply::json(&Closed {
                    case: number,
                    outcome: closing.outcome,
                    closed: values::moment(closing.at),
                });
            }
            Ok(Reply::text(&text.cli.done.closed(&number, text.outcome(closing.outcome))))
        }
    }
}
