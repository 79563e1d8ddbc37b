### What the commands about promises say.

# A repeating promise was given: how it repeats, and the next dates.
# $repeats (String)
# $next (String)
repeats = 
    Promised { $repeats }.
    Next: { $next }.
# What a rule looks like, behind `--every` and a colon.
no-rule = write weekdays like tue,fri, or "3 days", "2 weeks mon", "month 15", "month second tue" or "month last working day".
# What is missing for a repeating promise, behind `--every` and a colon.
no-case = what is promised again and again belongs to a case; name it with --case.
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
# A promise was moved to then, and it was late by that time.
# $when (String)
moved-late = It was late already and counts as broken; the new promise is due { $when }.
# A promise was moved to then, in time.
# $when (String)
moved-to = Moved to { $when }.
# A customer was told that a promise was broken.
# $words (String)
told = They were told that it was broken: { $words }
# A case was made of a promise: its number, and whose it is.
# $number (String)
# $customer (String)
case-made = Case { $number } is made for { $customer }. The promise goes on in it.
