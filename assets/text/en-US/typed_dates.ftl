### The words in which people type a day or a time, as in "next friday 5pm": each with its other
### spellings behind a comma, in small letters and without dots ("a.m." is "a m"). The words of all
### languages are understood at once, so no word may mean two things.

today = today
tomorrow = tomorrow, tmrw
yesterday = yesterday
# "day after tomorrow"
overmorrow = day after tomorrow
# "next friday" is the one of next week.
next = next
this = this
# "last friday" is the latest one that is over.
last = last
# "in 2 days", "within the hour", "in the morning"
in = in, within
# "2 days ago"
ago = ago
# Stands before a day and says nothing more.
on = on
# Stands before a day or a time.
by = by, until, till
# Stands before a day that is one too late, or before a time.
before = before
# Stands before a time; the t of "2026-11-20T12:00" does so everywhere.
at = at, t
# "between 2 and 4 pm", "from 2 to 4", or only "from 2"
between = between, from
and = and
# Stands between two times, and before the hour that is not yet full: "a quarter to three".
to = to
# Stands before the hour that is over: "half past three".
past = past
# "end of the week"
end = end
noon = noon, midday, lunchtime
midnight = midnight
# Parts of a day, behind it or behind an hour: "tomorrow morning", "8 in the evening".
morning = morning
afternoon = afternoon
evening = evening, night
# The evening of today.
tonight = tonight
# Behind an hour: "5 o'clock".
clock = o clock
# Behind an hour: it is before noon.
before-noon = am, a m
# Behind an hour: it is after noon.
after-noon = pm, p m
# "half an hour", "half past three"
half = half
# "a quarter past three"
quarter = quarter
minute = minute, minutes, min, mins
hour = hour, hours, h, hr, hrs
day = day, days
week = week, weeks
month = month, months
# Behind the number of a day: "1st".
ordinal = st, nd, rd, th
# Words that say nothing in a date: "the 1st of December".
filler = the, of
monday = monday, mon
tuesday = tuesday, tue, tues
wednesday = wednesday, wed
thursday = thursday, thu, thur, thurs
friday = friday, fri
saturday = saturday, sat
sunday = sunday, sun
january = january, jan
february = february, feb
march = march, mar
april = april, apr
may = may
june = june, jun
july = july, jul
august = august, aug
september = september, sept, sep
october = october, oct
november = november, nov
december = december, dec
# One of something, and never an hour: "in an hour".
article = a, an
one = one
two = two
three = three
four = four
five = five
six = six
seven = seven
eight = eight
nine = nine
ten = ten
eleven = eleven
twelve = twelve
