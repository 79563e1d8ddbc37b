### What `show` says.

# The state of an open case.
open = Open

# The state of a closed case: the day, the outcome.
# $day (String)
# $outcome (String)
closed = Closed { $day }: { $outcome }

# It is the customer's turn.
waiting-customer = waiting for the customer

# It is somebody's turn.
# $name (String)
waiting-other = waiting for { $name }

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

# How often the customer had to chase ("3 times").
# $times (String)
chased = They had to chase { $times }

# What they asked for.
# $remedy (String)
remedy = They asked for: { $remedy }

# Heading: their own words.
words = In their words

# Heading: the stages.
stages = Stages

# Heading: the promises.
promises = Promises

# Heading: the concessions.
concessions = Concessions

# Heading: what we will do if it is not fixed in time.
plan-b = Plan B

# Heading: what the customer answered after the fix.
answers = Check-back

# Heading: words to a customer we lost.
win-backs = Win-back

# Heading: what is missing for closing.
missing = Missing before it can be closed

# Heading: the timeline.
timeline = Timeline

# A stage without a record.
to-do = to do

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
