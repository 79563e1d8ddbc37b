//! `amends log`: a mistake for a customer, and what was promised.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::values;
use crate::domain::customer::phone_digits;
use crate::domain::day::parse_when;
use crate::domain::{
    Channel, Currency, CustomerId, Due, DueStatus, Harm, LogDraft, PromiseDraft, WhoDraft, tidy,
};
use crate::logbook::Logbook;
use crate::logbook::pages::CustomerHint;
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
    #[arg(long, value_parser = values::channel(), help = help::LOG_CHANNEL)]
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

/// Who the name stands for.
#[derive(Debug, PartialEq, Eq)]
enum Who {
    New,
    Known { id: CustomerId, name: String, lacks_detail: bool },
    Several(usize),
}

/// Logs the mistake.
pub(super) fn run(session: &Session, options: &LogOptions) -> Result<Reply, Failure> {
    let now = session.now().local();
    let mut draft = draft(options);
    // Whatever is wrong with the words alone is found before a log is made for them.
    let problems = draft.problems(now, Currency::USD);
    if !problems.is_empty() {
        return Err(Failure::Invalid(problems));
    }
    let mut opened = session.open_or_begin(options.new_log)?;
    let text = session.text;
    let (name, lacks_detail) = match who(&opened.log, &draft.who)? {
        Who::New => (None, false),
        Who::Known { id, name, lacks_detail } => {
            draft.who.known = Some(id);
            (Some(name), lacks_detail)
        }
        Who::Several(count) => {
            let count = text.count(u64::try_from(count).unwrap_or(u64::MAX));
            let name = tidy::line(&draft.who.name);
            return Err(Failure::refused(text.cli.done.same_name(&name, &count)));
        }
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

fn draft(options: &LogOptions) -> LogDraft {
    LogDraft {
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
        },
        ..LogDraft::default()
    }
}

fn who(log: &Logbook, typed: &WhoDraft) -> Result<Who, Failure> {
    Ok(choose(log.similar_customers(&typed.name, "", "")?, typed))
}

/// Among the customers of one name: the one whom all details given fit, else the only one whom
/// none of them contradicts.
fn choose(same_name: Vec<CustomerHint>, typed: &WhoDraft) -> Who {
    let (phone, address) = (phone_end(&typed.phone), email(&typed.email));
    let fits = |hint: &CustomerHint| {
        is_same_or_absent(&phone, &phone_end(&hint.phone))
            && is_same_or_absent(&address, &email(&hint.email))
    };
    // What is not known of somebody contradicts nothing.
    let is_possible = |hint: &CustomerHint| {
        let (known_phone, known_address) = (phone_end(&hint.phone), email(&hint.email));
        (known_phone.is_empty() || is_same_or_absent(&phone, &known_phone))
            && (known_address.is_empty() || is_same_or_absent(&address, &known_address))
    };
    let has_detail = !phone.is_empty() || !address.is_empty();
    let (fitting, others): (Vec<_>, Vec<_>) = same_name.into_iter().partition(fits);
    if has_detail && fitting.is_empty() {
        let possible = others.into_iter().filter(is_possible).collect();
        return only(possible, true);
    }
    only(fitting, false)
}

fn only(hints: Vec<CustomerHint>, lacks_detail: bool) -> Who {
    let count = hints.len();
    match hints.into_iter().next() {
        None => Who::New,
        Some(hint) if count == 1 => Who::Known { id: hint.id, name: hint.name, lacks_detail },
        Some(_) => Who::Several(count),
    }
}

/// Whether a detail that may have been given is the known one.
fn is_same_or_absent(given: &str, known: &str) -> bool {
    given.is_empty() || given == known
}

/// The end of a telephone number, which stays the same with and without the country's code.
fn phone_end(phone: &str) -> String {
    const END: usize = 9;
    let digits = phone_digits(phone);
    let start = digits.len().saturating_sub(END);
    digits.get(start..).unwrap_or_default().to_owned()
}

fn email(address: &str) -> String {
    address.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(place: u8, phone: &str, email: &str) -> CustomerHint {
        CustomerHint {
            id: CustomerId::from_bytes([place; 16]),
            name: "Anna".to_owned(),
            phone: phone.to_owned(),
            email: email.to_owned(),
            since: None,
            cases_last_year: 0,
        }
    }

    fn typed(phone: &str, email: &str) -> WhoDraft {
        WhoDraft {
            known: None,
            name: "Anna".to_owned(),
            phone: phone.to_owned(),
            email: email.to_owned(),
        }
    }

    fn chosen(hints: &[CustomerHint], phone: &str, email: &str) -> Option<(u8, bool)> {
        match choose(hints.to_vec(), &typed(phone, email)) {
            Who::New => None,
            Who::Known { id, lacks_detail, .. } => Some((id.bytes()[0], lacks_detail)),
            Who::Several(count) => Some((100 + u8::try_from(count).unwrap(), false)),
        }
    }

    #[test]
    fn a_name_alone_means_the_only_one_who_has_it() {
        let anna = hint(1, "555 0100", "");
        let other = hint(2, "555 0200", "anna@example.org");
        assert_eq!(chosen(&[], "", ""), None);
        assert_eq!(chosen(std::slice::from_ref(&anna), "", ""), Some((1, false)));
        assert_eq!(chosen(&[anna, other], "", ""), Some((102, false)));
    }

    #[test]
    fn a_detail_tells_customers_of_one_name_apart() {
        let known = [
            hint(1, "+49 30 123 456 78", ""),
            hint(2, "555 0200", "anna@example.org"),
            hint(3, "", ""),
        ];
        assert_eq!(chosen(&known, "030/12345678", ""), Some((1, false)));
        assert_eq!(chosen(&known, "", "Anna@Example.org"), Some((2, false)));
        // Nobody has it, and only the third may have it: it is not known yet.
        assert_eq!(chosen(&known, "777 0300", ""), Some((3, true)));
        assert_eq!(chosen(&known[..2], "777 0300", ""), None);
        assert_eq!(chosen(&known[..1], "", "anna@example.org"), Some((1, true)));
        assert_eq!(chosen(&[hint(3, "", ""), hint(4, "", "")], "777 0300", ""), Some((102, false)));
    }
}
