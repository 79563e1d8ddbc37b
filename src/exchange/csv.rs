//! One row a case, for a spreadsheet: UTF-8 with a mark at the start, lines ended as RFC 4180
//! says, texts made harmless by [`safe_cell`](super::safe_cell).

use super::safe_cell::guard;
use super::words::{MissingWord, Words};
use crate::domain::{CaseFile, Moment, Money, MoneySums, PlanB, PlanBState, PromiseState, Stage};
use chrono::{FixedOffset, NaiveDateTime, SecondsFormat};
use csv::{Terminator, Writer, WriterBuilder};
use std::io::{self, Write};

/// Why a table was not written.
#[derive(Debug, thiserror::Error)]
pub enum CsvError {
    /// The writer failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A word is missing.
    #[error(transparent)]
    Word(#[from] MissingWord),
}

impl From<csv::Error> for CsvError {
    fn from(error: csv::Error) -> Self {
        Self::Io(io::Error::other(error))
    }
}

/// The columns in order, by the names under which their headings stand in the words.
pub const COLUMNS: [&str; 48] = [
    "number",
    "customer",
    "title",
    "kind",
    "product",
    "price",
    "price_currency",
    "channel",
    "link",
    "words",
    "remedy",
    "harm",
    "caused_by",
    "caused_by_name",
    "cause",
    "owner",
    "received",
    "reply_due",
    "replied",
    "apologized",
    "fixed",
    "conceded",
    "prevented",
    "checked_back",
    "closed",
    "chased",
    "promises_made",
    "promises_kept",
    "promises_broken",
    "promises_moved",
    "promises_released",
    "promises_open",
    "concessions",
    "face_value",
    "real_cost",
    "outcome",
    "bought_again",
    "decline_reason",
    "ask_next",
    "reopened",
    "plan_b_due",
    "plan_b",
    "plan_b_budget",
    "plan_b_ended",
    "elsewhere",
    "satisfied",
    "again",
    "left_undone",
];

/// A table being written.
pub struct Table<'a, W: Write> {
    writer: Writer<W>,
    words: &'a Words,
}

impl<W: Write> std::fmt::Debug for Table<'_, W> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Table").finish_non_exhaustive()
    }
}

impl<'a, W: Write> Table<'a, W> {
    /// Begins a table with its headings.
    ///
    /// # Errors
    /// The writer failed, or a heading is missing.
    pub fn begin(mut out: W, words: &'a Words) -> Result<Self, CsvError> {
        // Without this mark Excel reads a file as if it were in the computer's old code page.
        out.write_all("\u{feff}".as_bytes())?;
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        for column in COLUMNS {
            writer.write_field(words.word("column", column)?)?;
        }
        writer.write_record(None::<&[u8]>)?;
        Ok(Self { writer, words })
    }

