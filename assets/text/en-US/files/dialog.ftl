### The words of the dialogs in which files go out and come in.

# The title of the export.
export-title = Export the recovery history
# The label of its form.
format = What do you need it for?
html = A page to print
# What it is for, and who should get it.
html-meaning = To read, print or hand to somebody who needs the whole story.
# A table for a spreadsheet.
csv = A spreadsheet
# What it is for, and who should get it.
csv-meaning = Three files for your own sums: cases, promises and concessions. Holds names, and ways to reach people only if you say so.
json = An archive
# What it is for, and who should get it.
json-meaning = Everything, to move to another computer. Only for you.
# The promises for a calendar.
ics = A calendar
# What it is for, and who should get it.
ics-meaning = The promises with their due times and alarms, for a phone or calendar program.
# The label of how much a calendar tells.
detail = What may it tell?
detail-full = Everything
detail-first-name = First name only
# That something is due, and nothing else.
detail-bare = Only that a promise is due
# A box to tick: whether the customers go without their names.
without-names = Without names: “Customer 1”, “Customer 2”, in texts too
# A box to tick: whether a spreadsheet says how to reach the customers.
contact-details = Add phone, e-mail and address of the customers
# The label of the period.
period = Which cases?
all = All
last-30 = Last 30 days
# Since the first of January.
this-year = This year
# From one day to another.
from-to = From … to …
# The label of the first day.
from = From
# The label of the last day.
to = To
# What to type for a day; either may stay empty.
day-hint = Nov 1, 2026-11-01
# The first day comes after the last one.
from-after-to = The first day comes after the last one.
# Only the cases of one customer, with the name.
# $name (String)
of-customer = Only the cases of { $name }.
# Only one case, with its number and title.
# $number (String)
# $title (String)
of-case = Only case { $number }: { $title }.
# Only some cases that were selected.
# $count (Number)
of-selected = { $count ->
        [one] Only the 1 case you selected.
       *[other] Only the { $count } cases you selected.
    }
# Period and scope do not hold for an archive.
archive-is-whole = The archive always holds everything: all customers, cases and the whole history.
# The label of the file to write.
target = Where should the file go?
# The label of the file to read.
source = Where is the archive?
# Opens the system's file dialog.
choose = Choose…
# No file came back from the system's file dialog.
nothing-chosen = No file was chosen. If no window opened, this computer shows no file dialogs: type the path instead.
# A path must be given.
path-missing = Write the folder and the name of the file, or choose them.
# A path must start at the top of the disk.
path-not-full = Type the whole path, from the top of the disk.
# The name of a new file without its ending, with the day.
# $day (String)
file-stem = amends-history-{ $day }
# The file exists, with its path.
# $path (String)
exists = There is a file already: { $path }
# One of the three files of a spreadsheet exists, with its path.
# $path (String)
exists-tables = There is a file already: { $path }. If you replace it, the cases, the promises and the concessions are all written anew.
replace = Replace it
export = Export
# Another piece of work is under way.
busy = Please wait until the work under way is done.
# The title of the import.
import-title = Bring in an archive
# What an archive is, and that it only comes into an empty log.
import-explained = An archive is a file that Amends exported with the whole history. It can only come into an empty log, so that two histories never mix.
# This log is not empty, and what to do.
import-not-empty = This log is not empty. To bring an archive in, choose a new, empty folder in Settings first. What is kept here stays where it is.
import = Bring it in
# The title of taking days off from a calendar.
days-off-title = Import days off
# What is taken from the calendar.
days-off-explained = Choose a calendar of public holidays, a file whose name ends in .ics. Its whole days from last year to five years ahead are added to your days off; the days that are there already stay.
# The label of the path of the calendar.
days-off-source = Where is the calendar?
days-off = Add days off
