### The words of the list of customers and of the page of one.

# The title, also the name of the list and the way back to it.
title = Customers
# Opens the dialog for a new customer.
new-customer = New customer…
# How many there are, and by what they are sorted.
# $count (Number)
# $shown (String) The same number as it is written.
# $sort (String)
count = { $count ->
        [one] { $shown } customer · sorted by { $sort }
       *[other] { $shown } customers · sorted by { $sort }
    }
# The column with the name.
name = Name
# The column with the number of cases.
cases = Cases
# The column with the number of open cases.
open = Open
# The column with the day of the last case.
last-case = Last case
# The column with the yearly value.
worth = Worth a year
# No telephone number and no e-mail address is known.
no-reach = No phone or email yet
# The filter that shows everybody.
everybody = All
# The filter that shows those hit by something the shop noticed, who have heard nothing.
not-told = Not told yet
# There is nobody like that.
all-told = Everybody has heard from you.
# Who would be here, and what to do then.
not-told-advice = Here stand customers hit by something you noticed first, who did not come to you and have heard nothing. They are the ones who leave without a word: tell them first.
# The filter that shows whom a mistake hit and who have not heard what was changed.
# $title (String)
change-not-told = Not told what changed: { $title }
# There is nobody like that.
all-told-change = Everybody has heard what you changed.
# Who would be here, and what to do then.
change-not-told-advice = Once what keeps a mistake from coming back is done, customers it hit stand here until you write to them.
clear = Show all customers
# There is no customer yet.
none = No customer yet.
# What to do about that.
none-advice = A customer is added when you log a mistake. You can also add one ahead of time.
# Since which year somebody is a customer.
# $year (String)
since = Customer since { $year }
# How they like to be reached: "Prefers phone".
# $channel (String)
prefers = Prefers { $channel }
# The same kind of mistake hit them twice within twelve months.
is-repeat = Repeat: words are not enough
# They agreed to be named as a reference.
may-be-reference = May be a reference
# They asked to be left alone.
do-not-contact = Do not contact
# Logs a mistake for this customer.
log-mistake = Log a mistake…
edit = Edit…
# Exports the history with this customer.
export = Export…
# What they bring in a year.
worth-a-year = Worth a year
# How many promises to them were kept.
promises-kept = Promises kept
# What was given to them so far.
given = Given so far
not-known = Not known
none-yet = None yet
# "3, 1 open".
# $cases (String)
# $open (Number)
cases-open = { $cases }, { $open } open
# "9 of 11".
# $part (Number)
# $whole (Number)
of = { $part } of { $whole }
timeline = Timeline
all = All
promises = Promises
words = Words
concessions = Concessions
earlier = Show earlier
# Nothing of this sort has happened.
no-entries = Nothing yet.
# The card with ways to reach them.
contact = Contact
no-contact = No phone, email or address yet.
phone = Phone
email = Email
address = Address
copy-phone = Copy phone
copy-email = Copy email
copy-address = Copy address
# The way they prefer: "Phone, preferred".
# $way (String)
preferred = { $way }, preferred
no-cases = No case yet.
case-open = Open
# An open case with something overdue.
case-overdue = Open, overdue
# A case and how it stands, in one sentence.
# $title (String)
# $state (String)
case-line = { $title }: { $state }
# Opens the list of all their cases.
# $count (String)
all-cases = All { $count } cases
# The card with notes and tags.
notes = Notes
# What the list is sorted by, within the count.
sorted-by-name = name
sorted-by-cases = cases
sorted-by-open = open cases
sorted-by-last-case = last case
sorted-by-worth = worth a year
# A row as one sentence for a screen reader.
# $name (String)
# $cases (String)
# $open (String)
# $last (String)
# $worth (String)
row-told = { $name }, { $cases } in all, { $open } open, last case: { $last }, worth a year: { $worth }
# A line of the timeline as one sentence.
# $when (String)
# $what (String)
entry-short = { $when }: { $what }
# $when (String)
# $what (String)
# $detail (String) More sentences.
entry-long = { $when }: { $what }. { $detail }
