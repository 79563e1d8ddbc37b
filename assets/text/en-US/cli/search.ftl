### What `search` says.

# There is no word to search for.
no-words = Name something to search for, such as a name or a word.

# Nothing was found.
# $typed (String)
nothing = Nothing was found for { $typed }.

# Heading: customers.
customers = Customers

# Heading: cases.
cases = Cases

# Heading: promises.
promises = Promises

# Heading: messages.
messages = Messages

# Words said or promised: words, customer, number of the case.
# $words (String)
# $customer (String)
# $number (String)
said = { $number }  { $words } ({ $customer })
