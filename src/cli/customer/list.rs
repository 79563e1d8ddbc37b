//! `amends customer list`: a page of the customers, in the orders of the window.

use crate::cli::failure::Failure;
use crate::cli::kinds;
use crate::cli::output::{Reply, one_line};
use crate::cli::session::Session;
use crate::cli::values::{self, Amount};
use crate::logbook::pages::{CustomerLine, CustomerQuery, CustomerSet, CustomerSort};
use crate::text::{Text, help};
use clap::Args;
use serde::Serialize;

/// What `amends customer list` takes.
#[derive(Debug, Args)]
pub(super) struct ListOptions {
    /// By what they are sorted.
    #[arg(long, value_parser = kinds::customer_sort(), help = help::CUSTOMER_SORT)]
    sort: Option<CustomerSort>,
    /// At most so many.
    #[arg(long, value_name = help::NUMBER, default_value_t = 100, help = help::CUSTOMER_LIMIT)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=10_000))]
    limit: u32,
    /// After so many.
    #[arg(long, value_name = help::NUMBER, default_value_t = 0, hide_default_value = true)]
    #[arg(help = help::CUSTOMER_SKIP)]
    skip: u32,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Listed {
    total: u32,
    customers: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    customer: String,
    name: String,
    reach: String,
    cases: u32,
    open_cases: u32,
    last_case: Option<String>,
    yearly_value: Option<Amount>,
}

/// Lists them.
pub(super) fn run(session: &Session, options: &ListOptions) -> Result<Reply, Failure> {
    let opened = session.open()?;
    let sort = options.sort.unwrap_or_default();
    // As in the window: names from A on, numbers and days from the largest down.
    let descending = sort != CustomerSort::Name;
    let query = CustomerQuery { set: CustomerSet::All, sort, descending };
    let total = opened.log.customer_count(CustomerSet::All)?;
    let lines = opened.log.customer_lines(&query, options.skip, options.limit)?;
    if options.json {
        return Reply::json(&Listed { total, customers: lines.into_iter().map(line).collect() });
    }
    let (text, words) = (session.text, &session.text.cli.customer);
    if total == 0 {
        return Ok(Reply::text(words.nobody()));
    }
    let mut told: Vec<String> = lines.iter().map(|line| one_line(&shown(text, line))).collect();
    let count = |number: u32| text.count(number.into());
    let first = options.skip.saturating_add(1);
    let last = options.skip.saturating_add(u32::try_from(lines.len()).unwrap_or(u32::MAX));
    if lines.is_empty() {
        told.push(words.past_the_end(total, &count(total)));
    } else if first > 1 || last < total {
        told.push(words.part(&count(first), &count(last), &count(total)));
    }
    Ok(Reply::text(&told.join("\n")))
}

fn line(line: CustomerLine) -> Line {
    Line {
        customer: line.id.to_string(),
        name: line.name,
        reach: line.reach,
        cases: line.cases,
        open_cases: line.open_cases,
        last_case: line.last_case.map(values::moment),
        yearly_value: line.yearly_value.map(Amount::from),
    }
}

fn shown(text: &Text, line: &CustomerLine) -> String {
    let words = &text.cli.customer;
    let count = |number: u32| text.count(number.into());
    let mut parts = vec![text.cli.search.customer(&line.name, &line.reach)];
    parts.push(words.cases(line.cases, &count(line.cases), &count(line.open_cases)));
    parts.extend(line.yearly_value.map(|value| words.yearly_value(&text.money(value))));
    text.one_by_one(&parts)
}
