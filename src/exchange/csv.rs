//! One row a case, for a spreadsheet: UTF-8 with a mark at the start, lines ended as RFC 4180
//! says, texts made harmless by [`safe_cell`](super::safe_cell).

use super::safe_cell::guard;
use super::words::{MissingWord, Words};
use crate::domain::{
    Again, CaseFile, CausedBy, Channel, MistakeKind, Moment, Money, MoneySums, Outcome, PlanB,
    PlanBState, PromiseState, Stage,
};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, SecondsFormat, Timelike};
use csv::{StringRecord, Terminator, Writer, WriterBuilder};
use serde::Serialize;
use std::fmt::{Display, Write as _};
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
    words: Said<'a>,
    row: Row,
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
        Ok(Self { writer, words: Said::of(words), row: Row::default() })
    }

    /// Adds a case.
    ///
    /// # Errors
    /// The writer failed, or a word is missing.
    pub fn add(&mut self, story: &CaseFile) -> Result<(), CsvError> {
        self.row.cells.clear();
        add_case(&mut self.row, &mut self.words, story)?;
        add_ends(&mut self.row, &mut self.words, story)?;
        add_follow_ups(&mut self.row, &mut self.words, story)?;
        Ok(self.writer.write_byte_record(self.row.cells.as_byte_record())?)
    }

    /// Ends the table.
    ///
    /// # Errors
    /// The writer failed.
    pub fn end(mut self) -> Result<(), CsvError> {
        Ok(self.writer.flush()?)
    }
}

/// What was logged, and what was done when.
fn add_case(row: &mut Row, said: &mut Said<'_>, story: &CaseFile) -> Result<(), MissingWord> {
    let CaseFile { case, mistake, customer, .. } = story;
    row.shown(case.number);
    row.text(&customer.name);
    row.text(&mistake.title);
    row.text(said.kind.of(mistake.kind)?);
    row.text(&mistake.product);
    row.money(mistake.price);
    row.plain(mistake.price.as_ref().map_or("", |price| price.currency.code()));
    row.text(said.channel.of(case.channel)?);
    row.text(&case.link);
    row.text(&case.words);
    row.text(&case.remedy);
    row.shown(case.harm.level());
    row.text(said.caused_by.of(mistake.caused_by)?);
    row.text(&mistake.caused_by_name);
    row.text(&mistake.cause);
    row.text(&case.owner);
    row.moment(Some(case.received));
    row.minute(story.reply_due);
    row.moment(story.replied);
    row.moment(story.apologized());
    for stage in [Stage::Fix, Stage::Concede, Stage::Prevent, Stage::CheckBack] {
        row.moment(story.done(stage));
    }
    Ok(())
}

/// What was promised and given, and how the case ended.
fn add_ends(row: &mut Row, said: &mut Said<'_>, story: &CaseFile) -> Result<(), MissingWord> {
    let closing = story.case.closing.as_ref();
    let decline = closing.and_then(|closing| closing.decline.as_ref());
    let [face_value, real_cost] = conceded(story);
    row.moment(closing.map(|closing| closing.at));
    row.shown(story.chased);
    row.shown(story.promises.len());
    row.shown(story.promises_that(|state| matches!(state, PromiseState::Kept(_))));
    row.shown(story.promises_that(|state| matches!(state, PromiseState::Broken(_))));
    row.shown(story.promises_that(|state| matches!(state, PromiseState::Moved(_))));
    row.shown(story.promises_that(|state| matches!(state, PromiseState::Released(_))));
    row.shown(story.promises_that(PromiseState::is_open));
    row.shown(story.concessions.len());
    row.plain(&face_value);
    row.plain(&real_cost);
    row.text(closing.map_or(Ok(""), |closing| said.outcome.of(closing.outcome))?);
    row.shown_if(closing.and_then(|closing| closing.bought_again));
    row.text(decline.map_or("", |decline| &decline.reason));
    row.text(decline.map_or("", |decline| &decline.ask_next));
    row.shown(story.case.reopened);
    Ok(())
}

