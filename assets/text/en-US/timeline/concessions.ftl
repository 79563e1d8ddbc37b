### Lines of a story about concessions and preventions.

## A concession and its worth, with which the lines below begin

# $worth (String)
refund = **Refund** of { $worth }
# $worth (String)
waived-fee = **Waived fee** { $worth }
# $worth (String)
discount = **Discount** of { $worth }
# $worth (String)
voucher = **Voucher or credit** of { $worth }
# $worth (String)
gift = **Gift** worth { $worth }
# $worth (String)
upgrade = **Upgrade** worth { $worth }
# $worth (String)
our-time = **Our time** worth { $worth }

## How far it has come on its way to the customer

# $concession (String) "Refund of $46.00"
# $what (String)
received = { $concession } received: { $what }
# $concession (String) "Refund of $46.00"
# $what (String)
given = { $concession } given, nothing left to claim: { $what }
# $concession (String) "Refund of $46.00"
# $left (String) "they must show the card"
# $what (String)
given-left = { $concession } given, { $left }: { $what }
# $concession (String) "Refund of $46.00"
# $what (String)
not-given = { $concession }, not given yet: { $what }
# $concession (String) "Refund of $46.00"
# $left (String) "they must show the card"
# $what (String)
not-given-left = { $concession }, not given yet, { $left }: { $what }

## Work that is done again

# $worth (String)
# $what (String)
did-again = **Did it again,** worth { $worth }: { $what }
# $worth (String)
# $what (String)
to-do-again = **To be done again,** worth { $worth }: { $what }
# $worth (String)
# $left (String) "they must name a day"
# $what (String)
to-do-again-left = **To be done again,** worth { $worth }, { $left }: { $what }

## What they would have to do for it, and until when

# $what (String)
must = they must { $what }
# $what (String)
# $day (String)
must-until = they must { $what } until { $day }
# $day (String)
until = until { $day }

## The second line

# $money (String)
cost = Costs us { $money }
# The day on which they received it.
# $day (String)
on = On { $day }
# $form (String) "Refund"
# $money (String)
form-worth = { $form } { $money }

## Corrected, and taken out

# $what (String)
corrected = **Corrected** a concession: { $what }
# $what (String)
taken-out = **Taken out:** { $what }
taken-out-unknown = **Taken out:** a concession entered by mistake

## Preventions

# $what (String)
prevention = **Decided to prevent it:** { $what }
# $who (String)
prevention-by = By { $who }
# $day (String)
prevention-due = Due { $day }
# $what (String)
prevention-done = **Prevention done:** { $what }
# $what (String)
prevention-again = **Prevention to do again:** { $what }
# $what (String)
prevention-corrected = **Corrected** a prevention: { $what }
