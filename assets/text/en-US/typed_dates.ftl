### The words in which people type a day or a time, as in "next friday 5pm": each with its other
### spellings behind a comma, in small letters and without dots ("a.m." is "a m"). The words of all
### languages are understood at once, so no word may mean two things.

today = today
tomorrow = tomorrow
yesterday = yesterday
# "next friday" is the one of next week.
next = next
this = this
# "last friday" is the latest one that is over.
last = last
# "in 2 days"
in = in
# "2 days ago"
ago = ago
# Stands before a day and says nothing more.
on = on
# Stands before a day or a time.
by = by
# Stands before a time; the t of "2026-11-20T12:00" does so everywhere.
at = at, t
noon = noon
midnight = midnight
# Behind an hour: it is before noon.
before-noon = am, a m
# Behind an hour: it is after noon.
after-noon = pm, p m
# "half an hour"
half = half
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
one = one, a, an
two = two
three = three
four = four
five = five
six = six
