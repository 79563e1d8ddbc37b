### The words of Plan B.

name = Plan B
# What it is good for, where there is none.
why = What will you do if it is not fixed in time? Decide it today, with a day and a budget.
prepare = Prepare Plan B…
# Which day, its date, and what we will do.
# $day (Number)
# $date (String)
# $words (String)
on = Day { $day }, { $date }: { $words }
# How far away its day is: "in 5 days".
# $ahead (String)
due = Due { $ahead }
# What it may cost.
# $money (String)
budget = Budget { $money }
change = Change…
remove = Take out
remove-name = Take out Plan B
# Says that it was done.
done = Done…
# Says that it is not done.
not-doing = Not doing it…
# It was done: when, and what.
# $when (String)
# $words (String)
was-done = Done { $when }: { $words }
# It is not done: when that was said, and why.
# $when (String)
# $why (String)
was-not-done = Not done, decided { $when }: { $why }
# It was not needed: the case was fixed before.
not-needed = Not needed: the fix came first.
# Says who has it instead.
point = Point them elsewhere…
# What that is good for.
point-why = Who else has what they need? Name them, and when they can have it there.
# Who has it, and when.
# $who (String)
# $when (String)
elsewhere = { $who }: { $when }
# That they were not told yet.
not-told = They are not told yet.
# They were told then.
# $when (String)
was-told = They were told { $when }.
# Says that they were told.
told = They are told
# What is left once they were told.
until-they-have-it = The case stays open until they have it.
# Says that they have it: the fix.
have-it = They have it
# The words of that fix: who had it.
# $who (String)
had-it-from = They got it from { $who }.
# The title for preparing one.
prepare-title = Prepare Plan B
# The title for changing it.
change-title = Change Plan B
save = Save Plan B
day = If it is not fixed by
# What a day may be.
day-hint = friday, in 2 weeks, 2026-12-18
# The date of that day, and how many days it is after the case was received.
# $date (String)
# $day (Number)
date = { $date }: day { $day } of this case.
words = What will you do?
words-hint = Buy it elsewhere and hand it over
# What it may cost, in a currency.
# $currency (String)
budget-in = Budget, { $currency }
# The title for saying that it was done.
done-title = Plan B was done
done-words = What did you do?
done-save = Plan B is done
# That what was done is the fix.
is-fix = This is the fix, too
# The title for saying that it is not done.
not-title = Plan B is not done
# Why it is not done.
not-words = Why not?
# What such a reason may look like.
not-hint = Nobody has it for less than twice the price
not-means = After that you can point them to somebody who has it.
not-save = It is not done
# The title for saying who has it.
point-title = Point them elsewhere
who = Who has it?
who-hint = The toy shop on Mill Street
# When they can have it.
when = When can they have it?
when-hint = Ten units, tomorrow
is-told = The customer was told
point-save = Save
