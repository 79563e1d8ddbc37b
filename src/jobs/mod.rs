//! WHAT TAKES LONG: named threads with progress and cancel.
//!
//! Each work is a value in a file of its own here that implements [`Work`], and all of them go one
//! road: [`Jobs`] runs it, hears how far it is, stops it, and says how it ended. The command line
//! runs the same values without a thread.
//!
//! A work never touches the window. It knows nothing of screens and says nothing to the user: what
//! comes of it is a value, and `text` finds the words.

pub mod about;
pub mod at_login;
pub mod calendar;
pub mod check;
pub mod complaint;
pub mod copy;
pub mod days_off;
pub mod error;
pub mod export;
pub mod help;
pub mod import;
pub mod letter;
pub mod line_up;
pub mod open;
pub mod opening;
pub mod progress;
pub mod run;
pub mod sample;
pub mod show_folder;
pub mod taking;
pub mod work;

pub use error::JobError;
pub use export::{Export, Exported};
pub use letter::{LetterError, LetterFormat};
pub use progress::Progress;
pub use run::{Ended, Jobs, Wake};
pub use taking::{Reading, SnapshotStep, Step};
pub use work::{Lent, Records, Threaded, Work, Writable};

pub use crate::domain::export_format::Format;
use crate::domain::export_format::Sheet;
pub use crate::exchange::ics::Detail;
pub use crate::exchange::words::Words;

use crate::domain::{CaseId, CaseView, CustomerId};
use chrono::{NaiveDate, NaiveDateTime};
use std::path::PathBuf;

/// What the window shows of jobs, copies and the place of the log: plain data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    /// The job under way.
    pub running: Option<Running>,
    /// When the last verified copy was made.
    pub last_copy: Option<NaiveDateTime>,
    /// Whether the last try at a copy failed.
    pub copy_failed: bool,
    /// The folder of the log.
    pub folder: PathBuf,
    /// Where exports go unless the owner says otherwise.
    pub export_folder: PathBuf,
    /// Where letters go unless the owner says otherwise: the folder of the last one.
    pub letter_folder: PathBuf,
    /// What the owner chose for this computer.
    pub computer: Computer,
}

impl Status {
    /// The name of the calendar file in its folder.
    pub const CALENDAR_FILE: &str = calendar::FILE_NAME;
}

/// What the owner chose for this computer, and how that stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Computer {
    /// Whether desktop notices are allowed.
    pub notices: bool,
    /// Whether the program starts at login, as it is noted on this computer; none where that is
    /// not offered.
    pub at_login: Option<bool>,
    /// The calendar file that is kept up to date.
    pub calendar: Option<KeptCalendar>,
    /// When it was written last, since the program started.
    pub calendar_written: Option<NaiveDateTime>,
    /// Why it was not written, as a sentence.
    pub calendar_failure: Option<String>,
    /// The views of the cases that were kept.
    pub views: Vec<CaseView>,
}

/// A calendar file that is kept up to date.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptCalendar {
    /// The folder it lies in.
    pub folder: PathBuf,
    /// How much it tells.
    pub detail: Detail,
}

/// A job under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// What is being done.
    pub task: Task,
    /// How much is done, from 0 to 1; none when that is not known yet.
    pub done: Option<f32>,
    /// Seconds since it began: work under a third of a second is not shown.
    pub seconds: f32,
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Writing an export.
    Export,
    /// Bringing in an archive.
    Import,
    /// Making a verified copy.
    Copy,
    /// Checking the records.
    Check,
    /// Making a sample.
    Sample,
    /// Putting a copy in the place of a log that cannot be opened.
    Restore,
}

/// What a chosen file or folder is for.
#[derive(Clone, Debug, PartialEq)]
pub enum FilePurpose {
    /// Where to write an export, with the name to suggest.
    Export(String, Format),
    /// Where to save a letter, with the name to suggest.
    Letter(String, LetterFormat),
    /// Which archive to bring in.
    Import,
    /// Which message to read a complaint from.
    Complaint,
    /// Which calendar to take days off from.
    DaysOff,
    /// Where the log is kept.
    Folder,
    /// Where the calendar file is kept.
    CalendarFolder,
}

/// What to export.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportOrder {
    /// The form.
    pub format: Format,
    /// Only cases received on this day or later.
    pub from: Option<NaiveDate>,
    /// Only cases received on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Only cases of this customer.
    pub customer: Option<CustomerId>,
    /// Only this case.
    pub case: Option<CaseId>,
    /// Only these cases, where there are any; nothing else limits them then.
    pub cases: Vec<CaseId>,
    /// How much a calendar tells; of no account for the other forms.
    pub detail: Detail,
    /// Whether a spreadsheet says how to reach the customers; of no account for the other forms.
    pub contact_details: bool,
    /// Whether a spreadsheet is the table of the cases alone, without those beside it.
    pub cases_only: bool,
    /// Whether the customers go without their names; only of a form that
    /// [can do without](Format::can_go_without_names).
    pub without_names: bool,
}

impl ExportOrder {
    /// The tables to write, each a file of its own: of every form but a spreadsheet the one file.
    #[must_use]
    pub fn sheets(&self) -> &'static [Sheet] {
        if self.format == Format::Csv && !self.cases_only { &Sheet::ALL } else { &[Sheet::Cases] }
    }
}
