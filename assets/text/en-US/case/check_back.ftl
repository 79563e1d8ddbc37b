### The words of checking back.

# Promises to check back; takes the day.
# $day (String)
promise = Promise to check back { $day }
# The words of that promise; takes the day.
# $day (String)
promise-words = I will ask you { $day } whether everything is right.
