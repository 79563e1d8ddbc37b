### What `check-words` says.

# A file holds no text.
# $file (String)
not-text = { $file } holds no text in UTF-8. Save it as plain text and try again.

# There is nothing to check.
empty = There are no words to check.

# There is more than a message can hold: how many characters that is.
# $most (String)
too-long = This is longer than { $most } characters, the most that is kept.

# Nothing was found.
nothing = Nothing here hurts.

# A part with its weight.
# $part (String)
# $weight (Number)
weight = { $part } { $weight }
