### The words of what the customer answers after the fix.

satisfied = How satisfied are they?
# Whether they would use us again.
again = Would they use you again?
left-undone = Anything left undone?
left-undone-hint = Nothing
# How they feel after the recovery, to stand beside how they felt before.
feels = How do they feel now?
feels-hint = Relieved, and looked after
# How they felt when they were heard, and how they feel now.
# $before (String)
# $now (String)
feels-both = They felt: { $before }. Now: { $now }
# How they feel now.
# $now (String)
feels-now = They feel: { $now }
words = What did they say?
words-hint = In their words, as far as you remember
record = Record answer
# Anything left undone.
# $what (String)
undone = Left undone: { $what }
# What the answer chosen means before it is recorded.
warning = With this answer the case is a second chance, and a closed case is reopened.
# The heading of a case whose recovery did not hold.
second-chance = Second chance
second-chance-means = The first recovery did not hold. Words alone are no longer enough: fix what is left, and start with what they get. Once you record the new fix, you are asked to check back again.
# Records the fix after one that did not hold.
new-fix = Record the new fix
# That a customer wants to be left alone, and what to do with the stage.
left-alone = They asked to be left alone. Leave this out with that reason.
# The heading over earlier answers.
earlier = Earlier answers
# The ends of the scale from 1 to 5, as choices.
least-satisfied = 1, not at all
most-satisfied = 5, fully
# Whether they would use us again, as choices.
again-yes = Yes
again-unsure = Not sure
again-no = No
# How satisfied they are, and whether they would use us again.
# $satisfied (Number)
told-yes = Satisfied { $satisfied } of 5, would use you again
# $satisfied (Number)
told-unsure = Satisfied { $satisfied } of 5, not sure whether they would use you again
# $satisfied (Number)
told-no = Satisfied { $satisfied } of 5, would not use you again