/// The Plan B of a case, and the last answer of its customer.
fn add_follow_ups(row: &mut Row, said: &mut Said<'_>, story: &CaseFile) -> Result<(), MissingWord> {
    let plan = story.plan_b.as_ref();
    let answer = story.answers.last();
    row.shown_if(plan.map(|plan| plan.due));
    row.text(plan.map_or("", |plan| &plan.words));
    row.money(plan.and_then(|plan| plan.budget));
    row.text(match plan.map(|plan| &plan.state) {
        Some(PlanBState::Done(_)) => said.words.word("event", "plan_b_done")?,
        Some(PlanBState::NotDone(..)) => said.words.word("event", "plan_b_not_done")?,
        Some(PlanBState::Prepared) | None => "",
    });
    row.text(plan.and_then(PlanB::elsewhere).map_or("", |elsewhere| &elsewhere.who));
    row.shown_if(answer.map(|answer| answer.satisfied));
    row.text(answer.map_or(Ok(""), |answer| said.again.of(answer.again))?);
    row.text(answer.map_or("", |answer| &answer.left_undone));
    Ok(())
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

/// The cells of one row, and what one of them is written in.
#[derive(Default)]
struct Row {
    cells: StringRecord,
    cell: String,
}

impl Row {
    /// A text, which may be anything.
    fn text(&mut self, text: &str) {
        self.cells.push_field(&guard(text));
    }

    /// What this program writes itself.
    fn plain(&mut self, text: &str) {
        self.cells.push_field(text);
    }

    fn shown(&mut self, value: impl Display) {
        self.shown_if(Some(value));
    }

    fn shown_if(&mut self, value: Option<impl Display>) {
        self.cell.clear();
        if let Some(value) = value {
            // A String takes whatever is written into it.
            _ = write!(self.cell, "{value}");
        }
        self.cells.push_field(&self.cell);
    }

    fn money(&mut self, money: Option<Money>) {
        let amount = money.map(Money::decimal);
        self.plain(amount.as_deref().unwrap_or_default());
    }

    /// A moment as ISO 8601 writes it, with the offset that held.
    fn moment(&mut self, moment: Option<Moment>) {
        self.cell.clear();
        if let Some(Moment { utc, offset_minutes }) = moment {
            match offset_minutes.checked_mul(60).and_then(FixedOffset::east_opt) {
                Some(offset) => push_iso(&mut self.cell, utc.with_timezone(&offset)),
                None => self.cell = utc.to_rfc3339_opts(SecondsFormat::Secs, true),
            }
        }
        self.cells.push_field(&self.cell);
    }

    /// A civil minute, which has no offset.
    fn minute(&mut self, minute: Option<NaiveDateTime>) {
        self.cell.clear();
        if let Some(minute) = minute {
            match u32::try_from(minute.year()) {
                Ok(year @ 0..=9999) => push_minute(&mut self.cell, year, &minute),
                _ => self.cell = minute.format("%Y-%m-%dT%H:%M").to_string(),
            }
        }
        self.cells.push_field(&self.cell);
    }
}

/// A moment as ISO 8601 writes it. Most of a row are moments, which patterns write several times as
/// slowly: they are kept for years of other than four digits and for leap seconds.
fn push_iso(cell: &mut String, at: DateTime<FixedOffset>) {
    let minutes = at.offset().local_minus_utc() / 60;
    match u32::try_from(at.year()) {
        Ok(year @ 0..=9999) if at.nanosecond() < 1_000_000_000 => {
            push_minute(cell, year, &at.naive_local());
            cell.push(':');
            push_two(cell, at.second());
            cell.push(if minutes < 0 { '-' } else { '+' });
            push_two(cell, minutes.unsigned_abs() / 60);
            cell.push(':');
            push_two(cell, minutes.unsigned_abs() % 60);
        }
        _ => cell.push_str(&at.to_rfc3339_opts(SecondsFormat::Secs, false)),
    }
}

fn push_minute(cell: &mut String, year: u32, at: &NaiveDateTime) {
    push_two(cell, year / 100);
    push_two(cell, year % 100);
    for (mark, number) in [('-', at.month()), ('-', at.day()), ('T', at.hour()), (':', at.minute())]
    {
        cell.push(mark);
        push_two(cell, number);
    }
}

fn push_two(cell: &mut String, number: u32) {
    for digit in [number / 10 % 10, number % 10] {
        cell.extend(char::from_digit(digit, 10));
    }
}

/// The words of fixed values: there are a few, each of which stands in very many rows.
struct Said<'a> {
    words: &'a Words,
    kind: Names<'a, MistakeKind>,
    channel: Names<'a, Channel>,
    caused_by: Names<'a, CausedBy>,
    outcome: Names<'a, Outcome>,
    again: Names<'a, Again>,
}

impl<'a> Said<'a> {
    fn of(words: &'a Words) -> Self {
        Self {
            words,
            kind: Names::new(words, "kind"),
            channel: Names::new(words, "channel"),
            caused_by: Names::new(words, "caused_by"),
            outcome: Names::new(words, "outcome"),
            again: Names::new(words, "again"),
        }
    }
}

/// The words of one sort of value that were looked up so far.
struct Names<'a, T> {
    words: &'a Words,
    group: &'static str,
    known: Vec<(T, &'a str)>,
}

impl<'a, T: Copy + PartialEq + Serialize> Names<'a, T> {
    fn new(words: &'a Words, group: &'static str) -> Self {
        Self { words, group, known: Vec::new() }
    }

    fn of(&mut self, value: T) -> Result<&'a str, MissingWord> {
        if let Some((_, word)) = self.known.iter().find(|(known, _)| *known == value) {
            return Ok(word);
        }
        let word = self.words.name(self.group, value)?;
        self.known.push((value, word));
        Ok(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn moments_are_written_as_patterns_write_them(
            ms in -70_000_000_000_000_i64..300_000_000_000_000,
            offset_minutes in -1080..=1080_i32,
        ) {
            let utc = DateTime::from_timestamp_millis(ms).unwrap();
            let at = utc.with_timezone(&FixedOffset::east_opt(offset_minutes * 60).unwrap());
            let mut row = Row::default();
            row.moment(Some(Moment { utc, offset_minutes }));
            row.minute(Some(at.naive_local()));
            prop_assert_eq!(&row.cells[0], at.to_rfc3339_opts(SecondsFormat::Secs, false));
            prop_assert_eq!(
                &row.cells[1],
                at.naive_local().format("%Y-%m-%dT%H:%M").to_string()
            );
        }
    }
}
