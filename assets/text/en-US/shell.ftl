### The words of the sidebar, the top bar, notices and shared buttons.

app = Amends
log-a-mistake = Log a mistake
today = Today
cases = Cases
customers = Customers
settings = Settings
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
# The cross of a notice.
# $notice (String) "Promise kept"
dismiss = Dismiss: { $notice }
saved-here = Saved on this computer
# The last verified copy, from its day and time: "today 14:05".
# $when (String)
verified-copy = Verified copy { $when }
# No verified copy was made yet.
no-copy = No verified copy yet
copy-failed = The last copy failed
# What to do when the last copy failed.
copy-failed-advice = Your log itself is safe. Open Settings to see why and make a copy now.
# The notice above the sample shop.
sample = This is a sample shop. Nothing here is kept.
# The button of a notice that takes its deed back.
undo = Undo
# A deed was taken back, from its name.
# $deed (String)
undone = Undone: { $deed }
# A deed was done again, from its name.
# $deed (String)
redone = Done again: { $deed }
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
# What comes of waiting, and of Cancel, while a job has the log.
waiting = Your log opens by itself when this is done. If you cancel, nothing is changed.
# The button that leaves without a change.
cancel = Cancel
# While a log is being opened, once that takes its time.
opening = Opening your log…
# Once it takes longer than usual.
opening-why = If this is the first start after an update, your log is copied and then brought up to date. A large one takes a few minutes.
