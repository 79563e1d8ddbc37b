### The four clocks of a case.

first-reply = First reply
update = Next update
fix = Fix
check-back = Check-back

## How a clock stands, after its name.

none-due = none due
waits = waits for the customer
in-time = in time
# $name (String) of the clock
# $state (String) how it stands
state = { $name }: { $state }

## The same in full. $name is the name of the clock.

# $name (String)
full-none-due = { $name }: none due
# $name (String)
# $due (String)
full-due = { $name } due { $due }
# $name (String)
# $since (String)
full-waits = { $name } waits for the customer since { $since }
# $name (String)
# $due (String)
# $came (String)
full-ended = { $name } was due { $due }, and came { $came }
