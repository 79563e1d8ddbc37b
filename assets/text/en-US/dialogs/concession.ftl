### The words of the dialog about what the customer gets.

# The title for a new line.
add-title = Add a concession
# The title for a known line.
edit-title = Edit concession
add = Save concession
form = What form?
nature = Why do they get it?
what = What do they get?
what-hint = The full price back on their card
# What it is worth to them.
# $currency (String)
face-value = Worth to them, { $currency }
# What it costs us.
# $currency (String)
real-cost = Costs you, { $currency }
# What an empty cost means.
real-cost-hint = The same
# The day it was given.
given = Given on
# What they must do to get it.
must-do = What must they do to get it?
must-do-hint = Nothing
# The last day on which they can have it.
expires = They can have it until
# The day by which it is to be with them; until then it is owed.
due = By when they have it
# What an empty day means: today where nothing was given, else a week later.
due-hint = Today, or a week after it was given
# The day it reached them.
received = Reached them on
# What an empty day means.
not-yet = Not yet
# That the customer has to work for it.
burden = They have to work for this. Better: apply it yourself, and leave both fields empty.
