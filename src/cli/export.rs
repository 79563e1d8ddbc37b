//! `amends export`: the recovery history as a file.

use super::failure::Failure;
use super::output::{Reply, job};
use super::session::{Opened, Session};
use super::values;
use crate::domain::{CaseNumber, CustomerId, tidy};
use crate::jobs::export::WriteExport;
use crate::jobs::{Detail, Export, ExportOrder, Format, JobError, Work};
use crate::platform::files::{Replace, WriteError};
use crate::text::{Text, help};
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

/// What `amends export` takes.
#[derive(Debug, Args)]
pub struct ExportOptions {
    /// The form of the file.
    #[arg(long, value_parser = values::export_format(), help = help::EXPORT_FORMAT)]
    format: Format,
    /// The file.
    #[arg(long, value_name = help::FILE, help = help::EXPORT_OUT)]
    out: PathBuf,
    /// The first day.
    #[arg(long, value_name = help::DAY, help = help::EXPORT_FROM)]
    from: Option<String>,
    /// The last day.
    #[arg(long, value_name = help::DAY, help = help::EXPORT_TO)]
    to: Option<String>,
    /// Whose cases.
    #[arg(long, value_name = help::NAME, help = help::EXPORT_CUSTOMER)]
    customer: Option<String>,
    /// Which case.
    #[arg(long, value_name = help::CASE, value_parser = values::case_number)]
    #[arg(help = help::EXPORT_CASE)]
    case: Option<CaseNumber>,
    /// How much a calendar tells.
    #[arg(long, value_parser = values::detail(), help = help::EXPORT_DETAIL)]
    detail: Option<Detail>,
    /// Whether a spreadsheet says how to reach the customers.
    #[arg(long, help = help::EXPORT_CONTACT_DETAILS)]
    contact_details: bool,
    /// Whether the customers go without their names.
    #[arg(long, conflicts_with = "contact_details", help = help::EXPORT_WITHOUT_NAMES)]
    without_names: bool,
    /// Whether a spreadsheet is the table of the cases alone.
    #[arg(long, help = help::EXPORT_CASES_ONLY)]
    cases_only: bool,
    /// Whether a file that is there may go.
    #[arg(long, help = help::EXPORT_REPLACE)]
    replace: bool,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Exported {
    file: String,
    files: Vec<String>,
    format: &'static str,
    cases: u64,
    bytes: u64,
}

/// Writes the file.
pub(super) fn run(session: &Session, options: &ExportOptions) -> Result<Reply, Failure> {
    let text = session.text;
    let now = session.now();
    let day = |option, typed: &Option<String>| {
        typed.as_deref().map(|typed| values::past_day(text, option, typed, now.today())).transpose()
    };
    let (from, to) = (day("--from", &options.from)?, day("--to", &options.to)?);
    if let (Some(first), Some(last)) = (from, to)
        && first > last
    {
        return Err(Failure::wrong_use(text.cli.done.from_after_to()));
    }
    suits_format(text, options)?;
    let opened = session.open()?;
    let order = ExportOrder {
        format: options.format,
        from,
        to,
        customer: options
            .customer
            .as_deref()
            .map(|name| customer(session, &opened, name))
            .transpose()?,
        detail: options.detail.unwrap_or_default(),
        contact_details: options.contact_details,
        cases_only: options.cases_only,
        without_names: options.without_names,
        case: options.case.map(|number| session.case(&opened.log, number)).transpose()?,
        cases: Vec::new(),
    };
    let export = Export {
        order,
        target: options.out.clone(),
        replace: if options.replace { Replace::Yes } else { Replace::Ask },
        protected: vec![opened.folder.clone()],
        words: text.words(),
        now,
    };
    let words = &text.cli.done;
    let progress = job(text, words.exporting());
    let work = WriteExport { records: opened.log.store(), export };
    let written = work.run(&progress).map_err(|error| match error {
        JobError::Write(WriteError::Exists { path }) => {
            Failure::refused(words.is_there(&path.display().to_string()))
        }
        other => other.into(),
    })?;
    drop(progress);
    if options.json {
        let files = std::iter::once(&written.path).chain(&written.beside);
        return Reply::json(&Exported {
            file: written.path.display().to_string(),
            files: files.map(|path| path.display().to_string()).collect(),
            format: options.format.ending(),
            cases: written.cases,
            bytes: written.bytes,
        });
    }
    Ok(Reply::text(&text.exported(written.cases, &written.path, written.beside.len())))
}

/// Refuses what the form that was asked for does not know.
fn suits_format(text: &Text, options: &ExportOptions) -> Result<(), Failure> {
    let words = &text.cli.done;
    let is_part = options.from.is_some()
        || options.to.is_some()
        || options.customer.is_some()
        || options.case.is_some();
    let for_csv = options.contact_details || options.cases_only;
    let wrong = match options.format {
        Format::Json if is_part => words.archive_is_whole(),
        Format::Json if options.without_names => words.archive_has_names(),
        Format::Ics if options.without_names => words.calendar_has_names(),
        Format::Html | Format::Ics | Format::Json if for_csv => words.only_for_csv(),
        Format::Html | Format::Csv | Format::Ics | Format::Json => return Ok(()),
    };
    Err(Failure::wrong_use(wrong))
}

/// The one customer of a name.
fn customer(session: &Session, opened: &Opened, name: &str) -> Result<CustomerId, Failure> {
    let words = &session.text.cli.done;
    let found = opened.log.similar_customers(name, "", "")?;
    match found.as_slice() {
        [] => Err(Failure::refused(words.no_customer(&tidy::line(name)))),
        [one] => Ok(one.id),
        several => {
            let count = u64::try_from(several.len()).unwrap_or(u64::MAX);
            let count = session.text.count(count);
            Err(Failure::refused(words.same_name_exported(&tidy::line(name), &count)))
        }
    }
}
