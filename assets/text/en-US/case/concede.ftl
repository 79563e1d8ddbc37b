### The words of conceding.

# That nothing was added yet.
empty = Nothing added yet.
add = Add concession…
# A line: form and what.
# $form (String)
# $what (String)
line = { $form }: { $what }
# A line with its worth, in a summary.
# $line (String)
# $worth (String)
told = { $line } ({ $worth })
# It reached them on a day.
# $day (String)
received = Reached them { $day }
# It was given on a day.
# $day (String)
given = Given { $day }
not-given = Not given yet
# The day by which it is to be with them.
# $day (String)
owed = Owed to them by { $day }
# Better to apply it ourselves.
apply = Apply it yourself, and they have nothing left to do.
# Notes that it was given today.
give = Given today
# The same, with which line.
# $what (String)
give-line = Given today: { $what }
# Notes that it reached them today.
receive = Received today
# The same, with which line.
# $what (String)
receive-line = Received today: { $what }
edit = Edit…
# The same, with which line.
# $what (String)
edit-line = Edit: { $what }
remove = Remove
# The same, with which line.
# $what (String)
remove-line = Remove: { $what }
# The sums: worth to them, cost to us.
# $face (String)
# $real (String)
sums = Worth { $face } to them, costs you { $real } in all.
# That the sum is too large to add up.
too-large = The sum is too large to add up.
# That it is out of proportion; takes the price.
# $price (String)
above = This is above 150% of the price of { $price }. More than that rarely helps; a sincere word often does.
# Where that figure comes from.
above-source = Haesevoets and colleagues, 2017: people were content with up to about 150%, and trusted less beyond it.
record = This is what they get
# Leaves it out, for a reason.
none-needed = None needed…
none-reason = Why is none needed?
# What a reason may look like.
none-hint = They asked only for the fix
none-save = None needed
# The reason, once recorded.
# $reason (String)
none-recorded = None needed: { $reason }
# A line whose worth is not its cost.
# $face (String)
# $real (String)
worth-and-cost = Worth { $face } to them, costs you { $real }

## What they must still do to get it, and until when they can.

# $until (String)
claim-until = Still to claim, until { $until }
# $must (String)
claim-must = Still to claim: { $must }
# $must (String)
# $until (String)
claim-must-until = Still to claim: { $must }, until { $until }
