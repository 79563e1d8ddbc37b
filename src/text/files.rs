//! The words of export, import, copies and checks.

use super::files_dialog::FilesDialogText;

/// The words of export, import, copies and checks.
#[derive(Clone, Copy, Debug)]
pub struct FilesText {
    /// An export is written, from what is in it and its path.
    pub exported: fn(&str, &str) -> String,
    /// An export would be empty.
    pub nothing_to_export: &'static str,
    /// An archive was brought in, from its number of entries.
    pub brought_in: fn(u64) -> String,
    /// A verified copy was made, from its path.
    pub copied: fn(&str) -> String,
    /// A copy was made and did not verify, from its path.
    pub copy_bad: fn(&str) -> String,
    /// A copy took the place of the log, from where the old log was put.
    pub restored: fn(&str) -> String,
    /// A check found nothing, from the number of entries.
    pub check_clean: fn(u64) -> String,
    /// A check found something, from the number of entries and of findings.
    pub check_found: fn(u64, usize) -> String,
    /// What to do when a check found something.
    pub check_advice: &'static str,
    /// A job was stopped.
    pub cancelled: &'static str,
    /// The button that shows where a file is.
    pub open_folder: &'static str,
    /// The button that opens a file.
    pub open_file: &'static str,
    /// A file is there already, from its path.
    pub exists: fn(&str) -> String,
    /// The button that replaces a file.
    pub replace: &'static str,
    /// The button that opens a file dialog.
    pub choose: &'static str,
    /// The label of a path typed by hand.
    pub path: &'static str,
    /// Where to find a path when there is no file dialog.
    pub path_hint: &'static str,
    /// This desktop has no file dialogs.
    pub no_chooser: &'static str,
    /// The title of the dialog that asks where to save.
    pub choose_export: &'static str,
    /// The title of the dialog that asks for an archive.
    pub choose_import: &'static str,
    /// The title of the dialog that asks for a calendar of holidays.
    pub choose_days_off: &'static str,
    /// So many days off were added.
    pub days_off_added: fn(u64) -> String,
    /// The title of the dialog that asks for the folder of the log.
    pub choose_folder: &'static str,
    /// The sample shop could not be opened.
    pub no_sample: &'static str,
    /// The dialogs in which files go out and come in.
    pub dialog: FilesDialogText,
    /// A number of cases, for the outcome of an export.
    pub cases: fn(u64) -> String,
    /// A number of entries of the history.
    pub entries: fn(u64) -> String,
    /// Verified copies were not made for some days, from how many.
    pub copies_are_old: fn(u64) -> String,
}
