### The words of the title, its chips and its buttons.

# The way back to the list.
cases = Cases
# Opens the customer's page.
# $name (String)
open-customer = { $name }, open the customer
# What they bring in a year.
# $money (String)
yearly = { $money } a year
# That others can read the complaint.
public = Public complaint
# That it waits for the customer.
waiting-customer = Waiting for the customer
# That it waits for somebody else.
# $name (String)
waiting-other = Waiting for { $name }
# How often the customer had to chase.
# $times (Number)
chased = { $times ->
        [one] Had to chase once
        [2] Had to chase twice
       *[other] Had to chase { $times } times
    }
add-promise = Add promise…
contact = Log a contact…
write = Write…
edit = Edit…
export = Export…
# Closes it; takes how many things are left to do.
# $left (Number)
close = { $left ->
        [0] Close…
        [one] Close: 1 thing left
       *[other] Close: { $left } things left
    }
reopen = Reopen…
# The customer bought again today.
bought-again = Bought again
# Corrects the day on which they did.
bought-again-day = Bought on another day…
# How it ended, with the day on which they bought again.
# $closed (String)
# $day (String)
closed-bought = { $closed } { $day }
# A step: its place, its name, and how it stands.
# $place (Number)
# $name (String)
# $state (String)
step = Stage { $place } of 6: { $name }, { $state }
# How a step stands: done.
step-done = done
# How a step stands: left out.
step-left-out = left out
# How a step stands: to do.
step-to-do = to do

## Who caused it, and why or by name.

ours = Ours
# $cause (String)
ours-because = Ours: { $cause }
supplier = Caused by a supplier
# $name (String)
supplier-named = Caused by a supplier: { $name }
carrier = Caused by the carrier
# $name (String)
carrier-named = Caused by the carrier: { $name }
customer = Caused by the customer
nobody = Nobody’s doing
# $cause (String)
nobody-because = Nobody’s doing: { $cause }

## That words are not enough, in few words.

broken-promise = Words are not enough: a promise was broken
failed-recovery = Second chance: words are not enough
# $times (Number) how often, as they say
said-before = { $times ->
        [one] They say it happened once before
       *[other] They say it happened { $times } times before
    }
same-again = Words are not enough: the same again

## How it ended.

closed-bought-again = Closed: Recovered, bought again
closed-says-so = Closed: Recovered, they say so
closed-neutral = Closed: Neither won back nor lost
closed-lost-despite-recovery = Closed: Lost despite recovery
closed-lost = Closed: Lost, we did not recover
closed-declined = Closed: Declined with a reason
closed-withdrawn = Closed: Withdrawn by the customer
closed-gone-quiet = Closed: Gone quiet
