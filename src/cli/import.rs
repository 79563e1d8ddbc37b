//! `amends import`: an archive into an empty log.

use super::failure::Failure;
use super::output::{Reply, job};
use super::session::Session;
use crate::jobs::Work;
use crate::jobs::import::{Import, look_at};
use crate::text::help;
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

/// What `amends import` takes.
#[derive(Debug, Args)]
pub struct ImportOptions {
    /// The archive.
    #[arg(value_name = help::FILE, help = help::IMPORT_FILE)]
    file: PathBuf,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Imported {
    deeds: u64,
}

/// Brings the archive in.
pub(super) fn run(session: &Session, options: &ImportOptions) -> Result<Reply, Failure> {
    let text = session.text;
    let words = &text.cli.done;
    // What is no archive is told before a log is made for it.
    look_at(&options.file)?;
    // Whoever brings in an archive wants a log there, also where one was kept that is gone.
    let mut opened = session.open_or_begin(true)?;
    let progress = job(text, words.importing());
    let import = Import { log: &mut opened.log, file: options.file.clone() };
    let deeds = import.run(&progress)?;
    drop(progress);
    if options.json {
        return Reply::json(&Imported { deeds });
    }
    Ok(Reply::text(&words.imported(deeds, &text.count(deeds))))
}
