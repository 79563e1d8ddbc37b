//! `amends lineup`: the morning page, printed out or as a page in a file.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use crate::jobs::line_up::{Morning, WriteLineUp};
use crate::jobs::{JobError, Progress, Work};
use crate::platform::files::{Replace, WriteError};
use crate::text::help;
use clap::Args;
use std::path::PathBuf;

/// What `amends lineup` takes.
#[derive(Debug, Args)]
pub struct LineUpOptions {
    /// The file.
    #[arg(long, value_name = help::FILE, help = help::LINE_UP_OUT)]
    out: Option<PathBuf>,
    /// Whether a file that is there may go.
    #[arg(long, requires = "out", help = help::EXPORT_REPLACE)]
    replace: bool,
}

/// Says what the morning needs.
pub(super) fn run(session: &Session, options: &LineUpOptions) -> Result<Reply, Failure> {
    let opened = session.open()?;
    let morning = Morning::of(&opened.log, session.text.words())?;
    let Some(out) = &options.out else {
        return Ok(Reply::text(morning.line_up()?.text().trim_end()));
    };
    let replace = if options.replace { Replace::Yes } else { Replace::Ask };
    let (target, protected) = (out.clone(), vec![opened.folder.clone()]);
    let work = WriteLineUp { morning, target, replace, protected };
    match work.run(&Progress::unwatched()) {
        Ok(path) => Ok(Reply::text(&session.text.line_up.saved(&path.display().to_string()))),
        Err(JobError::Write(WriteError::Exists { path })) => {
            Err(Failure::refused(session.text.cli.done.is_there(&path.display().to_string())))
        }
        Err(error) => Err(error.into()),
    }
}
