//! `amends due`: the promises that are overdue or due, the most pressing first.

use super::failure::Failure;
use super::output::{Reply, one_line};
use super::session::Session;
use super::values;
use crate::domain::{Due, DueStatus};
use crate::logbook::pages::{DueKind, DueLine};
use crate::text::english::cli::help;
use chrono::NaiveDateTime;
use clap::Args;
use serde::Serialize;

/// What `amends due` takes.
#[derive(Debug, Args)]
pub struct DueOptions {
    /// The last day that counts.
    #[arg(long, value_name = help::DAY, help = help::DUE_ON)]
    on: Option<String>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct DuePromise {
    promise: String,
    words: String,
    due: String,
    case: String,
    customer: String,
    state: &'static str,
}

/// Lists the promises.
pub(super) fn run(session: &Session, options: &DueOptions) -> Result<Reply, Failure> {
    let now = session.now();
    let day = match &options.on {
        Some(typed) => values::day_ahead(session.text, "--on", typed, now.today())?,
        None => now.today(),
    };
    let opened = session.open()?;
    let lines = opened.log.promises_due(day)?;
    if options.json {
        let promises: Vec<DuePromise> =
            lines.into_iter().filter_map(|line| promise(line, now.local())).collect();
        return Reply::json(&promises);
    }
    let text = session.text;
    if lines.is_empty() {
        return Ok(Reply::text(&(text.cli.due.nothing)(&text.day(day, now.today()))));
    }
    let told: Vec<String> = lines
        .iter()
        .map(|line| {
            let when = if is_overdue(line.due, now.local()) {
                text.late(line.due, now.local())
            } else {
                text.due(line.due, now.local())
            };
            let (words, name) = (one_line(&line.words), one_line(&line.customer_name));
            (text.cli.due.line)(&when, &words, &name, &line.number)
        })
        .collect();
    Ok(Reply::text(&told.join("\n")))
}

fn promise(line: DueLine, now: NaiveDateTime) -> Option<DuePromise> {
    let DueKind::Promise(id) = line.kind else { return None };
    Some(DuePromise {
        promise: id.to_string(),
        words: line.words,
        due: values::minute(line.due),
        case: line.number,
        customer: line.customer_name,
        state: if is_overdue(line.due, now) { "overdue" } else { "due" },
    })
}

fn is_overdue(due: NaiveDateTime, now: NaiveDateTime) -> bool {
    matches!(Due::new(due).status(now), DueStatus::Overdue { .. })
}
