//! `amends edit`: a case and its mistake corrected, or given to the customer whose it is.

use super::details::{Details, put};
use super::failure::Failure;
use super::output::{Reply, one_line};
use super::session::Session;
use super::{kinds, values, whose};
use crate::domain::{CaseDraft, CaseNumber, Channel, Harm, Message, MessageKind, Waiting, tidy};
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// What `amends edit` takes.
#[derive(Debug, Args)]
pub struct EditOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// Whose it is.
    #[arg(long, value_name = help::CUSTOMER, help = help::EDIT_CUSTOMER)]
    customer: Option<String>,
    /// What went wrong, in their words.
    #[arg(long, value_name = help::TEXT, help = help::LOG_WHAT)]
    what: Option<String>,
    /// How we know.
    #[arg(long, value_parser = kinds::channel(), help = help::EDIT_CHANNEL)]
    channel: Option<Channel>,
    /// What it cost them.
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4), help = help::LOG_HARM)]
    harm: Option<u8>,
    /// The lesser fields.
    #[command(flatten)]
    details: Details,
    /// Why it could happen.
    #[arg(long, value_name = help::TEXT, help = help::EDIT_CAUSE)]
    cause: Option<String>,
    /// Whom the case waits for.
    #[arg(long, value_name = help::WAITING, help = help::EDIT_WAITING)]
    waiting: Option<String>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Edited<'a> {
    case: String,
    changed: bool,
    customer: &'a str,
    /// What was said while the case was somebody else's.
    said_before: Vec<Said>,
}

#[derive(Serialize)]
struct Said {
    message: String,
    to: String,
    kind: MessageKind,
    version: u32,
    channel: Channel,
    said: String,
}

/// Corrects the case.
pub(super) fn run(session: &Session, options: &EditOptions) -> Result<Reply, Failure> {
    let (text, words) = (session.text, &session.text.cli.deeds);
    let number = options.case.to_string();
    let mut opened = session.open()?;
    let case = session.case(&opened.log, options.case)?;
    let before = opened.log.case_page(case)?;
    let known = CaseDraft::of(&before.case, &before.mistake);
    let mut draft = known.clone();
    options.details.correct(&mut draft);
    put(options.what.as_ref(), &mut draft.words);
    put(options.channel.as_ref(), &mut draft.channel);
    put(options.harm.and_then(Harm::of_level).as_ref(), &mut draft.harm);
    put(options.cause.as_ref(), &mut draft.cause);
    put(options.waiting.as_deref().map(waiting).as_ref(), &mut draft.waiting);
    let mut customer = before.customer.clone();
    if let Some(typed) = &options.customer {
        customer = whose::customer(session, &opened.log, typed)?;
        draft.customer = customer.id;
    } else if draft == known && !options.names_anything() {
        return Err(Failure::wrong_use(words.nothing_to_edit()));
    }
    let revision = opened.log.revision();
    opened.log.save_case(&draft)?;
    let changed = opened.log.revision() != revision;
    let moved = customer.id != before.customer.id;
    let said: &[Message] = if moved { &before.messages } else { &[] };
    if options.json {
        let to = &before.customer.name;
        return Reply::json(&Edited {
            case: number,
            changed,
            customer: &customer.name,
            said_before: said.iter().map(|message| report(message, to)).collect(),
        });
    }
    let mut lines = vec![match (changed, moved) {
        (false, _) => words.unchanged(&number),
        (true, false) => words.corrected(&number),
        (true, true) => words.customer_changed(&number, &customer.name, &before.customer.name),
    }];
    if !said.is_empty() {
        lines.push(words.said_before(&before.customer.name));
    }
    let now = session.now().local();
    lines.extend(said.iter().map(|message| {
        let when = text.day_time(message.said.local(), now);
        let kind = text.message_kind(message.kind);
        let channel = text.by_channel(message.channel);
        let head = text.case.apologize.message(kind, message.version, channel, &when);
        one_line(&text.cli.show.line(&head, &message.words))
    }));
    Ok(Reply::text(&lines.join("\n")))
}

impl EditOptions {
    /// Whether any field was named at all, be it as it is already.
    fn names_anything(&self) -> bool {
        let texts = [&self.what, &self.cause, &self.waiting];
        texts.into_iter().any(Option::is_some)
            || self.channel.is_some()
            || self.harm.is_some()
            || self.details.names_anything()
    }
}

/// Whom a case waits for: nobody, the customer, or somebody else by name.
fn waiting(typed: &str) -> Waiting {
    match typed.trim().to_lowercase().as_str() {
        "nobody" => Waiting::Nobody,
        blank if tidy::is_blank(blank) => Waiting::Nobody,
        "customer" => Waiting::Customer,
        _ => Waiting::Other(typed.to_owned()),
    }
}

fn report(message: &Message, to: &str) -> Said {
    Said {
        message: message.id.to_string(),
        to: to.to_owned(),
        kind: message.kind,
        version: message.version,
        channel: message.channel,
        said: values::moment(message.said),
    }
}
