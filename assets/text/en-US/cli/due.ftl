### What `due` says.

# Nothing is due by the end of that day ("today").
# $day (String)
nothing = Nothing is overdue, and nothing is due by the end of { $day }.

# One promise: when ("2 days late"), the words, the customer, the number of the case.
# $when (String)
# $words (String)
# $customer (String)
# $number (String)
line = { $when }: { $words } ({ $customer }, { $number })
