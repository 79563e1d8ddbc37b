### How values read: money, numbers, days, times, spans and lists.

## Numbers and money

decimal-mark = .
# Between groups of three digits; a space is written { " " }.
group-mark = ,
# $sign (String) "$"
# $number (String)
money-sign = { $sign }{ $number }
# $sign (String) "$"
# $number (String)
money-sign-minus = -{ $sign }{ $number }
# $code (String) "SEK"
# $number (String)
money-code = { $code } { $number }
# $code (String) "SEK"
# $number (String)
money-code-minus = { $code } -{ $number }
# The sum of no amounts.
no-money = nothing

## Days; `.start` is the same at the start of a line or sentence.

today = today
    .start = Today
tomorrow = tomorrow
    .start = Tomorrow
yesterday = yesterday
    .start = Yesterday
# $month (String) its short name
# $day (Number)
near-day = { $month } { $day }
    .start = { $month } { $day }
# $month (String) its short name
# $day (Number)
# $year (Number)
near-day-year = { $month } { $day }, { $year }
    .start = { $month } { $day }, { $year }
# $weekday (String)
# $month (String)
# $day (Number)
title-day = { $weekday }, { $month } { $day }
# $weekday (String)
# $month (String)
# $day (Number)
# $year (Number)
full-day = { $weekday }, { $month } { $day }, { $year }
# $month (String)
# $day (Number)
month-day = { $month } { $day }
# $month (String)
# $day (Number)
# $year (Number)
month-day-year = { $month } { $day }, { $year }

## Times

# 24, or 12: which of the patterns below are used. Where the computer says it, its country decides.
clock = 24
# $hour (String) of two digits
# $minute (String) of two digits
time = { $hour }:{ $minute }
# $hour (Number) 1 to 12
# $minute (String) of two digits
time-morning = { $hour }:{ $minute }{"\u00A0"}AM
# $hour (Number) 1 to 12
# $minute (String) of two digits
time-afternoon = { $hour }:{ $minute }{"\u00A0"}PM
# A full hour without its minutes, for opening hours.
# $hour (Number) 1 to 12
hour-morning = { $hour }{"\u00A0"}AM
# $hour (Number) 1 to 12
hour-afternoon = { $hour }{"\u00A0"}PM
# The same attribute again: then $day begins large, "Today".
# $day (String) "Friday", "Dec 1"
# $time (String)
day-time = { $day } { $time }
    .start = { $day } { $time }
# The same where the day ends with its year.
# $day (String) "Nov 14, 2025"
# $time (String)
day-time-year = { $day }, { $time }
    .start = { $day }, { $time }
# $day (String) with weekday, month and year
# $time (String)
full-day-time = { $day }, { $time }

## The week

# The day with which a week begins: sunday, monday or saturday. Where the computer says it, its
# country decides.
week-begins = sunday

## What is due or late

due-now = due now
# $span (String) "1 h 40 min"
due-in = due in { $span }
# $time (String)
due-at = due { $time }
# $count (Number)
minutes-late = { $count } min late
# $count (Number)
hours-late = { $count } h late

## Spans: $shown is the count as it is written.

# $count (Number)
# $shown (String)
days = { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}
# $count (Number)
# $shown (String)
days-late = { $count ->
    [one] { $shown } day late
   *[other] { $shown } days late
}
# $count (Number)
# $shown (String)
days-ago = { $count ->
    [one] { $shown } day ago
   *[other] { $shown } days ago
}
# $count (Number)
# $shown (String)
days-ahead = in { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}
# $minutes (Number)
minutes = { $minutes } min
# $hours (Number)
hours = { $hours } h
# $hours (Number)
# $minutes (Number)
hours-minutes = { $hours } h { $minutes } min
# $days (String) "2 days"
# $hours (Number)
days-hours = { $days } { $hours } h

## Lists

# $one (String)
# $two (String)
list-two = { $one } and { $two }
# Two neighbors within a longer list.
# $before (String)
# $next (String)
list-next = { $before }, { $next }
# $most (String) all but the last
# $last (String)
list-last = { $most }, and { $last }
# Two neighbors where there is no "and" and a thing may hold commas of its own.
# $before (String)
# $next (String)
one-by-one = { $before }; { $next }

## Months

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

## Months, short

month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec
