### The words of fixing.

words = What did you do?
# What that may look like.
hint = Delivered a new one, refunded the ride, called the carrier
record = It is fixed
# Saves whom it waits for.
save-waiting = Save
# That a promise helps while it is not fixed.
promise-note = Not fixed yet? Promise a day. Better a late day that you beat than an early one.
# That waiting never stops what we owe.
# $name (String)
waiting-note = Waiting never stops what you owe { $name }. Promise the next word.
promise = Add promise…
