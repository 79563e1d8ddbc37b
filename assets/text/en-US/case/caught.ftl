### What was found in words that were just said: what they promise, give and change.

title = In what you said
lead = Keep each in one press, or say that it is not one. Nothing is kept by itself.
# A promise and when it is due.
# $words (String)
# $due (String)
promise = Promise, { $due }: “{ $words }”
# A promise without a time.
# $words (String)
promise-open = Promise, no time said: “{ $words }”
# Something they get and what it is worth.
# $what (String)
# $worth (String)
gift = They get, worth { $worth }: “{ $what }”
# $what (String)
gift-open = They get: “{ $what }”
# Something that is done differently, and from which day on.
# $what (String)
# $day (String)
change = You change, from { $day }: “{ $what }”
# $what (String)
change-open = You change: “{ $what }”
keep = Keep
# Keeps one, by its words; for whoever does not see the button beside them.
# $line (String)
keep-name = Keep: { $line }
# Puts one away, by its words; it has only a sign.
# $line (String)
not-this-name = Not this: { $line }
