//! The cases of a list that a filter wants, and what is done with cases by their names.
//!
//! What a filter asks about stands in several tables, and no index leads through all of them. So the
//! lines are gone through once, in stretches short enough for a frame each; where a set is small,
//! its own index finds it in one. What is found is put in the order of the list and kept by whoever
//! asked: a page of it costs nothing but its lines.

use super::super::super::sql::word;
use super::super::super::{Result, Store};
use super::{CaseLine, CaseQuery, CaseSet, CaseSort, condition, count, line, rows, value};
use crate::domain::{CaseFilter, CaseId};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{OptionalExtension, params_from_iter};
use serde::Serialize;

/// A set of at most so many cases is found in one go.
const AT_ONCE: u32 = 8_000;
/// So many lines are looked at in one go where the line alone tells enough.
const SHALLOW: i64 = 60_000;
/// So many where the case and its mistake are looked at too.
const DEEP: i64 = 6_000;
/// So many cases logged last tell who owns cases.
const OWNERS_OF: u32 = 5_000;

/// The case of a line, and what is asked of it.
const WITHOUT_MISTAKE: &str =
    "SELECT 1 FROM recovery_case WHERE recovery_case.row = case_line.case_row AND ";
/// The same with its mistake.
const WITH_MISTAKE: &str = "SELECT 1 FROM recovery_case \
     JOIN mistake ON mistake.id = recovery_case.mistake \
     WHERE recovery_case.row = case_line.case_row AND ";

/// By what a case stands in the list: as the database compares it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Nothing,
    Number(i64),
    Words(String),
}

/// A search for the cases of a list that a filter wants; [`CaseSearch::step`] goes on with it.
#[derive(Debug)]
pub struct CaseSearch {
    query: CaseQuery,
    asked: Asked,
    is_begun: bool,
    /// The rows up to here were looked at.
    after: i64,
    last: i64,
    stretch: i64,
    found: Vec<(Key, i64)>,
    rows: Option<Vec<i64>>,
}

impl CaseSearch {
    /// A search of which nothing is done yet.
    #[must_use]
    pub fn new(query: CaseQuery, filter: &CaseFilter, today: NaiveDate) -> Self {
        let asked = Asked::of(filter, today);
        let is_deep = asked.is_deep && filter.tag.is_none();
        Self {
            query,
            asked,
            is_begun: false,
            after: i64::MIN,
            last: i64::MIN,
            stretch: if is_deep { DEEP } else { SHALLOW },
            found: Vec::new(),
            rows: None,
        }
    }

