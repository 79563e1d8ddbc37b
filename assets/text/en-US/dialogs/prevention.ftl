### The words of the dialog about what is done so that it does not come back.

# The title for a new one.
add-title = Add a prevention
# The title for a known one.
edit-title = Edit prevention
add = Save prevention
kind = What sort of step?
what = What do you change?
what-hint = Confirm the hour by text the day before
who = Who does it?
due = Done by
