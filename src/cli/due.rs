//! `amends due`: everything that is overdue or due, as Today lists it, the most pressing first.

use super::failure::Failure;
use super::output::{Reply, one_line};
use super::session::Session;
use super::values;
use crate::domain::{DueKind, DueLine, Money, PromiseName};
use crate::text::Text;
use crate::text::help;
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
struct DueThing {
    kind: &'static str,
    promise: Option<String>,
    words: String,
    due: String,
    case: Option<String>,
    customer: String,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    budget: Option<values::Amount>,
}

/// Lists them.
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
    let lines = opened.log.everything_due(day)?;
    if options.json {
        let things: Vec<DueThing> =
            lines.iter().flat_map(|line| things(session.text, line, now.local())).collect();
        return Reply::json(&things);
    }
    let text = session.text;
    if lines.is_empty() {
        return Ok(Reply::text(&text.cli.due.nothing(&text.day(day, now.today()))));
    }
    let told: Vec<String> = lines
        .iter()
        .map(|line| {
            let when = if line.is_overdue(now.local()) {
                text.late(line.due.at(), now.local())
            } else {
                text.due(line.due.at(), now.local())
            };
            let words = one_line(&text.due_words(line));
            let name = one_line(&line.customer_name);
            let told = match line.case {
                Some(_) => text.cli.due.line(&when, &words, &name, &line.number),
                None => text.cli.due.line_without_case(&when, &words, &name),
            };
            let Some(last) = line.missed.last() else { return told };
            let count = text.count(u64::try_from(line.missed.len()).unwrap_or(u64::MAX));
            text.cli.due.line_missed(&told, &count, &text.day(last.date(), now.today()))
        })
        .collect();
    Ok(Reply::text(&told.join("\n")))
}

/// One entry for each date: the line, and the missed dates behind it.
fn things(text: &Text, line: &DueLine, now: NaiveDateTime) -> Vec<DueThing> {
    let missed = line.missed.iter().filter_map(|due| {
        let (cadence, _) = line.cadence?;
        Some((Some(PromiseName::Date(cadence, *due)), *due))
    });
    let (kind, budget) = kind(line.kind);
    let dates = std::iter::once((line.promise(), line.due)).chain(missed);
    let things = dates.map(|(name, due)| DueThing {
        kind,
        promise: name.map(|name| name.to_string()).or_else(|| broken(line.kind)),
        words: if name.is_some() { line.words.clone() } else { text.due_words(line) },
        due: values::minute(due.at()),
        case: line.case.map(|_| line.number.clone()),
        customer: line.customer_name.clone(),
        state: if due.has_passed(now) { "overdue" } else { "due" },
        budget: budget.map(values::Amount::from),
    });
    things.collect()
}

/// The name of a promise that was broken, for `told`.
fn broken(kind: DueKind) -> Option<String> {
    match kind {
        DueKind::Broken(id) => Some(id.to_string()),
        _ => None,
    }
}

/// The word for a kind of line, and the budget of a Plan B.
fn kind(kind: DueKind) -> (&'static str, Option<Money>) {
    match kind {
        DueKind::Promise(_) | DueKind::Date(_) => ("promise", None),
        DueKind::FirstReply => ("first_reply", None),
        DueKind::Prevention(_) => ("prevention", None),
        DueKind::Broken(_) => ("broken", None),
        DueKind::SecondChance => ("second_chance", None),
        DueKind::Close => ("close", None),
        DueKind::Concession(..) => ("concession", None),
        DueKind::PlanB(budget) => ("plan_b", budget),
        DueKind::Elsewhere => ("elsewhere", None),
        DueKind::CheckBack => ("check_back", None),
        DueKind::WinBack(_) => ("win_back", None),
        DueKind::Update => ("update", None),
        DueKind::Fix => ("fix", None),
    }
}
