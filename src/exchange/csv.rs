//! Tables for a spreadsheet: UTF-8 with a mark at the start, lines ended as RFC 4180 says, texts
//! made harmless by [`safe_cell`](super::safe_cell), and amounts and moments in the forms that a
//! spreadsheet adds up and sorts.
//!
//! A currency stands in a column of its own, beside the number, so that amounts are added up by
//! currency. Moments are as the clock of the shop showed them when they were recorded.

mod cases;
mod concessions;
mod promises;
mod row;
mod said;

use super::words::{MissingWord, Words};
use crate::domain::CaseFile;
use crate::domain::export_format::Sheet;
use csv::{Terminator, Writer, WriterBuilder};
use row::Row;
use said::Said;
use std::io::{self, Write};

pub use cases::{COLUMNS, CONTACT_DETAILS};
pub use concessions::COLUMNS as CONCESSION_COLUMNS;
pub use promises::COLUMNS as PROMISE_COLUMNS;

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

/// Which table, and how much it tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Which table.
    pub sheet: Sheet,
    /// Whether the table of the cases has the ways to reach a customer.
    pub contact_details: bool,
}

/// A table being written.
pub struct Table<'a, W: Write> {
    kind: Kind,
    writer: Writer<W>,
    said: Said<'a>,
    row: Row,
}

impl<W: Write> std::fmt::Debug for Table<'_, W> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Table").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl<'a, W: Write> Table<'a, W> {
    /// Begins a table with its headings.
    ///
    /// # Errors
    /// The writer failed, or a heading is missing.
    pub fn begin(mut out: W, words: &'a Words, kind: Kind) -> Result<Self, CsvError> {
        // Without this mark Excel reads a file as if it were in the computer's old code page.
        out.write_all("\u{feff}".as_bytes())?;
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        let (group, columns): (_, &[&str]) = match kind.sheet {
            Sheet::Cases => ("column", &COLUMNS),
            Sheet::Promises => ("promise_column", &PROMISE_COLUMNS),
            Sheet::Concessions => ("concession_column", &CONCESSION_COLUMNS),
        };
        for column in columns {
            if kind.contact_details || !CONTACT_DETAILS.contains(column) {
                writer.write_field(words.word(group, column)?)?;
            }
        }
        writer.write_record(None::<&[u8]>)?;
        Ok(Self { kind, writer, said: Said::of(words), row: Row::default() })
    }

    /// Adds what a case has for this table.
    ///
    /// # Errors
    /// The writer failed, or a word is missing.
    pub fn add(&mut self, story: &CaseFile) -> Result<(), CsvError> {
        match self.kind.sheet {
            Sheet::Cases => {
                let contact_details = self.kind.contact_details;
                cases::fill(&mut self.row, &mut self.said, story, contact_details)?;
                self.end_row()?;
            }
            Sheet::Promises => {
                for promise in &story.promises {
                    promises::fill(&mut self.row, &mut self.said, story, promise)?;
                    self.end_row()?;
                }
            }
            Sheet::Concessions => {
                for line in &story.concessions {
                    concessions::fill(&mut self.row, &mut self.said, story, line)?;
                    self.end_row()?;
                }
            }
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), CsvError> {
        self.writer.write_byte_record(self.row.cells.as_byte_record())?;
        self.row.cells.clear();
        Ok(())
    }

    /// Ends the table.
    ///
    /// # Errors
    /// The writer failed.
    pub fn end(mut self) -> Result<(), CsvError> {
        Ok(self.writer.flush()?)
    }
}
