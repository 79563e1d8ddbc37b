### The words of listening.

# The heading over the words with which the case was logged.
logged = They told you
# What they need before anything else is talked about.
needs = What do they need right now?
# What that may look like.
needs-hint = A ride home, the cake by six, somebody who answers
# How they feel, in their words or yours.
feels = How do they feel?
# What that may look like.
feels-hint = Let down, and embarrassed before the guests
words = What else did they tell you?
# What that may look like.
hint = What it cost them, what they would like
record = Record as heard
# Where nothing at all was written.
nothing = Write what they need, how they feel, or what else they told you.
# What was recorded of what they need and feel, and in the next stage.
needs-now = They need right now
feels-now = They feel
# One of those with what they said.
# $label (String)
# $words (String)
said = { $label }: { $words }
