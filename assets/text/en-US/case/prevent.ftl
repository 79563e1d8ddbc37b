### The words of preventing.

cause = Why did it happen?
# What a cause may look like.
cause-hint = The wrong hour was written down
save-cause = Save cause
# Adds a line to the cause, so that the cause behind it is asked for.
why-again = And why was that?
why-again-how = Ask it until the answer is something that you can change. Five times is often enough.
# How such a line begins.
because = Because{" "}
# Who does it.
who = Who sees to it?
# By when.
due = By when?
due-hint = Friday, or 2 December
# The heading over the list.
list = So that it does not come back
# When it was done.
# $when (String)
done-on = Done { $when }
show-not-told = Show who
add = Add…
edit = Edit…
# The same, with which one.
# $what (String)
edit-one = Edit: { $what }
words = What do you change?
# What that may look like.
hint = Every pick-up is confirmed by text the evening before
record = Save all of it
# Saves other words for what was changed.
save-words = Save these words

## Who does it, and by when.

# $day (String)
by-day = by { $day }
# $who (String)
# $day (String)
who-by-day = { $who }, by { $day }
# $count (Number)
not-told-some = { $count ->
        [one] 1 customer it happened to has not heard what you changed.
       *[other] { $count } customers it happened to have not heard what you changed.
    }
# The same from 100 on, which nobody counts.
not-told-many = Over 99 customers it happened to have not heard what you changed.
