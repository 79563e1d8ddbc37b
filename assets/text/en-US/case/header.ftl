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

# Gives a promise.
add-promise = Add promise…

# Records a conversation.
contact = Log a contact…

# Writes to the customer.
write = Write…

# Corrects the case.
edit = Edit…

# Exports its history.
export = Export…

# Closes it; takes how many things are left to do.
# $left (Number)
close = { $left ->
        [0] Close…
        [one] Close: 1 thing left
       *[other] Close: { $left } things left
    }

# Opens it again.
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
