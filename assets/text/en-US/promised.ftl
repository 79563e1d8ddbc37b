### A promise that was given before any mistake, and the case that is made of it when it fails.

# Opens the dialog to promise something to a customer.
ask = Promise something…
# The title of that dialog.
title = Promise something
# What it is for.
about = A day for an order, a repair, a call: kept here until it is done. If it fails, one press makes a case of it.
# The card of a customer with the promises that belong to no case.
promised = Promised without a case
# Makes a case of a promise that failed.
make-case = Make a case
# What that does.
make-case-how = Logs the mistake with these words and this day filled in. The promise goes on in the case.
# What went wrong, in one line.
# $words (String) the promise
case-title = Promised and not done: { $words }
# What happened, in words: what was promised, and that the day has passed.
# $words (String) the promise
# $due (String) its day and time
case-words = We promised: “{ $words }” It was due { $due }, and it was not done by then.
# The same before its day.
# $words (String) the promise
# $due (String) its day and time
case-words-ahead = We promised: “{ $words }” It is due { $due }, and will not be done by then.
# What had been agreed.
# $words (String) the promise
# $due (String) its day and time
case-agreed = “{ $words }”, by { $due }
