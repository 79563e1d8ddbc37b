### The words of the week.

# What the switch between the two looks of Today is called.
switch = Show as
# Shows Today as a list.
list = List
# Shows Today as a week.
week = Week
# The title of the week that begins today, and the button that leads back to it.
this-week = This week
# Shows the seven days before.
before = The seven days before
# Shows the seven days after.
after = The seven days after
# A day that is full.
full = Full
# How many things are due on a day, and how many it holds.
# $due (Number)
# $room (Number)
load = { $room ->
        [0] { $due } due, and the shop is closed
       *[other] { $due } due, and { $room } fit this day
    }
# A day as one sentence for a screen reader: the day, how many things are due, its hours.
# $day (String)
# $due (Number)
# $hours (String)
day = { $due ->
        [0] { $day }: nothing is due. { $hours }
       *[other] { $day }: { $due } due. { $hours }
    }
# Stands in the place of the time where no hour is meant.
any-time = Any time
# A later date of a repeating promise.
repeats = repeats
# What a line says beside its time.
# $time (String)
# $word (String)
beside = { $time } · { $word }
# The keys that work on a line, as its description.
line-keys = Enter opens the case, K marks it as kept, M moves it, Shift Left and Shift Right move it by a day, arrow keys go to other lines and days.
# Only promises can be moved.
not-a-promise = Only promises can be moved here. Open the case to change this one.
# A later date of a repeating promise cannot be moved yet.
not-yet = This date of a repeating promise can be moved once the one before it is done.
# Shows all lines of a day; how many there are.
# $count (String)
show-all = Show all { $count }
# So many further things of a day are not shown.
# $count (String)
further = and { $count } more
# Days, dates or hours: "December 3 to 9", "8 to 12".
# $from (String)
# $to (String)
from-to = { $from } to { $to }
# Where things stand in the week.
standing-clear = Nothing is due on these days.
# $due (Number)
# $days (Number)
standing-promises =
    { $due ->
        [one] 1 promise
       *[other] { $due } promises
    } on { $days ->
        [one] 1 day.
       *[other] { $days } days.
    }
# $due (Number)
# $days (Number)
standing-things =
    { $due ->
        [one] 1 thing is due
       *[other] { $due } things are due
    } on { $days ->
        [one] 1 day.
       *[other] { $days } days.
    }
# A day is full, and from which day on there is room.
# $day (String)
# $later (String)
full-until = { $day } is full: promise { $later } or later.
# $day (String)
full-on = { $day } is full, and so are the weeks after it.
# When the shop is open.
# $stretches (String)
open-at = Open { $stretches }
# Hours before and after a break.
# $earlier (String)
# $next (String)
stretches = { $earlier } and { $next }
closed-day = Closed
# $why (String)
closed-why = Closed: { $why }
# $hour (Number)
# $minute (String) Always two digits.
hour-minute = { $hour }:{ $minute }
# The title of a week within one month: "December 3 to 9".
# $month (String)
# $first (Number)
# $last (Number)
within-month = { $month } { $first } to { $last }
