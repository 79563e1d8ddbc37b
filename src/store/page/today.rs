//! What the morning needs: promises and other things due, who went quiet, and the numbers of a
//! period.

use super::super::sql::{civil_from, civil_text, moment, optional_money};
use super::super::{Result, Store};
use super::cases::{self, CaseSet, harm_of};
use crate::domain::concession::ConcessionStep;
use crate::domain::{CadenceId, CaseId, Due, DueKind, DueLine, Moment, WinBackStep};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::types::Null;
use rusqlite::{Row, params};

/// A customer nobody has spoken to for too long.
#[derive(Clone, Debug, PartialEq)]
pub struct QuietLine {
    /// The case.
    pub case: CaseId,
    /// The number of the case.
    pub number: String,
    /// The customer's name.
    pub customer_name: String,
    /// What went wrong.
    pub title: String,
    /// When we last spoke to them; when never, the moment the case was received.
    pub since: Moment,
}

/// How a period went. Every number here is the count of a [`CaseSet`] list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Promises kept that ended in the period.
    pub kept: u32,
    /// Promises broken that ended in the period.
    pub broken: u32,
    /// The median time from knowing to apologizing, in minutes, of the apologies in the period.
    pub minutes_to_apology: Option<i64>,
    /// Cases closed in the period whose customer was recovered.
    pub recovered: u32,
    /// Those of them who bought again; the others say so.
    pub bought_again: u32,
    /// Cases closed in the period, without those withdrawn.
    pub closed: u32,
    /// Cases logged in the period that we noticed first.
    pub noticed_first: u32,
    /// Cases logged in the period.
    pub logged: u32,
}

/// The lines of one section, and how many there would be without the limit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DueLines {
    /// The lines read.
    pub lines: Vec<DueLine>,
    /// How many lines there are in all.
    pub total: u32,
}

/// Whose the things are that are due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    #[default]
    All,
    /// What a customer waits for.
    Customers,
    /// The shop's own: see [`DueRules::is_ours`](crate::domain::due::DueRules::is_ours).
    Shop,
}

/// Which things that are due to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueWindow {
    /// The first civil minute; none for the beginning of time.
    pub from: Option<NaiveDateTime>,
    /// The civil minute after the last; none for the end of time.
    pub until: Option<NaiveDateTime>,
    /// The last day whose expiring concessions are shown.
    pub expiring_until: NaiveDate,
    /// The present day: what was to be said to somebody we lost too long before it is left out.
    pub today: NaiveDate,
    /// With a present minute the most pressing comes first, without one the earliest.
    pub pressing_at: Option<NaiveDateTime>,
    /// Whose they are.
    pub whose: Whose,
}

impl DueWindow {
    /// Whether something that is due at this civil minute is in it.
    #[must_use]
    pub fn holds(&self, due: Due) -> bool {
        let due = due.at();
        self.from.is_none_or(|from| due >= from) && self.until.is_none_or(|until| due < until)
    }

    /// Its first minute and the one after its last, as they compare with those of the log: an empty
    /// text sorts before every minute, the tilde after all of them.
    fn bounds(&self) -> (String, String) {
        let from = self.from.map(civil_text).unwrap_or_default();
        (from, self.until.map_or_else(|| "~".to_owned(), civil_text))
    }
}

/// What is due in a window, at most `most` lines of it.
///
/// # Errors
/// The log cannot be read.
pub fn due(store: &Store, window: &DueWindow, most: u32) -> Result<DueLines> {
    let statement = concat!(include_str!("due_items.sql"), include_str!("due_lines.sql"));
    let mut statement = store.connection.prepare_cached(statement)?;
    let (from, until) = window.bounds();
    let pressing_at = window.pressing_at.map(civil_text);
    let (expiring_until, today) = (window.expiring_until, window.today);
    let mut rows = statement.query(params![
        from,
        until,
        most,
        pressing_at,
        expiring_until,
        today,
        window.whose as u8
    ])?;
    let mut found = DueLines::default();
    while let Some(row) = rows.next()? {
        found.total = row.get("total")?;
        found.lines.push(read_due(row)?);
    }
    Ok(found)
}

/// How many things are due in a window.
///
/// # Errors
/// The log cannot be read.
pub fn due_count(store: &Store, window: &DueWindow) -> Result<u32> {
    let statement = concat!(include_str!("due_items.sql"), "SELECT count(*) FROM due");
    let mut statement = store.connection.prepare_cached(statement)?;
    let (from, until) = window.bounds();
    let (expiring_until, today) = (window.expiring_until, window.today);
    let unused = Null;
    let values = params![from, until, unused, unused, expiring_until, today, window.whose as u8];
    Ok(statement.query_row(values, |row| row.get(0))?)
}

