### The words of lines among what is due.

# Telling the customer who has it: their name, and who and when.
# $name (String)
# $who (String)
elsewhere = Tell { $name } who has it: { $who }
# Asking whether all is well: the customer's name.
# $name (String)
check-back = Check back with { $name }: is everything right?
# Says that a Plan B was done.
done = Done…
# Says that it is not done.
not-doing = Not doing it…
# Goes where the answer is written down.
answer = Answer…
# Opens the words to somebody we lost.
write = Write…
# Says that they were reached in another way.
reached = Reached in another way…
skip = Skip…
# What we will do.
# $words (String)
plan-b-due = Plan B due: { $words }
# $words (String)
# $budget (String)
plan-b-due-budget = Plan B due: { $words }, budget { $budget }
# A word to somebody we lost, so long after the case was closed.
# $name (String)
win-back-month = Write to { $name } again: it has been a month
# $name (String)
win-back-quarter = Write to { $name } again: it has been three months
# $name (String)
win-back-year = Write to { $name } again: it has been a year
