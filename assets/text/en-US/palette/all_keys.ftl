### The words of the list of all keys.

# The title.
title = All keys

# The heading over keys that work everywhere.
everywhere = Everywhere

# The heading over keys within forms and lists.
within = In forms and lists

# One line for a screen reader: what it does, and the keys.
# $what (String)
# $keys (String)
line = { $what }: { $keys }

# Closes the list.
close = Close