    /// How many were found so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rows.as_ref().map_or(self.found.len(), Vec::len)
    }

    /// The rows that were found, in the order of the list, once all are.
    #[must_use]
    pub fn rows(&self) -> Option<&[i64]> {
        self.rows.as_deref()
    }

    /// Looks at the next stretch; whether that was the last.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn step(&mut self, store: &Store) -> Result<bool> {
        if self.rows.is_some() {
            return Ok(true);
        }
        if !self.is_begun {
            self.is_begun = true;
            self.begin(store)?;
        }
        let until = self.after.saturating_add(self.stretch).min(self.last);
        self.look(store, until)?;
        self.after = until;
        if until >= self.last {
            self.put_in_order();
        }
        Ok(self.rows.is_some())
    }

    fn begin(&mut self, store: &Store) -> Result<()> {
        let statement =
            "SELECT ifnull(min(case_row), 1) - 1, ifnull(max(case_row), 0) FROM case_line";
        let mut statement = store.connection.prepare_cached(statement)?;
        (self.after, self.last) = statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if count(store, self.query.set)? <= AT_ONCE {
            self.stretch = i64::MAX;
        }
        Ok(())
    }

    fn look(&mut self, store: &Store, until: i64) -> Result<()> {
        // In stretches the lines are walked as they lie; an index would begin anew in each.
        let walk = if self.stretch == i64::MAX { "" } else { " NOT INDEXED" };
        let key = self.query.sort.column().trim_end_matches(" COLLATE NOCASE");
        let statement = [
            "SELECT case_row, ",
            key,
            " FROM case_line",
            walk,
            " WHERE case_row > ?2 AND case_row <= ?3 AND (",
            condition(self.query.set),
            ")",
            &self.asked.condition,
        ]
        .concat();
        let mut statement = store.connection.prepare_cached(&statement)?;
        let own = [
            value(self.query.set).unwrap_or(Value::Null),
            Value::Integer(self.after),
            Value::Integer(until),
        ];
        let values = own.iter().chain(&self.asked.values);
        let mut found = statement.query(params_from_iter(values))?;
        while let Some(row) = found.next()? {
            let key = match row.get_ref(1)? {
                ValueRef::Integer(number) => Key::Number(number),
                ValueRef::Text(words) => {
                    Key::Words(String::from_utf8_lossy(words).to_ascii_lowercase())
                }
                _ => Key::Nothing,
            };
            self.found.push((key, row.get(0)?));
        }
        Ok(())
    }

    fn put_in_order(&mut self) {
        let CaseQuery { sort, descending, .. } = self.query;
        // Nothing due comes last either way.
        let is_last = |key: &Key| {
            sort == CaseSort::NextDue && matches!(key, Key::Words(words) if words == "~")
        };
        let mut found = std::mem::take(&mut self.found);
        found.sort_unstable_by(|a, b| {
            let way = if descending { b.cmp(a) } else { a.cmp(b) };
            is_last(&a.0).cmp(&is_last(&b.0)).then(way)
        });
        self.rows = Some(found.into_iter().map(|(_, row)| row).collect());
    }
}

/// What a filter asks, as conditions on a line; its values stand from `?4` on.
#[derive(Debug, Default)]
struct Asked {
    condition: String,
    values: Vec<Value>,
    /// Whether the case and its mistake are looked at.
    is_deep: bool,
}

impl Asked {
    fn of(filter: &CaseFilter, today: NaiveDate) -> Self {
        let mut asked = Self::default();
        let harms = filter.harms.iter().map(|harm| i64::from(harm.level()).into());
        let waiting = filter.waiting.iter().map(|waits| i64::from(waits.number()).into());
        let line = [asked.any("harm", harms), asked.any("waiting", waiting)];
        let tag = filter.tag.as_ref().map(|tag| {
            let tag = asked.put(Value::Text(tag.clone()));
            format!(
                "customer_row IN (SELECT row FROM customer WHERE tags <> '[]' AND EXISTS \
                 (SELECT 1 FROM json_each(customer.tags) WHERE value = {tag} COLLATE NOCASE))"
            )
        });
        let kinds = words(filter.kinds.iter());
        let causes = words(filter.causes.iter());
        let channels = words(filter.channels.iter());
        let mistake = [asked.any("mistake.kind", kinds), asked.any("mistake.caused_by", causes)];
        let needs_mistake = mistake.iter().any(Option::is_some);
        let mut case = vec![asked.any("recovery_case.channel", channels)];
        case.extend(filter.owner.as_ref().map(|owner| {
            let owner = asked.put(Value::Text(owner.clone()));
            Some(format!("recovery_case.owner = {owner} COLLATE NOCASE"))
        }));
        case.extend(asked.received(filter, today));
        let deep: Vec<String> = mistake.into_iter().chain(case).flatten().collect();
        asked.is_deep = !deep.is_empty();
        for part in line.into_iter().flatten().chain(tag) {
            asked.condition.extend([" AND ", &part]);
        }
        if asked.is_deep {
            let records = if needs_mistake { WITH_MISTAKE } else { WITHOUT_MISTAKE };
            asked.condition.extend([" AND EXISTS (", records, &deep.join(" AND "), ")"]);
        }
        asked
    }

    /// Adds a value; its place in the statement.
    fn put(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("?{}", self.values.len() + 3)
    }

    fn any(&mut self, column: &str, values: impl Iterator<Item = Value>) -> Option<String> {
        let places: Vec<String> = values.map(|value| self.put(value)).collect();
        (!places.is_empty()).then(|| format!("{column} IN ({})", places.join(", ")))
    }

