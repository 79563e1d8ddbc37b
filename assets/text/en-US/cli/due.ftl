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
# A missed date of a repeating promise: its line as above, how many more were missed, and the day
# of the last of them.
# $line (String)
# $count (String)
# $last (String)
line-missed = { $line }, and { $count } more missed, the last { $last }
# One promise without a case: when ("2 days late"), the words, the customer.
# $when (String)
# $words (String)
# $customer (String)
line-without-case = { $when }: { $words } ({ $customer })
