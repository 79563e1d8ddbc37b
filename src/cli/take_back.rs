//! `amends undo` and `redo`: the last deed taken back, or done again, as in the window.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use crate::logbook::{Together, UndoDirection};
use crate::text::help;
use clap::Args;
use serde::Serialize;

/// What `amends undo` and `redo` take.
#[derive(Debug, Args)]
pub struct TakeBackOptions {
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Undone<'a> {
    undone: &'a str,
    deeds: u32,
}

#[derive(Serialize)]
struct Redone<'a> {
    redone: &'a str,
    deeds: u32,
}

/// Takes back, or does again.
pub(super) fn run(
    session: &Session,
    options: &TakeBackOptions,
    direction: UndoDirection,
) -> Result<Reply, Failure> {
    let text = session.text;
    let mut opened = session.open()?;
    let step = match direction {
        UndoDirection::Undo => opened.log.undo(None)?,
        UndoDirection::Redo => opened.log.redo()?,
    };
    let together = step.together.and_then(|done| Some((done.what?, done.count)));
    let named = text.named_together(together, step.deed.as_ref());
    let deeds = step.together.map_or(1, |done| done.count);
    if options.json {
        return match direction {
            UndoDirection::Undo => Reply::json(&Undone { undone: &named, deeds }),
            UndoDirection::Redo => Reply::json(&Redone { redone: &named, deeds }),
        };
    }
    let moved = step.together.filter(|done| done.what == Some(Together::MovePromises));
    Ok(Reply::text(&match (moved, direction) {
        (Some(done), UndoDirection::Undo) => text.dialogs.closed_days.moved_back(done.count),
        (Some(done), UndoDirection::Redo) => text.dialogs.closed_days.moved(done.count),
        (None, UndoDirection::Undo) => text.shell.undone(&named),
        (None, UndoDirection::Redo) => text.shell.redone(&named),
    }))
}
