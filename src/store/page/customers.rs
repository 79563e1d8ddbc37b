//! The list of customers, and what a customer's page sums up.

use super::super::sql::{moment, money, optional_moment, optional_money};
use super::super::{Result, Store};
use crate::domain::double_deviation::Earlier;
use crate::domain::promise::KeptRate;
use crate::domain::{CaseId, CustomerId, MistakeId, Moment, Money};
use rusqlite::{Row, params, params_from_iter};

/// Which customers a list holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CustomerSet {
    /// All of them.
    #[default]
    All,
    /// Hit by something that we noticed: they never came to us about it, and nobody has said a word
    /// to them (domain rules, story 21).
    NotTold,
    /// Hit by the cause of a mistake before it was removed, and not told what we changed (domain
    /// rules, story 36).
    ChangeNotTold(MistakeId),
}

/// Which list of customers: the set, and its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CustomerQuery {
    /// Whom it holds.
    pub set: CustomerSet,
    /// By what it is sorted.
    pub sort: CustomerSort,
    /// Whether the largest, the latest, or the end of the alphabet comes first.
    pub descending: bool,
}

/// By what the list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CustomerSort {
    /// By name, letters without case.
    #[default]
    Name,
    /// By the number of cases.
    Cases,
    /// By the number of open cases.
    OpenCases,
    /// By when the last case was received.
    LastCase,
    /// By yearly value; customers without one count as 0.
    YearlyValue,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerLine {
    /// The customer.
    pub id: CustomerId,
    /// The name.
    pub name: String,
    /// A telephone number, or an e-mail address when there is none; may be empty.
    pub reach: String,
    /// How many cases they have.
    pub cases: u32,
    /// How many of them are open.
    pub open_cases: u32,
    /// When the last one was received.
    pub last_case: Option<Moment>,
    /// What they bring in a year.
    pub yearly_value: Option<Money>,
    /// The newest case because of which they are in the set; none in the list of all.
    pub case: Option<CaseId>,
}

/// How many customers a set holds.
///
/// # Errors
/// The log cannot be read.
pub fn count(store: &Store, set: CustomerSet) -> Result<u32> {
    let members = members(set).unwrap_or("SELECT 1 FROM customer_line");
    let statement = ["SELECT count(*) FROM (", members, ")"].concat();
    let mut statement = store.connection.prepare_cached(&statement)?;
    Ok(statement.query_row(params_from_iter(mistake(set)), |row| row.get(0))?)
}

/// The same, but none is counted after `most`: for whoever asks only whether there are many.
///
/// # Errors
/// The log cannot be read.
pub fn count_up_to(store: &Store, set: CustomerSet, most: u32) -> Result<u32> {
    let members = members(set).unwrap_or("SELECT 1 FROM customer_line");
    let statement = ["SELECT count(*) FROM (", members, " LIMIT ?2)"].concat();
    let mut statement = store.connection.prepare_cached(&statement)?;
    Ok(statement.query_row(params![mistake(set), most], |row| row.get(0))?)
}

