### What `check-words` says.

# A file holds no text.
# $file (String)
not-text = { $file } holds no text in UTF-8. Save it as plain text and try again.
# There is nothing to check.
empty = There are no words to check.
# There is more than a message can hold: how many characters that is.
# $most (String)
too-long = This is longer than { $most } characters, the most that is kept.
nothing = Nothing here hurts.
# A part with its weight.
# $part (String)
# $weight (Number)
weight = { $part } { $weight }

## A finding, with the place where it begins.

# $line (Number)
# $column (Number)
# $class (String) The name of the class, never translated.
# $why (String)
finding-why = { $line }:{ $column } { $class }: { $why }
# $line (Number)
# $column (Number)
# $class (String)
# $words (String)
# $why (String)
finding-words = { $line }:{ $column } { $class }: “{ $words }”. { $why }
take-out = Take it out.

## The parts of an apology that are there, and what is missing.

no-part = No part of an apology was found.
# $found (String)
said = Said: { $found }.
# $found (String)
# $missing (String)
said-missing = Said: { $found }. Still missing: { $missing }.

## The score, how it adds up if anything does, and whether it can be said.

# $total (Number)
ready = { $total } of 100, ready to say.
# $total (Number)
not-ready = { $total } of 100, not ready yet.
# $sum (String) "Own it 30 + Sorry 15"
# $total (Number)
ready-sum = { $sum } = { $total } of 100, ready to say.
# $sum (String)
# $total (Number)
not-ready-sum = { $sum } = { $total } of 100, not ready yet.
