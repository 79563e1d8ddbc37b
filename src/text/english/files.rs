//! English: export, import, copies and checks.

use crate::text::{FilesText, Text};

/// English: export, import, copies and checks.
pub const FILES: FilesText = FilesText {
    exported: |what, path| format!("Exported {what} to {path}."),
    nothing_to_export: "Nothing to export in this period. Choose another one.",
    brought_in: |entries| format!("Brought in {}.", entries_of(entries)),
    copied: |path| format!("Verified copy made: {path}."),
    copy_bad: |path| {
        format!("The copy {path} did not match the log, so it does not count. Try another disk.")
    },
    restored: |path| format!("The copy is your log now. The old one was kept as {path}."),
    check_clean: |entries| format!("Checked {}: everything is in order.", entries_of(entries)),
    check_found: |entries, findings| match findings {
        1 => format!("Checked {}: 1 thing is not in order.", entries_of(entries)),
        more => format!("Checked {}: {more} things are not in order.", entries_of(entries)),
    },
    check_advice: "Do not delete anything. Restore the last verified copy, or bring your last export into an empty log.",
    cancelled: "Cancelled. Nothing was changed.",
    open_folder: "Open folder",
    open_file: "Open it",
    exists: |path| format!("{path} exists already. Replace it?"),
    replace: "Replace the file",
    choose: "Choose…",
    path: "File or folder",
    path_hint: "Type the whole path",
    no_chooser: "Nothing was chosen. If no window opened, this desktop has none for choosing files: type the path instead.",
    choose_export: "Save the export",
    choose_import: "Choose an archive",
    choose_days_off: "Choose a calendar of holidays",
    days_off_added: |count| match count {
        0 => "All days off in this calendar were there already.".to_owned(),
        1 => "1 day off was added.".to_owned(),
        _ => format!("{count} days off were added."),
    },
    choose_folder: "Choose the folder for the log",
    no_sample: "The sample shop could not be opened. Start it with --sample.",
    dialog: super::files_dialog::DIALOG,
    cases: cases_of,
    entries: entries_of,
    copies_are_old: |days| match days {
        1 => "The last verified copy is 1 day old.".to_owned(),
        more => format!("The last verified copy is {more} days old."),
    },
};

fn entries_of(entries: u64) -> String {
    Text::english().counted(entries, "entry", "entries")
}

fn cases_of(cases: u64) -> String {
    Text::english().counted(cases, "case", "cases")
}