/// At most `most` lines of a list, from `offset` on.
///
/// # Errors
/// The log cannot be read.
pub fn lines(
    store: &Store,
    query: &CustomerQuery,
    offset: u32,
    most: u32,
) -> Result<Vec<CustomerLine>> {
    let mut rows = store.connection.prepare_cached(&rows_statement(query))?;
    let rows: Vec<(i64, Option<i64>)> = rows
        .query_map(params![mistake(query.set), most, offset], |row| {
            Ok((row.get("customer_row")?, row.get("case_row")?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut line = store.connection.prepare_cached(include_str!("customer_line.sql"))?;
    rows.into_iter().map(|row| Ok(line.query_row(params![row.0, row.1], read_line)?)).collect()
}

/// The mistakes behind a customer's cases but one, the oldest first.
///
/// # Errors
/// The log cannot be read.
pub fn earlier(store: &Store, customer: CustomerId, but: Option<CaseId>) -> Result<Vec<Earlier>> {
    let mut statement = store.connection.prepare_cached(include_str!("earlier.sql"))?;
    let rows = statement.query_map(params![customer, but], |row| {
        Ok(Earlier {
            cause: row.get("cause")?,
            product: row.get("product")?,
            received: moment(row, "received_ms", "received_offset")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many apologies a customer had from us since a moment in all their cases but one: there it
/// is the same failure that is apologized for.
///
/// # Errors
/// The log cannot be read.
pub fn apologies(store: &Store, customer: CustomerId, but: CaseId, since_ms: i64) -> Result<u32> {
    let mut statement = store.connection.prepare_cached(include_str!("apologies.sql"))?;
    Ok(statement.query_row(params![customer, but, since_ms], |row| row.get(0))?)
}

/// The promises kept and broken over all cases of a customer.
///
/// # Errors
/// The log cannot be read.
pub fn kept(store: &Store, customer: CustomerId) -> Result<KeptRate> {
    let mut statement = store.connection.prepare_cached(include_str!("kept.sql"))?;
    Ok(statement.query_row([customer], |row| {
        Ok(KeptRate { kept: row.get("kept")?, broken: row.get("broken")? })
    })?)
}

/// The face value of what was given to a customer or reached them, one sum a currency.
///
/// # Errors
/// The log cannot be read, or a sum does not fit.
pub fn given(store: &Store, customer: CustomerId) -> Result<Vec<Money>> {
    let mut statement = store.connection.prepare_cached(include_str!("given.sql"))?;
    let rows = statement.query_map([customer], |row| money(row, "minor", "face_currency"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The statement for the members of a set with their cases; none where that is everybody.
fn members(set: CustomerSet) -> Option<&'static str> {
    match set {
        CustomerSet::All => None,
        CustomerSet::NotTold => Some(include_str!("not_told.sql")),
        CustomerSet::ChangeNotTold(_) => Some(include_str!("change_not_told.sql")),
    }
}

/// The mistake that a set asks about.
fn mistake(set: CustomerSet) -> Option<MistakeId> {
    match set {
        CustomerSet::All | CustomerSet::NotTold => None,
        CustomerSet::ChangeNotTold(mistake) => Some(mistake),
    }
}

/// The statement for `?2` rows of a list from `?3` on: everybody along an index, a set sorted.
fn rows_statement(query: &CustomerQuery) -> String {
    let order = match (query.sort, query.descending) {
        (CustomerSort::Name, false) => "name COLLATE NOCASE, customer_row",
        (CustomerSort::Name, true) => "name COLLATE NOCASE DESC, customer_row DESC",
        (CustomerSort::Cases, false) => "cases, customer_row",
        (CustomerSort::Cases, true) => "cases DESC, customer_row DESC",
        (CustomerSort::OpenCases, false) => "open_cases, customer_row",
        (CustomerSort::OpenCases, true) => "open_cases DESC, customer_row DESC",
        (CustomerSort::LastCase, false) => "last_ms, customer_row",
        (CustomerSort::LastCase, true) => "last_ms DESC, customer_row DESC",
        (CustomerSort::YearlyValue, false) => "yearly_minor, customer_row",
        (CustomerSort::YearlyValue, true) => "yearly_minor DESC, customer_row DESC",
    };
    let from = match members(query.set) {
        None => "SELECT customer_row, NULL AS case_row FROM customer_line".to_owned(),
        Some(members) => format!(
            "SELECT customer_row, case_row FROM ({members}) JOIN customer_line USING (customer_row)"
        ),
    };
    [&from, " ORDER BY ", order, " LIMIT ?2 OFFSET ?3"].concat()
}

fn read_line(row: &Row<'_>) -> rusqlite::Result<CustomerLine> {
    Ok(CustomerLine {
        id: row.get("id")?,
        name: row.get("name")?,
        reach: row.get("reach")?,
        cases: row.get("cases")?,
        open_cases: row.get("open_cases")?,
        last_case: optional_moment(row, "last_ms", "last_offset")?,
        yearly_value: optional_money(row, "yearly_minor", "yearly_currency")?,
        case: row.get("case")?,
    })
}
