### The words of search, of every command, and of the list of all keys.

# The name of the dialog.
title = Search
# What to type in its field.
hint = Search customers, cases, promises and commands
commands = Commands
customers = Customers
cases = Cases
promises = Promises
# The heading over what was said.
messages = What was said
# Nothing goes with what was typed.
# $typed (String)
nothing = Nothing found for “{ $typed }”. Try fewer letters, a case number or a phone number.
# How to move and choose, under the list.
how = Up and Down to move, Enter to open, Esc to close

## What stands beside the title of a row.

# $customer (String)
# $number (String)
case-of = { $customer } · { $number }
# $customer (String)
# $number (String)
closed-case-of = { $customer } · { $number } · closed
# $customer (String)
# $when (String)
promise-of = { $customer } · due { $when }
