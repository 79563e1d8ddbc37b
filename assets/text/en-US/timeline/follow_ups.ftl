### Lines of a story about what follows a case up: Plan B, check-backs, and words to those we lost.

## Plan B

# $words (String)
prepared = **Plan B prepared:** { $words }
# $words (String)
changed = **Plan B changed:** { $words }
# $day (Number)
# $date (String)
on-day = On day { $day }, { $date }
# $words (String)
taken-out = **Plan B taken out:** { $words }
    .alone = **Plan B taken out**
# A Plan B of which nothing more is known.
plan-b = **Plan B**
# $note (String)
done = **Plan B done:** { $note }
# $why (String)
not-done = **Plan B not done:** { $why }
# $words (String)
it-was = It was: { $words }
is-fix = It is the fix
# $who (String)
told-elsewhere = **Told who has it:** { $who }
# $who (String)
found-elsewhere = **Found who has it:** { $who }

## What they answered, by whether they would use us again

# $satisfied (Number)
answer-yes = **Checked back:** satisfied { $satisfied } of 5, would use you again
    .corrected = **Answer corrected:** satisfied { $satisfied } of 5, would use you again
# $satisfied (Number)
answer-unsure = **Checked back:** satisfied { $satisfied } of 5, not sure whether they would use you again
    .corrected = **Answer corrected:** satisfied { $satisfied } of 5, not sure whether they would use you again
# $satisfied (Number)
answer-no = **Checked back:** satisfied { $satisfied } of 5, would not use you again
    .corrected = **Answer corrected:** satisfied { $satisfied } of 5, would not use you again
reopened = Reopened as a second chance

## Words to somebody we lost

# $note (String)
asked-month = **Asked them back after 30 days:** { $note }
    .alone = **Asked them back after 30 days**
# $note (String)
asked-quarter = **Asked them back after 90 days:** { $note }
    .alone = **Asked them back after 90 days**
# $note (String)
asked-year = **Asked them back after a year:** { $note }
    .alone = **Asked them back after a year**
# $why (String)
skipped-month = **Win-back skipped after 30 days:** { $why }
# $why (String)
skipped-quarter = **Win-back skipped after 90 days:** { $why }
# $why (String)
skipped-year = **Win-back skipped after a year:** { $why }
