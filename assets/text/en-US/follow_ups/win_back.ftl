### The words of words to somebody we lost.

name = Win them back
# What it is good for.
why = A word after a month, a quarter and a year: what you changed, and that they are welcome.
# That a customer wants to be left alone.
left-alone = They asked to be left alone, so nothing is asked of you here.
# Due on a day.
# $day (String)
due = Due { $day }
done = done
skipped = skipped
# Nobody said it in time.
lapsed = not done in time
# The title for saying that they were reached.
done-title = You reached them
done-words = What was said?
done-save = Save
# The title for leaving one out.
skip-title = Skip this word
skip-words = Why?
# What such a reason may look like.
skip-hint = They moved away
skip-save = Skip it
# Which of the three words.
after-month = After 30 days
after-quarter = After 90 days
after-year = After a year
