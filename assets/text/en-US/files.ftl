### The words of export, import, copies and checks.

# An export is written.
# $cases (Number)
# $shown (String) The same number as it is written.
# $path (String)
exported = { $cases ->
        [one] Exported { $shown } case to { $path }.
       *[other] Exported { $shown } cases to { $path }.
    }
# The tables of a spreadsheet are written, each into a file of its own.
# $cases (Number)
# $shown (String) The same number as it is written.
# $files (String) How many files.
# $path (String) The file with the cases.
exported-tables = { $cases ->
        [one] Exported { $shown } case in { $files } files: { $path }, with the promises and the concessions beside it.
       *[other] Exported { $shown } cases in { $files } files: { $path }, with the promises and the concessions beside it.
    }
# What a customer is called in an export without names.
# $place (String) The first, the second and so on that comes in it.
nameless = Customer { $place }
# An export would be empty.
nothing-to-export = Nothing to export in this period. Choose another one.
# What to do when a check found something.
check-advice = Do not delete anything. Restore the last verified copy, or bring your last export into an empty log.
cancelled = Cancelled. Nothing was changed.
# The button that shows where a file is.
open-folder = Open folder
# The title of the dialog that asks where to save.
choose-export = Save the export
# The title of the dialog that asks for an archive.
choose-import = Choose an archive
# The title of the dialog that asks for a calendar of holidays.
choose-days-off = Choose a calendar of holidays
# So many days off were added.
# $count (Number)
days-off-added = { $count ->
        [0] All days off in this calendar were there already.
        [one] 1 day off was added.
       *[other] { $count } days off were added.
    }
# The title of the dialog that asks for the folder of the log.
choose-folder = Choose the folder for the log
# The sample shop could not be opened.
no-sample = The sample shop could not be opened. Start it with --sample.

## How many entries of the history; $shown is the same number as it is written.

# An archive was brought in.
# $entries (Number)
# $shown (String)
brought-in = { $entries ->
        [one] Brought in { $shown } entry.
       *[other] Brought in { $shown } entries.
    }
# A check found nothing.
# $entries (Number)
# $shown (String)
check-clean = { $entries ->
        [one] Checked { $shown } entry: everything is in order.
       *[other] Checked { $shown } entries: everything is in order.
    }
# A check found something.
# $entries (Number)
# $shown (String)
# $findings (Number)
check-found =
    { $entries ->
        [one] Checked { $shown } entry
       *[other] Checked { $shown } entries
    }: { $findings ->
        [one] 1 thing is not in order.
       *[other] { $findings } things are not in order.
    }
