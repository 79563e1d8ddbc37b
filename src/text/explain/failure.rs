//! Why a deed or a read failed.

use super::{Explained, explained};
use crate::domain::{Missing, RecordKind};
use crate::logbook::error::{LogbookError, Refusal, StoreError};
use crate::text::Text;
use crate::text::format::capitalized;
use std::io::{Error, ErrorKind};
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
            LogbookError::Refused(refusal) => refused(self, refusal),
            LogbookError::TooNew { .. } => too_new(),
            LogbookError::NotALog { path } => not_a_log(path),
            LogbookError::Damaged(detail) => damaged(detail),
            LogbookError::Locked => locked(),
            LogbookError::DiskFull => disk_full(),
            LogbookError::Storage(error) => storage(error),
            LogbookError::Io { doing, path, source } => io(doing, path, source),
        }
    }
}

impl Text {
    /// Why the computer refused something, within a sentence.
    #[must_use]
    pub fn cause(&self, source: &Error) -> String {
        cause(source)
    }
}

fn storage(error: &StoreError) -> Explained {
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
        StoreError::Io { doing, path, source } => io(doing, path, source),
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

fn io(doing: &str, path: &Path, source: &Error) -> Explained {
    explained(
        format!("{} did not work: {}.", doing_to(doing, path), cause(source)),
        way_out(source),
    )
}

fn refused(text: &Text, refusal: &Refusal) -> Explained {
    match refusal {
        Refusal::Gate(missing) => gate(text, missing),
        Refusal::CaseIsClosed => {
            explained("This case is closed.", "Reopen it first, then try again.")
        }
        Refusal::CaseIsOpen => {
            explained("This case is open already.", "Go on where it stands; nothing was changed.")
        }
        Refusal::PromiseHasEnded => {
            explained("This promise has ended already.", "Undo that first, or add a new promise.")
        }
        Refusal::CadenceHasEnded => explained(
            "This repeating promise has ended already.",
            "Add a new one if you promised more.",
        ),
        Refusal::NothingMissed => explained(
            "No date of this repeating promise was missed.",
            "Each of them was ended already, or is still to come.",
        ),
        Refusal::PlanBHasEnded => explained(
            "It was said already what became of this Plan B.",
            "Undo that first, or prepare a new one.",
        ),
        Refusal::PlanBIsNotOver => explained(
            "Say first why Plan B is not done.",
            "Then you can point the customer to somebody who has it.",
        ),
        Refusal::NobodyWasLost => explained(
            "This case did not end with a lost customer, so there is nobody to win back.",
            "Write to them in any other way; nothing was changed.",
        ),
        Refusal::NothingToUndo => explained("There is nothing to undo.", ""),
        Refusal::NothingToRedo => explained("There is nothing to redo.", ""),
        Refusal::NotTheLastDeed => explained(
            "Something else was done since, so this was not undone.",
            "Press Ctrl Z to undo the latest step first.",
        ),
        Refusal::LogIsNotEmpty => explained(
            "An archive can only be brought into an empty log.",
            "Choose an empty folder with --data-dir or in Settings.",
        ),
        Refusal::ArchiveBroken(seq) => explained(
            format!("This archive was changed or is damaged at entry {seq}."),
            "Nothing was brought in. Use another export or a verified copy.",
        ),
        Refusal::Currency => explained(
            "Amounts in different currencies cannot stand together here.",
            "Write the amount in the currency of your shop.",
        ),
    }
}

fn gate(text: &Text, missing: &[Missing]) -> Explained {
    let what = match missing.len() {
        1 => "This case cannot be closed yet: 1 thing is left.".to_owned(),
        left => format!("This case cannot be closed yet: {left} things are left."),
    };
    let advice: Vec<String> = missing.iter().map(|one| format!("{}.", text.missing(one))).collect();
    explained(what, advice.join(" "))
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
pub(super) fn place(path: &Path, unknown: &str) -> String {
    if path.as_os_str().is_empty() { unknown.to_owned() } else { path.display().to_string() }
}

/// "Copying /a/b", or only the participle where no path is concerned.
fn doing_to(doing: &str, path: &Path) -> String {
    let doing = capitalized(doing);
    if path.as_os_str().is_empty() { doing } else { format!("{doing} {}", path.display()) }
}

/// The computer's reason in plain words where it is a usual one, else in its own.
pub(super) fn cause(source: &Error) -> String {
    match source.kind() {
        ErrorKind::NotFound => "it is not there".to_owned(),
        ErrorKind::PermissionDenied => "your account has no rights to it".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::NotADirectory => "a part of its path is no folder".to_owned(),
        ErrorKind::InvalidFilename => "no file can have such a name".to_owned(),
        ErrorKind::TimedOut => "the disk did not answer in time".to_owned(),
        _ => source.to_string().trim_end_matches('.').to_owned(),
    }
}

/// What to do about a reason of the computer's.
pub(super) fn way_out(source: &Error) -> &'static str {
    match source.kind() {
        ErrorKind::NotFound => "Check that the disk is plugged in and the folder is still there.",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "Choose a folder in which you may write."
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "Free some space, then try again.",
        _ => "Try again; if it stays, check the disk.",
    }
}
