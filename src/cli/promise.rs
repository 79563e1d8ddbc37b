//! `amends promise`: a promise, given once or again and again, in a case or to a customer without one.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::values;
use super::whose;
use crate::domain::cadence::{EndsBy, OnDayOff};
use crate::domain::day::{WhenProblem, parse_day_ahead, parse_when};
use crate::domain::{CadenceDraft, CaseNumber, CustomerId, Due, PromiseDraft, WhoDraft};
use crate::logbook::Logbook;
use crate::text::help;
use chrono::{NaiveDate, NaiveDateTime};
use clap::{ArgGroup, Args};
use serde::Serialize;

/// How many of the next dates are told.
const DATES_TOLD: usize = 3;

/// What `amends promise` takes.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("when").required(true).args(["due", "every"]))]
#[command(group = ArgGroup::new("whose").required(true).args(["case", "customer"]))]
pub struct PromiseOptions {
    /// Which case.
    #[arg(long, value_name = help::CASE, value_parser = values::case_number)]
    #[arg(help = help::CASE_NUMBER)]
    case: Option<CaseNumber>,
    /// To whom, without a case.
    #[arg(long, value_name = help::NAME, conflicts_with = "every", help = help::PROMISE_CUSTOMER)]
    customer: Option<String>,
    /// Their telephone number.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(requires = "customer", help = help::LOG_PHONE)]
    phone: String,
    /// Their e-mail address.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(requires = "customer", help = help::LOG_EMAIL)]
    email: String,
    /// The exact words.
    #[arg(long, value_name = help::TEXT, help = help::PROMISE_WORDS)]
    words: String,
    /// By when.
    #[arg(long, value_name = help::WHEN, help = help::PROMISE_DUE)]
    due: Option<String>,
    /// On which days.
    #[arg(long, value_name = help::DAYS, help = help::PROMISE_EVERY)]
    every: Option<String>,
    /// At what time.
    #[arg(long, value_name = help::TIME, requires = "every", help = help::PROMISE_AT)]
    at: Option<String>,
    /// What ends it.
    #[arg(long, value_name = help::UNTIL, requires = "every", help = help::PROMISE_UNTIL)]
    until: Option<String>,
    /// What happens on a day off.
    #[arg(long, requires = "every", value_parser = values::on_day_off())]
    #[arg(help = help::PROMISE_CLOSED)]
    closed: Option<OnDayOff>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Promised {
    case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer: Option<String>,
    promise: Option<String>,
    cadence: Option<String>,
    due: Vec<String>,
}

/// Adds the promise.
pub(super) fn run(session: &Session, options: &PromiseOptions) -> Result<Reply, Failure> {
    match &options.every {
        Some(every) => again_and_again(session, options, every),
        None => once(session, options),
    }
}

fn once(session: &Session, options: &PromiseOptions) -> Result<Reply, Failure> {
    let now = session.now().local();
    let draft = PromiseDraft {
        words: options.words.clone(),
        due: options.due.clone().unwrap_or_default(),
        channel: None,
        // Nobody can be asked back here: a past due time is taken, and said.
        past_is_meant: true,
        untold: false,
    };
    let problems = draft.problems(now);
    if !problems.is_empty() {
        return Err(Failure::Invalid(problems));
    }
    let mut opened = session.open()?;
    let id = match options.case {
        Some(number) => {
            let case = session.case(&opened.log, number)?;
            opened.log.add_promise(case, &draft)?
        }
        None => {
            let who = to_whom(session, &opened.log, options)?;
            opened.log.promise_to(&who, &draft)?
        }
    };
    let promise = opened.log.promise(id)?;
    let due = promise.due;
    let mut reply = if options.json {
        Reply::json(&Promised {
            case: options.case.map(|number| number.to_string()),
            customer: promise.of.customer().map(|customer| customer.to_string()),
            promise: Some(id.to_string()),
            cadence: None,
            due: vec![due.to_string()],
        })?
    } else {
        Reply::text(&session.text.cli.done.promised(&session.text.day_time(due.at(), now)))
    };
    if parse_when(&draft.due, now).is_ok_and(|due| Due::new(due).has_passed(now)) {
        let late = session.text.late(due.at(), now);
        reply = reply.with_note(&session.text.cli.done.already_late(&late));
    }
    Ok(reply)
}

/// The customer named, known or new.
fn to_whom(
    session: &Session,
    log: &Logbook,
    options: &PromiseOptions,
) -> Result<WhoDraft, Failure> {
    let typed = options.customer.clone().unwrap_or_default();
    if typed.trim().parse::<CustomerId>().is_ok() {
        let known = whose::customer(session, log, &typed)?;
        return Ok(WhoDraft { known: Some(known.id), ..WhoDraft::default() });
    }
    let (phone, email) = (options.phone.clone(), options.email.clone());
    let mut who = WhoDraft { known: None, name: typed, phone, email };
    whose::known_or_new(session, log, &mut who)?;
    Ok(who)
}

fn again_and_again(
    session: &Session,
    options: &PromiseOptions,
    every: &str,
) -> Result<Reply, Failure> {
    let text = session.text;
    let now = session.now();
    let draft = CadenceDraft { words: options.words.clone(), ..CadenceDraft::default() };
    let mut draft = draft.with_rule(every).map_err(|_| {
        Failure::wrong_use(text.cli.unreadable("--every", text.cli.promises.no_rule()))
    })?;
    if let Some(at) = &options.at {
        draft.at.clone_from(at);
    }
    if let Some(until) = &options.until {
        end(session, &mut draft, until, now.today())?;
    }
    draft.on_day_off = options.closed.unwrap_or(draft.on_day_off);
    let Some(number) = options.case else {
        return Err(Failure::wrong_use(
            text.cli.unreadable("--every", text.cli.promises.no_case()),
        ));
    };
    let mut opened = session.open()?;
    let case = session.case(&opened.log, number)?;
    let id = opened.log.add_cadence(case, &draft)?;
    let cadences = opened.log.case_page(case)?.file.cadences;
    let hours = &opened.log.shop().hours;
    let made = cadences.into_iter().find(|cadence| cadence.id == id);
    let dates: Vec<Due> = made
        .iter()
        .flat_map(|made| made.dates_after(now.local(), 0, hours).take(DATES_TOLD))
        .collect();
    if options.json {
        return Reply::json(&Promised {
            case: options.case.map(|number| number.to_string()),
            customer: None,
            promise: None,
            cadence: Some(id.to_string()),
            due: dates.iter().map(Due::to_string).collect(),
        });
    }
    let repeats = made.map(|made| text.repeats(&made)).unwrap_or_default();
    let next = text.next_dates(&dates, now.local());
    Ok(Reply::text(&text.cli.promises.repeats(&repeats, &next)))
}

/// Until a day, a number of times, or anything else, which is an event.
fn end(
    session: &Session,
    draft: &mut CadenceDraft,
    until: &str,
    today: NaiveDate,
) -> Result<(), Failure> {
    let times = until.trim().trim_end_matches("times").trim_end();
    if !times.is_empty() && times.bytes().all(|byte| byte.is_ascii_digit()) {
        draft.ends_by = EndsBy::Count;
        times.clone_into(&mut draft.count);
        return Ok(());
    }
    match parse_day_ahead(until, today) {
        Ok(_) => {
            draft.ends_by = EndsBy::Date;
            until.clone_into(&mut draft.last_day);
        }
        Err(WhenProblem::NotUnderstood | WhenProblem::Empty) => {
            draft.ends_by = EndsBy::Event;
            until.clone_into(&mut draft.until);
        }
        // A day that does not exist, or may be one of two, was meant as a day.
        Err(_) => {
            values::day_ahead(session.text, "--until", until, today)?;
        }
    }
    Ok(())
}

/// A civil minute for people, as an answer names it.
pub(super) fn told_minute(session: &Session, at: NaiveDateTime) -> String {
    session.text.day_time(at, session.now().local())
}
