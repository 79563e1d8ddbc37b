### The filters over the list of cases.

# Before the filters, and the button that adds one where there is no room for all.
label = Filters
add = Filter

## What is filtered by.

kind = Kind
harm = Harm
cause = Cause
channel = Channel
owner = Owner
# A tag of the customer.
tag = Tag
# When the case was received.
period = Period
waiting = Waiting for

## Values.

this-month = This month
last-30 = Last 30 days
this-year = This year
# From a day until a day.
# $from (String)
# $until (String)
between = { $from } to { $until }
# From a day on.
# $day (String)
since = Since { $day }
# Until a day.
# $day (String)
until-day = Until { $day }
# The case waits for nobody: the next step is ours.
waiting-nobody = Nobody
waiting-customer = The customer
waiting-other = Others
# The first of several values, and how many more there are.
# $first (String)
# $count (Number)
and-more = { $first } and { $count } more
# The first day of a period.
from = From
# The last day of a period.
until = Until
apply = Show this period
day-hint = e.g. 2026-11-01
no-owner = No case has an owner yet.
no-tag = No customer has a tag yet.

## Screen readers.

# What a filter is about, before its value.
# $part (String)
part = { $part }:
# A filter that is on.
# $part (String)
# $value (String)
name = { $part }: { $value }
# Takes a filter out.
# $part (String)
# $value (String)
remove = Remove { $part }: { $value }
clear = Clear

# How many of how many are shown.
# $shown (String)
# $all (String)
count = { $shown } of { $all }
# How many are found so far, while they are still being looked for.
# $found (String)
looking = { $found } found, still looking…
none-title = No case fits these filters.
none-advice = Take one out, or clear them all.
