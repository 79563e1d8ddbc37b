//! `amends check-back`: what the customer answered when asked whether all is well.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::show::follow_ups::{answer_line, answer_report};
use super::values;
use crate::domain::{Again, CaseNumber, CheckBackDraft};
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// What `amends check-back` takes.
#[derive(Debug, Args)]
pub struct CheckBackOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// How satisfied they are.
    #[arg(long, value_name = help::NUMBER, help = help::CHECK_BACK_SATISFIED)]
    satisfied: u8,
    /// Whether they would use us again.
    #[arg(long, value_parser = values::again(), help = help::CHECK_BACK_AGAIN)]
    again: Again,
    /// What was left undone.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::CHECK_BACK_LEFT_UNDONE)]
    left_undone: String,
    /// How they feel now.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::CHECK_BACK_FEELS)]
    feels: String,
    /// What they said.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::CHECK_BACK_WORDS)]
    words: String,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Answered<T: Serialize> {
    case: String,
    is_open: bool,
    answer: Option<T>,
}

/// Records the answer.
pub(super) fn run(session: &Session, options: &CheckBackOptions) -> Result<Reply, Failure> {
    let mut opened = session.open()?;
    let case = session.case(&opened.log, options.case)?;
    let draft = CheckBackDraft {
        id: None,
        satisfied: Some(options.satisfied),
        again: Some(options.again),
        left_undone: options.left_undone.clone(),
        words: options.words.clone(),
        feels: options.feels.clone(),
    };
    opened.log.answer_check_back(case, &draft)?;
    let answer = opened.log.standing_answer(case)?;
    if options.json {
        return Reply::json(&Answered {
            case: options.case.to_string(),
            is_open: opened.log.case(case)?.is_open(),
            answer: answer.as_ref().map(answer_report),
        });
    }
    let now = session.now().local();
    let told = answer.map(|answer| answer_line(session.text, &answer, now));
    Ok(Reply::text(&told.unwrap_or_default()))
}
