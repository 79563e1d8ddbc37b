### What `show` says.

# The state of an open case.
open = Open
# The state of an open case that waits for the customer.
open-waiting-customer = Open, waiting for the customer
# The state of an open case that waits for somebody else.
# $name (String)
open-waiting-other = Open, waiting for { $name }
# The state of a closed case: the day, the outcome.
# $day (String)
# $outcome (String)
closed = Closed { $day }: { $outcome }
# Who asked to be left alone.
do-not-contact = Asked to be left alone
# When and how it came to be known ("Nov 20 12:00", "by phone").
# $when (String)
# $how (String)
received = Received { $when }. How we know: { $how }
# What it cost them.
# $harm (String)
harm = What it cost them: { $harm }
# Who owns the recovery.
# $name (String)
owner = Owner: { $name }
# When the first reply is due.
# $when (String)
reply-due = First reply due { $when }
# When the first reply was given.
# $when (String)
replied = First reply { $when }
# How often the customer had to chase, and as it is written.
# $count (Number)
# $shown (String)
chased = { $count ->
        [one] They had to chase { $shown } time
       *[other] They had to chase { $shown } times
    }
# What had been agreed.
# $agreed (String)
agreed = What was agreed: { $agreed }
# How often it happened to them before, as they say, and as it is written.
# $count (Number)
# $shown (String)
before = { $count ->
        [one] They say it happened { $shown } time before
       *[other] They say it happened { $shown } times before
    }
# What they asked for.
# $remedy (String)
remedy = They asked for: { $remedy }
words = In their words
stages = Stages
promises = Promises
concessions = Concessions
# Heading: what we will do if it is not fixed in time.
plan-b = Plan B
# Heading: what the customer answered after the fix.
answers = Check-back
# Heading: words to a customer we lost.
win-backs = Win-back
# Heading: what is missing for closing.
missing = Missing before it can be closed
timeline = Timeline
# A kept promise: when.
# $when (String)
kept = kept { $when }
# A broken promise: when.
# $when (String)
broken = broken { $when }
# A moved promise: when.
# $when (String)
moved = moved { $when }
# A released promise: when.
# $when (String)
released = released { $when }
# A concession: what, nature, face value, real cost.
# $what (String)
# $nature (String)
# $value (String)
# $cost (String)
concession = { $what } ({ $nature }): worth { $value }, costs us { $cost }
# It reached the customer: the day.
# $day (String)
had = they had it { $day }
# It was given: the day.
# $day (String)
given = given { $day }
# What they must do to get it.
# $what (String)
must-do = they must do: { $what }
# When it expires.
# $day (String)
expires = expires { $day }

## Stages: the name, and what was done.

# $stage (String)
to-do = { $stage }: to do
# $stage (String)
# $when (String)
# $what (String)
stage-done = { $stage }: { $when }: { $what }
# $stage (String)
# $who (String)
# $when (String)
# $what (String)
stage-done-by = { $stage }: { $when } by { $who }: { $what }
# $stage (String)
# $when (String)
# $why (String)
stage-left-out = { $stage }: left out { $when }: { $why }
# $stage (String)
# $who (String)
# $when (String)
# $why (String)
stage-left-out-by = { $stage }: left out { $when } by { $who }: { $why }
# What stands before a colon, and what it is about: how a promise stands and its words, when
# something was done and what.
# $head (String)
# $words (String)
line = { $head }: { $words }
