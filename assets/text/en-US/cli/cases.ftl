### What `cases` says.

nothing = No case fits.
# One case: its number, what went wrong, the customer, the harm, and what is due or how it ended.
# $number (String)
# $title (String)
# $customer (String)
# $harm (String)
# $state (String)
line = { $number }: { $title } ({ $customer }), { $harm }, { $state }
