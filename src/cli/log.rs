//! `amends log`: a mistake for a customer, and what was promised.

use super::details::Details;
use super::failure::Failure;
use super::kinds;
use super::output::Reply;
use super::session::Session;
use super::whose;
use crate::domain::day::parse_when;
use crate::domain::{
    Channel, Currency, Due, DueStatus, Harm, LogDraft, ProblemKind, PromiseDraft, WhoDraft, tidy,
};
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// What `amends log` takes.
#[derive(Debug, Args)]
pub struct LogOptions {
    /// Who was affected.
    #[arg(long, value_name = help::NAME, help = help::LOG_CUSTOMER)]
    customer: String,
    /// Their telephone number.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::LOG_PHONE)]
    phone: String,
    /// Their e-mail address.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::LOG_EMAIL)]
    email: String,
    /// What went wrong.
    #[arg(long, value_name = help::TEXT, help = help::LOG_WHAT)]
    what: String,
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
    // Whatever is wrong with the words alone is found before a log is made for them.
    let mut problems = draft.problems(now, Currency::USD);
    if session.has_log()? {
        // Which amounts are well written depends on the shop's currency.
        problems.retain(|problem| !matches!(problem.kind, ProblemKind::Amount(_)));
    }
    if !problems.is_empty() {
        return Err(Failure::Invalid(problems));
    }
    let mut opened = session.open_or_begin(options.new_log)?;
    let text = session.text;
    let (name, lacks_detail) = whose::known_or_new(session, &opened.log, &mut draft.who)?;
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

fn draft(options: &LogOptions) -> LogDraft {
    let mut draft = LogDraft {
        who: WhoDraft {
            known: None,
            name: options.customer.clone(),
            phone: options.phone.clone(),
            email: options.email.clone(),
        },
        words: options.what.clone(),
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
