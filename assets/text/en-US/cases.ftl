### The words of the list of cases.

# The title, also the name of the list.
title = Cases
export = Export history…
# The filter for open cases.
open = Open
# The filter for open cases with something overdue.
overdue = Overdue
# The filter for cases that wait for the customer.
waiting = Waiting for customer
# The filter for open cases with the worst harm.
serious = Serious
# The filter for closed cases.
closed = Closed
more = More
all = All cases
# The cases of a customer, by name.
# $name (String)
of-customer = Cases of { $name }
# The cases of a mistake, by its title.
# $title (String)
of-mistake = Hit by: { $title }
# Received since a day.
# $day (String)
logged-since = Logged since { $day }
# Noticed by us first, since a day.
# $day (String)
noticed-first-since = We noticed first, since { $day }
# Apologized for since a day.
# $day (String)
apologized-since = Apologized for since { $day }
# Closed since a day.
# $day (String)
closed-since = Closed since { $day }
# The customer was recovered, since a day.
# $day (String)
recovered-since = Recovered since { $day }
# The cases closed since a day whose customer bought again.
# $day (String)
bought-again-since = Bought again, closed since { $day }
# The cases closed since a day whose customer says that it is well.
# $day (String)
says-so-since = They say so, closed since { $day }
# With a promise kept or broken since a day.
# $day (String)
promises-ended-since = Promise kept or broken since { $day }
clear = Back to open cases
# How many of how many are shown, and by what they are sorted.
# $shown (String)
# $all (String)
# $sort (String)
count = { $shown } of { $all } · sorted by { $sort }
# The column with the number.
number = Number
# The column with what went wrong and the customer.
what = What went wrong
# The column with the harm.
harm = Harm
# The column with the stage.
stage = Stage
# The column with what is due next.
next = Next due
# In a list of closed cases, the column with how each ended.
outcome = Outcome
# In a list of closed cases, the column with when each was closed.
closed-when = Closed
# A stage while the case waits for the customer.
# $stage (String)
stage-waiting-customer = { $stage }, waiting for customer
# A stage while the case waits for somebody else.
# $stage (String)
stage-waiting-other = { $stage }, waiting on others
# Every stage is settled and the case is open.
ready-to-close = Ready to close
# Due within the next hours: "In 1 h 40 min".
# $span (String)
due-in = In { $span }
# What is due: the first reply.
first-reply = First reply
# Telling the customer how it stands is due next.
update = Tell them where things stand
# The fix is due next.
fix = Fix
# What is next where nothing else is left to do.
close-it = Close it
nothing-due = Nothing due
# Closed on a day.
# $day (String)
closed-on = Closed { $day }
open-case = Open
# Opens the dialog that closes a case.
close-case = Close case…
# Opens the dialog that logs a contact.
log-contact = Log a contact…
log-mistake = Log a mistake…
# Where a filter shows nothing, leads to the open cases.
show-open = Show open cases
# Where no case is open, leads to all of them.
show-all = Show all cases
# The log holds no case at all.
none-at-all =
    .title = No case yet.
    .advice = When something goes wrong for a customer, log it: the case then shows up here.
none-open =
    .title = No case is open.
    .advice = Everything that was logged is closed.
none-overdue =
    .title = Nothing is overdue.
    .advice = Every promise and first reply is in time.
# No case waits for a customer.
none-waiting =
    .title = No case is waiting for a customer.
    .advice = The next step is ours in every open case.
# No open case is serious.
none-serious =
    .title = No open case is serious.
    .advice = Serious means safety, big money, or lost trust.
none-closed =
    .title = No case is closed yet.
    .advice = A case is closed once it is apologized for, fixed and made up for.
none-found =
    .title = No case fits this filter.
    .advice = Choose another filter above.
# A row as one sentence for a screen reader.
# $number (String)
# $title (String) what went wrong
# $customer (String)
# $harm (String)
# $stage (String)
# $due (String) what is due
row = { $number }, { $title }, { $customer }, harm: { $harm }, stage: { $stage }, { $due }
# A row of a closed case for a screen reader.
# $number (String)
# $title (String) what went wrong
# $customer (String)
# $harm (String)
# $outcome (String) how it ended
# $closed (String) when it was closed
row-closed = { $number }, { $title }, { $customer }, harm: { $harm }, { $outcome }, { $closed }
# When something is due and what it is.
# $when (String)
# $what (String)
due-with-what = { $when }: { $what }
