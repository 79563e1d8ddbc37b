//! `amends close`: through the same gate as every other road.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::{check_words, kinds, values};
use crate::domain::{CaseNumber, CloseDraft, MessageKind, Missing, Outcome};
use crate::logbook::error::Refusal;
use crate::logbook::pages::CasePage;
use crate::logbook::{Logbook, LogbookError};
use crate::text::help;
use crate::text::values::Facts;
use crate::words::template::{self, Occasion};
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

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
    /// The letter with which it is declined.
    #[arg(long, value_name = help::FILE, help = help::CLOSE_LETTER)]
    letter: Option<PathBuf>,
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
    let mut draft = CloseDraft {
        outcome: options.outcome,
        note: options.note.clone().unwrap_or_default(),
        decline_reason: options.reason.clone().unwrap_or_default(),
        ask_next: options.ask_next.clone().unwrap_or_default(),
        bought_again: options.on.clone().unwrap_or_default(),
        owing: options.owing.clone().unwrap_or_default(),
        second_look: options.second_look.clone().unwrap_or_default(),
        letter: (options.letter.as_deref())
            .map(|path| check_words::text_of(session.text, path))
            .transpose()?
            .unwrap_or_default(),
    };
    let text = session.text;
    if draft.outcome == Some(Outcome::Declined) && draft.letter.is_empty() {
        let page = opened.log.case_page(id)?;
        draft.letter = letter(session, &opened.log, &page, &draft)?;
    }
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

/// The letter of a decline from the shop's own words or those that came with the program, with the
/// reason and who to ask next in their places.
fn letter(
    session: &Session,
    log: &Logbook,
    page: &CasePage,
    draft: &CloseDraft,
) -> Result<String, Failure> {
    let case = draft.declining(&page.case, session.now().into());
    let channel = case.channel.answered_by();
    let kind = MessageKind::Decline;
    let occasion = Occasion { kind, channel, harm: case.harm, is_again: false };
    let start = template::start(&session.text.tag(), occasion, |key| log.template(key))?;
    let facts = Facts {
        case: &case,
        mistake: &page.mistake,
        customer: &page.customer,
        stages: &page.stages,
        promises: &page.promises,
        cadences: &page.cadences,
        concessions: &page.concessions,
        preventions: &page.preventions,
        chased: page.chased,
        shop: log.shop(),
        today: session.now().today(),
    };
    Ok(start.template.fill(&session.text.values(&facts)).text)
}
