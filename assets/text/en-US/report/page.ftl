### The words of the page around the cases.
### (Table)

title = Recovery history
# Before the name of the only customer.
of-customer = Customer
# Before the number of the only case.
of-case = Case
from = From
to = To
# Before the minute it was written.
written = Written
# Above the story of a case.
story = What happened
# A case that is not closed.
open = Open
# In place of a number when there is nothing to count yet.
none-yet = None yet
# In place of a sum that is too large.
too-large = Too large to add up
# At the end of the page.
foot = This page holds the names and words of customers. Share it only with people they would expect to read it.
