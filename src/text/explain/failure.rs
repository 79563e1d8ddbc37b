//! Why a deed or a read failed.

use super::{Explained, explained};
use crate::domain::RecordKind;
use crate::logbook::error::{LogbookError, StoreError};
use crate::text::Text;
use crate::text::format::capitalized;
use std::io::Error;
use std::path::Path;

impl Text {
    /// A failed deed or read.
    #[must_use]
    pub fn explain(&self, error: &LogbookError) -> Explained {
        match error {
            LogbookError::Invalid(problems) => {
                let all: Vec<String> =
                    problems.iter().map(|problem| self.problem_of_field(problem)).collect();
                explained(
                    format!("Nothing was saved yet. {}", all.join(" ")),
                    "What you typed is still here: mend it and save again.",
                )
            }
            LogbookError::NotFound(kind) => explained(
                format!("{} is no longer there.", the_record(*kind)),
                "Go back and open it again from the list.",
            ),
            LogbookError::Refused(refusal) => self.explain_refusal(refusal),
            LogbookError::TooNew { .. } => too_new(),
            LogbookError::NotALog { path } => not_a_log(path),
            LogbookError::Damaged(detail) => damaged(detail),
            LogbookError::Locked => locked(),
            LogbookError::DiskFull => disk_full(),
            LogbookError::Storage(error) => storage(self, error),
            LogbookError::Io { doing, path, source } => io(self, doing, path, source),
        }
    }
}

fn storage(text: &Text, error: &StoreError) -> Explained {
    match error {
        StoreError::Locked => locked(),
        StoreError::TooNew { .. } => too_new(),
        StoreError::NotALog { path } => not_a_log(path),
        StoreError::Damaged { detail } => damaged(detail),
        StoreError::DiskFull => disk_full(),
        StoreError::NoRights { path } => explained(
            format!("You may not read or write {}.", place(path, "the log")),
            "Change the rights of its folder, or choose another folder for the log.",
        ),
        StoreError::Missing { path } => explained(
            format!("There is no log at {}.", place(path, "its place")),
            "Check that the disk is plugged in, or choose the folder that holds your log.",
        ),
        StoreError::Io { doing, path, source } => io(text, doing, path, source),
        StoreError::Unfit { detail } => explained(
            format!("The log cannot be kept safely here: {}.", detail.trim_end_matches('.')),
            "Install Amends again, or choose a folder on a disk of this computer.",
        ),
        StoreError::Meaningless { table, column } => explained(
            format!("The log holds something this version cannot read ({table}, {column})."),
            "Check the records in Settings; if they are damaged, restore a verified copy.",
        ),
        StoreError::Storage(error) => explained(
            format!("The log could not be read or written: {error}."),
            "Nothing was changed. Try again; if it stays, check the disk and its rights.",
        ),
    }
}

fn too_new() -> Explained {
    explained(
        "This log was made by a newer version of Amends.",
        "Update Amends on this computer, then open it again.",
    )
}

fn not_a_log(path: &Path) -> Explained {
    explained(
        format!("{} is not an Amends log, and was left as it is.", place(path, "This file")),
        "Choose the folder that holds your log.",
    )
}

fn damaged(detail: &str) -> Explained {
    // What SQLite says of a file that is broken as a whole tells nobody more than that.
    let is_whole = ["malformed", "not a database"].iter().any(|words| detail.contains(words));
    explained(
        match detail.trim_end_matches('.') {
            _ if is_whole => "The log is damaged, so it cannot be read.".to_owned(),
            detail => format!("The log is damaged: {detail}."),
        },
        "Restore the last verified copy, or bring an export into an empty log.",
    )
}

fn locked() -> Explained {
    explained(
        "This log is already open in another window or program.",
        "Go on in that window, or close it and try again.",
    )
}

fn disk_full() -> Explained {
    explained(
        "The disk is full, so nothing was saved. What you typed is still here.",
        "Free some space, then save again.",
    )
}

fn io(text: &Text, doing: &str, path: &Path, source: &Error) -> Explained {
    explained(
        format!("{} did not work: {}.", doing_to(doing, path), text.cause(source)),
        text.way_out(source),
    )
}

fn the_record(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Shop => "The shop",
        RecordKind::Customer => "This customer",
        RecordKind::Mistake => "This mistake",
        RecordKind::Case => "This case",
        RecordKind::Stage => "This stage",
        RecordKind::Cadence => "This repeating promise",
        RecordKind::Promise => "This promise",
        RecordKind::Concession => "This concession",
        RecordKind::Message => "This message",
        RecordKind::Contact => "This conversation",
        RecordKind::Prevention => "This prevention",
        RecordKind::Template => "This template",
        RecordKind::WordRules => "The shop's own phrases",
        RecordKind::PlanB => "This Plan B",
        RecordKind::CheckBack => "This answer",
        RecordKind::WinBack => "This win-back",
    }
}

/// A path as people see it, or other words where none is known.
fn place(path: &Path, unknown: &str) -> String {
    if path.as_os_str().is_empty() { unknown.to_owned() } else { path.display().to_string() }
}

/// "Copying /a/b", or only the participle where no path is concerned.
fn doing_to(doing: &str, path: &Path) -> String {
    let doing = capitalized(doing);
    if path.as_os_str().is_empty() { doing } else { format!("{doing} {}", path.display()) }
}
