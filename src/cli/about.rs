//! `amends about`: what a report about the program should say of it.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use crate::jobs::about::About;
use crate::logbook::pages::sizes::Sizes;
use crate::text::help;
use clap::Args;

/// What `amends about` takes.
#[derive(Debug, Args)]
pub struct AboutOptions {
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// Tells version, system and sizes. A report is needed most when the log does not open: then it
/// comes without the sizes, and the reason beside it.
pub(super) fn run(session: &Session, options: &AboutOptions) -> Result<Reply, Failure> {
    let sizes = sizes(session);
    let (sizes, missing) = match sizes {
        Ok(sizes) => (Some(sizes), None),
        Err(failure) => (None, Some(failure)),
    };
    let about = About::of(None, sizes);
    let reply = if options.json { Reply::json(&about)? } else { Reply::text(&about.lines()) };
    Ok(match missing {
        Some(failure) => reply.with_note(&failure.sentence(session.text)),
        None => reply,
    })
}

fn sizes(session: &Session) -> Result<Sizes, Failure> {
    Ok(session.open()?.log.sizes()?)
}
