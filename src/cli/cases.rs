//! `amends cases`: the cases that fit some filters, as the list in the window shows them.

use super::failure::Failure;
use super::kinds;
use super::output::{Reply, one_line};
use super::session::Session;
use super::values;
use crate::domain::{
    CaseFilter, CausedBy, Channel, Harm, MistakeKind, Received, ViewOf, waiting::WaitsFor,
};
use crate::logbook::Logbook;
use crate::logbook::pages::{CaseLine, CaseQuery, CaseSet, CaseSort};
use crate::text::{Text, help};
use chrono::NaiveDateTime;
use clap::Args;
use serde::Serialize;

/// What `amends cases` takes.
#[derive(Debug, Args)]
pub struct CasesOptions {
    /// Which cases.
    #[arg(long, value_parser = kinds::view_of(), help = help::CASES_STATE)]
    state: Option<ViewOf>,
    /// The kinds of failure.
    #[arg(long, value_parser = kinds::mistake(), help = help::CASES_KIND)]
    kind: Vec<MistakeKind>,
    /// The levels of harm.
    #[arg(long, value_name = help::NUMBER, value_parser = clap::value_parser!(u8).range(1..=4))]
    #[arg(help = help::CASES_HARM)]
    harm: Vec<u8>,
    /// Who caused it.
    #[arg(long, value_parser = kinds::caused_by(), help = help::CASES_CAUSED_BY)]
    caused_by: Vec<CausedBy>,
    /// How we came to know.
    #[arg(long, value_parser = kinds::known_by(), help = help::CASES_CHANNEL)]
    channel: Vec<Channel>,
    /// Whom they wait for.
    #[arg(long, value_parser = kinds::waits_for(), help = help::CASES_WAITING)]
    waiting: Vec<WaitsFor>,
    /// Who owns them.
    #[arg(long, value_name = help::NAME, help = help::CASES_OWNER)]
    owner: Option<String>,
    /// A tag of the customer.
    #[arg(long, value_name = help::TEXT, help = help::CASES_TAG)]
    tag: Option<String>,
    /// The first day.
    #[arg(long, value_name = help::DAY, help = help::CASES_FROM)]
    from: Option<String>,
    /// The last day.
    #[arg(long, value_name = help::DAY, help = help::CASES_UNTIL)]
    until: Option<String>,
    /// At most so many.
    #[arg(long, value_name = help::NUMBER, help = help::CASES_LIMIT)]
    limit: Option<u32>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Listed {
    case: String,
    title: String,
    customer: String,
    harm: u8,
    state: &'static str,
    due: Option<String>,
}

/// Lists them.
pub(super) fn run(session: &Session, options: &CasesOptions) -> Result<Reply, Failure> {
    let filter = filter(session, options)?;
    let now = session.now().local();
    let opened = session.open()?;
    let set = match options.state.unwrap_or_default() {
        ViewOf::All => CaseSet::All,
        ViewOf::Open => CaseSet::Open,
        ViewOf::Overdue => CaseSet::Overdue(session.now().local_minute()),
        ViewOf::WaitingForCustomer => CaseSet::WaitingForCustomer,
        ViewOf::Serious => CaseSet::Serious,
        ViewOf::Closed => CaseSet::Closed,
    };
    // As in the window: what is due next comes first, and of closed cases the latest.
    let is_closed = set.is_closed();
    let sort = if is_closed { CaseSort::Closed } else { CaseSort::NextDue };
    let query = CaseQuery { set, sort, descending: is_closed };
    let lines = found(&opened.log, query, &filter, options.limit.unwrap_or(u32::MAX))?;
    if options.json {
        return Reply::json(&lines.iter().map(|line| listed(line, now)).collect::<Vec<_>>());
    }
    let text = session.text;
    if lines.is_empty() {
        return Ok(Reply::text(text.cli.cases.nothing()));
    }
    let told: Vec<String> = lines.iter().map(|line| one_line(&told(text, line, now))).collect();
    Ok(Reply::text(&told.join("\n")))
}

fn found(
    log: &Logbook,
    query: CaseQuery,
    filter: &CaseFilter,
    most: u32,
) -> Result<Vec<CaseLine>, Failure> {
    let mut search = log.case_search(query, filter);
    while !log.go_on(&mut search)? {}
    Ok(log.found_lines(search.rows().unwrap_or_default(), 0, most)?)
}

fn filter(session: &Session, options: &CasesOptions) -> Result<CaseFilter, Failure> {
    let (text, today) = (session.text, session.now().today());
    let day = |option, typed: &Option<String>| {
        typed.as_deref().map(|typed| values::past_day(text, option, typed, today)).transpose()
    };
    let (from, until) = (day("--from", &options.from)?, day("--until", &options.until)?);
    if from.zip(until).is_some_and(|(from, until)| from > until) {
        return Err(Failure::wrong_use(text.cli.done.from_after_to()));
    }
    let is_limited = from.is_some() || until.is_some();
    let line = |typed: &Option<String>| typed.as_deref().map(crate::domain::tidy::line);
    Ok(CaseFilter {
        kinds: options.kind.iter().copied().collect(),
        harms: options.harm.iter().filter_map(|level| Harm::of_level(*level)).collect(),
        causes: options.caused_by.iter().copied().collect(),
        channels: options.channel.iter().copied().collect(),
        waiting: options.waiting.iter().copied().collect(),
        owner: line(&options.owner),
        tag: line(&options.tag),
        received: is_limited.then_some(Received::Between { from, until }),
    })
}

fn listed(line: &CaseLine, now: NaiveDateTime) -> Listed {
    let due = line.next.as_ref().map(|(due, ..)| *due);
    Listed {
        case: line.number.clone(),
        title: line.title.clone(),
        customer: line.customer_name.clone(),
        harm: line.harm.level(),
        state: match due {
            _ if !line.is_open => "closed",
            Some(due) if crate::domain::Due::new(due).has_passed(now) => "overdue",
            _ => "open",
        },
        due: due.map(values::minute),
    }
}

fn told(text: &Text, line: &CaseLine, now: NaiveDateTime) -> String {
    let state = match (&line.next, line.outcome) {
        (_, Some(outcome)) => text.outcome(outcome).to_owned(),
        (Some((due, ..)), None) if crate::domain::Due::new(*due).has_passed(now) => {
            text.late(*due, now)
        }
        (Some((due, ..)), None) => text.due(*due, now),
        (None, None) => text.cases.nothing_due().to_owned(),
    };
    let harm = text.harm_short(line.harm);
    text.cli.cases.line(&line.number, &line.title, &line.customer_name, harm, &state)
}
