//! `amends show`: everything about a case, as a page or as JSON.

pub(super) mod follow_ups;
mod page;
mod report;

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::values;
use crate::domain::CaseNumber;
use crate::text::help;
use clap::Args;

/// At most so many lines of a timeline are shown: more than any case has by hand.
const TIMELINE_MOST: u32 = 10_000;

/// What `amends show` takes.
#[derive(Debug, Args)]
pub struct ShowOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// Shows the case.
pub(super) fn run(session: &Session, options: &ShowOptions) -> Result<Reply, Failure> {
    let opened = session.open()?;
    let id = session.case(&opened.log, options.case)?;
    let page = opened.log.case_page(id)?;
    let timeline = opened.log.timeline(id, TIMELINE_MOST)?;
    let now = session.now().local();
    if options.json {
        return Reply::json(&report::of(session.text, &page, &timeline, now));
    }
    Ok(Reply::text(&page::of(session.text, &page, &timeline, now)))
}
