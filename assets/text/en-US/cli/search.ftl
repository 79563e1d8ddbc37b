### What `search` says.

# There is no word to search for.
no-words = Name something to search for, such as a name or a word.
# Nothing was found.
# $typed (String)
nothing = Nothing was found for { $typed }.
customers = Customers
cases = Cases
promises = Promises
messages = Messages
# Words said or promised: words, customer, number of the case.
# $words (String)
# $customer (String)
# $number (String)
said = { $number }  { $words } ({ $customer })
# The same for a promise without a case.
# $words (String)
# $customer (String)
promised = { $words } ({ $customer })
# A customer, and how to reach them.
# $name (String)
# $reach (String)
customer-reach = { $name }, { $reach }
# $number (String)
# $title (String)
# $customer (String)
open-case = { $number }  { $title } ({ $customer }, open)
# $number (String)
# $title (String)
# $customer (String)
closed-case = { $number }  { $title } ({ $customer }, closed)
