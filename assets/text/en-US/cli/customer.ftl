### What the commands about customers say.

# So many customers have this name.
# $name (String)
# $count (String)
several = { $count } customers are called { $name }. Name the one that is meant by the name that `amends search --json` prints.
# A customer was entered.
# $name (String)
added = Added { $name }.
# There are others who may be the same person.
# $names (String)
similar = This may be somebody who is known already: { $names }.
# $name (String)
corrected = Corrected { $name }.
# $name (String)
unchanged = { $name } is as before: nothing given differs.
nobody = There is no customer in this log yet.
# How many cases they have, how many of them are open, and both as they are written.
# $count (Number)
# $shown (String)
# $open (String)
cases = { $count ->
        [one] { $shown } case ({ $open } open)
       *[other] { $shown } cases ({ $open } open)
    }
# What they bring in a year.
# $money (String)
yearly-value = { $money } a year
# A part of the list is shown.
# $first (String)
# $last (String)
# $total (String)
part = { $first } to { $last } of { $total }
# More were to be skipped than there are; how many there are, and as it is written.
# $count (Number)
# $shown (String)
past-the-end = { $count ->
        [one] There is { $shown } customer and no more.
       *[other] There are { $shown } customers and no more.
    }
