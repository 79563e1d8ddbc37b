### Repeating promises, within a sentence; `.start` is the same at the start of a line.

# $rule (String) "every Tuesday"
# $time (String)
# $until (String) "until delivered"
whole = { $rule } at { $time } { $until }
# The same where it ends after so many times.
# $rule (String) "every Tuesday"
# $time (String)
# $times (String) "3 times"
whole-times = { $rule } at { $time }, { $times }
# $whole (String) one of the two above
skip = { $whole }; not on days when we are closed
# $whole (String)
earlier = { $whole }; when we are closed that day, on the open day before
# $whole (String)
later = { $whole }; when we are closed that day, on the open day after

## Which days

every-day = every day
    .start = Every day
# $count (Number)
every-days = every { $count } days
    .start = Every { $count } days
# $weekdays (String)
every-week = every { $weekdays }
    .start = Every { $weekdays }
# $count (Number)
# $weekdays (String)
every-weeks = every { $count } weeks on { $weekdays }
    .start = Every { $count } weeks on { $weekdays }
# $day (String) "15th"
month-day = on the { $day } of every month
    .start = On the { $day } of every month
# $day (String) "31st"
month-day-or-last = on the { $day } of every month, or its last day
    .start = On the { $day } of every month, or its last day
# $nth (String) "second"
# $weekday (String)
month-weekday = on the { $nth } { $weekday } of every month
    .start = On the { $nth } { $weekday } of every month
last-working-day = on the last working day of every month
    .start = On the last working day of every month
# A day of a month, as a number of order.
# $day (Number)
ordinal = { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $day }th
}
first = first
    .start = First
second = second
    .start = Second
third = third
    .start = Third
fourth = fourth
    .start = Fourth
last = last
    .start = Last

## How long

until-closed = until the case is closed
# $what (String) an event or a day
until = until { $what }
# $count (Number)
times = { $count ->
    [1] once
   *[other] { $count } times
}