    /// The civil day of a case is that of its place and time, which its line does not know. What lies
    /// more than a day outside is left out by the line alone.
    fn received(&mut self, filter: &CaseFilter, today: NaiveDate) -> Vec<Option<String>> {
        const DAY: i64 = 86_400_000;
        let Some(received) = filter.received else { return Vec::new() };
        let (from, until) = received.days(today);
        let start = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        let civil = "recovery_case.received_ms + recovery_case.received_offset * 60000";
        let from = from.map(|day| {
            let (near, exact) = (self.put((start(day) - DAY).into()), self.put(start(day).into()));
            self.condition.extend([" AND case_line.received_ms >= ", &near]);
            format!("{civil} >= {exact}")
        });
        let until = until.and_then(|day| day.succ_opt()).map(|day| {
            let (near, exact) = (self.put((start(day) + DAY).into()), self.put(start(day).into()));
            self.condition.extend([" AND case_line.received_ms < ", &near]);
            format!("{civil} < {exact}")
        });
        vec![from, until]
    }
}

/// The words by which values are kept.
fn words<'a, T: Serialize + 'a>(
    values: impl Iterator<Item = &'a T> + 'a,
) -> impl Iterator<Item = Value> + 'a {
    values.filter_map(|value| word(value).ok()).map(Value::Text)
}

/// The lines of rows, in their order.
///
/// # Errors
/// The log cannot be read.
pub fn lines_of(store: &Store, rows: &[i64]) -> Result<Vec<CaseLine>> {
    rows.iter().map(|row| line(store, *row)).collect()
}

/// The cases of rows, in their order.
///
/// # Errors
/// The log cannot be read.
pub fn ids_of(store: &Store, rows: &[i64]) -> Result<Vec<CaseId>> {
    let statement = "SELECT id FROM recovery_case WHERE row = ?1";
    let mut statement = store.connection.prepare_cached(statement)?;
    Ok(rows
        .iter()
        .map(|row| statement.query_row([row], |row| row.get(0)))
        .collect::<rusqlite::Result<_>>()?)
}

/// At most `most` cases of a list, from `offset` on.
///
/// # Errors
/// The log cannot be read.
pub fn ids(store: &Store, query: &CaseQuery, offset: u32, most: u32) -> Result<Vec<CaseId>> {
    ids_of(store, &rows(store, query, offset, most)?)
}

/// Those of some cases that belong to a set and fit a filter.
///
/// # Errors
/// The log cannot be read.
pub fn still(
    store: &Store,
    (set, filter, today): (CaseSet, &CaseFilter, NaiveDate),
    ids: &[CaseId],
) -> Result<Vec<CaseId>> {
    let asked = Asked::of(filter, today);
    let statement = [
        "SELECT 1 FROM case_line WHERE case_row = (SELECT row FROM recovery_case WHERE id = ?2)",
        " AND ?3 IS NULL AND (",
        condition(set),
        ")",
        &asked.condition,
    ]
    .concat();
    let mut statement = store.connection.prepare_cached(&statement)?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let own =
            [value(set).unwrap_or(Value::Null), Value::Blob(id.bytes().to_vec()), Value::Null];
        let values = params_from_iter(own.iter().chain(&asked.values));
        if statement.query_row(values, |_| Ok(())).optional()?.is_some() {
            found.push(*id);
        }
    }
    Ok(found)
}

/// Who owns cases, by name.
///
/// # Errors
/// The log cannot be read.
pub fn owners(store: &Store) -> Result<Vec<String>> {
    let mut statement = store.connection.prepare_cached(include_str!("owners.sql"))?;
    let owners = statement.query_map([OWNERS_OF], |row| row.get(0))?;
    Ok(owners.collect::<rusqlite::Result<_>>()?)
}

/// The tags that customers have.
///
/// # Errors
/// The log cannot be read.
pub fn tags(store: &Store) -> Result<Vec<String>> {
    let mut statement = store.connection.prepare_cached(include_str!("tags.sql"))?;
    let tags = statement.query_map([], |row| row.get(0))?;
    Ok(tags.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests;
