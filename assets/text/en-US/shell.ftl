### The words of the sidebar, the top bar, notices and shared buttons.

# The program's name.
app = Amends

# The one main action.
log-a-mistake = Log a mistake

# The page Today.
today = Today

# The list of cases.
cases = Cases

# The list of customers.
customers = Customers

# The page of settings.
settings = Settings

# About the program.
about = About Amends

# All keys.
keys = Keyboard shortcuts

# Where the shop's name stands until it has one.
unnamed-shop = Your shop

# The label of the search field.
search = Search

# What the search field finds.
search-hint = Search customers, cases, promises

# The key of the search field.
search-key = Ctrl K

# The key of logging a mistake.
log-key = Ctrl N

# The key of closing a dialog.
close-key = Esc

# A name with what is to be said about it: "Today, 3 things are overdue".
# $name (String)
# $about (String)
named-with = { $name }, { $about }

# The badge on Today as a sentence, from how many things are overdue.
# $overdue (Number)
overdue = { $overdue ->
        [0] Nothing is overdue
        [one] 1 thing is overdue
       *[other] { $overdue } things are overdue
    }

# Where the log is.
saved-here = Saved on this computer

# The last verified copy, from its day and time: "today 14:05".
# $when (String)
verified-copy = Verified copy { $when }

# No verified copy was made yet.
no-copy = No verified copy yet

# The last copy failed.
copy-failed = The last copy failed

# What to do when the last copy failed.
copy-failed-advice = Your log itself is safe. Open Settings to see why and make a copy now.

# The notice above the sample shop.
sample = This is a sample shop. Nothing here is kept.

# The button of a notice that takes its deed back.
undo = Undo

# The command that does a deed again.
redo = Redo

# A deed was taken back, from its name.
# $deed (String)
undone = Undone: { $deed }

# A deed was done again, from its name.
# $deed (String)
redone = Done again: { $deed }

# A text was copied.
copied = Copied

# The button that puts a notice away.
dismiss = Put this notice away

# The name of the place for notices, for a screen reader.
notices = Notices

# The job that writes an export.
exporting = Writing the export…

# The same with how much of it is done, from whole percent.
# $percent (Number)
exporting-done = Writing the export… { $percent }% done

# The job that brings in an archive.
importing = Bringing in the archive…

# The job that makes a verified copy.
copying = Making a verified copy…

# The job that checks the records.
checking = Checking the records…

# The job that makes the sample shop.
sampling = Setting up the sample shop…

# How much of a job is done, from whole percent.
# $percent (Number)
percent = { $percent }% done

# What comes of waiting, and of Cancel, while a job has the log.
waiting = Your log opens by itself when this is done. If you cancel, nothing is changed.

# The button to the page before.
back = Back

# The button that closes a dialog or notice.
close = Close

# The button that leaves without a change.
cancel = Cancel

# The button that saves.
save = Save

# The button that deletes.
delete = Delete

# The button that corrects something.
edit = Correct…

# The button that adds something.
add = Add

# The button that opens something.
open = Open

# The button that copies a text.
copy = Copy

# The button that goes on after a question.
go-on = Continue

# A plain yes.
yes = Yes

# A plain no.
no = No

# Beside a label: this field may stay empty.
optional = (optional)

# Further choices.
more = More

# The button that shows the rest of a list.
show-all = Show all

# The command that closes the program.
quit = Close Amends
