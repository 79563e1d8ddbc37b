### Filling the fields from a message of the customer.

# The button that chooses the file of a message.
choose = From a message…
# The title of the system's own dialog for that.
choose-title = Choose a mail or a text
# Beside the name of the file, once the fields are filled from it.
filled = Filled in from the message, please check
# The same for words that were pasted, which have no file.
pasted = The text you pasted
# Takes out of the fields what came from the message.
take-out = Take it out
# The files that were attached to it.
# $names (String)
left-out = Attached and not read: { $names }
# Beside the label of a field that was filled from the message.
from = from the message
# Beside the label of what it cost them, which no message says.
not-in-it = Not in the message, please choose
# A text of several lines was pasted into their words.
offer = You pasted a longer text.
# Fills the other fields from it.
take = Take who, when and what they want from this text
# While the message is being read.
reading = Reading the message…
# The system's own dialog brought no file.
nothing-chosen = No file was chosen. You can also drop it on this window, or copy its text and paste it below.
# Over the window while a file is held over it.
drop = Drop it to log a complaint
# Several files were dropped at once.
only-first = Only the first of these files was read. Log the others one by one.
# A file was dropped while something else was open.
close-first = Close what is open first, then drop the message again.
# The file that a complaint was taken from, beside the customer's words.
# $file (String)
came-from = From { $file }
