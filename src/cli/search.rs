//! `amends search`: customers, cases, promises and messages.

use super::failure::Failure;
use super::output::{Reply, one_line};
use super::session::Session;
use crate::domain::{CaseId, tidy};
use crate::logbook::Logbook;
use crate::logbook::pages::Hits;
use crate::text::Text;
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// At most so many of each kind are shown.
const MOST: u32 = 50;

/// What `amends search` takes.
#[derive(Debug, Args)]
pub struct SearchOptions {
    /// What to look for.
    #[arg(required = true, num_args = 1.., value_name = help::TEXT, help = help::SEARCH_TEXT)]
    text: Vec<String>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Found {
    customers: Vec<FoundCustomer>,
    cases: Vec<FoundCase>,
    promises: Vec<FoundPromise>,
    messages: Vec<FoundMessage>,
}

#[derive(Serialize)]
struct FoundCustomer {
    customer: String,
    name: String,
    reach: String,
}

#[derive(Serialize)]
struct FoundCase {
    case: String,
    title: String,
    customer: String,
    is_open: bool,
}

#[derive(Serialize)]
struct FoundPromise {
    words: String,
    due: String,
    case: Option<String>,
    customer: String,
}

#[derive(Serialize)]
struct FoundMessage {
    words: String,
    case: String,
    customer: String,
}

/// Searches.
pub(super) fn run(session: &Session, options: &SearchOptions) -> Result<Reply, Failure> {
    let typed = options.text.join(" ");
    if tidy::is_blank(&typed) {
        return Err(Failure::wrong_use(session.text.cli.search.no_words()));
    }
    let opened = session.open()?;
    let hits = opened.log.search(&typed, MOST)?;
    let found = found(&opened.log, hits)?;
    if options.json {
        return Reply::json(&found);
    }
    let answer = told(session.text, &found);
    if answer.is_empty() {
        return Ok(Reply::text(&session.text.cli.search.nothing(&one_line(&typed))));
    }
    Ok(Reply::text(&answer))
}

fn found(log: &Logbook, hits: Hits) -> Result<Found, Failure> {
    let number = |case: CaseId| Ok::<_, Failure>(log.case(case)?.number.to_string());
    let customers = hits.customers.into_iter().map(|hit| FoundCustomer {
        customer: hit.id.to_string(),
        name: hit.name,
        reach: hit.reach,
    });
    let cases = hits.cases.into_iter().map(|hit| FoundCase {
        case: hit.number,
        title: hit.title,
        customer: hit.customer_name,
        is_open: hit.is_open,
    });
    let promises = hits.promises.into_iter().map(|hit| {
        Ok(FoundPromise {
            words: hit.words,
            due: super::values::minute(hit.due),
            case: hit.of.case().map(number).transpose()?,
            customer: hit.customer_name,
        })
    });
    let messages = hits.messages.into_iter().map(|hit| {
        Ok(FoundMessage { words: hit.words, case: number(hit.case)?, customer: hit.customer_name })
    });
    Ok(Found {
        customers: customers.collect(),
        cases: cases.collect(),
        promises: promises.collect::<Result<_, Failure>>()?,
        messages: messages.collect::<Result<_, Failure>>()?,
    })
}

fn told(text: &Text, found: &Found) -> String {
    let words = &text.cli.search;
    let sections: [(&str, Vec<String>); 4] = [
        (
            words.customers(),
            found.customers.iter().map(|hit| words.customer(&hit.name, &hit.reach)).collect(),
        ),
        (
            words.cases(),
            found
                .cases
                .iter()
                .map(|hit| words.case(&hit.case, &hit.title, &hit.customer, hit.is_open))
                .collect(),
        ),
        (
            words.promises(),
            found
                .promises
                .iter()
                .map(|hit| match &hit.case {
                    Some(case) => words.said(&hit.words, &hit.customer, case),
                    None => words.promised(&hit.words, &hit.customer),
                })
                .collect(),
        ),
        (
            words.messages(),
            found
                .messages
                .iter()
                .map(|hit| words.said(&hit.words, &hit.customer, &hit.case))
                .collect(),
        ),
    ];
    let mut lines = Vec::new();
    for (heading, hits) in sections.into_iter().filter(|(_, hits)| !hits.is_empty()) {
        lines.push(heading.to_owned());
        lines.extend(hits.iter().map(|hit| format!("  {}", one_line(hit))));
    }
    lines.join("\n")
}
