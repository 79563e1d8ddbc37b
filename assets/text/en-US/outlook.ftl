### The words about whether a promise can be kept.

# Of so many fixes of this kind, how long half of them took, and what every fourth took
# longer than.
# $count (Number)
# $median (String)
# $slow (String)
took = Of your last { $count } fixes of this kind, half took up to { $median }, and every fourth over { $slow }.
# There are too few fixes to tell.
too-few = After five fixes of this kind, you see here how long they take you.
# The shop is closed on that day.
closed = You are closed on that day.
# So many promises are open on that day already.
# $count (Number)
others = { $count ->
        [0] Nothing else is promised for that day.
        [one] 1 promise is open for that day already.
       *[other] { $count } promises are open for that day already.
    }
# No day is chosen yet.
choose = Better promise the later day, and be early.
# Promises this day instead.
# $day (String)
rather = Promise { $day }
# Opens the words with which the customer is told.
tell-them = Tell them before it is late…
# Why a promise is unlikely to be kept, and what to do: somebody has not delivered.
# $name (String)
risk-waiting = Tell them before it is late: { $name } has not delivered
risk-closed = Tell them before it is late: you are closed until then
# $count (Number)
risk-crowded = { $count ->
        [one] Tell them before it is late: 1 promise is due that day
       *[other] Tell them before it is late: { $count } promises are due that day
    }
