### The words of the form for a customer.

# The title for somebody new.
new-title = New customer
# The title for somebody known.
edit-title = Edit customer
# The label of the name.
name = Name
# The label of the postal address.
address = Address
# The label of the way they like to be reached.
preferred = How they like to be reached
# No way is liked better than another.
no-preference = No preference
# The label of since when they have been a customer.
since = Customer since
since-hint = 2019, or a day
# The label of what they bring in a year, with the code of the currency.
# $currency (String)
yearly-value = What they spend in a year, in { $currency }
# The label of the tags.
tags = Tags
tags-hint = wedding, wholesale
# The label of the notes.
notes = Notes
# The box for somebody who may be named to others.
may-be-reference = Agreed to be named to others
# The box for somebody who asked to be left alone.
do-not-contact = Asked not to be contacted
save = Save customer
# The button that opens the customer known already.
open-known = Open
# What that button is called for a screen reader, with the name.
# $name (String)
open-known-name = Open { $name }
