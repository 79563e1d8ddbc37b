//! `amends backup`: a verified copy of the log.

use super::failure::Failure;
use super::output::{Reply, job};
use super::session::Session;
use crate::jobs::Work;
use crate::jobs::copy::MakeCopy;
use crate::text::help;
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

/// What `amends backup` takes.
#[derive(Debug, Args)]
pub struct BackupOptions {
    /// Which file to write.
    #[arg(long, value_name = help::FILE, help = help::BACKUP_TO)]
    to: Option<PathBuf>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Copied {
    file: String,
    deeds: i64,
    cases: i64,
    bytes: u64,
}

/// Makes the copy.
pub(super) fn run(session: &Session, options: &BackupOptions) -> Result<Reply, Failure> {
    let opened = session.open()?;
    let text = session.text;
    let words = &text.cli.done;
    let progress = job(text, words.copying());
    let work = MakeCopy {
        records: opened.log.store(),
        folder: opened.folder.clone(),
        target: options.to.clone(),
        now: session.now(),
    };
    let (file, verified) = work.run(&progress)?;
    drop(progress);
    if options.json {
        return Reply::json(&Copied {
            file: file.display().to_string(),
            deeds: verified.deeds,
            cases: verified.cases,
            bytes: verified.bytes,
        });
    }
    let cases = verified.cases.unsigned_abs();
    let file = file.display().to_string();
    Ok(Reply::text(&words.copied(cases, &text.count(cases), &file)))
}