    /// Adds a case.
    ///
    /// # Errors
    /// The writer failed, or a word is missing.
    pub fn add(&mut self, story: &CaseFile) -> Result<(), CsvError> {
        for cell in self.row(story)? {
            self.writer.write_field(cell)?;
        }
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    /// Ends the table.
    ///
    /// # Errors
    /// The writer failed.
    pub fn end(mut self) -> Result<(), CsvError> {
        Ok(self.writer.flush()?)
    }

    fn row(&self, story: &CaseFile) -> Result<Vec<String>, MissingWord> {
        let CaseFile { case, mistake, customer, .. } = story;
        let words = self.words;
        let text = |text: &str| guard(text).into_owned();
        let closing = case.closing.as_ref();
        let decline = closing.and_then(|closing| closing.decline.as_ref());
        let [face_value, real_cost] = conceded(story);
        let outcome = closing.map(|closing| words.name("outcome", closing.outcome)).transpose()?;
        let harm = u64::from(case.harm.level());
        let is = |state: fn(&PromiseState) -> bool| story.promises_that(state).to_string();
        let mut row = vec![
            case.number.to_string(),
            text(&customer.name),
            text(&mistake.title),
            text(words.name("kind", mistake.kind)?),
            text(&mistake.product),
            mistake.price.map(Money::decimal).unwrap_or_default(),
            mistake.price.map(|price| price.currency.code().to_owned()).unwrap_or_default(),
            text(words.name("channel", case.channel)?),
            text(&case.link),
            text(&case.words),
            text(&case.remedy),
            harm.to_string(),
            text(words.name("caused_by", mistake.caused_by)?),
            text(&mistake.caused_by_name),
            text(&mistake.cause),
            text(&case.owner),
            iso(Some(case.received)),
            story.reply_due.map(civil).unwrap_or_default(),
            iso(story.replied),
            iso(story.apologized()),
            iso(story.done(Stage::Fix)),
            iso(story.done(Stage::Concede)),
            iso(story.done(Stage::Prevent)),
            iso(story.done(Stage::CheckBack)),
            iso(closing.map(|closing| closing.at)),
            story.chased.to_string(),
            story.promises.len().to_string(),
            is(|state| matches!(state, PromiseState::Kept(_))),
            is(|state| matches!(state, PromiseState::Broken(_))),
            is(|state| matches!(state, PromiseState::Moved(_))),
            is(|state| matches!(state, PromiseState::Released(_))),
            is(PromiseState::is_open),
            story.concessions.len().to_string(),
            face_value,
            real_cost,
            text(outcome.unwrap_or_default()),
            closing
                .and_then(|closing| closing.bought_again)
                .map(|day| day.to_string())
                .unwrap_or_default(),
            text(decline.map_or("", |decline| &decline.reason)),
            text(decline.map_or("", |decline| &decline.ask_next)),
            case.reopened.to_string(),
        ];
        row.extend(self.follow_ups(story)?);
        Ok(row)
    }

    /// The Plan B of a case, and the last answer of its customer.
    fn follow_ups(&self, story: &CaseFile) -> Result<[String; 8], MissingWord> {
        let words = self.words;
        let text = |text: &str| guard(text).into_owned();
        let plan = story.plan_b.as_ref();
        let ended = match plan.map(|plan| &plan.state) {
            Some(PlanBState::Done(_)) => words.word("event", "plan_b_done")?,
            Some(PlanBState::NotDone(..)) => words.word("event", "plan_b_not_done")?,
            Some(PlanBState::Prepared) | None => "",
        };
        let answer = story.answers.last();
        let again = answer.map(|answer| words.name("again", answer.again)).transpose()?;
        Ok([
            plan.map(|plan| plan.due.to_string()).unwrap_or_default(),
            text(plan.map_or("", |plan| &plan.words)),
            plan.and_then(|plan| plan.budget).map(Money::decimal).unwrap_or_default(),
            text(ended),
            text(plan.and_then(PlanB::elsewhere).map_or("", |elsewhere| &elsewhere.who)),
            answer.map(|answer| answer.satisfied.to_string()).unwrap_or_default(),
            text(again.unwrap_or_default()),
            text(answer.map_or("", |answer| &answer.left_undone)),
        ])
    }
}

/// "EUR 3.50; USD 12.00" in the order of the codes, for both sums; empty where a sum is too
/// large to be true.
fn conceded(story: &CaseFile) -> [String; 2] {
    let said = |sums: &MoneySums| {
        let each = sums.iter().map(|sum| format!("{} {}", sum.currency.code(), sum.decimal()));
        each.collect::<Vec<_>>().join("; ")
    };
    let (face, cost) = story.conceded().unwrap_or_default();
    [said(&face), said(&cost)]
}

/// A moment as ISO 8601 writes it, with the offset that held.
fn iso(moment: Option<Moment>) -> String {
    let Some(moment) = moment else { return String::new() };
    match moment.offset_minutes.checked_mul(60).and_then(FixedOffset::east_opt) {
        Some(offset) => {
            moment.utc.with_timezone(&offset).to_rfc3339_opts(SecondsFormat::Secs, false)
        }
        None => moment.utc.to_rfc3339_opts(SecondsFormat::Secs, true),
    }
}

/// A civil minute, which has no offset.
fn civil(minute: NaiveDateTime) -> String {
    minute.format("%Y-%m-%dT%H:%M").to_string()
}
