//! The words of the dialogs in which files go out and come in.

/// The words of the dialogs in which files go out and come in.
#[derive(Clone, Copy, Debug)]
pub struct FilesDialogText {
    /// The title of the export.
    pub export_title: &'static str,
    /// The label of its form.
    pub format: &'static str,
    /// A printable page.
    pub html: &'static str,
    /// What it is for, and who should get it.
    pub html_meaning: &'static str,
    /// A table for a spreadsheet.
    pub csv: &'static str,
    /// What it is for, and who should get it.
    pub csv_meaning: &'static str,
    /// The archive.
    pub json: &'static str,
    /// What it is for, and who should get it.
    pub json_meaning: &'static str,
    /// The promises for a calendar.
    pub ics: &'static str,
    /// What it is for, and who should get it.
    pub ics_meaning: &'static str,
    /// The label of how much a calendar tells.
    pub detail: &'static str,
    /// All of it.
    pub detail_full: &'static str,
    /// The first name only.
    pub detail_first_name: &'static str,
    /// That something is due, and nothing else.
    pub detail_bare: &'static str,
    /// The label of the period.
    pub period: &'static str,
    /// No limit of time.
    pub all: &'static str,
    /// The last thirty days.
    pub last_30: &'static str,
    /// Since the first of January.
    pub this_year: &'static str,
    /// From one day to another.
    pub from_to: &'static str,
    /// The label of the first day.
    pub from: &'static str,
    /// The label of the last day.
    pub to: &'static str,
    /// What to type for a day; either may stay empty.
    pub day_hint: &'static str,
    /// The first day comes after the last one.
    pub from_after_to: &'static str,
    /// Only the cases of one customer, with the name.
    pub of_customer: fn(&str) -> String,
    /// Only one case, with its number and title.
    pub of_case: fn(&str, &str) -> String,
    /// Period and scope do not hold for an archive.
    pub archive_is_whole: &'static str,
    /// The label of the file to write.
    pub target: &'static str,
    /// The label of the file to read.
    pub source: &'static str,
    /// Opens the system's file dialog.
    pub choose: &'static str,
    /// No file came back from the system's file dialog.
    pub nothing_chosen: &'static str,
    /// A path must be given.
    pub path_missing: &'static str,
    /// A path must start at the top of the disk.
    pub path_not_full: &'static str,
    /// The name of a new file without its ending, with the day.
    pub file_stem: fn(&str) -> String,
    /// The file exists, with its path.
    pub exists: fn(&str) -> String,
    /// Replaces it.
    pub replace: &'static str,
    /// Writes the file.
    pub export: &'static str,
    /// Another piece of work is under way.
    pub busy: &'static str,
    /// Closes without doing anything.
    pub cancel: &'static str,
    /// The title of the import.
    pub import_title: &'static str,
    /// What an archive is, and that it only comes into an empty log.
    pub import_explained: &'static str,
    /// This log is not empty, and what to do.
    pub import_not_empty: &'static str,
    /// Brings the archive in.
    pub import: &'static str,
    /// The title of taking days off from a calendar.
    pub days_off_title: &'static str,
    /// What is taken from the calendar.
    pub days_off_explained: &'static str,
    /// The label of the path of the calendar.
    pub days_off_source: &'static str,
    /// Adds them.
    pub days_off: &'static str,
}
