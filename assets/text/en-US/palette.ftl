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

# The heading over articles of the help.
help = Help
# An article of the help.
# $title (String)
help-row = Help: { $title }

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
# A case found by something that its row does not show otherwise.
# $customer (String)
# $why (String)
case-found = { $customer } · { $why }

## By what a row was found.

# $words (String)
found-phone = phone { $words }
# $words (String)
found-email = email { $words }
# $words (String)
found-address = address: { $words }
# $words (String)
found-tags = tags: { $words }
# $words (String)
found-notes = notes: { $words }
# $words (String)
found-words = they said: { $words }
# $words (String)
found-remedy = they asked for: { $words }
# $words (String)
found-product = product: { $words }
# $words (String)
found-cause = cause: { $words }
