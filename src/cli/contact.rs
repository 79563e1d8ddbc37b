//! `amends contact`: a conversation that happened, theirs or ours.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::{kinds, values};
use crate::domain::{CaseNumber, Channel, ContactDraft, Direction};
use crate::text::help;
use clap::{ArgGroup, Args};
use serde::Serialize;

/// What `amends contact` takes.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("direction").required(true).args(["inbound", "outbound", "tried"]))]
pub struct ContactOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// Whether the customer reached us.
    #[arg(long = "in", help = help::CONTACT_IN)]
    inbound: bool,
    /// Whether we reached the customer.
    #[arg(long = "out", help = help::CONTACT_OUT)]
    outbound: bool,
    /// Whether nobody was reached.
    #[arg(long, help = help::CONTACT_TRIED)]
    tried: bool,
    /// How.
    #[arg(long, value_parser = kinds::spoken(), help = help::CONTACT_CHANNEL)]
    channel: Channel,
    /// What was said.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::CONTACT_WORDS)]
    words: String,
    /// When.
    #[arg(long, value_name = help::WHEN, help = help::CONTACT_AT)]
    at: Option<String>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Talked {
    case: String,
    contact: String,
    direction: Direction,
    at: String,
    chased: u32,
}

/// Records the conversation.
pub(super) fn run(session: &Session, options: &ContactOptions) -> Result<Reply, Failure> {
    let text = session.text;
    let now = session.now();
    let at = (options.at.as_deref())
        .map(|typed| values::past_moment(text, "--at", typed, now))
        .transpose()?;
    let direction = match (options.inbound, options.tried) {
        (true, _) => Direction::In,
        (false, true) => Direction::Tried,
        (false, false) => Direction::Out,
    };
    let draft =
        ContactDraft { direction, channel: Some(options.channel), words: options.words.clone() };
    let problems = draft.problems();
    if !problems.is_empty() {
        return Err(Failure::Invalid(problems));
    }
    let mut opened = session.open()?;
    let case = session.case(&opened.log, options.case)?;
    let id = opened.log.log_contact_at(case, &draft, at)?;
    let page = opened.log.case_page(case)?;
    let at = page.contacts.iter().find(|contact| contact.id == id).map(|contact| contact.at);
    let at = at.unwrap_or_else(|| now.into());
    let number = options.case.to_string();
    if options.json {
        return Reply::json(&Talked {
            case: number,
            contact: id.to_string(),
            direction,
            at: values::moment(at),
            chased: page.chased,
        });
    }
    let when = text.day_time(at.local(), now.local());
    let how = text.by_channel(options.channel);
    let mut answer = text.cli.deeds.talked(direction, &number, how, &when);
    if direction == Direction::In && page.chased > 0 {
        answer.push(' ');
        let chased = text.cli.show.chased(page.chased, &text.count(page.chased.into()));
        answer.push_str(&text.cli.deeds.sentence(&chased));
    }
    Ok(Reply::text(&answer))
}
