### The words about this computer.

title = On this computer
notices = Tell me when a promise is due
notices-why = Ten minutes before and when it is due, while Amends is open, and only in your opening hours.
# The title of the first notice, which says that they are on.
notices-on = Amends will tell you here when a promise is due
# The title of a notice about one promise that is due now.
due-now = A promise is due now
# The title of a notice about one promise, with its time.
# $time (String)
due-at = A promise is due at { $time }
# The title of a notice about several: how many are due by when.
# $count (Number)
# $time (String)
due-by = { $count } promises are due by { $time }
# Who was promised what.
# $who (String)
# $words (String)
promise = { $who }: { $words }
# So many more, behind some names.
# $count (Number)
and-more = { $count } more
# Starts the program at login.
at-login = Start Amends when I log in
# That could not be changed, with the computer's own words.
# $why (String)
at-login-failed = That could not be changed: { $why }.
# The heading over the calendar file.
calendar = Calendar file
calendar-why = A file that is written after every change, for the calendar on your phone or computer to subscribe to. Choose a folder that they can reach.
# The label of its folder.
folder = Folder for the calendar file
# Opens the system's folder dialog.
choose = Choose…
# The title of that dialog.
choose-title = Choose the folder for the calendar file
write = Write the calendar file
# Where it lies.
# $path (String)
written-to = Written to { $path }
# When it was written.
# $when (String)
written = Last written { $when }
# It was not written since the program started.
not-yet = It will be written in a moment.
# It could not be written, with the reason.
# $why (String)
failed = The calendar file was not written. { $why } It is tried again.
open-folder = Open folder
stop = Stop writing it
stop-question = Should the file be removed too? A calendar that subscribes to it keeps showing what it has read.
# Ends it and removes the file.
stop-remove = Stop and remove the file
# Ends it and leaves the file.
stop-leave = Stop and leave the file
stop-cancel = Go on writing it
# It was ended and the file removed.
removed = The calendar file was removed.
# A file of that name was made by another program, from its path.
# $path (String)
not-ours = { $path } was made by another program.
# What to do about it.
not-ours-advice = Choose another folder, or rename that file.
