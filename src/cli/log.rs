//! `amends log`: a mistake for a customer, and what was promised.

use super::details::Details;
use super::failure::Failure;
use super::kinds;
use super::output::Reply;
use super::session::{Opened, Session};
use super::whose;
use crate::domain::day::parse_when;
use crate::domain::{
    Channel, Currency, Due, DueStatus, Harm, LogDraft, ProblemKind, PromiseDraft, Shop, WhoDraft,
    tidy,
};
use crate::jobs::complaint::{self, Message, ReadComplaint};
use crate::jobs::{JobError, Progress, Work as _};
use crate::text::help;
use clap::Args;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What `amends log` takes.
#[derive(Debug, Args)]
pub struct LogOptions {
    /// The message of the customer.
    #[arg(long, value_name = help::FILE, help = help::LOG_FROM)]
    from: Option<PathBuf>,
    /// Who was affected.
    #[arg(long, value_name = help::NAME, required_unless_present = "from")]
    #[arg(help = help::LOG_CUSTOMER)]
    customer: Option<String>,
    /// Their telephone number.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::LOG_PHONE)]
    phone: String,
    /// Their e-mail address.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::LOG_EMAIL)]
    email: String,
    /// What went wrong.
    #[arg(long, value_name = help::TEXT, required_unless_present = "from")]
    #[arg(help = help::LOG_WHAT)]
    what: Option<String>,
    /// How we know.
    #[arg(long, value_parser = kinds::known_by(), help = help::LOG_CHANNEL)]
    channel: Option<Channel>,
    /// What it cost them.
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4), help = help::LOG_HARM)]
    harm: Option<u8>,
    /// What was promised.
    #[arg(long, value_name = help::TEXT, requires = "due", help = help::LOG_PROMISE)]
    promise: Option<String>,
    /// By when.
    #[arg(long, value_name = help::WHEN, requires = "promise", help = help::LOG_DUE)]
    due: Option<String>,
    /// The lesser fields.
    #[command(flatten)]
    details: Details,
    /// Whether a new log may be begun where one was kept that is gone.
    #[arg(long, help = help::NEW_LOG)]
    new_log: bool,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Logged {
    case: String,
    customer: String,
    promise: Option<String>,
}

/// Logs the mistake.
pub(super) fn run(session: &Session, options: &LogOptions) -> Result<Reply, Failure> {
    let now = session.now().local();
    let mut draft = draft(options);
    let opened = match &options.from {
        Some(file) => fill(session, options, file, &mut draft)?,
        None => None,
    };
    // Whatever is wrong with the words alone is found before a log is made for them.
    let mut problems = draft.problems(now, Currency::USD);
    if session.has_log()? {
        // Which amounts are well written depends on the shop's currency.
        problems.retain(|problem| !matches!(problem.kind, ProblemKind::Amount(_)));
    }
    if !problems.is_empty() {
        return Err(Failure::Invalid(problems));
    }
    let mut opened = match opened {
        Some(opened) => opened,
        None => session.open_or_begin(options.new_log)?,
    };
    let text = session.text;
    let (name, lacks_detail) = match draft.who.known {
        Some(_) => (Some(draft.who.name.clone()), false),
        None => whose::known_or_new(session, &opened.log, &mut draft.who)?,
    };
    let logged = opened.log.log_case(&draft)?;
    let number = logged.number.to_string();
    let typed = tidy::line(&draft.who.name);
    let customer = name.as_deref().unwrap_or(&typed);
    let mut reply = if options.json {
        Reply::json(&Logged {
            case: number,
            customer: logged.customer.to_string(),
            promise: logged.promise.map(|promise| promise.to_string()),
        })?
    } else {
        let mut answer = text.cli.done.logged(&number, customer, name.is_none());
        if let Ok(due) = parse_when(&draft.promise.due, now) {
            answer.push(' ');
            answer.push_str(&text.cli.done.promised(&text.day_time(due, now)));
        }
        Reply::text(&answer)
    };
    if lacks_detail {
        reply = reply.with_note(&text.cli.done.not_added(customer));
    }
    if let Ok(due) = parse_when(&draft.promise.due, now)
        && let DueStatus::Overdue { .. } = Due::new(due).status(now)
    {
        reply = reply.with_note(&text.cli.done.already_late(&text.late(due, now)));
    }
    Ok(reply)
}

/// Fills in from a message what no option says. The log comes back where there is one: it knows the
/// shop's names and the customers.
fn fill(
    session: &Session,
    options: &LogOptions,
    file: &Path,
    draft: &mut LogDraft,
) -> Result<Option<Opened>, Failure> {
    let opened =
        if session.has_log()? { Some(session.open_or_begin(options.new_log)?) } else { None };
    let shop = opened.as_ref().map_or_else(Shop::default, |opened| opened.log.shop().clone());
    let reading = complaint::reading(&shop, session.now());
    let found = if file == Path::new("-") {
        let failed = |source| JobError::Read { path: file.to_path_buf(), source };
        complaint::read_from(std::io::stdin().lock(), "", &reading, failed)
    } else {
        let message = Message::File(file.to_path_buf());
        let read = ReadComplaint { message, reading }.run(&Progress::unwatched());
        read.map(|found| *found)
    };
    let mut found = found.map_err(Failure::Job)?;
    let known = match &opened {
        Some(opened) if options.customer.is_none() => whose::by_reach(&opened.log, &found)?,
        _ => None,
    };
    let given = std::mem::take(&mut draft.who);
    for (given, place) in [
        (given.name, &mut found.name),
        (given.phone, &mut found.phone),
        (given.email, &mut found.email),
    ] {
        if !given.is_empty() {
            *place = given;
        }
    }
    draft.fill(&found, known, &LogDraft::default(), None, session.now().today());
    Ok(opened)
}

fn draft(options: &LogOptions) -> LogDraft {
    let mut draft = LogDraft {
        who: WhoDraft {
            known: None,
            name: options.customer.clone().unwrap_or_default(),
            phone: options.phone.clone(),
            email: options.email.clone(),
        },
        words: options.what.clone().unwrap_or_default(),
        channel: options.channel,
        harm: options.harm.and_then(Harm::of_level),
        promise: PromiseDraft {
            words: options.promise.clone().unwrap_or_default(),
            due: options.due.clone().unwrap_or_default(),
            channel: options.channel,
            // Nobody can be asked back here: a past due time is taken, and said.
            past_is_meant: true,
            untold: false,
        },
        ..LogDraft::default()
    };
    options.details.log(&mut draft);
    draft
}
