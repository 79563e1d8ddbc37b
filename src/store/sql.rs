//! How the domain's small values stand in columns.

use crate::domain::{
    CadenceId, CaseId, CheckBackId, ConcessionId, ContactId, Currency, CustomerId, Due, MessageId,
    MistakeId, Moment, Money, PreventionId, PromiseId,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Result, Row};
use serde::Serialize;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
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
    if let Some(at) = plain_civil(text.as_bytes()) {
        return Ok(at);
    }
    NaiveDateTime::parse_from_str(text, DUE_FORMAT)
        .map_err(|error| FromSqlError::Other(Box::new(error)))
}

/// A civil minute written as this program writes it, which needs no pattern to be read; none where
/// it is anything else.
fn plain_civil(text: &[u8]) -> Option<NaiveDateTime> {
    let [y3, y2, y1, y0, b'-', m1, m0, b'-', d1, d0, b'T', h1, h0, b':', n1, n0] = text else {
        return None;
    };
    let number = |digits: &[&u8]| {
        digits.iter().try_fold(0, |number: u32, digit| {
            let digit = char::from(**digit).to_digit(10)?;
            Some(number * 10 + digit)
        })
    };
    let year = i32::try_from(number(&[y3, y2, y1, y0])?).ok()?;
    let day = NaiveDate::from_ymd_opt(year, number(&[m1, m0])?, number(&[d1, d0])?)?;
    day.and_hms_opt(number(&[h1, h0])?, number(&[n1, n0])?, 0)
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

/// The columns of a row, each taken after the one before it, in the order of the statement.
///
/// Asked for by its name, a column is looked for among all names, in every row: where many rows
/// are read, that takes longer than SQLite takes to find them.
pub struct Cells<'a, 'row> {
    row: &'a Row<'row>,
    next: usize,
}

impl<'a, 'row> Cells<'a, 'row> {
    /// Those of a row, from the first.
    pub fn of(row: &'a Row<'row>) -> Self {
        Self { row, next: 0 }
    }

    /// The next value.
    pub fn get<T: FromSql>(&mut self) -> Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    /// The next value as it stands there.
    pub fn raw(&mut self) -> Result<ValueRef<'a>> {
        self.next += 1;
        self.row.get_ref(self.next - 1)
    }

    /// The next value, a text.
    pub fn text(&mut self) -> Result<&'a str> {
        Ok(self.raw()?.as_str()?)
    }

    /// The next value, a text or nothing.
    pub fn optional_text(&mut self) -> Result<Option<&'a str>> {
        Ok(self.raw()?.as_str_or_null()?)
    }

    /// A plain enum value from its word.
    pub fn word<T: DeserializeOwned>(&mut self) -> Result<T> {
        from_word(self.text()?)
    }

    /// A plain enum value from its word, or nothing.
    pub fn optional_word<T: DeserializeOwned>(&mut self) -> Result<Option<T>> {
        self.optional_text()?.map(from_word).transpose()
    }

    /// A structured value kept as JSON text.
    pub fn json<T: DeserializeOwned>(&mut self) -> Result<T> {
        from_json(self.text()?)
    }

    /// A list kept as JSON text: most are empty.
    pub fn list<T: DeserializeOwned>(&mut self) -> Result<Vec<T>> {
        match self.text()? {
            "[]" => Ok(Vec::new()),
            text => from_json(text),
        }
    }

    /// A moment from two columns.
    pub fn moment(&mut self) -> Result<Moment> {
        moment_from(self.get()?, self.get()?)
    }

    /// A moment from two nullable columns.
    pub fn optional_moment(&mut self) -> Result<Option<Moment>> {
        match (self.get()?, self.get()?) {
            (Some(milliseconds), Some(offset)) => moment_from(milliseconds, offset).map(Some),
            _ => Ok(None),
        }
    }

    /// Money from two columns.
    pub fn money(&mut self) -> Result<Money> {
        money_from(self.get()?, self.text()?)
    }

    /// Money from two nullable columns.
    pub fn optional_money(&mut self) -> Result<Option<Money>> {
        match (self.get()?, self.optional_text()?) {
            (Some(minor), Some(currency)) => money_from(minor, currency).map(Some),
            (Some(_), None) => Err(meaningless("an amount without a currency")),
            (None, _) => Ok(None),
        }
    }
}

fn moment_from(milliseconds: i64, offset_minutes: i32) -> Result<Moment> {
    let utc = DateTime::from_timestamp_millis(milliseconds)
        .ok_or(rusqlite::Error::IntegralValueOutOfRange(0, milliseconds))?;
    Ok(Moment { utc, offset_minutes })
}

fn money_from(minor: i64, code: &str) -> Result<Money> {
    Ok(Money { minor, currency: currency(code)? })
}

/// A moment from its two columns, by their names.
pub fn moment(row: &Row<'_>, milliseconds: &str, offset: &str) -> Result<Moment> {
    moment_from(row.get(milliseconds)?, row.get(offset)?)
}

/// A moment from two nullable columns, by their names.
pub fn optional_moment(row: &Row<'_>, milliseconds: &str, offset: &str) -> Result<Option<Moment>> {
    match (row.get(milliseconds)?, row.get(offset)?) {
        (Some(milliseconds), Some(offset)) => moment_from(milliseconds, offset).map(Some),
        _ => Ok(None),
    }
}

/// Money from its two columns, by their names.
pub fn money(row: &Row<'_>, minor: &str, currency: &str) -> Result<Money> {
    money_from(row.get(minor)?, row.get_ref(currency)?.as_str()?)
}

/// Money from two nullable columns, by their names.
pub fn optional_money(row: &Row<'_>, minor: &str, currency: &str) -> Result<Option<Money>> {
    if row.get::<_, Option<i64>>(minor)?.is_none() {
        return Ok(None);
    }
    money(row, minor, currency).map(Some)
}

/// A currency from its code.
pub fn currency(code: &str) -> Result<Currency> {
    Currency::new(code).ok_or_else(|| meaningless("not a currency"))
}

/// The word by which serde knows a plain enum value ("not_delivered").
pub fn word<T: Serialize>(value: &T) -> Result<String> {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => Ok(word),
        _ => Err(meaningless("not a plain word")),
    }
}

/// A plain enum value from its word.
pub fn from_word<T: DeserializeOwned>(word: &str) -> Result<T> {
    let word: StrDeserializer<'_, serde::de::value::Error> = word.into_deserializer();
    T::deserialize(word).map_err(|error| other(Box::new(error)))
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
