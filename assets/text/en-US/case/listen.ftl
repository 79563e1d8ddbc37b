### The words of listening.

words = What did they tell you?
# What that may look like.
hint = What happened, what it cost them, what they would like
record = Record as heard
