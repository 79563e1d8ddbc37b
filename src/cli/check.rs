//! `amends check`: whether the records are whole and unchanged.

use super::failure::{Exit, Failure};
use super::output::{Reply, job_in_stages};
use super::session::Session;
use crate::jobs::Work;
use crate::jobs::check::Check;
use crate::logbook::check::CheckReport;
use crate::text::Text;
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// What `amends check` takes.
#[derive(Debug, Args)]
pub struct CheckOptions {
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Checked {
    is_clean: bool,
    deeds: u64,
    unknown_deeds: u64,
    findings: Vec<String>,
}

/// Checks the log.
pub(super) fn run(session: &Session, options: &CheckOptions) -> Result<Reply, Failure> {
    let opened = session.open()?;
    let text = session.text;
    let words = &text.cli.done;
    let stages = [words.checking_file(), words.checking_history(), words.comparing()];
    let progress = job_in_stages(text, stages);
    let report = Check { records: opened.log.store() }.run(&progress)?;
    drop(progress);
    let exit = if report.is_clean() { Exit::Done } else { Exit::Failed };
    let findings = text.findings(&report);
    let reply = if options.json {
        Reply::json(&Checked {
            is_clean: report.is_clean(),
            deeds: report.deeds,
            unknown_deeds: report.unknown_deeds,
            findings,
        })?
    } else {
        Reply::text(&told(text, &report, &findings))
    };
    let reply = reply.ending(exit);
    if report.is_clean() {
        return Ok(reply);
    }
    let count = u64::try_from(report.findings()).unwrap_or(u64::MAX);
    Ok(reply.with_note(&words.found(count, &text.count(count))))
}

fn told(text: &Text, report: &CheckReport, findings: &[String]) -> String {
    let words = &text.cli.done;
    let mut lines = findings.to_vec();
    if report.is_clean() {
        lines.push(words.clean(report.deeds, &text.count(report.deeds)));
    }
    if report.unknown_deeds > 0 {
        let unknown = report.unknown_deeds;
        lines.push(words.unknown_entries(unknown, &text.count(unknown)));
    }
    lines.join("\n")
}
