//! English: the dialogs in which files go out and come in.

use crate::text::files_dialog::FilesDialogText;

/// English: the dialogs in which files go out and come in.
pub const DIALOG: FilesDialogText = FilesDialogText {
    export_title: "Export the recovery history",
    format: "What do you need it for?",
    html: "A page to print",
    html_meaning: "To read, print or hand to somebody who needs the whole story.",
    csv: "A spreadsheet",
    csv_meaning: "One row for each case, for your own sums. Holds names and phone numbers.",
    json: "An archive",
    json_meaning: "Everything, to move to another computer. Only for you.",
    ics: "A calendar",
    ics_meaning: "The promises with their due times and alarms, for a phone or calendar program.",
    detail: "What may it tell?",
    detail_full: "Everything",
    detail_first_name: "First name only",
    detail_bare: "Only that a promise is due",
    period: "Which cases?",
    all: "All",
    last_30: "Last 30 days",
    this_year: "This year",
    from_to: "From … to …",
    from: "From",
    to: "To",
    day_hint: "Nov 1, 2026-11-01",
    from_after_to: "The first day comes after the last one.",
    of_customer: |name| format!("Only the cases of {name}."),
    of_case: |number, title| format!("Only case {number}: {title}."),
    archive_is_whole: "The archive always holds everything: all customers, cases and the whole \
                       history.",
    target: "Where should the file go?",
    source: "Where is the archive?",
    choose: "Choose…",
    nothing_chosen: "No file was chosen. If no window opened, this computer shows no file \
                     dialogs: type the path instead.",
    path_missing: "Write the folder and the name of the file, or choose them.",
    path_not_full: "Type the whole path, from the top of the disk.",
    file_stem: |day| format!("amends-history-{day}"),
    exists: |path| format!("There is a file already: {path}"),
    replace: "Replace it",
    export: "Export",
    busy: "Please wait until the work under way is done.",
    cancel: "Cancel",
    import_title: "Bring in an archive",
    import_explained: "An archive is a file that Amends exported with the whole history. It can \
                       only come into an empty log, so that two histories never mix.",
    import_not_empty: "This log is not empty. To bring an archive in, choose a new, empty folder \
                       in Settings first. What is kept here stays where it is.",
    import: "Bring it in",
    days_off_title: "Import days off",
    days_off_explained: "Choose a calendar of public holidays, a file whose name ends in .ics. \
                         Its whole days from last year to five years ahead are added to your \
                         days off; the days that are there already stay.",
    days_off_source: "Where is the calendar?",
    days_off: "Add days off",
};
