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
