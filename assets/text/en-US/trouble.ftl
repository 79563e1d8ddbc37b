### The words of the page for a log that cannot be opened.

title = Your log could not be opened
untouched = Nothing was changed or deleted.
# Before the folder of the log.
folder = The log is looked for in this folder:
# Tries to open the log again.
again = Try again
# Opens the folder of the log.
open-folder = Open the folder
quit = Quit
# The heading over verified copies.
copies = Restore a verified copy
copies-why = A copy takes the place of the log. The log that cannot be opened is kept beside it under another name.
# There is no verified copy.
no-copies = No verified copy was found in this folder.
# A copy: when it was made, and its size.
# $when (String)
# $size (String)
copy = { $when } · { $size }
restore = Restore…
# What that button is called for a screen reader, with when the copy was made.
# $when (String)
restore-name = Restore the copy of { $when }…
# Restores it, in the question.
restore-it = Restore it
# The question before a copy is restored.
restore-title = Restore this copy?
# What restoring does, with when the copy was made.
# $when (String)
restore-question = Amends goes on with the copy of { $when }. What was entered after that is not in it. The log that cannot be opened is kept beside it.
# Leaves everything as it is.
keep = Leave it as it is
# Begins a new log in the place of one that is gone.
begin = Begin a new log here…
begin-title = Begin a new log here?
begin-question = A log was kept in this folder, and nothing of it is there any more. If its disk is only not plugged in, plug it in and try again. A new log begins empty.
# Begins it, in the question.
begin-it = Begin a new log
begin-not = Wait
# The heading over another folder.
other = Use another folder
# What another folder is good for.
other-why = If your log lies somewhere else, or to begin a new one in an empty folder.
# The label of its path.
path = Folder
# Opens the system's folder dialog.
choose = Choose…
# Starts again with that folder.
use-folder = Use this folder
# No folder came back from the system's folder dialog.
nothing-chosen = No folder was chosen. If no window opened, this computer shows no file dialogs: type the path instead.
# A path must be given in full.
path-not-full = Type the whole path, from the top of the disk.
# Another piece of work is under way.
busy = Please wait until the work under way is done.
# The size of a file.
# $bytes (Number)
size-bytes = { $bytes } bytes
# $thousands (Number)
size-kilobytes = { $thousands } kB
# $millions (Number)
# $tenth (Number) The digit after the point.
size-megabytes = { $millions }.{ $tenth } MB
