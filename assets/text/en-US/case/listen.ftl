### The words of listening.

# What was heard.
words = What did they tell you?

# What that may look like.
hint = What happened, what it cost them, what they would like

# Records it.
record = Record as heard