/// The open cases without a word to the customer since before a moment (UTC milliseconds), the
/// longest silence first, at most `most`; and how many there are in all.
///
/// # Errors
/// The log cannot be read.
pub fn quiet(store: &Store, before_ms: i64, most: u32) -> Result<(Vec<QuietLine>, u32)> {
    let total = store
        .connection
        .prepare_cached(include_str!("quiet_count.sql"))?
        .query_row([before_ms], |row| row.get(0))?;
    let mut statement = store.connection.prepare_cached(include_str!("quiet.sql"))?;
    let rows = statement.query_map(params![before_ms, most], |row| {
        Ok(QuietLine {
            case: row.get("id")?,
            number: row.get("number")?,
            customer_name: row.get("customer_name")?,
            title: row.get("title")?,
            since: moment(row, "since_ms", "since_offset")?,
        })
    })?;
    Ok((rows.collect::<rusqlite::Result<_>>()?, total))
}

/// How the time since a moment (UTC milliseconds) went.
///
/// # Errors
/// The log cannot be read.
pub fn numbers(store: &Store, since_ms: i64) -> Result<Numbers> {
    let (kept, broken) = store
        .connection
        .prepare_cached(include_str!("promises_ended.sql"))?
        .query_row([since_ms], |row| Ok((row.get("kept")?, row.get("broken")?)))?;
    let to_apology: Option<i64> = store
        .connection
        .prepare_cached(include_str!("to_apology.sql"))?
        .query_row([since_ms], |row| row.get(0))?;
    Ok(Numbers {
        kept,
        broken,
        minutes_to_apology: to_apology.map(|milliseconds| milliseconds / 60_000),
        recovered: cases::count(store, CaseSet::RecoveredSince(since_ms))?,
        bought_again: cases::count(store, CaseSet::BoughtAgainSince(since_ms))?,
        closed: cases::count(store, CaseSet::ClosedSince(since_ms))?,
        noticed_first: cases::count(store, CaseSet::NoticedFirstSince(since_ms))?,
        logged: cases::count(store, CaseSet::LoggedSince(since_ms))?,
    })
}

fn read_due(row: &Row<'_>) -> rusqlite::Result<DueLine> {
    let elsewhere: Option<String> = row.get("elsewhere")?;
    let kind = match row.get("kind")? {
        1 => DueKind::Promise(row.get("id")?),
        2 => DueKind::FirstReply,
        3 => DueKind::Prevention(row.get("id")?),
        4 => DueKind::Concession(row.get("id")?, step(row)?),
        5 if elsewhere.is_some() => DueKind::Elsewhere,
        5 => DueKind::PlanB(optional_money(row, "budget_minor", "budget_currency")?),
        6 => {
            let days: u32 = row.get("days")?;
            let step = WinBackStep::of_days(days);
            DueKind::WinBack(step.ok_or(rusqlite::Error::IntegralValueOutOfRange(1, days.into()))?)
        }
        7 => DueKind::Update,
        8 => DueKind::Fix,
        9 => DueKind::Close,
        10 => DueKind::Broken(row.get("id")?),
        11 => DueKind::SecondChance,
        other => return Err(rusqlite::Error::IntegralValueOutOfRange(0, other)),
    };
    let cadence: Option<CadenceId> = row.get("cadence")?;
    Ok(DueLine {
        kind,
        case: row.get("case")?,
        number: row.get("number")?,
        words: match elsewhere {
            Some(who) => [who, row.get("elsewhere_when")?].join(", "),
            None => row.get("words")?,
        },
        customer: row.get("customer")?,
        customer_name: row.get("customer_name")?,
        title: row.get("title")?,
        harm: harm_of(row.get("harm")?)?,
        due: Due::new(civil_from(&row.get::<_, String>("due")?)?),
        cadence: cadence
            .map(|cadence| Ok::<_, rusqlite::Error>((cadence, row.get("nth")?)))
            .transpose()?,
        missed: Vec::new(),
        risk: None,
    })
}

/// What is to be done next so that a concession reaches the customer.
fn step(row: &Row<'_>) -> rusqlite::Result<ConcessionStep> {
    let given: Option<NaiveDate> = row.get("given")?;
    let expires: Option<NaiveDate> = row.get("expires")?;
    let must_do: String = row.get("must_do")?;
    Ok(ConcessionStep::of(given.is_some(), !must_do.is_empty() || expires.is_some()))
}

#[cfg(test)]
mod tests;
