### What stands before a value of a case or a line in an export.
### (Table)

kind = What kind
product = Product
price = Price
happened = Happened
caused-by = Caused by
caused-by-name = By name
cause = Cause
agreed = What was agreed
happened-before = Happened before, as they say
owner = Owner
link = Link
source = Logged from
reply-due = First reply due
replied = First reply
chased = Times they had to chase
remedy = They asked for
due = Due
note = Note
repeats = Repeats
nature = Why
face-value = Worth to them
real-cost = Cost to us
given = Given
must-do = What they must do
expires = Expires
received = Received
bought-again = Bought again
decline-reason = What they were told
ask-next = Who they can ask next
reopened = Times reopened
budget = Budget
when = When
satisfied = Satisfied, of 5
again = Would use us again
left-undone = Left undone
