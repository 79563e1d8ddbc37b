### What is wrong with a field, and how to write it instead.

# A problem after the name of its field: "The due time: write when it is due."
# $field (String)
# $sentence (String)
of-field = { $field }: { $sentence }
# How the sentence begins there: "small", or "large" as it does where it stands alone.
of-field-begins = small
# $most (String)
# $given (String)
too-long = At most { $most } characters; this has { $given }.
not-a-link = Start the address with https:// or http://.
not-an-email = Write an email address like name@example.com, without spaces.
no-digits = Write the phone number with its digits.
nothing-visible = Nothing in this can be seen. Write it with letters or numbers.
# A place in words is still to be filled.
# $gap (String) "[what it cost them]"
gap = Fill this gap first: { $gap }.
# Words like "ok" or "...".
says-nothing = Write what happened, so that someone who was not there could tell.
# Only sentences of a template stand there.
only-template = These sentences came with the template. Add what is true of this case alone.
hours = Each closing time must come after its opening time, hours must not overlap, and at least one day must be open.
never-due = No date comes of this: it ends before the first one, or the shop is closed on all of them.
# $least (Number)
# $most (Number)
out-of-range = Write a whole number from { $least } to { $most }.
# The day of a Plan B has gone by, or is too far away.
# $most (Number)
plan-day-range = Write a day that is still to come, at most { $most } days after the case came in.

## An amount of money.

not-a-number = This is not an amount in your currency. Write it like 25 or 25.50.
negative = Write an amount of zero or more, like 25.
no-decimals = This currency has no decimals. Write a whole amount, like 25.
# $count (Number)
# $example (String) an amount with as many decimals
too-many-decimals = { $count ->
        [one] At most 1 decimal, like { $example }.
       *[other] At most { $count } decimals, like { $example }.
    }
# $most (String)
too-large = That is more than can be kept. Write at most { $most }.
ambiguous-amount = The point or comma could mean thousands or decimals. Write 1234 for thousands, or 1.23 for decimals.

## A day or a time.

# $when (String)
in-past = That is in the past: { $when }. Is that meant?
# Begins large also after the name of its field.
# $day (String)
in-future = { $day } is still to come. Write today or a day before.
# $one (String) "05:00"
# $other (String) "17:00"
two-times = That could be { $one } or { $other }: write the one you mean.
# $day (String)
# $written (String) the same day as it is typed: 2026-11-20
midnight = Midnight could begin or end { $day }: write { $written } 00:00 or { $written } 23:59.
# $one (String)
# $other (String)
# $one-written (String) the same day as it is typed: 2026-11-12
# $other-written (String)
two-days = That could be { $one } or { $other }: write it as { $one-written } or { $other-written }.
no-such-day = That day does not exist, or its weekday is another one. Write it like 2026-11-20.
no-such-time = That time does not exist. Write it from 00:00 to 23:59.
# $first (Number)
# $last (Number)
other-years = Write a day in the years { $first } to { $last }.

## A day that was not understood, with forms that surely are.

not-understood-since = This was not understood. Write a year or a day, like 2019 or 2019-05-20.
not-understood-past = This was not understood. Write a day like yesterday, last friday, or 2026-11-20.
not-understood-ahead = This was not understood. Write a day like friday, in 2 weeks, or 2026-11-20.
not-understood-due = This was not understood. Write a day like friday or 2026-11-20, a time like 17:00, or both where both fit.
