//! English: the page for a log that cannot be opened.

use crate::text::TroubleText;

/// English: the page for a log that cannot be opened.
pub const TROUBLE: TroubleText = TroubleText {
    title: "Your log could not be opened",
    untouched: "Nothing was changed or deleted.",
    folder: "The log is looked for in this folder:",
    again: "Try again",
    open_folder: "Open the folder",
    quit: "Quit",
    copies: "Restore a verified copy",
    copies_why: "A copy takes the place of the log. The log that cannot be opened is kept beside \
                 it under another name.",
    no_copies: "No verified copy was found in this folder.",
    copy: |when, size| format!("{when} · {size}"),
    restore: "Restore…",
    restore_name: |when| format!("Restore the copy of {when}…"),
    restore_it: "Restore it",
    restore_title: "Restore this copy?",
    restore_question: |when| {
        format!(
            "Amends goes on with the copy of {when}. What was entered after that is not in it. \
             The log that cannot be opened is kept beside it."
        )
    },
    keep: "Leave it as it is",
    begin: "Begin a new log here…",
    begin_title: "Begin a new log here?",
    begin_question: "A log was kept in this folder, and nothing of it is there any more. If its \
                     disk is only not plugged in, plug it in and try again. A new log begins empty.",
    begin_it: "Begin a new log",
    begin_not: "Wait",
    other: "Use another folder",
    other_why: "If your log lies somewhere else, or to begin a new one in an empty folder.",
    path: "Folder",
    choose: "Choose…",
    use_folder: "Use this folder",
    nothing_chosen: "No folder was chosen. If no window opened, this computer shows no file \
                     dialogs: type the path instead.",
    path_not_full: "Type the whole path, from the top of the disk.",
    busy: "Please wait until the work under way is done.",
    size: |bytes| match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    },
};
