//! `amends customer show`: everything about a customer.

use crate::cli::failure::Failure;
use crate::cli::output::{Reply, one_line};
use crate::cli::session::Session;
use crate::cli::values::{self, Amount};
use crate::cli::whose;
use crate::domain::Channel;
use crate::logbook::pages::{CaseLine, CustomerPage};
use crate::text::{Text, help};
use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;

/// What `amends customer show` takes.
#[derive(Debug, Args)]
pub(super) struct ShowOptions {
    /// Which customer.
    #[arg(value_name = help::CUSTOMER, help = help::CUSTOMER_WHICH)]
    customer: String,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Report<'a> {
    customer: String,
    name: &'a str,
    phone: &'a str,
    email: &'a str,
    address: &'a str,
    preferred: Option<Channel>,
    since: Option<NaiveDate>,
    yearly_value: Option<Amount>,
    tags: &'a [String],
    notes: &'a str,
    may_be_reference: bool,
    do_not_contact: bool,
    added: String,
    cases: Vec<CaseReport<'a>>,
    promises_kept: u32,
    promises_broken: u32,
    given: Vec<Amount>,
    is_repeat: bool,
}

#[derive(Serialize)]
struct CaseReport<'a> {
    case: &'a str,
    title: &'a str,
    is_open: bool,
}

/// Shows the customer.
pub(super) fn show(session: &Session, options: &ShowOptions) -> Result<Reply, Failure> {
    let opened = session.open()?;
    let known = whose::customer(session, &opened.log, &options.customer)?;
    let page = opened.log.customer_page(known.id)?;
    if options.json {
        return Reply::json(&report(&page));
    }
    Ok(Reply::text(&told(session.text, &page).join("\n")))
}

fn report(page: &CustomerPage) -> Report<'_> {
    let customer = &page.customer;
    Report {
        customer: customer.id.to_string(),
        name: &customer.name,
        phone: &customer.phone,
        email: &customer.email,
        address: &customer.address,
        preferred: customer.preferred,
        since: customer.since,
        yearly_value: customer.yearly_value.map(Amount::from),
        tags: &customer.tags,
        notes: &customer.notes,
        may_be_reference: customer.may_be_reference,
        do_not_contact: customer.do_not_contact,
        added: values::moment(customer.added),
        cases: page.cases.iter().map(case).collect(),
        promises_kept: page.kept.kept,
        promises_broken: page.kept.broken,
        given: page.given.iter().map(Amount::from).collect(),
        is_repeat: page.is_repeat,
    }
}

fn case(line: &CaseLine) -> CaseReport<'_> {
    CaseReport { case: &line.number, title: &line.title, is_open: line.is_open }
}

/// The customer as lines: what is known, then their cases.
fn told(text: &Text, page: &CustomerPage) -> Vec<String> {
    let (customer, labels) = (&page.customer, &text.timeline.changes);
    let day = |day: NaiveDate| text.full_day(day);
    let yes = |is: bool| if is { labels.yes() } else { "" };
    let fields = [
        (labels.phone(), customer.phone.clone()),
        (labels.email(), customer.email.clone()),
        (labels.address(), customer.address.clone()),
        (
            labels.preferred(),
            customer.preferred.map(|way| text.channel(way).to_owned()).unwrap_or_default(),
        ),
        (labels.since(), customer.since.map(day).unwrap_or_default()),
        (
            labels.yearly_value(),
            customer.yearly_value.map(|value| text.money(value)).unwrap_or_default(),
        ),
        (labels.tags(), text.listed(&customer.tags)),
        (labels.notes(), customer.notes.clone()),
        (labels.may_be_reference(), yes(customer.may_be_reference).to_owned()),
        (labels.do_not_contact(), yes(customer.do_not_contact).to_owned()),
    ];
    let mut lines = vec![one_line(&customer.name)];
    let known = fields.iter().filter(|(_, value)| !value.is_empty());
    lines.extend(known.map(|(label, value)| one_line(&text.cli.show.line(label, value))));
    lines.extend(page.cases.iter().map(|line| {
        let (number, title) = (&line.number, &line.title);
        one_line(&text.cli.search.case(number, title, &customer.name, line.is_open))
    }));
    lines
}
