### What a list can be sorted by, within "sorted by …".

number = number
title = what went wrong
harm = harm
# By the next stage to do.
stage = stage
# By what is due next.
next-due = next due
# By how the case ended.
outcome = outcome
# By when the case was closed.
closed = day closed
