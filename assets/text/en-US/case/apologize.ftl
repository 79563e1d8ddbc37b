### The words of apologizing.

# Their words, in quotes.
# $words (String)
their-words = Their words: “{ $words }”
# Where the public answer stands.
link = Where your answer stands
# Which of the two is being written.
which = What are you writing?
public = The public answer
# The apology to them alone.
private = The apology to them alone
# Records that the public answer stands.
answered = I have posted this
# The heading of the notice about answering in public.
public-first = Answer in public first
public-first-why = They complained where others can read along. Answer there before you write to them alone, so that everybody sees that you care.
write-public = Write the public answer
only-private = Answer only in private…
only-private-reason = Why only in private?
# Keeps the reason where the apology to them alone was made before.
only-private-save = Keep the reason
# What such a reason may look like.
only-private-hint = They took the review down
# The heading over what was said before.
before = Said so far
# A message: kind, version, channel, when.
# $kind (String)
# $version (Number)
# $channel (String)
# $when (String)
message = { $version ->
        [one] { $kind } { $channel }, { $when }
       *[other] { $kind } { $channel }, { $when }, version { $version }
    }
# The first reply is due: "due in 1 h 40 min".
# $due (String)
reply-due = First reply { $due }
# The first reply is so late.
# $late (String)
reply-late = First reply { $late }
# The first reply came in time.
replied = First reply in time
# The first reply came so late.
# $span (String)
replied-late = First reply was { $span } late
# Says it again, or more.
say-more = Say it again
