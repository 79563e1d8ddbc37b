### The words of the dialogs about promises.

# The title for a new one.
add-title = Add a promise
add = Save promise
# Whether it is given once or repeats.
sort = How often?
once = Once
repeating = Again and again
words = What exactly did you promise?
# What the words may look like.
words-hint = I will call you by Friday noon.
# What the words of a repeating one may look like.
repeating-hint = I will let you know how things stand.
due = Due
channel = How did you tell them?
# How it was given, when nobody says.
channel-unknown = Not said
# Asks back about a due time that has passed.
past = That is in the past. Save it all the same
repeats = On which days?
# On which weekdays it repeats.
weekdays = On these days
every-days = Every how many days?
every-weeks = Every how many weeks?
# On which day of the month.
month-day = On which day of the month?
# Which of a month's weekdays.
nth = Which one of the month?
# Which weekday of a month.
month-weekday = Weekday
# At what time it is due on each of them.
at = Due at
# What sort of thing ends it.
ends-by = How long?
# The event that ends it.
until = Until
# What that event may be.
until-hint = delivered; when empty, until the case is closed
# The last day of it.
last-day = Last day
# What that day may be.
last-day-hint = in 6 weeks, Dec 24, 2026-12-24
# How many times it comes.
count = How many times?
# What happens on a day on which the shop is closed.
on-day-off = On a day when the shop is closed
# A repeating one in words, as a sentence.
# $repeats (String)
sentence = { $repeats }.
# The next dates of a repeating one.
# $dates (String)
next = Next: { $dates }.
# There are no next dates yet.
next-none = Fill in the days and the time to see the next dates.
# The title for moving one.
move-title = Move this promise
move = Move promise
# What moving in time means.
move-in-time = Moving it before it is due breaks nothing. Tell the customer now, not later.
# What moving too late means; takes when it was due.
# $due (String)
move-too-late = This promise was due { $due }. It will count as broken, and the new one stands beside it.
# Ticked while the customer has not heard of it yet.
move-untold = They do not know yet: put telling them first on Today
move-words = What do you promise now?
move-due = New due time
# A note about moving or ending.
note = Note
# What a note about moving may say.
move-note-hint = How they took it, or why it moves
# When it was or is due.
# $due (String)
was-due = Due { $due }
# The title for a kept one.
kept-title = Promise kept
# The title for a broken one.
broken-title = Promise broken
# The title for a released one.
released-title = Released from this promise
kept = It was kept
broken = It was broken
# Says the customer released us.
released = They released us
# What saying so means for a released one.
released-means = The customer said it is no longer needed. It counts neither as kept nor as broken.
# The title for saying that none of the missed dates was kept.
missed-title = None of these dates was kept
missed-save = None was kept
missed-means = Each of these dates counts as a broken promise, and the next one stands. If you kept one of them, mark that one first.
# The title for correcting one.
correct-title = Correct this promise
correct-means = Correct what was entered wrongly here. If you tell the customer another time, move the promise instead.

## How it repeats.

repeats-weekdays = Every week, on weekdays you choose
repeats-weeks = Every few weeks, on weekdays you choose
repeats-days = Every few days
repeats-month-day = Every month, on a day like the 15th
repeats-month-weekday = Every month, on a day like the second Tuesday
repeats-last-working-day = Every month, on the last working day

## What ends it.

ends-by-event = Until something happens
ends-by-date = Until a day
ends-by-count = A number of times

## What happens on a day on which the shop is closed.

day-off-earlier = On the open day before
day-off-later = On the open day after
day-off-skip = Leave that date out
day-off-stay = All the same

## How many dates were missed.

# $day (String)
missed-one = Missed { $day }
# $count (String)
# $first (String) The day of the first.
# $last (String) The day of the last.
missed-times = Missed { $count } times, from { $first }, to { $last }
