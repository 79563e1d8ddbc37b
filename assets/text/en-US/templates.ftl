### The words of templates.

# The day and minute of a promise, from its full day and time of day.
# $day (String)
# $time (String)
day-at = { $day }, at { $time }

# The dates of a repeating promise: the first, the next ones, the rule, and how long.
# $first (String)
# $later (String)
# $rule (String)
# $until (String)
repeats = { $first }, then on { $later }, and so on { $rule } { $until }

# How long, where it ends with the case.
until-right = until it is put right

# Twelve in the day.
noon = noon

# Twelve at night.
midnight = midnight

# How many times: 1, 2, 3.
# $times (Number)
times = { $times ->
        [one] once
        [2] twice
       *[other] { $times } times
    }

# A change and the day from which it holds.
# $what (String)
# $day (String)
change-from = { $what }, from { $day } on

# A change that was made.
# $what (String)
# $day (String)
change-made = { $what }, since { $day }
