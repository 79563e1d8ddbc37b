//! `amends due`: the promises that are overdue or due, the most pressing first.

use super::failure::Failure;
use super::output::{Reply, one_line};
use super::session::Session;
use super::values;
use crate::domain::{Due, DueStatus, PromiseName};
use crate::logbook::pages::DueLine;
use crate::text::english::cli::help;
use chrono::{Days, NaiveDateTime};
use clap::Args;
use serde::Serialize;

/// How many days after today belong to the week.
const WEEK: u64 = 7;

/// What `amends due` takes.
#[derive(Debug, Args)]
pub struct DueOptions {
    /// The last day that counts.
    #[arg(long, value_name = help::DAY, help = help::DUE_ON)]
    on: Option<String>,
    /// Whether the next seven days count.
    #[arg(long, conflicts_with = "on", help = help::DUE_WEEK)]
    week: bool,
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
        None if options.week => {
            now.today().checked_add_days(Days::new(WEEK)).unwrap_or(now.today())
        }
        None => now.today(),
    };
    let opened = session.open()?;
    let lines = opened.log.promises_due(day)?;
    if options.json {
        let promises: Vec<DuePromise> =
            lines.iter().flat_map(|line| promises(line, now.local())).collect();
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
            let told = (text.cli.due.line)(&when, &words, &name, &line.number);
            let Some(last) = line.missed.last() else { return told };
            let count = text.count(u64::try_from(line.missed.len()).unwrap_or(u64::MAX));
            let missed = (text.cli.promises.missed)(&count, &text.day(last.date(), now.today()));
            [told, missed].join(", ")
        })
        .collect();
    Ok(Reply::text(&told.join("\n")))
}

/// One entry for each date: the line, and the missed dates behind it.
fn promises(line: &DueLine, now: NaiveDateTime) -> Vec<DuePromise> {
    let missed = line.missed.iter().filter_map(|due| {
        let (cadence, _) = line.cadence?;
        Some((PromiseName::Date(cadence, *due), due.at()))
    });
    let named = line.promise().map(|name| (name, line.due)).into_iter().chain(missed);
    let dates = named.map(|(name, due)| DuePromise {
        promise: name.to_string(),
        words: line.words.clone(),
        due: values::minute(due),
        case: line.number.clone(),
        customer: line.customer_name.clone(),
        state: if is_overdue(due, now) { "overdue" } else { "due" },
    });
    dates.collect()
}

fn is_overdue(due: NaiveDateTime, now: NaiveDateTime) -> bool {
    matches!(Due::new(due).status(now), DueStatus::Overdue { .. })
}
