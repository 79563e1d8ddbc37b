//! How the domain's small values stand in columns.

use crate::domain::{
    CadenceId, CaseId, CheckBackId, ConcessionId, ContactId, Currency, CustomerId, Due, MessageId,
    MistakeId, Moment, Money, PreventionId, PromiseId,
};
use chrono::{DateTime, NaiveDateTime};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Result, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

macro_rules! id_columns {
    ($($id:ty),*) => {$(
        impl ToSql for $id {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.bytes().to_vec()))
            }
        }

        impl FromSql for $id {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                <[u8; 16]>::column_result(value).map(Self::from_bytes)
            }
        }
    )*};
}

id_columns!(
    CustomerId,
    MistakeId,
    CaseId,
    PromiseId,
    CadenceId,
    ConcessionId,
    MessageId,
    ContactId,
    PreventionId,
    CheckBackId
);

const DUE_FORMAT: &str = "%Y-%m-%dT%H:%M";

/// A civil minute as it stands in a column: "2026-11-20T12:00".
pub fn civil_text(at: NaiveDateTime) -> String {
    at.format(DUE_FORMAT).to_string()
}

/// A civil minute read from a column.
pub fn civil_from(text: &str) -> FromSqlResult<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, DUE_FORMAT)
        .map_err(|error| FromSqlError::Other(Box::new(error)))
}

impl ToSql for Due {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(civil_text(self.at())))
    }
}

impl FromSql for Due {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        civil_from(value.as_str()?).map(Self::new)
    }
}

/// The two columns of a moment: UTC milliseconds and the offset in minutes.
pub fn moment_columns(moment: Moment) -> (i64, i32) {
    (moment.utc.timestamp_millis(), moment.offset_minutes)
}

/// A moment from its two columns.
pub fn moment(row: &Row<'_>, milliseconds: &str, offset: &str) -> Result<Moment> {
    moment_from(row.get(milliseconds)?, row.get(offset)?)
}

/// A moment from two nullable columns.
pub fn optional_moment(row: &Row<'_>, milliseconds: &str, offset: &str) -> Result<Option<Moment>> {
    match (row.get::<_, Option<i64>>(milliseconds)?, row.get::<_, Option<i32>>(offset)?) {
        (Some(milliseconds), Some(offset)) => moment_from(milliseconds, offset).map(Some),
        _ => Ok(None),
    }
}

fn moment_from(milliseconds: i64, offset_minutes: i32) -> Result<Moment> {
    let utc = DateTime::from_timestamp_millis(milliseconds)
        .ok_or(rusqlite::Error::IntegralValueOutOfRange(0, milliseconds))?;
    Ok(Moment { utc, offset_minutes })
}

/// Money from its two columns.
pub fn money(row: &Row<'_>, minor: &str, currency: &str) -> Result<Money> {
    let code: String = row.get(currency)?;
    let currency = Currency::new(&code).ok_or_else(|| meaningless("not a currency"))?;
    Ok(Money { minor: row.get(minor)?, currency })
}

/// Money from two nullable columns.
pub fn optional_money(row: &Row<'_>, minor: &str, currency: &str) -> Result<Option<Money>> {
    if row.get::<_, Option<i64>>(minor)?.is_none() {
        return Ok(None);
    }
    money(row, minor, currency).map(Some)
}

/// The word by which serde knows a plain enum value ("not_delivered").
pub fn word<T: Serialize>(value: &T) -> Result<String> {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => Ok(word),
        _ => Err(meaningless("not a plain word")),
    }
}

/// A plain enum value from its word.
pub fn from_word<T: DeserializeOwned>(word: String) -> Result<T> {
    serde_json::from_value(Value::String(word)).map_err(|error| other(Box::new(error)))
}

/// A structured value kept as JSON text.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| other(Box::new(error)))
}

/// A structured value as JSON text.
pub fn json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

fn meaningless(what: &'static str) -> rusqlite::Error {
    other(what.into())
}

fn other(error: Box<dyn std::error::Error + Send + Sync>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error)
}
