//! `amends say`: what was said to the customer, word for word. The program sends nothing.

use super::failure::Failure;
use super::session::Session;
use super::{check_words, kinds, output::Reply, values};
use crate::domain::message::wants_public_answer;
use crate::domain::{CaseNumber, Channel, MessageKind, Stage};
use crate::logbook::messages::Saying;
use crate::text::help;
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

/// What `amends say` takes.
#[derive(Debug, Args)]
pub struct SayOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// What it is for.
    #[arg(long, value_parser = kinds::message(), help = help::SAY_KIND)]
    kind: MessageKind,
    /// How it was said.
    #[arg(long, value_parser = kinds::spoken(), help = help::SAY_CHANNEL)]
    channel: Channel,
    /// The words.
    #[arg(long, value_name = help::FILE, required_unless_present = "private_reason")]
    #[arg(help = help::CHECK_WORDS_FILE)]
    text: Option<PathBuf>,
    /// Where a public answer stands.
    #[arg(long, value_name = help::LINK, default_value = "", hide_default_value = true)]
    #[arg(help = help::SAY_LINK)]
    link: String,
    /// Why a public complaint is answered only in private.
    #[arg(long, value_name = help::REASON, help = help::SAY_PRIVATE_REASON)]
    private_reason: Option<String>,
    /// Whether it would satisfy the writer.
    #[arg(long, value_parser = kinds::yes_no(), help = help::SAY_SATISFIES)]
    satisfies: Option<bool>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Said {
    case: String,
    message: String,
    kind: MessageKind,
    version: u32,
    settles: Option<Stage>,
}

/// Records what was said.
pub(super) fn run(session: &Session, options: &SayOptions) -> Result<Reply, Failure> {
    let (text, words) = (session.text, &session.text.cli.deeds);
    let number = options.case.to_string();
    let is_apology = options.kind == MessageKind::Apology;
    let mut saying = Saying::new(options.kind, options.channel, "");
    if !saying.fits_channel() {
        let sentence = if is_apology { words.apology_alone() } else { words.answer_where_read() };
        return Err(Failure::refused(sentence));
    }
    if let Some(file) = &options.text {
        saying.words = check_words::text_of(text, file)?;
    }
    saying.link.clone_from(&options.link);
    saying.satisfies = options.satisfies;
    saying.settles = is_apology.then_some(Stage::Apologize);
    let mut opened = session.open()?;
    let case = if is_apology {
        session.open_case(&opened.log, options.case)?
    } else {
        session.case(&opened.log, options.case)?
    };
    let before = opened.log.case_page(case)?;
    if let Some(reason) = &options.private_reason {
        if !is_apology || !before.case.channel.is_public() {
            return Err(Failure::refused(words.no_private_reason()));
        }
        saying.private_reason.clone_from(reason);
    }
    let id = match &options.private_reason {
        Some(reason) if options.text.is_none() => {
            let was_said = before.messages.iter().any(|it| it.kind == MessageKind::Apology);
            if !was_said || !wants_public_answer(&before.case, &before.messages) {
                return Err(Failure::refused(words.nothing_said_yet(&number)));
            }
            opened.log.answer_in_private(case, reason)?
        }
        _ => opened.log.say(case, &saying)?,
    };
    let page = opened.log.case_page(case)?;
    let record = |stages: &[crate::domain::StageRecord]| {
        stages.iter().find(|record| record.stage == Stage::Apologize).cloned()
    };
    let settled = record(&page.stages).filter(|now| record(&before.stages).as_ref() != Some(now));
    let version = page.messages.iter().find(|message| message.id == id).map_or(1, |it| it.version);
    if options.json {
        return Reply::json(&Said {
            case: number,
            message: id.to_string(),
            kind: options.kind,
            version,
            settles: settled.map(|record| record.stage),
        });
    }
    let mut answer =
        words.said(text.message_kind(options.kind), text.by_channel(options.channel), &number);
    let more = if settled.is_some() {
        Some(words.settles(text.stage(Stage::Apologize)))
    } else if is_apology && wants_public_answer(&page.case, &page.messages) {
        Some(words.answer_in_public(&number))
    } else {
        None
    };
    if let Some(more) = more {
        answer.push(' ');
        answer.push_str(&more);
    }
    Ok(Reply::text(&answer))
}
