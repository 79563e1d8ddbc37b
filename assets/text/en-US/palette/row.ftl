### The names of the rows of search, for a screen reader: the title, and with what stands beside it.

# $name (String)
command-alone = Command, { $name }
# $name (String)
# $keys (String)
command-with = Command, { $name }, { $keys }
# $name (String)
customer-alone = Customer, { $name }
# $name (String)
# $reach (String)
customer-with = Customer, { $name }, { $reach }
# $title (String)
case-alone = Case, { $title }
# $title (String)
# $rest (String)
case-with = Case, { $title }, { $rest }
# $words (String)
promise-alone = Promise, { $words }
# $words (String)
# $rest (String)
promise-with = Promise, { $words }, { $rest }
# $words (String)
message-alone = Said, { $words }
# $words (String)
# $rest (String)
message-with = Said, { $words }, { $rest }
