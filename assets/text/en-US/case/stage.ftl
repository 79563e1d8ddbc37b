### The words that all stages share.

leave-out = Leave out…
# Why it is left out.
leave-out-reason = Why do you leave this out?
# What a reason may look like.
leave-out-hint = They asked for no contact
leave-out-save = Leave it out
cancel = Cancel
# Why it was left out.
# $reason (String)
why = Left out: { $reason }
change = Change
take-out = Take out
# That a closed case stays as it is.
closed = This case is closed. Reopen it to change its stages.
# That something must be written first.
needed = Write a few words first.
# That more was written than can be kept.
too-long = This is longer than can be kept. Shorten it a little.
# Words to start from.
# $words (String)
script = “{ $words }”
copy = Copy
# Goes on to the next stage.
# $stage (String)
next = Next: { $stage }

## Who settled a stage, and when.

# $when (String)
done-when = Done { $when }
# $who (String)
# $when (String)
done-by = Done by { $who }, { $when }
# $when (String)
left-out-when = Left out { $when }
# $who (String)
# $when (String)
left-out-by = Left out by { $who }, { $when }
