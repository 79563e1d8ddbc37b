### What a list can be sorted by, within "sorted by …".

# By number.
number = number

# By what went wrong.
title = what went wrong

# By harm.
harm = harm

# By the next stage to do.
stage = stage

# By what is due next.
next-due = next due

# By how the case ended.
outcome = outcome

# By when the case was closed.
closed = day closed
