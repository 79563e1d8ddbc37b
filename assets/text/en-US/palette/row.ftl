### The names of the rows of search, for a screen reader.

# A command.
command-kind = Command

# A customer.
customer-kind = Customer

# A case.
case-kind = Case

# A promise.
promise-kind = Promise

# Something that was said.
message-kind = Said
