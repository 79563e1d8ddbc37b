### The headings of the table of the promises that is exported.
### (Table)

number = Case
customer = Customer
words = Promise
made = Made
utc-offset = UTC offset when made
channel = How
due = Due
state = State
ended = Ended
note = Note
repeating = Repeating
to-be-told = Still to be told
