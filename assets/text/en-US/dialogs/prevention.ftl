### The words of the dialog about what is done so that it does not come back.

# The title for a new one.
add-title = Add a prevention

# The title for a known one.
edit-title = Edit prevention

# Adds it.
add = Save prevention

# What sort of action.
kind = What sort of step?

# What we do.
what = What do you change?

# What that may be.
what-hint = Confirm the hour by text the day before

# Who does it.
who = Who does it?

# By when.
due = Done by
