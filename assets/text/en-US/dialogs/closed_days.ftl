### The words about the promises of days that were marked closed.

title = Promises on a closed day
# How many promises it is about.
# $count (Number)
promises = { $count ->
        [one] 1 promise
       *[other] { $count } promises
    }
# What this is about, with the days.
# $days (String)
lead = You marked { $days } as closed, and something is promised for then.
# The label of the choice.
what = What should happen to it?
# A promise: whose, and what becomes of it.
# $who (String)
# $whither (String)
line = { $who } · { $whither }
# It moves, from and to.
# $from (String)
# $to (String)
goes = { $from }, moves to { $to }
# It stays.
# $when (String)
stays = stays { $when }
# It stays, since there is no such day ahead.
# $when (String)
cannot = stays { $when }: it cannot be moved there
# So many more.
# $count (String)
further = and { $count } more
keep-means = Some promises can be kept on a closed day too, such as a call.
move-means = Moved in time, a promise is not broken. Tell each customer the new day.
keep-save = Keep them
move-save = Move them
# So many were moved.
# $count (Number)
moved = { $count ->
        [one] 1 promise moved.
       *[other] { $count } promises moved.
    }
# So many were moved back.
# $count (Number)
moved-back = { $count ->
        [one] Undone: 1 promise moved.
       *[other] Undone: { $count } promises moved.
    }

## What may be done with them.

instead-keep = Keep as it is
instead-day-before = To the day before
instead-next-open-day = To the next open day
