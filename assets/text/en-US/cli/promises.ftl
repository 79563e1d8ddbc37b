### What the commands about promises say.

# A repeating promise was given: how it repeats, and the next dates.
# $repeats (String)
# $next (String)
repeats = 
    Promised { $repeats }.
    Next: { $next }.

# What a rule looks like, as the end of a sentence about `--every`.
no-rule = write weekdays like tue,fri, or "3 days", "2 weeks mon", "month 15", "month second tue" or "month last working day"

# What the name of a promise looks like, as the end of a sentence about it.
not-a-promise = use the name that `amends due --json` prints

# No promise has this name.
# $name (String)
no-promise = There is no promise { $name } in this log.

# A promise with these words was kept.
# $words (String)
kept = Kept: { $words }

# A promise with these words was broken.
# $words (String)
broken = Broken: { $words }

# The customer released us from a promise with these words.
# $words (String)
released = Released from: { $words }

# The next date of a repeating promise.
# $when (String)
next = Next: { $when }.

# So many more dates of the same repeating promise were missed, the last of them on a day.
# $count (String)
# $last (String)
missed = and { $count } more missed, the last { $last }

# On a day on which the shop is closed: the open day before.
earlier = The open day before

# On a day on which the shop is closed: the open day after.
later = The open day after

# On a day on which the shop is closed: no date.
skip = That date is left out

# On a day on which the shop is closed: the date stands.
stay = All the same

# A promise was moved to then, and it was late by that time.
# $when (String)
moved-late = It was late already and counts as broken; the new promise is due { $when }.

# A promise was moved to then, in time.
# $when (String)
moved-to = Moved to { $when }.
