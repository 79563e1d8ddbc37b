### The fields about the shop.

# The label of the shop's name.
name = Shop name
name-hint = Rosa’s Bakery
# The label of the owner's name.
owner = Your name
# The label of the currency.
currency = Currency
# A currency that is not among those offered, by its code.
# $code (String)
other-currency = Another currency ({ $code })
# The heading over the opening hours.
hours = Opening hours
hours-why = First replies and silence are counted in the hours you are open.
to = to
# A day on which the shop stays closed.
closed = Closed
# The opening time of a weekday, for a screen reader.
# $day (String)
opens = { $day } opens at
# The closing time of a weekday, for a screen reader.
# $day (String)
closes = { $day } closes at
# Adds a second stretch to a weekday.
# $day (String)
add-break = Add a break on { $day }
# Takes a stretch of a weekday away.
# $day (String)
remove-break = Remove these hours on { $day }
# A stretch closes before it opens.
closes-before = Closing time must come after opening time.
# Two stretches of a day overlap.
overlap = These hours overlap.
never-open = Choose at least one day on which you are open.
